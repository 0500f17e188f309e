//! What was measured, and what was wrong.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::time::Duration;

/// The number of wrong answers that are printed in full.
const TOLD: usize = 20;

#[derive(Default)]
struct Measured {
    /// Microseconds, by kind of request.
    times: BTreeMap<&'static str, Vec<u64>>,
    /// How many, by what was asked and what was wrong.
    wrong: BTreeMap<String, usize>,
}

/// The report of a run.
#[derive(Default)]
pub struct Report(Mutex<Measured>);

impl Report {
    pub fn took(&self, kind: &'static str, time: Duration) {
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.0.lock().unwrap().times.entry(kind).or_default().push(micros);
    }

    /// Notes an answer that should have been another: its kind is counted, and the first ones are printed in full.
    pub fn wrong(&self, kind: String, detail: &str) {
        if self.count_of_wrong() < TOLD {
            println!("wrong: {kind}: {detail}");
        }
        *self.0.lock().unwrap().wrong.entry(kind).or_default() += 1;
    }

    /// What was wrong, how often.
    pub fn kinds_of_wrong(&self) -> BTreeMap<String, usize> {
        self.0.lock().unwrap().wrong.clone()
    }

    pub fn count_of_wrong(&self) -> usize {
        self.0.lock().unwrap().wrong.values().sum()
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
