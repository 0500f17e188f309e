//! Bypass codes: issued by staff, valid for one login of one user.

use http::Method;
use serde_json::json;
use tests::answer::refused;

use crate::deployment::TestDeployment;

/// The story: the phone is at home. A bypass code lets one login pass and leaves the factors as they are.
#[tokio::test]
async fn abuse_43_a_bypass_code_lets_one_login_of_its_user_pass_in_time() {
    let deployment = TestDeployment::new().await;
    let alice = deployment.enrolled("alice").await;
    deployment.enrolled("bob").await;
    let issue = async |minutes: u16| {
        let body = json!({"reason": "phone at home", "valid_minutes": minutes});
        deployment.admin("ada").issue_bypass_code("alice", body).await
    };
    for bad in [14, 1441] {
        assert_eq!(issue(bad).await.json()["errors"][0]["pointer"], "/valid_minutes");
    }
    let submit = async |user: &str, code: &str| {
        let login = deployment.user(user).login();
        login.bypass_code(&code).await
    };
    let first = issue(15).await.expect(201)["code"].as_str().unwrap().to_owned();
    let issued = issue(15).await.expect(201);
    let code = issued["code"].as_str().unwrap();
    assert_eq!(code.len(), 11, "10 characters in two groups");
    assert_eq!(submit("alice", &first).await.refusal(), refused(400, "invalid-code"), "one at a time");
    assert_eq!(submit("bob", code).await.refusal(), refused(400, "invalid-code"), "another user's");
    let passed = submit("alice", &code.to_lowercase()).await.expect(200);
    assert_eq!(passed.as_object().unwrap().keys().collect::<Vec<_>>(), ["assertion"]);
    assert_eq!(submit("alice", code).await.refusal(), refused(400, "invalid-code"), "twice");
    let late = issue(15).await.expect(201);
    deployment.advance(15 * 60);
    assert_eq!(submit("alice", late["code"].as_str().unwrap()).await.refusal(), refused(400, "invalid-code"));
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    assert_eq!(deployment.admin("ada").show("alice").await.expect(200)["methods"], json!(["totp"]));
}

#[tokio::test]
async fn a_bypass_code_lets_a_login_pass_that_would_have_to_set_something_up() {
    let deployment = TestDeployment::new().await;
    let known = json!({"email": "c@example.com", "email_verified": true, "reason": "called"});
    deployment.admin("ada").register("carol", known).await.expect(200);
    let body = json!({"reason": "on a train without her phone", "valid_minutes": 15});
    let issued = deployment.admin("ada").issue_bypass_code("carol", body).await.expect(201);
    let login = deployment.user("carol").login();
    assert_eq!(login.start().await.expect(200)["status"], "setup_required");
    let passed = login.bypass_code(&issued["code"]).await.expect(200);
    assert!(passed["assertion"].is_string());
    let again = deployment.user("carol").login();
    assert_eq!(again.start().await.expect(200)["status"], "setup_required");
}

#[tokio::test]
async fn abuse_43_a_bypass_code_proves_nothing_for_a_change_of_factors() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let body = json!({"reason": "phone at home", "valid_minutes": 15});
    let issued = deployment.admin("ada").issue_bypass_code("alice", body).await.expect(201);
    let proof = json!({"proof": {"method": "bypass_code", "code": issued["code"]}});
    let session = deployment.token("session", "alice");
    for path in ["/v1/me/totp", "/v1/me/email", "/v1/me/recovery-codes"] {
        let answer = deployment.post(path, &session, proof.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{path}");
    }
    let login = deployment.user("alice").login();
    login.bypass_code(&issued["code"]).await.expect(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_18_one_bypass_code_32_requests_one_success() {
    let deployment = TestDeployment::new().await;
    deployment.enrolled("alice").await;
    let body = json!({"reason": "phone at home", "valid_minutes": 15});
    let issued = deployment.admin("ada").issue_bypass_code("alice", body).await.expect(201);
    let code = json!({"code": issued["code"]});
    let requests: Vec<_> = (0..32)
        .map(|_| {
            let login = deployment.token("login", "alice");
            let request = crate::deployment::request(Method::POST, "/v1/login/bypass-code", &login, Some(code.clone()));
            tokio::spawn(deployment.detached_send(request))
        })
        .collect();
    let mut passed = 0;
    for request in requests {
        passed += usize::from(request.await.unwrap().status == 200);
    }
    assert_eq!(passed, 1);
}
