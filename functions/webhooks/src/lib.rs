//! Function `webhooks`: posts the events of the bus to a receiver outside AWS, from a queue.

mod deliver;
mod message;
mod outlets;
mod queue;
mod signers;

pub use outlets::Outlets;
pub use queue::handle;
