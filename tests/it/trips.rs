//! What each route costs in trips to DynamoDB and KMS and in items written, warm. The table of `docs/cost.md`.

use std::fmt::Write;

use serde_json::json;

use tests::passkey_authenticator::{Counter, Device};

use crate::deployment::TestDeployment;

/// Trips, items written, and calls to KMS and SES since the last time.
fn spent(deployment: &TestDeployment) -> (usize, usize, usize, usize) {
    let calls = deployment.wire.take();
    let count = |wanted: fn(&str) -> bool| calls.iter().filter(|call| wanted(&call.operation)).count();
    let kms = count(|operation| ["Decrypt", "GenerateDataKey"].contains(&operation));
    let ses = count(|operation| operation.contains("Email"));
    (calls.len() - kms - ses, calls.iter().map(|call| call.writes).sum(), kms, ses)
}

#[tokio::test]
async fn every_route_costs_what_the_table_says() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "grace_until": "2027-02-01"})).await;
    let alice = deployment.enrolled("alice").await;
    let right = |deployment: &TestDeployment| json!({"code": alice.authenticator.code_at(deployment.now())});
    let wrong = json!({"code": alice.authenticator.wrong_code(deployment.now())});
    let login = |user: &str| deployment.token("login", user);
    let mut table = String::from("| route | trips | writes |\n|---|---|---|\n");
    let mut check = |route: &str, trips: usize, writes: usize| {
        assert_eq!(spent(&deployment), (trips, writes, 0, 0), "{route}");
        writeln!(table, "| {route} | {trips} | {writes} |").unwrap();
    };
    check_nothing_open(&deployment);

    deployment.login(&login("alice")).start().await.expect(200);
    check("POST /v1/login", 1, 0);
    deployment.login(&login("bob")).start().await.expect(200);
    check("POST /v1/login, the user's first ever", 2, 3);
    deployment.login(&login("alice")).submit_totp(right(&deployment)).await.expect(200);
    check("POST /v1/login/totp, right code", 2, 1);
    deployment.login(&login("alice")).submit_totp(wrong.clone()).await.expect(400);
    check("POST /v1/login/totp, wrong code", 2, 1);
    let code = json!({"code": alice.recovery_codes()[0]});
    deployment.login(&login("alice")).submit_recovery_code(code.clone()).await.expect(200);
    check("POST /v1/login/recovery-code, right code (audited)", 2, 2);
    deployment.login(&login("alice")).submit_recovery_code(code).await.expect(400);
    check("POST /v1/login/recovery-code, wrong code", 2, 1);
    deployment.login(&login("bob")).skip().await.expect(200);
    check("POST /v1/login/skip (audited)", 2, 2);
    let session = deployment.user("bob").account();
    let begun = session.begin_totp(json!({})).await.expect(201);
    check("POST /v1/me/totp", 2, 1);
    let app = crate::authenticator::Authenticator::scan(begun["secret"].as_str().unwrap());
    session.confirm_totp(begun["id"].as_str().unwrap(), app.code_at(deployment.now())).await.expect(200);
    check("POST /v1/me/totp/{id}/confirm (audited)", 2, 2);
    session.show().await.expect(200);
    check("GET /v1/me", 1, 0);
    deployment.get("/v1/guide/demo", "").await.expect(200);
    check("GET /v1/guide/{tenant_id}, without the cache", 1, 0);
    let shown = deployment.admin("ada").policy().await;
    check("GET /v1/policy", 1, 0);
    let body = crate::deployment::policy_body(json!({}));
    deployment.admin("ada").put_policy(Some(shown.header("etag")), body).await.expect(200);
    check("PUT /v1/policy (audited, counted on the admin)", 2, 3);
    deployment.backend().plan().await.expect(200);
    check("GET /v1/tenant", 1, 0);
    deployment.set_plan("team").await;
    check("PUT /v1/tenant (audited)", 2, 2);
    for _ in 0..4 {
        deployment.user("alice").login().totp("000000").await;
    }
    spent(&deployment);
    deployment.user("alice").login().totp(alice.authenticator.code_at(deployment.now())).await.expect(429);
    check("a code of an app or a mail, while locked", 1, 0);
    let code = |code: &str| json!({"code": code});
    deployment.login(&login("alice")).submit_recovery_code(code("AAAA-AAAA-AAAAA")).await.expect(400);
    check("POST /v1/login/recovery-code, wrong code while locked (audited)", 2, 2);
    deployment.login(&login("alice")).submit_recovery_code(code(&alice.recovery_codes()[1])).await.expect(200);
    check("POST /v1/login/recovery-code, right code while locked (audited)", 2, 2);

    deployment.get("/pages/login", "").await;
    deployment.get("/openapi.json", "").await;
    deployment.get("/problems/invalid-token", "").await;
    check("GET /pages/…, /openapi.json, /problems/…", 0, 0);

    mail_routes(&mut table).await;
    passkey_routes(&mut table).await;
    browser_and_staff_routes(&mut table).await;
    println!("{table}");
    let documented = include_str!("../../docs/cost.md");
    assert!(documented.contains(&table), "docs/cost.md should have this table:\n{table}");
}

