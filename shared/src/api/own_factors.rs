//! Users' changes to their own factors: they need a session, and a proof if the session isn't fresh.

use super::proof::ProofRequest;
use crate::app::App;
use crate::crypto::KeyRing;
use crate::domain::account::change_factors::Request;
use crate::domain::account::freshness::Proof;
use crate::domain::decision::draft::Draft;
use crate::domain::token::claims::SessionClaims;
use crate::domain::types::halt::Halt;
use crate::http::Problem;
use crate::storage::Freshness;

/// Decides on a change that the user of `session` requests, with the record as last committed.
pub async fn change_own_factors<T>(
    app: &App,
    session: &SessionClaims,
    proof: Option<ProofRequest>,
    change: impl Fn(&mut Draft<'_>, &KeyRing, &Request<'_>) -> Result<T, Halt>,
) -> Result<T, Problem> {
    let proof = proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let request = Request { session, proof: proof.as_ref() };
    app.store()
        .decide(&session.subject, Freshness::Strong, now, |draft| change(draft, &keys, &request))
        .await?
        .or_problem(now)
}
