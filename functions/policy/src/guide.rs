//! `GET /v1/guide/{tenant_id}`: the public part of a policy, for the users' guide and the header of the hosted pages.

use axum::extract::State;
use serde::Serialize;
use shared::app::App;
use shared::domain::tenant::policy::Policy;
use shared::domain::types::factor::Factor;
use shared::domain::types::id::TenantId;
use shared::http::{Answer, PathId, Problem, problems};
use utoipa::ToSchema;

/// What a Help Center offers its users.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "issuer": "Demo Help Center", "methods": ["totp", "email"], "trusted_browser_days": 30,
    "support_url": "https://help.example.com/2fa"
})))]
pub struct GuideResponse {
    /// The Help Center's name, as authenticator apps show it.
    issuer: String,
    /// The factors that users can set up.
    methods: Vec<Factor>,
    /// For how many days a browser can be trusted. 0 means never.
    #[schema(maximum = 90)]
    trusted_browser_days: u16,
    /// The Help Center's own help page.
    #[serde(skip_serializing_if = "Option::is_none")]
    support_url: Option<String>,
}

/// Shows what a Help Center offers its users.
///
/// An unknown Help Center is answered like one that has no settings yet. The answer can be as old as the cache of policies allows.
#[utoipa::path(
    get,
    path = "/v1/guide/{tenant_id}",
    tag = "public",
    operation_id = "show_guide",
    params(("tenant_id" = TenantId, Path, description = "The Help Center: the `tenant` of the tokens.")),
    responses((status = 200, description = "What it offers.", body = GuideResponse), problems::Unavailable)
)]
pub async fn show(State(app): State<App>, PathId(tenant): PathId) -> Result<Answer<GuideResponse>, Problem> {
    let tenant = TenantId::try_from(tenant).map_err(|_| Problem::not_found())?;
    let policy = app.store().load_cached_policy(&tenant, app.now()).await?;
    Ok(Answer::ok(GuideResponse::from(policy), "shown"))
}

impl From<Policy> for GuideResponse {
    fn from(policy: Policy) -> Self {
        Self {
            methods: policy.factors_allowed(),
            issuer: policy.issuer,
            trusted_browser_days: policy.trusted_browser_days,
            support_url: policy.support_url,
        }
    }
}