/// The routes that mail a code, with the one call to SES that the mail costs, and those that check one.
async fn mail_routes(table: &mut String) {
    let (deployment, capped) = (TestDeployment::with_email().await, TestDeployment::with_mail_cap(100).await);
    deployment.with_email_factor("alice").await;
    capped.with_email_factor("alice").await;
    let mut check = |route: &str, deployment: &TestDeployment, expected: (usize, usize, usize)| {
        let (trips, writes, ses) = expected;
        assert_eq!(spent(deployment), (trips, writes, 0, ses), "{route}");
        writeln!(table, "| {route} | {trips} | {writes} |").unwrap();
    };
    let (login, session) = (deployment.token("login", "alice"), deployment.token("session", "alice"));
    check_nothing_open(&deployment);
    check_nothing_open(&capped);
    deployment.login(&login).send_email().await.expect(202);
    check("POST /v1/login/email + SES, no cap for the tenant", &deployment, (2, 1, 1));
    capped.user("alice").login().send_email().await.expect(202);
    check("POST /v1/login/email + SES, the tenant's mails counted", &capped, (3, 2, 1));
    deployment.login(&login).email("no code").await.expect(400);
    check("POST /v1/login/email/verify, wrong code", &deployment, (2, 1, 0));
    deployment.login(&login).email(deployment.mailed_code("alice")).await.expect(200);
    check("POST /v1/login/email/verify, right code", &deployment, (2, 1, 0));
    deployment.user("alice").login().send_email().await.expect(429);
    check("POST /v1/login/email, too soon", &deployment, (1, 0, 0));
    deployment.advance(30);
    deployment.account(&session).send_proof().await.expect(202);
    check("POST /v1/me/proof/email + SES", &deployment, (2, 1, 1));
    let bob = deployment.user("bob").account();
    bob.begin_email(json!({})).await.expect(202);
    check("POST /v1/me/email + SES, the user's first ever", &deployment, (2, 3, 1));
    bob.confirm_email(deployment.mailed_code("bob")).await.expect(200);
    check("POST /v1/me/email/confirm (audited)", &deployment, (2, 2, 0));
}

/// What passkeys cost.
async fn passkey_routes(table: &mut String) {
    let deployment = TestDeployment::with_passkeys().await;
    let device = Device { counter: Counter::Stuck(9), ..Device::security_key() };
    let (mut passkey, _) = deployment.with_passkey("alice", &device).await;
    let mut check = |route: &str, expected: (usize, usize)| {
        let (trips, writes) = expected;
        assert_eq!(spent(&deployment), (trips, writes, 0, 0), "{route}");
        writeln!(table, "| {route} | {trips} | {writes} |").unwrap();
    };
    check_nothing_open(&deployment);
    let login = deployment.user("alice").login();
    let options = login.start().await.expect(200)["passkey_options"].clone();
    check("POST /v1/login, a user with a passkey", (1, 0));
    let copied = passkey.answer(&options);
    passkey.device.counter = Counter::Stuck(10);
    let mut wrong = passkey.get(&options);
    wrong.signature = Some(vec![0; 70]);
    login.passkey(wrong.json()).await.expect(400);
    check("POST /v1/login/passkey, refused", (1, 0));
    login.passkey(copied).await.expect(400);
    check("POST /v1/login/passkey, a copied passkey (audited)", (2, 2));
    login.passkey(passkey.answer(&options)).await.expect(200);
    check("POST /v1/login/passkey", (2, 1));
    let session = deployment.user("alice").fresh_account();
    let begun = session.begin_passkey(json!({})).await.expect(201);
    check("POST /v1/me/passkeys", (2, 1));
    let (_, registration) = Device::platform().create(&begun["options"]);
    session.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);
    check("POST /v1/me/passkeys/{id}/confirm (audited)", (2, 2));
    let asked = session.begin_passkey_proof().await.expect(200);
    check("POST /v1/me/proof/passkey", (2, 1));
    passkey.device.counter = Counter::Stuck(11);
    session.verify_passkey_proof(passkey.answer(&asked["options"])).await.expect(200);
    check("POST /v1/me/proof/passkey/verify", (2, 1));
    let id = begun["id"].as_str().unwrap();
    session.rename_passkey(id, json!({"label": "Phone"})).await.expect(200);
    check("PATCH /v1/me/passkeys/{id} (audited)", (2, 2));
    session.remove_passkey(id, json!({})).await.expect(204);
    check("DELETE /v1/me/passkeys/{id} (audited)", (2, 2));
}

