//! The parts that all actions of staff share: the user in the path, the reason in the body, and the permission.

use serde::Deserialize;
use shared::app::App;
use shared::domain::decision::draft::Draft;
use shared::domain::support::help::SupportAction;
use shared::domain::support::staff::Staff;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::halt::Halt;
use shared::domain::types::id::{Subject, UserId};
use shared::domain::types::reason::{self, Reason};
use shared::domain::types::refusal::Refusal;
use shared::http::{Json, Problem};
use shared::storage::{AlsoLoad, Freshness};
use utoipa::ToSchema;

/// The reason, which the audit log keeps.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"reason": "Lost the phone, showed a passport"})))]
pub struct ReasonRequest {
    #[schema(value_type = Reason)]
    reason: String,
}

impl ReasonRequest {
    pub fn read(&self) -> Result<Reason, Problem> {
        read_reason(&self.reason)
    }
}

/// A parsed body, or a validation error, which only authorized callers see.
pub type Body<T> = Result<Json<T>, Problem>;

/// A body for many users.
pub type LargeBody<T> = Result<Json<T, 256>, Problem>;

pub fn reason_in(body: Body<ReasonRequest>) -> Result<Reason, Problem> {
    body.and_then(|Json(request)| request.read())
}

pub fn read_reason(text: &str) -> Result<Reason, Problem> {
    Reason::parse(text).ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/reason", reason::RULE)]))
}

/// The reason, which only the helpdesk's backend can leave out.
pub fn read_stated(staff: &Staff, text: Option<&str>) -> Result<Option<Reason>, Problem> {
    match text {
        None if staff.is_person() => {
            let detail = format!("is missing: it {}", reason::RULE);
            Err(Problem::invalid_request(vec![FieldError::new("/reason", detail)]))
        }
        given => given.map(read_reason).transpose(),
    }
}

/// The user in the path, in the tenant of the token.
pub fn subject(staff: &Staff, user: String) -> Result<Subject, Problem> {
    let user = UserId::try_from(user).map_err(|_| Problem::unknown_user())?;
    Ok(Subject { tenant: staff.tenant.clone(), user })
}

/// Decides on a user, with the record as last committed and the agent's grant.
pub async fn decide<T>(
    app: &App,
    staff: &Staff,
    subject: &Subject,
    rule: impl Fn(&mut Draft<'_>) -> Result<T, Halt>,
) -> Result<T, Problem> {
    let now = app.now();
    let grant_of = (!staff.manages_by_role()).then_some(&staff.id);
    let also = AlsoLoad { grant_of, changes_of: staff.is_person().then_some(&staff.id), ..AlsoLoad::default() };
    app.store().decide_with(subject, also, Freshness::Strong, now, rule).await?.or_problem(now)
}

/// Carries out an action after authorization and validation.
pub async fn carry_out<T>(
    app: &App,
    staff: &Staff,
    user: String,
    reason: Result<Reason, Problem>,
    rule: impl Fn(&mut Draft<'_>, &SupportAction<'_>) -> Result<T, Halt>,
) -> Result<T, Problem> {
    let subject = subject(staff, user)?;
    let reason = authorize_before_validation(app, staff, &subject, reason).await?;
    let action = SupportAction { staff, reason: Some(&reason) };
    decide(app, staff, &subject, |draft| rule(draft, &action)).await
}

/// Returns the parsed request, or its validation error. Callers that aren't authorized to manage this user get the authorization
/// error instead.
pub async fn authorize_before_validation<T>(
    app: &App,
    staff: &Staff,
    subject: &Subject,
    asked: Result<T, Problem>,
) -> Result<T, Problem> {
    if asked.is_err() {
        check_grant(app, staff).await?;
        staff.check_other(&subject.user).map_err(|refusal| Problem::refused(refusal, app.now()))?;
    }
    asked
}

/// Checks the permission to see lists: admins have it by role, agents by a grant.
pub async fn check_grant(app: &App, staff: &Staff) -> Result<(), Problem> {
    if staff.manages_by_role() || app.store().has_grant(&staff.tenant, &staff.id).await? {
        Ok(())
    } else {
        Err(Problem::refused(Refusal::GrantRequired, app.now()))
    }
}
