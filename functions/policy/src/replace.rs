//! `PUT /v1/policy`: replaces the whole policy, provided that it is still the one that the caller read.

use axum::Extension;
use axum::extract::State;
use serde_json::Value;
use shared::api::PolicyToken;
use shared::app::App;
use shared::domain::settings::policy_change;
use shared::domain::tenant::policy::{NamedSender, Policy};
use shared::domain::tenant::sender::SenderStatus;
use shared::http::{Answer, ETag, IfMatch, Json, Problem, problems};
use shared::mail::Identities;
use shared::storage::PolicyChange;

use crate::policy_request::PolicyRequest;

/// Replaces the whole policy, provided that it is still the one that was read.
#[utoipa::path(
    put,
    path = "/v1/policy",
    tag = "settings",
    operation_id = "replace_policy",
    security(("staff" = ["admin"]), ("service" = ["policy"])),
    params(("If-Match" = String, Header, description = "The `ETag` that was read.", example = "\"h5kIrRTb1mQxYQ3gqJx0Zw\"")),
    request_body = PolicyRequest,
    responses(
        (
            status = 200,
            description = "The new policy.",
            body = Policy,
            headers(("ETag" = String, description = "The version, for If-Match."))
        ),
        problems::AdminRequired, problems::PlanRequired, problems::PreconditionFailed, problems::PreconditionRequired,
        problems::TooManyChanges
    )
)]
pub async fn replace(
    State(app): State<App>,
    Extension(identities): Extension<Identities>,
    by: PolicyToken,
    if_match: IfMatch,
    Json(body): Json<Value>,
) -> Result<Answer<Policy>, Problem> {
    let now = app.now();
    let named = Policy::named_sender(&body);
    let counted = Some(&by.actor).filter(|actor| actor.kind.is_person_of_staff());
    let mut settings = app.store().load_settings(&by.tenant, named.as_ref(), counted, now).await?;
    let status = match &settings.sender {
        Some(sender) => {
            let account = &sender.value;
            Some(SenderStatus::of(identities.status(&account.sender.address, now).await?, account.is_confirmed()))
        }
        None => None,
    };
    let verified = status == Some(SenderStatus::Verified);
    let named = match (&named, status) {
        (Some(named), Some(_)) if verified => NamedSender::Verified(named),
        (Some(named), Some(_)) => NamedSender::Pending(named),
        _ => NamedSender::Unknown,
    };
    let policy = Policy::parse(&body, named).map_err(Problem::invalid_request)?;
    let precondition = if_match.required()?;
    let current = settings.policy;
    let audit = policy_change::replace(&current.value.policy, &policy, &settings.plan.value, by.actor)
        .map_err(|refusal| Problem::refused(refusal, now))?;
    let tag = ETag::of(&by.tenant, current.version);
    precondition.check(&tag)?;
    let (sender, changes) = (settings.sender, settings.changes.take());
    let mut change = PolicyChange { replaces: current, policy: &policy, sender, verified, audit, changes };
    if change.changes_nothing(now) {
        return Ok(Answer::ok(policy, "unchanged").with_etag(&tag));
    }
    if let Some(changes) = &mut change.changes {
        changes.count_setting(now).map_err(|refusal| Problem::refused(refusal, now))?;
    }
    match app.store().replace_policy(&by.tenant, change, now).await? {
        Some(version) => Ok(Answer::ok(policy, "replaced").with_etag(&ETag::of(&by.tenant, version))),
        None => Err(Problem::precondition_failed()),
    }
}
