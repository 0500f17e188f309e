//! What authenticators and browsers answer: client data, authenticator data, attestation objects, signatures.

use serde_json::{Value, json};

use super::items;
use super::stand::Stand;
use crate::deployment::{Answer, HELP_CENTER_RP_ID};
use crate::passkey_authenticator::{base64url, sha256};

/// Splits an input. Each part but the last has its length before it, in two bytes.
fn parts<const COUNT: usize>(input: &[u8]) -> [&[u8]; COUNT] {
    let mut rest = input;
    std::array::from_fn(|nth| {
        let (length, behind) = match rest.split_first_chunk() {
            Some((length, behind)) if nth + 1 < COUNT => (usize::from(u16::from_be_bytes(*length)), behind),
            _ => (rest.len(), rest),
        };
        let (part, behind) = behind.split_at(length.min(behind.len()));
        rest = behind;
        part
    })
}

/// Client data with the right challenge for the word `CHALLENGE`.
fn client_data(part: &[u8], challenge: &str) -> Vec<u8> {
    let word = b"CHALLENGE";
    match part.windows(word.len()).position(|bytes| bytes == word) {
        Some(at) => [&part[..at], challenge.as_bytes(), &part[at + word.len()..]].concat(),
        None => part.to_vec(),
    }
}

fn credential(id: &[u8], response: Value) -> Vec<u8> {
    let id = base64url(id);
    let credential = json!({"id": id, "rawId": id, "type": "public-key", "response": response});
    json!({ "credential": credential }).to_string().into_bytes()
}

fn send(path: &str, token_use: &str, body: &[u8]) -> Answer {
    Stand::with(items::of_alice(), |stand| {
        let token = format!("Bearer {}", stand.token(token_use));
        let headers: [(&str, &[u8]); 2] = [("authorization", token.as_bytes()), ("content-type", b"application/json")];
        stand.send("POST", path, &headers, body).unwrap()
    })
}

/// An attestation object is accepted only with client data of this Help Center for this setup, in the user's presence. The input has
/// the credential's ID, the client data, and the object.
pub fn passkey_registration(input: &[u8]) {
    let [id, client, object] = parts(input);
    let client = client_data(client, &items::registration_challenge());
    let response = json!({"clientDataJSON": base64url(&client), "attestationObject": base64url(object)});
    let path = format!("/v1/me/passkeys/{}/confirm", items::AUTHENTICATOR);
    let answer = send(&path, "session", &credential(id, response));
    assert!(answer.status.as_u16() < 500, "{}", answer.text);
    if answer.status.is_success() {
        // Read as browsers read it: UTF-8 with replacement characters, and without a byte-order mark.
        let text = String::from_utf8_lossy(&client);
        let said: Value = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text)).unwrap();
        assert_eq!(said["type"], "webauthn.create");
        assert_eq!(said["challenge"], items::registration_challenge());
        let host = said["origin"].as_str().unwrap().strip_prefix("https://").unwrap().split(':').next().unwrap();
        assert!(host == HELP_CENTER_RP_ID || host.ends_with(&format!(".{HELP_CENTER_RP_ID}")), "{host}");
        assert_ne!(said["crossOrigin"], true);
        let hash = sha256(HELP_CENTER_RP_ID.as_bytes());
        let at = object.windows(hash.len()).position(|bytes| bytes == hash).unwrap();
        assert_eq!(object[at + hash.len()] & 0x41, 0x41, "a present user, and a credential");
        assert!((1..=1_023).contains(&id.len()) && object.windows(id.len()).any(|bytes| bytes == id));
    }
}

/// Without the passkey's private key, nothing completes a login. The input has the client data, the authenticator data, and the
/// signature, or else the whole credential.
pub fn passkey_assertion(input: &[u8]) {
    let [client, data, signature] = parts(input);
    let client = client_data(client, &items::login_challenge());
    let response = json!({
        "clientDataJSON": base64url(&client), "authenticatorData": base64url(data), "signature": base64url(signature),
    });
    let mut bodies = vec![credential(items::CREDENTIAL_ID, response)];
    if let Ok(text) = std::str::from_utf8(input) {
        bodies.push(format!("{{\"credential\": {text}}}").into_bytes());
    }
    for body in bodies {
        for (path, token_use) in [("/v1/login/passkey", "login"), ("/v1/me/proof/passkey/verify", "session")] {
            let answer = send(path, token_use, &body);
            assert!((400..500).contains(&answer.status.as_u16()), "{path}: {}", answer.text);
        }
    }
}
