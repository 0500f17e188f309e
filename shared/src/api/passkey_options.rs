//! What a page passes to `navigator.credentials.get` (W3C Web Authentication Level 3, section 5.1.10).

use data_encoding::BASE64URL_NOPAD;
use jiff::SignedDuration;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::credential::passkey::answers::Transport;
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::decision::passkey::PasskeyChallenge;

/// How long a browser waits for the user.
pub const DIALOG_TIME: SignedDuration = SignedDuration::from_mins(5);

/// `PublicKeyCredentialRequestOptionsJSON`, for `PublicKeyCredential.parseRequestOptionsFromJSON`.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyRequestOptions {
    challenge: String,
    rp_id: String,
    allow_credentials: Vec<CredentialDescriptor>,
    user_verification: &'static str,
    /// In milliseconds.
    timeout: u64,
}

/// `PublicKeyCredentialDescriptorJSON`.
#[derive(Serialize, ToSchema)]
pub struct CredentialDescriptor {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    /// How the browser reaches the authenticator, if that is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    transports: Vec<Transport>,
}

impl From<&Passkey> for CredentialDescriptor {
    fn from(passkey: &Passkey) -> Self {
        Self {
            kind: "public-key",
            id: BASE64URL_NOPAD.encode(&passkey.credential_id),
            transports: passkey.transports.clone(),
        }
    }
}

impl PasskeyRequestOptions {
    /// The options for `challenge`, which can be answered for `valid`.
    #[must_use]
    pub fn new(challenge: &PasskeyChallenge, valid: SignedDuration) -> Self {
        Self {
            challenge: BASE64URL_NOPAD.encode(&challenge.challenge.0),
            rp_id: challenge.rp_id.as_str().to_owned(),
            allow_credentials: challenge.allowed.iter().map(CredentialDescriptor::from).collect(),
            user_verification: "preferred",
            timeout: milliseconds(valid.min(DIALOG_TIME)),
        }
    }
}

/// A duration as browsers take it.
#[must_use]
pub fn milliseconds(duration: SignedDuration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or_default()
}
