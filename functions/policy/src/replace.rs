//! `PUT /v1/policy`: the whole policy is replaced, if it is still the one that the admin saw.

use axum::extract::State;
use serde_json::Value;
use shared::domain::audit::{Action, AuditEvent};
use shared::domain::decision::Refusal;
use shared::domain::policy::Policy;
use shared::http::{AdminToken, Answer, ETag, IfMatch, Json, Problem};
use shared::runtime::App;
use shared::storage::PolicyChange;

pub async fn replace(
    State(app): State<App>,
    admin: AdminToken,
    if_match: IfMatch,
    Json(body): Json<Value>,
) -> Result<Answer<Policy>, Problem> {
    // No sender can be registered yet, so none is verified, and email cannot be switched on.
    let policy = Policy::parse(&body, None).map_err(Problem::invalid_request)?;
    let precondition = if_match.required()?;
    let now = app.now();
    let (current, plan) = app.store().load_settings(&admin.tenant).await?;
    if !plan.value.includes_two_factor() {
        return Err(Problem::refused(Refusal::PlanRequired, now));
    }
    precondition.check(ETag(current.version))?;
    let changed = current.value.changed_fields(&policy);
    let audit = AuditEvent::new(admin.actor, Action::PolicyChanged).with("changed", changed);
    let change = PolicyChange { replaces: current.version, policy: &policy, audit };
    match app.store().replace_policy(&admin.tenant, change, now).await? {
        Some(version) => Ok(Answer::ok(policy, "replaced").with_etag(ETag(version))),
        None => Err(Problem::precondition_failed()),
    }
}
