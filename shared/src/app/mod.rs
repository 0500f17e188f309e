//! The state that every handler gets: the table, the key ring, the token verifier, and the clock.

mod clock;
mod cors;
mod key_source;
mod login_line;
mod process;
mod state;

pub use clock::Clock;
pub use cors::{Cors, CorsHeaders};
pub use key_source::{Added, KeySource, KeySourceError};
pub(crate) use login_line::log_decided_login;
pub use process::Process;
pub use state::{App, Parts, SignError, new_ulid};
