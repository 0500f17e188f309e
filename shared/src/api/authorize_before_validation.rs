//! Authorization before validation, for setups with a login token.

use crate::app::App;
use crate::domain::account::enrollee::Enrollee;
use crate::http::Problem;
use crate::storage::Freshness;

/// Returns the parsed request, or its validation error. Callers that aren't allowed to set anything up get the authorization error
/// instead.
pub async fn authorize_before_validation<T>(
    app: &App,
    enrollee: &Enrollee,
    parsed: Result<T, Problem>,
) -> Result<T, Problem> {
    if parsed.is_err() {
        let now = app.now();
        let allowed = app.store().decide(enrollee.subject(), Freshness::Eventual, now, |draft| {
            Ok(enrollee.check_access_despite_lock(draft)?)
        });
        allowed.await?.or_problem(now)?;
    }
    parsed
}
