//! The decision table row by row, and its properties. `ARCHITECTURE.md` shows the same rows.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::domain::credential::trusted_browser::{NewBrowser, TrustedBrowser};
use crate::domain::decision::verdict::{Change, Decision, Verdict};
use crate::domain::fixtures::{self, now, seconds_later};
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::rp_id::RpId;
use crate::domain::user::budget::FAILURES_BEFORE_STAFF;
use crate::domain::user::record::{Exemption, Requirement};

/// A row of the table: the situation in words, and the expected status.
struct Row {
    situation: &'static str,
    status: &'static str,
    facts: Situation,
    claims: LoginClaims,
    browser_trusted: bool,
}

fn row(situation: &'static str, status: &'static str, facts: Situation) -> Row {
    Row { situation, status, facts, claims: fixtures::login_claims(), browser_trusted: false }
}

fn locked(mut situation: Situation, failures: u32) -> Situation {
    for _ in 0..failures {
        let _ = situation.record.budget.count_failure(now());
    }
    situation
}

fn changed(mut situation: Situation, change: impl FnOnce(&mut Situation)) -> Situation {
    change(&mut situation);
    situation
}

fn status(step: &LoginStep) -> &'static str {
    match step {
        LoginStep::Complete { .. } => "complete",
        LoginStep::Challenge { .. } => "challenge",
        LoginStep::SetupRequired { .. } => "setup_required",
        LoginStep::SetupOffered { .. } => "setup_offered",
        LoginStep::Blocked { .. } => "blocked",
        LoginStep::Locked(Lock::Until(_)) => "too-many-attempts",
        LoginStep::Locked(Lock::UntilStaffUnlock) => "account-locked",
    }
}

fn rows() -> Vec<Row> {
    let enrolled = fixtures::enrolled;
    let without = fixtures::situation;
    let grace = |situation: &mut Situation| situation.policy.grace_until = Some(seconds_later(3600));
    vec![
        Row { browser_trusted: true, ..row("a usable factor, this browser trusted", "complete", enrolled()) },
        Row { browser_trusted: true, ..row("the same, while locked", "complete", locked(enrolled(), 100)) },
        row("locked for a while", "too-many-attempts", locked(enrolled(), 5)),
        row("locked for a while, a usable passkey", "challenge", locked(fixtures::with_passkey(), 5)),
        row(
            "locked by 100 failures, a usable passkey",
            "challenge",
            locked(fixtures::with_passkey(), FAILURES_BEFORE_STAFF),
        ),
        row(
            "locked for a while, the passkey is of a former relying party ID",
            "too-many-attempts",
            changed(locked(former_rp_id(), 5), |s| s.record.totp = fixtures::enrolled().record.totp),
        ),
        row("locked for a while, no factor", "too-many-attempts", locked(without(), 5)),
        row("locked by 100 failures", "account-locked", locked(enrolled(), FAILURES_BEFORE_STAFF)),
        row("a usable factor, browser not trusted", "challenge", enrolled()),
        row("a usable factor, plan below Enterprise", "challenge", changed(enrolled(), |s| s.plan = Plan::default())),
        row("a usable factor, nothing required", "challenge", changed(enrolled(), |s| s.policy.required = false)),
        row("no usable factor, required now", "setup_required", without()),
        Row { browser_trusted: true, ..row("the same, a browser said to be trusted", "setup_required", without()) },
        row(
            "the factor's method turned off, required",
            "setup_required",
            changed(enrolled(), |s| s.policy.totp_enabled = false),
        ),
        row("the passkey is of a former relying party ID, required", "setup_required", former_rp_id()),
        row("no usable factor, required, within grace", "setup_offered", changed(without(), grace)),
        row(
            "no usable factor, grace over",
            "setup_required",
            changed(without(), |s| s.policy.grace_until = Some(now())),
        ),
        row("no usable factor, not required", "complete", changed(without(), |s| s.policy.required = false)),
        row(
            "no usable factor, in no required group",
            "complete",
            changed(without(), |s| s.policy.required_groups = vec!["staff".to_owned()]),
        ),
        row(
            "no usable factor, in a required group",
            "setup_required",
            changed(without(), |s| s.policy.required_groups = vec!["customers".to_owned()]),
        ),
        row(
            "no usable factor, in an exempt group",
            "complete",
            changed(without(), |s| s.policy.exempt_groups = vec!["customers".to_owned()]),
        ),
        row(
            "no usable factor, in a required group and an exempt one",
            "complete",
            changed(without(), |s| {
                s.policy.required_groups = vec!["customers".to_owned()];
                s.policy.exempt_groups = vec!["customers".to_owned()];
            }),
        ),
        row(
            "no usable factor, in an exempt group, required by staff",
            "setup_required",
            changed(without(), |s| {
                s.policy.exempt_groups = vec!["customers".to_owned()];
                s.record.requirement = Some(Requirement { since: now(), reason: "Sees payroll".to_owned() });
            }),
        ),
        row(
            "no usable factor, exempt",
            "complete",
            changed(without(), |s| s.record.exemption = Some(exemption_until(seconds_later(1)))),
        ),
        row(
            "no usable factor, exemption over",
            "setup_required",
            changed(without(), |s| s.record.exemption = Some(exemption_until(now()))),
        ),
        row("no usable factor, plan below Enterprise", "complete", changed(without(), |s| s.plan = Plan::default())),
        Row {
            claims: amr(&["email"]),
            ..row("email the only factor, the first factor proved the mailbox", "blocked", fixtures::email_only())
        },
        Row {
            claims: unverified(),
            ..row("email the only factor, address not verified", "blocked", fixtures::email_only())
        },
    ]
}

