//! A set-up with a fault in its body: a login token that may not ask at all is told that, and not what is wrong.

use crate::app::App;
use crate::domain::account::enrollee::Enrollee;
use crate::http::Problem;
use crate::storage::Freshness;

/// What is asked for, or its fault; but who may not ask is told that first.
pub async fn authorize_before_validation<T>(
    app: &App,
    enrollee: &Enrollee,
    asked: Result<T, Problem>,
) -> Result<T, Problem> {
    if asked.is_err() {
        let now = app.now();
        let allowed = app.store().decide(enrollee.subject(), Freshness::Eventual, now, |draft| {
            Ok(enrollee.check_access_despite_lock(draft)?)
        });
        allowed.await?.or_problem(now)?;
    }
    asked
}
