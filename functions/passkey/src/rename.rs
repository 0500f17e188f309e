//! `PATCH /v1/me/passkeys/{id}`: renames a passkey.

use axum::extract::State;
use serde::Deserialize;
use shared::api::{PasskeyResponse, ProofRequest, SessionToken, change_own_factors};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::label::{self, Label};
use shared::http::{Answer, Json, PathId, Problem, Proven};
use utoipa::ToSchema;

/// The passkey's new name.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"label": "Old laptop", "proof": {"method": "totp", "code": "538401"}})))]
pub struct RenamePasskeyRequest {
    #[schema(value_type = Label)]
    label: String,
    /// Required unless the session is fresh and its `acr` is `aal2`.
    proof: Option<ProofRequest>,
}

/// Renames a passkey.
#[utoipa::path(
    patch,
    path = "/v1/me/passkeys/{id}",
    tag = "account",
    operation_id = "rename_passkey",
    security(("session" = [])),
    params(("id" = String, Path, description = "The passkey.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    request_body = RenamePasskeyRequest,
    responses((status = 200, description = "The renamed passkey.", body = PasskeyResponse), Proven)
)]
pub async fn rename(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<RenamePasskeyRequest>,
) -> Result<Answer<PasskeyResponse>, Problem> {
    let label = label::parse(&request.label)
        .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]))?;
    let renamed = change_own_factors(&app, &session, request.proof, |draft, keys, asked| {
        change_factors::rename_passkey(draft, keys, asked, &id, &label)
    })
    .await?;
    Ok(Answer::ok(PasskeyResponse::from(renamed), "renamed"))
}
