//! What the helpdesk remembers for a while. A real one has a table for it, with an expiry and a unique key.

use std::collections::HashMap;

use crate::config::now;

/// There is no room: answer 503. Forgetting something else in its place would let it happen twice.
#[derive(Debug)]
pub struct Full;

/// Values under keys, each until a time, and no more than `limit` of them.
pub struct Memory<T> {
    kept: HashMap<String, (T, u64)>,
    limit: usize,
}

impl<T> Memory<T> {
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self { kept: HashMap::new(), limit }
    }

    /// Says no where the key is known.
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

    /// Gets and forgets.
    pub fn take(&mut self, key: &str) -> Option<T> {
        self.kept.remove(key).filter(|(_, until)| *until >= now()).map(|(value, _)| value)
    }
}
