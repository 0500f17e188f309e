//! Passkeys: setting them up, signing in with them, and everything that must not pass for one.

mod attacks;
mod ceremonies;
mod confirming;
mod copies;
mod flags;
mod form;
mod keys;
mod locked;
mod login;
mod malformed;
mod managing;
mod origins;
mod policy;
mod proof;
mod record;
mod set_up;
mod staff;
mod vectors;

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use tests::client::{Account, Login};
use tests::passkey_authenticator::{Assertion, Device, Passkey, Registration};

use crate::deployment::{Answer, TestDeployment};

/// The refusal of every answer that isn't right.
const INVALID: (u16, &str) = (400, "invalid-passkey");

/// Fails the test unless `answer` is this refusal.
#[track_caller]
fn is_refused(answer: &Answer, refusal: (u16, &str)) {
    assert_eq!(answer.refusal(), (refusal.0, refusal.1.to_owned()), "{}", answer.text);
}

/// A login that has started, and the options for the browser.
async fn started<'d>(deployment: &'d TestDeployment, user: &str) -> (Login<'d>, Value) {
    let login = deployment.user(user).login();
    let step = login.start().await.expect(200);
    (login, step["passkey_options"].clone())
}

/// A setup that was started in the account area.
struct Begun<'d> {
    account: Account<'d>,
    id: String,
    options: Value,
}

impl<'d> Begun<'d> {
    async fn by(deployment: &'d TestDeployment, user: &str) -> Self {
        let account = deployment.user(user).fresh_account();
        let begun = account.begin_passkey(json!({})).await.expect(201);
        Self { account, id: begun["id"].as_str().unwrap().to_owned(), options: begun["options"].clone() }
    }

    async fn confirm(&self, credential: Value) -> Answer {
        self.account.confirm_passkey(&self.id, credential).await
    }
}

/// The claims of the assertion in an answer.
fn claims(passed: &Value) -> Value {
    let payload = passed["assertion"].as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap()
}

/// The passkeys that the account area shows.
async fn shown(deployment: &TestDeployment, user: &str) -> Value {
    deployment.user(user).account().show().await.expect(200)["passkeys"].clone()
}

/// Changes the answer to the options of a new login of Alice's. Returns what is said of it.
async fn bent_login(deployment: &TestDeployment, passkey: &Passkey, bend: impl FnOnce(&mut Assertion)) -> Answer {
    let (login, options) = started(deployment, "alice").await;
    let mut assertion = passkey.get(&options);
    bend(&mut assertion);
    login.passkey(assertion.json()).await
}

/// Changes the answer to the options of a new setup of `user`. Returns what is said of it.
async fn bent_set_up(
    deployment: &TestDeployment,
    user: &str,
    device: &Device,
    bend: impl FnOnce(&mut Registration),
) -> Answer {
    let begun = Begun::by(deployment, user).await;
    let (_, mut registration) = device.create(&begun.options);
    bend(&mut registration);
    begun.confirm(registration.json()).await
}
