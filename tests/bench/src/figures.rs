//! What was measured of a variant, and what it comes to.

use std::time::Duration;

use crate::measure::{Cold, Warm};
use crate::variant::Variant;

/// The figures of one variant.
pub struct Figures {
    pub name: &'static str,
    /// What is uploaded, in bytes.
    pub size: u64,
    /// Cold starts with AWS over HTTP.
    pub cold_http: Vec<Cold>,
    /// Cold starts with AWS over TLS.
    pub cold_tls: Vec<Cold>,
    /// How long warm logins took, from the shortest on.
    pub taken: Vec<Duration>,
    /// Processor time of a warm login.
    pub cpu: Duration,
    /// The calls of a warm login.
    pub calls: Vec<String>,
    /// Instructions from start to the first login, with AWS over HTTP and over TLS.
    pub instructions: Option<(u64, u64)>,
}

/// The figures of the same logins by several variants.
pub struct Measured {
    /// This product's variant first.
    pub figures: Vec<Figures>,
    /// What a login of that variant writes.
    pub write_units: f64,
}

impl Figures {
    pub fn of(variant: &Variant) -> Self {
        Self {
            name: variant.name,
            size: variant.size(),
            cold_http: Vec::new(),
            cold_tls: Vec::new(),
            taken: Vec::new(),
            cpu: Duration::ZERO,
            calls: Vec::new(),
            instructions: None,
        }
    }

    /// Takes what the warm logins cost.
    pub async fn warm(&mut self, mut warm: Warm) {
        self.taken = std::mem::take(&mut warm.taken);
        self.calls = std::mem::take(&mut warm.calls);
        let logins = self.taken.len();
        self.taken.sort();
        self.cpu = warm.end(logins).await;
    }

    /// The share `share` of warm logins took no longer.
    pub fn percentile(&self, share: f64) -> Duration {
        percentile(&self.taken, share)
    }

    /// The most memory of any start, in KiB.
    pub fn peak_kib(&self) -> u64 {
        self.cold_http.iter().chain(&self.cold_tls).map(|cold| cold.peak_kib).max().unwrap()
    }
}

/// The median of what `of` says of cold starts.
pub fn median(colds: &[Cold], of: impl Fn(&Cold) -> Duration) -> Duration {
    let mut all: Vec<Duration> = colds.iter().map(of).collect();
    all.sort();
    percentile(&all, 0.5)
}

/// By the nearest rank, of values in order.
fn percentile(sorted: &[Duration], share: f64) -> Duration {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let rank = (sorted.len() as f64 * share).ceil() as usize;
    sorted[rank.max(1) - 1]
}
