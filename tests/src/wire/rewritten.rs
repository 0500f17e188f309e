//! Requests of another writer, and answers of AWS, in place of the real ones.

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

pub(super) fn error_answer(status: u16, kind: &'static str) -> HttpResponse {
    let message = r#"{"message": "victim@example.com is not to reach a log"}"#;
    let mut answer = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(message));
    answer.headers_mut().insert("x-amzn-errortype", kind);
    answer
}

pub(super) fn cancelled_for(reason: &str) -> HttpResponse {
    let body = serde_json::json!({"message": "cancelled", "CancellationReasons": [{"Code": reason}]}).to_string();
    let mut answer = HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body));
    answer.headers_mut().insert("x-amzn-errortype", "TransactionCanceledException");
    answer
}

/// An answer to a read with items that have their keys and nothing else.
pub(super) fn garbled(request: &HttpRequest) -> HttpResponse {
    let asked: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    let answer = match asked["RequestItems"].as_object().and_then(|tables| tables.iter().next()) {
        Some((table, wanted)) => serde_json::json!({"Responses": {table: wanted["Keys"]}, "UnprocessedKeys": {}}),
        None => serde_json::json!({"Items": [{"PK": {"S": "garbled"}, "SK": {"S": "garbled"}}], "Count": 1}),
    };
    let mut answer = HttpResponse::new(200.try_into().unwrap(), SdkBody::from(answer.to_string()));
    answer.headers_mut().insert("content-type", "application/x-amz-json-1.0");
    answer
}

/// The same write under another request's write id, which is the token of a transaction too (of the same length, so that
/// no header changes).
pub(super) fn by_another(request: &HttpRequest) -> HttpRequest {
    let mut other = request.try_clone().unwrap();
    let body = String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap();
    let (_, after) = body.split_once("\"w\":{\"S\":\"").unwrap();
    let (write_id, _) = after.split_once('"').unwrap();
    *other.body_mut() = SdkBody::from(body.replace(write_id, &"A".repeat(write_id.len())));
    other
}

/// A write of another request under the version that this one replaces, whatever is there: what it makes is already in it.
pub(super) fn copied(request: &HttpRequest) -> HttpRequest {
    let mut other = request.try_clone().unwrap();
    let mut put: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    put["Item"]["v"] = put["ExpressionAttributeValues"][":version"].clone();
    put["Item"]["w"] = serde_json::json!({"S": "another"});
    for unconditional in ["ConditionExpression", "ExpressionAttributeValues", "ReturnValuesOnConditionCheckFailure"] {
        put.as_object_mut().unwrap().remove(unconditional);
    }
    let body = put.to_string();
    other.headers_mut().insert("content-length", body.len().to_string());
    *other.body_mut() = SdkBody::from(body);
    other
}

/// A write of another request on top of this one: the same item under the version after it.
pub(super) fn on_top(request: &HttpRequest) -> HttpRequest {
    let mut other = request.try_clone().unwrap();
    let mut body: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    if body.get("ClientRequestToken").is_some() {
        body["ClientRequestToken"] = "another".into();
    }
    let put = match body.get_mut("TransactItems") {
        Some(items) => &mut items[0]["Put"],
        None => &mut body,
    };
    let version: u64 = put["Item"]["v"]["N"].as_str().unwrap().parse().unwrap();
    put["Item"]["v"] = serde_json::json!({"N": (version + 1).to_string()});
    put["Item"]["w"] = serde_json::json!({"S": "another"});
    put["ConditionExpression"] = "v = :version".into();
    put["ExpressionAttributeValues"] = serde_json::json!({":version": {"N": version.to_string()}});
    let body = body.to_string();
    other.headers_mut().insert("content-length", body.len().to_string());
    *other.body_mut() = SdkBody::from(body);
    other
}
