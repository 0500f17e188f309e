//! For each route a request that would succeed, with whatever has to come before it.

use http::Method;
use serde_json::{Value, json};

use super::{Call, admin, begin, begin_passkey, everything_on, first_authenticator, fresh, known, reason};
use tests::passkey_authenticator::{Device, Passkey};

use crate::authenticator::Authenticator;
use crate::deployment::{TestDeployment, policy_body};

/// The requests, by their place; `None` after the last. Each is about a user of its own.
pub async fn nth(deployment: &TestDeployment, nth: usize) -> Option<Call> {
    const LOGIN: usize = 12;
    const ACCOUNT: usize = 19;
    let user = format!("user{nth}");
    match nth {
        _ if nth < LOGIN => Some(login(deployment, nth, &user).await),
        _ if nth < LOGIN + ACCOUNT => Some(account(deployment, nth - LOGIN, &user).await),
        _ => match settings(deployment, nth - LOGIN - ACCOUNT).await {
            Ok(call) => Some(call),
            Err(after) => support(deployment, after, &user).await,
        },
    }
}

async fn login(deployment: &TestDeployment, nth: usize, user: &str) -> Call {
    let post = |path: &str, body: Value| Call::new(Method::POST, path, deployment.token("login", user), body);
    match nth {
        0 => post("/v1/login", json!({})),
        1 => {
            let app = deployment.enrolled(user).await.authenticator;
            post("/v1/login/totp", json!({"code": app.code_at(deployment.now())}))
        }
        2 => {
            let codes = deployment.enrolled(user).await.recovery_codes();
            post("/v1/login/recovery-code", json!({"code": codes[0]}))
        }
        3 => {
            deployment.enrolled(user).await;
            let path = format!("/v1/users/{user}/bypass-code");
            let order = json!({"reason": "phone at home", "valid_minutes": 15});
            let issued = deployment.post(&path, &admin(deployment), order).await.expect(201);
            post("/v1/login/bypass-code", json!({"code": issued["code"]}))
        }
        4 => post("/v1/login/skip", json!({})),
        5 => {
            deployment.with_email_factor(user).await;
            post("/v1/login/email", json!({}))
        }
        6 => {
            deployment.with_email_factor(user).await;
            let login = deployment.user(user).login();
            login.send_email().await.expect(202);
            let code = json!({"code": deployment.mailed_code(user)});
            Call::new(Method::POST, "/v1/login/email/verify", login.to_owned(), code)
        }
        // The same by who sets a factor up on the way.
        7 => Call::new(Method::GET, "/v1/me", deployment.token("login", user), json!({})),
        8 => post("/v1/me/totp", json!({})),
        9 => post("/v1/me/passkeys", json!({})),
        10 => {
            let login = deployment.token("login", user);
            let (path, body) = begin_passkey(deployment, &login).await;
            Call::new(Method::POST, path, login, body)
        }
        _ => {
            let (passkey, _) = deployment.with_passkey(user, &Device::security_key()).await;
            let login = deployment.user(user).login();
            let started = login.start().await.expect(200);
            let body = json!({"credential": passkey.answer(&started["passkey_options"])});
            Call::new(Method::POST, "/v1/login/passkey", login.to_owned(), body)
        }
    }
}

