//! `GET /v1/users`: users found by ID, address, status, and method, in pages, as JSON or CSV.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::Uri;
use http::header::{ACCEPT, HeaderMap, HeaderValue};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::StaffToken;
use shared::app::App;
use shared::domain::types::factor::Factor;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::id::TenantId;
use shared::domain::user::standing::Status;
use shared::http::{
    Answer, Csv, PageSize, Parameters, Problem, cell, next_link, page_size, problems, read_cursor, write_cursor,
};
use shared::storage::{ListedUser, Search, UserFilter};
use utoipa::{IntoParams, ToSchema};

use crate::staff_action::check_grant;

/// The longest text to search for, in characters: the longest address.
const MAX_QUERY_CHARS: usize = 254;

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ListParameters {
    /// Only users whose ID begins with this text, or whose latest address is this text. Case doesn't matter.
    #[param(min_length = 1, max_length = 254)]
    q: Option<String>,
    /// Only users with this status.
    status: Option<Status>,
    /// Only users with this factor.
    method: Option<Factor>,
    /// Users per page: at most 200, by default 50. For CSV at most 1,000, which is also the default.
    #[param(minimum = 1, maximum = 1_000)]
    limit: Option<usize>,
    /// The `next_cursor` of the previous page, or the cursor in its `Link` header.
    cursor: Option<String>,
}

/// A page of users.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "users": [{
        "user_id": "alice", "email": "alice@example.com", "name": "Alice", "status": "enrolled", "methods": ["totp"]
    }],
    "next_cursor": "eyJyIjoxfQ"
})))]
pub struct UsersResponse {
    users: Vec<UserResponse>,
    /// The start of the next page. Absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// A user's status and factors.
#[derive(Serialize, ToSchema)]
struct UserResponse {
    user_id: String,
    /// The latest known address.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The latest known name.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    status: Status,
    /// The confirmed factors.
    methods: Vec<Factor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exempt_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_until: Option<Timestamp>,
}

/// Finds users by ID, address, status, and method, in pages.
///
/// With `Accept: text/csv` the page is a file. If there are more users, the `Link` header names the next page: `<…>; rel="next"`,
/// relative to the API's base URL.
#[utoipa::path(
    get,
    path = "/v1/users",
    tag = "support",
    operation_id = "list_users",
    security(("staff" = [])),
    params(ListParameters),
    responses(
        (
            status = 200,
            description = "The users.",
            headers(("Link" = Option<String>, description = "The next page of a CSV file, with `rel=\"next\"`.")),
            content(
                (UsersResponse = "application/json"),
                (
                    String = "text/csv",
                    example = json!(
                        "user_id,email,name,status,methods,exempt_until,locked_until\n\
                         alice,alice@example.com,Alice,enrolled,totp email,,\n"
                    )
                )
            )
        ),
        problems::GrantRequired
    )
)]
pub async fn list(
    State(app): State<App>,
    StaffToken(staff): StaffToken,
    asked: Result<Parameters<ListParameters>, Problem>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    check_grant(&app, &staff).await?;
    let Parameters(parameters) = asked?;
    let search = search(&app, &staff.tenant, parameters.q.as_deref()).await?;
    let filter = UserFilter { status: parameters.status, factor: parameters.method, search };
    let as_csv = wants_csv(&headers);
    let size = if as_csv { PageSize::EXPORTED } else { PageSize::READ };
    let (limit, position) = (page_size(parameters.limit, size)?, read_cursor(parameters.cursor.as_deref())?);
    let now = app.now();
    let page = app.store().list_users(&staff.tenant, &filter, limit, position, now).await?;
    let next_cursor = write_cursor(page.next)?;
    if as_csv {
        let next = next_link(&uri, next_cursor.as_deref());
        return Ok(Csv { bytes: rows(&page.items, now)?, filename: "users.csv", next }.into_response());
    }
    let users = page.items.iter().map(|user| UserResponse::new(user, now)).collect();
    Ok(Answer::ok(UsersResponse { users, next_cursor }, "listed").into_response())
}

/// The search for `text`. Only an address needs the key ring.
async fn search(app: &App, tenant: &TenantId, text: Option<&str>) -> Result<Option<Search>, Problem> {
    let Some(text) = text.map(str::trim) else {
        return Ok(None);
    };
    if !(1..=MAX_QUERY_CHARS).contains(&text.chars().count()) {
        let detail = format!("must have 1 to {MAX_QUERY_CHARS} characters");
        return Err(Problem::invalid_request(vec![FieldError::new("/q", detail)]));
    }
    let keys = if text.contains('@') { Some(app.keys().await?) } else { None };
    Ok(Some(Search::new(text, tenant, keys.as_deref())?))
}

fn wants_csv(headers: &HeaderMap) -> bool {
    let accepts = headers.get(ACCEPT).map(HeaderValue::as_bytes).unwrap_or_default();
    accepts.to_ascii_lowercase().starts_with(b"text/csv")
}

/// A page as a CSV file.
fn rows(users: &[ListedUser], now: Timestamp) -> Result<Vec<u8>, Problem> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = ["user_id", "email", "name", "status", "methods", "exempt_until", "locked_until"].map(str::to_owned);
    for line in std::iter::once(header).chain(users.iter().map(|user| row(user, now))) {
        writer.write_record(line).map_err(|error| Problem::internal(&error))?;
    }
    writer.into_inner().map_err(|error| Problem::internal(error.error()))
}

/// Methods are separated by spaces. Cells that a spreadsheet would take for a formula are escaped.
fn row(user: &ListedUser, now: Timestamp) -> [String; 7] {
    let shown = UserResponse::new(user, now);
    let methods: Vec<&str> = shown.methods.iter().map(|method| method.name()).collect();
    let time = |time: Option<Timestamp>| time.map(|time| time.to_string()).unwrap_or_default();
    [
        shown.user_id,
        shown.email.unwrap_or_default(),
        shown.name.unwrap_or_default(),
        shown.status.name().to_owned(),
        methods.join(" "),
        time(shown.exempt_until),
        time(shown.locked_until),
    ]
    .map(cell)
}

impl UserResponse {
    fn new(user: &ListedUser, now: Timestamp) -> Self {
        let standing = &user.standing;
        let lasting = |until: Option<Timestamp>| until.filter(|&until| now < until);
        Self {
            user_id: user.user.as_str().to_owned(),
            email: user.email.clone(),
            name: user.name.clone(),
            status: standing.at(now),
            methods: standing.factors.clone(),
            exempt_until: lasting(standing.exempt_until),
            // Users whom only staff can unlock have no end of their lock.
            locked_until: lasting(standing.locked_until).filter(|&until| until < Timestamp::MAX),
        }
    }
}
