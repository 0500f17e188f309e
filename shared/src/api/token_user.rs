//! The caller of a request: one extractor for each kind of token.

use axum::extract::FromRequestParts;
use http::Method;
use http::request::Parts;
use jiff::Timestamp;

use crate::app::App;
use crate::domain::account::enrollee::Enrollee;
use crate::domain::support::staff::Staff;
use crate::domain::token::claims::{LoginClaims, SessionClaims};
use crate::domain::token::staff_sign_in::{SignIn, StaffRequest};
use crate::domain::types::address::Address;
use crate::domain::types::audit::{Actor, ActorKind};
use crate::domain::types::id::{Subject, TenantId};
use crate::domain::types::profile::{MAX_LOCALE_BYTES, Profile};
use crate::domain::types::return_address::{self, ReturnAddress};
use crate::http::{LoginOfRequest, Problem, ProblemType};
use crate::token::{RawClaims, Role, TokenFault, TokenUse};

/// Verifies the token, and adds its tenant to the log.
async fn verified(parts: &Parts, app: &App) -> Result<RawClaims, Problem> {
    let claims = app.tokens().verify(&parts.headers, app.now()).await?;
    tracing::Span::current().record("tenant", claims.tenant.as_str());
    Ok(claims)
}

fn wrong_use(wanted: &str) -> Problem {
    Problem::new(ProblemType::WrongTokenUse, format!("This route takes a token with token_use {wanted}."))
}

fn missing(claim: &'static str) -> Problem {
    Problem::invalid_token(TokenFault::lacks(claim))
}

fn wrong(claim: &'static str, rule: &str) -> Problem {
    Problem::invalid_token(TokenFault::claim(claim, rule))
}

fn instant(seconds: Option<i64>, claim: &'static str) -> Result<Timestamp, Problem> {
    let seconds = seconds.ok_or_else(|| missing(claim))?;
    Timestamp::from_second(seconds).map_err(|_| wrong(claim, "must be a time within the calendar"))
}

/// Whether staff read or change something: every verb other than GET and HEAD counts as a change.
fn staff_request(verb: &Method) -> StaffRequest {
    if *verb == Method::GET || *verb == Method::HEAD { StaffRequest::Read } else { StaffRequest::Change }
}

fn not_empty(amr: Vec<String>) -> Result<Vec<String>, Problem> {
    if amr.is_empty() { Err(wrong("amr", "must name at least one method")) } else { Ok(amr) }
}

impl RawClaims {
    fn subject(&self) -> Subject {
        Subject { tenant: self.tenant.clone(), user: self.sub.clone() }
    }

    fn profile(&self) -> Result<Profile, Problem> {
        let email = self.email.clone().ok_or_else(|| missing("email"))?;
        Ok(Profile {
            email: Address::of_profile(email).ok_or_else(|| wrong("email", "is longer than an address can be"))?,
            email_verified: self.email_verified.ok_or_else(|| missing("email_verified"))?,
            name: self.name.clone(),
            locale: self.locale.clone().filter(|locale| locale.len() <= MAX_LOCALE_BYTES),
            groups: self.groups.clone(),
        })
    }

    /// The address to which the hosted page sends the result, if the token names one.
    fn return_to(&self) -> Result<Option<ReturnAddress>, Problem> {
        let Some(text) = self.return_to.clone() else { return Ok(None) };
        ReturnAddress::parse(text).map(Some).ok_or_else(|| wrong("return_to", return_address::RULE))
    }

    fn into_login(self) -> Result<LoginClaims, Problem> {
        let (profile, return_to) = (self.profile()?, self.return_to()?);
        Ok(LoginClaims {
            subject: self.subject(),
            expires_at: self.expires_at().ok_or_else(|| missing("exp"))?,
            auth_time: instant(self.auth_time, "auth_time")?,
            amr: self.amr.ok_or_else(|| missing("amr")).and_then(not_empty)?,
            login: self.jti,
            return_to,
            // A login token without groups means that the user belongs to none.
            profile: Profile { groups: Some(profile.groups.unwrap_or_default()), ..profile },
        })
    }

    /// The role in a staff token, provided that its sign-in satisfies the rules for this request.
    fn staff_role(&self, parts: &Parts, app: &App) -> Result<Role, Problem> {
        let auth_time = instant(self.auth_time, "auth_time")?;
        let role = self.role.ok_or_else(|| missing("role"))?;
        let sign_in = SignIn { auth_time, acr: self.acr.as_deref() };
        let checked = app.tokens().staff_rules().check(staff_request(&parts.method), sign_in, app.now());
        checked.map_err(|required| Problem::sign_in_required(&required))?;
        Ok(role)
    }

    fn into_session(self) -> Result<SessionClaims, Problem> {
        Ok(SessionClaims {
            subject: self.subject(),
            auth_time: instant(self.auth_time, "auth_time")?,
            profile: self.profile()?,
            acr: self.acr.ok_or_else(|| missing("acr"))?,
        })
    }
}

