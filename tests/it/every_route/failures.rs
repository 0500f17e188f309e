//! Every route when something fails: it says so, nothing is done, and the same request succeeds when all is well again.

use std::collections::BTreeSet;

use http::Method;
use serde_json::json;

use super::ready;
use crate::deployment::{Answer, TestDeployment};
use crate::routes::{ROUTES, pattern, without_names};
use crate::wire::Fault;

/// Fails every call of the table in the same way.
fn break_table(deployment: &TestDeployment, fault: Fault) {
    let operations = ["BatchGetItem", "GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"];
    deployment.wire.fail_always(&operations.map(|operation| (operation, fault)));
}

fn told(answer: &Answer, status: u16, problem: &str, name: &str) {
    assert_eq!(answer.refusal(), (status, problem.to_owned()), "{name}: {}", answer.text);
}

#[tokio::test]
async fn a_route_that_fails_says_so_and_the_same_request_succeeds_afterwards() {
    let deployment = super::deployment().await;
    deployment.get("/v1/health", "").await.expect(200);
    let mut tried = BTreeSet::new();
    for nth in 0.. {
        let Some(call) = ready::nth(&deployment, nth).await else { break };
        let name = call.name();
        tried.insert(name.clone());
        let before = deployment.dump_text().await;
        if call.verb != Method::GET {
            told(&call.send_as(&deployment, "text/plain", json!({})).await, 415, "unsupported-media-type", &name);
            let large = json!({"code": "x".repeat(20_000)});
            told(&call.send_as(&deployment, "application/json", large).await, 413, "content-too-large", &name);
        }
        // Without its table: an error that the SDK does not try again.
        break_table(&deployment, Fault::Error(400, "ResourceNotFoundException"));
        told(&call.send(&deployment).await, 503, "unavailable", &name);
        let reads = ["BatchGetItem", "Query"];
        deployment.wire.fail_always(&reads.map(|operation| (operation, Fault::Garbled)));
        told(&call.send(&deployment).await, 500, "internal-error", &name);
        if call.verb != Method::GET {
            let busy = [
                ("PutItem", Fault::Error(400, "TransactionConflictException")),
                ("TransactWriteItems", Fault::Cancelled("TransactionConflict")),
            ];
            deployment.wire.fail_always(&busy);
            told(&call.send(&deployment).await, 409, "try-again", &name);
        }
        deployment.wire.repair();
        assert_eq!(deployment.dump_text().await, before, "{name}: nothing was done");
        let answer = call.send(&deployment).await;
        assert!(answer.status.is_success(), "{name}: {}", answer.text);
    }
    assert_eq!(routes_of(&tried), guarded_routes());
}

/// The routes that take a token, but for the one that answers for each of many users.
fn guarded_routes() -> BTreeSet<String> {
    let guarded = ROUTES.iter().filter(|(_, path, uses)| !uses.is_empty() && *path != "/v1/users/bulk");
    guarded.map(|(verb, path, _)| format!("{verb} {}", pattern(path))).collect()
}

/// The routes that the requests went by.
fn routes_of(tried: &BTreeSet<String>) -> BTreeSet<String> {
    let fits = |route: &str, name: &str| {
        let (route, name): (Vec<_>, Vec<_>) = (route.split('/').collect(), name.split('/').collect());
        route.len() == name.len() && route.iter().zip(&name).all(|(part, given)| *part == "{}" || part == given)
    };
    let route_of = |name: &String| {
        let fitting = ROUTES.iter().map(|(verb, path, _)| format!("{verb} {}", pattern(path)));
        let fitting = fitting.filter(|route| fits(&without_names(route), name));
        fitting.min_by_key(|route| route.matches("{}").count()).expect(name)
    };
    tried.iter().map(route_of).collect()
}

#[tokio::test]
async fn without_its_keys_a_process_is_not_healthy_and_publishes_none() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    for path in ["/v1/health", "/.well-known/jwks.json"] {
        let restarted = deployment.another_process();
        for fault in [Fault::Error(400, "ResourceNotFoundException"), Fault::Garbled] {
            restarted.wire.fail_always(&[("Query", fault)]);
            told(&restarted.get(path, "").await, 503, "unavailable", path);
        }
        restarted.wire.repair();
        restarted.get(path, "").await.expect(200);
    }
}
