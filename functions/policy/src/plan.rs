//! `GET` and `PUT /v1/tenant`: the plan.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::domain::audit::{Action, AuditEvent};
use shared::domain::field_error::FieldError;
use shared::domain::plan::Plan;
use shared::http::{Answer, Json, Problem, ServiceToken, SettingsReader};
use shared::runtime::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRequest {
    plan: String,
}

#[derive(Serialize)]
pub struct PlanResponse {
    plan: Plan,
}

pub async fn show(State(app): State<App>, reader: SettingsReader) -> Result<Answer<PlanResponse>, Problem> {
    let plan = app.store().load_plan(&reader.tenant).await?;
    Ok(Answer::ok(PlanResponse { plan: plan.value }, "shown"))
}

pub async fn replace(
    State(app): State<App>,
    service: ServiceToken,
    Json(request): Json<PlanRequest>,
) -> Result<Answer<PlanResponse>, Problem> {
    let plan = Plan::named(&request.plan)
        .map_err(|error| Problem::invalid_request(vec![FieldError::new("/plan", error.to_string())]))?;
    let event = AuditEvent::new(service.actor, Action::PlanChanged);
    app.store().set_plan(&service.tenant, &plan, &event, app.now()).await?;
    Ok(Answer::ok(PlanResponse { plan }, "replaced"))
}
