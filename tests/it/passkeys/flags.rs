//! What an authenticator says of its user, of backups, and of its counter.

use serde_json::json;
use tests::passkey_authenticator::{Counter, Device, flags};

use super::{INVALID, bent_login, bent_set_up, claims, is_refused, shown};
use crate::deployment::TestDeployment;

#[tokio::test]
async fn user_verification_is_preferred_and_not_required() {
    let deployment = TestDeployment::with_passkeys().await;
    for (user, at_set_up, later) in
        [("alice", flags::USER_VERIFIED, 0), ("bob", 0, flags::USER_VERIFIED), ("carol", 0, 0)]
    {
        let device = Device { flags: flags::USER_PRESENT | at_set_up, ..Device::security_key() };
        let (mut passkey, _) = deployment.with_passkey(user, &device).await;
        passkey.device.flags = flags::USER_PRESENT | later;
        deployment.login_by(user, &passkey).await;
    }
}

#[tokio::test]
async fn backed_up_follows_the_latest_answer() {
    let deployment = TestDeployment::with_passkeys().await;
    let eligible = flags::USER_PRESENT | flags::BACKUP_ELIGIBLE;
    let device = Device { flags: eligible, ..Device::platform() };
    let (mut passkey, confirmed) = deployment.with_passkey("alice", &device).await;
    assert_eq!(confirmed["passkey"]["backed_up"], false);
    for backed_up in [true, false, true] {
        passkey.device.flags = if backed_up { eligible | flags::BACKED_UP } else { eligible };
        let passed = deployment.login_by("alice", &passkey).await;
        assert_eq!(claims(&passed)["amr"], json!(["pwd", "swk", "mfa"]), "eligible is enough");
        assert_eq!(shown(&deployment, "alice").await[0]["backed_up"], backed_up);
    }
    let (_, confirmed) = deployment.with_passkey("bob", &Device::security_key()).await;
    assert_eq!(confirmed["passkey"]["backed_up"], false);
}

#[tokio::test]
async fn a_backup_that_cannot_be_and_an_eligibility_that_changed_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let impossible = flags::USER_PRESENT | flags::BACKED_UP;
    let key = Device::security_key();
    let answer = bent_set_up(&deployment, "alice", &key, |it| it.data.flags = impossible | flags::ATTESTED).await;
    is_refused(&answer, INVALID);
    let (synced, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (bound, _) = deployment.with_passkey("alice", &Device::security_key()).await;
    for (passkey, flags) in [
        (&synced, flags::USER_PRESENT),
        (&synced, impossible),
        (&bound, flags::USER_PRESENT | flags::BACKUP_ELIGIBLE),
        (&bound, impossible),
    ] {
        let answer = bent_login(&deployment, passkey, |assertion| assertion.data.flags = flags).await;
        is_refused(&answer, INVALID);
    }
    deployment.login_by("alice", &synced).await;
    deployment.login_by("alice", &bound).await;
}

#[tokio::test]
async fn a_counter_may_begin_late_and_may_jump() {
    let deployment = TestDeployment::with_passkeys().await;
    let (mut passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for count in [0, 0, 7, 8, 1_000_000, u32::MAX] {
        passkey.device.counter = if count == 0 { Counter::Zero } else { Counter::Stuck(count) };
        deployment.login_by("alice", &passkey).await;
    }
}
