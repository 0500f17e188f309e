//! `GET /problems/{slug}`: what the `type` of a problem refers to.

use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderMap;
use shared::http::{Problem, problems};

use crate::site::Site;

/// Returns the description of a type of problem, for people: what it means, and what to do.
#[utoipa::path(
    get,
    path = "/problems/{slug}",
    tag = "public",
    operation_id = "get_problem_type",
    params(
        ("slug" = String, Path, description = "The last segment of the problem's `type`.", example = "invalid-token"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the cached copy.")
    ),
    responses(
        (
            status = 200,
            description = "The description.",
            body = String,
            content_type = "text/html",
            headers(("ETag" = String, description = "The version, for If-None-Match."))
        ),
        (status = 304, description = "The cached copy is current."),
        problems::NotFound
    )
)]
pub async fn problem(
    State(site): State<Site>,
    Path(slug): Path<String>,
    request: HeaderMap,
) -> Result<Response, Problem> {
    site.problem(&slug, &request)
}
