//! Function `reminders`: reminds users to set a factor up before the grace period ends.

mod event;
mod run;
mod send;

pub use event::{EventError, Outlets, handle};
