//! `POST /v1/me/email`: a code is mailed that will confirm email as a factor.

use axum::Extension;
use axum::extract::State;
use shared::domain::email_enrollment;
use shared::domain::fresh_proof::Proof;
use shared::http::{AccountToken, Answer, BrowserName, Json, Problem, WithProof};
use shared::mail::Mailer;
use shared::runtime::App;

use crate::mailing::{self, MailedResponse};

pub async fn begin(
    State(app): State<App>,
    Extension(mailer): Extension<Mailer>,
    AccountToken(enrollee): AccountToken,
    browser: BrowserName,
    Json(request): Json<WithProof>,
) -> Result<Answer<MailedResponse>, Problem> {
    let proof = request.proof.map(Proof::from);
    mailing::send(&app, &mailer, enrollee.subject(), browser, |situation, keys, now| {
        email_enrollment::begin(situation, &enrollee, keys, proof.as_ref(), now)
    })
    .await
}
