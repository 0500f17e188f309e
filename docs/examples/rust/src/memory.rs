//! What the helpdesk remembers for some time. In production, use a database table with a unique key and an expiry.

use std::collections::HashMap;

use crate::config::now;

/// No room is left: answer 503. Never drop an entry to make room, because a replay of it would pass.
#[derive(Debug)]
pub struct Full;

/// Values by key, each until a given time. Holds at most `limit` values.
pub struct Memory<T> {
    kept: HashMap<String, (T, u64)>,
    limit: usize,
}

impl<T> Memory<T> {
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { kept: HashMap::new(), limit }
    }

    /// Returns whether the key is new.
    pub fn add(&mut self, key: &str, value: T, until: u64) -> Result<bool, Full> {
        if self.get(key).is_some() {
            return Ok(false);
        }
        if self.kept.len() >= self.limit {
            self.kept.retain(|_, (_, until)| *until >= now());
        }
        if self.kept.len() >= self.limit {
            return Err(Full);
        }
        self.kept.insert(key.to_owned(), (value, until));
        Ok(true)
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<&T> {
        self.kept.get(key).filter(|(_, until)| *until >= now()).map(|(value, _)| value)
    }

    /// Returns the value and forgets it.
    pub fn take(&mut self, key: &str) -> Option<T> {
        self.kept.remove(key).filter(|(_, until)| *until >= now()).map(|(value, _)| value)
    }
}
