//! `POST /v1/me/totp`: generates a secret and shows it once.

use axum::extract::State;
use serde::Deserialize;
use shared::api::{
    AccountToken, NewAuthenticator, NewAuthenticatorResponse, ProofRequest, authorize_before_validation,
};
use shared::app::App;
use shared::domain::account::enroll_totp;
use shared::domain::account::freshness::Proof;
use shared::domain::types::label::Label;
use shared::http::{Answer, Json, Problem, Proven, problems};
use shared::storage::Freshness;
use utoipa::ToSchema;

/// The authenticator app to set up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"label": "Phone"})))]
pub struct BeginTotpRequest {
    /// The app's name.
    #[schema(value_type = Option<Label>)]
    label: Option<String>,
    /// Required if the user has a factor, unless the session is fresh and its `acr` is `aal2`.
    proof: Option<ProofRequest>,
}

/// Starts the setup of an authenticator app: generates a secret and shows it once.
///
/// A login token is accepted while the user has no usable factor.
#[utoipa::path(
    post,
    path = "/v1/me/totp",
    tag = "account",
    operation_id = "begin_totp",
    security(("session" = []), ("login" = [])),
    request_body = Option<BeginTotpRequest>,
    responses(
        (
            status = 201,
            description = "The secret, to confirm within ten minutes.",
            body = NewAuthenticatorResponse
        ),
        problems::LoginAlreadyCompleted, problems::PlanRequired, problems::TooManyAuthenticators, Proven
    )
)]
pub async fn begin(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    body: Result<Json<BeginTotpRequest>, Problem>,
) -> Result<Answer<NewAuthenticatorResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let made = NewAuthenticator::make(enrollee.subject(), &keys, request.label.as_deref(), now);
    let new = authorize_before_validation(&app, &enrollee, made).await?;
    let issuer = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |draft| {
            enroll_totp::begin(draft, &keys, &enrollee, &new.pending, proof.as_ref())
        })
        .await?
        .or_problem(now)?;
    Ok(Answer::created(new.show(&issuer, enrollee.account_name())?, "begun"))
}
