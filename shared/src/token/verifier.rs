//! The verification of a token: signature, issuer, audience, times, and the form of its claims.

use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, Validation, decode, decode_header};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

use super::fault::{TokenFault, TokenReason};
use super::jwks::{JwksError, TokenKeys};
use crate::deserialize_error;
use crate::domain::token::claims::{CLOCK_LEEWAY, LONGEST_LOGIN, LONGEST_SERVICE, LONGEST_SESSION};
use crate::domain::token::staff_sign_in::StaffRules;
use crate::domain::types::id::{LoginId, TenantId, UserId};

/// The longest accepted token, in bytes.
const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// A token isn't accepted or can't be verified.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The token is missing or not accepted.
    #[error(transparent)]
    Invalid(#[from] TokenFault),
    /// The helpdesk's keys are unavailable.
    #[error("no key to verify tokens with")]
    Keys(#[from] JwksError),
}

/// Which tokens are accepted.
pub struct TokenSettings {
    /// The `iss` of the helpdesk.
    pub issuer: String,
    /// The `aud` that names this deployment.
    pub audience: String,
    pub keys: TokenKeys,
    pub staff: StaffRules,
}

pub struct TokenVerifier(TokenSettings);

/// The purpose of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenUse {
    Login,
    Session,
    Staff,
    Service,
}

impl TokenUse {
    /// The longest time between `iat` and `exp`, and the error text for tokens that are valid for longer.
    const fn longest(self) -> (SignedDuration, &'static str) {
        match self {
            Self::Login => (LONGEST_LOGIN, "must be at most 15 minutes after iat in a login token"),
            Self::Session => (LONGEST_SESSION, "must be at most 12 hours after iat in a session token"),
            Self::Staff => (LONGEST_SESSION, "must be at most 12 hours after iat in a staff token"),
            Self::Service => (LONGEST_SERVICE, "must be at most one hour after iat in a service token"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    Agent,
    Admin,
}

/// The claims of all kinds of tokens. The extractors check the claims that only one kind requires.
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
    /// What a service token may do beyond the usual, separated by spaces (RFC 8693, section 4.2).
    /// Of another type, it gives no right: identity providers set it for purposes of their own.
    scope: Option<Value>,
}

/// The whole seconds of a `NumericDate`, which can have a fraction (RFC 7519, section 2).
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
    pub(crate) fn has_scope(&self, scope: &str) -> bool {
        self.scope.iter().filter_map(Value::as_str).flat_map(|scopes| scopes.split(' ')).any(|held| held == scope)
    }

    pub(crate) fn expires_at(&self) -> Option<Timestamp> {
        Timestamp::from_second(self.exp).ok()
    }

    /// Checks the token's times at `now`, with a leeway for clocks that differ.
    fn check_times(&self, now: Timestamp) -> Result<(), TokenFault> {
        let (now, leeway) = (now.as_second(), CLOCK_LEEWAY.as_secs());
        let past = now.saturating_sub(self.exp);
        if past >= leeway {
            return Err(TokenFault::expired(SignedDuration::from_secs(past)));
        }
        for (claim, time) in [("iat", Some(self.iat)), ("nbf", self.nbf), ("auth_time", self.auth_time)] {
            let ahead = time.unwrap_or(i64::MIN).saturating_sub(now);
            if ahead > leeway {
                return Err(TokenFault::not_yet_valid(claim, SignedDuration::from_secs(ahead)));
            }
        }
        if self.exp <= self.iat {
            return Err(TokenFault::claim("exp", "must be after iat"));
        }
        let (longest, too_long) = self.token_use.longest();
        if self.exp.saturating_sub(self.iat) > longest.as_secs() {
            return Err(TokenFault::claim("exp", too_long));
        }
        Ok(())
    }
}

impl TokenVerifier {
    #[must_use]
    pub fn new(settings: TokenSettings) -> Self {
        crate::crypto::install_provider();
        Self(settings)
    }

    /// The requirements on the sign-in of staff.
    pub(crate) const fn staff_rules(&self) -> &StaffRules {
        &self.0.staff
    }

