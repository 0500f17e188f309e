//! What several functions share above HTTP: callers by their tokens, submitted codes, new authenticators, proofs, and answers.

mod authenticator;
mod authorize_before_validation;
mod browser;
mod new_authenticator;
mod own_factors;
mod passkey;
mod passkey_options;
mod proof;
mod qr;
mod recovery_codes;
mod submit_code;
mod token_user;
mod trusted_browser;

pub use authenticator::AuthenticatorResponse;
pub use authorize_before_validation::authorize_before_validation;
pub use browser::{PresentedToken, new_browser};
pub use new_authenticator::{NewAuthenticator, NewAuthenticatorResponse};
pub use own_factors::change_own_factors;
pub use passkey::PasskeyResponse;
pub use passkey_options::{CredentialDescriptor, DIALOG_TIME, PasskeyRequestOptions, milliseconds};
pub use proof::{ChangeFactorsRequest, ProofRequest};
pub use recovery_codes::new_recovery_codes;
pub use submit_code::{PassedResponse, SubmitCodeRequest, SubmitFactorRequest, submit_code, submit_factor};
pub use token_user::{
    AccountToken, AdminToken, LoginToken, PolicyToken, ServiceToken, SessionToken, SettingsReader, StaffOrServiceToken,
    StaffToken,
};
pub use trusted_browser::BrowserResponse;
