//! Answers that never come, and requests that come twice.

use shared::domain::types::audit::Action;
use shared::storage::StoreError;

use super::{Audit, Table};
use crate::wire::Fault;

/// The two forms of a commit, with the operation that each is.
const FORMS: [(Audit, &str); 2] = [(Audit::Without, "PutItem"), (Audit::With, "TransactWriteItems")];

#[tokio::test]
async fn a_write_whose_answer_is_lost_once_or_twice_is_stored_once() {
    for (audit, operation) in FORMS {
        for lost in [1, 2] {
            let table = Table::new().await;
            table.lose(operation, Fault::AnswerLost, lost);
            assert_eq!(table.add(audit).await.unwrap(), 1, "{operation}");
            assert_eq!(table.stored().await, (2, 2), "{operation}");
            let entries = if audit == Audit::With { 2 } else { 1 };
            assert_eq!(table.entries(Action::SetupSkipped).await, entries);
        }
    }
}

#[tokio::test]
async fn a_write_that_arrives_twice_is_stored_once_and_answered_as_it_was() {
    for (audit, operation) in FORMS {
        let table = Table::new().await;
        table.lose(operation, Fault::Twice, 1);
        assert_eq!(table.add(audit).await.unwrap(), 1, "{operation}");
        assert_eq!(table.stored().await, (2, 2), "{operation}");
    }
}

#[tokio::test]
async fn a_write_that_never_arrives_three_times_is_not_stored_and_nothing_is_said() {
    for (audit, operation) in FORMS {
        let table = Table::new().await;
        table.lose(operation, Fault::Refused, 3);
        assert!(matches!(table.add(audit).await, Err(StoreError::Unavailable { .. })), "{operation}");
        assert_eq!(table.stored().await, (1, 1), "{operation}");
        assert_eq!(table.add(audit).await.unwrap(), 1, "and the next one finds what there was");
    }
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_three_times_is_stored_and_nothing_is_said() {
    for (audit, operation) in FORMS {
        let table = Table::new().await;
        table.lose(operation, Fault::AnswerLost, 3);
        assert!(matches!(table.add(audit).await, Err(StoreError::Unavailable { .. })), "{operation}");
        assert_eq!(table.stored().await, (2, 2), "{operation}");
        assert_eq!(table.add(audit).await.unwrap(), 2, "and the next one stands on it");
    }
}

#[tokio::test]
async fn a_put_that_another_one_replaced_is_decided_again() {
    let table = Table::new().await;
    table.lose("PutItem", Fault::Overtaken, 1);
    // Its own write can no longer be distinguished from another one: a wrong code then counts once too often, but never too seldom.
    assert_eq!(table.add(Audit::Without).await.unwrap(), 2);
    assert_eq!(table.stored().await, (3, 4));
}

#[tokio::test]
async fn a_transaction_that_another_lies_on_top_of_is_known_by_its_token() {
    let table = Table::new().await;
    table.lose("TransactWriteItems", Fault::Overtaken, 1);
    assert_eq!(table.add(Audit::With).await.unwrap(), 1);
    assert_eq!(table.stored().await, (2, 3), "carried out once, under what lies on top");
}

#[tokio::test]
async fn a_transaction_that_is_still_in_progress_is_sent_again_and_known_as_ours() {
    let table = Table::new().await;
    table.lose("TransactWriteItems", Fault::AnswerLost, 1);
    table.lose("TransactWriteItems", Fault::Error(400, "TransactionInProgressException"), 2);
    assert_eq!(table.add(Audit::With).await.unwrap(), 1, "not decided again on top of itself");
    assert_eq!(table.stored().await, (2, 2));
    assert_eq!(table.entries(Action::SetupSkipped).await, 2);
}

#[tokio::test]
async fn a_put_that_meets_a_transaction_after_its_answer_was_lost_is_known_as_ours() {
    let table = Table::new().await;
    table.lose("PutItem", Fault::AnswerLost, 1);
    table.lose("PutItem", Fault::Error(400, "TransactionConflictException"), 1);
    assert_eq!(table.add(Audit::Without).await.unwrap(), 1);
    assert_eq!(table.stored().await, (2, 2));
}

#[tokio::test]
async fn a_write_that_dynamodb_stays_too_busy_for_is_given_up_and_nothing_is_said() {
    for (audit, operation, fault) in [
        (Audit::Without, "PutItem", Fault::Error(400, "TransactionConflictException")),
        (Audit::With, "TransactWriteItems", Fault::Cancelled("TransactionConflict")),
    ] {
        let table = Table::new().await;
        table.lose(operation, fault, 3);
        assert_eq!(table.add(audit).await.unwrap(), 1, "{operation}: three times it is sent again");
        table.lose(operation, fault, 4);
        assert!(matches!(table.add(audit).await, Err(StoreError::Contended)), "{operation}");
        assert_eq!(table.stored().await, (2, 2), "{operation}");
    }
}

#[tokio::test]
async fn a_transaction_that_loses_to_a_put_is_decided_again() {
    let table = Table::new().await;
    table.lose("TransactWriteItems", Fault::Beaten, 1);
    assert_eq!(table.add(Audit::With).await.unwrap(), 2, "on what the other left");
    assert_eq!(table.stored().await, (3, 3));
}
