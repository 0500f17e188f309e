//! Services that are down for longer: KMS at a start, SES, and a table so slow that the request's deadline comes.

use std::time::{Duration, Instant};
use tests::answer::refused;

use tests::deployment::TestDeployment;
use tests::invariants::assert_all_hold;
use tests::wire::Planned;

use crate::scenarios::{self, EVENTS, Outcome};
use crate::sweep::{all_scenarios, calls_nothing};

fn at_call(fault: &'static str, call: usize) -> [Planned; 1] {
    [Planned { fault, call: Some(call), operation: None, tries: usize::MAX }]
}

/// Every try of every call of an operation.
fn at(fault: &'static str, operation: &'static str) -> [Planned; 1] {
    [Planned { fault, call: None, operation: Some(operation), tries: usize::MAX }]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_58_with_kms_down_at_start_every_route_that_needs_keys_is_unavailable_until_it_is_back() {
    scenarios::warm_up().await;
    let deployment = scenarios::deployment().await;
    let process = deployment.proxied_process(&format!("{}-kms", deployment.table), 0);
    let mut needs_keys = Vec::new();
    for (nth, scenario) in all_scenarios().into_iter().enumerate().filter(|(_, scenario)| !calls_nothing(*scenario)) {
        let ask = scenarios::prepare(scenario, &deployment, &format!("u{nth}")).await.unwrap();
        process.wire.take();
        process.wire.plan(at("reset", "Decrypt"));
        let down = ask.send(&process).await;
        let asked_kms = process.wire.take().iter().any(|call| call.operation == "Decrypt");
        process.wire.plan(None);
        match down {
            Outcome::Answered(answer) if asked_kms => {
                assert_eq!(answer.refusal(), refused(503, "unavailable"), "{scenario:?}");
                assert_eq!(answer.header("retry-after"), "1");
                needs_keys.push((scenario, ask));
            }
            Outcome::Answered(answer) => assert_eq!(answer.status.as_u16() / 100, 2, "{scenario:?}: {}", answer.text),
            Outcome::Done(done) => assert!(done, "{scenario:?}"),
        }
        deployment.advance(1);
    }
    let routes: Vec<&str> = needs_keys.iter().map(|(scenario, _)| scenario.path).collect();
    for route in ["/v1/login/totp", "/v1/login/email", "/v1/me/totp", "/v1/me/recovery-codes"] {
        assert!(routes.contains(&route), "{route} should need keys");
    }
    // KMS is available again: the same process recovers without intervention.
    let back = deployment.proxied_process(&format!("{}-back", deployment.table), 0);
    back.wire.plan(at("reset", "Decrypt"));
    assert_eq!(back.get("/v1/health", "").await.refusal(), refused(503, "unavailable"));
    back.wire.plan(None);
    for (nth, (scenario, _)) in needs_keys.iter().enumerate() {
        let ask = scenarios::prepare(*scenario, &deployment, &format!("back{nth}")).await.unwrap();
        let Outcome::Answered(answer) = ask.send(&back).await else { continue };
        let is_refused = ["a wrong code", "a copy's answer"].contains(&scenario.situation);
        let expected = if is_refused { 4 } else { 2 };
        assert_eq!(answer.status.as_u16() / 100, expected, "{scenario:?}: {}", answer.text);
        deployment.advance(1);
    }
    assert_all_hold(&deployment).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_58_the_first_start_ever_meets_every_fault_at_every_call_and_makes_one_key_ring() {
    scenarios::warm_up().await;
    let mut starts = tokio::task::JoinSet::new();
    for fault in ["throttled", "failing", "silent", "reset", "answer-lost"] {
        for call in 0..3 {
            starts.spawn(async move {
                let deployment = TestDeployment::empty().await;
                let process = deployment.proxied_process(&deployment.table, 0);
                process.wire.plan(at_call(fault, call));
                let started = Instant::now();
                let down = process.get("/.well-known/jwks.json", "").await;
                assert!(started.elapsed() < Duration::from_secs(13));
                assert_eq!(down.refusal(), refused(503, "unavailable"), "{fault} at call {call}");
                process.wire.plan(None);
                let keys = process.get("/.well-known/jwks.json", "").await.expect(200);
                let others = deployment.get("/.well-known/jwks.json", "").await.expect(200);
                assert_eq!(keys, others, "{fault} at call {call}");
                let rings = deployment.dump().await.len();
                assert_eq!(rings, 1, "{fault} at call {call}");
            });
        }
    }
    starts.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_59_while_ses_is_down_requests_for_a_mail_fail_and_succeed_afterwards() {
    scenarios::warm_up().await;
    let deployment = scenarios::deployment().await;
    let mailing = all_scenarios().into_iter().filter(|scenario| {
        ["/v1/login/email", "/v1/me/email", "/v1/me/proof/email"].contains(&scenario.path) && scenario.verb == "POST"
    });
    for (nth, scenario) in mailing.enumerate() {
        let process = deployment.proxied_process(&format!("{}-ses-{nth}", deployment.table), 0);
        process.get("/v1/health", "").await.expect(200);
        let user = format!("u{nth}");
        let ask = scenarios::prepare(scenario, &deployment, &user).await.unwrap();
        process.wire.plan(at("failing", "SendEmail"));
        let Outcome::Answered(down) = ask.send(&process).await else { panic!("{scenario:?} is a request") };
        assert_eq!(down.refusal(), refused(502, "mail-failed"), "{scenario:?}");
        process.wire.plan(None);
        let Outcome::Answered(back) = ask.send(&process).await else { panic!("{scenario:?} is a request") };
        assert_eq!(back.expect(202)["sends_left"], 4, "{scenario:?}");
        deployment.advance(1);
    }
    assert_all_hold(&deployment).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_whose_calls_are_all_late_ends_at_its_deadline_and_can_be_repeated() {
    scenarios::warm_up().await;
    let deployment = scenarios::deployment().await;
    let process = deployment.proxied_process(&format!("{}-late", deployment.table), 0);
    process.get("/v1/health", "").await.expect(200);
    let admin = deployment.token("staff", "ada");
    // Each call is answered, late and at its second try: it keeps to its own time budget. All that a list takes do not.
    process.wire.plan([
        Planned { fault: "silent", call: None, operation: None, tries: 1 },
        Planned { fault: "late", call: None, operation: None, tries: 2 },
    ]);
    let started = Instant::now();
    let answer = process.get("/v1/users?status=enrolled", &admin).await;
    let took = started.elapsed();
    assert_eq!(answer.refusal(), refused(503, "unavailable"));
    assert!((Duration::from_secs(20)..Duration::from_secs(24)).contains(&took), "{took:?}");
    process.wire.plan(None);
    process.get("/v1/users?status=enrolled", &admin).await.expect(200);
    assert_all_hold(&deployment).await;
}

#[test]
fn every_route_that_calls_aws_has_a_scenario() {
    let known = all_scenarios();
    assert!(known.len() > tests::routes::ROUTES.len());
    assert!(EVENTS.iter().all(|(verb, path)| known.iter().any(|it| (it.verb, it.path) == (*verb, *path))));
}
