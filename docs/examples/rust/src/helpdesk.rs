//! What the backend of a helpdesk does for User 2FA: tokens, assertions, step-up, events. docs/integration.md explains it.
//!
//! What it remembers it keeps in memory here; a real helpdesk has a table for each of the two, with an expiry.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode};
use serde::Deserialize;
use serde_json::{Value, json};
use ureq::http::{Request, Response};
use ureq::{Agent, Body};
use uuid::Uuid;

/// What the helpdesk and the deployment have agreed on.
pub struct Config {
    pub api: String,
    pub issuer: String,
    pub audience: String,
    pub kid: String,
    pub private_key: EncodingKey,
    pub assertion_issuer: String,
    pub assertion_audience: String,
}

#[derive(Clone)]
pub struct User {
    pub tenant: String,
    pub id: String,
    pub email: String,
}

/// A login that has passed the password. It belongs to the browser that began it, by a cookie.
pub struct Login {
    pub id: String,
    pub user: User,
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

#[derive(Debug)]
pub enum Failure {
    /// A refusal: application/problem+json (RFC 9457).
    Problem { status: u16, name: String, wants_proof: bool },
    /// An assertion that opens no session, and why.
    Refused(String),
    /// An event that is not for this helpdesk.
    ForeignEvent,
    /// User 2FA cannot be reached, or does not speak JSON.
    Broken(Box<dyn Error>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Problem { status, name, .. } => write!(f, "{status} {name}"),
            Self::Refused(why) => write!(f, "the assertion is refused: {why}"),
            Self::ForeignEvent => write!(f, "this is no event of this deployment"),
            Self::Broken(cause) => write!(f, "{cause}"),
        }
    }
}

impl Error for Failure {}

impl From<ureq::Error> for Failure {
    fn from(error: ureq::Error) -> Self {
        Self::Broken(error.into())
    }
}

impl From<jsonwebtoken::errors::Error> for Failure {
    fn from(error: jsonwebtoken::errors::Error) -> Self {
        Self::Refused(error.to_string())
    }
}

/// An answer: its `ETag`, if it has one, and its body.
pub struct Answer {
    pub etag: Option<String>,
    pub body: Value,
}

pub struct Helpdesk {
    config: Config,
    agent: Agent,
    keys: JwkSet,
    accepted: HashSet<String>,
    handled: HashSet<String>,
}

