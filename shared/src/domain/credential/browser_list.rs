//! The browsers that a user trusts, in the order in which the user trusted them. There are at most fifty.

use serde::{Deserialize, Serialize};

use crate::domain::credential::trusted_browser::TrustedBrowser;

/// The most browsers that a user can trust. When one more is trusted, the one that was trusted first ends.
pub const MAX_BROWSERS: usize = 50;

/// The ids of the browsers, the one that was trusted first in front. A browser whose trust has ended in another way may still
/// be in it: it is older than those that are trusted, so it leaves the list first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BrowserList(Vec<String>);

/// A browser that is trusted from now on, and what has to be stored with it.
#[derive(Debug, Clone)]
pub struct NewTrust {
    /// The browser.
    pub browser: TrustedBrowser,
    /// The list with it.
    pub list: BrowserList,
    /// The browsers that end for it, by their ids.
    pub ended: Vec<String>,
}

impl BrowserList {
    /// Adds a browser. Returns the ones that end for it.
    pub(crate) fn add(&mut self, id: &str) -> Vec<String> {
        self.0.push(id.to_owned());
        let over = self.0.len().saturating_sub(MAX_BROWSERS);
        self.0.drain(..over).collect()
    }

    /// Takes a browser out. Returns whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|listed| listed != id);
        self.0.len() < before
    }

    /// The ids.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_browser_that_was_trusted_first_ends_when_a_51st_is_trusted() {
        let mut list = BrowserList::default();
        for nth in 0..MAX_BROWSERS {
            assert_eq!(list.add(&nth.to_string()), Vec::<String>::new());
        }
        assert!(list.remove("7") && !list.remove("7"));
        assert_eq!(list.add("50"), Vec::<String>::new(), "a browser that was removed makes room");
        assert_eq!(list.add("51"), ["0"]);
        assert_eq!(list.add("52"), ["1"]);
        assert_eq!(list.ids().len(), MAX_BROWSERS);
    }

    proptest! {
        #[test]
        fn no_list_is_longer_than_fifty_and_what_ends_is_the_oldest(removed in prop::collection::vec(any::<Option<u8>>(), 0..300)) {
            let mut list = BrowserList::default();
            for (nth, removed) in removed.into_iter().enumerate() {
                let before = list.ids().to_vec();
                let ended = list.add(&nth.to_string());
                prop_assert_eq!(&before[..ended.len()], ended.as_slice());
                if let Some(removed) = removed {
                    list.remove(&removed.to_string());
                }
                prop_assert!(list.ids().len() <= MAX_BROWSERS);
            }
        }
    }
}
