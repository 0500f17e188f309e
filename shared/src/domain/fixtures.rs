//! The initial state of many tests: Alice of the tenant `demo`, and the keys.

#![allow(clippy::unwrap_used)]

use std::sync::OnceLock;

use jiff::Timestamp;

use crate::crypto::{DataKey, KeyRing, StoredKey};
use crate::domain::credential::browser_list::BrowserList;
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::passkey::answers::{NewCredential, Transport};
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::credential::passkey::pending::PendingPasskey;
use crate::domain::credential::passkey::public_key::{Algorithm, PublicKey};
use crate::domain::credential::recovery_codes::NewRecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::parameters::TotpParameters;
use crate::domain::credential::totp::time_step::{STEP_SECONDS, TimeStep};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Decision, Verdict};
use crate::domain::login::submit_code::Submission;
use crate::domain::tenant::plan::{ENTERPRISE, Plan};
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::rp_id::RpId;
use crate::domain::tenant::sender::Sender;
use crate::domain::token::claims::{LoginClaims, SessionClaims};
use crate::domain::types::address::Address;
use crate::domain::types::halt::Halt;
use crate::domain::types::id::{LoginId, Subject, TenantId, UserId};
use crate::domain::types::method::Method;
use crate::domain::types::profile::Profile;
use crate::domain::user::address_tag::AddressTag;
use crate::domain::user::group_tags::GroupTags;
use crate::domain::user::record::{EmailFactor, UserRecord};

