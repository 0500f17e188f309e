//! Function `notices`: users are told by mail of what was written down, from a queue of its own.

mod notify;
mod queue;

pub use queue::{Outlets, handle};