/// The Help Center moved to another domain after Alice had set up her passkey.
fn former_rp_id() -> Situation {
    changed(fixtures::with_passkey(), |s| {
        s.record.totp.clear();
        s.policy.passkey_rp_id = RpId::parse("help.new.example");
    })
}

fn exemption_until(until: Timestamp) -> Exemption {
    Exemption { until, reason: "new phone on its way".to_owned() }
}

fn amr(methods: &[&str]) -> LoginClaims {
    LoginClaims { amr: methods.iter().map(|method| (*method).to_owned()).collect(), ..fixtures::login_claims() }
}

fn unverified() -> LoginClaims {
    let mut claims = fixtures::login_claims();
    claims.profile.email_verified = false;
    claims
}

fn started(
    situation: &Situation,
    claims: &LoginClaims,
    presented: Option<&BrowserToken>,
    at: Timestamp,
) -> Decision<LoginStart> {
    fixtures::decide(situation, at, |draft| start(draft, fixtures::keys(), claims, presented))
}

fn skipped(situation: &Situation, claims: &LoginClaims, at: Timestamp) -> Decision<PassedBy> {
    fixtures::decide(situation, at, |draft| skip(draft, fixtures::keys(), claims))
}

#[test]
fn every_row_of_the_decision_table_holds() {
    for row in rows() {
        let step = decide(&row.facts, &row.claims, row.browser_trusted, now());
        assert_eq!(status(&step), row.status, "{}", row.situation);
    }
}

/// `ARCHITECTURE.md` has the same table.
#[test]
fn the_architecture_page_shows_the_tested_table() {
    let page = include_str!("../../../../ARCHITECTURE.md");
    let lines: Vec<String> = rows().iter().map(|row| format!("| {} | `{}` |\n", row.situation, row.status)).collect();
    let table = lines.concat();
    assert!(page.contains(&table), "ARCHITECTURE.md should have these rows:\n{table}");
}

#[test]
fn the_last_used_factor_comes_first_and_recovery_codes_last() {
    let mut situation = fixtures::enrolled();
    situation.record.email_factor = fixtures::email_only().record.email_factor;
    let methods = |situation: &Situation| match decide(situation, &fixtures::login_claims(), false, now()) {
        LoginStep::Challenge { methods, locked: None } => methods,
        step => unreachable!("{step:?}"),
    };
    assert_eq!(methods(&situation), [Method::Totp, Method::Email, Method::RecoveryCode]);
    situation.record.email_factor.as_mut().unwrap().last_used_at = Some(now());
    assert_eq!(methods(&situation), [Method::Email, Method::Totp, Method::RecoveryCode]);
    situation.record.recovery = None;
    assert_eq!(methods(&situation), [Method::Email, Method::Totp]);
}

