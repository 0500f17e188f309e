//! Items of the table: Alice's, which requests are made on, and those that an input makes up.

use std::sync::LazyLock;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_dynamo::Item;
use serde_json::{Value, json};
use shared::crypto::{DataKey, KeyRing, StoredKey};
use shared::domain::credential::passkey::challenge::{Challenge, Purpose};
use shared::domain::credential::passkey::credential::Passkey;
use shared::domain::credential::passkey::pending::PendingPasskey;
use shared::domain::credential::totp::authenticator::Authenticator;
use shared::domain::credential::totp::parameters::TotpParameters;
use shared::domain::credential::totp::time_step::TimeStep;
use shared::domain::credential::trusted_browser::TrustedBrowser;
use shared::domain::followup::adoption::Transition;
use shared::domain::settings::grant::Grant;
use shared::domain::settings::sender_claim::SenderAccount;
use shared::domain::tenant::plan::Plan;
use shared::domain::types::id::{LoginId, Subject, TenantId, UserId};
use shared::domain::user::record::{EmailFactor, UserRecord};
use shared::domain::user::standing::Standing;
use shared::storage::{KeyRingItem, StoredPolicy, read_audit_entry};

use super::canned::{DATA_KEY, TABLE};
use super::stand::Stand;
use crate::deployment::START;
use crate::passkey_authenticator::base64url;

/// The id of Alice's authenticator.
pub const AUTHENTICATOR: &str = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
/// The tenant's policy, as a request puts it.
pub const POLICY_BODY: &[u8] =
    br#"{"totp_enabled": true, "email_enabled": true, "sender_id": "support", "required": true,
    "passkeys_enabled": true, "passkey_rp_id": "help.example",
    "trusted_browser_days": 30, "issuer": "Demo Help Center", "time_zone": "Europe/Berlin"}"#;
/// The ID of the credential behind Alice's passkey.
pub const CREDENTIAL_ID: &[u8] = b"one of Alice's keys";
/// The public key of a test vector (Web Authentication Level 3, "ES256 Credential with No Attestation"), as it is stored.
const PUBLIC_KEY: &str = "02afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61";

/// A versioned item of the table, as its first write left it.
fn versioned(pk: &str, sk: &str, value: &Value) -> Value {
    json!({ "PK": { "S": pk }, "SK": { "S": sk }, "v": { "N": "1" }, "w": { "S": "write" }, "d": value })
}

/// The stored form of a value.
fn stored(value: &impl Serialize) -> Value {
    let value: serde_dynamo::AttributeValue = serde_dynamo::to_attribute_value(value).unwrap();
    json!(value)
}

fn settings() -> [Value; 3] {
    let policy: Value = serde_json::from_slice(POLICY_BODY).unwrap();
    let sender = json!({ "address": "help@example.com", "display_name": "Demo Help" });
    [
        versioned("T#demo", "TENANT", &json!({ "S": "enterprise" })),
        versioned("T#demo", "POLICY", &stored(&json!({ "policy": policy, "sender": sender }))),
        versioned("T#demo", "SENDER#support", &stored(&sender)),
    ]
}

fn alice() -> Subject {
    let (tenant, user) = (TenantId::try_from("demo".to_owned()), UserId::try_from("alice".to_owned()));
    Subject { tenant: tenant.unwrap(), user: user.unwrap() }
}

fn created_at() -> Timestamp {
    Timestamp::from_second(START - 3600).unwrap()
}

/// The data key that KMS gives.
fn keys() -> KeyRing {
    let data_key = || DataKey::new(&DATA_KEY).unwrap();
    let signing_key = KeyRing::new_signing_key(TABLE, 1, &data_key()).unwrap();
    let first = StoredKey { version: 1, data_key: data_key(), signing_key, active_from: created_at() };
    KeyRing::open(TABLE, &[first], created_at()).unwrap()
}

