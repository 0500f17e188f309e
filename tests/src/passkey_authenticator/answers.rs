//! The two answers of an authenticator, as `PublicKeyCredential.toJSON()` gives them.

use serde_json::{Value, json};

use super::{AuthenticatorData, ClientData, Key, base64url, cbor_bytes, cbor_map, cbor_text, sha256};

/// An answer to creation options.
#[derive(Clone)]
pub struct Registration {
    pub client_data: ClientData,
    pub data: AuthenticatorData,
    /// The attestation statement's format.
    pub format: String,
    /// The attestation statement, encoded.
    pub statement: Vec<u8>,
    /// These bytes in place of the attestation object.
    pub object: Option<Vec<u8>>,
    pub transports: Vec<String>,
    pub attachment: String,
    pub key: Key,
    pub id: Vec<u8>,
}

impl Registration {
    /// Gives the credential another ID.
    pub fn have_id(&mut self, id: &[u8]) {
        self.id = id.to_vec();
        if let Some(credential) = &mut self.data.credential {
            credential.id = id.to_vec();
        }
    }

    /// The attestation object.
    pub fn object(&self) -> Vec<u8> {
        self.object.clone().unwrap_or_else(|| {
            cbor_map(&[
                (cbor_text("fmt"), cbor_text(&self.format)),
                (cbor_text("attStmt"), self.statement.clone()),
                (cbor_text("authData"), cbor_bytes(&self.data.bytes())),
            ])
        })
    }

    /// `RegistrationResponseJSON` with every member that browsers send.
    pub fn json(&self) -> Value {
        json!({
            "id": base64url(&self.id),
            "rawId": base64url(&self.id),
            "response": {
                "clientDataJSON": base64url(&self.client_data.bytes()),
                "authenticatorData": base64url(&self.data.bytes()),
                "transports": self.transports,
                "publicKey": base64url(&self.key.public_key_info()),
                "publicKeyAlgorithm": self.key.algorithm().cose(),
                "attestationObject": base64url(&self.object()),
            },
            "authenticatorAttachment": self.attachment,
            "clientExtensionResults": {},
            "type": "public-key",
        })
    }

    /// The same with the required members alone, so that nothing is said twice.
    pub fn bare_json(&self) -> Value {
        let mut json = self.json();
        let response = json["response"].as_object_mut().unwrap();
        response.retain(|name, _| ["clientDataJSON", "attestationObject", "transports"].contains(&name.as_str()));
        json
    }
}

/// An answer to request options. It is signed when it's put into JSON.
#[derive(Clone)]
pub struct Assertion {
    pub client_data: ClientData,
    pub data: AuthenticatorData,
    pub user_handle: Option<Vec<u8>>,
    pub attachment: String,
    pub key: Key,
    pub id: Vec<u8>,
    /// These bytes in place of the signature.
    pub signature: Option<Vec<u8>>,
}

impl Assertion {
    fn signature(&self) -> Vec<u8> {
        let signed = [self.data.bytes(), sha256(&self.client_data.bytes()).to_vec()].concat();
        self.signature.clone().unwrap_or_else(|| self.key.sign(&signed))
    }

    /// `AuthenticationResponseJSON`.
    pub fn json(&self) -> Value {
        let mut response = json!({
            "clientDataJSON": base64url(&self.client_data.bytes()),
            "authenticatorData": base64url(&self.data.bytes()),
            "signature": base64url(&self.signature()),
        });
        if let Some(handle) = &self.user_handle {
            response["userHandle"] = json!(base64url(handle));
        }
        json!({
            "id": base64url(&self.id),
            "rawId": base64url(&self.id),
            "response": response,
            "authenticatorAttachment": self.attachment,
            "clientExtensionResults": {},
            "type": "public-key",
        })
    }
}
