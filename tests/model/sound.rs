//! The protocol as it is: all interleavings, and no counterexample.

use std::io::Write;

use stateright::{Checker, Model};

use crate::alice::Code::{App, Passkey, Recovery, Wrong, WrongRecovery};
use crate::protocol::{Answer, Fault, Protocol, Situation};

/// Explores everything. Fails where a property does not hold, and where one of `situations` never comes about.
fn explore(name: &str, protocol: Protocol) {
    let checker = protocol.checker().threads(2).spawn_bfs().join();
    // A line that is shown though the test passes: what the macros print is kept back.
    let (states, steps) = (checker.unique_state_count(), checker.max_depth());
    let line = format!("model: {name}: {states} states, up to {steps} steps\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
    checker.assert_properties();
}

const fn situation(name: &'static str, holds: Situation) -> (&'static str, Situation) {
    (name, holds)
}

#[test]
fn one_right_code_in_two_logins_beside_a_wrong_one() {
    let reached = vec![
        situation("one passed, and the other was refused like a wrong code", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::InvalidCode)
        }),
        situation("a write whose answer was lost was known as ours", |_, deployment| {
            deployment.lost_answers > 0 && deployment.is_told(0, Answer::Passed)
        }),
        situation("all three committed", |_, deployment| deployment.commits.len() == 3),
    ];
    let submissions = vec![(0, App(0)), (1, App(0)), (2, Wrong(0))];
    explore(
        "one right code in two logins beside a wrong one",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 3, repeats: 0, ticks: 0, reached },
    );
}

#[test]
fn a_burst_of_guesses_at_the_limit() {
    let reached = vec![
        situation("one guess was answered and the others were refused unread", |_, deployment| {
            deployment.commits.len() == 1 && (0..3).filter(|who| deployment.is_told(*who, Answer::Refused)).count() == 2
        }),
        situation("after the wait another guess was answered", |_, deployment| {
            deployment.clock > 0 && (0..3).filter(|who| deployment.is_told(*who, Answer::InvalidCode)).count() == 2
        }),
    ];
    let submissions = vec![(0, Wrong(0)), (1, Wrong(1)), (2, Wrong(2))];
    explore(
        "a burst of guesses at the limit",
        Protocol { fault: Fault::None, failures: 4, submissions, losses: 2, repeats: 0, ticks: 1, reached },
    );
}

#[test]
fn recovery_codes_are_tried_on_top_of_a_lock() {
    let reached = vec![
        situation(
            "the right recovery code ended the lock, and the code of the app was tried after it",
            |_, deployment| {
                deployment.commits.iter().any(|commit| commit.locked && commit.answer == Answer::Passed)
                    && deployment.is_told(3, Answer::Passed)
            },
        ),
        situation("the code of the app came during the lock and was refused unread", |_, deployment| {
            deployment.is_told(0, Answer::InvalidCode) && deployment.is_told(3, Answer::Refused)
        }),
        situation("a wrong recovery code on top of the lock counted", |_, deployment| {
            deployment.commits.iter().any(|commit| commit.locked && commit.answer == Answer::InvalidCode)
                && deployment.cell.record.value.budget.failures() == 6
        }),
    ];
    let submissions = vec![(0, Wrong(0)), (1, Recovery(0)), (2, WrongRecovery(0)), (3, App(0))];
    explore(
        "recovery codes on top of a lock",
        Protocol { fault: Fault::None, failures: 4, submissions, losses: 1, repeats: 0, ticks: 0, reached },
    );
}

#[test]
fn the_right_code_races_the_guesses_that_would_start_a_wait() {
    let reached = vec![
        situation("it came too late", |_, deployment| deployment.is_told(0, Answer::Refused)),
        situation("it came in time and gave the budget back", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.cell.record.value.budget.failures() == 2
        }),
    ];
    let submissions = vec![(0, App(0)), (1, Wrong(0)), (2, Wrong(1))];
    explore(
        "the right code races the guesses that would start a wait",
        Protocol { fault: Fault::None, failures: 3, submissions, losses: 1, repeats: 0, ticks: 1, reached },
    );
}

