//! `GET /openapi.json`: the API's description, `docs/api/openapi.json`.

use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use shared::http::Problem;

use crate::site::{CONTRACT, Site};

/// Returns this document.
#[utoipa::path(
    get,
    path = "/openapi.json",
    tag = "public",
    operation_id = "get_openapi",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` of the cached copy.")),
    responses(
        (
            status = 200,
            description = "The description of this API (OpenAPI 3.1).",
            body = serde_json::Value,
            headers(("ETag" = String, description = "The version, for If-None-Match."))
        ),
        (status = 304, description = "The cached copy is current.")
    )
)]
pub async fn contract(State(site): State<Site>, request: HeaderMap) -> Result<Response, Problem> {
    site.answer(CONTRACT, &request)
}
