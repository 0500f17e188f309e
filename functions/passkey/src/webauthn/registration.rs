//! Registration (section 7.1).

use shared::domain::credential::passkey::answers::{Expected, NewCredential, Transport};
use shared::domain::credential::passkey::ceremony;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::RpId;
use webauthn_rp::request::register::{
    CoseAlgorithmIdentifier, CoseAlgorithmIdentifiers, PublicKeyCredentialCreationOptions,
    PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle16,
};
use webauthn_rp::response::register::{AuthenticatorAttestation, ClientExtensionsOutputs};
use webauthn_rp::response::{AuthTransports, AuthenticatorAttachment, Backup};
use webauthn_rp::{Registration, RegistrationServerState};

use super::relying_party::{Accepted, library_rp_id, with_challenge};
use crate::attestation::without_statement;
use crate::credential::Credential;
use crate::key;

const USER_HANDLE_BYTES: usize = 16;

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

fn registration_state(rp_id: &RpId, expected: &Expected<'_>) -> Option<RegistrationServerState<USER_HANDLE_BYTES>> {
    let id = UserHandle16::from(expected.user_handle);
    let user = PublicKeyCredentialUserEntity { name: "user".try_into().ok()?, id: &id, display_name: None };
    let mut options = PublicKeyCredentialCreationOptions::first_second_factor(rp_id, user);
    options.pub_key_cred_params = CoseAlgorithmIdentifiers::ALL.remove(CoseAlgorithmIdentifier::Es384);
    let random = u128::from(&options.challenge);
    let (state, _) = options.start_ceremony().ok()?;
    let state = with_challenge(state.encode().ok()?, random, expected.challenge)?;
    RegistrationServerState::decode(&state).ok()
}
