//! Authentication (section 7.2).

use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use shared::domain::credential::passkey::answers::{Expected, Signed};
use shared::domain::credential::passkey::ceremony;
use shared::domain::credential::passkey::challenge::Challenge;
use shared::domain::credential::passkey::credential::Passkey;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::{
    AllowedCredentials, AuthenticationVerificationOptions, NonDiscoverableCredentialRequestOptions,
    SignatureCounterEnforcement,
};
use webauthn_rp::request::register::UserHandle16;
use webauthn_rp::request::{Credentials as _, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::auth::NonDiscoverableAuthenticatorAssertion;
use webauthn_rp::response::register::{
    AuthenticatorExtensionOutputStaticState, CredentialProtectionPolicy, DynamicState, StaticState,
};
use webauthn_rp::response::{AuthTransports, AuthenticatorAttachment, Backup, CredentialId};
use webauthn_rp::{AuthenticatedCredential, NonDiscoverableAuthentication16, NonDiscoverableAuthenticationServerState};

use super::relying_party::{Accepted, library_rp_id, with_challenge};
use crate::credential::Credential;
use crate::key;

/// The position of the signature counter in authenticator data (section 6.1).
const COUNTER: std::ops::Range<usize> = 33..37;

/// The answer to an authentication. Unreadable ones never verify.
pub struct AuthenticationAnswer(Option<ReadAuthentication>);

struct ReadAuthentication {
    id: Vec<u8>,
    challenge: Challenge,
    authentication: NonDiscoverableAuthentication16,
}

impl AuthenticationAnswer {
    pub fn read(credential: &Credential) -> Self {
        Self(read_authentication(credential))
    }
}

fn read_authentication(credential: &Credential) -> Option<ReadAuthentication> {
    let id = credential.id()?;
    let user_handle = match credential.optional_bytes("userHandle")? {
        Some(handle) => Some(UserHandle16::from(*handle.as_array()?)),
        None => None,
    };
    let client_data = credential.bytes("clientDataJSON")?;
    let challenge = claimed_challenge(&client_data)?;
    let response = NonDiscoverableAuthenticatorAssertion::with_optional_user(
        client_data,
        credential.bytes("authenticatorData")?,
        credential.bytes("signature")?,
        user_handle,
    );
    let raw_id = CredentialId::try_from(id.clone()).ok()?;
    let authentication = NonDiscoverableAuthentication16::new(raw_id, response, AuthenticatorAttachment::None);
    Some(ReadAuthentication { id, challenge, authentication })
}

/// The challenge in client data. The library compares it again.
fn claimed_challenge(client_data: &[u8]) -> Option<Challenge> {
    #[derive(Deserialize)]
    struct ClientData {
        challenge: String,
    }

    let ClientData { challenge } = serde_json::from_slice(client_data).ok()?;
    let bytes = BASE64URL_NOPAD.decode(challenge.as_bytes()).ok()?;
    bytes.as_array().copied().map(Challenge)
}

impl ceremony::Authentication for AuthenticationAnswer {
    fn credential_id(&self) -> Option<&[u8]> {
        self.0.as_ref().map(|read| read.id.as_slice())
    }

    fn challenge(&self) -> Option<Challenge> {
        self.0.as_ref().map(|read| read.challenge)
    }

    fn verify(&self, expected: &Expected<'_>, passkey: &Passkey) -> Option<Signed> {
        let read = self.0.as_ref()?;
        let rp_id = library_rp_id(expected.rp_id)?;
        let options = AuthenticationVerificationOptions::<_, &str> {
            allowed_origins: &[Accepted(expected.rp_id)],
            error_on_unsolicited_extensions: false,
            sig_counter_enforcement: SignatureCounterEnforcement::Ignore,
            ..AuthenticationVerificationOptions::default()
        };
        let user_handle = UserHandle16::from(expected.user_handle);
        let id = CredentialId::try_from(passkey.credential_id.as_slice()).ok()?;
        let mut credential =
            AuthenticatedCredential::new(id, &user_handle, static_state(passkey)?, dynamic_state(passkey)).ok()?;
        let state = authentication_state(&rp_id, expected, passkey)?;
        state.verify(&rp_id, &read.authentication, &mut credential, &options).ok()?;
        let counter = read.authentication.response().authenticator_data().get(COUNTER)?;
        Some(Signed {
            sign_count: u32::from_be_bytes(*counter.as_array()?),
            backed_up: credential.dynamic_state().backup == Backup::Exists,
        })
    }
}

fn static_state(passkey: &Passkey) -> Option<StaticState<key::StoredKey>> {
    let extensions =
        AuthenticatorExtensionOutputStaticState { cred_protect: CredentialProtectionPolicy::None, hmac_secret: None };
    Some(StaticState { credential_public_key: key::from_store(&passkey.public_key)?, extensions })
}

fn dynamic_state(passkey: &Passkey) -> DynamicState {
    DynamicState {
        user_verified: false,
        backup: match (passkey.backup_eligible, passkey.backed_up) {
            (false, _) => Backup::NotEligible,
            (true, false) => Backup::Eligible,
            (true, true) => Backup::Exists,
        },
        sign_count: passkey.sign_count,
        authenticator_attachment: AuthenticatorAttachment::None,
    }
}

fn authentication_state(
    rp_id: &RpId,
    expected: &Expected<'_>,
    passkey: &Passkey,
) -> Option<NonDiscoverableAuthenticationServerState> {
    let id = CredentialId::try_from(passkey.credential_id.clone()).ok()?;
    let mut allowed = AllowedCredentials::with_capacity(1);
    allowed.push(PublicKeyCredentialDescriptor { id, transports: AuthTransports::NONE }.into());
    let mut options = NonDiscoverableCredentialRequestOptions::second_factor(rp_id, allowed).ok()?;
    let random = u128::from(&options.options().challenge);
    let (state, _) = options.start_ceremony().ok()?;
    let state = with_challenge(state.encode().ok()?, random, expected.challenge)?;
    NonDiscoverableAuthenticationServerState::decode(&state).ok()
}
