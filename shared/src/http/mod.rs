//! HTTP: the only place that knows status codes. Tokens come in, problems go out.

mod answer;
mod authenticator;
mod body;
mod browser;
mod browser_name;
mod coding;
mod deadline;
mod edge;
mod etag;
mod file;
mod id;
mod jwks;
mod language;
mod new_authenticator;
mod openapi;
mod own_factors;
mod parameters;
mod problem;
mod problem_type;
mod proof;
mod qr;
mod recovery_codes;
mod rights_first;
mod submit_code;
mod token;
mod token_user;
mod trusted_browser;

pub use answer::{Answer, Csv, NoContent, Outcome};
pub use authenticator::AuthenticatorResponse;
pub use body::{Json, NoBody};
pub use browser::PresentedToken;
pub use browser_name::BrowserName;
pub use edge::edge;
pub use etag::{ETag, IfMatch, Precondition};
pub use file::{Caching, File, LoadedBy, Stored, UnavailablePage};
pub use id::{PathId, PathIds};
pub use jwks::{JwksError, TokenKeys};
pub use language::PreferredLanguage;
pub use new_authenticator::{NewAuthenticator, NewAuthenticatorResponse};
pub use openapi::{Coded, Contract, Mailed, Managed, Proven};
pub use own_factors::change_own_factors;
pub use parameters::{Parameters, page_size, read_cursor, write_cursor};
pub use problem::Problem;
pub use problem_type::{ProblemType, problems};
pub use proof::{ChangeFactorsRequest, ProofRequest};
pub use recovery_codes::new_recovery_codes;
pub use rights_first::rights_first;
pub use submit_code::{PassedResponse, SubmitCodeRequest, SubmitFactorRequest, submit_code, submit_factor};
pub use token::{TokenSettings, TokenVerifier};
pub use token_user::{
    AccountToken, AdminToken, LoginToken, RegistrarToken, ServiceToken, SessionToken, SettingsReader, StaffToken,
};
pub use trusted_browser::BrowserResponse;