#[test]
fn email_is_not_offered_after_a_first_factor_by_email() {
    let mut situation = fixtures::enrolled();
    situation.record.email_factor = fixtures::email_only().record.email_factor;
    let step = decide(&situation, &amr(&["email"]), false, now());
    assert_eq!(step, LoginStep::Challenge { methods: vec![Method::Totp, Method::RecoveryCode], locked: None });
    let step = decide(&fixtures::situation(), &amr(&["email"]), false, now());
    assert_eq!(step, LoginStep::SetupRequired { setup_available: vec![Factor::Totp] });
}

#[test]
fn a_locked_user_with_a_passkey_is_asked_for_it_alone() {
    let started = |failures| {
        let alice = locked(fixtures::with_passkey(), failures);
        match started(&alice, &fixtures::login_claims(), None, now()).verdict {
            Verdict::Granted(started) => started,
            Verdict::Refused(refusal) => unreachable!("{refusal:?}"),
        }
    };
    for (failures, lock) in [(5, Lock::Until(seconds_later(30))), (FAILURES_BEFORE_STAFF, Lock::UntilStaffUnlock)] {
        let started = started(failures);
        assert_eq!(started.step, LoginStep::Challenge { methods: vec![Method::Passkey], locked: Some(lock) });
        assert!(started.passkey.is_some() && started.recovery_codes_left.is_none());
    }
    let unlocked = started(0);
    let methods = vec![Method::Passkey, Method::Totp, Method::RecoveryCode];
    assert_eq!(unlocked.step, LoginStep::Challenge { methods, locked: None });
    assert_eq!(unlocked.passkey.unwrap().allowed.len(), 1);
}

#[test]
fn a_new_user_and_a_changed_address_are_audited() {
    let mut situation = fixtures::enrolled();
    assert!(started(&situation, &fixtures::login_claims(), None, now()).change.is_none());
    let mut claims = fixtures::login_claims();
    claims.profile.email = "alice@new.example".to_owned().try_into().unwrap();
    let change = started(&situation, &claims, None, now()).change.unwrap();
    assert_eq!(change.audit.iter().map(|event| event.action).collect::<Vec<_>>(), [Action::AddressChanged]);
    assert_eq!(change.record.email, Some(claims.profile.email));
    situation.known = false;
    situation.record = crate::domain::user::record::UserRecord::default();
    let change = started(&situation, &fixtures::login_claims(), None, now()).change.unwrap();
    assert_eq!(change.audit.iter().map(|event| event.action).collect::<Vec<_>>(), [Action::UserSeen]);
}

#[test]
fn a_changed_verification_of_the_address_is_stored_but_not_audited() {
    let situation = fixtures::enrolled();
    let mut claims = fixtures::login_claims();
    claims.profile.email_verified = false;
    let change = started(&situation, &claims, None, now()).change.unwrap();
    assert!(change.audit.is_empty() && !change.record.email_verified);
}

#[test]
fn abuse_102_a_different_case_of_the_address_stores_nothing() {
    let mut claims = fixtures::login_claims();
    claims.profile.email = "ALICE@Example.COM".to_owned().try_into().unwrap();
    let decision = started(&fixtures::enrolled(), &claims, None, now());
    assert!(decision.change.is_none());
}

#[test]
fn abuse_103_an_address_that_cannot_receive_mail_counts_as_unverified() {
    let mut claims = fixtures::login_claims();
    claims.profile.email = "x@a..b".to_owned().try_into().unwrap();
    let step = decide(&fixtures::email_only(), &claims, false, now());
    assert_eq!(step, LoginStep::Blocked { methods: Vec::new() });
    let step = decide(&fixtures::situation(), &claims, false, now());
    assert_eq!(step, LoginStep::SetupRequired { setup_available: vec![Factor::Totp] });
}

