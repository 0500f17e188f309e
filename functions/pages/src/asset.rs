//! `GET /pages/assets/{file}`: what pages and module are made of, each file under a name that changes with it.

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
