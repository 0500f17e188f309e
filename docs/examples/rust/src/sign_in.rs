//! From the password to the session: which browser began which login, and what opens a session. docs/integration.md
//! explains it.
//!
//! Share a `SignIn` behind a mutex: then of several concurrent requests, one passes.

use std::time::{Duration, Instant};

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;
use ureq::Agent;
use uuid::Uuid;

use crate::config::{Config, User, agent, now};
use crate::failure::Failure;
use crate::memory::Memory;

pub const LOGIN_TOKEN_SECONDS: u64 = 600;
const LEEWAY_SECONDS: u64 = 60;
const ASSERTION_SECONDS: u64 = 120;
const TICKET_SECONDS: u64 = 60;
const ASSERTION_BYTES: usize = 4096;

/// A login that has passed the password.
#[derive(Clone)]
pub struct Login {
    pub id: String,
    pub user: User,
    pub token_expires: u64,
}

impl Login {
    #[must_use]
    pub fn new(user: &User) -> Self {
        Self { id: Uuid::new_v4().to_string(), user: user.clone(), token_expires: now() + LOGIN_TOKEN_SECONDS }
    }

    /// After this, no assertion for the login is valid. User 2FA accepts the token for a minute after it expires, the assertion
    /// that it then returns lives for two minutes, and `verified` allows one more minute for clock differences.
    fn ends(&self) -> u64 {
        self.token_expires + LEEWAY_SECONDS + ASSERTION_SECONDS + LEEWAY_SECONDS
    }
}

pub struct Session {
    pub user: User,
    pub acr: String,
    pub auth_time: u64,
    pub method: String,
}

/// What an assertion says, as far as it is used here.
#[derive(Deserialize)]
struct Claims {
    sub: String,
    tenant: String,
    login: String,
    jti: String,
    acr: String,
    auth_time: u64,
    method: String,
}

pub struct SignIn {
    config: Config,
    keys: Keys,
    logins: Memory<Login>,
    tickets: Memory<String>,
    accepted: Memory<()>,
}

impl SignIn {
    #[must_use]
    pub fn new(config: Config) -> Self {
        let keys = Keys::new(&config);
        let [logins, tickets, accepted] = [1, 1, 2].map(|times| times * config.remembered);
        Self {
            config,
            keys,
            logins: Memory::new(logins),
            tickets: Memory::new(tickets),
            accepted: Memory::new(accepted),
        }
    }

    /// Call this after the password. Set the result as the browser's cookie, with `HttpOnly`, `Secure` and `SameSite=Lax`.
    pub fn begin(&mut self, login: &Login) -> Result<String, Failure> {
        let cookie = secret();
        self.logins.add(&cookie, login.clone(), login.ends())?;
        Ok(cookie)
    }

    /// A request from the Help Center's own page. A request that another site sends has another `Origin`, or `null`.
    pub fn from_own_page(
        &mut self,
        origin: Option<&str>,
        cookie: Option<&str>,
        assertion: &str,
    ) -> Result<Session, Failure> {
        if origin != Some(&self.config.origin) {
            return Err(Failure::refused("another site sent the request"));
        }
        self.open_session(cookie, assertion)
    }

    /// The form that a hosted page posts. It comes from another site, so it brings no cookie and `Origin: null`, and decides
    /// nothing. Redirect (303) to the page that calls `finish`, with the ticket in the URL.
    pub fn from_hosted_page(&mut self, assertion: &str) -> Result<String, Failure> {
        self.verified(assertion)?;
        let ticket = secret();
        self.tickets.add(&ticket, assertion.to_owned(), now() + TICKET_SECONDS)?;
        Ok(ticket)
    }

    /// The page after that redirect. The request navigates within the Help Center's own site, so it brings the cookie.
    pub fn finish(&mut self, cookie: Option<&str>, ticket: &str) -> Result<Session, Failure> {
        let assertion =
            self.tickets.take(ticket).ok_or_else(|| Failure::refused("the ticket was used, or has expired"))?;
        self.open_session(cookie, &assertion)
    }

    /// Give the browser a new cookie with the session. The login's cookie ends here.
    fn open_session(&mut self, cookie: Option<&str>, assertion: &str) -> Result<Session, Failure> {
        let claims = self.verified(assertion)?;
        let cookie = cookie.unwrap_or_default();
        let no_login = || Failure::refused("this browser has no open login");
        let login = self.logins.get(cookie).cloned().ok_or_else(no_login)?;
        if (&claims.login, &claims.sub, &claims.tenant) != (&login.id, &login.user.id, &login.user.tenant) {
            return Err(Failure::refused("it belongs to another login"));
        }
        // A login passes once, and so does an assertion. Both are remembered for longer than the login lasts, so each replay is
        // recognized.
        for once in [&login.id, &claims.jti] {
            if !self.accepted.add(once, (), login.ends() + LEEWAY_SECONDS)? {
                return Err(Failure::refused("it was accepted before"));
            }
        }
        self.logins.take(cookie);
        Ok(Session { user: login.user, acr: claims.acr, auth_time: claims.auth_time, method: claims.method })
    }

    fn verified(&mut self, assertion: &str) -> Result<Claims, Failure> {
        if assertion.len() > ASSERTION_BYTES {
            return Err(Failure::refused("it is too long"));
        }
        let key = self.keys.named(&decode_header(assertion)?.kid.unwrap_or_default())?;
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_issuer(&[&self.config.assertion_issuer]);
        validation.set_audience(&[&self.config.assertion_audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.leeway = LEEWAY_SECONDS;
        Ok(decode::<Claims>(assertion, &key, &validation)?.claims)
    }
}

/// A value of 244 random bits.
fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// The published keys. A withdrawn key is accepted until the cached set expires. An unknown key fetches the set at most once per
/// cooldown.
struct Keys {
    agent: Agent,
    address: String,
    lifetime: Duration,
    cooldown: Duration,
    known: JwkSet,
    fetched: Option<Instant>,
}

impl Keys {
    fn new(config: &Config) -> Self {
        Self {
            agent: agent(),
            address: format!("{}/.well-known/jwks.json", config.api),
            lifetime: config.keys_lifetime,
            cooldown: config.keys_cooldown,
            known: JwkSet { keys: vec![] },
            fetched: None,
        }
    }

    fn named(&mut self, kid: &str) -> Result<DecodingKey, Failure> {
        let patience = if self.known.find(kid).is_some() { self.lifetime } else { self.cooldown };
        if self.fetched.is_none_or(|at| at.elapsed() >= patience.min(self.lifetime)) {
            self.known = self.agent.get(&self.address).call()?.body_mut().read_json()?;
            self.fetched = Some(Instant::now());
        }
        let key = self.known.find(kid).ok_or_else(|| Failure::refused("its key is not published"))?;
        Ok(DecodingKey::from_jwk(key)?)
    }
}
