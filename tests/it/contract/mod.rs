//! What the store promises, and what it takes for granted of DynamoDB: load, decide, commit under races, lost answers and
//! repeated requests. `tests/model` builds on nothing more.

mod lost_answers;
mod removal;
mod settings;
mod writers;

use std::sync::{Arc, OnceLock};

use jiff::{SignedDuration, Timestamp};
use shared::crypto::{DataKey, KeyRing, StoredKey};
use shared::domain::decision::draft::Draft;
use shared::domain::decision::verdict::Verdict;
use shared::domain::types::audit::{Action, Actor, AuditEvent};
use shared::domain::types::id::{Subject, TenantId, UserId};
use shared::domain::types::profile::Profile;
use shared::storage::{Freshness, Store, StoreError};

use crate::aws::{Route, clients, create_table, new_table_name};
use crate::deployment::START;
use crate::wire::{Fault, Wire};

/// A table, and a store on it whose calls go over `wire`.
struct Table {
    wire: Wire,
    store: Arc<Store>,
    dynamodb: aws_sdk_dynamodb::Client,
    name: String,
}

impl Table {
    async fn new() -> Self {
        let wire = Wire::default();
        let (dynamodb, _) = clients("TEST_AWS_ENDPOINT", &Route::Direct, |client| client);
        let name = new_table_name();
        create_table(&dynamodb, &name).await;
        let table = Self { store: Arc::new(store(&wire, &name)), wire, dynamodb, name };
        // Alice is known, so that what a test writes is the write of an ordinary login.
        assert_eq!(table.add(Audit::With).await.unwrap(), 0);
        table
    }

    /// Another process on the same table, over a wire of its own.
    fn another_store(&self) -> Arc<Store> {
        Arc::new(store(&Wire::default(), &self.name))
    }

    async fn add(&self, audit: Audit) -> Result<u32, StoreError> {
        add(&self.store, audit).await
    }

    fn lose(&self, operation: &'static str, fault: Fault, times: usize) {
        self.wire.fail_after(0, operation, fault, times);
    }

    /// Alice's record: its counter and its version.
    async fn stored(&self) -> (u32, u64) {
        let epoch = self.store.user(&alice(), now()).await.unwrap().record.epoch;
        let items = self.dynamodb.scan().table_name(&self.name).consistent_read(true).send().await.unwrap().items;
        let item = items.unwrap_or_default().into_iter().find(|item| item["SK"].as_s().is_ok_and(|sk| sk == "2FA"));
        (epoch, item.unwrap()["v"].as_n().unwrap().parse().unwrap())
    }

    /// How many entries of `action` there are.
    async fn entries(&self, action: Action) -> usize {
        let items = self.dynamodb.scan().table_name(&self.name).consistent_read(true).send().await.unwrap().items;
        let of_action = |item: &&std::collections::HashMap<_, aws_sdk_dynamodb::types::AttributeValue>| {
            item.get("action").is_some_and(|found| found.as_s().unwrap() == action.name())
        };
        items.unwrap_or_default().iter().filter(of_action).count()
    }
}

fn store(wire: &Wire, table: &str) -> Store {
    let (dynamodb, _) = clients("TEST_AWS_ENDPOINT", &Route::Direct, |client| wire.around(client));
    Store::new(dynamodb, table.to_owned(), SignedDuration::ZERO)
}

fn now() -> Timestamp {
    Timestamp::from_second(START).unwrap()
}

fn tenant() -> TenantId {
    TenantId::try_from("demo".to_owned()).unwrap()
}

fn alice() -> Subject {
    Subject { tenant: tenant(), user: UserId::try_from("alice".to_owned()).unwrap() }
}

/// Whether an audit entry goes with a change, which makes a transaction of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Audit {
    With,
    Without,
}

/// A key ring that needs no table.
fn keys() -> &'static KeyRing {
    static KEYS: OnceLock<KeyRing> = OnceLock::new();
    KEYS.get_or_init(|| {
        let data_key = DataKey::new(&[7; 32]).unwrap();
        let signing_key = KeyRing::new_signing_key("table", 1, &data_key).unwrap();
        KeyRing::open("table", &[StoredKey { version: 1, data_key, signing_key, active_from: now() }], now()).unwrap()
    })
}

/// A rule that adds one to a counter of the record and answers what it found there.
fn one_more(draft: &mut Draft<'_>, audit: Audit) -> u32 {
    let profile = Profile {
        email: "alice@example.com".to_owned().try_into().unwrap(),
        email_verified: true,
        name: None,
        locale: None,
        groups: None,
    };
    // A new record begins with a random epoch.
    let found = if draft.situation.known { draft.situation.record.epoch } else { 0 };
    draft.observe(&profile, keys()).unwrap();
    draft.change.record.epoch = found + 1;
    if audit == Audit::With {
        let actor = Actor::user(&draft.situation.subject.user);
        draft.change.audit.push(AuditEvent::new(actor, Action::SetupSkipped));
    }
    found
}

async fn add(store: &Store, audit: Audit) -> Result<u32, StoreError> {
    match store.decide(&alice(), Freshness::Eventual, now(), |draft| Ok(one_more(draft, audit))).await? {
        Verdict::Granted(found) => Ok(found),
        Verdict::Refused(refusal) => panic!("{refusal:?}"),
    }
}
