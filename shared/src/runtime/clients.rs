//! AWS clients, configured for a fast start.
//!
//! At every cold start, the SDK's defaults would build a credential chain, read the system's certificates, and use aws-lc. These
//! clients use the credentials in the environment that Lambda sets, *ring*, and Amazon's five root certificates.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_http_client::tls::{self, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

use super::config::ConfigError;

/// The root certificates of all AWS endpoints (Amazon Trust Services).
const AMAZON_ROOTS: &[u8] = include_bytes!("amazon-roots.pem");

/// How long an idle connection is reused. Lambda freezes a function between two requests, and a connection can be lost in that time
/// without a sign: the next request on it would wait for two seconds before it fails. A new connection costs some milliseconds.
const IDLE_CONNECTION: Duration = Duration::from_secs(10);

/// The region, the endpoint, the trusted certificates, and the credentials.
pub struct AwsSettings {
    region: String,
    endpoint: Option<String>,
    credentials: Credentials,
    roots: Vec<u8>,
}

impl AwsSettings {
    /// Reads the variables that Lambda sets, and `AWS_ENDPOINT_URL` and `AWS_CA_BUNDLE` for an emulator or a proxy.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let optional = |name: &'static str| variable(name).filter(|value| !value.is_empty());
        let required = |name: &'static str| optional(name).ok_or(ConfigError::Missing(name));
        let credentials = Credentials::new(
            required("AWS_ACCESS_KEY_ID")?,
            required("AWS_SECRET_ACCESS_KEY")?,
            optional("AWS_SESSION_TOKEN"),
            None,
            "environment",
        );
        let region = required("AWS_REGION")?;
        let roots = match optional("AWS_CA_BUNDLE") {
            None => AMAZON_ROOTS.to_vec(),
            Some(file) => std::fs::read(file).map_err(ConfigError::CaBundle)?,
        };
        Ok(Self { region, endpoint: optional("AWS_ENDPOINT_URL"), credentials, roots })
    }
}

impl AwsSettings {
    /// The HTTP client for these settings: plain HTTP for an emulator, or TLS that trusts only the certificates in these settings.
    #[must_use]
    pub fn http_client(&self) -> SharedHttpClient {
        if self.endpoint.as_deref().is_some_and(|endpoint| endpoint.starts_with("http://")) {
            return Builder::new().build_with_connector_fn(|settings, _| connector_builder(settings).build_http());
        }
        let roots = TrustStore::empty().with_pem_certificate(self.roots.as_slice());
        Builder::new()
            .pool_idle_timeout(IDLE_CONNECTION)
            .tls_provider(tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring))
            .tls_context(TlsContext::builder().with_trust_store(roots).build().unwrap_or_default())
            .build_https()
    }
}

/// Clients that share one HTTP client and its connections.
pub struct AwsClients {
    pub dynamodb: aws_sdk_dynamodb::Client,
    pub kms: aws_sdk_kms::Client,
}

/// The time limits for connecting, for one attempt, and for all attempts with their pauses: well below the 30 seconds of API
/// Gateway.
fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(1))
        .operation_attempt_timeout(Duration::from_secs(2))
        .operation_timeout(Duration::from_secs(6))
        .build()
}

fn connector_builder(
    settings: Option<&aws_smithy_runtime_api::client::http::HttpConnectorSettings>,
) -> aws_smithy_http_client::ConnectorBuilder {
    let builder = Connector::builder().sleep_impl(TokioSleep::new()).pool_idle_timeout(IDLE_CONNECTION);
    match settings {
        Some(settings) => builder.connector_settings(settings.clone()),
        None => builder,
    }
}

macro_rules! client {
    ($sdk:ident, $settings:expr, $http:expr) => {{
        let mut config = $sdk::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region($sdk::config::Region::new($settings.region.clone()))
            .credentials_provider($settings.credentials.clone())
            .http_client($http.clone())
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .timeout_config(timeouts())
            .retry_config(RetryConfig::standard().with_max_attempts(3));
        config.set_endpoint_url($settings.endpoint.clone());
        config
    }};
}

impl AwsClients {
    #[must_use]
    pub fn new(settings: &AwsSettings, http: &SharedHttpClient) -> Self {
        Self {
            dynamodb: aws_sdk_dynamodb::Client::from_conf(client!(aws_sdk_dynamodb, settings, http).build()),
            kms: aws_sdk_kms::Client::from_conf(client!(aws_sdk_kms, settings, http).build()),
        }
    }
}

/// The client of functions that send mail or manage senders.
pub(super) fn ses(settings: &AwsSettings, http: &SharedHttpClient) -> aws_sdk_sesv2::Client {
    aws_sdk_sesv2::Client::from_conf(client!(aws_sdk_sesv2, settings, http).build())
}

/// The client of the function that publishes events.
pub(super) fn eventbridge(settings: &AwsSettings, http: &SharedHttpClient) -> aws_sdk_eventbridge::Client {
    aws_sdk_eventbridge::Client::from_conf(client!(aws_sdk_eventbridge, settings, http).build())
}

/// The client of functions that use queues.
pub(super) fn sqs(settings: &AwsSettings, http: &SharedHttpClient) -> aws_sdk_sqs::Client {
    aws_sdk_sqs::Client::from_conf(client!(aws_sdk_sqs, settings, http).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_five_root_certificates() {
        let pem = std::str::from_utf8(AMAZON_ROOTS).unwrap();
        assert_eq!(pem.matches("BEGIN CERTIFICATE").count(), 5);
    }

    #[test]
    fn a_missing_file_of_root_certificates_prevents_the_start() {
        let settings =
            AwsSettings::read(|name| Some(if name == "AWS_CA_BUNDLE" { "/no/such/file" } else { "x" }.to_owned()));
        assert!(matches!(settings, Err(ConfigError::CaBundle(_))));
    }

    #[test]
    fn the_variables_that_lambda_sets_are_required() {
        let missing = AwsSettings::read(|name| (name != "AWS_REGION").then(|| "x".to_owned()));
        assert!(matches!(missing, Err(ConfigError::Missing("AWS_REGION"))));
    }
}
