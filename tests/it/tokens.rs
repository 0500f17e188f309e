//! The check of tokens.

use jiff::SignedDuration;
use serde_json::{Value, json};
use shared::domain::token::staff_sign_in::StaffRules;
use shared::token::TokenKeys;
use tests::answer::refused;

use crate::deployment::{Answer, TestDeployment};
use crate::helpdesk::Helpdesk;
use crate::routes::ROUTES;

/// Keys of three kinds, and tokens signed with them at the start of the deployment. Made once with `PyJWT`; the private
/// halves are gone.
fn fixture() -> Value {
    serde_json::from_str(include_str!("fixtures/tokens.json")).unwrap()
}

#[tokio::test]
async fn rs256_es256_and_eddsa_are_accepted() {
    let fixture = fixture();
    let keys = TokenKeys::inline(&fixture["jwks"].to_string()).unwrap();
    let deployment = TestDeployment::with_keys(Helpdesk::new(), keys).await;
    for algorithm in ["RS256", "ES256", "EdDSA"] {
        let token = fixture["tokens"][algorithm].as_str().unwrap();
        assert_eq!(deployment.get("/v1/me", token).await.status, 200, "{algorithm}");
    }
}

#[tokio::test]
async fn abuse_23_tokens_that_ask_for_anything_else_are_refused() {
    let fixture = fixture();
    let keys = TokenKeys::inline(&fixture["jwks"].to_string()).unwrap();
    let deployment = TestDeployment::with_keys(Helpdesk::new(), keys).await;
    let good = fixture["tokens"]["ES256"].as_str().unwrap();
    let mut faulty: Vec<(String, String)> = fixture["tokens"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| !["RS256", "ES256", "EdDSA"].contains(&name.as_str()))
        .map(|(name, token)| (name.clone(), token.as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(faulty.len(), 9);
    let (unsigned, _) = good.rsplit_once('.').unwrap();
    faulty.push(("no signature".to_owned(), format!("{unsigned}.")));
    faulty.push(("two parts".to_owned(), unsigned.to_owned()));
    faulty.push(("not base64".to_owned(), "a.b.c".to_owned()));
    faulty.push(("too long".to_owned(), "x".repeat(9_000)));
    for (name, token) in faulty {
        let answer = deployment.get("/v1/me", &token).await;
        assert_eq!(answer.refusal(), refused(401, "invalid-token"), "{name}");
        assert_eq!(answer.header("www-authenticate"), "Bearer error=\"invalid_token\"", "{name}");
    }
}

#[tokio::test]
async fn abuse_23_every_claim_and_time_is_checked() {
    let deployment = TestDeployment::new().await;
    let now = deployment.now();
    let cases = [
        ("another issuer", json!({"iss": "https://evil.example"})),
        ("no issuer", json!({"iss": null})),
        ("another audience", json!({"aud": "other"})),
        ("no audience", json!({"aud": null})),
        ("expired", json!({"iat": now - 700, "exp": now - 60})),
        ("not yet issued", json!({"iat": now + 61, "exp": now + 120})),
        ("not yet valid", json!({"nbf": now + 61})),
        ("expires before it was issued", json!({"exp": now - 1, "iat": now})),
        ("a login of more than 15 minutes", json!({"exp": now + 901})),
        ("no sub", json!({"sub": null})),
        ("a sub that reaches into another key", json!({"sub": "x#2FA"})),
        ("a tenant that reaches into another key", json!({"tenant": "demo#U#alice"})),
        ("no tenant", json!({"tenant": null})),
        ("no jti", json!({"jti": null})),
        ("no use", json!({"token_use": null})),
        ("an unknown use", json!({"token_use": "root"})),
        ("no amr", json!({"amr": null})),
        ("an empty amr", json!({"amr": []})),
        ("an auth_time in the future", json!({"auth_time": now + 61})),
        ("no auth_time", json!({"auth_time": null})),
        ("no email", json!({"email": null})),
        ("an address that is too long", json!({"email": format!("{}@example.com", "a".repeat(255))})),
        ("email_verified no boolean", json!({"email_verified": "true"})),
        ("exp beyond any calendar", json!({"exp": 1e300})),
        ("iat no number", json!({"iat": "now"})),
        ("a return_to that is no text", json!({"return_to": 7})),
    ];
    for (name, changes) in cases {
        let answer = deployment.post("/v1/login", &deployment.token_with("login", "alice", changes), json!({})).await;
        assert_eq!(answer.refusal(), refused(401, "invalid-token"), "{name}: {}", answer.text);
    }
    for lacking in ["role", "auth_time"] {
        let staff = deployment.token_with("staff", "ada", json!({lacking: null}));
        assert_eq!(deployment.get("/v1/users", &staff).await.refusal(), refused(401, "invalid-token"), "{lacking}");
        assert_eq!(deployment.get("/v1/policy", &staff).await.refusal(), refused(401, "invalid-token"), "{lacking}");
    }
    let no_address = deployment.token_with("login", "bcc", json!({"email": "a@b\r\nBcc: c@d"}));
    deployment.post("/v1/login", &no_address, json!({})).await.expect(200);
    let within_leeway = [
        json!({"iat": now - 600, "exp": now - 59}),
        json!({"iat": now + 60, "exp": now + 120}),
        json!({"nbf": now + 60}),
        json!({"iat": 1_799_999_999.25, "exp": 1_800_000_600.75, "nbf": 1.5e9, "auth_time": 1_799_999_995.5}),
        json!({"exp": now + 900}),
        json!({"aud": ["other", "user-2fa"]}),
    ];
    for changes in within_leeway {
        let token = deployment.token_with("login", "alice", changes.clone());
        assert_eq!(deployment.post("/v1/login", &token, json!({})).await.status, 200, "{changes}");
    }
}

/// Status, slug, reason, claim, and detail of a refused token.
fn fault(answer: &Answer) -> (u16, String, Value, Value, Value) {
    let (status, slug) = answer.refusal();
    let problem = answer.json();
    (status, slug, problem["reason"].clone(), problem["claim"].clone(), problem["detail"].clone())
}

#[tokio::test]
async fn a_refused_token_says_why() {
    let deployment = TestDeployment::new().await;
    let now = deployment.now();
    for (changes, reason, claim, detail) in [
        (json!({"iss": "https://evil.example"}), "issuer", None, "The token's iss is not the helpdesk's."),
        (json!({"iss": null}), "claim", Some("iss"), "The token's claim iss is missing."),
        (json!({"aud": "other"}), "audience", None, "The token's aud is not this service."),
        (json!({"aud": null}), "claim", Some("aud"), "The token's claim aud is missing."),
        (
            json!({"iat": now - 700, "exp": now - 65}),
            "expired",
            None,
            "The token's exp was 65 seconds ago. The leeway is 60 seconds.",
        ),
        (
            json!({"iat": now + 75, "exp": now + 120}),
            "not_yet_valid",
            Some("iat"),
            "The token's iat is 75 seconds in the future. The leeway is 60 seconds. Check the clocks.",
        ),
        (
            json!({"nbf": now + 61}),
            "not_yet_valid",
            Some("nbf"),
            "The token's nbf is 61 seconds in the future. The leeway is 60 seconds. Check the clocks.",
        ),
        (
            json!({"auth_time": now + 61}),
            "not_yet_valid",
            Some("auth_time"),
            "The token's auth_time is 61 seconds in the future. The leeway is 60 seconds. Check the clocks.",
        ),
        (
            json!({"exp": now + 901}),
            "claim",
            Some("exp"),
            "The token's claim exp must be at most 15 minutes after iat in a login token.",
        ),
        (json!({"exp": now - 1, "iat": now}), "claim", Some("exp"), "The token's claim exp must be after iat."),
        (json!({"exp": null}), "claim", Some("exp"), "The token's claim exp is missing."),
        (json!({"jti": null}), "claim", Some("jti"), "The token's claim jti is missing."),
        (
            json!({"email_verified": "true"}),
            "claim",
            Some("email_verified"),
            "The token's claim email_verified must be a boolean.",
        ),
        (json!({"amr": "pwd"}), "claim", Some("amr"), "The token's claim amr must be a list."),
        (json!({"amr": []}), "claim", Some("amr"), "The token's claim amr must name at least one method."),
        (json!({"groups": "customers"}), "claim", Some("groups"), "The token's claim groups must be a list."),
        (json!({"role": "supervisor"}), "claim", Some("role"), "The token's claim role must be `agent` or `admin`."),
        (
            json!({"token_use": "root"}),
            "claim",
            Some("token_use"),
            "The token's claim token_use must be one of `login`, `session`, `staff`, `service`.",
        ),
        (json!({"email": null}), "claim", Some("email"), "The token's claim email is missing."),
    ] {
        let answer =
            deployment.post("/v1/login", &deployment.token_with("login", "alice", changes.clone()), json!({})).await;
        let expected =
            (401, "invalid-token".to_owned(), json!(reason), claim.map_or(Value::Null, Value::from), json!(detail));
        assert_eq!(fault(&answer), expected, "{changes}");
    }
}

#[tokio::test]
async fn a_token_that_is_none_says_what_it_lacks() {
    let fixture = fixture();
    let keys = TokenKeys::inline(&fixture["jwks"].to_string()).unwrap();
    let deployment = TestDeployment::with_keys(Helpdesk::new(), keys).await;
    let made = |name: &str| fixture["tokens"][name].as_str().unwrap().to_owned();
    let (unsigned, signature) = made("ES256").rsplit_once('.').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let other = if signature.starts_with('A') { "B" } else { "A" };
    let forged = format!("{unsigned}.{other}{}", &signature[1..]);
    for (token, reason) in [
        (String::new(), "missing"),
        ("a.b.c".to_owned(), "malformed"),
        ("x".repeat(9_000), "malformed"),
        (format!("{unsigned}."), "signature"),
        (forged, "signature"),
        (made("none"), "algorithm"),
        (made("HS256 with the public key"), "algorithm"),
        (made("PS256"), "algorithm"),
        (made("RS512"), "algorithm"),
        (made("ES256 with the kid of the RSA key"), "key"),
        (made("no kid"), "key"),
        (made("unknown kid"), "key"),
        (made("critical header"), "malformed"),
    ] {
        let answer = deployment.get("/v1/me", &token).await;
        assert_eq!(
            (answer.refusal(), &answer.json()["reason"]),
            (refused(401, "invalid-token"), &json!(reason)),
            "{token}"
        );
    }
}

#[tokio::test]
async fn abuse_94_a_login_token_names_where_the_result_goes_and_a_wrong_address_is_refused_by_name() {
    let deployment = TestDeployment::new().await;
    let with = |return_to: Value| deployment.token_with("login", "alice", json!({"return_to": return_to}));
    let longest = format!("https://help.example/{}", "a".repeat(2048 - 21));
    for address in
        ["https://help.example/session?tenant=demo", "http://localhost:3000/", "http://127.0.0.1:4580", &longest]
    {
        let answer = deployment.post("/v1/login", &with(json!(address)), json!({})).await.expect(200);
        assert_eq!(answer["return_to"], address);
    }
    assert_eq!(deployment.post("/v1/login", &with(json!(null)), json!({})).await.expect(200).get("return_to"), None);
    for address in [
        "",
        "/session",
        "http://help.example/session",
        "javascript:alert(1)",
        "https://u@help.example/",
        &format!("{longest}a"),
    ] {
        for path in ["/v1/login", "/v1/login/email", "/v1/login/skip"] {
            let answer = deployment.post(path, &with(json!(address)), json!({})).await;
            assert_eq!(answer.refusal(), refused(401, "invalid-token"), "{path} {address}");
            let detail = answer.json()["detail"].as_str().unwrap().to_owned();
            assert!(detail.starts_with("The token's claim return_to must be an https URL"), "{detail}");
        }
    }
    let session = deployment.token_with("session", "alice", json!({"return_to": "of the helpdesk's own"}));
    assert_eq!(deployment.get("/v1/me", &session).await.status, 200, "only login tokens have this claim");
}

/// The problem that asks staff to sign in again, and its challenge.
fn asks_to_sign_in(answer: &Answer) -> Option<&str> {
    let asks = answer.refusal() == refused(401, "insufficient-user-authentication");
    asks.then(|| answer.header("www-authenticate"))
}

#[tokio::test]
async fn abuse_84_a_staff_token_of_long_ago_gives_no_order_on_any_route_and_reads_nothing() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let before = deployment.dump_text().await;
    for (verb, path, _) in ROUTES.iter().filter(|(_, _, uses)| uses.contains(&"staff")) {
        let ask = async |auth_time: i64| {
            let token = deployment.token_with("staff", "ada", json!({"auth_time": auth_time}));
            deployment.request(verb.parse().unwrap(), path, &token, Some(json!({"reason": "asked for it"}))).await
        };
        let (longest, max_age) = if *verb == "GET" { (43_200, "\"43200\"") } else { (7_200, "\"7200\"") };
        for auth_time in [1, deployment.now() - longest - 1] {
            let answer = ask(auth_time).await;
            let challenge = asks_to_sign_in(&answer).unwrap_or_else(|| panic!("{verb} {path}: {}", answer.text));
            assert!(challenge.starts_with("Bearer error=\"insufficient_user_authentication\", "), "{challenge}");
            assert!(challenge.ends_with(&format!("max_age={max_age}")), "{verb} {path}: {challenge}");
        }
        assert_eq!(deployment.dump_text().await, before, "{verb} {path}");
        if *verb == "GET" {
            assert_eq!(asks_to_sign_in(&ask(deployment.now() - longest).await), None, "{verb} {path}");
        }
    }
    let order = json!({"reason": "Called from the known number", "valid_minutes": 15});
    let just = deployment.token_with("staff", "ada", json!({"auth_time": deployment.now() - 7_200}));
    deployment.post("/v1/users/alice/bypass-code", &just, order).await.expect(201);
}

#[tokio::test]
async fn abuse_84_a_token_that_is_valid_for_longer_than_its_kind_may_be_is_refused() {
    let deployment = TestDeployment::new().await;
    let now = deployment.now();
    let ask = async |token_use: &str, path: &str, changes: Value| {
        deployment.get(path, &deployment.token_with(token_use, "ada", changes)).await.status.as_u16()
    };
    for (token_use, path, longest) in
        [("staff", "/v1/policy", 43_200), ("session", "/v1/me", 43_200), ("service", "/v1/tenant", 3_600)]
    {
        assert_eq!(ask(token_use, path, json!({"exp": now + longest})).await, 200, "{token_use}");
        assert_eq!(ask(token_use, path, json!({"exp": now + longest + 1})).await, 401, "{token_use}");
        assert_eq!(ask(token_use, path, json!({"exp": now + 10 * 365 * 86_400})).await, 401, "{token_use}");
        assert_eq!(ask(token_use, path, json!({"iat": now + 61, "exp": now + 120})).await, 401, "{token_use}");
        if token_use != "service" {
            assert_eq!(ask(token_use, path, json!({"auth_time": now + 60})).await, 200, "{token_use}");
            assert_eq!(ask(token_use, path, json!({"auth_time": now + 61})).await, 401, "{token_use}");
        }
    }
}

#[tokio::test]
async fn abuse_84_a_deployment_may_ask_for_a_recent_sign_in_of_a_class() {
    let usual = TestDeployment::new().await;
    let acr = Some("https://refeds.org/profile/mfa".to_owned());
    let deployment = usual.with_staff_rules(StaffRules { fresh_for_changes: SignedDuration::from_mins(5), acr });
    let alice = json!({"email": "alice@example.com", "email_verified": true, "reason": "called"});
    let ask = async |changes: Value| {
        let token = deployment.token_with("staff", "ada", changes);
        deployment.request(http::Method::PUT, "/v1/users/alice", &token, Some(alice.clone())).await
    };
    let strong = "https://refeds.org/profile/mfa";
    for (acr, seconds_ago) in [(json!(null), 0), (json!("aal1"), 0), (json!(strong), 301)] {
        let answer = ask(json!({"acr": acr, "auth_time": deployment.now() - seconds_ago})).await;
        let challenge = asks_to_sign_in(&answer).unwrap_or_else(|| panic!("{acr}: {}", answer.text));
        assert!(challenge.ends_with("acr_values=\"https://refeds.org/profile/mfa\", max_age=\"300\""), "{challenge}");
    }
    assert_eq!(asks_to_sign_in(&ask(json!({"acr": strong, "auth_time": deployment.now() - 300})).await), None);
    deployment
        .get("/v1/policy", &deployment.token_with("staff", "ada", json!({"auth_time": deployment.now() - 43_200})))
        .await
        .expect(200);
}

#[tokio::test]
async fn the_sign_in_is_checked_after_the_use_of_a_token_and_before_rights_and_body() {
    let deployment = TestDeployment::new().await;
    let stale = |role: &str| json!({"role": role, "auth_time": deployment.now() - 7_201});
    let agent = deployment.token_with("staff", "gus", stale("agent"));
    let reason = json!({"reason": "asked for it"});
    for (path, body) in
        [("/v1/users/alice/unlock", &reason), ("/v1/users/gus/unlock", &reason), ("/v1/senders", &json!(0))]
    {
        assert!(asks_to_sign_in(&deployment.post(path, &agent, body.clone()).await).is_some(), "{path}");
    }
    let answer =
        deployment.post("/v1/me/totp", &deployment.token_with("staff", "ada", stale("admin")), json!({})).await;
    assert_eq!(answer.refusal(), refused(403, "wrong-token-use"));
}

#[tokio::test]
async fn the_authorization_header_is_one_bearer_token() {
    let deployment = TestDeployment::new().await;
    let token = deployment.token("session", "alice");
    let ask = async |values: &[String]| {
        let mut request = crate::deployment::request(http::Method::GET, "/v1/me", "", None);
        for value in values {
            request.headers_mut().append("authorization", value.parse().unwrap());
        }
        deployment.send(request).await.status.as_u16()
    };
    assert_eq!(ask(&[format!("bearer {token}")]).await, 200, "the scheme's case does not matter");
    assert_eq!(ask(&[format!("Basic {token}")]).await, 401);
    assert_eq!(ask(std::slice::from_ref(&token)).await, 401);
    assert_eq!(ask(&[format!("Bearer {token}"), format!("Bearer {token}")]).await, 401);
}
