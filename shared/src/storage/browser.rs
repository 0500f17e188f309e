//! The trusted browsers of a user.

use jiff::Timestamp;

use super::error::StoreError;
use super::keys::{self, BROWSER_PREFIX};
use super::store::{Freshness, Store};
use super::user::AlsoLoad;
use super::versioned::Versioned;
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::types::id::Subject;

impl Store {
    /// The browsers that are trusted at `now`.
    pub async fn list_browsers(&self, subject: &Subject, now: Timestamp) -> Result<Vec<TrustedBrowser>, StoreError> {
        let partition = keys::user_partition(subject);
        let (loaded, items) = tokio::join!(
            self.load_user(subject, AlsoLoad::default(), Freshness::Strong, now),
            self.query_prefix(&partition, BROWSER_PREFIX),
        );
        let situation = loaded?.situation;
        let mut browsers = Vec::new();
        for item in items? {
            let browser = Versioned::<TrustedBrowser>::read(item)?.value;
            if browser.is_trusted(&situation.policy, situation.record.epoch, now) {
                browsers.push(browser);
            }
        }
        Ok(browsers)
    }
}
