//! A user who is locked, a login that is spent: every route that tries a code or goes on with a login looks at both.

use http::Method;
use serde_json::{Value, json};

use super::{Call, begin, first_authenticator, fresh};
use crate::deployment::TestDeployment;

/// A user with both factors. Returns the path of the authenticator.
async fn alice(deployment: &TestDeployment) -> String {
    deployment.enrolled("alice").await;
    let fresh = || fresh(deployment, "alice");
    deployment.account(&fresh()).begin_email(json!({})).await.expect(202);
    deployment.account(&fresh()).confirm_email(deployment.mailed_code("alice")).await.expect(200);
    deployment.advance(30);
    first_authenticator(deployment, "alice").await
}

/// Every request of Alice's that tries a code, or begins or goes on with a login, with a code that is wrong.
fn tries(deployment: &TestDeployment, authenticator: &str) -> Vec<Call> {
    let (login, session) = (deployment.token("login", "alice"), deployment.token("session", "alice"));
    let (code, proof) = (json!({"code": "000000"}), json!({"method": "totp", "code": "000000"}));
    let with_proof = |label: Value| {
        let mut body = json!({"proof": proof});
        body.as_object_mut().unwrap().extend(label.as_object().unwrap().clone());
        body
    };
    let mut calls = Vec::new();
    for path in ["/v1/login", "/v1/login/skip", "/v1/login/email"] {
        calls.push(Call::new(Method::POST, path, login.clone(), json!({})));
    }
    for path in ["totp", "recovery-code", "bypass-code", "email/verify"] {
        calls.push(Call::new(Method::POST, format!("/v1/login/{path}"), login.clone(), code.clone()));
    }
    for (verb, path, body) in [
        (Method::POST, "/v1/me/totp", with_proof(json!({}))),
        (Method::POST, "/v1/me/passkeys", with_proof(json!({}))),
        (Method::POST, "/v1/me/email", with_proof(json!({}))),
        (Method::POST, "/v1/me/recovery-codes", with_proof(json!({}))),
        (Method::DELETE, "/v1/me/email", with_proof(json!({}))),
        (Method::DELETE, authenticator, with_proof(json!({}))),
        (Method::PATCH, authenticator, with_proof(json!({"label": "Phone"}))),
        (Method::POST, "/v1/me/email/confirm", code.clone()),
        (Method::POST, "/v1/me/proof/email", json!({})),
    ] {
        calls.push(Call::new(verb, path, session.clone(), body));
    }
    let recovery = json!({"proof": {"method": "recovery_code", "code": "AAAA-AAAA-AAAAA"}});
    calls.push(Call::new(Method::POST, "/v1/me/recovery-codes", session, recovery));
    calls
}

/// Those of them whose codes cannot be guessed.
fn is_tried_while_locked(call: &Call) -> bool {
    ["/v1/login/recovery-code", "/v1/login/bypass-code"].contains(&call.path.as_str())
}

#[tokio::test]
async fn abuse_27_every_route_that_tries_a_code_or_goes_on_with_a_login_obeys_the_lock() {
    let deployment = super::deployment().await;
    let authenticator = alice(&deployment).await;
    for _ in 0..5 {
        deployment.user("alice").login().totp("000000x").await.expect(400);
    }
    let (before, mails) = (deployment.dump_text().await, deployment.wire.mails().len());
    let refused = |deployment: &TestDeployment| -> Vec<Call> {
        tries(deployment, &authenticator).into_iter().filter(|call| !is_tried_while_locked(call)).collect()
    };
    for call in refused(&deployment) {
        call.is_refused(&deployment, 429, "too-many-attempts").await;
    }
    assert_eq!(deployment.dump_text().await, before, "a refusal is no guess");
    for call in tries(&deployment, &authenticator).iter().filter(|call| is_tried_while_locked(call)) {
        call.is_refused(&deployment, 400, "invalid-code").await;
    }
    for _ in 7..100 {
        deployment.advance(900);
        deployment.user("alice").login().totp("000000x").await.expect(400);
    }
    deployment.advance(100_000);
    let before = deployment.dump_text().await;
    for call in refused(&deployment) {
        call.is_refused(&deployment, 403, "account-locked").await;
    }
    assert_eq!(deployment.dump_text().await, before);
    assert_eq!(deployment.wire.mails().len(), mails, "no mail while locked");
}

