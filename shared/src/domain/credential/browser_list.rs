//! A user's trusted browsers, at most fifty, in the order in which they were trusted.

use serde::{Deserialize, Serialize};

use crate::domain::credential::trusted_browser::TrustedBrowser;

/// The largest number of trusted browsers. One more replaces the oldest.
pub const MAX_BROWSERS: usize = 50;

/// The IDs of the browsers, the oldest first. The list may contain browsers whose trust ended in another way. These are older than
/// the trusted ones, so they leave the list first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BrowserList(Vec<String>);

/// A newly trusted browser, and what is stored with it.
#[derive(Debug, Clone)]
pub struct NewTrust {
    pub browser: TrustedBrowser,
    /// The list with the new browser.
    pub list: BrowserList,
    /// The IDs of the browsers that it replaces.
    pub ended: Vec<String>,
}

impl BrowserList {
    /// Adds a browser. Returns the IDs that it replaces.
    pub(crate) fn add(&mut self, id: &str) -> Vec<String> {
        self.0.push(id.to_owned());
        let over = self.0.len().saturating_sub(MAX_BROWSERS);
        self.0.drain(..over).collect()
    }

    /// Removes a browser. Returns whether it was in the list.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|listed| listed != id);
        self.0.len() < before
    }

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
    fn a_51st_trusted_browser_replaces_the_oldest() {
        let mut list = BrowserList::default();
        for nth in 0..MAX_BROWSERS {
            assert_eq!(list.add(&nth.to_string()), Vec::<String>::new());
        }
        assert!(list.remove("7") && !list.remove("7"));
        assert_eq!(list.add("50"), Vec::<String>::new(), "a removed browser makes room");
        assert_eq!(list.add("51"), ["0"]);
        assert_eq!(list.add("52"), ["1"]);
        assert_eq!(list.ids().len(), MAX_BROWSERS);
    }

    proptest! {
        #[test]
        fn a_list_has_at_most_fifty_browsers_and_drops_the_oldest(removed in prop::collection::vec(any::<Option<u8>>(), 0..300)) {
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
