//! `POST /v1/login/skip`: skips the setup within the grace period.

use axum::extract::State;
use shared::api::{LoginToken, PassedResponse};
use shared::app::App;
use shared::domain::login::start;
use shared::http::{Answer, NoBody, Problem, problems};
use shared::storage::Freshness;

/// Completes the login without a setup, within the grace period.
#[utoipa::path(
    post,
    path = "/v1/login/skip",
    tag = "login",
    operation_id = "skip_setup",
    security(("login" = [])),
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::SetupRequired, problems::TooManyAttempts, problems::AccountLocked,
        problems::TooManyChanges
    )
)]
pub async fn skip(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    _: NoBody,
) -> Result<Answer<PassedResponse>, Problem> {
    let (now, keys) = (app.now(), app.keys().await?);
    let by = app
        .store()
        .decide(&claims.subject, Freshness::Eventual, now, |draft| start::skip(draft, &keys, &claims))
        .await?
        .or_problem(now)?;
    Ok(PassedResponse::without_code(app.assert_login(&keys, &claims, by, now)?, "skipped"))
}
