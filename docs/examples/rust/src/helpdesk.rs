//! What the backend of a helpdesk asks of User 2FA: tokens, calls, step-up, events. docs/integration.md explains it.

use jsonwebtoken::{Algorithm, Header, encode};
use serde::Deserialize;
use serde_json::{Value, json};
use ureq::http::{Request, Response};
use ureq::{Agent, Body};
use uuid::Uuid;

use crate::config::{Config, agent, now};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::sign_in::{Login, Session};

/// Deliveries are retried for a day by `EventBridge`, and for a day by the stream before it.
const EVENT_SECONDS: u64 = 2 * 24 * 3600;

/// An answer: its `ETag`, if it has one, and its body.
pub struct Answer {
    pub etag: Option<String>,
    pub body: Value,
}

pub struct Helpdesk {
    config: Config,
    agent: Agent,
    handled: Memory<()>,
}

impl Helpdesk {
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self { config, agent: agent(), handled: Memory::new(100_000) }
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
    pub fn login_token(&self, Login { id, user, token_expires }: &Login) -> Result<String, Failure> {
        let claims = json!({
            "jti": id, "exp": token_expires, "amr": ["pwd"], "auth_time": now(),
            "email": user.email, "email_verified": true, "groups": ["customers"], "return_to": self.config.return_to(),
        });
        self.mint("login", &user.tenant, &user.id, claims)
    }

    /// For the account area of a user who is signed in.
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
        if !self.handled.add(&detail.id, (), now() + EVENT_SECONDS)? {
            return Ok(None);
        }
        let said = match &detail.data.credential_change {
            Some(change) => {
                format!("{} {} by {}", change.credential_type, change.change_type, change.initiating_entity)
            }
            None => detail.data.action.clone(),
        };
        Ok(Some(format!("{}: {said}", detail.subject.as_deref().unwrap_or("no user"))))
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
