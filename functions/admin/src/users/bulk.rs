//! `POST /v1/users/bulk`: one operation for up to 100 users, with a result for each.

use std::collections::HashSet;

use axum::extract::State;
use futures_util::{StreamExt, stream};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use shared::api::StaffOrServiceToken;
use shared::app::App;
use shared::domain::decision::draft::Draft;
use shared::domain::support::help::{self, SupportAction};
use shared::domain::support::staff::Staff;
use shared::domain::types::address::Address;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::halt::Halt;
use shared::domain::types::id::{Subject, UserId};
use shared::domain::types::reason::Reason;
use shared::http::{Answer, Problem, ProblemPart, RequestId, problems};
use utoipa::ToSchema;

use super::exemption::read_until;
use super::register::RegisterUserRequest;
use crate::staff_action::{self, LargeBody};

const MAX_USERS: usize = 100;
/// How many users of a backend's request are handled side by side. Those of a staff member take turns, because they share the count
/// of that person's changes.
const AT_A_TIME: usize = 10;

/// One operation for many users.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "operation": "register",
    "users": [
        {"user_id": "alice", "email": "alice@example.com", "email_verified": true, "groups": ["customers"]},
        {"user_id": "bob", "email": "bob@example.com", "locale": "de"}
    ]
})))]
pub struct BulkRequest {
    operation: OperationName,
    /// Each user at most once.
    #[schema(min_items = 1, max_items = 100)]
    users: Vec<BulkUser>,
    /// The reason, for all users. Staff must give one; the helpdesk's backend needn't.
    #[schema(value_type = Option<Reason>)]
    reason: Option<String>,
    /// Checks everything and stores nothing.
    #[serde(default)]
    dry_run: bool,
    /// The end of the exemptions: an instant in the future. Only `exempt` takes it, and needs it.
    #[schema(format = DateTime)]
    until: Option<String>,
}

#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum OperationName {
    /// Registers the users, or updates the helpdesk's data about them.
    Register,
    /// Exempts the users from the second factor until an instant.
    Exempt,
    /// Ends the users' exemptions.
    EndExemption,
    /// Removes all factors, with the trusted browsers, the recovery codes, and the bypass code.
    RemoveFactors,
}

/// A user. Only `register` reads more than the ID.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct BulkUser {
    #[schema(value_type = UserId)]
    user_id: String,
    /// `register` needs it.
    #[schema(value_type = Option<Address>)]
    email: Option<String>,
    /// The default is false.
    email_verified: Option<bool>,
    name: Option<String>,
    locale: Option<String>,
    groups: Option<Vec<String>>,
}

/// The results, in the order of the request.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({"results": [{"user_id": "alice", "status": 200}, {"user_id": "bob", "status": 200}]})))]
pub struct BulkResponse {
    results: Vec<BulkResult>,
}

#[derive(Serialize, ToSchema)]
struct BulkResult {
    user_id: String,
    /// The HTTP status that a request about this user alone would get.
    #[schema(minimum = 200, maximum = 599)]
    status: u16,
    /// Why the operation failed for this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<ProblemPart>,
}

/// A validated operation.
enum Operation {
    Register,
    Exempt { until: Timestamp },
    EndExemption,
    RemoveFactors,
}

struct Bulk<'a> {
    app: &'a App,
    staff: &'a Staff,
    operation: Operation,
    reason: Option<Reason>,
    dry_run: bool,
}

/// Carries out one operation for up to 100 users. One user's failure doesn't stop the others: each has a result of its own.
#[utoipa::path(
    post,
    path = "/v1/users/bulk",
    tag = "support",
    operation_id = "change_users",
    security(("service" = []), ("staff" = [])),
    request_body = BulkRequest,
    responses((status = 200, description = "A result for each user.", body = BulkResponse), problems::GrantRequired)
)]
pub async fn change(
    State(app): State<App>,
    StaffOrServiceToken(staff): StaffOrServiceToken,
    id: RequestId,
    body: LargeBody<BulkRequest>,
) -> Result<Answer<BulkResponse>, Problem> {
    staff_action::check_grant(&app, &staff).await?;
    let request = body?.0;
    request.check_users()?;
    let operation = request.operation(app.now())?;
    let reason = staff_action::read_stated(&staff, request.reason.as_deref())?;
    let bulk = Bulk { app: &app, staff: &staff, operation, reason, dry_run: request.dry_run };
    let at_a_time = if staff.is_person() { 1 } else { AT_A_TIME };
    let results = stream::iter(request.users).map(|user| bulk.result(user, &id)).buffered(at_a_time).collect().await;
    Ok(Answer::ok(BulkResponse { results }, "changed"))
}

