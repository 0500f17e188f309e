//! `PUT /v1/policy`: the whole policy is replaced, if it is still the one that the admin saw.

use axum::extract::State;
use serde_json::Value;
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
    let audit = current
        .value
        .replace_with(&policy, &plan.value, admin.actor)
        .map_err(|refusal| Problem::refused(refusal, now))?;
    precondition.check(ETag(current.version))?;
    let change = PolicyChange { replaces: current.version, policy: &policy, audit };
    match app.store().replace_policy(&admin.tenant, change, now).await? {
        Some(version) => Ok(Answer::ok(policy, "replaced").with_etag(ETag(version))),
        None => Err(Problem::precondition_failed()),
    }
}
