//! What every handler is given: the table, the key ring, the check of tokens, the time.

mod clock;
mod cors;
mod key_source;
mod process;
mod state;

pub use clock::Clock;
pub use cors::{Cors, CorsHeaders};
pub use key_source::{Added, KeySource, KeySourceError};
pub use process::Process;
pub use state::{App, Parts, SignError, new_ulid};
