//! From the password to the session: which browser has begun which login, and what opens a session. docs/integration.md
//! explains it.
//!
//! Share a `SignIn` behind a mutex: of several requests at once, one passes.

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

    /// After this no assertion for it is valid: User 2FA takes the token for a minute after its end, the assertion that it then
    /// answers lives for two minutes, and `verified` allows a minute for the difference of the clocks.
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

    /// After the password. The answer is the browser's cookie: set it with `HttpOnly`, `Secure` and `SameSite=Lax`.
    pub fn begin(&mut self, login: &Login) -> Result<String, Failure> {
        let cookie = secret();
        self.logins.add(&cookie, login.clone(), login.ends())?;
        Ok(cookie)
    }

    /// A request of the Help Center's own page. One that another site has sent comes with another `Origin`, or with `null`.
    pub fn from_own_page(
        &mut self,
        origin: Option<&str>,
        cookie: Option<&str>,
        assertion: &str,
    ) -> Result<Session, Failure> {
        if origin != Some(&self.config.origin) {
            return Err(Failure::refused("another site sent it"));
        }
        self.open_session(cookie, assertion)
    }

    /// The form of a hosted page. It comes from another site, so it brings no cookie, and `Origin: null`: nothing is decided
    /// here. Redirect (303) to the page that calls `finish`, with this ticket in its address.
    pub fn from_hosted_page(&mut self, assertion: &str) -> Result<String, Failure> {
        self.verified(assertion)?;
        let ticket = secret();
        self.tickets.add(&ticket, assertion.to_owned(), now() + TICKET_SECONDS)?;
        Ok(ticket)
    }

    /// The page after that redirect. This request is the Help Center's own, and brings the cookie.
    pub fn finish(&mut self, cookie: Option<&str>, ticket: &str) -> Result<Session, Failure> {
        let assertion = self.tickets.take(ticket).ok_or_else(|| Failure::refused("the ticket was used, or is over"))?;
        self.open_session(cookie, &assertion)
    }

    /// Give the browser a new cookie for the session: that of the login ends here.
    fn open_session(&mut self, cookie: Option<&str>, assertion: &str) -> Result<Session, Failure> {
        let claims = self.verified(assertion)?;
        let cookie = cookie.unwrap_or_default();
        let no_login = || Failure::refused("this browser has begun no login, or it is over");
        let login = self.logins.get(cookie).cloned().ok_or_else(no_login)?;
        if (&claims.login, &claims.sub, &claims.tenant) != (&login.id, &login.user.id, &login.user.tenant) {
            return Err(Failure::refused("it answers another login"));
        }
        // Each login passes once, and each assertion. Both are known for longer than the login lasts: a replay never finds
        // them forgotten.
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

/// A value that nobody guesses: 244 random bits.
fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// The published keys. A withdrawn key serves until the set is fetched again. A made-up key does not fetch it more often than
/// the cooldown allows.
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
