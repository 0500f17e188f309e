//! Function `events`: what was written down, as the table's stream brings it, and what follows from it.

mod batch;
mod notify;

pub use batch::{Outlets, handle};
