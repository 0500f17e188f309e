//! `POST /v1/me/proof/email`: mails a code that serves as a proof for a change of factors.

use axum::Extension;
use axum::extract::State;
use shared::api::SessionToken;
use shared::app::App;
use shared::domain::account::send_proof_code;
use shared::http::{Answer, BrowserName, Mailed, NoBody, Problem, problems};
use shared::mail::Mailer;

use crate::mailing::{self, MailedResponse};

/// Mails a code that serves as `proof` for a change of factors.
///
/// For 72 hours after a change of the address in the profile, mailed codes aren't accepted as a proof. The problem's `detail` says
/// when they are accepted again.
#[utoipa::path(
    post,
    path = "/v1/me/proof/email",
    tag = "account",
    operation_id = "send_proof_email",
    security(("session" = [])),
    responses(
        (status = 202, description = "The mail was sent.", body = MailedResponse),
        problems::InsufficientUserAuthentication, Mailed
    )
)]
pub async fn send(
    State(app): State<App>,
    Extension(mailer): Extension<Mailer>,
    SessionToken(claims): SessionToken,
    browser: BrowserName,
    _: NoBody,
) -> Result<Answer<MailedResponse>, Problem> {
    mailing::send(&app, &mailer, &claims.subject, browser, |draft, keys| {
        send_proof_code::send_for_proof(draft, keys, &claims)
    })
    .await
}
