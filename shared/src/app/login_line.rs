//! The log line of a decided login. CloudWatch Logs delivers it to the function `events`, which publishes it.

use crate::domain::types::id::{LoginId, UserId};

/// Writes the line. The subscription filters of the template find it by its text, and the span adds the request and the tenant. `decision`
/// isn't called `outcome`, because queries and rules count that field of the last line of a request.
pub(crate) fn log_decided_login(user: &UserId, login: &LoginId, method: Option<&str>, decision: &str) {
    tracing::info!(user = user.as_str(), login = login.as_str(), method, decision, "login decided");
}
