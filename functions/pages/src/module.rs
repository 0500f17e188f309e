//! `GET /pages/user-2fa.js` and `/pages/user-2fa-staff.js`: the web modules, under the names that Help Centers load.

use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use shared::http::Problem;

use crate::site::{MODULE, STAFF_MODULE, Site};

pub async fn module(State(site): State<Site>, request: HeaderMap) -> Result<Response, Problem> {
    site.answer(MODULE, &request)
}

pub async fn staff_module(State(site): State<Site>, request: HeaderMap) -> Result<Response, Problem> {
    site.answer(STAFF_MODULE, &request)
}
