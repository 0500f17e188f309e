//! What SES says of senders: asked seldom, and missed without harm.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use shared::domain::tenant::sender::SenderStatus;
use shared::domain::types::address::Address;
use shared::domain::types::id::TenantId;
use tests::answer::refused;

use crate::aws::identities_apart;
use crate::deployment::TestDeployment;
use crate::senders::{pending, verified};
use crate::wire::{Fault, Wire};

/// What SES answers where it is asked too often: it lets the account ask about once a second.
const TOO_OFTEN: Fault = Fault::Error(429, "TooManyRequestsException");

/// SES doesn't answer questions about identities until the wire is repaired.
fn silence_ses(deployment: &TestDeployment) {
    deployment
        .wire
        .fail_always(&["ListEmailIdentities", "GetEmailIdentity", "DeleteEmailIdentity"].map(|it| (it, TOO_OFTEN)));
}

fn asked_of_ses(deployment: &TestDeployment) -> Vec<String> {
    let calls = deployment.wire.take().into_iter().map(|call| call.operation);
    calls.filter(|operation| operation.contains("Identit")).collect()
}

#[tokio::test]
async fn aws_06_many_senders_are_listed_by_one_call_of_ses_and_by_none_for_ten_seconds() {
    let deployment = TestDeployment::new().await;
    for id in ["one", "two", "three"] {
        deployment.add_sender(id).await.expect(201);
    }
    let admin = deployment.admin("ada");
    asked_of_ses(&deployment);
    let listed = admin.senders().await.expect(200);
    assert_eq!(asked_of_ses(&deployment)[0], "ListEmailIdentities");
    for seconds in [0, 9] {
        deployment.advance(seconds);
        assert_eq!(admin.senders().await.expect(200), listed);
        assert_eq!(asked_of_ses(&deployment), Vec::<String>::new());
    }
    deployment.advance(1);
    assert_eq!(admin.senders().await.expect(200), listed);
    assert_eq!(asked_of_ses(&deployment)[0], "ListEmailIdentities");
}

#[tokio::test]
async fn aws_06_where_ses_cannot_be_asked_senders_are_listed_as_they_were_last_and_unknown_before() {
    let deployment = TestDeployment::new().await;
    deployment.verified_sender("support").await;
    deployment.add_sender("billing").await.expect(201);
    let admin = deployment.token("staff", "ada");
    let listed = deployment.staff(&admin).senders().await.expect(200);
    deployment.advance(3600);
    let (known, cold) = (deployment.another_process(), deployment.another_process());
    known.staff(&deployment.token("staff", "ada")).senders().await.expect(200);
    deployment.advance(10);
    for process in [&known, &cold] {
        silence_ses(process);
    }
    let admin = deployment.token("staff", "ada");
    assert_eq!(known.staff(&admin).senders().await.expect(200), listed);
    let mut unknown = verified(&deployment, "support");
    unknown["status"] = json!("unknown");
    let without_ses = json!({"senders": [pending(&deployment, "billing"), unknown]});
    assert_eq!(cold.staff(&admin).senders().await.expect(200), without_ses);
    assert_eq!(cold.staff(&admin).sender("support").await.expect(200), unknown);
    cold.wire.repair();
    assert_eq!(cold.staff(&admin).senders().await.expect(200), listed);
}

#[tokio::test]
async fn aws_06_a_code_that_was_accepted_is_answered_though_ses_says_nothing() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    let code = deployment.sender_code(&deployment.sender_address("support"));
    silence_ses(&deployment);
    let confirmed = deployment.admin("ada").confirm_sender("support", &code).await.expect(200);
    assert_eq!(confirmed["status"], "unknown");
    deployment.wire.repair();
    assert_eq!(deployment.admin("ada").sender("support").await.expect(200), verified(&deployment, "support"));
}

#[tokio::test]
async fn aws_06_a_sender_that_was_removed_is_answered_though_ses_keeps_its_address() {
    let deployment = TestDeployment::new().await;
    deployment.add_sender("support").await.expect(201);
    silence_ses(&deployment);
    deployment.admin("ada").remove_sender("support").await.expect(204);
    deployment.wire.repair();
    assert_eq!(deployment.admin("ada").sender("support").await.refusal(), refused(404, "not-found"));
    deployment.verified_sender("support").await;
}

#[tokio::test]
async fn aws_06_in_an_account_with_more_identities_than_ses_lists_at_once_the_rest_is_asked_one_by_one() {
    let wire = Wire::default();
    let identities = identities_apart(&wire);
    let tenant = TenantId::try_from("demo".to_owned()).unwrap();
    let address = |name: &str| Address::try_from(format!("{name}@example.com")).unwrap();
    let (first, last, gone) = (address("first"), address("last"), address("gone"));
    let begin = Timestamp::UNIX_EPOCH;
    let register = async |name: String| {
        let _ = identities.register(&tenant, &address(&name)).await.unwrap();
    };
    register("first".to_owned()).await;
    wire.take();
    assert_eq!(identities.states(&[&first, &last], begin).await, [SenderStatus::Verified, SenderStatus::Failed]);
    assert_eq!(wire.take().len(), 1, "the list says all");
    for nth in 0..1_000 {
        register(format!("sender-{nth}")).await;
    }
    register("last".to_owned()).await;
    wire.take();
    let later = begin + SignedDuration::from_secs(10);
    let states = identities.states(&[&first, &last, &gone], later).await;
    assert_eq!(states, [SenderStatus::Verified, SenderStatus::Verified, SenderStatus::Failed]);
    let calls: Vec<String> = wire.take().into_iter().map(|call| call.operation).collect();
    assert_eq!(calls, ["ListEmailIdentities", "GetEmailIdentity", "GetEmailIdentity"]);
    // The suite runs twice on one emulator, whose identities are the same in all regions.
    let made = (0..1_000).map(|nth| format!("sender-{nth}")).chain(["first".to_owned(), "last".to_owned()]);
    for name in made {
        identities.release(&tenant, &address(&name)).await.unwrap();
    }
}
