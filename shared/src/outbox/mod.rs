//! What leaves the system besides answers and mail.

mod dead_letters;

pub use dead_letters::DeadLetters;
