//! What follows from a change: notices, counts, deliveries.

pub mod adoption;
pub mod notice;
