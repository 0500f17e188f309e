//! One call to AWS as it was sent.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use serde_json::Value;

use crate::evidence::{Write, batched};
use crate::role_log;

/// One call as it was sent.
#[derive(Debug, Clone)]
pub struct Call {
    /// The operation, such as `PutItem`.
    pub operation: String,
    /// How many items it writes.
    pub writes: usize,
    pub(super) written: Vec<Write>,
    pub(super) body: String,
}

impl Call {
    pub(super) fn read(request: &HttpRequest) -> Self {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let operation = match target.rsplit('.').next().unwrap_or_default() {
            "" => ses_operation(request).to_owned(),
            named => named.to_owned(),
        };
        let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
        let json: Value = serde_json::from_str(&body).unwrap_or_default();
        let writes = match operation.as_str() {
            "PutItem" | "UpdateItem" | "DeleteItem" => 1,
            "TransactWriteItems" => json["TransactItems"].as_array().map_or(0, Vec::len),
            "BatchWriteItem" => batched(&json).count(),
            _ => 0,
        };
        role_log::note(&operation, &json);
        Self { written: Write::read(&operation, &json), operation, writes, body }
    }

    /// Whether it puts something with the dead letters.
    pub fn is_dead_letter(&self) -> bool {
        self.operation == "SendMessage" && self.contains("/dead-letters")
    }

    /// The body of the request.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Whether the request contains `text`.
    pub fn contains(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

/// SES names its operations by verb and path.
pub(super) fn ses_operation(request: &HttpRequest) -> &'static str {
    let of = |path: &str| request.uri().contains(path);
    match request.method() {
        "POST" if of("/v2/email/outbound-emails") => "SendEmail",
        "POST" if of("/v2/email/list-identities") => "ListEmailIdentities",
        "POST" => "CreateEmailIdentity",
        "DELETE" => "DeleteEmailIdentity",
        _ => "GetEmailIdentity",
    }
}
