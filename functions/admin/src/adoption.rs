//! `GET /v1/adoption`: the number of users by status, now and day by day.

use std::collections::{BTreeMap, HashMap};

use axum::extract::State;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::followup::adoption::{Adoption, DayCount, history};
use shared::domain::types::factor::Factor;
use shared::domain::types::id::{TenantId, UserId};
use shared::domain::user::reminders::Stage;
use shared::domain::user::standing::{Standing, Status};
use shared::http::{Answer, Problem, problems};
use shared::storage::{UserFilter, UserPosition};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::staff_action::check_grant;

/// How many users are read at once, for the statuses that end by themselves.
const PAGE: usize = 1_000;

/// The number of users by status. Each user is counted in one of `enrolled`, `exempt`, `locked`, `pending`, and `skipped`.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "seen": 5, "by_method": {"passkey": 1, "totp": 2, "email": 1}, "enrolled": 2, "exempt": 1, "locked": 0, "pending": 1,
    "skipped": 1, "history": [{"day": "2026-11-24", "enrolled": 2, "seen": 5}],
    "reminders": {"reminded": 2, "next_at": "2027-01-30T23:00:00Z"}
})))]
pub struct AdoptionResponse {
    /// All known users.
    seen: i64,
    by_method: MethodCounts,
    enrolled: i64,
    exempt: i64,
    locked: i64,
    pending: i64,
    skipped: i64,
    /// One element per day, for at most a year.
    history: Vec<DayCount>,
    /// The reminders by mail, if the policy has users reminded before the end of its grace period.
    #[serde(skip_serializing_if = "Option::is_none")]
    reminders: Option<RemindersResponse>,
}

/// The reminders by mail.
#[derive(Serialize, ToSchema)]
struct RemindersResponse {
    /// How many users got at least one, since 2FA became a requirement.
    reminded: u64,
    /// When the next ones are sent. Absent after the last ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_at: Option<Timestamp>,
}

/// The number of users who have each factor.
#[derive(Serialize)]
struct MethodCounts(BTreeMap<Factor, i64>);

impl ToSchema for MethodCounts {}

impl PartialSchema for MethodCounts {
    fn schema() -> RefOr<Schema> {
        let counts = ObjectBuilder::new().description(Some("The number of users who have each factor."));
        Factor::ALL
            .iter()
            .fold(counts, |counts, factor| counts.property(factor.name(), i64::schema()).required(factor.name()))
            .into()
    }
}

/// Counts users by status, now and day by day.
#[utoipa::path(
    get,
    path = "/v1/adoption",
    tag = "support",
    operation_id = "show_adoption",
    security(("staff" = [])),
    responses((status = 200, description = "The counts.", body = AdoptionResponse), problems::GrantRequired)
)]
pub async fn show(State(app): State<App>, StaffToken(staff): StaffToken) -> Result<Answer<AdoptionResponse>, Problem> {
    check_grant(&app, &staff).await?;
    let now = app.now();
    let (counters, days) = app.store().load_adoption(&staff.tenant).await?;
    // By user, because a lock may end between the two reads.
    let mut passing = read(&app, &staff.tenant, Status::Locked).await?;
    passing.extend(read(&app, &staff.tenant, Status::Exempt).await?);
    let Adoption { seen, by_factor, by_status } = Adoption::of(&counters, passing.values(), now);
    let history = history(&days, now.to_zoned_datetime(TimeZone::UTC).date());
    let standing = |status: Status| by_status.get(status.name()).copied().unwrap_or_default();
    let (policy, reminded) = app.store().reminded(&staff.tenant).await?;
    let reminders =
        policy.reminds_until().map(|until| RemindersResponse { reminded, next_at: Stage::next_begins(now, until) });
    let response = AdoptionResponse {
        seen,
        by_method: MethodCounts(by_factor),
        enrolled: standing(Status::Enrolled),
        exempt: standing(Status::Exempt),
        locked: standing(Status::Locked),
        pending: standing(Status::Pending),
        skipped: standing(Status::Skipped),
        history,
        reminders,
    };
    Ok(Answer::ok(response, "shown"))
}

/// The users who currently have this status. They are few, because the status ends by itself.
async fn read(app: &App, tenant: &TenantId, status: Status) -> Result<HashMap<UserId, Standing>, Problem> {
    let filter = UserFilter { status: Some(status), ..UserFilter::default() };
    let mut standings = HashMap::new();
    let mut position = Some(UserPosition::default());
    while let Some(from) = position {
        let page = app.store().list_users(tenant, &filter, PAGE, from, app.now()).await?;
        standings.extend(page.items.into_iter().map(|user| (user.user, user.standing)));
        position = page.next;
    }
    Ok(standings)
}
