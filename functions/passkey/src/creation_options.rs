//! What a page passes to `navigator.credentials.create` (W3C Web Authentication Level 3, section 5.1.9).

use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use shared::api::{CredentialDescriptor, DIALOG_TIME, milliseconds};
use shared::domain::account::enroll_passkey::NewPasskey;
use shared::domain::account::enrollee::Enrollee;
use shared::domain::credential::passkey::challenge::UserHandle;
use shared::domain::credential::passkey::public_key::Algorithm;
use utoipa::ToSchema;

/// `PublicKeyCredentialCreationOptionsJSON`, for `PublicKeyCredential.parseCreationOptionsFromJSON`.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasskeyCreationOptions {
    rp: RelyingParty,
    user: User,
    challenge: String,
    pub_key_cred_params: Vec<KeyParameters>,
    /// In milliseconds.
    timeout: u64,
    exclude_credentials: Vec<CredentialDescriptor>,
    authenticator_selection: AuthenticatorSelection,
    attestation: &'static str,
}

/// The Help Center.
#[derive(Serialize, ToSchema)]
struct RelyingParty {
    id: String,
    name: String,
}

/// The user as the browser's dialog shows them.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct User {
    /// An opaque user handle.
    id: String,
    name: String,
    display_name: String,
}

#[derive(Serialize, ToSchema)]
struct KeyParameters {
    #[serde(rename = "type")]
    kind: &'static str,
    /// A COSE algorithm: -8 is EdDSA, -7 ES256, -257 RS256.
    alg: i32,
}

/// Passkeys are a second factor here, so they take no place on a security key.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct AuthenticatorSelection {
    resident_key: &'static str,
    require_resident_key: bool,
    user_verification: &'static str,
}

impl PasskeyCreationOptions {
    pub fn new(new: NewPasskey, enrollee: &Enrollee, user_handle: UserHandle) -> Self {
        let name = enrollee.passkey_name();
        Self {
            rp: RelyingParty { id: new.rp_id.as_str().to_owned(), name: new.issuer },
            user: User {
                id: BASE64URL_NOPAD.encode(&user_handle),
                name: name.to_owned(),
                display_name: enrollee.profile().stored_name().unwrap_or_else(|| name.to_owned()),
            },
            challenge: BASE64URL_NOPAD.encode(&new.challenge.0),
            pub_key_cred_params: Algorithm::ALL
                .map(|algorithm| KeyParameters { kind: "public-key", alg: algorithm.into() })
                .into(),
            timeout: milliseconds(DIALOG_TIME),
            exclude_credentials: new.excluded.iter().map(CredentialDescriptor::from).collect(),
            authenticator_selection: AuthenticatorSelection {
                resident_key: "discouraged",
                require_resident_key: false,
                user_verification: "preferred",
            },
            attestation: "none",
        }
    }
}
