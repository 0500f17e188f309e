//! `GET /v1/policy`.

use axum::extract::State;
use shared::api::PolicyToken;
use shared::app::App;
use shared::domain::tenant::policy::Policy;
use shared::http::{Answer, ETag, Problem, problems};

/// Shows the policy of the Help Center.
#[utoipa::path(
    get,
    path = "/v1/policy",
    tag = "settings",
    operation_id = "show_policy",
    security(("staff" = ["admin"]), ("service" = ["policy"])),
    responses(
        (
            status = 200,
            description = "The policy.",
            body = Policy,
            headers(("ETag" = String, description = "The version, for If-Match."))
        ),
        problems::AdminRequired
    )
)]
pub async fn show(State(app): State<App>, reader: PolicyToken) -> Result<Answer<Policy>, Problem> {
    let policy = app.store().load_settings(&reader.tenant, None, None, app.now()).await?.policy;
    Ok(Answer::ok(policy.value.policy, "shown").with_etag(&ETag::of(&reader.tenant, policy.version)))
}
