//! The parts that all answers share.

use utoipa::openapi::path::Operation;
use utoipa::openapi::{Header, HeaderBuilder, RefOr};

/// Each answer has the request's id.
pub(super) fn describe(operation: &mut Operation) {
    let header =
        HeaderBuilder::from(Header::default()).description(Some("The request's id, which is also in the log.")).build();
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            response.headers.insert("X-Request-Id".to_owned(), header.clone());
        }
    }
}
