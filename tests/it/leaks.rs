//! Nothing secret in the table.

use serde_json::json;

use crate::deployment::TestDeployment;

/// All secrets that the table must not contain, collected while a user uses every feature.
#[tokio::test]
async fn abuse_52_54_the_table_holds_no_code_secret_or_token() {
    let deployment = TestDeployment::with_email().await;
    let token = deployment.user("alice").account();
    let begun = token.begin_totp(json!({})).await.expect(201);
    let secret = begun["secret"].as_str().unwrap().to_owned();
    let app = crate::authenticator::Authenticator::scan(&secret);
    let code = app.code_at(deployment.now());
    let confirmed = token.confirm_totp(begun["id"].as_str().unwrap(), &code).await.expect(200);
    deployment.advance(30);
    let login = deployment.user("alice").login();
    let second = app.code_at(deployment.now());
    let passed = login.totp(&second).await.expect(200);
    deployment.user("alice").login().totp("314159").await.expect(400);

    let fresh = deployment.user("alice").fresh_account();
    fresh.begin_email(json!({})).await.expect(202);
    let mailed = deployment.mailed_code("alice");

    let mut secrets =
        vec![secret.clone(), token.to_owned(), login.to_owned(), passed["assertion"].as_str().unwrap().to_owned()];
    for code in confirmed["recovery_codes"].as_array().unwrap() {
        let code = code.as_str().unwrap().to_owned();
        secrets.push(code.replace('-', ""));
        secrets.push(code);
    }
    let raw_secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let text = deployment.dump_text().await;
    for secret in &secrets {
        assert!(!text.contains(secret.as_str()), "the table holds {secret}");
    }
    for quoted in [code, second, mailed, "314159".to_owned()] {
        assert!(!text.contains(&format!("\"{quoted}\"")), "the table holds the code {quoted}");
    }
    let bytes: Vec<Vec<u8>> =
        deployment.dump().await.iter().flat_map(|item| item.values().flat_map(binaries).collect::<Vec<_>>()).collect();
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
