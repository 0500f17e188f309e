//! The telemetry of a function: logs as JSON lines, metrics in CloudWatch's embedded metric format, and optional traces.

use metrics_cloudwatch_embedded::Collector;

use super::config::ConfigError;
use super::traces::Traces;
use crate::error::cause_chain;

const NAMESPACE: &str = "User2FA";

/// The metrics and traces of a process.
pub(super) struct Telemetry {
    metrics: Option<&'static Collector>,
    traces: Option<Traces>,
}

impl Telemetry {
    /// Starts the logs, metrics, and traces of this function. Called once, at start-up. If the configuration of the traces is
    /// invalid, the log is already started.
    pub(super) fn start(function: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let traces = Traces::read(function, variable);
        log_to_stdout(function, traces.as_ref().ok().and_then(Option::as_ref));
        let metrics = metrics_cloudwatch_embedded::Builder::new().cloudwatch_namespace(NAMESPACE).init();
        let metrics = metrics.inspect_err(|error| tracing::error!(cause = %error, "metrics are off")).ok();
        Ok(Self { metrics, traces: traces? })
    }

    /// Awaits `answered`, then writes the metrics and sends the traces. Lambda already has the answer, so callers don't wait for
    /// this.
    pub(super) async fn then_flush<T>(&self, answered: impl Future<Output = T>) -> T {
        let done = answered.await;
        if let Some(Err(error)) = self.metrics.map(|collector| collector.flush(std::io::stdout())) {
            tracing::error!(cause = %error, "metrics could not be written");
        }
        if let Some(traces) = &self.traces {
            traces.flush().await;
        }
        done
    }
}

/// Writes logs as JSON lines to standard output: `info` and above from this crate and the function, `warn` and above from
/// libraries, whose lower levels contain whole requests.
fn log_to_stdout(function: &str, traces: Option<&Traces>) {
    use tracing_subscriber::Layer;
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;

    let ours = [("shared", LevelFilter::INFO), (function, LevelFilter::INFO)];
    let levels = Targets::new().with_default(LevelFilter::WARN).with_targets(ours);
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_span_list(false).with_ansi(false);
    let lines = lines.with_filter(levels);
    let _only_the_first_counts = tracing_subscriber::registry().with(lines).with(traces.map(Traces::layer)).try_init();
}

/// The last log line of a function whose configuration is invalid.
pub(super) fn cannot_start(function: &str, error: &dyn std::error::Error) {
    tracing::error!(function, cause = cause_chain(error), "the function cannot start");
}
