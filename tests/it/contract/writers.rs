//! Many writers at once: each commit stands on the one before it.

use shared::domain::types::audit::Action;
use shared::storage::StoreError;
use tokio::task::JoinSet;

use super::{Audit, Table, add};

const WRITERS: usize = 32;

/// 32 writers, each on a process of its own, who try again until they are through. Returns what each found.
async fn race(table: &Table, audit: Audit) -> Vec<u32> {
    let mut writers = JoinSet::new();
    for _ in 0..WRITERS {
        let store = table.another_store();
        writers.spawn(async move {
            loop {
                match add(&store, audit).await {
                    Err(StoreError::Contended) => {}
                    found => return found.unwrap(),
                }
            }
        });
    }
    let mut found = writers.join_all().await;
    found.sort_unstable();
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_32_writers_each_decides_on_what_the_one_before_it_left() {
    let table = Table::new().await;
    let found = race(&table, Audit::Without).await;
    assert_eq!(found, (1..=32).collect::<Vec<_>>(), "no two decided on the same record, and none was lost");
    assert_eq!(table.stored().await, (33, 33), "a version for each commit");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_32_transactions_each_writes_its_entry_once() {
    let table = Table::new().await;
    let found = race(&table, Audit::With).await;
    assert_eq!(found, (1..=32).collect::<Vec<_>>());
    assert_eq!(table.stored().await, (33, 33));
    assert_eq!(table.entries(Action::SetupSkipped).await, 33, "one for each commit, the first included");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn puts_and_transactions_on_one_record_see_each_other() {
    let table = Table::new().await;
    let (puts, transactions) = tokio::join!(race(&table, Audit::Without), race(&table, Audit::With));
    let mut found = [puts, transactions].concat();
    found.sort_unstable();
    assert_eq!(found, (1..=64).collect::<Vec<_>>());
    assert_eq!(table.stored().await, (65, 65));
    assert_eq!(table.entries(Action::SetupSkipped).await, 33);
}

#[tokio::test]
async fn a_user_whom_32_requests_see_first_is_made_once() {
    let table = Table::new().await;
    let bob = shared::domain::types::id::Subject { user: "bob".to_owned().try_into().unwrap(), ..super::alice() };
    let mut writers = JoinSet::new();
    for _ in 0..WRITERS {
        let (store, bob) = (table.another_store(), bob.clone());
        writers.spawn(async move {
            let freshness = shared::storage::Freshness::Eventual;
            store.decide(&bob, freshness, super::now(), |draft| Ok(super::one_more(draft, Audit::Without))).await
        });
    }
    let stored = writers.join_all().await.into_iter().flatten().count();
    assert!(stored >= 1);
    let record = table.store.user(&bob, super::now()).await.unwrap().record;
    assert_eq!(record.epoch as usize, stored, "exactly the writers with a successful answer have a commit");
    assert_eq!(table.entries(Action::UserSeen).await, 2, "Alice once and Bob once");
}
