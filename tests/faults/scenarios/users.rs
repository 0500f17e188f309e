//! What users ask, with what has to be there before.

use http::Method;
use serde_json::{Value, json};
use tests::deployment::TestDeployment;
use tests::passkey_authenticator::{Counter, Device};

use super::{Ask, Scenario, app_id, begun, code, fresh, passkey_of, trusted};

pub(super) async fn login(
    Scenario { path, situation, .. }: Scenario,
    deployment: &TestDeployment,
    user: &str,
) -> Option<Ask> {
    let token = deployment.token("login", user);
    let (body, header) = match (path, situation) {
        ("/v1/login", "a new user") | ("/v1/login/skip", _) => (json!({}), None),
        ("/v1/login", "a known user") => {
            deployment.enrolled(user).await;
            (json!({}), None)
        }
        ("/v1/login", _) => (json!({}), Some(("x-browser-token", trusted(deployment, user).await))),
        ("/v1/login/totp", "a wrong code") => {
            deployment.enrolled(user).await;
            (json!({"code": "not a code"}), None)
        }
        ("/v1/login/totp", situation) => {
            let enrolled = deployment.enrolled(user).await;
            (json!({"code": code(deployment, &enrolled), "remember_browser": situation == "trust this browser"}), None)
        }
        ("/v1/login/passkey", situation) => {
            let (mut passkey, _) = passkey_of(deployment, user).await;
            if situation == "a copy's answer" {
                passkey.device.counter = Counter::Stuck(1);
            }
            let started = deployment.login(&token).start().await.expect(200);
            let credential = passkey.answer(&started["passkey_options"]);
            (json!({"credential": credential, "remember_browser": situation == "trust this browser"}), None)
        }
        ("/v1/login/email", _) => {
            deployment.with_email_factor(user).await;
            (json!({}), None)
        }
        ("/v1/login/email/verify", _) => {
            deployment.with_email_factor(user).await;
            deployment.post("/v1/login/email", &token, json!({})).await.expect(202);
            (json!({"code": deployment.mailed_code(user)}), None)
        }
        ("/v1/login/recovery-code", _) => {
            let enrolled = deployment.enrolled(user).await;
            (json!({"code": enrolled.recovery_codes()[0]}), None)
        }
        ("/v1/login/bypass-code", _) => {
            deployment.enrolled(user).await;
            let body = json!({"reason": "phone at home", "valid_minutes": 60});
            let path = format!("/v1/users/{user}/bypass-code");
            let issued = deployment.post(&path, &deployment.token("staff", "ada"), body).await.expect(201);
            (json!({"code": issued["code"]}), None)
        }
        _ => return None,
    };
    // A token is as old as the preparations took, where it was not needed for them.
    let of_one_login = ["/v1/login/email/verify", "/v1/login/passkey"].contains(&path);
    let token = if of_one_login { token } else { deployment.token("login", user) };
    Some(Ask::Request { verb: Method::POST, path: path.to_owned(), token, body: Some(body), header })
}

pub(super) async fn account(
    Scenario { verb, path, situation }: Scenario,
    deployment: &TestDeployment,
    user: &str,
) -> Option<Ask> {
    let ask = |path: String, token: String, body: Value| Ask::new(verb.parse().unwrap(), path, token, Some(body));
    let to = path.to_owned();
    Some(match (verb, path) {
        ("GET", "/v1/me") => {
            deployment.enrolled(user).await;
            Ask::new(Method::GET, to, deployment.token("session", user), None)
        }
        ("POST", "/v1/me/totp" | "/v1/me/email") => ask(to, deployment.token("session", user), json!({})),
        ("POST", part) if part.ends_with("/confirm") && part.contains("/totp/") => {
            let token = deployment.token(if situation == "a login" { "login" } else { "session" }, user);
            let (path, code) = begun(deployment, "/v1/me/totp", &token, json!({})).await;
            ask(path, token, code)
        }
        ("PATCH" | "DELETE", part) if part.starts_with("/v1/me/totp/") => {
            deployment.enrolled(user).await;
            let path = format!("/v1/me/totp/{}", app_id(deployment, user).await);
            let body = if verb == "PATCH" { json!({"label": "Phone"}) } else { json!({}) };
            ask(path, fresh(deployment, user), body)
        }
        ("POST", "/v1/me/passkeys") => ask(to, deployment.token("session", user), json!({})),
        ("POST", part) if part.ends_with("/confirm") && part.contains("/passkeys/") => {
            let token = deployment.token(if situation == "a login" { "login" } else { "session" }, user);
            let begun = deployment.account(&token).begin_passkey(json!({})).await.expect(201);
            let path = format!("/v1/me/passkeys/{}/confirm", begun["id"].as_str().unwrap());
            let credential = Device::security_key().create(&begun["options"]).1.json();
            ask(path, token, json!({ "credential": credential }))
        }
        ("PATCH" | "DELETE", part) if part.starts_with("/v1/me/passkeys/") => {
            let path = format!("/v1/me/passkeys/{}", passkey_of(deployment, user).await.1);
            let body = if verb == "PATCH" { json!({"label": "Phone"}) } else { json!({}) };
            ask(path, fresh(deployment, user), body)
        }
        ("POST", "/v1/me/proof/passkey") => {
            passkey_of(deployment, user).await;
            ask(to, deployment.token("session", user), json!({}))
        }
        ("POST", "/v1/me/proof/passkey/verify") => {
            let (passkey, _) = passkey_of(deployment, user).await;
            let session = deployment.token("session", user);
            let asked = deployment.account(&session).begin_passkey_proof().await.expect(200);
            ask(to, session, json!({"credential": passkey.answer(&asked["options"])}))
        }
        ("POST", "/v1/me/recovery-codes") => {
            deployment.enrolled(user).await;
            ask(to, fresh(deployment, user), json!({}))
        }
        ("GET" | "DELETE", "/v1/me/browsers") => {
            trusted(deployment, user).await;
            // Earlier entries are counted before the erasure.
            assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
            Ask::new(verb.parse().unwrap(), to, deployment.token("session", user), None)
        }
        ("DELETE", part) if part.starts_with("/v1/me/browsers/") => {
            trusted(deployment, user).await;
            let list = deployment.get("/v1/me/browsers", &deployment.token("session", user)).await.expect(200);
            let path = format!("/v1/me/browsers/{}", list["browsers"][0]["id"].as_str().unwrap());
            Ask::new(Method::DELETE, path, deployment.token("session", user), None)
        }
        ("DELETE", "/v1/me/email") | ("POST", "/v1/me/proof/email") => {
            deployment.with_email_factor(user).await;
            let token = if verb == "DELETE" { fresh(deployment, user) } else { deployment.token("session", user) };
            ask(to, token, json!({}))
        }
        ("POST", "/v1/me/email/confirm") => {
            let session = deployment.token("session", user);
            deployment.post("/v1/me/email", &session, json!({})).await.expect(202);
            ask(to, session, json!({"code": deployment.mailed_code(user)}))
        }
        _ => return None,
    })
}
