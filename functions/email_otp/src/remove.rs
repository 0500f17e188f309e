//! `DELETE /v1/me/email`.

use axum::extract::State;
use shared::api::{ChangeFactorsRequest, SessionToken, change_own_factors};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::http::{Json, NoContent, Problem, Proven, problems};

/// Turns email off as a factor.
#[utoipa::path(
    delete,
    path = "/v1/me/email",
    tag = "account",
    operation_id = "remove_email",
    security(("session" = [])),
    request_body = Option<ChangeFactorsRequest>,
    responses(
        (status = 204, description = "Email is no longer a factor."),
        problems::NotFound, problems::FactorRequired, Proven
    )
)]
pub async fn remove(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<ChangeFactorsRequest>,
) -> Result<NoContent, Problem> {
    change_own_factors(&app, &session, request.proof, change_factors::remove_email).await?;
    Ok(NoContent("removed"))
}
