use super::*;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::totp::authenticator::MAX_AUTHENTICATORS;
use crate::domain::decision::verdict::{Decision, Verdict};
use crate::domain::fixtures::{self, enrolled, keys, now, situation, subject, user_id};
use crate::domain::tenant::plan::Plan;
use crate::domain::types::audit::{Actor, ActorKind};
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn backend() -> Staff {
    Staff { tenant: subject().tenant, id: user_id("backend"), kind: ActorKind::Service }
}

fn new_import(secret: ForeignSecret) -> Import {
    let sealed = keys().seal(&Authenticator::seal_context(&subject(), "09"), secret.as_bytes()).unwrap();
    secret.into_import("09".to_owned(), "Phone".to_owned(), sealed, None, now())
}

fn read(secret: &str, algorithm: Algorithm, digits: u64, period: u64) -> Result<ForeignSecret, String> {
    ForeignSecret::read(secret, algorithm, digits, period)
        .map_err(|error| format!("{} {}", error.pointer, error.detail))
}

fn with_profile(new_import: Import) -> Import {
    let email = "alice@new.example".to_owned().try_into().unwrap();
    let (name, locale) = (Some("Alice".to_owned()), Some("de".to_owned()));
    let profile = Profile { email, email_verified: true, name, locale, groups: None };
    Import { profile: Some(profile), ..new_import }
}

fn imported(situation: &Situation, new_import: &Import, run: Run) -> Decision<Imported> {
    fixtures::decide(situation, now(), |draft| import(draft, keys(), &backend(), new_import, run))
}

const DRY: Run = Run::Dry { imports_before: 0 };

fn plain() -> Import {
    new_import(read(SECRET, Algorithm::Sha1, 6, 30).unwrap())
}

#[test]
fn abuse_55_a_secret_has_128_to_512_bits() {
    let of = |bytes: usize| data_encoding::BASE32_NOPAD.encode(&vec![7; bytes]);
    for bytes in [16, 20, 32, 64] {
        assert!(read(&of(bytes), Algorithm::Sha1, 6, 30).is_ok(), "{bytes} bytes");
    }
    for bytes in [0, 1, 15, 65, 200] {
        let refused = read(&of(bytes), Algorithm::Sha1, 6, 30).err();
        assert_eq!(refused.as_deref(), Some("/secret the secret must have 128 to 512 bits"), "{bytes} bytes");
        let uri = format!("otpauth://totp/Shop:alice?secret={}", of(bytes));
        assert!(ForeignSecret::read_otpauth(&uri).is_err(), "{bytes} bytes in a URI");
    }
}

#[test]
fn a_secret_can_be_grouped_and_padded() {
    let typed = read("gezd gnbv-gy3t qojq GEZD GNBV GY3T QOJQ====", Algorithm::Sha1, 6, 30).unwrap();
    assert_eq!(typed.as_bytes(), b"12345678901234567890");
    // Some systems generate 26 letters, whose last bits don't fill a byte.
    assert_eq!(read("GEZDGNBVGY3TQOJQGEZDGNBVG7", Algorithm::Sha1, 6, 30).unwrap().as_bytes().len(), 16);
    assert_eq!(read("not base32!", Algorithm::Sha1, 6, 30).err().as_deref(), Some("/secret must be base32 (RFC 4648)"));
}

#[test]
fn an_error_names_the_wrong_parameter() {
    let refused = |digits, period| read(SECRET, Algorithm::Sha1, digits, period).err().unwrap();
    assert_eq!(refused(7, 30), "/digits must be 6 or 8");
    assert_eq!(refused(6, 45), "/period must be 30 or 60 seconds");
}

#[test]
fn an_otpauth_uri_contains_all_parameters() {
    let uri = format!(
        "otpauth://totp/Shop:alice%40example.com?secret={SECRET}&issuer=Shop&algorithm=SHA512&digits=8&period=60"
    );
    let read = ForeignSecret::read_otpauth(&uri).unwrap();
    assert_eq!(read.as_bytes(), b"12345678901234567890");
    assert_eq!(read.parameters, TotpParameters::new(Algorithm::Sha512, 8, 60).unwrap());
    let sha256 =
        ForeignSecret::read_otpauth(&format!("otpauth://totp/alice?secret={SECRET}&algorithm=SHA256")).unwrap();
    assert_eq!(sha256.parameters, TotpParameters::new(Algorithm::Sha256, 6, 30).unwrap());
    let usual = ForeignSecret::read_otpauth(&format!("otpauth://totp/alice?secret={SECRET}")).unwrap();
    assert!(usual.parameters.is_default());
}

