//! `POST /v1/me/totp`: a secret is made and shown, once.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::crypto::{KeyRing, random_bytes};
use shared::domain::decision::Verdict;
use shared::domain::field_error::FieldError;
use shared::domain::fresh_proof::Proof;
use shared::domain::id::Subject;
use shared::domain::label;
use shared::domain::totp::{Authenticator, NewSecret, SECRET_BYTES};
use shared::domain::totp_enrollment::{self, PendingAuthenticator};
use shared::http::{AccountToken, Answer, Json, Problem, ProofRequest};
use shared::runtime::{App, new_ulid};
use shared::storage::Freshness;

use crate::qr;

/// What authenticator apps are called that got no name.
const DEFAULT_LABEL: &str = "Authenticator app";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeginRequest {
    label: Option<String>,
    proof: Option<ProofRequest>,
}

/// Secret and QR code are never readable again.
#[derive(Serialize)]
pub struct BeginResponse {
    id: String,
    secret: String,
    otpauth_uri: String,
    qr_svg: String,
    expires_at: Timestamp,
}

pub async fn begin(
    State(app): State<App>,
    AccountToken(enrollee): AccountToken,
    Json(request): Json<BeginRequest>,
) -> Result<Answer<BeginResponse>, Problem> {
    let label = label::parse(request.label.as_deref().unwrap_or(DEFAULT_LABEL)).ok_or_else(label_fault)?;
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let secret = NewSecret::from_random(random_bytes::<SECRET_BYTES>()?);
    let pending = seal(&keys, enrollee.subject(), &secret, label, now)?;
    let verdict = app
        .store()
        .decide(enrollee.subject(), Freshness::Eventual, now, |situation| {
            totp_enrollment::begin(situation, &enrollee, &keys, &pending, proof.as_ref(), now)
        })
        .await?;
    match verdict {
        Verdict::Granted(issuer) => {
            let otpauth_uri = secret.otpauth_uri(&issuer, enrollee.account_name());
            Ok(Answer::created(
                BeginResponse {
                    qr_svg: qr::svg(&otpauth_uri)?,
                    otpauth_uri,
                    secret: secret.to_base32(),
                    id: pending.id,
                    expires_at: pending.expires_at,
                },
                "begun",
            ))
        }
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}

fn label_fault() -> Problem {
    Problem::invalid_request(vec![FieldError::new("/label", label::RULE)])
}

/// The unconfirmed authenticator as it will be stored.
fn seal(
    keys: &KeyRing,
    subject: &Subject,
    secret: &NewSecret,
    label: String,
    now: Timestamp,
) -> Result<PendingAuthenticator, Problem> {
    let id = new_ulid(now)?;
    let sealed = keys.seal(&Authenticator::seal_context(subject, &id), secret.as_bytes())?;
    Ok(PendingAuthenticator::new(id, label, sealed, now))
}
