//! Function `events`: handles the audit entries that the table's stream delivers.

mod batch;

pub use batch::{Answer, BatchError, Outlets, handle};