/// Runs `rule` on the user of `situation` at `now`.
pub(crate) fn decide<T>(
    situation: &Situation,
    now: Timestamp,
    rule: impl FnOnce(&mut Draft<'_>) -> Result<T, Halt>,
) -> Decision<T> {
    Draft::decide(situation, now, rule).unwrap()
}

/// The same, and stores the change in `situation` as a committed request would.
pub(crate) fn commit<T>(
    situation: &mut Situation,
    now: Timestamp,
    rule: impl FnOnce(&mut Draft<'_>) -> Result<T, Halt>,
) -> Verdict<T> {
    let Decision { verdict, change } = decide(situation, now, rule);
    if let Some(change) = change {
        situation.record = change.record;
    }
    verdict
}

/// The secret of every authenticator in these tests.
const SECRET: &[u8; 20] = b"a secret of 20 bytes";

pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}

pub(crate) fn seconds_later(seconds: i64) -> Timestamp {
    Timestamp::from_second(now().as_second() + seconds).unwrap()
}

pub(crate) fn user_id(id: &str) -> UserId {
    UserId::try_from(id.to_owned()).unwrap()
}

pub(crate) fn subject() -> Subject {
    Subject { tenant: TenantId::try_from("demo".to_owned()).unwrap(), user: user_id("alice") }
}

/// One key ring for all tests, because generating a signing key takes time.
pub(crate) fn keys() -> &'static KeyRing {
    static KEYS: OnceLock<KeyRing> = OnceLock::new();
    KEYS.get_or_init(|| {
        let data_key = DataKey::new(&[7; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", 1, &data_key).unwrap();
        KeyRing::open("table", &[StoredKey { version: 1, data_key, signing_key, active_from: now() }], now()).unwrap()
    })
}

pub(crate) fn rotated_keys() -> KeyRing {
    KeyRing::open("table", &stored_keys(now()), now()).unwrap()
}

/// Its two versions in their stored form. The second one is active from this instant on.
pub(crate) fn stored_keys(second_active_from: Timestamp) -> [StoredKey; 2] {
    [(1, 7, now()), (2, 8, second_active_from)].map(|(version, byte, active_from)| {
        let data_key = DataKey::new(&[byte; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", version, &data_key).unwrap();
        StoredKey { version, data_key, signing_key, active_from }
    })
}

pub(crate) fn sealed_secret(id: &str) -> crate::crypto::Sealed {
    keys().seal(&Authenticator::seal_context(&subject(), id), SECRET).unwrap()
}

pub(crate) fn authenticator() -> (Subject, &'static KeyRing, Authenticator) {
    let authenticator = Authenticator {
        id: "01".to_owned(),
        label: "Phone".to_owned(),
        secret: sealed_secret("01"),
        parameters: TotpParameters::default(),
        created_at: now(),
        last_used_at: None,
        last_accepted_step: TimeStep::at(now()).plus(-10),
        drift: 0,
    };
    (subject(), keys(), authenticator)
}

/// Alice with an authenticator app and a passkey.
pub(crate) fn with_passkey() -> Situation {
    let mut alice = enrolled();
    alice.policy.passkeys_enabled = true;
    alice.policy.passkey_rp_id = RpId::parse("help.example");
    let pending = PendingPasskey::new("02".to_owned(), "Laptop".to_owned(), keys(), &alice.subject, now()).unwrap();
    let rp_id = alice.policy.passkey_rp_id.clone().unwrap();
    alice.record.passkeys = vec![Passkey::new(&pending, &rp_id, new_credential(), now())];
    alice
}

/// A credential that no test signs with.
pub(crate) fn new_credential() -> NewCredential {
    NewCredential {
        credential_id: b"one of Alice's passkeys".to_vec(),
        public_key: PublicKey { algorithm: Algorithm::EdDsa, bytes: vec![7; 32] },
        sign_count: 5,
        backup_eligible: false,
        backed_up: false,
        platform: true,
        transports: vec![Transport::Internal],
    }
}

/// The code that the authenticator shows `steps` steps after `time`.
pub(crate) fn code_at(time: Timestamp, steps: i8) -> String {
    let time = time.as_second() + i64::from(steps) * STEP_SECONDS;
    let totp = totp_rs::Builder::new().with_secret(SECRET.as_slice()).build().unwrap();
    totp.generate(u64::try_from(time).unwrap()).to_string()
}

/// A code submitted by a browser that doesn't become trusted.
pub(crate) fn submission(method: Method, code: &CodeEntry) -> Submission<'_> {
    Submission { method, code, remember: None }
}

/// A six-digit code that no step near `now` shows.
pub(crate) fn wrong_code() -> String {
    let near: Vec<String> = (-3..=3).map(|steps| code_at(now(), steps)).collect();
    (0..100).map(|n: u32| format!("{n:06}")).find(|code| !near.contains(code)).unwrap()
}

pub(crate) fn recovery_codes(subject: &Subject, keys: &KeyRing) -> NewRecoveryCodes {
    let mut random = [0; 130];
    for (index, byte) in random.iter_mut().enumerate() {
        *byte = u8::try_from(index * 7 % 251).unwrap();
    }
    NewRecoveryCodes::from_random(subject, keys, &random).unwrap()
}

pub(crate) fn profile() -> Profile {
    Profile {
        email: Address::try_from("alice@example.com".to_owned()).unwrap(),
        email_verified: true,
        name: Some("Alice".to_owned()),
        locale: Some("en".to_owned()),
        groups: Some(vec!["customers".to_owned()]),
    }
}

pub(crate) fn login_claims() -> LoginClaims {
    LoginClaims {
        subject: subject(),
        login: LoginId::try_from("login-1".to_owned()).unwrap(),
        expires_at: seconds_later(600),
        auth_time: seconds_later(-5),
        amr: vec!["pwd".to_owned()],
        profile: profile(),
        return_to: None,
    }
}

pub(crate) fn login_claims_of(login: &str) -> LoginClaims {
    LoginClaims { login: LoginId::try_from(login.to_owned()).unwrap(), ..login_claims() }
}

pub(crate) fn session_claims() -> SessionClaims {
    SessionClaims { subject: subject(), auth_time: seconds_later(-60), acr: "aal2".to_owned(), profile: profile() }
}

/// The policy of most tests: both methods are on, and a factor is required.
pub(crate) fn policy() -> Policy {
    Policy { totp_enabled: true, email_enabled: true, required: true, ..Policy::default() }
}

pub(crate) fn sender() -> Sender {
    Sender {
        address: Address::try_from("help@example.com".to_owned()).unwrap(),
        display_name: "Demo Help Center".to_owned(),
    }
}

/// Alice is known and has no factor.
pub(crate) fn situation() -> Situation {
    Situation {
        subject: subject(),
        plan: Plan::named(ENTERPRISE).unwrap(),
        policy: policy(),
        sender: Some(sender()),
        record: UserRecord {
            email: Some(profile().email),
            email_verified: true,
            address_tag: Some(AddressTag::of(&profile().email, &subject().tenant, keys()).unwrap()),
            name: profile().name,
            locale: profile().locale,
            groups: GroupTags::of(&profile().groups.unwrap()),
            ..UserRecord::default()
        },
        known: true,
        browser: None,
        browsers: Some(BrowserList::default()),
        staff_granted: false,
    }
}

/// Alice has an authenticator app and recovery codes.
pub(crate) fn enrolled() -> Situation {
    let mut situation = situation();
    situation.record.totp.push(authenticator().2);
    situation.record.recovery = Some(recovery_codes(&subject(), keys()).stored);
    situation
}

/// Alice has email as her only factor.
pub(crate) fn email_only() -> Situation {
    let mut situation = situation();
    situation.record.email_factor = Some(EmailFactor { created_at: now(), last_used_at: None });
    situation
}
