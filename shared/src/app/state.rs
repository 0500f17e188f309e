//! The state that every handler gets.

use std::sync::Arc;

use axum::extract::FromRef;
use http::HeaderMap;
use jiff::Timestamp;

use super::clock::Clock;
use super::cors::Cors;
use super::key_source::{Added, KeySource, KeySourceError};
use super::login_line::log_decided_login;
use super::process::Process;
use crate::crypto::{KeyRing, RandomError, SigningError, random_bytes};
use crate::domain::account::enrollee::Enrollee;
use crate::domain::followup::login_event::PASSED;
use crate::domain::token::assertion::{Assertion, Parties};
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::method::PassedBy;
use crate::storage::Store;
use crate::token::TokenVerifier;

pub struct Parts {
    /// The function's name in the log.
    pub function: &'static str,
    pub store: Store,
    pub keys: KeySource,
    pub tokens: TokenVerifier,
    /// The issuer and the audience of assertions.
    pub parties: Parties,
    pub cors: Cors,
    pub clock: Clock,
}

/// An assertion could not be signed.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum SignError {
    /// No ID could be generated.
    Random(#[from] RandomError),
    /// The signing key failed.
    Signing(#[from] SigningError),
}

/// The state of a running function, shared by its requests.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
    process: Process,
}

impl App {
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self { process: Process::new(parts.function, HeaderMap::new(), parts.cors.clone()), parts: Arc::new(parts) }
    }

    /// The same, which logs decided logins for the function `events` if `login_events` is set.
    #[must_use]
    pub fn with_login_events(self, login_events: bool) -> Self {
        Self { process: self.process.with_login_events(login_events), ..self }
    }

    #[must_use]
    pub fn store(&self) -> &Store {
        &self.parts.store
    }

    /// The key ring. Fails while KMS or the table is unavailable, so that no login passes.
    pub async fn keys(&self) -> Result<Arc<KeyRing>, KeySourceError> {
        self.parts.keys.get(&self.parts.store, self.now()).await
    }

    /// The key ring, or an error within the time that Lambda gives a start.
    pub async fn keys_at_start(&self) -> Result<Arc<KeyRing>, KeySourceError> {
        self.parts.keys.get_at_start(&self.parts.store, self.now()).await
    }

    /// Adds a version to the key ring.
    pub async fn rotate_keys(&self) -> Result<Added, KeySourceError> {
        self.parts.keys.rotate(&self.parts.store, self.now()).await
    }

    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    /// The signed assertion for a login that has passed. Call it only after the commit.
    pub fn assert_login(
        &self,
        keys: &KeyRing,
        claims: &LoginClaims,
        by: PassedBy,
        now: Timestamp,
    ) -> Result<String, SignError> {
        let assertion = keys.sign(&Assertion::new(&self.parts.parties, claims, by, new_ulid(now)?, now))?;
        if self.process.login_events() {
            log_decided_login(&claims.subject.user, &claims.login, Some(by.name()), PASSED);
        }
        Ok(assertion)
    }

    /// The assertion for a setup that was confirmed with a login token, which completes the login. A session gets none.
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
