//! `GET /v1/audit`: the audit log of a user or of the tenant, newest first, or oldest first for programs that poll it.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::api::StaffOrServiceToken;
use shared::app::App;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::support::staff::Staff;
use shared::domain::types::audit::{Action, Actor};
use shared::domain::types::field_error::FieldError;
use shared::domain::types::id::UserId;
use shared::http::{Answer, Managed, PageSize, Parameters, Problem, ProblemType, page_size, read_cursor, write_cursor};
use shared::storage::AuditFilter;
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

use crate::staff_action::check_grant;

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AuditParameters {
    /// Only entries about this user.
    user_id: Option<UserId>,
    /// Only entries at this time or later.
    #[param(value_type = Option<Timestamp>)]
    from: Option<String>,
    /// Only entries before this time, which isn't before `from`.
    #[param(value_type = Option<Timestamp>)]
    to: Option<String>,
    /// `desc` is newest first, and the default. `asc` is oldest first: its `next_cursor` is always there and leads to newer entries.
    #[serde(default)]
    #[param(inline)]
    order: Order,
    /// Entries per page. The default is 50.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<usize>,
    /// The `next_cursor` of the previous page.
    cursor: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Asc,
    #[default]
    Desc,
}

impl AuditParameters {
    /// The first and the last instant of the period.
    fn period(&self) -> Result<(Option<Timestamp>, Option<Timestamp>), FieldError> {
        let (from, to) = (instant("/from", self.from.as_deref())?, instant("/to", self.to.as_deref())?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            return Err(FieldError::new("/from", "must not be after `to`"));
        }
        Ok((from, to))
    }
}

fn instant(pointer: &str, text: Option<&str>) -> Result<Option<Timestamp>, FieldError> {
    let error = |_| FieldError::new(pointer, "must be an RFC 3339 instant, such as 2027-01-31T17:00:00Z");
    text.map(str::parse).transpose().map_err(error)
}

/// A page of the audit log.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "entries": [{
        "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "at": "2026-11-24T09:30:00Z", "actor": {"kind": "agent", "id": "gus"},
        "action": "unlocked", "user_id": "alice", "reason": "Called from the known number", "details": {"failures": 5}
    }]
})))]
pub struct AuditResponse {
    entries: Vec<AuditEntryResponse>,
    /// The start of the next page. Absent on the last page, except with `order=asc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// An entry of the audit log.
#[derive(Serialize, ToSchema)]
pub struct AuditEntryResponse {
    /// A ULID. Entries sort by it.
    id: String,
    at: Timestamp,
    actor: Actor,
    action: Action,
    /// The user that the entry is about, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<UserId>,
    /// The reason, for actions that require one.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Further facts about the action.
    #[schema(additional_properties, value_type = Object)]
    details: BTreeMap<String, Value>,
}

/// Lists the audit log of a user or of the Help Center, newest first. With `order=asc` it is oldest first, for programs that poll it
/// from the last `next_cursor` on. A service token reads it in this order only.
#[utoipa::path(
    get,
    path = "/v1/audit",
    tag = "support",
    operation_id = "list_audit",
    security(("staff" = []), ("service" = [])),
    params(AuditParameters),
    responses((status = 200, description = "The entries.", body = AuditResponse), Managed)
)]
pub async fn list(
    State(app): State<App>,
    StaffOrServiceToken(staff): StaffOrServiceToken,
    asked: Result<Parameters<AuditParameters>, Problem>,
) -> Result<Answer<AuditResponse>, Problem> {
    check_grant(&app, &staff).await?;
    let Parameters(parameters) = asked?;
    check_reader(&staff, &parameters, app.now())?;
    let (from, to) = parameters.period().map_err(|error| Problem::invalid_request(vec![error]))?;
    let filter = AuditFilter { user: parameters.user_id, from, to };
    let (limit, cursor) = (page_size(parameters.limit, PageSize::READ)?, parameters.cursor.as_deref());
    let (store, tenant, now) = (app.store(), &staff.tenant, app.now());
    let (entries, next_cursor) = match parameters.order {
        Order::Asc => {
            let (entries, next) = store.feed_audit(tenant, &filter, limit, read_cursor(cursor)?, now).await?;
            (entries, write_cursor(Some(next))?)
        }
        Order::Desc => {
            let page = store.list_audit(tenant, &filter, limit, read_cursor(cursor)?, now).await?;
            (page.items, write_cursor(page.next)?)
        }
    };
    let entries = entries.into_iter().map(AuditEntryResponse::from).collect();
    Ok(Answer::ok(AuditResponse { entries, next_cursor }, "listed"))
}

/// The backend polls; it doesn't browse. Staff don't see entries about themselves.
fn check_reader(reader: &Staff, asked: &AuditParameters, now: Timestamp) -> Result<(), Problem> {
    if !reader.is_person() && asked.order != Order::Asc {
        let detail = "A service token reads the audit log oldest first: add order=asc.";
        return Err(Problem::new(ProblemType::WrongTokenUse, detail));
    }
    let checked = asked.user_id.as_ref().map_or(Ok(()), |user| reader.check_other(user));
    checked.map_err(|refusal| Problem::refused(refusal, now))
}

impl From<AuditEntry> for AuditEntryResponse {
    fn from(entry: AuditEntry) -> Self {
        Self {
            id: entry.id,
            at: entry.at,
            actor: entry.actor,
            action: entry.action,
            user_id: entry.user_id,
            reason: entry.reason,
            details: entry.details,
        }
    }
}