    /// Verifies the bearer token of a request.
    pub(crate) async fn verify(&self, headers: &HeaderMap, now: Timestamp) -> Result<RawClaims, TokenError> {
        let token = bearer(headers)?;
        let header = decode_header(token).map_err(|error| unreadable(error.kind()))?;
        if !ALGORITHMS.contains(&header.alg) {
            return Err(algorithm().into());
        }
        if header.crit.is_some() {
            let detail = "The token has critical headers that this service doesn't support.";
            return Err(TokenFault::new(TokenReason::Malformed, detail).into());
        }
        let key = |detail: &'static str| TokenFault::new(TokenReason::Key, detail);
        let kid = header.kid.ok_or_else(|| key("The token's header has no kid."))?;
        let found = self.0.keys.find(&kid, now).await?.filter(|key| key.algorithm == header.alg);
        let found = found.ok_or_else(|| key("The token's kid and alg match none of the helpdesk's keys."))?;
        let claims = decode::<Value>(token, &found.key, &self.validation(found.algorithm))
            .map_err(|error| explain(error.kind()))?
            .claims;
        let claims: RawClaims = serde_path_to_error::deserialize(claims).map_err(|error| claim_fault(&error))?;
        claims.check_times(now)?;
        Ok(claims)
    }

    /// The library checks issuer and audience. It doesn't check the times, for which it would read the system's clock.
    fn validation(&self, algorithm: Algorithm) -> Validation {
        let mut validation = Validation::new(algorithm);
        validation.set_issuer(&[&self.0.issuer]);
        validation.set_audience(&[&self.0.audience]);
        validation.set_required_spec_claims(&["iss", "aud"]);
        validation.validate_exp = false;
        validation.validate_nbf = false;
        validation
    }
}

/// The accepted algorithms.
const ALGORITHMS: [Algorithm; 3] = [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA];

fn algorithm() -> TokenFault {
    TokenFault::new(TokenReason::Algorithm, "The token's alg must be RS256, ES256, or EdDSA.")
}

/// A header that the library can't read. `none` is an algorithm that it doesn't know.
fn unreadable(kind: &ErrorKind) -> TokenFault {
    match kind {
        ErrorKind::InvalidAlgorithmName | ErrorKind::InvalidAlgorithm => algorithm(),
        ErrorKind::Json(error) if error.to_string().starts_with("unknown variant") => algorithm(),
        _ => TokenFault::new(TokenReason::Malformed, "The token is not a signed JWT."),
    }
}

fn bearer(headers: &HeaderMap) -> Result<&str, TokenFault> {
    let missing = || {
        let detail = "Send one Authorization header: Bearer and a token from the helpdesk.";
        TokenFault::new(TokenReason::Missing, detail)
    };
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(missing());
    };
    let (scheme, token) = value.to_str().ok().and_then(|value| value.split_once(' ')).ok_or_else(missing)?;
    let token = token.trim();
    if !scheme.eq_ignore_ascii_case("bearer") || token.is_empty() {
        return Err(missing());
    }
    if token.len() > MAX_TOKEN_BYTES {
        return Err(TokenFault::new(TokenReason::Malformed, "The token is longer than 8 KiB."));
    }
    Ok(token)
}

/// Why the library rejected a token.
fn explain(kind: &ErrorKind) -> TokenFault {
    match kind {
        ErrorKind::InvalidSignature => TokenFault::new(TokenReason::Signature, "The token's signature is not valid."),
        ErrorKind::InvalidIssuer => TokenFault::new(TokenReason::Issuer, "The token's iss is not the helpdesk's."),
        ErrorKind::InvalidAudience => TokenFault::new(TokenReason::Audience, "The token's aud is not this service."),
        // The name is a required one, and doesn't come from the token.
        ErrorKind::MissingRequiredClaim(claim) => TokenFault::lacks(claim.clone()),
        _ => TokenFault::new(TokenReason::Malformed, "The token is not a signed JWT with JSON claims."),
    }
}

/// A claim that is missing or malformed, with its expected form.
fn claim_fault(error: &serde_path_to_error::Error<serde_json::Error>) -> TokenFault {
    let error = deserialize_error::field_error(error.path(), &error.inner().to_string());
    match error.pointer.split('/').nth(1) {
        None => TokenFault::new(TokenReason::Malformed, "The token's claims are not an object."),
        Some(claim) => TokenFault::claim(claim.to_owned(), &error.detail),
    }
}
