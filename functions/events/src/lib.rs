//! Function `events`: what was written down, as the table's stream brings it, and what follows from it.

mod batch;

pub use batch::{Answer, BatchError, Outlets, handle};
