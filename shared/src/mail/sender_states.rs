//! SES's latest statuses of sender addresses, because SES answers about one question per second for the whole account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::domain::tenant::sender::SenderStatus;
use crate::domain::types::address::Address;

/// How long an answer of SES is reused.
const FRESH_FOR: SignedDuration = SignedDuration::from_secs(10);
/// The largest number of remembered addresses. Beyond it, all are dropped and SES is asked again.
const MOST: usize = 2_000;

/// SES's latest statuses, with their times. Clones share them.
#[derive(Debug, Clone, Default)]
pub(super) struct SenderStates(Arc<Mutex<HashMap<String, (SenderStatus, Timestamp)>>>);

impl SenderStates {
    /// SES's latest status, or `Unknown` if there is none yet.
    pub(super) fn last(&self, address: &Address) -> SenderStatus {
        self.get(address).map_or(SenderStatus::Unknown, |(status, _)| status)
    }

    /// Whether the status is recent enough that SES isn't asked again.
    pub(super) fn is_fresh(&self, address: &Address, now: Timestamp) -> bool {
        self.get(address).is_some_and(|(_, at)| now.duration_since(at).abs() < FRESH_FOR)
    }

    pub(super) fn note(&self, address: &Address, status: SenderStatus, now: Timestamp) {
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if said.len() >= MOST {
            said.clear();
        }
        said.insert(key(address), (status, now));
    }

    pub(super) fn forget(&self, address: &Address) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&key(address));
    }

    fn get(&self, address: &Address) -> Option<(SenderStatus, Timestamp)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key(address)).copied()
    }
}

fn key(address: &Address) -> String {
    address.as_str().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn an_answer_serves_for_ten_seconds_and_is_remembered_until_it_is_forgotten() {
        let (states, asked, now) = (SenderStates::default(), address("help@example.com"), Timestamp::UNIX_EPOCH);
        assert_eq!((states.last(&asked), states.is_fresh(&asked, now)), (SenderStatus::Unknown, false));
        states.clone().note(&address("Help@Example.com"), SenderStatus::Verified, now);
        assert!(states.is_fresh(&asked, now + SignedDuration::from_secs(9)));
        assert!(!states.is_fresh(&asked, now + SignedDuration::from_secs(10)));
        assert_eq!(states.last(&asked), SenderStatus::Verified);
        states.forget(&asked);
        assert_eq!(states.last(&asked), SenderStatus::Unknown);
    }

    #[test]
    fn no_more_addresses_are_remembered_than_there_is_room_for() {
        let (states, now) = (SenderStates::default(), Timestamp::UNIX_EPOCH);
        for number in 0..=MOST {
            states.note(&address(&format!("help{number}@example.com")), SenderStatus::Verified, now);
        }
        assert_eq!(states.0.lock().unwrap().len(), 1);
    }
}
