//! The wire to AWS: counts what crosses it, and breaks it when a test asks.

mod call;
mod connector;
mod fault;
mod mail;
mod rewritten;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use crate::evidence::Evidence;
use connector::WiredClient;

pub use call::Call;
pub use fault::{Fault, Planned};
pub use mail::Mail;

/// The region of everything in the tests.
pub const REGION: &str = "eu-central-1";

/// What the mails with the codes of senders are tagged with.
const SENDER: &str = "sender";

/// The header that the proxy's rules look for.
const FAULT_HEADER: &str = "x-fault";

#[derive(Debug, Default)]
struct State {
    calls: Vec<Call>,
    mails: Vec<Mail>,
    faults: VecDeque<(&'static str, Fault)>,
    planned: Vec<Planned>,
    /// The calls since something was planned: the id that the SDK gives all tries of one, and how many there were.
    tries: Vec<(String, usize)>,
    standing: Vec<(&'static str, Fault)>,
}

/// The wire of one process.
#[derive(Debug, Clone, Default)]
pub struct Wire {
    state: Arc<Mutex<State>>,
    evidence: Evidence,
}

impl Wire {
    /// A wire that tells `evidence` what crosses it.
    pub fn noted_in(evidence: &Evidence) -> Self {
        Self { state: Arc::default(), evidence: evidence.clone() }
    }

    /// Lets the proxy break what is planned, or nothing; calls are counted from here. Of two plans for a try the first counts.
    pub fn plan(&self, planned: impl IntoIterator<Item = Planned>) {
        let mut state = self.state.lock().unwrap();
        state.planned = planned.into_iter().collect();
        state.tries.clear();
    }

    /// How many tries the SDK has made of a call since the plan was made.
    pub fn tries_of(&self, call: usize) -> usize {
        self.state.lock().unwrap().tries.get(call).map_or(0, |(_, tries)| *tries)
    }

    /// The failure that the proxy injects into this attempt.
    pub(super) fn planned_for(&self, request: &HttpRequest, operation: &str) -> Option<&'static str> {
        let mut state = self.state.lock().unwrap();
        if state.planned.is_empty() {
            return None;
        }
        let id = request.headers().get("amz-sdk-invocation-id").unwrap_or_default();
        let call = state.tries.iter().position(|(known, _)| known == id).unwrap_or_else(|| {
            state.tries.push((id.to_owned(), 0));
            state.tries.len() - 1
        });
        let (_, tries) = &mut state.tries[call];
        *tries += 1;
        let attempt = *tries;
        let meets = |planned: &&Planned| {
            let is_it =
                planned.call.is_none_or(|nth| nth == call) && planned.operation.is_none_or(|it| it == operation);
            is_it && attempt <= planned.tries
        };
        state.planned.iter().find(meets).map(|planned| planned.fault)
    }

    /// Puts the wire around an HTTP client.
    pub fn around(&self, client: SharedHttpClient) -> SharedHttpClient {
        SharedHttpClient::new(WiredClient { client, wire: self.clone() })
    }

    /// The calls since the last time.
    pub fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.state.lock().unwrap().calls)
    }

    /// The mails to users that SES has taken so far.
    pub fn mails(&self) -> Vec<Mail> {
        let state = self.state.lock().unwrap();
        state.mails.iter().filter(|mail| mail.tag("purpose") != SENDER).cloned().collect()
    }

    /// The mails to senders' addresses that SES has taken so far.
    pub fn sender_mails(&self) -> Vec<Mail> {
        let state = self.state.lock().unwrap();
        state.mails.iter().filter(|mail| mail.tag("purpose") == SENDER).cloned().collect()
    }

    /// The last mail to this address.
    pub fn last_mail_to(&self, address: &str) -> Option<Mail> {
        self.state.lock().unwrap().mails.iter().rev().find(|mail| mail.to() == address).cloned()
    }

    /// Lets the next call of `operation` fail so. Several faults are met in order.
    pub fn fail_next(&self, operation: &'static str, fault: Fault) {
        self.state.lock().unwrap().faults.push_back((operation, fault));
    }

    /// Lets `times` calls of `operation` fail so, after `spared` that go through.
    pub fn fail_after(&self, spared: usize, operation: &'static str, fault: Fault, times: usize) {
        let faults = std::iter::repeat_n((operation, Fault::None), spared);
        let faults = faults.chain(std::iter::repeat_n((operation, fault), times));
        self.state.lock().unwrap().faults.extend(faults);
    }

    /// Makes every call of these operations fail, until `repair`.
    pub fn fail_always(&self, faults: &[(&'static str, Fault)]) {
        self.state.lock().unwrap().standing = faults.to_vec();
    }

    /// Ends what fails always.
    pub fn repair(&self) {
        self.state.lock().unwrap().standing.clear();
    }

    /// Clears the failures that no call has met yet.
    pub fn forget_faults(&self) {
        self.state.lock().unwrap().faults.clear();
    }

    pub(super) fn note(&self, call: Call) -> Option<Fault> {
        let mut state = self.state.lock().unwrap();
        let position = state.faults.iter().position(|(operation, _)| *operation == call.operation);
        let standing =
            state.standing.iter().find(|(operation, _)| *operation == call.operation).map(|(_, fault)| *fault);
        state.calls.push(call);
        position.and_then(|position| state.faults.remove(position)).map(|(_, fault)| fault).or(standing)
    }
}
