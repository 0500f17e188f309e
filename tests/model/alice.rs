//! Alice, who logs in: her record, her codes, her logins.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use jiff::Timestamp;
use serde_json::json;
use shared::crypto::{DataKey, KeyRing, StoredKey};
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::credential::passkey::answers::{Expected, Signed};
use shared::domain::credential::passkey::ceremony::Authentication;
use shared::domain::credential::passkey::challenge::{Challenge, Purpose};
use shared::domain::credential::passkey::credential::Passkey;
use shared::domain::credential::recovery_codes::{CODE_CHARS, CODES_PER_SET, NewRecoveryCodes};
use shared::domain::credential::totp::authenticator::Authenticator;
use shared::domain::credential::totp::parameters::TotpParameters;
use shared::domain::credential::totp::time_step::{STEP_SECONDS, TimeStep};
use shared::domain::decision::draft::Draft;
use shared::domain::decision::situation::Situation;
use shared::domain::decision::verdict::{Decision, Verdict};
use shared::domain::login::submit_code::{Submission, submit_code};
use shared::domain::login::submit_passkey::submit_passkey;
use shared::domain::tenant::plan::{ENTERPRISE, Plan};
use shared::domain::tenant::policy::Policy;
use shared::domain::tenant::rp_id::RpId;
use shared::domain::token::claims::LoginClaims;
use shared::domain::types::id::{LoginId, Subject, TenantId, UserId};
use shared::domain::types::method::Method;
use shared::domain::types::profile::Profile;
use shared::domain::types::refusal::Refusal;
use shared::domain::user::record::UserRecord;

use crate::protocol::Answer;
use crate::record_store::Record;

const SECRET: &[u8; 20] = b"a secret of 20 bytes";
const EMAIL: &str = "alice@example.com";
const RP_ID: &str = "help.example";
const CREDENTIAL_ID: &[u8] = b"a credential";

/// A code that a person enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// The code that the app shows so many time steps after the beginning.
    App(u8),
    /// A recovery code of the set, by its place.
    Recovery(usize),
    /// No code of hers; the number keeps several guesses apart.
    Wrong(u8),
    /// No recovery code of hers.
    WrongRecovery(u8),
    /// What her passkey signs for the login, with this signature counter.
    Passkey(u32),
}

impl Code {
    /// Whether it is tried as a recovery code.
    const fn is_recovery(self) -> bool {
        matches!(self, Self::Recovery(_) | Self::WrongRecovery(_))
    }

    pub const fn is_passkey(self) -> bool {
        matches!(self, Self::Passkey(_))
    }

    /// Whether a lock does not refuse it.
    pub const fn is_unguessable(self) -> bool {
        self.is_recovery() || self.is_passkey()
    }
}

/// The instant so many time steps after the beginning.
pub fn time(steps: u8) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + i64::from(steps) * STEP_SECONDS).unwrap()
}

fn subject() -> Subject {
    let tenant = TenantId::try_from("demo".to_owned()).unwrap();
    Subject { tenant, user: UserId::try_from("alice".to_owned()).unwrap() }
}

fn keys() -> &'static KeyRing {
    static KEYS: OnceLock<KeyRing> = OnceLock::new();
    KEYS.get_or_init(|| {
        let data_key = DataKey::new(&[7; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", 1, &data_key).unwrap();
        KeyRing::open("table", &[StoredKey { version: 1, data_key, signing_key, active_from: time(0) }], time(0))
            .unwrap()
    })
}

fn recovery_codes() -> &'static NewRecoveryCodes {
    static CODES: OnceLock<NewRecoveryCodes> = OnceLock::new();
    let random: [u8; CODES_PER_SET * CODE_CHARS] = std::array::from_fn(|place| u8::try_from(place * 7 % 251).unwrap());
    CODES.get_or_init(|| NewRecoveryCodes::from_random(&subject(), keys(), &random).unwrap())
}

fn profile() -> Profile {
    Profile {
        email: EMAIL.to_owned().try_into().unwrap(),
        email_verified: true,
        name: None,
        locale: None,
        groups: None,
    }
}

/// A passkey whose signature counter stands at 5.
fn passkey() -> Passkey {
    let stored = json!({
        "id": "02", "n": "Key", "i": CREDENTIAL_ID, "k": {"a": -7, "b": []}, "r": RP_ID, "h": (vec![0; 16]), "s": 5,
        "c": time(0).as_second(),
    });
    serde_json::from_value(stored).unwrap()
}

fn claims_of(login: u8) -> LoginClaims {
    LoginClaims {
        subject: subject(),
        login: LoginId::try_from(format!("login-{login}")).unwrap(),
        expires_at: time(20),
        auth_time: time(0),
        amr: vec!["pwd".to_owned()],
        profile: profile(),
        return_to: None,
    }
}

/// What the passkey has signed. Its signature is good, as function `passkey` would find.
struct Signature {
    challenge: Challenge,
    count: u32,
}

