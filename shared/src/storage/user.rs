//! The user record: load, decide, commit. This is the only place that stores decisions on a user.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};

use super::audit::{self, About};
use super::changes::StaffChanges;
use super::commit::Committed;
use super::directory;
use super::error::StoreError;
use super::keys::{self, Key, TTL};
use super::search;
use super::store::{Freshness, Store, new_write_id};
use super::stored_policy::StoredPolicy;
use super::versioned::{Before, Versioned, VersionedWrite};
use crate::crypto::random_bytes;
use crate::domain::credential::browser_list::{BrowserList, NewTrust};
use crate::domain::credential::trusted_browser::TrustedBrowser;
use crate::domain::decision::changes::charge;
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{BrowserChange, Change, Decision, Verdict};
use crate::domain::followup::adoption::Transition;
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy_fields::MAX_TRUSTED_BROWSER_DAYS;
use crate::domain::types::audit::Action;
use crate::domain::types::halt::Halt;
use crate::domain::types::id::{Subject, UserId};
use crate::domain::types::refusal::Refusal;
use crate::domain::user::change_count::ChangeCount;
use crate::domain::user::record::UserRecord;
use crate::domain::user::standing::Standing;

/// How often to decide again after another request changed the record first.
const RELOADS: usize = 3;

/// The items to read along with a user's record.
#[derive(Debug, Clone, Copy, Default)]
pub struct AlsoLoad<'a> {
    /// A trusted browser, by its ID.
    pub browser: Option<&'a str>,
    /// The list of trusted browsers.
    pub browsers: bool,
    /// An agent's grant.
    pub grant_of: Option<&'a UserId>,
    /// The counted changes of a staff member.
    pub changes_of: Option<&'a UserId>,
}

/// A user as read, with the items that a commit must find unchanged.
pub(super) struct Loaded {
    pub(super) situation: Situation,
    pub(super) record_before: Before,
    pub(super) browser_before: Before,
    pub(super) list_before: Before,
    changes: Option<StaffChanges>,
}

impl Loaded {
    /// Counts `change` towards its author's limit, and drops the item of a staff member if nothing is counted.
    fn charge(&mut self, change: &mut Change, now: Timestamp) -> Result<(), Refusal> {
        let mut uncounted = ChangeCount::default();
        let by_staff = self.changes.as_mut().map_or(&mut uncounted, |changes| &mut changes.count);
        let before = by_staff.clone();
        charge(change, by_staff, now)?;
        if *by_staff == before {
            self.changes = None;
        }
        Ok(())
    }
}

