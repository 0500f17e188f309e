//! `GET`, `DELETE /v1/me/browsers` and `DELETE /v1/me/browsers/{id}`: the browsers that the user trusts.

use axum::extract::State;
use serde::Serialize;
use shared::api::{BrowserResponse, SessionToken};
use shared::app::App;
use shared::domain::account::change_factors;
use shared::http::{Answer, NoBody, NoContent, PathId, Problem, problems};
use shared::storage::{AlsoLoad, Freshness};
use utoipa::ToSchema;

/// A user's trusted browsers.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "browsers": [{
        "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Firefox, Windows", "created_at": "2026-11-24T09:30:00Z",
        "expires_at": "2026-12-24T09:30:00Z"
    }]
})))]
pub struct BrowsersResponse {
    browsers: Vec<BrowserResponse>,
}

/// Lists the user's trusted browsers.
#[utoipa::path(
    get,
    path = "/v1/me/browsers",
    tag = "account",
    operation_id = "list_browsers",
    security(("session" = [])),
    responses((status = 200, description = "The browsers.", body = BrowsersResponse))
)]
pub async fn list(
    State(app): State<App>,
    SessionToken(session): SessionToken,
) -> Result<Answer<BrowsersResponse>, Problem> {
    let browsers = app.store().list_browsers(&session.subject, app.now()).await?;
    let browsers = browsers.into_iter().map(BrowserResponse::from).collect();
    Ok(Answer::ok(BrowsersResponse { browsers }, "shown"))
}

/// Removes all trusted browsers.
#[utoipa::path(
    delete,
    path = "/v1/me/browsers",
    tag = "account",
    operation_id = "forget_browsers",
    security(("session" = [])),
    responses((status = 204, description = "No browser is trusted anymore."), problems::TooManyChanges)
)]
pub async fn forget_all(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    _: NoBody,
) -> Result<NoContent, Problem> {
    let (now, also) = (app.now(), AlsoLoad { browsers: true, ..AlsoLoad::default() });
    app.store()
        .decide_with(&session.subject, also, Freshness::Strong, now, |draft| {
            change_factors::forget_browsers(draft);
            Ok(())
        })
        .await?
        .or_problem(now)?;
    Ok(NoContent("forgotten"))
}

/// Removes a trusted browser.
#[utoipa::path(
    delete,
    path = "/v1/me/browsers/{id}",
    tag = "account",
    operation_id = "forget_browser",
    security(("session" = [])),
    params(("id" = String, Path, description = "The browser.", example = "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C")),
    responses((status = 204, description = "The browser is no longer trusted."), problems::TooManyChanges)
)]
pub async fn forget(
    State(app): State<App>,
    SessionToken(session): SessionToken,
    PathId(id): PathId,
    _: NoBody,
) -> Result<NoContent, Problem> {
    let (now, also) = (app.now(), AlsoLoad { browser: Some(&id), browsers: true, ..AlsoLoad::default() });
    app.store()
        .decide_with(&session.subject, also, Freshness::Strong, now, change_factors::forget_browser)
        .await?
        .or_problem(now)?;
    Ok(NoContent("forgotten"))
}