impl Authentication for Signature {
    fn credential_id(&self) -> Option<&[u8]> {
        Some(CREDENTIAL_ID)
    }

    fn challenge(&self) -> Option<Challenge> {
        Some(self.challenge)
    }

    fn verify(&self, expected: &Expected<'_>, _: &Passkey) -> Option<Signed> {
        let signed = Signed { sign_count: self.count, backed_up: false };
        (expected.challenge == self.challenge).then_some(signed)
    }
}

/// Alice with an authenticator app, a passkey, and recovery codes, after `failures` wrong codes.
pub fn record(failures: u32) -> UserRecord {
    let secret = keys().seal(&Authenticator::seal_context(&subject(), "01"), SECRET).unwrap();
    let authenticator = Authenticator {
        id: "01".to_owned(),
        label: "Phone".to_owned(),
        secret,
        parameters: TotpParameters::default(),
        created_at: time(0),
        last_used_at: None,
        last_accepted_step: TimeStep::at(time(0)).plus(-10),
        drift: 0,
    };
    let mut record = UserRecord {
        email: Some(EMAIL.to_owned().try_into().unwrap()),
        email_verified: true,
        totp: vec![authenticator],
        passkeys: vec![passkey()],
        recovery: Some(recovery_codes().stored.clone()),
        ..UserRecord::default()
    };
    for _ in 0..failures {
        assert_eq!(record.budget.count_failure(time(0)), None, "Alice begins without a wait");
    }
    record
}

/// What the app shows at an instant.
fn shown_at(time: Timestamp) -> String {
    let second = u64::try_from(time.as_second()).unwrap();
    totp_rs::Builder::new().with_secret(SECRET.as_slice()).build().unwrap().generate(second).to_string()
}

/// What is typed for `code`.
fn typed(code: Code) -> String {
    match code {
        Code::App(steps) => shown_at(time(steps)),
        Code::Recovery(place) => recovery_codes().shown[place].to_string(),
        Code::WrongRecovery(nth) => format!("{nth:013}"),
        Code::Passkey(_) => String::new(),
        Code::Wrong(nth) => {
            let before = Timestamp::from_second(time(0).as_second() - STEP_SECONDS).unwrap();
            let near: Vec<String> = (0..5).map(time).chain([before]).map(shown_at).collect();
            (0..100).map(|n: u32| format!("{n:06}")).filter(|code| !near.contains(code)).nth(nth.into()).unwrap()
        }
    }
}

/// A decision: what to answer, and what has to be stored first, in a transaction or not.
#[derive(Clone)]
pub struct Decided {
    pub answer: Answer,
    pub stores: Option<(Record, bool)>,
}

/// What the product decides when `code` comes in the login `login` at `now` on top of `record`: the real decision. It is
/// pure, so one that was taken before is remembered.
pub fn decide(record: &Record, login: u8, code: Code, now: u8) -> Decided {
    type Remembered = Mutex<HashMap<(Record, u8, Code, u8), Decided>>;
    static REMEMBERED: OnceLock<Remembered> = OnceLock::new();
    let mut remembered = REMEMBERED.get_or_init(Mutex::default).lock().unwrap();
    let decide = || decide_again(&record.value, login, code, time(now));
    remembered.entry((record.clone(), login, code, now)).or_insert_with(decide).clone()
}

fn decide_again(record: &UserRecord, login: u8, code: Code, now: Timestamp) -> Decided {
    let claims = claims_of(login);
    let situation = Situation {
        subject: subject(),
        plan: Plan::named(ENTERPRISE).unwrap(),
        policy: Policy {
            totp_enabled: true,
            passkeys_enabled: true,
            passkey_rp_id: RpId::parse(RP_ID),
            required: true,
            ..Policy::default()
        },
        sender: None,
        record: record.clone(),
        known: true,
        staff_granted: false,
        browser: None,
        browsers: None,
    };
    let signature = |count: u32| {
        let challenge = Challenge::new(keys(), &subject(), Purpose::Login(&claims.login)).unwrap();
        Signature { challenge, count }
    };
    let method = if code.is_recovery() { Method::RecoveryCode } else { Method::Totp };
    let entry = CodeEntry::read(&typed(code));
    let submission = Submission { method, code: &entry, remember: None };
    let rule = |draft: &mut Draft<'_>| match code {
        Code::Passkey(count) => submit_passkey(draft, keys(), &claims, &signature(count), None),
        _ => submit_code(draft, keys(), &claims, &submission),
    };
    let Decision { verdict, change } = Draft::decide(&situation, now, rule).unwrap();
    let answer = match verdict {
        Verdict::Granted(_) => Answer::Passed,
        Verdict::Refused(Refusal::InvalidCode) => Answer::InvalidCode,
        Verdict::Refused(_) => Answer::Refused,
    };
    Decided { answer, stores: change.map(|change| (Record::new(change.record), !change.audit.is_empty())) }
}
