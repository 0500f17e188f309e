//! Items that are removed while others ask for the same, or change them.

use jiff::SignedDuration;
use shared::domain::account::change_factors::forget_browser;
use shared::domain::credential::browser_list::{BrowserList, NewTrust};
use shared::domain::credential::trusted_browser::TrustedBrowser;
use shared::domain::decision::draft::Draft;
use shared::domain::decision::verdict::{BrowserChange, Verdict};
use shared::domain::tenant::policy::Policy;
use shared::domain::types::audit::{Action, Actor, AuditEvent};
use shared::domain::types::id::UserId;
use shared::domain::types::refusal::Refusal;
use shared::storage::{AlsoLoad, Freshness, PolicyChange, Store, StoreError, Versioned};
use tokio::task::JoinSet;

use super::{Table, alice, now, tenant};
use crate::wire::Fault;

fn agent() -> UserId {
    UserId::try_from("gus".to_owned()).unwrap()
}

fn admin() -> Actor {
    Actor::user(&UserId::try_from("ada".to_owned()).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_grant_that_32_requests_withdraw_is_withdrawn_once() {
    let table = Table::new().await;
    let given = table.store.give_grant(&tenant(), &agent(), &admin(), now()).await.unwrap();
    assert!(matches!(given, Verdict::Granted(_)));
    let mut requests = JoinSet::new();
    for _ in 0..32 {
        let store = table.another_store();
        requests.spawn(async move { store.withdraw_grant(&tenant(), &agent(), &admin(), now()).await.unwrap() });
    }
    assert_eq!(requests.join_all().await.into_iter().filter(|verdict| *verdict == Verdict::Granted(())).count(), 1);
    assert!(!table.store.has_grant(&tenant(), &agent()).await.unwrap());
    assert_eq!(table.entries(Action::GrantWithdrawn).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_grant_that_32_requests_give_is_the_same_for_all() {
    let table = Table::new().await;
    let mut requests = JoinSet::new();
    for nth in 0..32_i64 {
        let (store, at) = (table.another_store(), now().saturating_add(SignedDuration::from_secs(nth)).unwrap());
        requests.spawn(async move { store.give_grant(&tenant(), &agent(), &admin(), at).await.unwrap() });
    }
    let given = requests.join_all().await;
    assert!(given.iter().all(|grant| *grant == given[0]), "{given:?}");
    assert_eq!(table.entries(Action::GrantGiven).await, 1);
}

#[tokio::test]
async fn a_removal_whose_answer_is_lost_is_done_once_and_said() {
    let table = Table::new().await;
    let given = table.store.give_grant(&tenant(), &agent(), &admin(), now()).await.unwrap();
    assert!(matches!(given, Verdict::Granted(_)));
    table.lose("TransactWriteItems", Fault::AnswerLost, 2);
    let withdraw = async || table.store.withdraw_grant(&tenant(), &agent(), &admin(), now()).await.unwrap();
    assert_eq!(withdraw().await, Verdict::Granted(()));
    assert_eq!(withdraw().await, Verdict::Refused(Refusal::NotFound), "there is none any more");
    assert_eq!(table.entries(Action::GrantWithdrawn).await, 1);
}

const BROWSER: &str = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

/// A browser as it is stored, until some time after `now`.
fn browser(label: &str) -> TrustedBrowser {
    let (second, later) = (now().as_second(), now().as_second() + 86_400);
    let millisecond = now().as_millisecond();
    let stored = serde_json::json!({
        "id": BROWSER, "n": label, "c": second, "x": later, "e": 1, "k": 1, "r": 0, "t": millisecond,
    });
    serde_json::from_value(stored).unwrap()
}

/// Changes the browser as an exchange of its token does. Returns whether there was one.
async fn exchange(store: &Store, label: &str) -> bool {
    let also = AlsoLoad { browser: Some(BROWSER), ..AlsoLoad::default() };
    let rule = |draft: &mut Draft<'_>| {
        let found = draft.situation.browser.is_some();
        draft.change.browser = found.then(|| BrowserChange::Exchange(browser(label)));
        Ok(found)
    };
    match store.decide_with(&alice(), also, Freshness::Strong, now(), rule).await {
        Ok(Verdict::Granted(found)) => found,
        Ok(Verdict::Refused(refusal)) => panic!("{refusal:?}"),
        Err(StoreError::Contended) => true,
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_is_forgotten_while_it_is_used_does_not_come_back() {
    let table = Table::new().await;
    let policy = Policy { trusted_browser_days: 30, ..Policy::default() };
    let audit = AuditEvent::new(admin(), Action::PolicyChanged);
    let replaces = Versioned::default();
    let change = PolicyChange { replaces, policy: &policy, sender: None, verified: false, audit, changes: None };
    assert_eq!(table.store.replace_policy(&tenant(), change, now()).await.unwrap(), Some(1));
    let trust = |draft: &mut Draft<'_>| {
        let trust = NewTrust { browser: browser("Laptop"), list: BrowserList::default(), ended: Vec::new() };
        draft.change.record.epoch = 1;
        draft.change.browser = Some(BrowserChange::Trust(trust));
        Ok(())
    };
    let verdict = table.store.decide(&alice(), Freshness::Strong, now(), trust).await.unwrap();
    assert_eq!(verdict, Verdict::Granted(()));
    let mut uses = JoinSet::new();
    for nth in 0..8 {
        let store = table.another_store();
        uses.spawn(async move {
            for _ in 0..100 {
                if !exchange(&store, &format!("Laptop {nth}")).await {
                    return true;
                }
            }
            false
        });
    }
    // Another request removes the browser during all those exchanges, however often that takes.
    let forgotten = loop {
        let also = AlsoLoad { browser: Some(BROWSER), browsers: true, ..AlsoLoad::default() };
        match table.store.decide_with(&alice(), also, Freshness::Strong, now(), forget_browser).await {
            Err(StoreError::Contended) => {}
            forgotten => break forgotten.unwrap(),
        }
    };
    assert_eq!(forgotten, Verdict::Granted(()));
    assert!(uses.join_all().await.into_iter().all(|found_it_gone| found_it_gone));
    assert_eq!(table.store.list_browsers(&alice(), now()).await.unwrap(), []);
    let also = AlsoLoad { browser: Some(BROWSER), ..AlsoLoad::default() };
    let found = |draft: &mut Draft<'_>| Ok(draft.situation.browser.is_some());
    let verdict = table.store.decide_with(&alice(), also, Freshness::Strong, now(), found).await.unwrap();
    assert_eq!(verdict, Verdict::Granted(false), "the item itself is gone, not only its trust");
}
