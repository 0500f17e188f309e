//! `POST /v1/me/email`: mails a code to confirm email as a factor.

use axum::Extension;
use axum::extract::State;
use shared::api::{AccountToken, ChangeFactorsRequest, authorize_before_validation};
use shared::app::App;
use shared::domain::account::enroll_email;
use shared::domain::account::freshness::Proof;
use shared::http::{Answer, BrowserName, Json, Mailed, Problem, Proven, problems};
use shared::mail::Mailer;

use crate::mailing::{self, MailedResponse};

/// Starts the setup of email as a factor: mails a code to confirm it.
///
/// A login token is accepted while the user has no usable factor.
#[utoipa::path(
    post,
    path = "/v1/me/email",
    tag = "account",
    operation_id = "begin_email",
    security(("session" = []), ("login" = [])),
    request_body = Option<ChangeFactorsRequest>,
    responses(
        (status = 202, description = "The mail was sent.", body = MailedResponse),
        problems::LoginAlreadyCompleted, problems::PlanRequired, Proven, Mailed
    )
)]
pub async fn begin(
    State(app): State<App>,
    Extension(mailer): Extension<Mailer>,
    AccountToken(enrollee): AccountToken,
    browser: BrowserName,
    body: Result<Json<ChangeFactorsRequest>, Problem>,
) -> Result<Answer<MailedResponse>, Problem> {
    let Json(request) = authorize_before_validation(&app, &enrollee, body).await?;
    let proof = request.proof.map(Proof::from);
    mailing::send(&app, &mailer, enrollee.subject(), browser, |draft, keys| {
        enroll_email::begin(draft, keys, &enrollee, proof.as_ref())
    })
    .await
}
