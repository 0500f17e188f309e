//! What users are refused when they change their factors, route by route.

use http::Method;
use serde_json::json;

use super::{Call, begin, everything_on, fresh};
use crate::deployment::TestDeployment;
use crate::wire::Fault;

#[tokio::test]
async fn abuse_47_a_started_setup_is_not_confirmed_on_a_plan_below_enterprise() {
    let deployment = super::deployment().await;
    let (path, app) = begin(&deployment, "alice").await;
    deployment.account(&fresh(&deployment, "bob")).begin_email(json!({})).await.expect(202);
    let mailed = deployment.mailed_code("bob");
    let staff_begun = {
        super::known(&deployment, "carol").await;
        deployment.staff(&super::admin(&deployment)).begin_totp("carol", super::reason()).await.expect(201)
    };
    let (passkey_path, credential) = super::begin_passkey(&deployment, &fresh(&deployment, "erin")).await;
    deployment.set_plan("team").await;
    let code = json!({"code": app.code_at(deployment.now())});
    let staff_path = format!("/v1/users/carol/totp/{}/confirm", staff_begun["id"].as_str().unwrap());
    for call in [
        Call::new(Method::POST, path, fresh(&deployment, "alice"), code.clone()),
        Call::new(Method::POST, "/v1/me/email/confirm", fresh(&deployment, "bob"), json!({"code": mailed})),
        Call::new(Method::POST, "/v1/me/email", fresh(&deployment, "dave"), json!({})),
        Call::new(Method::POST, "/v1/me/totp", fresh(&deployment, "dave"), json!({})),
        Call::new(Method::POST, staff_path, super::admin(&deployment), code),
        Call::new(Method::POST, passkey_path, fresh(&deployment, "erin"), credential),
        Call::new(Method::POST, "/v1/me/passkeys", fresh(&deployment, "dave"), json!({})),
    ] {
        call.is_refused(&deployment, 402, "plan-required").await;
    }
}

#[tokio::test]
async fn abuse_30_email_too_is_removed_only_by_who_proves_it() {
    let deployment = super::deployment().await;
    deployment.with_email_factor("alice").await;
    let session = deployment.token("session", "alice");
    let call = Call::new(Method::DELETE, "/v1/me/email", session, json!({}));
    call.is_refused(&deployment, 401, "insufficient-user-authentication").await;
    assert_eq!(deployment.account(&call.token).show().await.expect(200)["email"]["enabled"], true);
}

#[tokio::test]
async fn abuse_50_a_code_as_proof_is_mailed_within_the_same_limits() {
    let deployment = TestDeployment::with_mail_cap(3).await;
    deployment.set_policy(everything_on()).await;
    deployment.with_email_factor("alice").await;
    let ask = Call::new(Method::POST, "/v1/me/proof/email", deployment.token("session", "alice"), json!({}));
    deployment.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    // The tenant's hour counts what SES took.
    ask.is_refused(&deployment, 502, "mail-failed").await;
    ask.send(&deployment).await.expect(202);
    ask.is_refused(&deployment, 429, "too-soon").await;
    deployment.advance(30);
    ask.send(&deployment).await.expect(202);
    deployment.advance(30);
    ask.is_refused(&deployment, 429, "too-many-mails").await;
    assert_eq!(deployment.wire.mails().len(), 3, "one for the setup, and two proofs");
}
