//! What every handler is given.

use std::sync::Arc;

use axum::extract::FromRef;
use http::HeaderMap;
use jiff::Timestamp;

use super::clock::Clock;
use super::cors::Cors;
use super::key_source::{Added, KeySource, KeySourceError};
use super::process::Process;
use crate::crypto::{KeyRing, RandomError, SigningError, random_bytes};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::token::assertion::{Assertion, Parties};
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::method::PassedBy;
use crate::storage::Store;
use crate::token::TokenVerifier;

/// What an `App` is made of.
pub struct Parts {
    /// The function's name, for the log.
    pub function: &'static str,
    /// The table.
    pub store: Store,
    /// The key ring's source.
    pub keys: KeySource,
    /// The check of tokens.
    pub tokens: TokenVerifier,
    /// The names in assertions.
    pub parties: Parties,
    /// The origins whose pages may call.
    pub cors: Cors,
    /// The time.
    pub clock: Clock,
}

/// An assertion could not be signed.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum SignError {
    /// It got no id.
    Random(#[from] RandomError),
    /// The key did not sign.
    Signing(#[from] SigningError),
}

/// The parts of a running function, shared by its requests.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
    process: Process,
}

impl App {
    /// An app of these parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self { process: Process::new(parts.function, HeaderMap::new(), parts.cors.clone()), parts: Arc::new(parts) }
    }

    /// The table.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.parts.store
    }

    /// The key ring. Fails closed while KMS or the table is out of reach.
    pub async fn keys(&self) -> Result<Arc<KeyRing>, KeySourceError> {
        self.parts.keys.get(&self.parts.store, self.now()).await
    }

    /// The key ring, for which a start waits no longer than Lambda lets it.
    pub async fn keys_at_start(&self) -> Result<Arc<KeyRing>, KeySourceError> {
        self.parts.keys.get_at_start(&self.parts.store, self.now()).await
    }

    /// Adds a version to the key ring.
    pub async fn rotate_keys(&self) -> Result<Added, KeySourceError> {
        self.parts.keys.rotate(&self.parts.store, self.now()).await
    }

    /// The present time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    /// The signed assertion for a login that passed. Called only after the commit that let it pass.
    pub fn assert_login(
        &self,
        keys: &KeyRing,
        claims: &LoginClaims,
        by: PassedBy,
        now: Timestamp,
    ) -> Result<String, SignError> {
        let assertion = Assertion::new(&self.parts.parties, claims, by, new_ulid(now)?, now);
        Ok(keys.sign(&assertion)?)
    }

    /// The assertion for a set-up that a login token confirmed: its login has passed. A session gets none.
    pub fn assert_enrolled(
        &self,
        keys: &KeyRing,
        enrollee: &Enrollee,
        by: PassedBy,
        now: Timestamp,
    ) -> Result<Option<String>, SignError> {
        match enrollee {
            Enrollee::AtLogin(claims) => self.assert_login(keys, claims, by, now).map(Some),
            Enrollee::InSession(_) => Ok(None),
        }
    }

    pub(crate) fn tokens(&self) -> &TokenVerifier {
        &self.parts.tokens
    }
}

impl FromRef<App> for Process {
    fn from_ref(app: &App) -> Self {
        app.process.clone()
    }
}

/// A new ULID at `now`.
pub fn new_ulid(now: Timestamp) -> Result<String, RandomError> {
    let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
    Ok(ulid::Ulid::from_parts(milliseconds, u128::from_be_bytes(random_bytes()?)).to_string())
}