/// A user who has passed the first factor.
pub struct LoginToken(pub LoginClaims);

impl FromRequestParts<App> for LoginToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Login => {
                let claims = claims.into_login()?;
                LoginOfRequest::note(&parts.extensions, &claims);
                Ok(Self(claims))
            }
            TokenUse::Session | TokenUse::Staff | TokenUse::Service => Err(wrong_use("login")),
        }
    }
}

/// A signed-in user.
pub struct SessionToken(pub SessionClaims);

impl FromRequestParts<App> for SessionToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Session => claims.into_session().map(Self),
            TokenUse::Login | TokenUse::Staff | TokenUse::Service => Err(wrong_use("session")),
        }
    }
}

/// A signed-in user, or a user at login who is setting up a first factor.
pub struct AccountToken(pub Enrollee);

impl FromRequestParts<App> for AccountToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Login => Ok(Self(Enrollee::AtLogin(claims.into_login()?))),
            TokenUse::Session => Ok(Self(Enrollee::InSession(claims.into_session()?))),
            TokenUse::Staff | TokenUse::Service => Err(wrong_use("session, or login for a first setup")),
        }
    }
}

pub struct AdminToken {
    pub tenant: TenantId,
    pub actor: Actor,
}

impl FromRequestParts<App> for AdminToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Staff => admin(claims, parts, app),
            TokenUse::Login | TokenUse::Session | TokenUse::Service => Err(wrong_use("staff")),
        }
    }
}

pub struct StaffToken(pub Staff);

impl FromRequestParts<App> for StaffToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Staff => staff(claims, parts, app).map(Self),
            TokenUse::Login | TokenUse::Session | TokenUse::Service => Err(wrong_use("staff")),
        }
    }
}

pub struct ServiceToken(pub Staff);

impl FromRequestParts<App> for ServiceToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Service => Ok(Self(service(claims))),
            TokenUse::Login | TokenUse::Session | TokenUse::Staff => Err(wrong_use("service")),
        }
    }
}

/// The helpdesk's backend or staff.
pub struct StaffOrServiceToken(pub Staff);

impl FromRequestParts<App> for StaffOrServiceToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Staff => staff(claims, parts, app).map(Self),
            TokenUse::Service => Ok(Self(service(claims))),
            TokenUse::Login | TokenUse::Session => Err(wrong_use("service or staff")),
        }
    }
}

/// An admin or the helpdesk's backend, who can read a tenant's plan.
pub struct SettingsReader {
    pub tenant: TenantId,
}

impl FromRequestParts<App> for SettingsReader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Staff => Ok(Self { tenant: admin(claims, parts, app)?.tenant }),
            TokenUse::Service => Ok(Self { tenant: claims.tenant }),
            TokenUse::Login | TokenUse::Session => Err(wrong_use("service or staff")),
        }
    }
}

/// The scope of a service token that can read and replace the policy.
const POLICY_SCOPE: &str = "policy";

/// An admin, or the helpdesk's backend with the scope `policy`, who can read and replace the policy.
pub struct PolicyToken {
    pub tenant: TenantId,
    pub actor: Actor,
}

impl FromRequestParts<App> for PolicyToken {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let claims = verified(parts, app).await?;
        match claims.token_use {
            TokenUse::Staff => {
                let AdminToken { tenant, actor } = admin(claims, parts, app)?;
                Ok(Self { tenant, actor })
            }
            TokenUse::Service if claims.has_scope(POLICY_SCOPE) => {
                let service = service(claims);
                Ok(Self { actor: service.actor(), tenant: service.tenant })
            }
            TokenUse::Login | TokenUse::Session | TokenUse::Service => {
                Err(wrong_use("staff, or service with the scope policy"))
            }
        }
    }
}

fn admin(claims: RawClaims, parts: &Parts, app: &App) -> Result<AdminToken, Problem> {
    let staff = staff(claims, parts, app)?;
    match staff.kind {
        ActorKind::Admin => Ok(AdminToken { actor: staff.actor(), tenant: staff.tenant }),
        ActorKind::Agent | ActorKind::User | ActorKind::Service => {
            Err(Problem::new(ProblemType::AdminRequired, "Agents can't read or change settings."))
        }
    }
}

fn staff(claims: RawClaims, parts: &Parts, app: &App) -> Result<Staff, Problem> {
    let kind = match claims.staff_role(parts, app)? {
        Role::Admin => ActorKind::Admin,
        Role::Agent => ActorKind::Agent,
    };
    Ok(Staff { tenant: claims.tenant, id: claims.sub, kind })
}

fn service(claims: RawClaims) -> Staff {
    Staff { tenant: claims.tenant, id: claims.sub, kind: ActorKind::Service }
}
