//! One kind of fault, at each call to AWS of each route, once at one try of the SDK and once at all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use shared::http::ProblemType;
use tests::deployment::{Answer, TestDeployment};
use tests::invariants::assert_all_hold;
use tests::routes::ROUTES;
use tests::wire::Planned;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::scenarios::{self, Ask, EVENTS, Outcome, Scenario};

/// The deadline of a request, and what a busy machine may add to it.
const LONGEST: Duration = Duration::from_secs(24);
/// Deployments at a time, of each sweep. Most of them wait for a time-out of the SDK.
const WORLDS: usize = 24;
/// The number of deployments, over all sweeps, that run without an injected failure at the same time: more would slow the emulator
/// so much that the SDK's timeouts occur by themselves.
static BUSY: Semaphore = Semaphore::const_new(4);
/// The number of deployments with a short injected failure at the same time.
static BROKEN: Semaphore = Semaphore::const_new(8);

/// Which of the SDK's attempts fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tries {
    One,
    Every,
}

impl Tries {
    const fn most(self) -> usize {
        match self {
            Self::One => 1,
            Self::Every => usize::MAX,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::One => "one try",
            Self::Every => "every try",
        }
    }
}

/// The callers' answers, for each call and extent of the failure.
type Seen = BTreeMap<(Tries, String), BTreeSet<String>>;

/// Every scenario, by the list of routes.
pub fn all_scenarios() -> Vec<Scenario> {
    let routes = ROUTES.iter().map(|(verb, path, _)| (*verb, *path)).chain(EVENTS);
    routes
        .flat_map(|(verb, path)| {
            scenarios::situations(verb, path).iter().map(move |situation| Scenario { verb, path, situation })
        })
        .collect()
}

/// Whether a route never calls AWS once its process has its keys.
pub fn calls_nothing(scenario: Scenario) -> bool {
    let quiet = ["/.well-known/jwks.json", "/v1/health", "/openapi.json"];
    quiet.contains(&scenario.path) || ["/pages/", "/problems/"].iter().any(|folder| scenario.path.starts_with(folder))
}

/// Injects `fault` into every scenario at every possible call. Returns the outcomes as rows of a table.
pub async fn sweep(fault: &'static str) -> String {
    scenarios::warm_up().await;
    let started = Instant::now();
    let places = Arc::new(Semaphore::new(WORLDS));
    let mut units = JoinSet::new();
    for scenario in all_scenarios().into_iter().filter(|scenario| !calls_nothing(*scenario)) {
        let places = places.clone();
        units.spawn(async move {
            let _place = places.acquire_owned().await.unwrap();
            let unit = tokio::spawn(unit(scenario, fault)).await;
            (scenario, unit)
        });
    }
    let (mut seen, mut cases, mut failed) = (Seen::new(), 0, Vec::new());
    while let Some(unit) = units.join_next().await {
        match unit.unwrap() {
            (_, Ok((of_unit, count))) => {
                cases += count;
                for (key, answers) in of_unit {
                    seen.entry(key).or_default().extend(answers);
                }
            }
            (scenario, Err(panic)) => {
                let panic = panic.into_panic();
                let said = panic.downcast_ref::<String>().cloned();
                failed.push(format!("{scenario:?}: {}", said.unwrap_or_else(|| "it panicked".to_owned())));
            }
        }
    }
    println!("{fault}: {cases} cases in {} s", started.elapsed().as_secs());
    assert!(failed.is_empty(), "{fault}, {} scenarios failed:\n{}", failed.len(), failed.join("\n"));
    rows(fault, &seen)
}

/// The calls with the same answers share a row.
fn rows(fault: &str, seen: &Seen) -> String {
    let mut by_answer: BTreeMap<(Tries, String), Vec<&str>> = BTreeMap::new();
    for ((tries, call), answers) in seen {
        let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
        by_answer.entry((*tries, answers.join("; "))).or_default().push(call);
    }
    // All but this one lead to the same rows, which the page shows once.
    let fault = if fault == "slow" { "`slow`" } else { "any but `slow`" };
    let row = |((tries, answers), calls): (&(Tries, String), &Vec<&str>)| {
        format!("| {fault} | {} | {} | {answers} |\n", tries.name(), calls.join(", "))
    };
    by_answer.iter().map(row).collect()
}

