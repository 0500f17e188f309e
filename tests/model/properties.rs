//! What holds in every state that the protocol can reach.

use shared::domain::user::budget::FAILURES_BEFORE_WAIT;
use stateright::Property;

use crate::alice::Code;
use crate::protocol::{Answer, Commit, Protocol, TestDeployment};

pub const ONCE: &str = "no code is accepted twice";
pub const FORWARD: &str = "no code of the app is accepted after a later one";
pub const RISING: &str = "no counter of a passkey is accepted after itself or a later one";
pub const ONE_PASS: &str = "a login passes once";
pub const BUDGET: &str = "no more guesses are answered than the budget allows";
pub const LOCKED: &str = "on top of a lock only recovery codes and passkeys are tried";
pub const STORED: &str = "what is said of a code is stored";
pub const COUNTED: &str = "the record counts every wrong code since the last right one";
pub const RECOGNISED: &str = "a repeated write is known as ours while nothing lies on top of it";
pub const WRITTEN_ONCE: &str = "a request is committed once, unless another lay on top before its answer came";
pub const VERSION: &str = "the version counts the commits";

/// The properties, each an invariant over the ledger of what really happened.
pub fn all() -> Vec<Property<Protocol>> {
    vec![
        Property::always(ONCE, |_, deployment: &TestDeployment| {
            let codes: Vec<Code> = deployment.accepted().map(|commit| commit.code).collect();
            codes.iter().enumerate().all(|(nth, code)| !codes[..nth].contains(code)) && deployment.passed_once_each()
        }),
        Property::always(FORWARD, |_, deployment: &TestDeployment| {
            let app = deployment.accepted().filter(|commit| matches!(commit.code, Code::App(_)));
            app.map(|commit| commit.code).is_sorted()
        }),
        Property::always(RISING, |_, deployment: &TestDeployment| {
            let counters: Vec<Code> =
                deployment.accepted().map(|commit| commit.code).filter(|code| code.is_passkey()).collect();
            counters.windows(2).all(|pair| pair[0] < pair[1])
        }),
        Property::always(ONE_PASS, |_, deployment: &TestDeployment| {
            let logins: Vec<u8> = deployment.accepted().map(|commit| commit.login).collect();
            logins.iter().enumerate().all(|(nth, login)| !logins[..nth].contains(login))
        }),
        Property::always(BUDGET, |protocol, deployment: &TestDeployment| {
            // Each right code gives the whole budget back, unless it is a passkey's, and each time step that passes ends a wait at most, after
            // which one more guess is answered.
            let given_back = deployment.cleared().count() * FAILURES_BEFORE_WAIT as usize;
            let at_first = (FAILURES_BEFORE_WAIT - protocol.failures) as usize;
            // Recovery codes and passkeys cannot be guessed; a lock does not stop them.
            deployment.wrong_guesses() <= at_first + given_back + usize::from(deployment.clock)
        }),
        Property::always(LOCKED, |_, deployment: &TestDeployment| {
            deployment.commits.iter().all(|commit| !commit.locked || commit.code.is_unguessable())
        }),
        Property::always(STORED, |_, deployment: &TestDeployment| {
            let told = deployment.answers(Answer::Passed).chain(deployment.answers(Answer::InvalidCode));
            let mut told: Vec<_> = told.collect();
            let all_stored =
                told.iter().all(|id| id.is_some_and(|id| deployment.commits.iter().any(|commit| commit.id == id)));
            // One commit each: two answers never stand on the same one.
            told.sort_unstable();
            all_stored && told.windows(2).all(|pair| pair[0] != pair[1])
        }),
        Property::always(COUNTED, |protocol, deployment: &TestDeployment| {
            let since = deployment.commits.iter().rposition(clears_the_budget);
            let before = if since.is_some() { 0 } else { protocol.failures as usize };
            let after = &deployment.commits[since.map_or(0, |nth| nth + 1)..];
            let wrong = after.iter().filter(|commit| commit.answer == Answer::InvalidCode).count();
            deployment.cell.record.value.budget.failures() as usize == before + wrong
        }),
        Property::always(RECOGNISED, |_, deployment: &TestDeployment| !deployment.misjudged),
        Property::always(WRITTEN_ONCE, |_, deployment: &TestDeployment| {
            let request = |commit: &Commit| (commit.id.request, commit.id.repeat);
            deployment.commits.iter().enumerate().all(|(nth, commit)| {
                deployment.commits[..nth]
                    .iter()
                    .filter(|earlier| request(earlier) == request(commit))
                    .all(|earlier| earlier.answer == Answer::InvalidCode && deployment.overtaken.contains(&earlier.id))
            })
        }),
        Property::always(VERSION, |_, deployment: &TestDeployment| {
            deployment.cell.version == 1 + deployment.commits.len() as u64
        }),
    ]
}

/// A right code does. What a passkey signs says nothing about the guesses.
fn clears_the_budget(commit: &Commit) -> bool {
    commit.answer == Answer::Passed && !commit.code.is_passkey()
}

impl TestDeployment {
    /// Whether request `who` was ever told so.
    pub fn is_told(&self, who: usize, kind: Answer) -> bool {
        self.requests[who].answers.iter().any(|(answer, _)| *answer == kind)
    }

    /// The commits that let a login pass.
    fn accepted(&self) -> impl Iterator<Item = &Commit> {
        self.commits.iter().filter(|commit| commit.answer == Answer::Passed)
    }

    /// The commits that give the budget back.
    fn cleared(&self) -> impl Iterator<Item = &Commit> {
        self.commits.iter().filter(|commit| clears_the_budget(commit))
    }

    /// The writes that the answers of this kind stand on.
    fn answers(&self, kind: Answer) -> impl Iterator<Item = Option<crate::protocol::WriteId>> {
        self.requests
            .iter()
            .flat_map(|request| &request.answers)
            .filter(move |(answer, _)| *answer == kind)
            .map(|it| it.1)
    }

    /// How many codes that can be guessed were answered as wrong.
    fn wrong_guesses(&self) -> usize {
        let guesses = self.requests.iter().filter(|request| !request.code.is_unguessable());
        guesses.flat_map(|request| &request.answers).filter(|(answer, _)| *answer == Answer::InvalidCode).count()
    }

    /// No two answers say that the same code passed.
    fn passed_once_each(&self) -> bool {
        let mut passed: Vec<Code> = Vec::new();
        for request in &self.requests {
            for _ in request.answers.iter().filter(|(answer, _)| *answer == Answer::Passed) {
                passed.push(request.code);
            }
        }
        passed.iter().enumerate().all(|(nth, code)| !passed[..nth].contains(code))
    }
}
