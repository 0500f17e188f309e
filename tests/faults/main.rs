//! Every failure of AWS at every call of every route, injected by a proxy and handled by the real SDK with its real timeouts. `make
//! faults` starts the programs that this needs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![allow(clippy::print_stdout, clippy::needless_pass_by_value)]

mod outage;
mod scenarios;
mod sweep;

/// Sweeps, and compares the outcomes with the documentation.
async fn sweep_as_documented(fault: &'static str) {
    let rows = sweep::sweep(fault).await;
    println!("{rows}");
    let documented = include_str!("../../docs/verification.md");
    for row in rows.lines() {
        assert!(documented.contains(row), "docs/verification.md should have the row\n{row}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_throttling_at_any_call_of_any_route() {
    sweep_as_documented("throttled").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_a_failure_inside_aws_at_any_call_of_any_route() {
    sweep_as_documented("failing").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_no_answer_at_any_call_of_any_route() {
    sweep_as_documented("silent").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_a_reset_connection_at_any_call_of_any_route() {
    sweep_as_documented("reset").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_a_lost_answer_at_any_call_of_any_route() {
    sweep_as_documented("answer-lost").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn abuse_57_59_a_slow_answer_at_any_call_of_any_route() {
    sweep_as_documented("slow").await;
}