/// What trusted browsers cost, and what staff do.
async fn browser_and_staff_routes(table: &mut String) {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"trusted_browser_days": 30})).await;
    let alice = deployment.enrolled("alice").await;
    let mut check = |route: &str, expected: (usize, usize)| {
        let (trips, writes) = expected;
        assert_eq!(spent(&deployment), (trips, writes, 0, 0), "{route}");
        writeln!(table, "| {route} | {trips} | {writes} |").unwrap();
    };
    check_nothing_open(&deployment);
    let body = json!({"code": alice.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.user("alice").login().submit_totp(body).await.expect(200);
    check("POST /v1/login/totp, and trust this browser (audited)", (2, 4));
    let first = passed["browser_token"].as_str().unwrap();
    deployment.user("alice").login().start_in(first).await.expect(200);
    check("POST /v1/login, a trusted browser", (2, 1));
    deployment.user("alice").login().start_in(first).await.expect(200);
    check("POST /v1/login, the same again within 30 s", (1, 0));
    let session = deployment.user("alice").fresh_account();
    session.renew_recovery_codes(json!({})).await.expect(200);
    check("POST /v1/me/recovery-codes (audited)", (2, 2));
    session.browsers().await.expect(200);
    check("GET /v1/me/browsers", (2, 0));
    let admin = deployment.admin("ada");
    admin.grant("gus").await.expect(200);
    check("PUT /v1/agents/{agent_id}/manage-2fa (audited, counted on the admin)", (2, 3));
    let agent = deployment.agent("gus");
    agent.show("alice").await.expect(200);
    check("GET /v1/users/{id}, an agent's grant included", (1, 0));
    admin.users("?q=alice").await.expect(200);
    check("GET /v1/users?q=, a page: the index, then the records", (2, 0));
    admin.users("?q=alice@example.com&limit=1").await.expect(200);
    check("GET /v1/users?q=, by address", (2, 0));
    agent.unlock("alice", json!({"reason": "asked for it"})).await.expect(204);
    check("POST /v1/users/{id}/unlock and every other change by staff (audited, counted)", (2, 3));
    let body = json!({"reason": "phone at home", "valid_minutes": 15});
    let issued = admin.issue_bypass_code("alice", body).await.expect(201);
    check("POST /v1/users/{id}/bypass-code (audited, counted)", (2, 3));
    let backend = deployment.backend();
    let import = json!({"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"});
    backend.import_totp("carol", import.clone()).await.expect(201);
    check("POST /v1/users/{id}/totp/import, the user's first ever (audited)", (2, 3));
    backend.import_totp("carol", import).await.expect(200);
    check("POST /v1/users/{id}/totp/import, the same again", (1, 0));
    backend.export("carol", "").await.expect(200);
    check("GET /v1/users/{id}/data, a page", (3, 0));
    backend.erase("carol").await.expect(204);
    check("DELETE /v1/users/{id} (audited), with the entries and browsers of the user", (4, 4));
    let code = json!({"code": issued["code"]});
    deployment.user("alice").login().submit_bypass_code(code).await.expect(200);
    check("POST /v1/login/bypass-code, right code (audited)", (2, 2));
    admin.audit("?user_id=alice&limit=5").await.expect(200);
    check("GET /v1/audit of a user, a page", (1, 0));
}

fn check_nothing_open(deployment: &TestDeployment) {
    deployment.wire.take();
}

/// One write unit covers an item of up to 1 KB. Sizes as DynamoDB counts them: names, text and binary in bytes.
#[tokio::test]
async fn a_record_with_an_authenticator_email_ten_codes_an_open_code_and_a_spent_login_stays_under_1_kb() {
    let deployment = TestDeployment::with_email().await;
    let user = "0b7c9a3e-6d2f-4c1e-9c55-0f1d2e3a4b5c";
    let alice = deployment.enrolled(user).await;
    let login = deployment.token_with("login", user, json!({"jti": "7d3f6a52-1c88-4b0e-8f39-5a6b7c8d9e0f"}));
    deployment.login(&login).totp(alice.authenticator.code_at(deployment.now())).await.expect(200);
    let fresh = deployment.user(user).fresh_account();
    fresh.begin_email(json!({})).await.expect(202);
    fresh.confirm_email(deployment.mailed_code(user)).await.expect(200);
    deployment.advance(30);
    deployment.user(user).login().send_email().await.expect(202);
    deployment.user(user).login().totp("000000").await.expect(400);
    let record = deployment.record(user).await.unwrap();
    let size: usize = record.iter().map(|(name, value)| name.len() + size(value)).sum();
    println!("record: {size} bytes");
    assert!(size < 1024, "{size} bytes");
}

pub fn size(value: &aws_sdk_dynamodb::types::AttributeValue) -> usize {
    use aws_sdk_dynamodb::types::AttributeValue;
    match value {
        AttributeValue::S(text) => text.len(),
        AttributeValue::N(digits) => digits.len() / 2 + 2,
        AttributeValue::B(bytes) => bytes.as_ref().len(),
        AttributeValue::Bool(_) | AttributeValue::Null(_) => 1,
        AttributeValue::L(list) => 3 + list.iter().map(|item| 1 + size(item)).sum::<usize>(),
        AttributeValue::M(map) => 3 + map.iter().map(|(name, item)| 1 + name.len() + size(item)).sum::<usize>(),
        other => panic!("a record has no {other:?}"),
    }
}
