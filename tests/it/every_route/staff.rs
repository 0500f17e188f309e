//! What staff are refused, on every route of user management and of the settings.

use http::Method;
use serde_json::{Value, json};
use tests::answer::refused;

use super::{Call, admin, known, reason};
use crate::deployment::{TestDeployment, policy_body};

/// The same routes with a body that would not do.
fn about_with_faults(user: &str, token: &str) -> Vec<Call> {
    let changes = about(user, token).into_iter().filter(|call| call.verb != Method::GET);
    changes.map(|call| Call { body: Some(json!({"nonsense": 1})), ..call }).collect()
}

/// Every route about one user, with a body that would do. The authenticator is none of the user's.
fn about(user: &str, token: &str) -> Vec<Call> {
    let call = |verb: Method, rest: &str, body: Value| {
        Call::new(verb, format!("/v1/users/{user}{rest}"), token.to_owned(), body)
    };
    vec![
        call(Method::GET, "", json!({})),
        call(Method::PUT, "", json!({"email": "alice@example.com", "email_verified": true, "reason": "called"})),
        call(Method::POST, "/totp", reason()),
        call(Method::POST, "/totp/01/confirm", json!({"code": "000000"})),
        call(Method::DELETE, "/totp/01", reason()),
        call(Method::DELETE, "/passkeys/01", reason()),
        call(Method::PUT, "/email", reason()),
        call(Method::DELETE, "/email", reason()),
        call(Method::DELETE, "/factors", reason()),
        call(Method::POST, "/bypass-code", json!({"reason": "phone at home", "valid_minutes": 15})),
        call(Method::POST, "/unlock", reason()),
        call(Method::PUT, "/exemption", json!({"reason": "new phone", "until": "2027-03-01T00:00:00Z"})),
        call(Method::DELETE, "/exemption", reason()),
        call(Method::PUT, "/requirement", reason()),
        call(Method::DELETE, "/requirement", reason()),
    ]
}

fn agent(deployment: &TestDeployment) -> String {
    deployment.agent("gus").to_owned()
}