/// A passkey, in its stored form.
fn passkey() -> Passkey {
    let key = data_encoding::HEXLOWER.decode(PUBLIC_KEY.as_bytes()).unwrap();
    let stored = json!({
        "id": AUTHENTICATOR, "n": "Phone", "i": CREDENTIAL_ID, "k": {"a": -7, "b": key}, "r": "help.example",
        "h": (vec![7; 16]), "c": START - 3600,
    });
    serde_json::from_value(stored).unwrap()
}

/// A setup of another one.
fn pending() -> PendingPasskey {
    let label = "Laptop".to_owned();
    PendingPasskey::new(AUTHENTICATOR.to_owned(), label, &keys(), &alice(), Timestamp::from_second(START).unwrap())
        .unwrap()
}

/// The challenge of that setup.
pub fn registration_challenge() -> String {
    static CHALLENGE: LazyLock<String> =
        LazyLock::new(|| base64url(&pending().challenge(&keys(), &alice()).unwrap().0));
    CHALLENGE.clone()
}

/// The challenge of the login that [`Stand::token`] has a token of.
pub fn login_challenge() -> String {
    static CHALLENGE: LazyLock<String> = LazyLock::new(|| {
        let login = LoginId::try_from("login-1".to_owned()).unwrap();
        base64url(&Challenge::new(&keys(), &alice(), Purpose::Login(&login)).unwrap().0)
    });
    CHALLENGE.clone()
}

/// A record with every factor, sealed under the data key that KMS gives.
fn record() -> UserRecord {
    let (keys, created_at) = (keys(), created_at());
    let secret = keys.seal(&Authenticator::seal_context(&alice(), AUTHENTICATOR), b"a secret of 20 bytes").unwrap();
    UserRecord {
        email: Some("alice@example.com".to_owned().try_into().unwrap()),
        email_verified: true,
        locale: Some("en".to_owned()),
        totp: vec![Authenticator {
            id: AUTHENTICATOR.to_owned(),
            label: "Phone".to_owned(),
            secret,
            parameters: TotpParameters::default(),
            created_at,
            last_used_at: None,
            last_accepted_step: TimeStep::at(created_at),
            drift: 0,
        }],
        email_factor: Some(EmailFactor { created_at, last_used_at: None }),
        passkeys: vec![passkey()],
        pending_passkey: Some(pending()),
        ..UserRecord::default()
    }
}

/// The table of a tenant with every factor of Alice and one audit entry.
pub fn of_alice() -> Vec<Value> {
    ALICES.clone()
}

/// Made once: keys take time.
static ALICES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let text = |text: &str| json!({ "S": text });
    let mut alice = versioned("T#demo#U#alice", "2FA", &stored(&record()));
    for (name, value) in [("sp", "T#demo#S#0"), ("ss", "enrolled#alice"), ("sb", "enrolled")] {
        alice[name] = text(value);
    }
    let entry = json!({
        "PK": text("T#demo#U#alice"), "SK": text("AUDIT#01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C"), "timeline_pk": text("T#demo#A#2027-01"),
        "id": text("01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C"), "at": text("2027-01-15T07:00:00Z"), "tenant": text("demo"),
        "actor": { "M": { "kind": text("user"), "id": text("alice") } }, "action": text("totp_added"),
    });
    settings().into_iter().chain([alice, entry]).collect()
});

