//! A signature counter that goes back or stays says that there may be a copy of the authenticator.

use serde_json::json;
use tests::answer::refused;
use tests::passkey_authenticator::{Counter, Device, Passkey};

use super::{INVALID, is_refused, started};
use crate::deployment::TestDeployment;
use crate::wire::Mail;

/// Alice with a security key whose counter stands at 10.
async fn alice(deployment: &TestDeployment) -> Passkey {
    let device = Device { counter: Counter::Stuck(10), ..Device::security_key() };
    deployment.with_passkey("alice", &device).await.0
}

/// The same key with another counter.
fn counting(passkey: &Passkey, count: u32) -> Passkey {
    let mut passkey = passkey.clone();
    passkey.device.counter = Counter::Stuck(count);
    passkey
}

async fn reports(deployment: &TestDeployment) -> usize {
    deployment.audit_actions().await.iter().filter(|action| *action == "passkey_copied").count()
}

#[tokio::test]
async fn abuse_67_a_counter_that_went_back_or_stayed_is_refused_and_reported() {
    for copied in [0, 1, 9, 10] {
        let deployment = TestDeployment::with_passkeys().await;
        let passkey = alice(&deployment).await;
        deployment.advance(1);
        let (login, options) = started(&deployment, "alice").await;
        let answer = login.passkey(counting(&passkey, copied).answer(&options)).await;
        is_refused(&answer, INVALID);
        let entries = deployment.admin("ada").audit("?user_id=alice").await.expect(200);
        let entry = &entries["entries"][0];
        assert_eq!((&entry["action"], &entry["actor"]["kind"]), (&json!("passkey_copied"), &json!("user")));
        assert!(entry["details"]["passkey_id"].is_string(), "{entry}");
        // The user's own key is ahead of the copy, and logs in.
        login.passkey(counting(&passkey, 11).answer(&options)).await.expect(200);
    }
}

#[tokio::test]
async fn abuse_67_the_user_gets_a_mail() {
    let deployment = TestDeployment::with_passkeys_and_email().await;
    let passkey = alice(&deployment).await;
    let (login, options) = started(&deployment, "alice").await;
    is_refused(&login.passkey(counting(&passkey, 3).answer(&options)).await, INVALID);
    let before = deployment.wire.mails().len();
    assert!(deployment.stream_brings(deployment.batch_of(&["passkey_copied"]).await).await);
    let mails = deployment.wire.mails().split_off(before);
    assert_eq!(mails.iter().map(Mail::to).collect::<Vec<_>>(), ["alice@example.com"]);
    assert_eq!(mails[0].tag("purpose"), "notice");
}

#[tokio::test]
async fn abuse_67_a_refused_copy_changes_neither_the_counter_nor_the_last_use() {
    let deployment = TestDeployment::with_passkeys().await;
    let passkey = alice(&deployment).await;
    let before = super::shown(&deployment, "alice").await;
    let (login, options) = started(&deployment, "alice").await;
    for count in [1, 2, 3] {
        is_refused(&login.passkey(counting(&passkey, count).answer(&options)).await, INVALID);
    }
    assert_eq!(super::shown(&deployment, "alice").await, before);
    is_refused(&login.passkey(counting(&passkey, 10).answer(&options)).await, INVALID);
    login.passkey(counting(&passkey, 11).answer(&options)).await.expect(200);
}

#[tokio::test]
async fn abuse_67_only_a_holder_of_the_key_raises_the_alarm() {
    let deployment = TestDeployment::with_passkeys().await;
    let passkey = alice(&deployment).await;
    let (login, options) = started(&deployment, "alice").await;
    let mut forged = counting(&passkey, 1).get(&options);
    forged.signature = Some(vec![1; 70]);
    is_refused(&login.passkey(forged.json()).await, INVALID);
    let mut elsewhere = counting(&passkey, 1).get(&options);
    elsewhere.client_data.origin = json!("https://evil.example");
    is_refused(&login.passkey(elsewhere.json()).await, INVALID);
    login.passkey(counting(&passkey, 11).answer(&options)).await.expect(200);
    let again = login.passkey(counting(&passkey, 11).answer(&options)).await;
    assert_eq!(again.refusal(), refused(401, "login-already-completed"));
    assert_eq!(reports(&deployment).await, 0);
}

#[tokio::test]
async fn abuse_67_92_a_loop_of_copies_is_reported_once_an_hour() {
    let deployment = TestDeployment::with_passkeys().await;
    let passkey = alice(&deployment).await;
    for _ in 0..10 {
        let (login, options) = started(&deployment, "alice").await;
        is_refused(&login.passkey(counting(&passkey, 1).answer(&options)).await, INVALID);
    }
    assert_eq!(reports(&deployment).await, 1);
    deployment.advance(3600);
    let (login, options) = started(&deployment, "alice").await;
    is_refused(&login.passkey(counting(&passkey, 1).answer(&options)).await, INVALID);
    assert_eq!(reports(&deployment).await, 2);
}

#[tokio::test]
async fn abuse_67_a_copy_gives_no_proof_either() {
    let deployment = TestDeployment::with_passkeys().await;
    let passkey = alice(&deployment).await;
    let account = deployment.user("alice").account();
    let asked = account.begin_passkey_proof().await.expect(200);
    let copy = counting(&passkey, 9).answer(&asked["options"]);
    is_refused(&account.verify_passkey_proof(copy).await, INVALID);
    assert_eq!(reports(&deployment).await, 1);
    account.verify_passkey_proof(counting(&passkey, 11).answer(&asked["options"])).await.expect(200);
}
