//! Function `policy`: the settings of a tenant, and their public part.

mod agents;
mod guide;
mod plan;
mod policy_request;
mod replace;
mod show;

use axum::routing::{get, put};
use axum::{Extension, Router};
use shared::app::App;
use shared::domain::types::id::TenantId;
use shared::mail::Identities;
use utoipa::OpenApi;

pub fn routes(identities: Identities) -> Router<App> {
    Router::new()
        .route("/v1/agents", get(agents::list::list))
        .route("/v1/agents/{agent_id}/manage-2fa", put(agents::grant::give).delete(agents::grant::withdraw))
        .route("/v1/guide/{tenant_id}", get(guide::show))
        .route("/v1/policy", get(show::show).put(replace::replace))
        .route("/v1/tenant", get(plan::show).put(plan::replace))
        .layer(Extension(identities))
}

#[derive(OpenApi)]
#[openapi(
    components(schemas(TenantId)),
    paths(
        agents::list::list,
        agents::grant::give,
        agents::grant::withdraw,
        guide::show,
        show::show,
        replace::replace,
        plan::show,
        plan::replace
    )
)]
pub struct Api;
