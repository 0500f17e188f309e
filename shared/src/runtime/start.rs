//! Starts a function and serves its requests or events.

use std::time::Instant;

use axum::Router;
use http::HeaderMap;
use lambda_http::lambda_runtime::{LambdaEvent, Runtime, service_fn};
use tower::util::MapFutureLayer;
use tracing::{Instrument, Span};
use tracing_opentelemetry::OpenTelemetrySpanExt;

use super::clients::{AwsClients, AwsSettings};
use super::config::{Config, ConfigError, read_allowed_origins, read_cors};
use super::services::Services;
use super::telemetry::{self, Telemetry};
use super::traces::FAILED;
use crate::app::{App, Clock, KeySource, Parts, Process};
use crate::domain::types::origin::Origin;
use crate::error::cause_chain;
use crate::http::{behind_gateway, edge};
use crate::storage::Store;
use crate::token::TokenVerifier;

/// The function could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("the Lambda runtime ended: {0}")]
    Runtime(lambda_http::Error),
}

/// What happens before the first request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Init {
    /// The key ring is unwrapped, so that users don't wait for KMS. If that fails, the first request tries again.
    WithKeys,
    /// The function uses no keys.
    WithoutKeys,
}

/// Serves the routes from `routes` as the Lambda function `function`.
pub async fn serve(
    function: &'static str,
    routes: impl FnOnce(&Services<'_>) -> Result<Router<App>, ConfigError>,
    init: Init,
) -> Result<(), StartError> {
    let (telemetry, app, routes) = start(function, routes)?;
    if init == Init::WithKeys
        && let Err(error) = app.keys_at_start().instrument(tracing::info_span!("start", function)).await
    {
        tracing::error!(
            function,
            cause = cause_chain(&error),
            "started without keys: requests fail until they are available"
        );
    }
    serve_routes(edge(routes, app), &telemetry).await
}

/// Serves the routes from `make` as the Lambda function `function`. `make` gets the Help Centers' origins, and returns the headers
/// of each answer too. The function has no table, keys, or tokens, so it opens no connection and needs little configuration.
pub async fn serve_without_aws(
    function: &'static str,
    make: impl FnOnce(&[Origin]) -> Result<(Router<Process>, HeaderMap), ConfigError>,
) -> Result<(), StartError> {
    let telemetry = or_log(function, Telemetry::start(function, variable))?;
    let configured = read_allowed_origins(variable).and_then(|origins| {
        let (routes, headers) = make(&origins)?;
        Ok(edge(routes, Process::new(function, headers, read_cors(&origins, variable)?)))
    });
    serve_routes(or_log(function, configured)?, &telemetry).await
}

async fn serve_routes(routes: Router, telemetry: &Telemetry) -> Result<(), StartError> {
    let flushing = MapFutureLayer::new(|answered| telemetry.then_flush(answered));
    Runtime::new(behind_gateway(routes)).layer(flushing).run().await.map_err(StartError::Runtime)
}

/// Serves `handle` as the Lambda function `function`, which takes events. `make` creates the services that it uses besides the app.
/// If an event fails, its sender retries it.
pub async fn serve_events<S: Clone, R: serde::Serialize, E: std::error::Error + 'static, F>(
    function: &'static str,
    make: impl FnOnce(&Services<'_>) -> Result<S, ConfigError>,
    handle: impl Fn(App, S, serde_json::Value) -> F,
) -> Result<(), StartError>
where
    F: Future<Output = Result<R, E>>,
{
    let (telemetry, app, services) = start(function, make)?;
    let handle = &handle;
    let service = service_fn(|event: LambdaEvent<serde_json::Value>| {
        let (app, services) = (app.clone(), services.clone());
        let request_id = event.context.request_id;
        // The same fields as for a request, so that one query finds both.
        let span = tracing::info_span!("event", request_id, function, tenant = tracing::field::Empty);
        async move {
            let started = Instant::now();
            let handled = Box::pin(handle(app, services, event.payload)).await;
            let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
            let outcome = if handled.is_ok() { "handled" } else { FAILED };
            match &handled {
                Ok(_) => tracing::info!(outcome, milliseconds, "the event is handled"),
                Err(error) => {
                    let cause = cause_chain(error);
                    tracing::error!(outcome, milliseconds, cause, "the event failed");
                }
            }
            Span::current().set_attribute("outcome", outcome);
            // Lambda logs this text. The line above has the cause.
            handled.map_err(|_| lambda_http::Error::from("the event failed"))
        }
        .instrument(span)
    });
    let flushing = MapFutureLayer::new(|answered| telemetry.then_flush(answered));
    Runtime::new(service).layer(flushing).run().await.map_err(StartError::Runtime)
}

/// The telemetry, the app, and the value that `make` creates from the services.
fn start<T>(
    function: &'static str,
    make: impl FnOnce(&Services<'_>) -> Result<T, ConfigError>,
) -> Result<(Telemetry, App, T), StartError> {
    let telemetry = or_log(function, Telemetry::start(function, variable))?;
    let (app, services) = or_log(function, build(function, make))?;
    Ok((telemetry, app, services))
}

/// The configured value. If the configuration is invalid, logs the reason as the last line.
fn or_log<T>(function: &str, configured: Result<T, ConfigError>) -> Result<T, ConfigError> {
    configured.inspect_err(|error| telemetry::cannot_start(function, error))
}

fn build<T>(
    function: &'static str,
    make: impl FnOnce(&Services<'_>) -> Result<T, ConfigError>,
) -> Result<(App, T), ConfigError> {
    let config = Config::read(variable)?;
    let aws = AwsSettings::read(variable)?;
    let http = aws.http_client();
    let clients = AwsClients::new(&aws, &http);
    let services = make(&Services::new(&aws, &http, &variable))?;
    let app = App::new(Parts {
        function,
        store: Store::new(clients.dynamodb, config.table, config.settings_cache),
        keys: KeySource::new(clients.kms, config.kms_key, config.deployment),
        tokens: TokenVerifier::new(config.tokens),
        parties: config.parties,
        cors: config.cors,
        clock: Clock::system(),
    })
    .with_login_events(config.login_events);
    Ok((app, services))
}

#[allow(clippy::disallowed_methods)] // the only place that reads the environment
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
