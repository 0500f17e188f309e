//! The helpdesk's public keys: configured inline, or fetched from a URL and refreshed.

use std::sync::{PoisonError, RwLock};

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, JwkSet, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey};

use crate::web_address::{Patience, WebAddress, call};

/// How long fetched keys are used before they are fetched again.
const MAX_AGE: SignedDuration = SignedDuration::from_mins(10);
/// The shortest time between two fetches, so that tokens with invented key IDs can't cause many of them.
const COOLDOWN: SignedDuration = SignedDuration::from_secs(10);
/// The same before the first fetch has succeeded. Until then, no token can be checked.
const FIRST_COOLDOWN: SignedDuration = SignedDuration::from_secs(2);
/// The largest answer that is read, in bytes.
const MAX_JWKS_BYTES: usize = 64 * 1024;

/// The helpdesk's keys are unavailable.
#[derive(Debug, thiserror::Error)]
pub enum JwksError {
    /// The configured or fetched text isn't a JWK set.
    #[error("the JWK set is malformed")]
    Malformed(#[source] serde_json::Error),
    /// No key in it can verify a token.
    #[error("the JWK set has no RS256, ES256 or EdDSA key with a kid")]
    NoUsableKey,
    /// The URL is neither https nor http to this machine.
    #[error("the address of the JWK set must be https, or http on 127.0.0.1")]
    InsecureUrl,
    /// The JWK set could not be fetched.
    #[error("the JWK set could not be fetched: {0}")]
    Fetch(String),
    /// The JWK set could not be fetched a moment ago.
    #[error("the JWK set could not be fetched a moment ago")]
    OutOfReach,
}

/// A key that can verify tokens.
#[derive(Clone)]
pub(crate) struct TokenKey {
    kid: String,
    pub(crate) algorithm: Algorithm,
    pub(crate) key: DecodingKey,
}

/// The source of the helpdesk's keys.
pub enum TokenKeys {
    /// From the configuration.
    Inline(Keys),
    /// Fetched from a URL.
    Remote(Box<RemoteKeys>),
}

/// The usable keys of a JWK set.
pub struct Keys(Vec<TokenKey>);

impl Keys {
    fn parse(jwks: &[u8]) -> Result<Self, JwksError> {
        let set: JwkSet = serde_json::from_slice(jwks).map_err(JwksError::Malformed)?;
        let keys: Vec<TokenKey> = set.keys.iter().filter_map(usable).collect();
        if keys.is_empty() { Err(JwksError::NoUsableKey) } else { Ok(Self(keys)) }
    }

    fn lookup(&self, kid: &str) -> Option<TokenKey> {
        self.0.iter().find(|key| key.kid == kid).cloned()
    }
}

/// The allow-list of algorithms: the kind of a key determines the one algorithm that it can be used with.
fn usable(jwk: &Jwk) -> Option<TokenKey> {
    let algorithm = match &jwk.algorithm {
        AlgorithmParameters::RSA(_) => Algorithm::RS256,
        AlgorithmParameters::EllipticCurve(curve) if curve.curve == EllipticCurve::P256 => Algorithm::ES256,
        AlgorithmParameters::OctetKeyPair(pair) if pair.curve == EllipticCurve::Ed25519 => Algorithm::EdDSA,
        _ => return None,
    };
    let for_signatures = matches!(jwk.common.public_key_use, None | Some(PublicKeyUse::Signature));
    let fits = jwk.common.key_algorithm.is_none_or(|named| named.to_string() == format!("{algorithm:?}"));
    let kid = jwk.common.key_id.clone().filter(|_| for_signatures && fits)?;
    Some(TokenKey { kid, algorithm, key: DecodingKey::from_jwk(jwk).ok()? })
}

impl TokenKeys {
    /// The keys in a JWK set.
    pub fn inline(jwks: &str) -> Result<Self, JwksError> {
        Keys::parse(jwks.as_bytes()).map(Self::Inline)
    }

    /// Keys that are fetched from `url` with the first token.
    pub fn remote(url: &str) -> Result<Self, JwksError> {
        let address = WebAddress::parse(url).ok_or(JwksError::InsecureUrl)?;
        let remote = RemoteKeys { address, state: RwLock::default() };
        Ok(Self::Remote(Box::new(remote)))
    }

    /// The key with this ID, or `None` if the helpdesk has none.
    pub(crate) async fn find(&self, kid: &str, now: Timestamp) -> Result<Option<TokenKey>, JwksError> {
        match self {
            Self::Inline(keys) => Ok(keys.lookup(kid)),
            Self::Remote(remote) => remote.find(kid, now).await,
        }
    }
}

/// Keys at a URL. They are kept for some minutes, and fetched again for an unknown key ID.
pub struct RemoteKeys {
    address: WebAddress,
    state: RwLock<Fetched>,
}

#[derive(Default)]
struct Fetched {
    keys: Option<Keys>,
    renewed_at: Option<Timestamp>,
    tried_at: Option<Timestamp>,
    failed_at: Option<Timestamp>,
}

impl RemoteKeys {
    async fn find(&self, kid: &str, now: Timestamp) -> Result<Option<TokenKey>, JwksError> {
        let (known, due) = self.lookup(kid, now);
        if !due {
            let out_of_reach = known.is_none() && self.is_out_of_reach();
            return if out_of_reach { Err(JwksError::OutOfReach) } else { Ok(known) };
        }
        self.state.write().unwrap_or_else(PoisonError::into_inner).tried_at = Some(now);
        match self.fetch().await {
            Ok(keys) => {
                let found = keys.lookup(kid);
                let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
                (state.keys, state.renewed_at, state.failed_at) = (Some(keys), Some(now), None);
                Ok(found)
            }
            Err(error) if known.is_none() => {
                self.state.write().unwrap_or_else(PoisonError::into_inner).failed_at = Some(now);
                Err(error)
            }
            // A key stays valid if the set can't be fetched again: the helpdesk may be unavailable for a moment.
            Err(error) => {
                tracing::warn!(cause = %error, "the JWK set could not be fetched again; the earlier keys are still used");
                Ok(known)
            }
        }
    }

    /// The key if it is known, and whether to fetch the set.
    fn lookup(&self, kid: &str, now: Timestamp) -> (Option<TokenKey>, bool) {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let known = state.keys.as_ref().and_then(|keys| keys.lookup(kid));
        let older = |time: Option<Timestamp>, age| time.is_none_or(|time| now.duration_since(time) > age);
        let wanted = known.is_none() || older(state.renewed_at, MAX_AGE);
        let may_try = match &state.keys {
            Some(_) => older(state.tried_at, COOLDOWN),
            None => older(state.failed_at, FIRST_COOLDOWN),
        };
        let due = wanted && may_try;
        (known, due)
    }

    /// Whether the last fetch failed or hasn't ended, so that a key may be new and not known yet.
    fn is_out_of_reach(&self) -> bool {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.tried_at > state.renewed_at
    }

    async fn fetch(&self) -> Result<Keys, JwksError> {
        let request = HttpRequest::get(self.address.as_str()).map_err(|error| JwksError::Fetch(error.to_string()))?;
        let answer = call(&self.address.connector(Patience::SHORT), request, MAX_JWKS_BYTES).await;
        let answer = answer.map_err(|error| JwksError::Fetch(error.to_string()))?;
        if !answer.status().is_success() {
            return Err(JwksError::Fetch(format!("the answer was {}", answer.status())));
        }
        Keys::parse(answer.body())
    }
}