#[tokio::test]
async fn abuse_40_every_route_of_user_management_needs_the_grant() {
    let deployment = super::deployment().await;
    deployment.enrolled("alice").await;
    let before = deployment.dump_text().await;
    for call in about("alice", &agent(&deployment)) {
        call.is_refused(&deployment, 403, "grant-required").await;
    }
    for call in about_with_faults("alice", &agent(&deployment)) {
        call.is_refused(&deployment, 403, "grant-required").await;
    }
    for path in ["/v1/users", "/v1/users?limit=none", "/v1/audit", "/v1/audit?from=never", "/v1/adoption"] {
        Call::new(Method::GET, path, agent(&deployment), json!({}))
            .is_refused(&deployment, 403, "grant-required")
            .await;
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn abuse_45_every_route_of_user_management_refuses_the_own_record() {
    let deployment = super::deployment().await;
    deployment.enrolled("ada").await;
    let before = deployment.dump_text().await;
    for call in about("ada", &admin(&deployment)).into_iter().chain(about_with_faults("ada", &admin(&deployment))) {
        call.is_refused(&deployment, 403, "own-record").await;
    }
    for call in about_with_faults("alice", &admin(&deployment)) {
        call.is_refused(&deployment, 400, "invalid-request").await;
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn an_unknown_user_is_not_found_on_any_route_of_staff() {
    let deployment = super::deployment().await;
    deployment.get("/v1/health", "").await.expect(200);
    let before = deployment.dump_text().await;
    for call in about("nobody", &admin(&deployment)) {
        // The one route by which a user becomes known.
        if call.verb != Method::PUT || call.path != "/v1/users/nobody" {
            call.is_refused(&deployment, 404, "not-found").await;
        }
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn an_id_that_is_too_long_is_not_found() {
    let deployment = super::deployment().await;
    let long = "x".repeat(129);
    for call in about(&long, &admin(&deployment)) {
        call.is_refused(&deployment, 404, "not-found").await;
    }
    let backend = deployment.token("service", "backend");
    let import = json!({"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"});
    for (verb, rest, body) in
        [(Method::POST, "/totp/import", import), (Method::GET, "/data", json!({})), (Method::DELETE, "", reason())]
    {
        let call = Call::new(verb, format!("/v1/users/{long}{rest}"), backend.clone(), body);
        call.is_refused(&deployment, 404, "not-found").await;
    }
    for (verb, rest, body) in [
        (Method::GET, "", json!({})),
        (Method::DELETE, "", json!({})),
        (Method::POST, "/code", json!({})),
        (Method::POST, "/confirm", json!({"code": "000000"})),
    ] {
        let call = Call::new(verb, format!("/v1/senders/{long}{rest}"), admin(&deployment), body);
        call.is_refused(&deployment, 404, "not-found").await;
    }
    for verb in [Method::PUT, Method::DELETE] {
        let path = format!("/v1/agents/{long}/manage-2fa");
        Call::new(verb, path, admin(&deployment), json!({})).is_refused(&deployment, 404, "not-found").await;
    }
    for path in ["/pages/nothing", "/problems/nothing"] {
        assert_eq!(deployment.get(path, "").await.refusal(), refused(404, "not-found"), "{path}");
    }
}

#[tokio::test]
async fn abuse_40_every_setting_is_for_admins() {
    let deployment = super::deployment().await;
    let before = deployment.dump_text().await;
    let sender = json!({"id": "mine", "address": "mine@example.com", "display_name": "Mine"});
    for (verb, path, body) in [
        (Method::GET, "/v1/senders", json!({})),
        (Method::POST, "/v1/senders", sender),
        (Method::GET, "/v1/senders/support", json!({})),
        (Method::DELETE, "/v1/senders/support", json!({})),
        (Method::POST, "/v1/senders/support/code", json!({})),
        (Method::POST, "/v1/senders/support/confirm", json!({"code": "000000"})),
        (Method::GET, "/v1/agents", json!({})),
        (Method::PUT, "/v1/agents/gus/manage-2fa", json!({})),
        (Method::DELETE, "/v1/agents/gus/manage-2fa", json!({})),
        (Method::GET, "/v1/policy", json!({})),
        (Method::PUT, "/v1/policy", policy_body(json!({}))),
        (Method::GET, "/v1/tenant", json!({})),
    ] {
        Call::new(verb, path, agent(&deployment), body).is_refused(&deployment, 403, "admin-required").await;
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn abuse_29_staff_do_not_set_up_a_method_that_is_off() {
    let deployment = super::deployment().await;
    known(&deployment, "alice").await;
    let begun = deployment.staff(&admin(&deployment)).begin_totp("alice", reason()).await.expect(201);
    let confirm = format!("/v1/users/alice/totp/{}/confirm", begun["id"].as_str().unwrap());
    deployment.set_policy(json!({"totp_enabled": false})).await;
    for (verb, path, body) in [
        (Method::POST, "/v1/users/alice/totp", reason()),
        (Method::POST, confirm.as_str(), json!({"code": "000000"})),
        (Method::PUT, "/v1/users/alice/email", reason()),
    ] {
        Call::new(verb, path, admin(&deployment), body).is_refused(&deployment, 403, "method-off").await;
    }
}

#[tokio::test]
async fn staff_too_set_up_no_more_than_five_authenticators() {
    let deployment = super::deployment().await;
    known(&deployment, "alice").await;
    let set_up = || Call::new(Method::POST, "/v1/users/alice/totp", admin(&deployment), reason());
    for _ in 0..5 {
        let begun = set_up().send(&deployment).await.expect(201);
        let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
        let confirm = format!("/v1/users/alice/totp/{}/confirm", begun["id"].as_str().unwrap());
        deployment
            .post(&confirm, &admin(&deployment), json!({"code": app.code_at(deployment.now())}))
            .await
            .expect(200);
    }
    set_up().is_refused(&deployment, 409, "too-many-authenticators").await;
    let code = json!({"code": "000000"});
    let confirm = |path: &str, token: String| Call::new(Method::POST, path, token, code.clone());
    let by_staff = confirm("/v1/users/alice/totp/01/confirm", admin(&deployment));
    by_staff.is_refused(&deployment, 409, "too-many-authenticators").await;
    let by_herself = confirm("/v1/me/totp/01/confirm", super::fresh(&deployment, "alice"));
    by_herself.is_refused(&deployment, 409, "too-many-authenticators").await;
}
