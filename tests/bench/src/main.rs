//! `make bench`: what a login costs: cold, warm, in processor time, memory, size, instructions, trips and write units; beside
//! the same job on the SDK's defaults and on Node.js, in one run, one after the other in turns. Then the same of a login by passkey,
//! in its own function. `tests/bench/bench.py` starts it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![allow(clippy::print_stdout)]

mod aws;
mod chart;
mod figures;
mod lambda;
mod measure;
mod report;
mod scene;
mod variant;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aws::{Answers, Aws, Wire};
use figures::{Figures, Measured};
use lambda::Lambda;
use measure::Bench;
use scene::{Scene, expect_assertion};
use serde_json::Value;
use variant::{Endpoints, Variant};

const COLD_STARTS: usize = 30;
const WARM_LOGINS: usize = 1_000;
const TURN: usize = 100;

fn given(name: &str) -> String {
    std::env::var(name).expect("start this with `make bench`, which builds and starts what it needs")
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(given(name))
}

#[tokio::main]
async fn main() -> ExitCode {
    let roots = path("BENCH_ROOTS");
    let stacks = Variant::all(&path("BENCH_LOGIN"), &path("BENCH_DEFAULTS"), &path("BENCH_NODE"));
    let by_app = measure(&Scene::with_app().await, &stacks, &roots).await;
    let ours = [Variant::passkey(&path("BENCH_PASSKEY"))];
    let by_passkey = measure(&Scene::with_passkey().await, &ours, &roots).await;
    report::report(&by_app, &by_passkey)
}

/// Measures the logins of a scene with each variant. The first one's calls are recorded.
async fn measure(scene: &Scene, variants: &[Variant], roots: &Path) -> Measured {
    let folder = path("BENCH_FOLDER");
    let answers = record(scene, &variants[0]).await;
    let write_units = capacity(&answers, "PutItem");
    let aws = Aws::recorded(answers);
    let endpoints = Endpoints::open(&aws, &folder, roots).await;
    let bench = Bench { scene, aws: &aws, endpoints: &endpoints };

    let mut figures: Vec<Figures> = variants.iter().map(Figures::of).collect();
    for round in 1..=COLD_STARTS {
        println!("==> cold starts: round {round} of {COLD_STARTS}");
        for (variant, figures) in variants.iter().zip(&mut figures) {
            figures.cold_http.push(bench.cold(variant, &endpoints.http).await);
            figures.cold_tls.push(bench.cold(variant, &endpoints.tls).await);
        }
    }
    let mut warm = Vec::new();
    for variant in variants {
        warm.push(bench.warm(variant, &endpoints.tls).await);
    }
    for turn in 1..=WARM_LOGINS / TURN {
        println!("==> warm logins: {} of {WARM_LOGINS}", turn * TURN);
        for warm in &mut warm {
            bench.go_on(warm, TURN).await;
        }
    }
    for (warm, figures) in warm.into_iter().zip(&mut figures) {
        figures.warm(warm).await;
    }
    for (variant, figures) in variants.iter().zip(&mut figures).filter(|(variant, _)| variant.counted) {
        println!("==> instructions of {}", variant.name);
        let http = bench.instructions(variant, &endpoints.http, &folder).await;
        let tls = bench.instructions(variant, &endpoints.tls, &folder).await;
        figures.instructions = Some((http, tls));
    }
    Measured { figures, write_units }
}

/// One login against the emulators, and what they answered.
async fn record(scene: &Scene, ours: &Variant) -> Answers {
    let aws = Aws::emulators(given("TEST_DYNAMODB_ENDPOINT"), given("TEST_AWS_ENDPOINT"));
    let endpoint = aws.listen(&Wire::Http).await;
    let mut environment = scene.configuration();
    environment.push(("AWS_ENDPOINT_URL", endpoint));
    let mut lambda = Lambda::start(&ours.command, &environment).await;
    expect_assertion(&lambda.first(scene.event().await).await.1);
    lambda.end().await;
    aws.heard()
}

/// The capacity units that an operation consumed.
fn capacity(answers: &Answers, operation: &str) -> f64 {
    let answer: Value = serde_json::from_slice(&answers[operation]).unwrap();
    answer["ConsumedCapacity"]["CapacityUnits"].as_f64().expect("consumed capacity")
}