#[test]
fn codes_of_two_steps_while_the_clock_moves() {
    let reached = vec![
        situation("the older code passed and then the newer one", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::Passed)
        }),
        situation("the newer one passed and the older one was refused", |_, deployment| {
            deployment.is_told(1, Answer::Passed) && deployment.is_told(0, Answer::InvalidCode)
        }),
    ];
    let submissions = vec![(0, App(0)), (1, App(1))];
    explore(
        "codes of two steps while the clock moves",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 2, repeats: 1, ticks: 2, reached },
    );
}

#[test]
fn two_right_codes_in_one_login() {
    let reached = vec![situation("one passed and the other found the login spent", |_, deployment| {
        deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::Refused)
    })];
    let submissions = vec![(0, App(0)), (0, App(1))];
    explore(
        "two right codes in one login",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 2, repeats: 1, ticks: 0, reached },
    );
}

#[test]
fn a_recovery_code_in_two_logins_is_a_transaction() {
    let reached = vec![
        situation("one passed and the other was refused", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::InvalidCode)
        }),
        situation("a repeated transaction was answered as it was, with another commit on top", |_, deployment| {
            deployment.lost_answers > 0
                && deployment.is_told(0, Answer::Passed)
                && deployment.commits.first().is_some_and(|commit| commit.id.request == 0)
                && deployment.requests[0].repeat == 0
                && deployment.is_told(1, Answer::InvalidCode)
        }),
    ];
    let submissions = vec![(0, Recovery(0)), (1, Recovery(0))];
    explore(
        "a recovery code in two logins",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 2, repeats: 1, ticks: 0, reached },
    );
}

#[test]
fn one_answer_of_a_passkey_twice_beside_the_guess_that_starts_a_wait() {
    let reached = vec![
        situation("one passed, and the other found the login spent", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::Refused)
        }),
        situation("it passed on top of the lock, which stayed", |_, deployment| {
            deployment.commits.iter().any(|commit| commit.locked && commit.answer == Answer::Passed)
                && deployment.cell.record.value.budget.failures() == 5
        }),
        situation("a write whose answer was lost was known as ours", |_, deployment| {
            deployment.lost_answers > 0 && deployment.is_told(0, Answer::Passed)
        }),
    ];
    let submissions = vec![(0, Passkey(6)), (0, Passkey(6)), (1, Wrong(0))];
    explore(
        "one answer of a passkey twice beside the guess that starts a wait",
        Protocol { fault: Fault::None, failures: 4, submissions, losses: 2, repeats: 0, ticks: 0, reached },
    );
}

#[test]
fn a_passkey_and_its_copy_in_two_logins() {
    let reached = vec![
        situation("both passed, in the order of their counters", |_, deployment| {
            deployment.is_told(0, Answer::Passed) && deployment.is_told(1, Answer::Passed)
        }),
        situation("the later counter passed, and the earlier one was refused and reported", |_, deployment| {
            deployment.is_told(1, Answer::Passed)
                && deployment.is_told(0, Answer::Refused)
                && deployment.commits.iter().any(|commit| commit.answer == Answer::Refused)
        }),
    ];
    let submissions = vec![(0, Passkey(6)), (1, Passkey(7))];
    explore(
        "a passkey and its copy in two logins",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 2, repeats: 1, ticks: 0, reached },
    );
}

#[test]
fn a_write_that_is_lost_three_times_and_a_user_who_tries_again() {
    let reached = vec![
        situation(
            "it was stored without an answer, and the user's second try found the login spent",
            |_, deployment| {
                deployment.is_told(0, Answer::Unavailable)
                    && deployment.is_told(0, Answer::Refused)
                    && deployment.commits.len() == 1
            },
        ),
        situation("it was not stored, and the second try passed", |_, deployment| {
            deployment.is_told(0, Answer::Unavailable) && deployment.is_told(0, Answer::Passed)
        }),
    ];
    let submissions = vec![(0, App(0)), (1, Wrong(0))];
    explore(
        "a write that is lost three times and a user who tries again",
        Protocol { fault: Fault::None, failures: 0, submissions, losses: 4, repeats: 1, ticks: 0, reached },
    );
}
