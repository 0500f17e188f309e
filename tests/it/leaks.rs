//! Nothing secret in the table.

use serde_json::json;

use crate::world::World;

/// All secrets that the table must not contain, collected while a user uses every feature.
#[tokio::test]
async fn abuse_52_54_the_table_holds_no_code_secret_or_token() {
    let world = World::with_email().await;
    let token = world.token("session", "alice");
    let begun = world.post("/v1/me/totp", &token, json!({})).await.expect(201);
    let secret = begun["secret"].as_str().unwrap().to_owned();
    let app = crate::authenticator::Authenticator::scan(&secret);
    let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
    let code = app.code_at(world.now());
    let confirmed = world.post(&path, &token, json!({"code": code})).await.expect(200);
    world.advance(30);
    let login = world.token("login", "alice");
    let second = app.code_at(world.now());
    let passed = world.post("/v1/login/totp", &login, json!({"code": second})).await.expect(200);
    world.login_totp("alice", "314159").await.expect(400);

    let fresh = world.token_with("session", "alice", json!({"acr": "aal2", "auth_time": world.now()}));
    world.post("/v1/me/email", &fresh, json!({})).await.expect(202);
    let mailed = world.mailed_code("alice");

    let mut secrets = vec![secret.clone(), token, login, passed["assertion"].as_str().unwrap().to_owned()];
    for code in confirmed["recovery_codes"].as_array().unwrap() {
        let code = code.as_str().unwrap().to_owned();
        secrets.push(code.replace('-', ""));
        secrets.push(code);
    }
    let raw_secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let text = world.dump_text().await;
    for secret in &secrets {
        assert!(!text.contains(secret.as_str()), "the table holds {secret}");
    }
    for quoted in [code, second, mailed, "314159".to_owned()] {
        assert!(!text.contains(&format!("\"{quoted}\"")), "the table holds the code {quoted}");
    }
    let bytes: Vec<Vec<u8>> =
        world.dump().await.iter().flat_map(|item| item.values().flat_map(binaries).collect::<Vec<_>>()).collect();
    assert!(!bytes.is_empty());
    assert!(bytes.iter().all(|bytes| !bytes.windows(20).any(|window| window == raw_secret)));
}

fn binaries(value: &aws_sdk_dynamodb::types::AttributeValue) -> Vec<Vec<u8>> {
    use aws_sdk_dynamodb::types::AttributeValue;
    match value {
        AttributeValue::B(bytes) => vec![bytes.as_ref().to_vec()],
        AttributeValue::L(list) => list.iter().flat_map(binaries).collect(),
        AttributeValue::M(map) => map.values().flat_map(binaries).collect(),
        _ => Vec::new(),
    }
}
