//! The measurements.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::aws::Aws;
use crate::lambda::Lambda;
use crate::scene::{Scene, expect_assertion};
use crate::variant::{Endpoints, Variant};

/// Where and with what everything is measured.
pub struct Bench<'a> {
    pub scene: &'a Scene,
    pub aws: &'a Arc<Aws>,
    pub endpoints: &'a Endpoints,
}

/// A start and its first login.
pub struct Cold {
    /// Until the function asks for an event.
    pub init: Duration,
    /// Until the first login is answered.
    pub first: Duration,
    /// The most memory it had, in KiB.
    pub peak_kib: u64,
    /// The calls of AWS.
    pub calls: Vec<String>,
}

/// A function that is kept warm.
pub struct Warm {
    lambda: Lambda,
    /// How long each answer took.
    pub taken: Vec<Duration>,
    /// The calls of AWS of one login.
    pub calls: Vec<String>,
    cpu_before: f64,
}

impl Bench<'_> {
    async fn start(&self, variant: &Variant, endpoint: &str, before: &[&str]) -> Lambda {
        let command: Vec<String> = before.iter().map(ToString::to_string).chain(variant.command.clone()).collect();
        Lambda::start(&command, &self.endpoints.environment(self.scene, variant, endpoint)).await
    }

    /// Starts the function and lets one login pass.
    pub async fn cold(&self, variant: &Variant, endpoint: &str) -> Cold {
        let event = self.scene.event().await;
        self.aws.take_calls();
        let mut lambda = self.start(variant, endpoint, &[]).await;
        let (first, answer) = lambda.first(event).await;
        expect_assertion(&answer);
        let cold =
            Cold { init: lambda.init().await, first, peak_kib: peak_kib(lambda.id()), calls: self.aws.take_calls() };
        lambda.end().await;
        cold
    }

    /// Starts the function and lets some logins pass, so that what comes next is warm.
    pub async fn warm(&self, variant: &Variant, endpoint: &str) -> Warm {
        let mut lambda = self.start(variant, endpoint, &[]).await;
        for _ in 0..50 {
            expect_assertion(&lambda.invoke(self.scene.event().await).await.1);
        }
        self.aws.take_calls();
        let cpu_before = cpu_seconds(lambda.id());
        Warm { lambda, taken: Vec::new(), calls: Vec::new(), cpu_before }
    }

    /// Lets `logins` more pass.
    pub async fn go_on(&self, warm: &mut Warm, logins: usize) {
        for _ in 0..logins {
            let (taken, answer) = warm.lambda.invoke(self.scene.event().await).await;
            expect_assertion(&answer);
            warm.taken.push(taken);
            warm.calls = self.aws.take_calls();
        }
    }

    /// Counts the instructions from the start until the first login is answered. What callgrind wrote stays in `folder`.
    pub async fn instructions(&self, variant: &Variant, endpoint: &str, folder: &Path) -> u64 {
        let (scheme, _) = endpoint.split_once(':').unwrap();
        let file = folder.join(format!("{} {scheme}.callgrind", variant.name));
        let out = format!("--callgrind-out-file={}", file.display());
        let log = format!("--log-file={}", folder.join("valgrind.log").display());
        let event = self.scene.event().await;
        let mut lambda = self.start(variant, endpoint, &["valgrind", "--tool=callgrind", &out, &log]).await;
        expect_assertion(&lambda.first(event).await.1);
        lambda.end().await;
        let text = std::fs::read_to_string(file).unwrap();
        let total = text.lines().find_map(|line| line.strip_prefix("totals: ").or(line.strip_prefix("summary: ")));
        total.expect("callgrind's total").trim().parse().unwrap()
    }
}

impl Warm {
    /// Ends the function. Returns how much processor time each of so many logins took, on average.
    pub async fn end(self, logins: usize) -> Duration {
        let spent = cpu_seconds(self.lambda.id()) - self.cpu_before;
        let logins = u32::try_from(logins).unwrap();
        self.lambda.end().await;
        Duration::from_secs_f64(spent / f64::from(logins))
    }
}

/// The most memory that a process ever had (`proc_pid_status(5)`).
fn peak_kib(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// The processor time of all threads of a process, in user space and kernel (`proc_pid_stat(5)`, fields 14 and 15).
fn cpu_seconds(process: u32) -> f64 {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap() / TICKS_PER_SECOND).sum()
}
