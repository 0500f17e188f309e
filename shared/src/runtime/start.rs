//! From a bootstrap to a served function.

use axum::Router;

use super::app::{App, Parts};
use super::clients::{AwsClients, AwsSettings};
use super::clock::Clock;
use super::config::{Config, ConfigError};
use super::key_source::KeySource;
use super::telemetry;
use crate::http::{TokenVerifier, edge};
use crate::storage::Store;

/// The function could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The configuration is unusable.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The Lambda runtime ended.
    #[error("the Lambda runtime ended: {0}")]
    Runtime(lambda_http::Error),
}

/// What is done before the first request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Init {
    /// The key ring is unwrapped, so that nobody waits for KMS. If that fails, the first request tries again.
    WithKeys,
    /// The function uses no keys.
    WithoutKeys,
}

/// Serves `routes` as the Lambda function `function`.
pub async fn serve(function: &'static str, routes: Router<App>, init: Init) -> Result<(), StartError> {
    telemetry::log_to_stdout();
    let app = match start(function) {
        Ok(app) => app.with_metrics(),
        Err(error) => {
            tracing::error!(function, cause = telemetry::cause_chain(&error), "the function cannot start");
            return Err(error.into());
        }
    };
    if init == Init::WithKeys
        && let Err(error) = app.keys().await
    {
        tracing::error!(
            function,
            cause = telemetry::cause_chain(&error),
            "started without keys: requests are refused until they come"
        );
    }
    lambda_http::run(edge(routes, app)).await.map_err(StartError::Runtime)
}

fn start(function: &'static str) -> Result<App, ConfigError> {
    #[allow(clippy::disallowed_methods)] // the one place that may
    let variable = |name: &str| std::env::var(name).ok();
    let config = Config::read(variable)?;
    let aws = AwsSettings::read(variable)?;
    let clients = AwsClients::new(&aws, &aws.http_client());
    Ok(App::new(Parts {
        function,
        store: Store::new(clients.dynamodb, config.table, config.settings_cache),
        keys: KeySource::new(clients.kms, config.kms_key),
        tokens: TokenVerifier::new(config.tokens),
        parties: config.parties,
        clock: Clock::system(),
    }))
}
