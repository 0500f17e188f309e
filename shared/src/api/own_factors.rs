//! What every change of the own factors takes: a session, and a proof where the session is not fresh.

use super::proof::ProofRequest;
use crate::app::App;
use crate::crypto::{KeyRing, OpenError};
use crate::domain::account::change_factors::Request;
use crate::domain::account::freshness::Proof;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::Decision;
use crate::domain::token::claims::SessionClaims;
use crate::http::Problem;
use crate::storage::Freshness;

/// Decides on a change that the user of `session` asks for, on the record as last committed.
pub async fn change_own_factors<T>(
    app: &App,
    session: &SessionClaims,
    proof: Option<ProofRequest>,
    change: impl Fn(&Situation, &Request<'_>, &KeyRing) -> Result<Decision<T>, OpenError>,
) -> Result<T, Problem> {
    let proof = proof.map(Proof::from);
    let (now, keys) = (app.now(), app.keys().await?);
    let request = Request { session, proof: proof.as_ref(), now };
    app.store()
        .decide(&session.subject, Freshness::Strong, now, |situation| change(situation, &request, &keys))
        .await?
        .or_problem(now)
}