async fn account(deployment: &TestDeployment, nth: usize, user: &str) -> Call {
    let call = |verb: Method, path: &str, body: Value| Call::new(verb, path, fresh(deployment, user), body);
    let remember = async || {
        let app = deployment.enrolled(user).await.authenticator;
        let body = json!({"code": app.code_at(deployment.now()), "remember_browser": true});
        deployment.user(user).login().submit_totp(body).await.expect(200);
    };
    match nth {
        0 => call(Method::GET, "/v1/me", json!({})),
        1 => call(Method::POST, "/v1/me/totp", json!({})),
        2 => {
            let (path, app) = begin(deployment, user).await;
            call(Method::POST, &path, json!({"code": app.code_at(deployment.now())}))
        }
        3 => {
            deployment.enrolled(user).await;
            call(Method::PATCH, &first_authenticator(deployment, user).await, json!({"label": "Phone"}))
        }
        4 => {
            deployment.enrolled(user).await;
            call(Method::DELETE, &first_authenticator(deployment, user).await, json!({}))
        }
        5 => {
            deployment.enrolled(user).await;
            call(Method::POST, "/v1/me/recovery-codes", json!({}))
        }
        6 => {
            remember().await;
            call(Method::GET, "/v1/me/browsers", json!({}))
        }
        7 => {
            remember().await;
            call(Method::DELETE, "/v1/me/browsers", json!({}))
        }
        8 => {
            remember().await;
            let browsers = deployment.account(&fresh(deployment, user)).browsers().await.expect(200);
            let id = browsers["browsers"][0]["id"].as_str().unwrap();
            call(Method::DELETE, &format!("/v1/me/browsers/{id}"), json!({}))
        }
        9 => {
            deployment.with_email_factor(user).await;
            call(Method::DELETE, "/v1/me/email", json!({}))
        }
        10 => call(Method::POST, "/v1/me/email", json!({})),
        11 => {
            deployment.account(&fresh(deployment, user)).begin_email(json!({})).await.expect(202);
            call(Method::POST, "/v1/me/email/confirm", json!({"code": deployment.mailed_code(user)}))
        }
        12 => {
            deployment.with_email_factor(user).await;
            call(Method::POST, "/v1/me/proof/email", json!({}))
        }
        13 => call(Method::POST, "/v1/me/passkeys", json!({})),
        14 => {
            let session = fresh(deployment, user);
            let (path, body) = begin_passkey(deployment, &session).await;
            Call::new(Method::POST, path, session, body)
        }
        15 => call(Method::PATCH, &passkey_of(deployment, user).await.0, json!({"label": "Phone"})),
        16 => call(Method::DELETE, &passkey_of(deployment, user).await.0, json!({})),
        17 => {
            passkey_of(deployment, user).await;
            call(Method::POST, "/v1/me/proof/passkey", json!({}))
        }
        _ => {
            let (_, passkey) = passkey_of(deployment, user).await;
            let account = deployment.user(user).account();
            let asked = account.begin_passkey_proof().await.expect(200);
            let body = json!({"credential": passkey.answer(&asked["options"])});
            Call::new(Method::POST, "/v1/me/proof/passkey/verify", account.to_owned(), body)
        }
    }
}

/// Sets up a passkey. Returns its path in the account area, and the passkey itself.
async fn passkey_of(deployment: &TestDeployment, user: &str) -> (String, Passkey) {
    let (passkey, confirmed) = deployment.with_passkey(user, &Device::security_key()).await;
    (format!("/v1/me/passkeys/{}", confirmed["passkey"]["id"].as_str().unwrap()), passkey)
}

/// The settings of the tenant; beyond them, how far.
async fn settings(deployment: &TestDeployment, nth: usize) -> Result<Call, usize> {
    const SETTINGS: usize = 13;
    let staff = |verb: Method, path: &str, body: Value| Call::new(verb, path, admin(deployment), body);
    let grant = "/v1/agents/gus/manage-2fa";
    Ok(match nth {
        0 => staff(Method::GET, "/v1/senders", json!({})),
        1 => {
            let address = format!("billing@{}.example", deployment.table);
            let body = json!({"id": "billing", "address": address, "display_name": "Demo Help"});
            staff(Method::POST, "/v1/senders", body)
        }
        2 => staff(Method::GET, "/v1/senders/support", json!({})),
        3 => {
            deployment.advance(30);
            staff(Method::POST, "/v1/senders/billing/code", json!({}))
        }
        4 => {
            let code = deployment.sender_code(&deployment.sender_address("billing"));
            staff(Method::POST, "/v1/senders/billing/confirm", json!({"code": code}))
        }
        5 => staff(Method::DELETE, "/v1/senders/billing", json!({})),
        6 => staff(Method::GET, "/v1/agents", json!({})),
        7 => staff(Method::PUT, grant, json!({})),
        8 => staff(Method::DELETE, grant, json!({})),
        9 => staff(Method::GET, "/v1/policy", json!({})),
        10 => {
            let tag = deployment.staff(&admin(deployment)).policy().await.header("etag").to_owned();
            // The policy that is there already would change nothing.
            let mut other = policy_body(everything_on());
            other["issuer"] = json!("Help Center of another name");
            let call = staff(Method::PUT, "/v1/policy", other);
            Call { if_match: Some(tag), ..call }
        }
        11 => staff(Method::GET, "/v1/tenant", json!({})),
        12 => {
            let service = deployment.token("service", "backend");
            // The plan that it is set to must be another for anything to be written.
            Call::new(Method::PUT, "/v1/tenant", service, json!({"plan": "enterprise-plus"}))
        }
        _ => return Err(nth - SETTINGS),
    })
}

