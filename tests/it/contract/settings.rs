//! A write that holds only while something beside it is as it was read.

use shared::domain::settings::sender_claim::{ClaimOutcome, claim};
use shared::domain::tenant::policy::Policy;
use shared::domain::tenant::sender::Sender;
use shared::domain::types::audit::{Action, Actor, AuditEvent};
use shared::domain::types::id::{SenderId, UserId};
use shared::storage::{PolicyChange, SenderRemoval, Settings};

use super::{Table, now, tenant};

fn admin() -> Actor {
    Actor::user(&UserId::try_from("ada".to_owned()).unwrap())
}

fn support() -> SenderId {
    SenderId::try_from("support".to_owned()).unwrap()
}

async fn add_sender(table: &Table, address: &str) {
    let sender = Sender { address: address.to_owned().try_into().unwrap(), display_name: "Help".to_owned() };
    let vacancy = table.store.vacancy(&tenant(), &support(), &sender).await.unwrap();
    let ClaimOutcome::Claimed(claimed) = claim(&vacancy.claim, &tenant(), &support(), &sender, now()) else {
        panic!("the address is another's")
    };
    assert!(table.store.add_sender(&vacancy, &claimed, admin(), now()).await.unwrap());
}

async fn remove_sender(table: &Table) -> SenderRemoval {
    table.store.remove_sender(&tenant(), &support(), &admin(), now()).await.unwrap()
}

async fn read(table: &Table) -> Settings {
    table.store.load_settings(&tenant(), Some(&support()), None, now()).await.unwrap()
}

/// Makes the policy name the sender, as both were read. Returns the new version.
async fn name_it(table: &Table, read: Settings) -> Option<u64> {
    let policy = Policy { email_enabled: true, sender_id: Some(support()), ..Policy::default() };
    let audit = AuditEvent::new(admin(), Action::PolicyChanged);
    let change = PolicyChange {
        replaces: read.policy,
        policy: &policy,
        sender: read.sender,
        verified: true,
        audit,
        changes: None,
    };
    table.store.replace_policy(&tenant(), change, now()).await.unwrap()
}

#[tokio::test]
async fn a_policy_names_a_sender_that_is_as_it_was_read_and_keeps_it_from_going() {
    let table = Table::new().await;
    add_sender(&table, "help@example.com").await;
    let settings = read(&table).await;
    assert_eq!(name_it(&table, settings).await, Some(1));
    assert_eq!(remove_sender(&table).await, SenderRemoval::InUse);
}

#[tokio::test]
async fn a_policy_does_not_name_a_sender_that_was_removed_meanwhile() {
    let table = Table::new().await;
    add_sender(&table, "help@example.com").await;
    let settings = read(&table).await;
    assert!(matches!(remove_sender(&table).await, SenderRemoval::Removed(_)));
    assert_eq!(name_it(&table, settings).await, None);
    assert_eq!(read(&table).await.policy.version, 0, "nothing was written");
    assert_eq!(table.entries(Action::PolicyChanged).await, 0);
}

#[tokio::test]
async fn a_policy_does_not_name_a_sender_that_was_added_again_meanwhile() {
    let table = Table::new().await;
    add_sender(&table, "help@example.com").await;
    let settings = read(&table).await;
    assert!(matches!(remove_sender(&table).await, SenderRemoval::Removed(_)));
    // The same id and the same version, but another address: the policy would send from the old one.
    add_sender(&table, "other@example.com").await;
    assert_eq!(name_it(&table, settings).await, None);
    let settings = read(&table).await;
    assert_eq!(name_it(&table, settings).await, Some(1), "read again, it can be named");
}

#[tokio::test]
async fn of_two_policies_on_one_version_one_is_stored() {
    let table = Table::new().await;
    add_sender(&table, "help@example.com").await;
    let (first, second) = (read(&table).await, read(&table).await);
    let (first, second) = tokio::join!(name_it(&table, first), name_it(&table, second));
    assert_eq!(usize::from(first.is_some()) + usize::from(second.is_some()), 1, "{first:?} {second:?}");
    assert_eq!(table.entries(Action::PolicyChanged).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_is_named_and_removed_at_once_is_either_named_or_gone() {
    for _ in 0..8 {
        let table = Table::new().await;
        add_sender(&table, "help@example.com").await;
        let settings = read(&table).await;
        let (named, removed) = tokio::join!(name_it(&table, settings), remove_sender(&table));
        assert_ne!(named.is_some(), matches!(removed, SenderRemoval::Removed(_)), "{named:?} {removed:?}");
        let after = read(&table).await;
        assert_eq!(after.policy.value.sender.is_some(), after.sender.is_some(), "the policy names what is there");
    }
}
