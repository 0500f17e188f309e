//! The checker can fail: each way to break the protocol has a counterexample, and the property that falls is the one
//! that the broken part is there for.

use stateright::{Checker, HasDiscoveries, Model};

use crate::alice::Code::{self, App, Passkey, Recovery, Wrong};
use crate::properties::{BUDGET, COUNTED, LOCKED, ONCE, ONE_PASS, RECOGNISED, RISING, STORED};
use crate::protocol::{Fault, Protocol};

/// Explores a broken protocol until each of `fallen` has its counterexample.
fn falls(fault: Fault, failures: u32, submissions: Vec<(u8, Code)>, fallen: &[&'static str]) {
    let protocol = Protocol { fault, failures, submissions, losses: 2, repeats: 0, ticks: 0, reached: Vec::new() };
    let checker = protocol.checker().finish_when(HasDiscoveries::AllOf(fallen.iter().copied().collect()));
    let checker = checker.spawn_bfs().join();
    let found = checker.discoveries();
    for property in fallen {
        let path = found.get(property).unwrap_or_else(|| panic!("{fault:?}: nothing shows that not: {property}"));
        println!("{fault:?}: not \"{property}\": {:?}", path.clone().into_actions());
    }
}

#[test]
fn without_its_condition_a_code_is_accepted_twice() {
    falls(Fault::NoCondition, 0, vec![(0, App(0)), (1, App(0))], &[ONCE]);
}

#[test]
fn without_its_condition_an_answer_of_a_passkey_is_accepted_twice_and_an_earlier_counter_after_a_later() {
    falls(Fault::NoCondition, 0, vec![(0, Passkey(6)), (0, Passkey(6))], &[ONCE, ONE_PASS]);
    falls(Fault::NoCondition, 0, vec![(0, Passkey(6)), (1, Passkey(7))], &[RISING]);
}

#[test]
fn without_its_condition_a_burst_outruns_the_budget_and_the_count() {
    falls(Fault::NoCondition, 4, vec![(0, Wrong(0)), (1, Wrong(1))], &[BUDGET, COUNTED, LOCKED]);
}

#[test]
fn answers_before_the_commit_let_guesses_outrun_the_budget() {
    falls(Fault::RevealsFirst, 4, vec![(0, Wrong(0)), (1, Wrong(1))], &[STORED, BUDGET]);
}

#[test]
fn answers_before_the_commit_let_two_logins_pass_with_one_code() {
    falls(Fault::RevealsFirst, 0, vec![(0, App(0)), (1, App(0))], &[STORED, ONCE]);
}

#[test]
fn without_its_write_id_a_repeated_write_is_taken_for_another_s() {
    falls(Fault::NoWriteId, 0, vec![(0, Wrong(0))], &[RECOGNISED]);
}

#[test]
fn a_transaction_in_progress_that_is_taken_for_another_s_counts_twice() {
    falls(Fault::BusyIsConflict, 4, vec![(0, Wrong(0))], &[RECOGNISED]);
    falls(Fault::BusyIsConflict, 0, vec![(0, Recovery(0))], &[RECOGNISED]);
}

#[test]
fn a_decision_that_is_kept_after_a_conflict_accepts_a_code_twice() {
    falls(Fault::KeepsItsDecision, 0, vec![(0, App(0)), (1, App(0))], &[ONCE]);
}

#[test]
fn a_decision_that_is_kept_after_a_conflict_loses_a_wrong_code() {
    falls(Fault::KeepsItsDecision, 0, vec![(0, Wrong(0)), (1, Wrong(1))], &[COUNTED]);
}
