//! The ceremonies of W3C Web Authentication Level 3, checked by the library `webauthn_rp`. Decision 0030 says what it checks.

use shared::domain::credential::passkey::answers::{Expected, NewCredential, Signed, Transport};
use shared::domain::credential::passkey::ceremony;
use shared::domain::credential::passkey::challenge::Challenge;
use shared::domain::credential::passkey::credential::Passkey;
use shared::domain::tenant::rp_id::RpId;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::{
    AllowedCredentials, AuthenticationVerificationOptions, NonDiscoverableCredentialRequestOptions,
    SignatureCounterEnforcement,
};
use webauthn_rp::request::register::{
    CoseAlgorithmIdentifier, CoseAlgorithmIdentifiers, PublicKeyCredentialCreationOptions,
    PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle16,
};
use webauthn_rp::request::{self, AsciiDomain, Credentials as _, PublicKeyCredentialDescriptor};
use webauthn_rp::response::auth::NonDiscoverableAuthenticatorAssertion;
use webauthn_rp::response::register::{
    AuthenticatorAttestation, AuthenticatorExtensionOutputStaticState, ClientExtensionsOutputs, DynamicState,
    StaticState,
};
use webauthn_rp::response::{AuthTransports, AuthenticatorAttachment, Backup, CredentialId, Origin};
use webauthn_rp::{
    AuthenticatedCredential, NonDiscoverableAuthentication16, NonDiscoverableAuthenticationServerState, Registration,
    RegistrationServerState,
};

use crate::attestation::without_statement;
use crate::credential::Credential;
use crate::key;

const USER_HANDLE_BYTES: usize = 16;
/// The position of the signature counter in authenticator data (section 6.1).
const COUNTER: std::ops::Range<usize> = 33..37;

/// The origins that a relying party accepts, for the library's check.
struct Accepted<'a>(&'a RpId);

impl PartialEq<Origin<'_>> for Accepted<'_> {
    fn eq(&self, origin: &Origin<'_>) -> bool {
        self.0.accepts(&origin.0)
    }
}

fn library_rp_id(rp_id: &RpId) -> Option<request::RpId> {
    AsciiDomain::try_from(rp_id.as_str().to_owned()).ok().map(request::RpId::Domain)
}

/// The serialized state of a ceremony with `challenge` in place of the random one that the library made.
fn with_challenge(mut state: Vec<u8>, random: u128, challenge: Challenge) -> Option<Vec<u8>> {
    let random = random.to_le_bytes();
    let position = state.windows(random.len()).position(|bytes| bytes == random)?;
    state.get_mut(position..)?.first_chunk_mut().map(|bytes| *bytes = challenge.0)?;
    Some(state)
}

/// The answer to a registration. Unreadable ones never verify.
pub struct RegistrationAnswer(Option<ReadRegistration>);

struct ReadRegistration {
    id: Vec<u8>,
    registration: Registration,
    platform: bool,
    transports: Vec<Transport>,
}

impl RegistrationAnswer {
    pub fn read(credential: &Credential) -> Self {
        Self(read_registration(credential))
    }
}

fn read_registration(credential: &Credential) -> Option<ReadRegistration> {
    let object = without_statement(&credential.bytes("attestationObject")?)?;
    let response = AuthenticatorAttestation::new(credential.bytes("clientDataJSON")?, object, AuthTransports::NONE);
    let extensions = ClientExtensionsOutputs { cred_props: None, prf: None };
    Some(ReadRegistration {
        id: credential.id()?,
        registration: Registration::new(response, AuthenticatorAttachment::None, extensions),
        platform: credential.is_platform(),
        transports: credential.known("transports"),
    })
}

impl ceremony::Registration for RegistrationAnswer {
    fn verify(&self, expected: &Expected<'_>) -> Option<NewCredential> {
        let read = self.0.as_ref()?;
        let rp_id = library_rp_id(expected.rp_id)?;
        let options = RegistrationVerificationOptions::<_, &str> {
            allowed_origins: &[Accepted(expected.rp_id)],
            error_on_unsolicited_extensions: false,
            ..RegistrationVerificationOptions::default()
        };
        let state = registration_state(&rp_id, expected)?;
        let made = state.verify(&rp_id, &read.registration, &options).ok()?;
        let (state, credential_id) = (made.dynamic_state(), made.id().as_ref().to_vec());
        (credential_id == read.id).then_some(NewCredential {
            credential_id,
            public_key: key::to_store(made.static_state().credential_public_key)?,
            sign_count: state.sign_count,
            backup_eligible: state.backup != Backup::NotEligible,
            backed_up: state.backup == Backup::Exists,
            platform: read.platform,
            transports: read.transports.clone(),
        })
    }
}

fn registration_state(
    rp_id: &request::RpId,
    expected: &Expected<'_>,
) -> Option<RegistrationServerState<USER_HANDLE_BYTES>> {
    let id = UserHandle16::from(expected.user_handle);
    let user = PublicKeyCredentialUserEntity { name: "user".try_into().ok()?, id: &id, display_name: None };
    let mut options = PublicKeyCredentialCreationOptions::first_second_factor(rp_id, user);
    options.pub_key_cred_params = CoseAlgorithmIdentifiers::ALL.remove(CoseAlgorithmIdentifier::Es384);
    let random = u128::from(&options.challenge);
    let (state, _) = options.start_ceremony().ok()?;
    let state = with_challenge(state.encode().ok()?, random, expected.challenge)?;
    RegistrationServerState::decode(&state).ok()
}

/// The answer to an authentication. Unreadable ones never verify.
pub struct AuthenticationAnswer(Option<ReadAuthentication>);

struct ReadAuthentication {
    id: Vec<u8>,
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
    let response = NonDiscoverableAuthenticatorAssertion::with_optional_user(
        credential.bytes("clientDataJSON")?,
        credential.bytes("authenticatorData")?,
        credential.bytes("signature")?,
        user_handle,
    );
    let raw_id = CredentialId::try_from(id.clone()).ok()?;
    let authentication = NonDiscoverableAuthentication16::new(raw_id, response, AuthenticatorAttachment::None);
    Some(ReadAuthentication { id, authentication })
}

impl ceremony::Authentication for AuthenticationAnswer {
    fn credential_id(&self) -> Option<&[u8]> {
        self.0.as_ref().map(|read| read.id.as_slice())
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
    let extensions = AuthenticatorExtensionOutputStaticState {
        cred_protect: webauthn_rp::response::register::CredentialProtectionPolicy::None,
        hmac_secret: None,
    };
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
    rp_id: &request::RpId,
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
