//! Configuration from the environment. `docs/configuration.md` describes every variable.

use http::header::InvalidHeaderValue;
use jiff::SignedDuration;

use crate::app::{Cors, CorsHeaders};
use crate::domain::token::assertion::Parties;
use crate::domain::token::staff_sign_in::{FRESH_FOR_CHANGES, FRESH_FOR_READING, StaffRules};
use crate::domain::types::origin::{self, Origin};
use crate::token::{JwksError, TokenKeys, TokenSettings};

/// The configuration is invalid. The function doesn't start, and logs the reason.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("set the environment variable {0}: see docs/configuration.md")]
    Missing(&'static str),
    #[error("the environment variable {name} must be {expected}")]
    Invalid {
        name: &'static str,
        /// The expected form.
        expected: &'static str,
    },
    /// Neither or both sources of the helpdesk's keys are configured.
    #[error("set one of TOKEN_JWKS (the JWK set itself) and TOKEN_JWKS_URL (its address)")]
    TokenKeys,
    #[error("the helpdesk's keys cannot be used")]
    Jwks(#[from] JwksError),
    #[error("the file that AWS_CA_BUNDLE names cannot be read")]
    CaBundle(#[source] std::io::Error),
    /// The variables of OpenTelemetry are inconsistent.
    #[error("the variables OTEL_EXPORTER_OTLP_… are inconsistent")]
    Traces(#[source] opentelemetry_otlp::ExporterBuildError),
    /// A configured value isn't allowed in a header.
    #[error("the configuration has a value that is not allowed in a header")]
    Header(#[from] InvalidHeaderValue),
}

/// The configuration of a function.
pub struct Config {
    pub table: String,
    /// The name that the key ring is bound to.
    pub deployment: String,
    /// The ARN of the KMS key that wraps the data keys.
    pub kms_key: String,
    /// How long the process caches policies and plans.
    pub settings_cache: SignedDuration,
    /// The issuer and the audience of assertions.
    pub parties: Parties,
    /// Which tokens are accepted.
    pub tokens: TokenSettings,
    pub cors: Cors,
    /// Whether decided logins are logged for the function `events`, which publishes them.
    pub login_events: bool,
}

impl Config {
    /// Reads the configuration through `variable`, which reads the environment except in tests.
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
        let staff = read_staff_rules(optional("STAFF_FRESH_MINUTES"), optional("STAFF_ACR"))?;
        Ok(Self {
            table: required("TABLE_NAME")?,
            deployment: read_deployment(&variable)?,
            kms_key: required("KMS_KEY_ARN")?,
            settings_cache: SignedDuration::from_secs(i64::from(settings_cache)),
            parties: Parties { issuer: required("ASSERTION_ISSUER")?, audience: required("ASSERTION_AUDIENCE")? },
            tokens: TokenSettings {
                issuer: required("TOKEN_ISSUER")?,
                audience: required("TOKEN_AUDIENCE")?,
                keys,
                staff,
            },
            cors: read_cors(&read_allowed_origins(&variable)?, &variable)?,
            login_events: match optional("LOGIN_EVENTS").as_deref() {
                None | Some("off") => false,
                Some("on") => true,
                Some(_) => return Err(ConfigError::Invalid { name: "LOGIN_EVENTS", expected: "on or off" }),
            },
        })
    }
}

/// The name that the key ring and the sender identities are bound to. By default it is the name of the stack's own table. A
/// deployment whose table was restored under another name keeps its name.
pub(super) fn read_deployment(variable: impl Fn(&str) -> Option<String>) -> Result<String, ConfigError> {
    let optional = |name: &'static str| variable(name).filter(|value| !value.is_empty());
    optional("DEPLOYMENT_NAME").or_else(|| optional("TABLE_NAME")).ok_or(ConfigError::Missing("TABLE_NAME"))
}

/// The requirements on the sign-in of staff.
fn read_staff_rules(fresh_minutes: Option<String>, acr: Option<String>) -> Result<StaffRules, ConfigError> {
    let longest = FRESH_FOR_READING.as_mins();
    let expected = "a number of minutes from 1 to 720";
    let invalid = || ConfigError::Invalid { name: "STAFF_FRESH_MINUTES", expected };
    let fresh_for_changes = match fresh_minutes {
        None => FRESH_FOR_CHANGES,
        Some(text) => text
            .parse::<u16>()
            .ok()
            .map(i64::from)
            .filter(|minutes| (1..=longest).contains(minutes))
            .map(SignedDuration::from_mins)
            .ok_or_else(invalid)?,
    };
    // The value is sent as a quoted string in a header.
    let fits =
        |acr: &String| acr.len() <= 128 && acr.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"\\".contains(&byte));
    if acr.as_ref().is_some_and(|acr| !fits(acr)) {
        let expected = "at most 128 visible ASCII characters without quotes, backslashes and spaces";
        return Err(ConfigError::Invalid { name: "STAFF_ACR", expected });
    }
    Ok(StaffRules { fresh_for_changes, acr })
}

/// The origins of the Help Centers. May be empty, if no page of a Help Center uses the deployment.
pub fn read_allowed_origins(variable: impl Fn(&str) -> Option<String>) -> Result<Vec<Origin>, ConfigError> {
    let optional = |name: &'static str| variable(name).filter(|value| !value.is_empty());
    let Some(text) = optional("ALLOWED_ORIGINS") else {
        return Ok(Vec::new());
    };
    let origins: Option<Vec<Origin>> = text.split(',').map(|origin| Origin::parse(origin.trim())).collect();
    origins.ok_or(ConfigError::Invalid { name: "ALLOWED_ORIGINS", expected: origin::RULE })
}

/// The CORS settings: pages of `origins` can call the API.
pub fn read_cors(origins: &[Origin], variable: impl Fn(&str) -> Option<String>) -> Result<Cors, ConfigError> {
    let headers = match variable("CORS_HEADERS").as_deref() {
        None | Some("" | "functions") => CorsHeaders::Functions,
        Some("gateway") => CorsHeaders::Gateway,
        Some(_) => return Err(ConfigError::Invalid { name: "CORS_HEADERS", expected: "functions or gateway" }),
    };
    Ok(Cors::new(origins, headers))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_by_staff_require_a_sign_in_within_one_minute_to_twelve_hours() {
        let minutes =
            |text: &str| read_staff_rules(Some(text.to_owned()), None).map(|rules| rules.fresh_for_changes.as_mins());
        assert_eq!(read_staff_rules(None, None).unwrap(), StaffRules::default());
        assert_eq!([minutes("1").unwrap(), minutes("720").unwrap()], [1, 720]);
        for text in ["0", "721", "-5", "1.5", "two", "70000"] {
            assert!(minutes(text).is_err(), "{text}");
        }
    }

    #[test]
    fn cors_headers_are_added_by_the_functions_or_the_gateway() {
        let read = |text: Option<&str>| read_cors(&[], |_| text.map(str::to_owned));
        for text in [None, Some(""), Some("functions"), Some("gateway")] {
            assert!(read(text).is_ok(), "{text:?}");
        }
        for text in ["Gateway", "both", "functions,gateway"] {
            assert!(read(Some(text)).is_err(), "{text}");
        }
    }

    #[test]
    fn a_deployment_is_named_after_its_table_unless_it_has_a_name() {
        let read = |given: &'static [(&str, &str)]| {
            read_deployment(|name| given.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(read(&[("TABLE_NAME", "table")]).unwrap(), "table");
        assert_eq!(read(&[("TABLE_NAME", "table"), ("DEPLOYMENT_NAME", "")]).unwrap(), "table");
        assert_eq!(read(&[("TABLE_NAME", "restored"), ("DEPLOYMENT_NAME", "table")]).unwrap(), "table");
        assert!(matches!(read(&[]), Err(ConfigError::Missing("TABLE_NAME"))));
    }

    #[test]
    fn the_acr_for_staff_must_fit_a_quoted_string() {
        let acr = |text: &str| read_staff_rules(None, Some(text.to_owned())).map(|rules| rules.acr);
        for text in ["aal2", "urn:mace:incommon:iap:silver", "https://refeds.org/profile/mfa"] {
            assert_eq!(acr(text).unwrap().as_deref(), Some(text));
        }
        for text in ["a b", "a\"b", "a\\b", "a\nb", "ä", &"x".repeat(129)] {
            assert!(acr(text).is_err(), "{text}");
        }
    }
}
