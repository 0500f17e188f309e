//! `GET /v1/users/{id}/data` and `DELETE /v1/users/{id}`: the export and the erasure of personal data.

use axum::extract::State;
use http::Uri;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::{BrowserResponse, ServiceToken};
use shared::app::App;
use shared::domain::support::help;
use shared::domain::types::id::UserId;
use shared::domain::user::former_address::FormerAddress;
use shared::http::{
    Answer, Json, NoContent, PageSize, Parameters, PathId, Problem, next_link, page_size, problems, read_cursor,
    write_cursor,
};
use shared::storage::EntryPosition;
use utoipa::{IntoParams, ToSchema};

use super::page::UserPageResponse;
use crate::audit::AuditEntryResponse;
use crate::staff_action::{self, ReasonRequest};

/// All data stored about a user, except secrets and codes, which are stored in an unreadable form.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "exported_at": "2026-11-24T09:30:00Z",
    "user": {
        "user_id": "alice", "status": "pending", "methods": [], "email_address": "alice@example.com",
        "email_verified": true, "required": false, "totp": [], "passkeys": [], "email": {"enabled": false}, "recovery_codes_left": 0,
        "failures": 0, "locked_until_unlocked": false
    },
    "browsers": [],
    "entries": [{
        "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "at": "2026-11-24T09:30:00Z", "actor": {"kind": "user", "id": "alice"},
        "action": "user_seen", "user_id": "alice", "details": {}
    }]
})))]
pub struct UserDataResponse {
    exported_at: Timestamp,
    user: UserPageResponse,
    /// When the address last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    email_changed_at: Option<Timestamp>,
    /// Earlier addresses that still get notices of changes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    former_emails: Vec<FormerEmailResponse>,
    /// When the user was reminded by mail to set a factor up, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reminders: Vec<Timestamp>,
    /// Trusted browsers, including expired ones that DynamoDB hasn't deleted yet.
    browsers: Vec<BrowserResponse>,
    /// A page of the audit entries about the user, oldest first.
    entries: Vec<AuditEntryResponse>,
    /// The start of the next page of entries. Absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DataParameters {
    /// Entries per page. The default is 1,000.
    #[param(minimum = 1, maximum = 1_000)]
    limit: Option<usize>,
    /// The `next_cursor` of the previous page.
    cursor: Option<String>,
}

/// An earlier verified address.
#[derive(Serialize, ToSchema)]
struct FormerEmailResponse {
    email_address: String,
    /// Notices also go to this address until then.
    until: Timestamp,
}

/// Exports all data stored about a user.
///
/// The entries come in pages. If there are more, the `Link` header names the next page: `<…>; rel="next"`, relative to the API's
/// base URL.
#[utoipa::path(
    get,
    path = "/v1/users/{id}/data",
    tag = "support",
    operation_id = "export_user",
    security(("service" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens."), DataParameters),
    responses(
        (
            status = 200,
            description = "The stored data.",
            body = UserDataResponse,
            headers(("Link" = Option<String>, description = "The next page of entries, with `rel=\"next\"`."))
        ),
        problems::NotFound
    )
)]
pub async fn export(
    State(app): State<App>,
    ServiceToken(staff): ServiceToken,
    PathId(user): PathId,
    Parameters(parameters): Parameters<DataParameters>,
    uri: Uri,
) -> Result<Answer<UserDataResponse>, Problem> {
    let (subject, now) = (staff_action::subject(&staff, user)?, app.now());
    let limit = page_size(parameters.limit, PageSize::EXPORTED)?;
    let position: EntryPosition = read_cursor(parameters.cursor.as_deref())?;
    let found = Box::pin(app.store().user_data(&subject, limit, position, now)).await?;
    let data = found.ok_or_else(Problem::not_found)?;
    let next_cursor = write_cursor(data.entries.next)?;
    let next = next_link(&uri, next_cursor.as_deref());
    let response = UserDataResponse {
        exported_at: now,
        user: UserPageResponse::new(&data.situation, now),
        email_changed_at: data.situation.record.email_changed_at,
        former_emails: data.situation.record.former_emails.iter().map(FormerEmailResponse::from).collect(),
        reminders: data.situation.record.reminders.times(),
        browsers: data.browsers.into_iter().map(BrowserResponse::from).collect(),
        entries: data.entries.items.into_iter().map(AuditEntryResponse::from).collect(),
        next_cursor,
    };
    Ok(Answer::ok(response, "exported").with_headers(next))
}

impl From<&FormerAddress> for FormerEmailResponse {
    fn from(former: &FormerAddress) -> Self {
        Self { email_address: former.email.as_str().to_owned(), until: former.until }
    }
}

/// Erases a user: the record with all factors, the trusted browsers, and the audit entries about the user.
///
/// One entry remains in the tenant's audit log: who erased this user, when, and why. If the user signs in again, they count as a
/// new user.
#[utoipa::path(
    delete,
    path = "/v1/users/{id}",
    tag = "support",
    operation_id = "erase_user",
    security(("service" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ReasonRequest,
    responses((status = 204, description = "No data about the user is stored anymore."), problems::NotFound)
)]
pub async fn erase(
    State(app): State<App>,
    ServiceToken(staff): ServiceToken,
    PathId(user): PathId,
    Json(request): Json<ReasonRequest>,
) -> Result<NoContent, Problem> {
    let (subject, reason) = (staff_action::subject(&staff, user)?, request.read()?);
    let event = help::erase(&staff, &reason);
    let was_there = app.store().erase_user(&subject, &event, app.now()).await?;
    if was_there { Ok(NoContent("erased")) } else { Err(Problem::unknown_user()) }
}