#[test]
fn an_error_about_an_otpauth_uri_does_not_quote_it() {
    for (uri, rule) in [
        ("otpauth://hotp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "must be of the type totp"),
        ("otpauth://totp/a", "the secret must be base32 (RFC 4648)"),
        ("otpauth://totp/a?secret=0189", "the secret must be base32 (RFC 4648)"),
        ("otpauth://totp/a?secret=GEZDGNBV", "the secret must have 128 to 512 bits"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=9", "digits must be 6 or 8"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=7", "digits must be 6 or 8"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=x", "digits must be 6 or 8"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=0", "period must be 30 or 60 seconds"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=x", "period must be 30 or 60 seconds"),
        ("otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=45", "period must be 30 or 60 seconds"),
        (
            "otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=MD5",
            "algorithm must be SHA1, SHA256 or SHA512",
        ),
    ] {
        let error = ForeignSecret::read_otpauth(uri).err().unwrap();
        assert_eq!((error.pointer.as_str(), error.detail.as_str()), ("/otpauth_uri", rule), "{uri}");
    }
    assert!(
        ForeignSecret::read_otpauth("https://example.com").err().unwrap().detail.starts_with("must be an otpauth URI")
    );
}

#[test]
fn the_next_code_of_an_imported_app_is_accepted_once() {
    for (algorithm, digits, period) in
        [(Algorithm::Sha1, 6, 30), (Algorithm::Sha256, 8, 60), (Algorithm::Sha512, 6, 60)]
    {
        let import_of = new_import(read(SECRET, algorithm, digits, period).unwrap());
        let parameters = import_of.authenticator.parameters;
        let mut authenticator = import_of.authenticator.clone();
        let code = |step| CodeEntry::read(&parameters.code_at(&import_of.secret, step).unwrap());
        let step = parameters.step_at(now());
        let mut accept = |code: &CodeEntry| authenticator.accept(&subject(), keys(), code, now()).unwrap();
        assert!(accept(&code(step)), "{algorithm:?}");
        assert!(!accept(&code(step)), "{algorithm:?}, again");
        assert!(!accept(&code(step.plus(-1))), "{algorithm:?}, an older one");
        assert!(accept(&code(step.plus(1))), "{algorithm:?}, the next one");
        assert!(!accept(&code(step.plus(2))), "{algorithm:?}, too early");
    }
}

#[test]
fn the_first_accepted_code_can_be_of_a_phone_with_a_late_clock() {
    let import_of = plain();
    let mut authenticator = import_of.authenticator.clone();
    let step = authenticator.parameters.step_at(now());
    let late = CodeEntry::read(&authenticator.parameters.code_at(&import_of.secret, step.plus(-1)).unwrap());
    assert!(authenticator.accept(&subject(), keys(), &late, now()).unwrap());
}

#[test]
fn an_import_adds_a_factor_and_is_audited() {
    let mut unknown = situation();
    unknown.known = false;
    let decision = imported(&unknown, &plain(), Run::Real);
    assert!(matches!(decision.verdict, Verdict::Granted(Imported::Added(_))));
    let change = decision.change.unwrap();
    assert_eq!(change.record.totp.len(), 1);
    assert_eq!(change.record.epoch, unknown.record.epoch + 1, "browsers are no longer trusted");
    let actions: Vec<_> = change.audit.iter().map(|event| event.action).collect();
    assert_eq!(actions, [Action::UserSeen, Action::TotpImported]);
    assert_eq!(change.audit[1].actor, Actor { kind: ActorKind::Service, id: "backend".to_owned() });
    assert_eq!(change.audit[1].details["label"], "Phone");

    let known = imported(&situation(), &plain(), Run::Real).change.unwrap();
    assert_eq!(known.audit.len(), 1);
}

#[test]
fn a_repeated_import_changes_nothing() {
    let mut moved = situation();
    moved.record = imported(&moved, &plain(), Run::Real).change.unwrap().record;
    let again = imported(&moved, &plain(), Run::Real);
    assert!(matches!(again.verdict, Verdict::Granted(Imported::AlreadyThere(ref known)) if known.id == "09"));
    assert!(again.change.is_none());
    let another = new_import(read(&SECRET.replace('G', "H"), Algorithm::Sha1, 6, 30).unwrap());
    assert!(matches!(imported(&moved, &another, Run::Real).verdict, Verdict::Granted(Imported::Added(_))));
}

#[test]
fn a_dry_run_stores_nothing_and_is_refused_like_a_real_run() {
    let decision = imported(&situation(), &plain(), DRY);
    assert!(matches!(decision.verdict, Verdict::Granted(Imported::Added(_))));
    assert!(decision.change.is_none());
    let mut without_plan = situation();
    without_plan.plan = Plan::default();
    let mut switched_off = situation();
    switched_off.policy.totp_enabled = false;
    let mut full = enrolled();
    let first = full.record.totp[0].clone();
    full.record.totp = vec![first; MAX_AUTHENTICATORS];
    for (situation, refusal) in [
        (without_plan, Refusal::PlanRequired),
        (switched_off, Refusal::MethodOff),
        (full, Refusal::TooManyAuthenticators),
    ] {
        for run in [DRY, Run::Real] {
            let decision = imported(&situation, &with_profile(plain()), run);
            assert_eq!(decision.verdict, Verdict::Refused(refusal));
            assert!(decision.change.is_none());
        }
    }
}

#[test]
fn a_dry_run_counts_the_apps_to_import_before_as_if_they_were_there() {
    let room = MAX_AUTHENTICATORS - enrolled().record.totp.len();
    for before in 0..=MAX_AUTHENTICATORS {
        let run = Run::Dry { imports_before: before.try_into().unwrap() };
        let decision = imported(&enrolled(), &plain(), run);
        let refused = decision.verdict == Verdict::Refused(Refusal::TooManyAuthenticators);
        assert_eq!(refused, before >= room, "{before}");
    }
}

#[test]
fn an_import_with_a_profile_registers_the_user_in_the_same_change() {
    let mut unknown = situation();
    unknown.known = false;
    let change = imported(&unknown, &with_profile(plain()), Run::Real).change.unwrap();
    let record = &change.record;
    assert_eq!(record.email.as_ref().unwrap().as_str(), "alice@new.example");
    assert_eq!((record.name.as_deref(), record.locale.as_deref()), (Some("Alice"), Some("de")));
    assert_eq!(record.totp.len(), 1);
    let seen = change.audit.iter().filter(|event| event.action == Action::UserSeen).count();
    assert_eq!(seen, 1, "{:?}", change.audit);
    assert!(imported(&unknown, &with_profile(plain()), DRY).change.is_none());
}

/// A repeated import brings the profile up to date, as a repeated registration does.
#[test]
fn a_profile_is_updated_even_if_the_app_is_already_there() {
    let mut moved = situation();
    moved.record = imported(&moved, &plain(), Run::Real).change.unwrap().record;
    let again = imported(&moved, &with_profile(plain()), Run::Real);
    assert!(matches!(again.verdict, Verdict::Granted(Imported::AlreadyThere(_))));
    let record = again.change.unwrap().record;
    assert_eq!((record.totp.len(), record.email.unwrap().as_str()), (1, "alice@new.example"));
    assert!(imported(&moved, &with_profile(plain()), DRY).change.is_none());
}

#[test]
fn the_record_of_an_imported_app_keeps_its_parameters() {
    let authenticator = new_import(read(SECRET, Algorithm::Sha256, 8, 60).unwrap()).authenticator;
    let stored = serde_json::to_value(&authenticator).unwrap();
    assert_eq!(stored["p"], serde_json::json!(["SHA256", 8, 60]));
    assert_eq!(serde_json::from_value::<Authenticator>(stored).unwrap(), authenticator);
    let usual = serde_json::to_value(plain().authenticator).unwrap();
    assert!(usual.get("p").is_none(), "the form of earlier records is unchanged");
}
