//! `POST /v1/login/email`: mails the code for a login, or mails it again.

use axum::Extension;
use axum::extract::State;
use shared::api::LoginToken;
use shared::app::App;
use shared::domain::login::send_code;
use shared::http::{Answer, BrowserName, Mailed, NoBody, Problem, problems};
use shared::mail::Mailer;

use crate::mailing::{self, MailedResponse};

/// Mails the code for this login, or mails it again.
#[utoipa::path(
    post,
    path = "/v1/login/email",
    tag = "login",
    operation_id = "send_login_email",
    security(("login" = [])),
    responses(
        (status = 202, description = "The mail was sent.", body = MailedResponse),
        problems::LoginAlreadyCompleted, Mailed
    )
)]
pub async fn send(
    State(app): State<App>,
    Extension(mailer): Extension<Mailer>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    _: NoBody,
) -> Result<Answer<MailedResponse>, Problem> {
    mailing::send(&app, &mailer, &claims.subject, browser, |draft, keys| {
        send_code::send_for_login(draft, keys, &claims)
    })
    .await
}
