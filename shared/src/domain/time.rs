//! Times as they are stored and shown.

use jiff::Timestamp;

/// `time` without its fraction of a second: what the record keeps, and so what is shown from the start.
#[must_use]
pub fn whole_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
