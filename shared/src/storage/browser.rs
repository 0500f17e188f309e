//! The trusted browsers of a user.

use jiff::Timestamp;

use super::audit::{self, About};
use super::commit::Committed;
use super::error::StoreError;
use super::keys::{self, BROWSER_PREFIX, Key};
use super::store::{Freshness, Store, new_write_id};
use super::user::{Beside, list_write};
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::audit::{Action, Actor, AuditEvent};
use crate::domain::browser::TrustedBrowser;
use crate::domain::id::Subject;

/// Tries to forget a browser while it is used.
const TRIES: usize = 4;

impl Store {
    /// The browsers that a user trusts at `now`.
    pub async fn list_browsers(&self, subject: &Subject, now: Timestamp) -> Result<Vec<TrustedBrowser>, StoreError> {
        let partition = keys::user_partition(subject);
        let (loaded, items) = tokio::join!(
            self.load_user(subject, Beside::default(), Freshness::Strong, now),
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

    /// Forgets a browser. Returns whether there was one that was trusted.
    pub async fn forget_browser(&self, subject: &Subject, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let partition = keys::user_partition(subject);
        // A token that is exchanged at this moment changes the version: the browser has to go all the same.
        for _ in 0..TRIES {
            let beside = Beside { browser: Some(id), browsers: true, ..Beside::default() };
            let loaded = self.load_user(subject, beside, Freshness::Strong, now).await?;
            let (policy, epoch) = (&loaded.situation.policy, loaded.situation.record.epoch);
            let Some(browser) = loaded.situation.browser.as_ref().filter(|it| it.is_trusted(policy, epoch, now)) else {
                return Ok(false);
            };
            let event = AuditEvent::new(Actor::user(&subject.user), Action::BrowserForgotten);
            let event = event.with("browser_id", id).with("label", browser.label.as_str());
            let audit = audit::items(About::user(&partition, &loaded.situation, now), &[event], None, now)?;
            let write_id = new_write_id()?;
            let mut writes = vec![VersionedWrite::delete(Key::browser(subject, id), loaded.browser_before.clone())];
            let mut list = loaded.situation.browsers.clone().unwrap_or_default();
            if list.remove(id) {
                writes.push(list_write(&loaded, &list, &write_id, now)?);
            }
            if self.commit_all(&write_id, writes, Vec::new(), audit).await? == Committed::Yes {
                return Ok(true);
            }
        }
        Err(StoreError::Contended)
    }
}
