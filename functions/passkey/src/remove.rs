//! `DELETE /v1/me/passkeys/{id}`.

use axum::extract::State;
use shared::api::{ChangeFactorsRequest, SessionToken, change_own_factors};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::http::{Json, NoContent, PathId, Problem, Proven, problems};

/// Removes a passkey.
#[utoipa::path(
    delete,
    path = "/v1/me/passkeys/{id}",
    tag = "account",
    operation_id = "remove_passkey",
    security(("session" = [])),
    params(("id" = String, Path, description = "The passkey.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    request_body = Option<ChangeFactorsRequest>,
    responses((status = 204, description = "The passkey is no longer a factor."), problems::FactorRequired, Proven)
)]
pub async fn remove(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<ChangeFactorsRequest>,
) -> Result<NoContent, Problem> {
    change_own_factors(&app, &session, request.proof, |draft, keys, asked| {
        change_factors::remove_passkey(draft, keys, asked, &id)
    })
    .await?;
    Ok(NoContent("removed"))
}