#[test]
fn a_skip_completes_a_login_once_and_only_within_the_grace_period() {
    let claims = fixtures::login_claims();
    assert_eq!(skipped(&fixtures::situation(), &claims, now()).verdict, Verdict::Refused(Refusal::SetupRequired));
    assert_eq!(skipped(&fixtures::enrolled(), &claims, now()).verdict, Verdict::Refused(Refusal::SetupRequired));
    let mut situation = fixtures::situation();
    situation.policy.grace_until = Some(seconds_later(1));
    let decision = skipped(&situation, &claims, now());
    assert_eq!(decision.verdict, Verdict::Granted(PassedBy::Skipped));
    situation.record = decision.change.unwrap().record;
    assert_eq!(situation.record.skipped_at, Some(now()));
    let again = Verdict::Refused(Refusal::LoginAlreadyCompleted);
    assert_eq!(skipped(&situation, &claims, now()).verdict, again, "the login has already passed");
    assert_eq!(started(&situation, &claims, None, now()).verdict, Verdict::Refused(Refusal::LoginAlreadyCompleted));
    let next = fixtures::login_claims_of("login-2");
    assert_eq!(
        skipped(&situation, &next, seconds_later(1)).verdict,
        Verdict::Refused(Refusal::SetupRequired),
        "grace over"
    );
}

