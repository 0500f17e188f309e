//! From a bootstrap to a served function.

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

/// Serves the routes that `routes` makes as the Lambda function `function`.
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
            "started without keys: requests are refused until they come"
        );
    }
    serve_routes(edge(routes, app), &telemetry).await
}

/// Serves the routes that `make` makes for Help Centers of these origins as the Lambda function `function`, each answer with the
/// headers that it makes. There is no table, no key and no token, so nothing is connected and little configuration is needed.
pub async fn serve_without_aws(
    function: &'static str,
    make: impl FnOnce(&[Origin]) -> Result<(Router<Process>, HeaderMap), ConfigError>,
) -> Result<(), StartError> {
    let telemetry = or_tell(function, Telemetry::start(function, variable))?;
    let configured = read_allowed_origins(variable).and_then(|origins| {
        let (routes, headers) = make(&origins)?;
        Ok(edge(routes, Process::new(function, headers, read_cors(&origins, variable)?)))
    });
    serve_routes(or_tell(function, configured)?, &telemetry).await
}

async fn serve_routes(routes: Router, telemetry: &Telemetry) -> Result<(), StartError> {
    let told = MapFutureLayer::new(|answered| telemetry.told_after(answered));
    Runtime::new(behind_gateway(routes)).layer(told).run().await.map_err(StartError::Runtime)
}

/// Serves `handle` as the Lambda function `function`, which takes events. `make` makes what it needs beyond the app. An
/// event that fails is brought again by whoever sent it.
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
        // The same fields as around a request, so that one query finds both.
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
            // Lambda writes down what it is told; the cause stands in the line above.
            handled.map_err(|_| lambda_http::Error::from("the event failed"))
        }
        .instrument(span)
    });
    let told = MapFutureLayer::new(|answered| telemetry.told_after(answered));
    Runtime::new(service).layer(told).run().await.map_err(StartError::Runtime)
}

/// What is told of the function, the app, and what `make` makes of the services.
fn start<T>(
    function: &'static str,
    make: impl FnOnce(&Services<'_>) -> Result<T, ConfigError>,
) -> Result<(Telemetry, App, T), StartError> {
    let telemetry = or_tell(function, Telemetry::start(function, variable))?;
    let (app, services) = or_tell(function, build(function, make))?;
    Ok((telemetry, app, services))
}

/// What was configured, else a last line of the log.
fn or_tell<T>(function: &str, configured: Result<T, ConfigError>) -> Result<T, ConfigError> {
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
    });
    Ok((app, services))
}

/// A variable of the environment.
#[allow(clippy::disallowed_methods)] // the one place that may
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
