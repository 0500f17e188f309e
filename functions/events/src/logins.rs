//! Log lines about decided logins. A subscription of CloudWatch Logs delivers them, and each becomes an event on the bus.

use std::io::Read;

use data_encoding::BASE64;
use flate2::read::GzDecoder;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use shared::crypto::short_digest;
use shared::domain::followup::login_event::{LoginEvent, drop_repetitions};
use shared::domain::types::id::{LoginId, TenantId, UserId};
use shared::outbox::{Bus, EVENTS_AT_ONCE, PublishError};

/// The longest delivery that is read, in bytes. CloudWatch Logs invokes a function with at most 1 MiB, compressed.
const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// What a delivery of lines is called. CloudWatch Logs also sends messages to check that the function exists.
const LINES: &str = "DATA_MESSAGE";

/// A delivery of CloudWatch Logs.
#[derive(Deserialize)]
struct Delivery {
    awslogs: Packed,
}

#[derive(Deserialize)]
struct Packed {
    /// Compressed with gzip, in Base64.
    data: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Lines {
    message_type: String,
    log_events: Vec<LogEvent>,
}

#[derive(Deserialize)]
struct LogEvent {
    message: String,
}

/// The line that the functions write about a decided login.
#[derive(Deserialize)]
struct Line {
    timestamp: Timestamp,
    user: UserId,
    login: LoginId,
    method: Option<String>,
    decision: String,
    span: Span,
}

#[derive(Deserialize)]
struct Span {
    request_id: String,
    tenant: TenantId,
}

/// The lines aren't published, or not all of them.
#[derive(Debug, thiserror::Error)]
pub enum LoginsError {
    /// The delivery doesn't have the form of CloudWatch Logs.
    #[error("the delivery of log lines has an unexpected form")]
    Malformed,
    /// The bus didn't accept the events.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

/// Whether an event comes from CloudWatch Logs.
pub(crate) fn is_log(event: &Value) -> bool {
    event.get("awslogs").is_some()
}

/// Publishes the logins. After a failure, Lambda invokes the function twice more with the same lines, and the events that are
/// already published come again with the same IDs.
pub(crate) async fn publish(bus: &Bus, event: &Value) -> Result<(), LoginsError> {
    let mut logins = read(event).ok_or(LoginsError::Malformed)?;
    drop_repetitions(&mut logins);
    for some in logins.chunks(EVENTS_AT_ONCE) {
        bus.publish_logins(some).await?;
    }
    Ok(())
}

fn read(event: &Value) -> Option<Vec<LoginEvent>> {
    let delivery = Delivery::deserialize(event).ok()?;
    let packed = BASE64.decode(delivery.awslogs.data.as_bytes()).ok()?;
    let mut text = String::new();
    GzDecoder::new(packed.as_slice()).take(MAX_BYTES).read_to_string(&mut text).ok()?;
    let lines: Lines = serde_json::from_str(&text).ok()?;
    let are_lines = lines.message_type == LINES;
    Some(lines.log_events.iter().filter(|_| are_lines).filter_map(|line| read_line(&line.message)).collect())
}

/// The login in a line. A line of another form is logged, and delays no other.
fn read_line(line: &str) -> Option<LoginEvent> {
    // The library's message quotes values.
    let read: Option<Line> = serde_json::from_str(line).ok();
    let Some(line) = read else {
        tracing::error!("a log line about a login has an unexpected form");
        return None;
    };
    Some(LoginEvent {
        id: event_id(line.timestamp, &line.span.request_id),
        at: line.timestamp,
        tenant: line.span.tenant,
        user: line.user,
        login: line.login,
        method: line.method,
        outcome: line.decision,
    })
}

/// A ULID that follows from the line, so that a line that is delivered again has the same. A request decides one login at most.
fn event_id(at: Timestamp, request_id: &str) -> String {
    let milliseconds = u64::try_from(at.as_millisecond()).unwrap_or_default();
    ulid::Ulid::from_parts(milliseconds, short_digest(request_id.as_bytes())).to_string()
}