async fn unit(scenario: Scenario, fault: &'static str) -> (Seen, usize) {
    let busy = BUSY.acquire().await.unwrap();
    let deployment = scenarios::deployment().await;
    let cap = if scenario.situation == "capped" { 1000 } else { 0 };
    let process = deployment.proxied_process(&deployment.table, cap);
    process.get("/v1/health", "").await.expect(200);
    let (clean, calls) = learn(scenario, &deployment, &process).await;
    drop(busy);
    assert!(!calls.is_empty(), "it calls nothing");
    let (mut seen, mut cases) = (Seen::new(), 0);
    for (nth, call) in calls.iter().enumerate() {
        for tries in [Tries::One, Tries::Every] {
            cases += 1;
            let user = format!("u{cases}");
            let busy = BUSY.acquire().await.unwrap();
            let ask = scenarios::prepare(scenario, &deployment, &user).await.unwrap();
            drop(busy);
            process.wire.plan(Some(Planned { fault, call: Some(nth), operation: None, tries: tries.most() }));
            let broken = if fault == "silent" { None } else { Some(BROKEN.acquire().await.unwrap()) };
            let at = Instant::now();
            let first = ask.send(&process).await;
            drop(broken);
            assert!(at.elapsed() < LONGEST, "{call}, {tries:?}: the answer took {:?}", at.elapsed());
            let said = judge(&first, &clean, &deployment.table);
            let case = Case { scenario, fault, call, tries };
            case.check_first(&said);
            case.check_tries(process.wire.tries_of(nth));
            process.wire.plan(None);
            let _busy = BUSY.acquire().await.unwrap();
            if matches!(ask, Ask::Stream(_)) {
                // The notice is in the hands of a process that has died, until it must have come to its end.
                deployment.advance(60);
            }
            let repeated = judge(&ask.send(&process).await, &clean, &deployment.table);
            case.check_repeated(&said, &repeated);
            seen.entry((tries, call.clone())).or_default().insert(said);
            deployment.advance(1);
        }
    }
    let _busy = BUSY.acquire().await.unwrap();
    assert_all_hold(&deployment).await;
    (seen, cases)
}

/// What the scenario answers without faults, and the calls that it makes.
async fn learn(scenario: Scenario, deployment: &TestDeployment, process: &TestDeployment) -> (Outcome, Vec<String>) {
    let ask = scenarios::prepare(scenario, deployment, "u0").await;
    let ask: Ask = ask.expect("tests/faults/scenarios.rs has nothing for this route");
    process.wire.take();
    process.wire.plan(None);
    let clean = ask.send(process).await;
    let calls = process.wire.take().into_iter().map(|call| call.operation).collect();
    if let Outcome::Answered(answer) = &clean {
        let is_refused = ["a wrong code", "a copy's answer"].contains(&scenario.situation);
        let expected = if is_refused { 400 } else { 200 };
        assert_eq!(answer.status.as_u16() / 100, expected / 100, "{}", answer.text);
    }
    (clean, calls)
}

const AS_WITHOUT: &str = "the usual answer";
const BROUGHT_AGAIN: &str = "the event is redelivered";

/// The outcome in words. An answer that must never occur fails the test.
fn judge(outcome: &Outcome, clean: &Outcome, table: &str) -> String {
    match (outcome, clean) {
        (Outcome::Done(true), _) => AS_WITHOUT.to_owned(),
        (Outcome::Done(false), _) => BROUGHT_AGAIN.to_owned(),
        (Outcome::Answered(answer), Outcome::Answered(clean)) if answer.refusal() == clean.refusal() => {
            AS_WITHOUT.to_owned()
        }
        // An import that is repeated is answered with 200 in place of 201.
        (Outcome::Answered(answer), Outcome::Answered(clean))
            if answer.status.is_success() && clean.status.is_success() =>
        {
            AS_WITHOUT.to_owned()
        }
        (Outcome::Answered(answer), _) => problem(answer, table),
    }
}