impl Store {
    /// Decides on a user and commits: loads the record with policy and plan (one trip), calls `rule`, and commits the change on
    /// condition that the record hasn't changed since it was read (one trip). If another request was first, all of it is repeated
    /// on the new state, a few times. Nothing is returned before the commit, so nothing can be revealed before it.
    pub async fn decide<T>(
        &self,
        subject: &Subject,
        freshness: Freshness,
        now: Timestamp,
        rule: impl Fn(&mut Draft<'_>) -> Result<T, Halt>,
    ) -> Result<Verdict<T>, StoreError> {
        self.decide_with(subject, AlsoLoad::default(), freshness, now, rule).await
    }

    /// Decides with further items, which are read in the same trip as the record.
    pub async fn decide_with<T>(
        &self,
        subject: &Subject,
        also: AlsoLoad<'_>,
        freshness: Freshness,
        now: Timestamp,
        rule: impl Fn(&mut Draft<'_>) -> Result<T, Halt>,
    ) -> Result<Verdict<T>, StoreError> {
        let mut freshness = freshness;
        for _ in 0..=RELOADS {
            let mut loaded = self.load_user(subject, also, freshness, now).await?;
            let Decision { verdict, change } = Draft::decide(&loaded.situation, now, &rule)?;
            let Some(mut change) = change else {
                return Ok(verdict);
            };
            if let Err(refusal) = loaded.charge(&mut change, now) {
                return Ok(Verdict::Refused(refusal));
            }
            let actions: Vec<Action> = change.audit.iter().map(|event| event.action).collect();
            match self.commit_user(&loaded, change, now).await? {
                Committed::Yes => {
                    count(&actions);
                    return Ok(verdict);
                }
                Committed::Conflict => freshness = Freshness::Strong,
            }
        }
        Err(StoreError::Contended)
    }

    pub(super) async fn load_user(
        &self,
        subject: &Subject,
        also: AlsoLoad<'_>,
        freshness: Freshness,
        now: Timestamp,
    ) -> Result<Loaded, StoreError> {
        let (user_key, policy_key, tenant_key) =
            (Key::user(subject), Key::policy(&subject.tenant), Key::tenant(&subject.tenant));
        let browser_key = also.browser.map(|id| Key::browser(subject, id));
        let list_key = also.browsers.then(|| Key::browsers(subject));
        let grant_key = also.grant_of.map(|agent| Key::grant(&subject.tenant, agent));
        let changes_key = also.changes_of.map(|staff| Key::changes(&subject.tenant, staff.as_str()));
        let cached = self.cache.lookup(&subject.tenant, now);
        let settings_keys = [&policy_key, &tenant_key].into_iter().filter(|_| cached.is_none());
        let wanted: Vec<&Key> = std::iter::once(&user_key)
            .chain(settings_keys)
            .chain(&browser_key)
            .chain(&list_key)
            .chain(&grant_key)
            .chain(&changes_key)
            .collect();
        let items = self.read(&wanted, freshness).await?;
        let (stored, plan) = if let Some(settings) = cached {
            settings
        } else {
            let policy = Versioned::<StoredPolicy>::find(&policy_key, &items)?.value;
            let plan = Versioned::<Plan>::find(&tenant_key, &items)?.value;
            self.cache.keep(&subject.tenant, &policy, &plan, now);
            (policy, plan)
        };
        let mut record = Versioned::<UserRecord>::find(&user_key, &items)?;
        if record.version == 0 {
            record.value.epoch = new_epoch()?;
        }
        let browser = match &browser_key {
            Some(key) => Versioned::<TrustedBrowser>::lookup(key, &items)?,
            None => None,
        };
        let list = match &list_key {
            Some(key) => Some(Versioned::<BrowserList>::find(key, &items)?),
            None => None,
        };
        let changes = changes_key.map(|key| StaffChanges::find(key, &items)).transpose()?;
        let list_before = list.as_ref().map_or(Before::NOTHING, Versioned::before);
        let record_before = record.before();
        let browser_before = browser.as_ref().map_or(Before::NOTHING, Versioned::before);
        let situation = Situation {
            subject: subject.clone(),
            plan,
            policy: stored.policy,
            sender: stored.sender,
            record: record.value,
            known: record.version > 0,
            browser: browser.map(|browser| browser.value),
            browsers: list.map(|list| list.value),
            staff_granted: grant_key.is_some_and(|key| items.iter().any(|item| key.is_of(item))),
        };
        Ok(Loaded { situation, record_before, browser_before, list_before, changes })
    }

    async fn commit_user(&self, loaded: &Loaded, change: Change, now: Timestamp) -> Result<Committed, StoreError> {
        let subject = &loaded.situation.subject;
        let partition = keys::user_partition(subject);
        let about = About::user(&partition, &loaded.situation, now);
        let transition = Transition::between(&loaded.situation, &change.record, now);
        let audit = audit::items(about, &change.audit, transition.as_ref(), now)?;
        let write_id = new_write_id()?;
        let mut writes = Vec::new();
        // Exchanging a browser's token doesn't change the record.
        if change.browser.is_none() || change.record != loaded.situation.record || !audit.is_empty() {
            let write =
                VersionedWrite::new(Key::user(subject), loaded.record_before.clone(), &change.record, &write_id)?;
            let standing = Standing::of(&change.record, now);
            writes.push(write.with_attributes(directory::attributes(subject, &standing, now)?));
            writes.extend(search::address_write(subject, &loaded.situation.record, &change.record));
        }
        if let Some(browser) = change.browser {
            writes.extend(browser_writes(loaded, browser, &write_id, now)?);
        }
        if let Some(changes) = &loaded.changes {
            writes.push(changes.write(&write_id, now)?);
        }
        self.commit_all(&write_id, writes, Vec::new(), audit).await
    }
}

/// How long the list of trusted browsers is kept after the last one was added: the longest trust that a policy allows.
const BROWSERS_KEPT: SignedDuration = SignedDuration::from_hours(24 * MAX_TRUSTED_BROWSER_DAYS as i64);

fn browser_writes(
    loaded: &Loaded,
    change: BrowserChange,
    write_id: &str,
    now: Timestamp,
) -> Result<Vec<VersionedWrite>, StoreError> {
    let subject = &loaded.situation.subject;
    let put = |browser: &TrustedBrowser, before| {
        let write = VersionedWrite::new(Key::browser(subject, &browser.id), before, browser, write_id)?;
        Ok::<_, StoreError>(write.with_attributes(swept_at(browser.expires_at)))
    };
    match change {
        BrowserChange::Trust(NewTrust { browser, list, ended }) => {
            let mut writes = vec![put(&browser, Before::NOTHING)?, list_write(loaded, &list, write_id, now)?];
            writes.extend(ended.iter().map(|id| VersionedWrite::delete_any(Key::browser(subject, id))));
            Ok(writes)
        }
        BrowserChange::Exchange(browser) => Ok(vec![put(&browser, loaded.browser_before.clone())?]),
        BrowserChange::End => Ok(end_write(loaded).into_iter().collect()),
        BrowserChange::Forget(list) => {
            let list = (Some(&list) != loaded.situation.browsers.as_ref()).then_some(list);
            let list = list.map(|list| list_write(loaded, &list, write_id, now)).transpose()?;
            Ok(end_write(loaded).into_iter().chain(list).collect())
        }
        BrowserChange::ForgetAll => Ok(vec![list_write(loaded, &BrowserList::default(), write_id, now)?]),
    }
}

/// The deletion of the browser that was presented.
fn end_write(loaded: &Loaded) -> Option<VersionedWrite> {
    let key = Key::browser(&loaded.situation.subject, &loaded.situation.browser.as_ref()?.id);
    Some(VersionedWrite::delete(key, loaded.browser_before.clone()))
}

/// The write of the list of trusted browsers, on condition that it hasn't changed.
fn list_write(
    loaded: &Loaded,
    list: &BrowserList,
    write_id: &str,
    now: Timestamp,
) -> Result<VersionedWrite, StoreError> {
    let key = Key::browsers(&loaded.situation.subject);
    let write = VersionedWrite::new(key, loaded.list_before.clone(), list, write_id)?;
    Ok(write.with_attributes(swept_at(now.saturating_add(BROWSERS_KEPT).unwrap_or(Timestamp::MAX))))
}

fn swept_at(time: Timestamp) -> HashMap<String, AttributeValue> {
    HashMap::from([(TTL.to_owned(), AttributeValue::N(time.as_second().to_string()))])
}

/// The first epoch of a new record. It is random, so that browsers that were trusted before an erasure aren't trusted again, and
/// leaves room to rise.
fn new_epoch() -> Result<u32, StoreError> {
    Ok(u32::from_be_bytes(random_bytes::<4>()?) >> 1)
}

/// The metrics of audit actions: lockouts, used recovery codes, skips, added factors. The metrics have no dimension for the tenant,
/// which would create one metric per tenant. The log names the tenant.
fn count(actions: &[Action]) {
    for action in actions {
        tracing::info!(action = action.name(), "audited");
        metrics::counter!("Changes", "Action" => action.name()).increment(1);
    }
}