impl Helpdesk {
    pub fn new(config: Config) -> Self {
        // A refusal has a body that says why, so a status is no error to the client.
        let settings =
            Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(30)));
        let agent = settings.build().into();
        Self { config, agent, keys: JwkSet { keys: vec![] }, accepted: HashSet::new(), handled: HashSet::new() }
    }

    fn mint(&self, token_use: &str, tenant: &str, sub: &str, claims: Value) -> Result<String, Failure> {
        let mut all = json!({
            "iss": self.config.issuer, "aud": self.config.audience, "token_use": token_use, "tenant": tenant, "sub": sub,
            "jti": Uuid::new_v4(), "iat": now(), "exp": now() + 600,
        });
        if let (Some(all), Value::Object(claims)) = (all.as_object_mut(), claims) {
            all.extend(claims);
        }
        let header = Header { kid: Some(self.config.kid.clone()), ..Header::new(Algorithm::ES256) };
        Ok(encode(&header, &all, &self.config.private_key)?)
    }

    /// After the password, for the page that takes the second step.
    pub fn login_token(&self, Login { id, user }: &Login) -> Result<String, Failure> {
        let claims = json!({
            "jti": id, "amr": ["pwd"], "auth_time": now(),
            "email": user.email, "email_verified": true, "groups": ["customers"],
        });
        self.mint("login", &user.tenant, &user.id, claims)
    }

    /// For the account area of somebody who is signed in.
    pub fn session_token(&self, Session { user, acr, auth_time, .. }: &Session) -> Result<String, Failure> {
        let claims = json!({
            "acr": acr, "auth_time": auth_time,
            "email": user.email, "email_verified": true, "groups": ["customers"],
        });
        self.mint("session", &user.tenant, &user.id, claims)
    }

    /// For the pages of agents and admins.
    pub fn staff_token(&self, tenant: &str, agent: &str, role: &str) -> Result<String, Failure> {
        self.mint("staff", tenant, agent, json!({ "role": role, "auth_time": now() }))
    }

    /// For the backend itself.
    pub fn service_token(&self, tenant: &str) -> Result<String, Failure> {
        self.mint("service", tenant, "helpdesk", json!({}))
    }

    pub fn ask(&self, verb: &str, path: &str, token: &str, body: Option<&Value>) -> Result<Answer, Failure> {
        self.ask_if(verb, path, token, body, None)
    }

    /// Asks on condition that what was read with this `ETag` has not changed since.
    pub fn ask_if(
        &self,
        verb: &str,
        path: &str,
        token: &str,
        body: Option<&Value>,
        etag: Option<&str>,
    ) -> Result<Answer, Failure> {
        let mut request = Request::builder().method(verb).uri(format!("{}{path}", self.config.api));
        request = request.header("Authorization", format!("Bearer {token}"));
        if let Some(etag) = etag {
            request = request.header("If-Match", etag);
        }
        let broken = |error: ureq::http::Error| Failure::Broken(error.into());
        let answer = match body {
            Some(body) => {
                let json = request.header("Content-Type", "application/json").body(body.to_string());
                self.agent.run(json.map_err(broken)?)?
            }
            None => self.agent.run(request.body(()).map_err(broken)?)?,
        };
        read(answer)
    }

    /// Checks an assertion that came from the browser that began `login`.
    pub fn open_session(&mut self, assertion: &str, login: &Login) -> Result<Session, Failure> {
        let key = self.key_of(assertion)?;
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_issuer(&[&self.config.assertion_issuer]);
        validation.set_audience(&[&self.config.assertion_audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        let claims = decode::<Claims>(assertion, &key, &validation)?.claims;
        let user = &login.user;
        if (&claims.login, &claims.sub, &claims.tenant) != (&login.id, &user.id, &user.tenant) {
            return Err(Failure::Refused("it answers another login".to_owned()));
        }
        // Each assertion serves once, and each login. In a database: inserts under a unique key, so that of two requests at
        // once one fails.
        let ids = [claims.jti, claims.login];
        if ids.iter().any(|id| self.accepted.contains(id)) {
            return Err(Failure::Refused("it was accepted before".to_owned()));
        }
        self.accepted.extend(ids);
        Ok(Session { user: user.clone(), acr: claims.acr, auth_time: claims.auth_time, method: claims.method })
    }

    /// The published key that an assertion names. Asks for the keys anew when it is not among the known ones.
    fn key_of(&mut self, assertion: &str) -> Result<DecodingKey, Failure> {
        let kid = decode_header(assertion)?.kid.unwrap_or_default();
        if self.keys.find(&kid).is_none() {
            let mut answer = self.agent.get(format!("{}/.well-known/jwks.json", self.config.api)).call()?;
            self.keys = answer.body_mut().read_json()?;
        }
        let key = self.keys.find(&kid).ok_or_else(|| Failure::Refused("its key is not published".to_owned()))?;
        Ok(DecodingKey::from_jwk(key)?)
    }

    /// A change of factors. Where the session is too old or too weak, the user is asked for a code.
    pub fn change_factors(
        &self,
        verb: &str,
        path: &str,
        session: &Session,
        ask_for_code: impl FnOnce() -> String,
    ) -> Result<Answer, Failure> {
        let token = self.session_token(session)?;
        match self.ask(verb, path, &token, Some(&json!({}))) {
            Err(Failure::Problem { wants_proof: true, .. }) => {
                let proof = json!({ "method": "totp", "code": ask_for_code() });
                self.ask(verb, path, &token, Some(&json!({ "proof": proof })))
            }
            answered => answered,
        }
    }

    /// What an event of EventBridge says, once: events come at least once, in no order.
    pub fn handle(&mut self, event: &Event) -> Result<Option<String>, Failure> {
        let Event { source, detail } = event;
        let deployment = format!("{}/tenants/{}", self.config.assertion_issuer, detail.data.tenant);
        if source != "user-2fa" || detail.specversion != "1.0" || detail.source != deployment {
            return Err(Failure::ForeignEvent);
        }
        // In a database: in the transaction of whatever you do about it.
        if !self.handled.insert(detail.id.clone()) {
            return Ok(None);
        }
        let said = match &detail.data.credential_change {
            Some(change) => {
                format!("{} {} by {}", change.credential_type, change.change_type, change.initiating_entity)
            }
            None => detail.data.action.clone(),
        };
        Ok(Some(format!("{}: {said}", detail.subject.as_deref().unwrap_or("nobody"))))
    }
}

fn read(mut answer: Response<Body>) -> Result<Answer, Failure> {
    let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let (status, etag, challenge) = (answer.status(), header("ETag"), header("WWW-Authenticate").unwrap_or_default());
    let body: Value = answer.body_mut().read_json()?;
    if status.is_success() {
        return Ok(Answer { etag, body });
    }
    let kind = body["type"].as_str().unwrap_or_default();
    Err(Failure::Problem {
        status: status.as_u16(),
        name: kind.rsplit('/').next().unwrap_or_default().to_owned(),
        wants_proof: challenge.contains("error=\"insufficient_user_authentication\""),
    })
}

fn now() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().map_or(0, |elapsed| elapsed.as_secs())
}

/// An event of `EventBridge`: what is used of it.
#[derive(Deserialize)]
pub struct Event {
    source: String,
    detail: Detail,
}

#[derive(Deserialize)]
struct Detail {
    specversion: String,
    id: String,
    source: String,
    subject: Option<String>,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    tenant: String,
    action: String,
    credential_change: Option<CredentialChange>,
}

#[derive(Deserialize)]
struct CredentialChange {
    credential_type: String,
    change_type: String,
    initiating_entity: String,
}
