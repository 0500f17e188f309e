//! The test vectors of the specification (Web Authentication Level 3, section "Test Vectors"): their keys, attestation objects and
//! authenticator data, with the challenges of this deployment in their client data.

use data_encoding::HEXLOWER;
use rsa::pkcs1v15::Pkcs1v15Sign;
use rsa::sha2::Sha256;
use rsa::{BigUint, RsaPrivateKey};
use serde_json::{Value, json};
use tests::passkey_authenticator::{Key, base64url, sha256};

use super::{Begun, INVALID};
use crate::deployment::{Answer, TestDeployment};

fn vectors() -> Vec<Value> {
    let document: Value = serde_json::from_str(include_str!("../fixtures/webauthn_vectors.json")).unwrap();
    let vectors = document["vectors"].as_array().unwrap().clone();
    assert_eq!(vectors.len(), 15);
    vectors
}

fn bytes(value: &Value) -> Vec<u8> {
    HEXLOWER.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

/// The client data of a ceremony with the challenge of `options` in the place of its own.
fn client_data(ceremony: &Value, options: &Value) -> Vec<u8> {
    let own = base64url(&bytes(&ceremony["challenge"]));
    let text = ceremony["clientDataJSON"].as_str().unwrap();
    assert!(text.contains(&own));
    text.replace(&own, options["challenge"].as_str().unwrap()).into_bytes()
}

/// Signs as the authenticator of the vector.
fn sign(vector: &Value, message: &[u8]) -> Vec<u8> {
    let object = bytes(&vector["registration"]["attestationObject"]);
    match vector["algorithm"].as_str().unwrap() {
        "ES256" => {
            // The key ends with `-2: x, -3: y`, of 32 bytes each, with three bytes before y.
            let (x, y) = (&object[object.len() - 67..object.len() - 35], &object[object.len() - 32..]);
            Key::es256(&bytes(&vector["private_key"]), &[x, y].concat()).sign(message)
        }
        "EdDSA" => Key::ed_dsa(&bytes(&vector["private_key"])).sign(message),
        _ => {
            // The larger prime first: the crate's method would not end otherwise.
            let mersenne = |exponent: usize| (BigUint::from(1_u8) << exponent) - 1_u8;
            let key = RsaPrivateKey::from_p_q(mersenne(2_203), mersenne(1_279), 65_537_u32.into()).unwrap();
            key.sign(Pkcs1v15Sign::new::<Sha256>(), &sha256(message)).unwrap()
        }
    }
}

fn credential(vector: &Value, response: Value) -> Value {
    let id = base64url(&bytes(&vector["registration"]["credential_id"]));
    json!({"id": id, "rawId": id, "response": response, "clientExtensionResults": {}, "type": "public-key"})
}

/// Sets up the vector's passkey for a new user.
async fn set_up(begun: &Begun<'_>, vector: &Value) -> Answer {
    let registration = &vector["registration"];
    let response = json!({
        "clientDataJSON": base64url(&client_data(registration, &begun.options)),
        "attestationObject": base64url(&bytes(&registration["attestationObject"])),
        "transports": ["usb"],
    });
    begun.confirm(credential(vector, response)).await
}

/// Logs in with it.
async fn log_in(deployment: &TestDeployment, user: &str, vector: &Value) -> Answer {
    let (login, options) = super::started(deployment, user).await;
    let authentication = &vector["authentication"];
    let (data, client_data) = (bytes(&authentication["authenticatorData"]), client_data(authentication, &options));
    let signed = [data.clone(), sha256(&client_data).to_vec()].concat();
    let response = json!({
        "clientDataJSON": base64url(&client_data),
        "authenticatorData": base64url(&data),
        "signature": base64url(&sign(vector, &signed)),
    });
    login.passkey(credential(vector, response)).await
}

/// Whether a page in a frame made the vector's answers.
fn is_framed(vector: &Value) -> bool {
    vector["registration"]["clientDataJSON"].as_str().unwrap().contains("\"crossOrigin\":true")
}

#[tokio::test]
async fn the_vectors_of_supported_algorithms_are_accepted_whatever_their_attestation() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "passkeys_enabled": true, "passkey_rp_id": "example.org"})).await;
    let mut accepted = 0;
    for (nth, vector) in vectors().iter().enumerate() {
        let (user, title) = (format!("user{nth}"), vector["title"].as_str().unwrap());
        let begun = Begun::by(&deployment, &user).await;
        let answer = set_up(&begun, vector).await;
        if vector["algorithm"].is_null() || is_framed(vector) {
            assert_eq!(answer.refusal(), (INVALID.0, INVALID.1.to_owned()), "{title}: {}", answer.text);
            continue;
        }
        assert_eq!(answer.status.as_u16(), 200, "{title}: {}", answer.text);
        let answer = log_in(&deployment, &user, vector).await;
        assert_eq!(answer.status.as_u16(), 200, "{title}: {}", answer.text);
        accepted += 1;
    }
    assert_eq!(accepted, 10);
}

/// The challenges of the vectors are not this deployment's, so the vectors as they are pass for no one.
#[tokio::test]
async fn abuse_61_the_vectors_as_they_are_are_refused() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true, "passkeys_enabled": true, "passkey_rp_id": "example.org"})).await;
    for vector in vectors() {
        let begun = Begun::by(&deployment, "alice").await;
        let own = json!({"challenge": base64url(&bytes(&vector["registration"]["challenge"]))});
        let begun = Begun { options: own, ..begun };
        assert_eq!(set_up(&begun, &vector).await.refusal(), (INVALID.0, INVALID.1.to_owned()));
    }
    assert_eq!(super::shown(&deployment, "alice").await, json!([]));
}