/// Alice with a browser that is trusted for 30 days, and its token.
fn on_a_trusted_browser() -> (Situation, String) {
    let mut alice = fixtures::enrolled();
    alice.policy.trusted_browser_days = 30;
    let new = NewBrowser { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".to_owned(), label: "Firefox".to_owned() };
    let browser = TrustedBrowser::new(&new, &alice.policy, 0, fixtures::keys(), now()).unwrap();
    let token = browser.token(&alice.subject, fixtures::keys()).unwrap().reveal();
    alice.browser = Some(browser);
    (alice, token)
}

fn start_with(situation: &Situation, token: &str, second: i64) -> (LoginStart, Option<Change>) {
    let presented = BrowserToken::read(token);
    let claims = fixtures::login_claims();
    let decision = started(situation, &claims, presented.as_ref(), seconds_later(second));
    match decision.verdict {
        Verdict::Granted(started) => (started, decision.change),
        Verdict::Refused(refusal) => unreachable!("{refusal:?}"),
    }
}

#[test]
fn a_trusted_browser_completes_the_login_and_gets_a_new_token() {
    let (alice, token) = on_a_trusted_browser();
    let (started, change) = start_with(&alice, &token, 1);
    assert_eq!(started.step, LoginStep::Complete { by: PassedBy::TrustedBrowser, setup_available: vec![] });
    assert_eq!((started.recovery_codes_left, started.trusted_browser_days), (None, None));
    assert_ne!(started.browser_token.unwrap().reveal(), token);
    assert!(matches!(change.unwrap().browser, Some(BrowserChange::Exchange(_))));
}

#[test]
fn a_token_that_cannot_replace_a_code_is_not_exchanged() {
    let challenged = |alice: &Situation, token: &str, second| {
        let (started, change) = start_with(alice, token, second);
        matches!(started.step, LoginStep::Challenge { .. }) && started.browser_token.is_none() && change.is_none()
    };
    let (mut alice, token) = on_a_trusted_browser();
    assert!(challenged(&alice, "no token", 1));
    assert!(challenged(&alice, &token.replacen(".0.", ".9.", 1), 1), "with a wrong number of exchanges");
    assert!(challenged(&alice, &token, 30 * 24 * 3600), "the trust has ended");
    alice.record.epoch = 1;
    assert!(challenged(&alice, &token, 1), "a factor has changed");
    alice.record.epoch = 0;
    alice.policy.totp_enabled = false;
    let (started, change) = start_with(&alice, &token, 1);
    assert!(
        matches!(started.step, LoginStep::SetupRequired { .. }) && change.is_none(),
        "there is no factor to replace"
    );
}

#[test]
fn a_copied_token_ends_the_trust_and_is_audited() {
    let (mut alice, token) = on_a_trusted_browser();
    let Some(BrowserChange::Exchange(exchanged)) = start_with(&alice, &token, 1).1.unwrap().browser else {
        unreachable!()
    };
    alice.browser = Some(exchanged);
    let (started, change) = start_with(&alice, &token, 60);
    assert!(matches!(started.step, LoginStep::Challenge { .. }) && started.browser_token.is_none());
    let change = change.unwrap();
    assert!(matches!(change.browser, Some(BrowserChange::End)));
    let event = change.audit.first().unwrap();
    assert_eq!((event.action, event.actor.id.as_str()), (Action::BrowserTokenReused, "alice"));
    assert_eq!(event.details.get("label").and_then(|label| label.as_str()), Some("Firefox"));
}

#[test]
fn a_challenge_has_the_recovery_codes_left_and_the_days_of_trust() {
    let mut alice = fixtures::enrolled();
    let shown = |alice: &Situation| {
        let (started, _) = start_with(alice, "", 0);
        (started.recovery_codes_left, started.trusted_browser_days)
    };
    assert_eq!(shown(&alice), (Some(10), None), "never");
    alice.policy.trusted_browser_days = 30;
    assert_eq!(shown(&alice), (Some(10), Some(30)));
    alice.record = fixtures::situation().record;
    assert_eq!(shown(&alice), (None, None), "there is no challenge");
}

#[test]
fn the_masked_address_is_shown_only_if_email_is_offered() {
    let profile = fixtures::profile();
    assert_eq!(masked_address(&[Method::Totp, Method::Email], &profile).as_deref(), Some("a***@example.com"));
    assert_eq!(masked_address(&[Method::Totp], &profile), None);
    assert_eq!(masked_address(&[Factor::Email], &profile).as_deref(), Some("a***@example.com"));
}

proptest! {
    /// Every combination is decided, and no login passes that must not: with a usable factor, only a trusted browser completes the
    /// login; without one, only if no factor is required.
    #[test]
    fn a_login_completes_only_for_a_reason(
        (totp_on, email_on, required, enterprise) in any::<(bool, bool, bool, bool)>(),
        (has_totp, has_email, trusted, verified, amr_email) in any::<(bool, bool, bool, bool, bool)>(),
        (passkeys_on, has_passkey, same_rp_id) in any::<(bool, bool, bool)>(),
        grace in prop::option::of(-10_i64..10),
        exempt in prop::option::of(-10_i64..10),
        failures in 0_u32..101,
        grouped in any::<bool>(),
    ) {
        let mut situation = fixtures::situation();
        situation.policy.totp_enabled = totp_on;
        situation.policy.email_enabled = email_on;
        situation.policy.passkeys_enabled = passkeys_on;
        situation.policy.passkey_rp_id = RpId::parse(if same_rp_id { "help.example" } else { "help.new.example" });
        situation.policy.required = required;
        situation.policy.grace_until = grace.map(seconds_later);
        situation.record.exemption = exempt.map(|end| exemption_until(seconds_later(end)));
        if grouped { situation.policy.required_groups = vec!["staff".to_owned()]; }
        if !enterprise { situation.plan = Plan::default(); }
        if has_totp { situation.record.totp = fixtures::enrolled().record.totp; }
        if has_passkey { situation.record.passkeys = fixtures::with_passkey().record.passkeys; }
        if has_email { situation.record.email_factor = fixtures::email_only().record.email_factor; }
        let situation = locked(situation, failures);
        let mut claims = if amr_email { amr(&["email"]) } else { fixtures::login_claims() };
        claims.profile.email_verified = verified;

        let usable = !situation.usable_factors().is_empty();
        let passkey_usable = passkeys_on && has_passkey && same_rp_id;
        let mandated = required && enterprise && !grouped && exempt.is_none_or(|end| end <= 0);
        match decide(&situation, &claims, trusted, now()) {
            LoginStep::Complete { by: PassedBy::TrustedBrowser, .. } => prop_assert!(usable && trusted),
            LoginStep::Complete { .. } => prop_assert!(!usable && !mandated && failures < 5),
            LoginStep::SetupOffered { .. } => prop_assert!(!usable && mandated && grace.is_some_and(|end| end > 0)),
            LoginStep::SetupRequired { .. } => prop_assert!(!usable && mandated),
            LoginStep::Challenge { methods, locked } => prop_assert!(usable && locked.is_some() == (failures >= 5) && (locked.is_none() || methods == [Method::Passkey]) && methods.iter().all(|&method| situation.policy.check_allows_method(method).is_ok())),
            LoginStep::Blocked { .. } => prop_assert!(usable && (!has_totp || !totp_on) && !passkey_usable),
            LoginStep::Locked(_) => prop_assert!(failures >= 5 && !passkey_usable),
        }
    }
}
