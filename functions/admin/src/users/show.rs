//! `GET /v1/users/{id}`.

use axum::extract::State;
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::support::staff::check_known;
use shared::domain::types::id::UserId;
use shared::http::{Answer, Managed, PathId, Problem};

use super::page::UserPageResponse;
use crate::staff_action;

/// Shows a user: everything except secrets and codes.
#[utoipa::path(
    get,
    path = "/v1/users/{id}",
    tag = "support",
    operation_id = "show_user",
    security(("staff" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    responses((status = 200, description = "The user.", body = UserPageResponse), Managed)
)]
pub async fn show(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    PathId(user): PathId,
) -> Result<Answer<UserPageResponse>, Problem> {
    let (subject, now) = (staff_action::subject(&staff, user)?, app.now());
    let page = staff_action::decide(&app, &staff, &subject, |draft| {
        check_known(draft.situation, &staff)?;
        Ok(UserPageResponse::new(draft.situation, now))
    });
    Ok(Answer::ok(page.await?, "shown"))
}
