//! `GET /pages/user-2fa.js`: the web module, under the name that Help Centers load.

use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use shared::http::Problem;

use crate::site::{MODULE, Site};

pub async fn module(State(site): State<Site>, request: HeaderMap) -> Result<Response, Problem> {
    site.answer(MODULE, &request)
}
