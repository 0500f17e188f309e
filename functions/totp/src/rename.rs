//! `PATCH /v1/me/totp/{id}`: renames an authenticator app.

use axum::extract::State;
use serde::Deserialize;
use shared::api::{AuthenticatorResponse, ProofRequest, SessionToken, change_own_factors};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::label::{self, Label};
use shared::http::{Answer, Json, PathId, Problem, Proven};
use utoipa::ToSchema;

/// The app's new name.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"label": "Old phone", "proof": {"method": "totp", "code": "538401"}})))]
pub struct RenameTotpRequest {
    #[schema(value_type = Label)]
    label: String,
    /// Required unless the session is fresh and its `acr` is `aal2`.
    proof: Option<ProofRequest>,
}

/// Renames an authenticator app.
#[utoipa::path(
    patch,
    path = "/v1/me/totp/{id}",
    tag = "account",
    operation_id = "rename_totp",
    security(("session" = [])),
    params(("id" = String, Path, description = "The authenticator.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    request_body = RenameTotpRequest,
    responses((status = 200, description = "The renamed app.", body = AuthenticatorResponse), Proven)
)]
pub async fn rename(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<RenameTotpRequest>,
) -> Result<Answer<AuthenticatorResponse>, Problem> {
    let label = label::parse(&request.label)
        .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]))?;
    let renamed = change_own_factors(&app, &session, request.proof, |draft, keys, asked| {
        change_factors::rename_totp(draft, keys, asked, &id, &label)
    })
    .await?;
    Ok(Answer::ok(AuthenticatorResponse::from(&renamed), "renamed"))
}
