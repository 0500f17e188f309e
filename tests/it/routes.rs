//! Route coverage: what holds for every route of the list.

use http::Method;
use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;
pub use tests::routes::{ID, ROUTES, pattern, without_names};

/// The list is complete: it has each route that the functions' sources declare.
#[test]
fn every_declared_route_is_in_the_list() {
    let sources = [
        include_str!("../../functions/account/src/lib.rs"),
        include_str!("../../functions/admin/src/lib.rs"),
        include_str!("../../functions/email_otp/src/lib.rs"),
        include_str!("../../functions/login/src/lib.rs"),
        include_str!("../../functions/pages/src/lib.rs"),
        include_str!("../../functions/passkey/src/lib.rs"),
        include_str!("../../functions/policy/src/lib.rs"),
        include_str!("../../functions/senders/src/lib.rs"),
        include_str!("../../functions/totp/src/lib.rs"),
    ];
    let declared: Vec<&str> = sources
        .iter()
        .flat_map(|source| source.split(".route(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    for route in &declared {
        let listed = ROUTES.iter().any(|(_, path, _)| pattern(path) == without_names(route));
        assert!(listed, "{route} is not covered");
    }
    assert_eq!(declared.len(), 57);
}

#[tokio::test]
async fn abuse_21_22_each_route_refuses_no_token_and_every_token_of_another_use() {
    let deployment = TestDeployment::new().await;
    for (verb, path, uses) in ROUTES.iter().filter(|(_, _, uses)| !uses.is_empty()) {
        let ask = async |token: &str| {
            let verb: Method = verb.parse().unwrap();
            deployment.request(verb, path, token, Some(json!({}))).await.refusal()
        };
        assert_eq!(ask("").await, refused(401, "invalid-token"), "{verb} {path}");
        assert_eq!(ask("nonsense").await, refused(401, "invalid-token"), "{verb} {path}");
        for other in ["login", "session", "staff", "service"].iter().filter(|other| !uses.contains(other)) {
            let answer = ask(&deployment.token(other, "alice")).await;
            assert_eq!(answer, refused(403, "wrong-token-use"), "{verb} {path} with {other}");
        }
    }
}

#[tokio::test]
async fn abuse_42_each_route_sees_only_the_tenant_of_its_token() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let before = tenant_items(&deployment).await;
    for (verb, path, uses) in &ROUTES {
        for token_use in *uses {
            let token = deployment.token_with(token_use, "alice", json!({"tenant": "other"}));
            deployment.request(verb.parse().unwrap(), path, &token, Some(json!({"code": "000000"}))).await;
        }
    }
    assert_eq!(tenant_items(&deployment).await, before);
}

/// What the table holds of the tenant `demo`.
async fn tenant_items(deployment: &TestDeployment) -> Vec<String> {
    deployment.dump_text().await.lines().filter(|line| line.contains("T#demo")).map(str::to_owned).collect()
}

#[tokio::test]
async fn another_verb_is_answered_with_the_ones_that_are_allowed() {
    let deployment = TestDeployment::new().await;
    for (_, path, _) in ROUTES {
        let answer = deployment.request(Method::TRACE, path, "", None).await;
        assert_eq!(answer.refusal(), refused(405, "method-not-allowed"), "{path}");
        let allowed: Vec<&str> =
            ROUTES.iter().filter(|(_, other, _)| *other == path).map(|(verb, _, _)| *verb).collect();
        for verb in allowed {
            assert!(
                answer.header("allow").split(',').any(|name| name.trim() == verb),
                "{path}: {}",
                answer.header("allow")
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_route_is_not_found_whatever_the_token() {
    let deployment = TestDeployment::new().await;
    for path in ["/", "/v1", "/v1/nothing", "/v1/login/", "/v1/login/totp/x", "/v2/login"] {
        for verb in [Method::GET, Method::POST] {
            let answer = deployment.request(verb, path, "", None).await;
            assert_eq!(answer.refusal(), refused(404, "not-found"), "{path}");
        }
    }
}

#[tokio::test]
async fn every_answer_but_files_and_the_keys_is_not_to_be_stored() {
    let deployment = TestDeployment::new().await;
    for (verb, path, uses) in ROUTES {
        let token = uses.first().map(|token_use| deployment.token(token_use, "alice")).unwrap_or_default();
        for token in ["", token.as_str()] {
            let answer = deployment.request(verb.parse().unwrap(), path, token, None).await;
            let expected = match path {
                "/.well-known/jwks.json" => "public, max-age=300",
                _ if path.starts_with("/pages/assets/") => "public, max-age=31536000, immutable",
                "/pages/user-2fa.js" | "/pages/user-2fa-staff.js" | "/problems/invalid-token" => "no-cache",
                _ => "no-store",
            };
            assert_eq!(answer.header("cache-control"), expected, "{verb} {path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff");
            assert!(!answer.header("x-request-id").is_empty());
        }
    }
}
