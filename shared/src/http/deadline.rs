//! One deadline for a whole request. Each call to AWS has a time limit. A request may make several calls one after the other, and
//! would otherwise end with a timeout of API Gateway or Lambda.

use std::time::Duration;

use axum::response::{IntoResponse, Response};

use super::problem::Problem;

/// The longest time that a request can take: less than the 25 seconds of the Lambda function, so that this service answers, and
/// enough for an export of many users.
pub(super) const DEADLINE: Duration = Duration::from_secs(20);

/// The request was not answered in time.
#[derive(Debug, thiserror::Error)]
#[error("the request was stopped after {0:?}")]
struct Overdue(Duration);

/// The answer, or the problem `unavailable` after `longest`. The work is dropped: a commit that was already sent may still be
/// stored, but its result is not revealed.
pub(super) async fn answer_within(longest: Duration, answer: impl Future<Output = Response>) -> Response {
    match tokio::time::timeout(longest, answer).await {
        Ok(response) => response,
        Err(_) => Problem::unavailable(&Overdue(longest)).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::problem_type::ProblemType;
    use super::*;

    async fn problem_of(answer: impl Future<Output = Response>) -> Option<ProblemType> {
        let response = answer_within(Duration::from_millis(20), answer).await;
        response.extensions().get::<Problem>().map(Problem::kind)
    }

    #[tokio::test]
    async fn a_request_past_the_deadline_gets_unavailable_and_others_are_answered() {
        assert_eq!(problem_of(std::future::pending()).await, Some(ProblemType::Unavailable));
        assert_eq!(problem_of(async { Response::default() }).await, None);
    }
}
