//! `GET /v1/adoption`: how many users stand where, and how that came about day by day.

use std::collections::BTreeMap;

use axum::extract::State;
use jiff::tz::TimeZone;
use serde::Serialize;
use shared::domain::adoption::{Adoption, DayCount, history};
use shared::domain::id::TenantId;
use shared::domain::status::{Standing, Status};
use shared::http::{Answer, Problem, StaffToken};
use shared::runtime::App;
use shared::storage::{UserFilter, UserPosition};

use crate::order::check_grant;

/// How many users are read at once of those whose status passes.
const PAGE: usize = 1_000;

#[derive(Serialize)]
pub struct AdoptionResponse {
    seen: i64,
    by_method: BTreeMap<&'static str, i64>,
    /// `enrolled`, `exempt`, `locked`, `pending`, `skipped`: everybody is in one.
    #[serde(flatten)]
    by_status: BTreeMap<&'static str, i64>,
    history: Vec<DayCount>,
}

pub async fn show(State(app): State<App>, StaffToken(staff): StaffToken) -> Result<Answer<AdoptionResponse>, Problem> {
    check_grant(&app, &staff).await?;
    let now = app.now();
    let (counters, days) = app.store().load_adoption(&staff.tenant).await?;
    let mut passing = read(&app, &staff.tenant, Status::Locked).await?;
    passing.extend(read(&app, &staff.tenant, Status::Exempt).await?);
    let Adoption { seen, by_method, by_status } = Adoption::of(&counters, &passing, now);
    let history = history(&days, now.to_zoned_datetime(TimeZone::UTC).date());
    Ok(Answer::ok(AdoptionResponse { seen, by_method, by_status, history }, "shown"))
}

/// Everybody who stands there at the moment: few, since it passes.
async fn read(app: &App, tenant: &TenantId, status: Status) -> Result<Vec<Standing>, Problem> {
    let filter = UserFilter { status: Some(status), method: None };
    let mut standings = Vec::new();
    let mut position = Some(UserPosition::default());
    while let Some(from) = position {
        let page = app.store().list_users(tenant, filter, PAGE, from, app.now()).await?;
        standings.extend(page.items.into_iter().map(|user| user.standing));
        position = page.next;
    }
    Ok(standings)
}
