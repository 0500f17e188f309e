//! `GET /pages/assets/{file}`: files of the pages and of the module. Their names change with their content.

use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderMap;
use shared::http::Problem;

use crate::site::Site;

pub async fn asset(
    State(site): State<Site>,
    Path(file): Path<String>,
    request: HeaderMap,
) -> Result<Response, Problem> {
    site.answer(&format!("assets/{file}"), &request)
}
