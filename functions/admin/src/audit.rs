//! `GET /v1/audit`: what was written down, of a user or of the tenant, newest first.

use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shared::domain::audit::{Action, Actor, AuditEntry};
use shared::domain::decision::Refusal;
use shared::domain::id::UserId;
use shared::http::{Answer, Parameters, Problem, StaffToken, page_size, read_cursor, write_cursor};
use shared::runtime::App;
use shared::storage::AuditFilter;
use std::collections::BTreeMap;

use crate::order::check_grant;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditParameters {
    user_id: Option<UserId>,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
    limit: Option<usize>,
    cursor: Option<String>,
}

#[derive(Serialize)]
pub struct AuditResponse {
    entries: Vec<EntryResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

#[derive(Serialize)]
struct EntryResponse {
    id: String,
    at: Timestamp,
    actor: Actor,
    action: Action,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    details: BTreeMap<String, Value>,
}

pub async fn list(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    Parameters(parameters): Parameters<AuditParameters>,
) -> Result<Answer<AuditResponse>, Problem> {
    check_grant(&app, &staff).await?;
    if parameters.user_id.as_ref() == Some(&staff.id) {
        return Err(Problem::refused(Refusal::OwnRecord, app.now()));
    }
    let filter = AuditFilter { user: parameters.user_id, from: parameters.from, to: parameters.to };
    let (limit, position) = (page_size(parameters.limit)?, read_cursor(parameters.cursor.as_deref())?);
    let page = app.store().list_audit(&staff.tenant, &filter, limit, position, app.now()).await?;
    let entries = page.items.into_iter().map(EntryResponse::from).collect();
    Ok(Answer::ok(AuditResponse { entries, next_cursor: write_cursor(page.next)? }, "listed"))
}

impl From<AuditEntry> for EntryResponse {
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
