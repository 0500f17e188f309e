//! The check of a token: signature, issuer, audience, times, use.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Validation, decode, decode_header};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

use super::jwks::{JwksError, TokenKeys};
use crate::deserialize_error;
use crate::domain::token::claims::{CLOCK_LEEWAY, LONGEST_LOGIN, LONGEST_SERVICE, LONGEST_SESSION};
use crate::domain::token::staff_sign_in::StaffRules;
use crate::domain::types::id::{LoginId, TenantId, UserId};

/// The longest token that is looked at, in bytes.
const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// A token is not accepted, or cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The token is missing or not accepted. The text says why, and repeats nothing of the token.
    #[error("{0}")]
    Invalid(Cow<'static, str>),
    /// The keys that tokens are checked with are out of reach.
    #[error("no key to check tokens with")]
    Keys(#[from] JwksError),
}

/// Whose tokens are accepted.
pub struct TokenSettings {
    /// The `iss` of the helpdesk.
    pub issuer: String,
    /// The `aud` that names this deployment.
    pub audience: String,
    /// The helpdesk's keys.
    pub keys: TokenKeys,
    /// What is asked of the sign-in of staff.
    pub staff: StaffRules,
}

/// Checks tokens.
pub struct TokenVerifier(TokenSettings);

/// What a token is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenUse {
    Login,
    Session,
    Staff,
    Service,
}

impl TokenUse {
    /// The longest time between `iat` and `exp`, and what to say of a token that lives longer.
    const fn longest(self) -> (SignedDuration, &'static str) {
        match self {
            Self::Login => (LONGEST_LOGIN, "A login token is valid for at most 15 minutes."),
            Self::Session => (LONGEST_SESSION, "A session token is valid for at most 12 hours."),
            Self::Staff => (LONGEST_SESSION, "A staff token is valid for at most 12 hours."),
            Self::Service => (LONGEST_SERVICE, "A service token is valid for at most one hour."),
        }
    }
}

/// The role of a member of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    Agent,
    Admin,
}

/// The claims of every kind of token. What a kind needs beyond the common ones is checked where it is used.
#[derive(Deserialize)]
pub(crate) struct RawClaims {
    pub(crate) sub: UserId,
    pub(crate) tenant: TenantId,
    #[serde(deserialize_with = "numeric_date")]
    iat: i64,
    #[serde(deserialize_with = "numeric_date")]
    exp: i64,
    #[serde(default, deserialize_with = "optional_numeric_date")]
    nbf: Option<i64>,
    pub(crate) jti: LoginId,
    pub(crate) token_use: TokenUse,
    #[serde(default, deserialize_with = "optional_numeric_date")]
    pub(crate) auth_time: Option<i64>,
    pub(crate) amr: Option<Vec<String>>,
    pub(crate) acr: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) email_verified: Option<bool>,
    pub(crate) name: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) groups: Option<Vec<String>>,
    pub(crate) role: Option<Role>,
    pub(crate) return_to: Option<String>,
}

/// Whole seconds of a `NumericDate`, which may have a fraction (RFC 7519, section 2).
fn numeric_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    seconds(&Number::deserialize(deserializer)?)
}

fn optional_numeric_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Option::<Number>::deserialize(deserializer)?.as_ref().map(seconds).transpose()
}

fn seconds<E: serde::de::Error>(date: &Number) -> Result<i64, E> {
    let of_fraction = || SignedDuration::try_from_secs_f64(date.as_f64()?).ok().map(|time| time.as_secs());
    date.as_i64().or_else(of_fraction).ok_or_else(|| E::custom("a time beyond any calendar"))
}

impl RawClaims {
    pub(crate) fn expires_at(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.exp).ok()
    }

    /// The times of the token at `now`, with the leeway for clocks that differ.
    fn check_times(&self, now: Timestamp) -> Result<(), &'static str> {
        let (now, leeway) = (now.as_second(), CLOCK_LEEWAY.as_secs());
        if self.exp.saturating_add(leeway) <= now {
            return Err("The token has expired.");
        }
        if self.iat.saturating_sub(leeway) > now || self.nbf.is_some_and(|nbf| nbf.saturating_sub(leeway) > now) {
            return Err("The token is not yet valid.");
        }
        if self.exp <= self.iat {
            return Err("The token expires before it was issued.");
        }
        if self.auth_time.is_some_and(|auth_time| auth_time.saturating_sub(leeway) > now) {
            return Err("The token's auth_time is in the future.");
        }
        let (longest, too_long) = self.token_use.longest();
        if self.exp.saturating_sub(self.iat) > longest.as_secs() {
            return Err(too_long);
        }
        Ok(())
    }
}

