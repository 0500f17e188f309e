//! Policies and plans, cached in the process for a few seconds.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::stored_policy::StoredPolicy;
use crate::domain::tenant::plan::Plan;
use crate::domain::types::id::TenantId;

/// The largest number of cached tenants. A process that serves more clears the cache, so that it doesn't grow without a limit.
const MAX_TENANTS: usize = 1_000;

#[derive(Clone)]
struct Entry {
    policy: StoredPolicy,
    plan: Plan,
    until: Timestamp,
}

/// The recently read policies and plans. With a lifetime of zero, nothing is cached.
pub(super) struct SettingsCache {
    lifetime: SignedDuration,
    entries: Mutex<HashMap<TenantId, Entry>>,
}

impl SettingsCache {
    pub(super) fn new(lifetime: SignedDuration) -> Self {
        Self { lifetime, entries: Mutex::new(HashMap::new()) }
    }

    pub(super) fn lookup(&self, tenant: &TenantId, now: Timestamp) -> Option<(StoredPolicy, Plan)> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.get(tenant).filter(|entry| now < entry.until)?;
        Some((entry.policy.clone(), entry.plan.clone()))
    }

    pub(super) fn keep(&self, tenant: &TenantId, policy: &StoredPolicy, plan: &Plan, now: Timestamp) {
        if self.lifetime.is_zero() {
            return;
        }
        let until = now.saturating_add(self.lifetime).unwrap_or(now);
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= MAX_TENANTS {
            entries.clear();
        }
        entries.insert(tenant.clone(), Entry { policy: policy.clone(), plan: plan.clone(), until });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_cached_for_the_lifetime_and_never_with_zero() {
        let tenant = TenantId::try_from("demo".to_owned()).unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        let kept = |lifetime| {
            let cache = SettingsCache::new(SignedDuration::from_secs(lifetime));
            cache.keep(&tenant, &StoredPolicy::default(), &Plan::default(), at(100));
            [100, 114, 115].map(|second| cache.lookup(&tenant, at(second)).is_some())
        };
        assert_eq!(kept(15), [true, true, false]);
        assert_eq!(kept(0), [false, false, false]);
    }
}
