//! `GET` and `PUT /v1/tenant`: the plan.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::api::{ServiceToken, SettingsReader};
use shared::app::App;
use shared::domain::tenant::plan::Plan;
use shared::domain::types::field_error::FieldError;
use shared::http::{Answer, Json, Problem, problems};
use utoipa::ToSchema;

/// The new plan.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"plan": "enterprise"})))]
pub struct PlanRequest {
    /// `enterprise` includes two-factor authentication, whatever its case.
    #[schema(pattern = r"^[^\x00-\x1f\x7f-\x9f]{1,64}$")]
    plan: String,
}

/// The plan of a Help Center.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"plan": "enterprise", "two_factor": true})))]
pub struct PlanResponse {
    plan: Plan,
    /// Whether the plan includes two-factor authentication.
    two_factor: bool,
}

impl From<Plan> for PlanResponse {
    fn from(plan: Plan) -> Self {
        Self { two_factor: plan.includes_two_factor(), plan }
    }
}

/// Shows the plan of the Help Center.
#[utoipa::path(
    get,
    path = "/v1/tenant",
    tag = "settings",
    operation_id = "show_plan",
    security(("service" = []), ("staff" = ["admin"])),
    responses((status = 200, description = "The plan.", body = PlanResponse), problems::AdminRequired)
)]
pub async fn show(State(app): State<App>, reader: SettingsReader) -> Result<Answer<PlanResponse>, Problem> {
    let plan = app.store().load_plan(&reader.tenant).await?;
    Ok(Answer::ok(PlanResponse::from(plan.value), "shown"))
}

/// Sets the plan of the Help Center. `enterprise` includes two-factor authentication.
#[utoipa::path(
    put,
    path = "/v1/tenant",
    tag = "settings",
    operation_id = "replace_plan",
    security(("service" = [])),
    request_body = PlanRequest,
    responses((status = 200, description = "The plan.", body = PlanResponse))
)]
pub async fn replace(
    State(app): State<App>,
    ServiceToken(service): ServiceToken,
    Json(request): Json<PlanRequest>,
) -> Result<Answer<PlanResponse>, Problem> {
    let plan = Plan::named(&request.plan)
        .map_err(|error| Problem::invalid_request(vec![FieldError::new("/plan", error.to_string())]))?;
    app.store().set_plan(&service.tenant, &plan, &service.actor(), app.now()).await?;
    Ok(Answer::ok(PlanResponse::from(plan), "replaced"))
}
