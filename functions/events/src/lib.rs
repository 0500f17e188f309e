//! Function `events`: handles the audit entries that the table's stream delivers, and the decided logins in log lines.

mod batch;
mod delivery;
mod logins;

pub use batch::{Answer, BatchError, Outlets};
pub use delivery::{EventError, handle};
pub use logins::LoginsError;