/// A documented problem that says nothing of what is behind us.
fn problem(answer: &Answer, table: &str) -> String {
    let (status, slug) = answer.refusal();
    let documented = ProblemType::ALL.iter().any(|kind| kind.slug() == slug && kind.status() == status);
    assert!(documented && status != 500, "{status}: {}", answer.text);
    for secret in ["@", table, "arn:", "Exception", "127.0.0.1"] {
        assert!(!answer.text.contains(secret), "{secret} in {}", answer.text);
    }
    format!("{status} `{slug}`")
}

struct Case<'a> {
    scenario: Scenario,
    fault: &'a str,
    call: &'a str,
    tries: Tries,
}

impl Case<'_> {
    /// One try that fails is not noticed; when all fail, the answer is that of a service that is not available.
    fn check_first(&self, said: &str) {
        let expected: &[&str] = match self.tries {
            _ if self.fault == "slow" => &[AS_WITHOUT],
            Tries::One => &[AS_WITHOUT],
            // A sender is added even where its mail cannot be counted, written or sent. Then the code can be sent again.
            Tries::Every
                if self.scenario.path == "/v1/senders"
                    && ["UpdateItem", "BatchGetItem", "SendEmail"].contains(&self.call) =>
            {
                &[AS_WITHOUT, "503 `unavailable`"]
            }
            Tries::Every if self.only_shows_what_ses_says() => &[AS_WITHOUT],
            Tries::Every if self.call == "SendEmail" => &["502 `mail-failed`", BROUGHT_AGAIN],
            Tries::Every => &["503 `unavailable`", BROUGHT_AGAIN],
        };
        assert!(expected.contains(&said), "{}, {}: {said}", self.call, self.tries.name());
    }

    /// The failure really occurred: the SDK made its usual number of further attempts.
    fn check_tries(&self, tries: usize) {
        let expected = match self.tries {
            _ if self.fault == "slow" => 1..=1,
            Tries::One => 2..=2,
            // The second try of a write finds the first one stored, which AWS says with a status that is not tried again; and
            // after two tries without an answer the pause may last until the call's time budget ends.
            Tries::Every if ["answer-lost", "silent"].contains(&self.fault) => 2..=3,
            Tries::Every => 3..=3,
        };
        assert!(expected.contains(&tries), "{tries} tries of {}, {}", self.call, self.tries.name());
    }

    /// What failed before anything was stored succeeds now. What may be stored, or was answered, is not done twice.
    fn check_repeated(&self, first: &str, repeated: &str) {
        let refused = ["400", "401", "404", "409", "412", "429"].iter().any(|status| repeated.starts_with(status));
        let may_be_stored = first == AS_WITHOUT || self.fault == "answer-lost" || self.is_after_the_commit();
        assert!(
            repeated == AS_WITHOUT || may_be_stored && refused,
            "{}, {}: first {first}, and repeated {repeated}",
            self.call,
            self.tries.name()
        );
    }

    /// The latest known status of a sender is shown if SES isn't available, and after a removal the call to SES fails without
    /// consequences.
    fn only_shows_what_ses_says(&self) -> bool {
        let shows = self.scenario.verb == "GET" && self.call.contains("Identit");
        self.scenario.path.starts_with("/v1/senders") && (shows || self.is_after_the_commit())
    }

    /// A sender is removed or confirmed in the table first. Then the others are read, and SES is asked or told.
    fn is_after_the_commit(&self) -> bool {
        let is_later = self.call == "Query" || self.call.ends_with("EmailIdentity");
        let changes = self.scenario.verb == "DELETE" || self.scenario.path.ends_with("/confirm");
        changes && self.scenario.path.starts_with("/v1/senders/") && is_later
    }
}
