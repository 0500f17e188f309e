//! Every type of problem has its page, and the answers keep their form.

use serde_json::json;
use shared::http::ProblemType;

use crate::world::World;

#[test]
fn every_problem_type_is_documented() {
    let page = include_str!("../../docs/api/problems.md");
    for kind in ProblemType::ALL {
        let row = format!("| `{}` | {} | {} |", kind.slug(), kind.status(), kind.title());
        assert!(page.contains(&row), "docs/api/problems.md should have a row that begins with\n{row}");
    }
}

#[tokio::test]
async fn problems_keep_their_form() {
    let world = World::new().await;
    let alice = world.enrolled("alice").await;
    let session = world.token("session", "alice");
    let mut answers = vec![
        ("not-found", world.get("/nothing", "").await),
        ("method-not-allowed", world.get("/v1/login", "").await),
        ("invalid-token", world.get("/v1/me", "").await),
        ("wrong-token-use", world.post("/v1/login", &session, json!({})).await),
        ("admin-required", world.get("/v1/policy", &world.token_with("staff", "gus", json!({"role": "agent"}))).await),
        ("invalid-request", world.post("/v1/me/totp", &session, json!({"label": 1})).await),
        ("insufficient-user-authentication", world.post("/v1/me/totp", &session, json!({})).await),
        ("setup-required", world.post("/v1/login/skip", &world.token("login", "alice"), json!({})).await),
        (
            "precondition-required",
            world.put_policy(&world.token("staff", "ada"), None, crate::world::policy_body(json!({}))).await,
        ),
        (
            "precondition-failed",
            world.put_policy(&world.token("staff", "ada"), Some("\"9\""), crate::world::policy_body(json!({}))).await,
        ),
    ];
    for _ in 0..5 {
        answers.push(("invalid-code", world.login_totp("alice", &alice.authenticator.wrong_code(world.now())).await));
    }
    answers.drain(answers.len() - 4..);
    answers.push(("too-many-attempts", world.login_totp("alice", "000000").await));
    for (slug, answer) in answers {
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let headers = ["allow", "retry-after", "www-authenticate"].map(|name| (name, answer.header(name).to_owned()));
        let headers: std::collections::BTreeMap<_, _> =
            headers.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        insta::assert_json_snapshot!(slug, json!({"headers": headers, "body": answer.json()}), {".body.request_id" => "[request id]"});
    }
}