async fn support(deployment: &TestDeployment, nth: usize, user: &str) -> Option<Call> {
    deployment.set_plan("enterprise").await;
    known(deployment, user).await;
    let call = |verb: Method, rest: &str, body: Value| {
        Call::new(verb, format!("/v1/users/{user}{rest}"), admin(deployment), body)
    };
    let service = |verb: Method, rest: &str, body: Value| {
        Call::new(verb, format!("/v1/users/{user}{rest}"), deployment.token("service", "backend"), body)
    };
    let until = json!({"reason": "new phone on Friday", "until": "2027-03-01T00:00:00Z"});
    let begin = async || {
        let begun = deployment.staff(&admin(deployment)).begin_totp(user, reason()).await.expect(201);
        (begun["id"].as_str().unwrap().to_owned(), Authenticator::scan(begun["secret"].as_str().unwrap()))
    };
    Some(match nth {
        0 => Call::new(Method::GET, "/v1/users", admin(deployment), json!({})),
        1 => Call::new(Method::GET, "/v1/audit", admin(deployment), json!({})),
        2 => Call::new(Method::GET, "/v1/adoption", admin(deployment), json!({})),
        3 => call(Method::GET, "", json!({})),
        4 => call(Method::PUT, "", json!({"email": "other@example.com", "email_verified": true, "reason": "called"})),
        5 => call(Method::POST, "/totp", reason()),
        6 => {
            let (id, app) = begin().await;
            call(Method::POST, &format!("/totp/{id}/confirm"), json!({"code": app.code_at(deployment.now())}))
        }
        7 => {
            deployment.enrolled(user).await;
            let path = first_authenticator(deployment, user).await;
            call(Method::DELETE, path.strip_prefix("/v1/me").unwrap(), reason())
        }
        8 => call(Method::PUT, "/email", reason()),
        9 => {
            deployment.with_email_factor(user).await;
            call(Method::DELETE, "/email", reason())
        }
        10 => {
            deployment.enrolled(user).await;
            call(Method::DELETE, "/factors", reason())
        }
        11 => {
            deployment.enrolled(user).await;
            call(Method::POST, "/bypass-code", json!({"reason": "phone at home", "valid_minutes": 15}))
        }
        12 => call(Method::POST, "/unlock", reason()),
        13 => call(Method::PUT, "/exemption", until),
        14 => {
            let path = format!("/v1/users/{user}/exemption");
            deployment.request(Method::PUT, &path, &admin(deployment), Some(until)).await.expect(200);
            call(Method::DELETE, "/exemption", reason())
        }
        15 => call(Method::PUT, "/requirement", reason()),
        16 => {
            let path = format!("/v1/users/{user}/requirement");
            deployment.request(Method::PUT, &path, &admin(deployment), Some(reason())).await.expect(200);
            call(Method::DELETE, "/requirement", reason())
        }
        17 => service(Method::POST, "/totp/import", json!({"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})),
        18 => service(Method::GET, "/data", json!({})),
        19 => service(Method::DELETE, "", reason()),
        20 => {
            let (path, _) = passkey_of(deployment, user).await;
            call(Method::DELETE, path.strip_prefix("/v1/me").unwrap(), reason())
        }
        _ => return None,
    })
}