#[tokio::test]
async fn abuse_27_a_user_locked_before_the_first_factor_sets_none_up() {
    let deployment = super::deployment().await;
    let login = |deployment: &TestDeployment| deployment.token("login", "bob");
    for _ in 0..99 {
        deployment.user("bob").login().totp("000000x").await.expect(400);
        deployment.advance(900);
    }
    let begun = deployment.account(&login(&deployment)).begin_totp(json!({})).await.expect(201);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    deployment.user("bob").login().totp("000000x").await.expect(400);
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let right = json!({"code": app.code_at(deployment.now())});
    let passkey = json!({"credential": {}});
    for (path, body) in [
        ("/v1/me/totp", json!({})),
        (confirm.as_str(), right),
        ("/v1/me/email", json!({})),
        ("/v1/me/passkeys", json!({})),
        ("/v1/me/passkeys/01/confirm", passkey),
    ] {
        Call::new(Method::POST, path, login(&deployment), body).is_refused(&deployment, 403, "account-locked").await;
    }
}

#[tokio::test]
async fn abuse_19_every_route_of_a_login_refuses_one_that_has_passed() {
    let deployment = super::deployment().await;
    let login = deployment.user("bob").login();
    let begun = deployment.account(&login).begin_totp(json!({})).await.expect(201);
    login.skip().await.expect(200);
    let confirm = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let before = deployment.dump_text().await;
    let code = json!({"code": "000000"});
    for (path, body) in [
        ("/v1/login", json!({})),
        ("/v1/login/skip", json!({})),
        ("/v1/login/email", json!({})),
        ("/v1/login/totp", code.clone()),
        ("/v1/login/recovery-code", code.clone()),
        ("/v1/login/bypass-code", code.clone()),
        ("/v1/login/email/verify", code.clone()),
        ("/v1/login/passkey", json!({"credential": {}})),
        ("/v1/me/totp", json!({})),
        (confirm.as_str(), code.clone()),
        ("/v1/me/email", json!({})),
        ("/v1/me/email/confirm", code),
        ("/v1/me/passkeys", json!({})),
        ("/v1/me/passkeys/01/confirm", json!({"credential": {}})),
    ] {
        let call = Call::new(Method::POST, path, login.to_owned(), body);
        call.is_refused(&deployment, 401, "login-already-completed").await;
    }
    Call::new(Method::GET, "/v1/me", login.to_owned(), json!({}))
        .is_refused(&deployment, 401, "login-already-completed")
        .await;
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn abuse_08_a_wrong_proof_counts_on_every_route_that_takes_one() {
    let deployment = super::deployment().await;
    let authenticator = alice(&deployment).await;
    let with_proof = |call: &Call| call.body.as_ref().is_some_and(|body| body.get("proof").is_some());
    let calls: Vec<_> = tries(&deployment, &authenticator).into_iter().filter(with_proof).collect();
    assert_eq!(calls.len(), 8);
    for (wrong, call) in calls.iter().enumerate() {
        let (status, problem) = if wrong < 5 { (400, "invalid-code") } else { (429, "too-many-attempts") };
        call.is_refused(&deployment, status, problem).await;
    }
    deployment.advance(30);
    calls[6].is_refused(&deployment, 400, "invalid-code").await;
}

#[tokio::test]
async fn abuse_29_every_route_of_a_method_that_is_off_refuses_it() {
    let deployment = super::deployment().await;
    let authenticator = alice(&deployment).await;
    let confirmation = begin(&deployment, "alice").await.0;
    let only = |totp: bool| json!({"totp_enabled": totp, "email_enabled": !totp, "sender_id": "support"});
    // TOTP is off: its codes are refused at a login and as proof, and it cannot be set up.
    deployment.set_policy(only(false)).await;
    for call in tries(&deployment, &authenticator) {
        let of_totp =
            call.path == "/v1/login/totp" || call.body.as_ref().is_some_and(|body| body["proof"]["method"] == "totp");
        if of_totp {
            call.is_refused(&deployment, 403, "method-off").await;
        }
    }
    let confirm = Call::new(Method::POST, confirmation, fresh(&deployment, "alice"), json!({"code": "000000"}));
    confirm.is_refused(&deployment, 403, "method-off").await;
    deployment.set_policy(only(true)).await;
    for call in tries(&deployment, &authenticator) {
        if ["/v1/login/email", "/v1/login/email/verify", "/v1/me/email/confirm", "/v1/me/proof/email"]
            .contains(&call.path.as_str())
        {
            call.is_refused(&deployment, 403, "method-off").await;
        }
    }
    let of_passkeys =
        ["/v1/me/passkeys", "/v1/me/passkeys/01/confirm", "/v1/me/proof/passkey", "/v1/me/proof/passkey/verify"];
    for path in ["/v1/me/email"].into_iter().chain(of_passkeys) {
        let body = if path.contains("passkeys/01") || path.ends_with("verify") {
            json!({"credential": {}})
        } else {
            json!({})
        };
        let call = Call::new(Method::POST, path, fresh(&deployment, "bob"), body);
        call.is_refused(&deployment, 403, "method-off").await;
    }
    let login =
        Call::new(Method::POST, "/v1/login/passkey", deployment.token("login", "alice"), json!({"credential": {}}));
    login.is_refused(&deployment, 403, "method-off").await;
}
