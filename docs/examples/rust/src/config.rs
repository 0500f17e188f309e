//! What the helpdesk and the deployment agree on.

use std::time::{Duration, SystemTime};

use jsonwebtoken::EncodingKey;
use ureq::Agent;

#[derive(Clone)]
pub struct Config {
    pub api: String,
    pub issuer: String,
    pub audience: String,
    pub kid: String,
    pub private_key: EncodingKey,
    pub assertion_issuer: String,
    pub assertion_audience: String,
    /// The Help Center's own origin.
    pub origin: String,
    /// How long fetched keys are used, and how long an unknown key waits before it may fetch them again.
    pub keys_lifetime: Duration,
    pub keys_cooldown: Duration,
    /// The most logins that may be open at once.
    pub remembered: usize,
}

impl Config {
    /// The URL that gets a hosted page's result. The login token names it, and the hosted page uses no other.
    #[must_use]
    pub fn return_to(&self) -> String {
        format!("{}/two-factor/return", self.origin)
    }
}

#[derive(Clone)]
pub struct User {
    pub tenant: String,
    pub id: String,
    pub email: String,
}

/// A client of User 2FA. A refusal has a body that says why, so a status is no error to it.
#[must_use]
pub fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(30))).build().into()
}

/// Seconds since 1970.
#[must_use]
pub fn now() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().map_or(0, |elapsed| elapsed.as_secs())
}
