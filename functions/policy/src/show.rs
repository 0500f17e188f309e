//! `GET /v1/policy`.

use axum::extract::State;
use shared::domain::policy::Policy;
use shared::http::{AdminToken, Answer, ETag, Problem};
use shared::runtime::App;

pub async fn show(State(app): State<App>, admin: AdminToken) -> Result<Answer<Policy>, Problem> {
    let policy = app.store().load_settings(&admin.tenant, None).await?.policy;
    Ok(Answer::ok(policy.value.policy, "shown").with_etag(ETag(policy.version)))
}
