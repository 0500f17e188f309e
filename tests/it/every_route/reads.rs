//! Reading: whatever is asked for, the table stays as it was.

use std::collections::BTreeSet;

use http::Method;
use serde_json::json;

use super::{admin, fresh};
use crate::routes::ROUTES;

#[tokio::test]
async fn abuse_51_no_route_that_reads_changes_anything() {
    let deployment = super::deployment().await;
    let app = deployment.enrolled("alice").await.authenticator;
    let body = json!({"code": app.code_at(deployment.now()), "remember_browser": true});
    deployment.user("alice").login().submit_totp(body).await.expect(200);
    deployment
        .request(Method::PUT, "/v1/agents/gus/manage-2fa", &admin(&deployment), Some(json!({})))
        .await
        .expect(200);
    let (alice, stranger) = (fresh(&deployment, "alice"), fresh(&deployment, "stranger"));
    let (staff, login) = (admin(&deployment), deployment.token("login", "newcomer"));
    let backend = deployment.token("service", "backend");
    let reads = [
        ("/v1/me", &alice),
        ("/v1/me", &stranger),
        ("/v1/me", &login),
        ("/v1/me/browsers", &alice),
        ("/v1/me/browsers", &stranger),
        ("/v1/senders", &staff),
        ("/v1/senders/support", &staff),
        ("/v1/agents", &staff),
        ("/v1/users", &staff),
        ("/v1/users/alice", &staff),
        ("/v1/users/alice/data", &backend),
        ("/v1/audit", &staff),
        ("/v1/audit?user_id=alice", &staff),
        ("/v1/adoption", &staff),
        ("/v1/policy", &staff),
        ("/v1/tenant", &staff),
        ("/.well-known/jwks.json", &String::new()),
        ("/v1/health", &String::new()),
        ("/v1/guide/demo", &String::new()),
        ("/pages/login", &String::new()),
        ("/pages/user-2fa.js", &String::new()),
        ("/pages/user-2fa-staff.js", &String::new()),
        ("/pages/assets/page-01.js", &String::new()),
        ("/openapi.json", &String::new()),
        ("/problems/invalid-token", &String::new()),
    ];
    let before = deployment.dump_text().await;
    for (path, token) in reads {
        let answer = deployment.get(path, token).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.text);
    }
    assert_eq!(deployment.dump_text().await, before);
    let named: BTreeSet<String> = reads.iter().map(|(path, _)| path.split('?').next().unwrap().to_owned()).collect();
    let listed = ROUTES.iter().filter(|(verb, ..)| *verb == "GET").map(|(_, path, _)| {
        path.replace("senders/01ARZ3NDEKTSV4RRFFQ69G5FAV", "senders/support")
            .replace("users/01ARZ3NDEKTSV4RRFFQ69G5FAV", "users/alice")
            .replace("guide/01ARZ3NDEKTSV4RRFFQ69G5FAV", "guide/demo")
    });
    assert_eq!(named, listed.collect(), "every route that reads");
}