/// What a kind of item is called in an input, where it lies, and whether its stored value reads; `Some` if it does.
type Kind = (&'static str, &'static str, &'static str, fn(&Item) -> Option<()>);

/// The kinds whose value has a version around it.
const VERSIONED: [Kind; 5] = [
    ("record", "T#demo#U#alice", "2FA", reads::<UserRecord>),
    ("browser", "T#demo#U#alice", "BROWSER#01ARZ3NDEKTSV4RRFFQ69G5FAV", reads::<TrustedBrowser>),
    ("policy", "T#demo", "POLICY", reads::<StoredPolicy>),
    ("sender", "T#demo", "SENDER#support", reads::<SenderAccount>),
    ("grant", "T#demo", "GRANT#gus", reads::<Grant>),
];

/// A value that reads prints as something that reads and prints the same again.
fn reads<T: Serialize + DeserializeOwned>(item: &Item) -> Option<()> {
    let value: T = serde_dynamo::from_item(item.clone()).ok()?;
    let printed: Item = serde_dynamo::to_item(&value).unwrap();
    let again: T = serde_dynamo::from_item(printed.clone()).expect("what was printed reads");
    let printed_again: Item = serde_dynamo::to_item(&again).unwrap();
    assert_eq!(printed_again, printed);
    Some(())
}

/// An item of the table: its kind in the first line, then its value in DynamoDB's JSON form. No value completes a login, and an
/// unreadable one is an internal error.
pub fn item(input: &[u8]) {
    let end = input.iter().position(|&byte| byte == b'\n').unwrap_or(input.len());
    let (kind, json) = (&input[..end], input.get(end + 1..).unwrap_or_default());
    let Ok(value) = serde_json::from_slice::<Value>(json) else { return };
    let Ok(item) = serde_json::from_value::<Item>(value.clone()) else { return };
    match kind {
        b"key ring" => drop(reads::<KeyRingItem>(&item)),
        b"standing" => drop(reads::<Standing>(&item)),
        b"move" => drop(reads::<Transition>(&item)),
        b"audit entry" => drop(read_audit_entry(item)),
        b"plan" => {
            drop(serde_dynamo::from_attribute_value::<_, Plan>(serde_dynamo::AttributeValue::M(item.into_inner())));
        }
        _ => {
            let stands_for = kind.iter().fold(0_usize, |sum, &byte| sum.wrapping_add(byte.into())) % VERSIONED.len();
            let named = VERSIONED.iter().find(|(name, ..)| name.as_bytes() == kind);
            let &(name, pk, sk, reads) = named.unwrap_or(&VERSIONED[stands_for]);
            in_the_table(name, &versioned(pk, sk, &json!({ "M": value })), reads(&item).is_some());
        }
    }
}

/// Asks for everything that is read with `item` in the table.
fn in_the_table(kind: &str, item: &Value, is_readable: bool) {
    let place = |item: &Value| (item["PK"].clone(), item["SK"].clone());
    let mut items: Vec<Value> = of_alice().into_iter().filter(|other| place(other) != place(item)).collect();
    items.push(item.clone());
    Stand::with(items, |stand| {
        let browser: (&str, &[u8]) = ("x-browser-token", b"01ARZ3NDEKTSV4RRFFQ69G5FAV.0.AAAA");
        let ask = |verb: &str, path: &str, token_use: &str, body: &[u8]| {
            let token = format!("Bearer {}", stand.token(token_use));
            let headers = [("authorization", token.as_bytes()), ("content-type", b"application/json"), browser];
            stand.send(verb, path, &headers, body).unwrap()
        };
        let login = ask("POST", "/v1/login", "login", b"");
        assert_ne!(login.json()["by"], "trusted_browser", "no such token was ever given out");
        let code = ask("POST", "/v1/login/totp", "login", br#"{"code": "000000", "remember_browser": true}"#);
        assert!(!code.status.is_success(), "{}", code.text);
        let recovery = ask("POST", "/v1/login/recovery-code", "login", br#"{"code": "0000000000000"}"#);
        assert!(!recovery.status.is_success(), "{}", recovery.text);
        let passkey = ask("POST", "/v1/login/passkey", "login", br#"{"credential": {}}"#);
        assert!(!passkey.status.is_success(), "{}", passkey.text);
        if kind == "record" && !is_readable {
            assert!(login.status.is_server_error() && code.status.is_server_error(), "{}", login.text);
        }
        for (path, token_use) in [
            ("/v1/me", "session"),
            ("/v1/me/browsers", "session"),
            ("/v1/users/alice", "staff"),
            ("/v1/users", "staff"),
            ("/v1/audit", "staff"),
            ("/v1/policy", "staff"),
            ("/v1/senders", "staff"),
            ("/v1/agents", "staff"),
            ("/v1/adoption", "staff"),
        ] {
            let answer = ask("GET", path, token_use, b"");
            assert!(answer.status.is_success() || !answer.problem().is_empty(), "{path}: {}", answer.text);
        }
    });
}
