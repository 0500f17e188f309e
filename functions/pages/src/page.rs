//! `GET /pages/login`, `/pages/account`, `/pages/policy`, `/pages/people`, and `/pages/user`: the hosted pages.

use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderMap;
use shared::http::{Problem, problems};

use crate::site::Site;

/// Returns a hosted page (`login`, `account`, `policy`, `people`, or `user`) or a file that it uses.
#[utoipa::path(
    get,
    path = "/pages/{path}",
    tag = "public",
    operation_id = "get_page",
    params(
        ("path" = String, Path, description = "The page or file.", example = "login"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the cached copy.")
    ),
    responses(
        (
            status = 200,
            description = "The page or file.",
            content((String = "text/html"), (String = "text/javascript")),
            headers(("ETag" = String, description = "The version, for If-None-Match."))
        ),
        (status = 304, description = "The cached copy is current."),
        (status = 503, description = "This build doesn't include the pages.", body = String, content_type = "text/html"),
        problems::NotFound
    )
)]
pub async fn page(State(site): State<Site>, Path(page): Path<String>, request: HeaderMap) -> Result<Response, Problem> {
    site.answer(&format!("{page}.html"), &request)
}
