//! `DELETE /v1/me/totp/{id}`.

use axum::extract::State;
use shared::domain::decision::Verdict;
use shared::domain::factors::{self, Request};
use shared::domain::fresh_proof::Proof;
use shared::http::{Json, NoContent, PathId, Problem, SessionToken, WithProof};
use shared::runtime::App;
use shared::storage::Freshness;

pub async fn remove(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    Json(request): Json<WithProof>,
) -> Result<NoContent, Problem> {
    let proof = request.proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let asked = Request { session: &session, proof: proof.as_ref(), now };
    let verdict = app
        .store()
        .decide(&session.subject, Freshness::Strong, now, |situation| {
            factors::remove_totp(situation, &asked, &keys, &id)
        })
        .await?;
    match verdict {
        Verdict::Granted(()) => Ok(NoContent("removed")),
        Verdict::Refused(refusal) => Err(Problem::refused(refusal, now)),
    }
}
