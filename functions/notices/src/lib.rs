//! Function `notices`: sends users mails about changes, from a queue.

mod notify;
mod queue;

pub use queue::{Outlets, handle};
