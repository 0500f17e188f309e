//! The tenants whose users get reminders, the users who may get one, and how many did.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use super::directory::UserPosition;
use super::error::StoreError;
use super::keys::{Key, PK, REMINDERS, SK, TTL};
use super::page::Page;
use super::store::{Freshness, Store};
use super::stored_policy::StoredPolicy;
use super::versioned::{Versioned, VersionedWrite};
use crate::domain::decision::situation::Situation;
use crate::domain::tenant::plan::Plan;
use crate::domain::tenant::policy::Policy;
use crate::domain::types::id::{Stored, Subject, TenantId, UserId};
use crate::domain::user::record::UserRecord;

/// The number of users that are read at once. It bounds the memory of a run.
const PAGE: usize = 500;
/// The counter of users.
const USERS: &str = "n";

/// What the reminders of a tenant depend on, besides its users.
#[derive(Debug, Clone)]
pub struct Campaign {
    pub tenant: TenantId,
    pub stored: StoredPolicy,
    pub plan: Plan,
}

impl Campaign {
    fn situation(&self, (user, record): (UserId, UserRecord)) -> Situation {
        Situation {
            subject: Subject { tenant: self.tenant.clone(), user },
            plan: self.plan.clone(),
            policy: self.stored.policy.clone(),
            sender: self.stored.sender.clone(),
            record,
            known: true,
            staff_granted: false,
            browser: None,
            browsers: None,
        }
    }
}

/// The write that puts a tenant into the list or takes it out, when `new` replaces `current`. The item expires with the grace
/// period.
pub(super) fn list_write(tenant: &TenantId, current: &Policy, new: &Policy, now: Timestamp) -> Option<VersionedWrite> {
    let key = Key::reminders(tenant);
    match new.reminds_until().filter(|&until| now < until) {
        Some(until) => {
            let ttl = AttributeValue::N(until.as_second().to_string());
            Some(VersionedWrite::put_any(key, HashMap::from([(TTL.to_owned(), ttl)])))
        }
        None => current.reminds_until().map(|_| VersionedWrite::delete_any(key)),
    }
}

impl Store {
    /// The tenants whose users may get reminders.
    pub async fn tenants_with_reminders(&self) -> Result<Vec<TenantId>, StoreError> {
        let query = self.client.query().table_name(&self.table).key_condition_expression(format!("{PK} = :partition"));
        let query = query.expression_attribute_values(":partition", AttributeValue::S(REMINDERS.to_owned()));
        let items: Result<Vec<_>, _> = query.into_paginator().items().send().collect().await;
        let tenant = |item: HashMap<String, AttributeValue>| {
            let id = item.get(SK).and_then(|id| id.as_s().ok()).ok_or(StoreError::Malformed)?;
            TenantId::from_store(id.clone()).map_err(|_| StoreError::Malformed)
        };
        items.map_err(StoreError::unavailable("Query"))?.into_iter().map(tenant).collect()
    }

    /// A tenant's policy and plan, as last committed.
    pub async fn campaign(&self, tenant: &TenantId, now: Timestamp) -> Result<Campaign, StoreError> {
        let settings = self.load_settings(tenant, None, None, now).await?;
        Ok(Campaign { tenant: tenant.clone(), stored: settings.policy.value, plan: settings.plan.value })
    }

    /// A page of `campaign`'s users without a usable factor. It may be short although another page follows.
    pub async fn unprotected_users(
        &self,
        campaign: &Campaign,
        position: UserPosition,
    ) -> Result<Page<Situation, UserPosition>, StoreError> {
        let allowed = campaign.stored.policy.factors_allowed();
        let page = self.list_unprotected(&campaign.tenant, &allowed, PAGE, position).await?;
        Ok(Page { items: page.items.into_iter().map(|user| campaign.situation(user)).collect(), next: page.next })
    }

    /// Counts `users` who got their first reminder of a requirement. A run that is interrupted doesn't count its last ones.
    pub async fn count_reminded(
        &self,
        tenant: &TenantId,
        since: Option<Timestamp>,
        users: u32,
    ) -> Result<(), StoreError> {
        self.client
            .update_item()
            .table_name(&self.table)
            .set_key(Some(Key::reminded(tenant, since).to_attributes()))
            .update_expression(format!("ADD {USERS} :users"))
            .expression_attribute_values(":users", AttributeValue::N(users.to_string()))
            .send()
            .await
            .map_err(StoreError::unavailable("UpdateItem"))?;
        Ok(())
    }

    /// A tenant's policy, and how many users got a reminder of its requirement.
    pub async fn reminded(&self, tenant: &TenantId) -> Result<(Policy, u64), StoreError> {
        let policy_key = Key::policy(tenant);
        let items = self.read(&[&policy_key], Freshness::Eventual).await?;
        let StoredPolicy { policy, required_since, .. } = Versioned::find(&policy_key, &items)?.value;
        if policy.reminds_until().is_none() {
            return Ok((policy, 0));
        }
        let items = self.read(&[&Key::reminded(tenant, required_since)], Freshness::Eventual).await?;
        let users = items.first().and_then(|item| item.get(USERS)?.as_n().ok()?.parse().ok());
        Ok((policy, users.unwrap_or_default()))
    }
}
