//! What was measured, and what was wrong.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::time::Duration;

/// The most wrong answers that are told in full.
const TOLD: usize = 20;

#[derive(Default)]
struct Measured {
    /// Microseconds, by kind of request.
    times: BTreeMap<&'static str, Vec<u64>>,
    wrong: Vec<String>,
}

/// The report of a run.
#[derive(Default)]
pub struct Report(Mutex<Measured>);

impl Report {
    pub fn took(&self, kind: &'static str, time: Duration) {
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.0.lock().unwrap().times.entry(kind).or_default().push(micros);
    }

    /// Notes an answer that should have been another.
    pub fn wrong(&self, what: String) {
        self.0.lock().unwrap().wrong.push(what);
    }

    pub fn wrong_answers(&self) -> Vec<String> {
        self.0.lock().unwrap().wrong.iter().take(TOLD).cloned().collect()
    }

    pub fn count_of_wrong(&self) -> usize {
        self.0.lock().unwrap().wrong.len()
    }

    pub fn requests(&self) -> usize {
        self.0.lock().unwrap().times.values().map(Vec::len).sum()
    }

    /// The table: how many requests of each kind, and how long they took.
    pub fn table(&self) -> String {
        let mut measured = self.0.lock().unwrap();
        let mut table = String::from("| request | count | p50 ms | p99 ms |\n|---|---|---|---|\n");
        for (kind, times) in &mut measured.times {
            times.sort_unstable();
            let at = |part: usize| {
                format!(
                    "{}.{}",
                    times[(times.len() - 1) * part / 100] / 1000,
                    times[(times.len() - 1) * part / 100] % 1000 / 100
                )
            };
            writeln!(table, "| {kind} | {} | {} | {} |", times.len(), at(50), at(99)).unwrap();
        }
        table
    }
}
