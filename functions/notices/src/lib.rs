//! Function `notices`: tells users by mail what changed, from a queue of its own.

mod notify;
mod queue;

pub use queue::{Outlets, handle};