impl TokenVerifier {
    /// A verifier for these tokens.
    #[must_use]
    pub fn new(settings: TokenSettings) -> Self {
        crate::crypto::install_provider();
        Self(settings)
    }

    /// What is asked of the sign-in of staff.
    pub(crate) const fn staff_rules(&self) -> &StaffRules {
        &self.0.staff
    }

    /// Checks the bearer token of a request.
    pub(crate) async fn verify(&self, headers: &HeaderMap, now: Timestamp) -> Result<RawClaims, TokenError> {
        let token = bearer(headers)?;
        let malformed = || invalid("The token is not a JWT signed with RS256, ES256 or EdDSA.");
        let header = decode_header(token).map_err(|_| malformed())?;
        if header.crit.is_some() {
            return Err(invalid("The token has critical headers that are not understood."));
        }
        let Some(kid) = header.kid else {
            return Err(invalid("The token's header has no kid."));
        };
        let key = self.0.keys.find(&kid, now).await?;
        let Some(key) = key.filter(|key| key.algorithm == header.alg) else {
            return Err(invalid("The token's kid and alg name no key of the helpdesk."));
        };
        let claims = decode::<Value>(token, &key.key, &self.validation(key.algorithm))
            .map_err(|error| TokenError::Invalid(explain(error.kind())))?
            .claims;
        let claims: RawClaims = serde_path_to_error::deserialize(claims).map_err(|error| claim_error(&error))?;
        claims.check_times(now).map_err(invalid)?;
        Ok(claims)
    }

    /// Issuer and audience are the library's to check, times ours: it would read the system's clock.
    fn validation(&self, algorithm: jsonwebtoken::Algorithm) -> Validation {
        let mut validation = Validation::new(algorithm);
        validation.set_issuer(&[&self.0.issuer]);
        validation.set_audience(&[&self.0.audience]);
        validation.set_required_spec_claims(&["iss", "aud"]);
        validation.validate_exp = false;
        validation.validate_nbf = false;
        validation
    }
}

fn invalid(reason: &'static str) -> TokenError {
    TokenError::Invalid(reason.into())
}

fn bearer(headers: &HeaderMap) -> Result<&str, TokenError> {
    let missing = || invalid("Send one Authorization header: Bearer and a token of the helpdesk.");
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(missing());
    };
    let (scheme, token) = value.to_str().ok().and_then(|value| value.split_once(' ')).ok_or_else(missing)?;
    if !scheme.eq_ignore_ascii_case("bearer") || token.len() > MAX_TOKEN_BYTES {
        return Err(missing());
    }
    Ok(token.trim())
}

/// What to tell of a token that the library refused: enough to mend an integration.
fn explain(kind: &jsonwebtoken::errors::ErrorKind) -> Cow<'static, str> {
    use jsonwebtoken::errors::ErrorKind;
    let reason = match kind {
        ErrorKind::InvalidSignature => "The token's signature does not verify.",
        ErrorKind::InvalidIssuer => "The token's iss is not the helpdesk's.",
        ErrorKind::InvalidAudience => "The token's aud is not this service.",
        // The name is one of those that are required here, and none of the token's.
        ErrorKind::MissingRequiredClaim(claim) => return format!("The token's claim {claim} is missing.").into(),
        _ => "The token is not accepted.",
    };
    reason.into()
}

/// A claim that is missing or of a wrong form, by its name and the form it should have.
fn claim_error(error: &serde_path_to_error::Error<serde_json::Error>) -> TokenError {
    let error = deserialize_error::field_error(error.path(), &error.inner().to_string());
    TokenError::Invalid(match error.pointer.split('/').nth(1) {
        None => "The token's claims are not an object.".into(),
        Some(claim) => format!("The token's claim {claim} {}.", error.detail).into(),
    })
}
