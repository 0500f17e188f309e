//! Configuration from the environment. Every variable is documented in `docs/configuration.md`.

use http::header::InvalidHeaderValue;
use jiff::SignedDuration;

use crate::domain::assertion::Parties;
use crate::domain::origin::{self, Origin};
use crate::http::{JwksError, TokenKeys, TokenSettings};

/// The configuration is unusable. The function does not start, and says why.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A variable is missing.
    #[error("set the environment variable {0}; docs/configuration.md says to what")]
    Missing(&'static str),
    /// A variable has an unusable value.
    #[error("the environment variable {name} must be {expected}")]
    Invalid {
        /// The variable.
        name: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// Neither or both sources of the helpdesk's keys are given.
    #[error("set one of TOKEN_JWKS (the JWK set itself) and TOKEN_JWKS_URL (its address)")]
    TokenKeys,
    /// The helpdesk's keys are unusable.
    #[error("the helpdesk's keys cannot be used")]
    Jwks(#[from] JwksError),
    /// The file with certificate authorities cannot be read.
    #[error("the file that AWS_CA_BUNDLE names cannot be read")]
    CaBundle(#[source] std::io::Error),
    /// The variables of OpenTelemetry do not go together.
    #[error("traces cannot be sent as the variables OTEL_EXPORTER_OTLP_… say")]
    Traces(#[source] opentelemetry_otlp::ExporterBuildError),
    /// A header would have to hold what it cannot.
    #[error("the configuration makes a header that cannot be sent")]
    Header(#[from] InvalidHeaderValue),
}

/// What a function needs to know of its deployment.
pub struct Config {
    /// The DynamoDB table.
    pub table: String,
    /// The KMS key that wraps the data keys, by ARN.
    pub kms_key: String,
    /// How long policies and plans are kept in the process.
    pub settings_cache: SignedDuration,
    /// The names in assertions.
    pub parties: Parties,
    /// Whose tokens are accepted.
    pub tokens: TokenSettings,
}

impl Config {
    /// Reads the configuration through `variable`, which is the environment but for tests.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let optional = |name: &'static str| variable(name).filter(|value| !value.is_empty());
        let required = |name: &'static str| optional(name).ok_or(ConfigError::Missing(name));
        let settings_cache = match optional("SETTINGS_CACHE_SECONDS") {
            None => 15,
            Some(text) => text.parse::<u16>().map_err(|_| ConfigError::Invalid {
                name: "SETTINGS_CACHE_SECONDS",
                expected: "a number of seconds, 0 for no cache",
            })?,
        };
        let keys = match (optional("TOKEN_JWKS"), optional("TOKEN_JWKS_URL")) {
            (Some(jwks), None) => TokenKeys::inline(&jwks)?,
            (None, Some(url)) => TokenKeys::remote(&url)?,
            _ => return Err(ConfigError::TokenKeys),
        };
        Ok(Self {
            table: required("TABLE_NAME")?,
            kms_key: required("KMS_KEY_ARN")?,
            settings_cache: SignedDuration::from_secs(i64::from(settings_cache)),
            parties: Parties { issuer: required("ASSERTION_ISSUER")?, audience: required("ASSERTION_AUDIENCE")? },
            tokens: TokenSettings { issuer: required("TOKEN_ISSUER")?, audience: required("TOKEN_AUDIENCE")?, keys },
        })
    }
}

/// The origins of the Help Centers. None is a deployment that no page of a Help Center uses.
pub fn read_allowed_origins(variable: impl Fn(&str) -> Option<String>) -> Result<Vec<Origin>, ConfigError> {
    let optional = |name: &'static str| variable(name).filter(|value| !value.is_empty());
    let Some(text) = optional("ALLOWED_ORIGINS") else {
        return Ok(Vec::new());
    };
    let origins: Option<Vec<Origin>> = text.split(',').map(|origin| Origin::parse(origin.trim())).collect();
    origins.ok_or(ConfigError::Invalid { name: "ALLOWED_ORIGINS", expected: origin::RULE })
}
