//! `POST /v1/me/recovery-codes`: generates a new set and shows it once. The old set becomes invalid.

use axum::extract::State;
use serde::Serialize;
use shared::api::{ChangeFactorsRequest, SessionToken, change_own_factors, new_recovery_codes};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::http::{Answer, Json, Problem, Proven, problems};
use utoipa::ToSchema;

/// A new set of recovery codes, shown once.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"recovery_codes": ["7K2Q-H9XW-3M0RT", "C4N8-PZB6-EY1DJ"]})))]
pub struct RecoveryCodesResponse {
    recovery_codes: Vec<String>,
}

/// Generates a new set of recovery codes and shows it once. The old set becomes invalid.
#[utoipa::path(
    post,
    path = "/v1/me/recovery-codes",
    tag = "account",
    operation_id = "renew_recovery_codes",
    security(("session" = [])),
    request_body = Option<ChangeFactorsRequest>,
    responses((status = 200, description = "The new set.", body = RecoveryCodesResponse), problems::NoFactor, Proven)
)]
pub async fn renew(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    Json(request): Json<ChangeFactorsRequest>,
) -> Result<Answer<RecoveryCodesResponse>, Problem> {
    let new_codes = new_recovery_codes(&session.subject, &*app.keys().await?)?;
    change_own_factors(&app, &session, request.proof, |draft, keys, asked| {
        change_factors::renew_recovery_codes(draft, keys, asked, &new_codes.stored)
    })
    .await?;
    Ok(Answer::ok(RecoveryCodesResponse { recovery_codes: new_codes.to_texts() }, "renewed"))
}
