//! Logs as JSON lines, metrics in CloudWatch's embedded metric format.

use metrics_cloudwatch_embedded::Collector;

/// The namespace of the metrics.
const NAMESPACE: &str = "User2FA";

/// The process's metrics. They are written to standard output, where Lambda takes them to CloudWatch.
#[derive(Clone, Copy, Default)]
pub(super) struct Metrics(Option<&'static Collector>);

impl Metrics {
    /// Installs the recorder; called once, at start-up.
    pub(super) fn install() -> Self {
        let installed = metrics_cloudwatch_embedded::Builder::new().cloudwatch_namespace(NAMESPACE).init();
        Self(installed.inspect_err(|error| tracing::error!(cause = %error, "metrics are off")).ok())
    }

    /// Writes what was counted since the last time.
    pub(super) fn flush(self) {
        if let Some(Err(error)) = self.0.map(|collector| collector.flush(std::io::stdout())) {
            tracing::error!(cause = %error, "metrics could not be written");
        }
    }
}

/// Writes logs as JSON lines to standard output: `info` and above of this product, which is this crate and the function's own,
/// `warn` and above of the libraries, whose lower levels show whole requests.
pub(super) fn log_to_stdout(function: &str) {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;

    let ours = [("shared", LevelFilter::INFO), (function, LevelFilter::INFO)];
    let levels = Targets::new().with_default(LevelFilter::WARN).with_targets(ours);
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_span_list(false).with_ansi(false);
    let _only_the_first_counts = tracing_subscriber::registry().with(levels).with(lines).try_init();
}

/// The last line of a function whose configuration is unusable.
pub(super) fn cannot_start(function: &str, error: &dyn std::error::Error) {
    tracing::error!(function, cause = cause_chain(error), "the function cannot start");
}

/// An error with everything behind it, for the log. Errors of this crate hold no secret, code, token or address; the debug
/// form of the SDK's would show whole answers.
pub fn cause_chain(error: &dyn std::error::Error) -> String {
    let mut chain = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        chain.push_str(": ");
        chain.push_str(&cause.to_string());
        source = cause.source();
    }
    chain
}