impl BulkRequest {
    fn check_users(&self) -> Result<(), Problem> {
        let refuse =
            |pointer: String, detail: String| Err(Problem::invalid_request(vec![FieldError::new(pointer, detail)]));
        if !(1..=MAX_USERS).contains(&self.users.len()) {
            return refuse("/users".to_owned(), format!("must have 1 to {MAX_USERS} users"));
        }
        let mut seen = HashSet::new();
        match self.users.iter().position(|user| !seen.insert(&user.user_id)) {
            Some(again) => refuse(format!("/users/{again}/user_id"), "occurs twice".to_owned()),
            None => Ok(()),
        }
    }

    fn operation(&self, now: Timestamp) -> Result<Operation, Problem> {
        let refuse = |detail: &str| Problem::invalid_request(vec![FieldError::new("/until", detail)]);
        match (self.operation, self.until.as_deref()) {
            (OperationName::Exempt, None) => Err(refuse("is missing")),
            (OperationName::Exempt, Some(until)) => Ok(Operation::Exempt { until: read_until(until, now)? }),
            (_, Some(_)) => Err(refuse("is only for the operation exempt")),
            (OperationName::Register, None) => Ok(Operation::Register),
            (OperationName::EndExemption, None) => Ok(Operation::EndExemption),
            (OperationName::RemoveFactors, None) => Ok(Operation::RemoveFactors),
        }
    }
}

impl Bulk<'_> {
    async fn result(&self, user: BulkUser, id: &RequestId) -> BulkResult {
        let user_id = user.user_id.clone();
        match self.change(user).await {
            Ok(status) => BulkResult { user_id, status, problem: None },
            Err(problem) => {
                let (status, part) = problem.to_part(id);
                BulkResult { user_id, status, problem: Some(part) }
            }
        }
    }

    /// Changes one user, and returns the status of the route for one user.
    async fn change(&self, user: BulkUser) -> Result<u16, Problem> {
        let subject = staff_action::subject(self.staff, user.user_id.clone())?;
        self.staff.check_other(&subject.user).map_err(|refusal| Problem::refused(refusal, self.app.now()))?;
        match self.operation {
            Operation::Register => self.register(user, &subject).await,
            Operation::Exempt { until } => {
                self.decide(&subject, |draft, action| help::exempt(draft, action, until).map(drop)).await.map(|()| 200)
            }
            Operation::EndExemption => self.decide(&subject, help::end_exemption).await.map(|()| 204),
            Operation::RemoveFactors => self.decide(&subject, help::remove_factors).await.map(|()| 204),
        }
    }

    async fn register(&self, user: BulkUser, subject: &Subject) -> Result<u16, Problem> {
        let missing = || Problem::invalid_request(vec![FieldError::new("/email", "is missing")]);
        let request = RegisterUserRequest {
            email: user.email.ok_or_else(missing)?,
            email_verified: user.email_verified.unwrap_or_default(),
            name: user.name,
            locale: user.locale,
            groups: user.groups,
            reason: self.reason.as_ref().map(|reason| reason.as_str().to_owned()),
        };
        let (registration, keys) = (request.read(self.staff)?, self.app.keys().await?);
        self.decide(subject, |draft, _| registration.carry_out(draft, &keys, self.staff)).await.map(|()| 200)
    }

    async fn decide(
        &self,
        subject: &Subject,
        rule: impl Fn(&mut Draft<'_>, &SupportAction<'_>) -> Result<(), Halt>,
    ) -> Result<(), Problem> {
        let action = SupportAction { staff: self.staff, reason: self.reason.as_ref() };
        let rule = |draft: &mut Draft<'_>| {
            rule(draft, &action)?;
            if self.dry_run {
                draft.discard();
            }
            Ok(())
        };
        staff_action::decide(self.app, self.staff, subject, rule).await
    }
}
