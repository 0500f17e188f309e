//! A hundred thousand logins of many users of many tenants, each answer with a known expectation; then the invariants.
//! `make load` starts what this needs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![allow(clippy::print_stdout)]

mod crowd;
mod report;
mod visits;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::invariants::violations;
use tests::world::World;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::crowd::{Stage, TENANTS, User};
use crate::report::Report;
use crate::visits::Visit;

/// Logins that are under way at once.
const AT_ONCE: usize = 32;
/// Logins of a user; the clock goes on by a time step after each.
const LOGINS_OF_A_USER: usize = 40;
const STEP: i64 = 30;
/// The round before which the keys are rotated: the new version is used from twenty rounds later on.
const ROTATION: u64 = 10;

fn main() -> ExitCode {
    let logins = std::env::var("LOGINS").ok().and_then(|number| number.parse().ok()).unwrap_or(100_000);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if runtime.block_on(run(logins)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs so many logins, and says whether all was right.
async fn run(logins: usize) -> bool {
    let stage = Arc::new(Stage { world: World::empty().await, report: Report::default() });
    stage.open_tenants().await;
    let started = Instant::now();
    let mut users: Vec<User> = (0..logins.div_ceil(LOGINS_OF_A_USER)).map(User::new).collect();
    let (mut done, mut round) = (0, 0);
    while done < logins {
        if round == ROTATION {
            let rotated = keys::rotate(stage.world.app.clone(), (), json!({})).await.unwrap();
            println!("the keys are rotated: {}", json!(rotated));
        }
        let now = users.len().min(logins - done);
        let rest = users.split_off(now);
        users = one_login_each(&stage, users, round).await;
        users.extend(rest);
        done += now;
        round += 1;
        stage.world.advance(STEP);
        stage.world.wire.take();
        let rate = a_second(done, started.elapsed());
        println!("{done} of {logins} logins, {rate} a second, {} wrong answers", stage.report.count_of_wrong());
    }
    let (time, requests) = (started.elapsed(), stage.report.requests());
    println!("\n{logins} logins of {} users of {TENANTS} tenants", users.len());
    println!(
        "{requests} requests in {} s: {} requests and {} logins a second\n",
        time.as_secs(),
        a_second(requests, time),
        a_second(logins, time)
    );
    println!("{}", stage.report.table());
    println!("wrong answers: {}", stage.report.count_of_wrong());
    stage.report.kinds_of_wrong().iter().for_each(|(kind, count)| println!("  {count} times {kind}"));
    let found = check(&stage).await;
    println!("violated invariants: {}", found.len());
    found.iter().take(20).for_each(|violation| println!("  {violation}"));
    stage.report.count_of_wrong() == 0 && found.is_empty()
}

fn a_second(count: usize, time: Duration) -> u128 {
    count as u128 * 1000 / time.as_millis().max(1)
}

/// Every user signs in once, a number of them at the same time.
async fn one_login_each(stage: &Arc<Stage>, users: Vec<User>, round: u64) -> Vec<User> {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut visits = JoinSet::new();
    for (nth, mut user) in users.into_iter().enumerate() {
        let place = places.clone().acquire_owned().await.unwrap();
        let (stage, visit) = (stage.clone(), Visit::of(&user, dice(nth as u64, round)));
        visits.spawn(async move {
            stage.visit(&mut user, visit).await;
            drop(place);
            user
        });
    }
    let mut users = visits.join_all().await;
    users.sort_by(|one, other| one.name.cmp(&other.name));
    users
}

/// A number below 100 that looks random and is the same in every run.
fn dice(user: u64, round: u64) -> u64 {
    let mixed = ((user << 32) | round).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 40) % 100
}

/// Brings the stream to its consumer, the entries of a tenant in their order, and checks the invariants.
async fn check(stage: &Arc<Stage>) -> Vec<String> {
    let batch = stage.world.batch_of(&[]).await;
    let mut by_tenant: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for record in batch["Records"].as_array().unwrap() {
        let tenant = record["dynamodb"]["NewImage"]["tenant"]["S"].as_str().unwrap().to_owned();
        by_tenant.entry(tenant).or_default().push(record.clone());
    }
    println!("{} audit entries go to their consumer", by_tenant.values().map(Vec::len).sum::<usize>());
    let mut consumers = JoinSet::new();
    for entries in by_tenant.into_values() {
        let stage = stage.clone();
        consumers.spawn(async move {
            let mut done = true;
            for part in entries.chunks(100) {
                done &= stage.world.stream_brings(json!({"Records": part})).await;
            }
            done
        });
    }
    let done = consumers.join_all().await.into_iter().all(|done| done);
    let mut found = violations(&stage.world).await;
    if !done {
        found.push("some entries could not be handled".to_owned());
    }
    found
}
