//! One deadline for a whole request. A call to AWS has a time budget of its own; a request may make several, one after the
//! other, and API Gateway and Lambda would end it in their own ways.

use std::time::Duration;

use axum::response::{IntoResponse, Response};

use super::problem::Problem;

/// The longest that a request may take: under the 25 seconds of the Lambda function, so that the answer is ours, and long
/// enough for an export of many users.
pub(super) const DEADLINE: Duration = Duration::from_secs(20);

/// The request was not answered in time.
#[derive(Debug, thiserror::Error)]
#[error("the request was given up after {0:?}")]
struct Overdue(Duration);

/// The answer, or the problem `unavailable` when it does not come within `longest`. What the request waits for is dropped: a
/// commit that is on its way may still be stored, and nothing of it is told.
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
    async fn what_takes_longer_than_the_deadline_is_unavailable_and_what_does_not_is_answered() {
        assert_eq!(problem_of(std::future::pending()).await, Some(ProblemType::Unavailable));
        assert_eq!(problem_of(async { Response::default() }).await, None);
    }
}
