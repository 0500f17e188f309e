//! The wire to AWS: counts what crosses it, and breaks it when a test asks.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

use crate::evidence::{Evidence, Write, batched};
use crate::role_log;

/// One call as it was sent.
#[derive(Debug, Clone)]
pub struct Call {
    /// The operation, such as `PutItem`.
    pub operation: String,
    /// How many items it writes.
    pub writes: usize,
    written: Vec<Write>,
    body: String,
}

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It is carried out, and the answer never arrives.
    AnswerLost,
    /// It never arrives.
    Refused,
    /// It never arrives, and nothing says so.
    Swallowed,
    /// Another request makes the same write a moment before it.
    Beaten,
    /// The item is deleted and created again just before the call, at the version that was read.
    Recreated,
    /// It is carried out, another request writes on top of it, and the answer never arrives.
    Overtaken,
    /// It arrives twice, and the answer is that to the second.
    Twice,
    /// AWS answers with this status and type of error.
    Error(u16, &'static str),
    /// The transaction is cancelled for this reason.
    Cancelled(&'static str),
    /// A read returns items in an unknown form.
    Garbled,
}

/// A failure that the proxy in front of AWS injects into one of the following calls.
#[derive(Debug, Clone, Copy)]
pub struct Planned {
    /// The name of the proxy's rule.
    pub fault: &'static str,
    /// Which call, from 0; `None` for each.
    pub call: Option<usize>,
    /// Of which operation, such as `PutItem`; `None` for any.
    pub operation: Option<&'static str>,
    /// How many of the SDK's tries meet it.
    pub tries: usize,
}

/// The region of everything in the tests.
pub const REGION: &str = "eu-central-1";

/// What the mails with the codes of senders are tagged with.
const SENDER: &str = "sender";

/// The header that the proxy's rules look for.
const FAULT_HEADER: &str = "x-fault";

#[derive(Debug, Default)]
struct State {
    calls: Vec<Call>,
    mails: Vec<Mail>,
    faults: VecDeque<(&'static str, Fault)>,
    planned: Vec<Planned>,
    /// The calls since something was planned: the id that the SDK gives all tries of one, and how many there were.
    tries: Vec<(String, usize)>,
    standing: Vec<(&'static str, Fault)>,
}

/// The wire of one process.
#[derive(Debug, Clone, Default)]
pub struct Wire {
    state: Arc<Mutex<State>>,
    evidence: Evidence,
}

impl Wire {
    /// A wire that tells `evidence` what crosses it.
    pub fn noted_in(evidence: &Evidence) -> Self {
        Self { state: Arc::default(), evidence: evidence.clone() }
    }

    /// Lets the proxy break what is planned, or nothing; calls are counted from here. Of two plans for a try the first counts.
    pub fn plan(&self, planned: impl IntoIterator<Item = Planned>) {
        let mut state = self.state.lock().unwrap();
        state.planned = planned.into_iter().collect();
        state.tries.clear();
    }

    /// How many tries the SDK has made of a call since the plan was made.
    pub fn tries_of(&self, call: usize) -> usize {
        self.state.lock().unwrap().tries.get(call).map_or(0, |(_, tries)| *tries)
    }

    /// The failure that the proxy injects into this attempt.
    fn planned_for(&self, request: &HttpRequest, operation: &str) -> Option<&'static str> {
        let mut state = self.state.lock().unwrap();
        if state.planned.is_empty() {
            return None;
        }
        let id = request.headers().get("amz-sdk-invocation-id").unwrap_or_default();
        let call = state.tries.iter().position(|(known, _)| known == id).unwrap_or_else(|| {
            state.tries.push((id.to_owned(), 0));
            state.tries.len() - 1
        });
        let (_, tries) = &mut state.tries[call];
        *tries += 1;
        let attempt = *tries;
        let meets = |planned: &&Planned| {
            let is_it =
                planned.call.is_none_or(|nth| nth == call) && planned.operation.is_none_or(|it| it == operation);
            is_it && attempt <= planned.tries
        };
        state.planned.iter().find(meets).map(|planned| planned.fault)
    }

    /// Puts the wire around an HTTP client.
    pub fn around(&self, client: SharedHttpClient) -> SharedHttpClient {
        SharedHttpClient::new(WiredClient { client, wire: self.clone() })
    }

    /// The calls since the last time.
    pub fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.state.lock().unwrap().calls)
    }

    /// The mails to users that SES has taken so far.
    pub fn mails(&self) -> Vec<Mail> {
        let state = self.state.lock().unwrap();
        state.mails.iter().filter(|mail| mail.tag("purpose") != SENDER).cloned().collect()
    }

    /// The mails to senders' addresses that SES has taken so far.
    pub fn sender_mails(&self) -> Vec<Mail> {
        let state = self.state.lock().unwrap();
        state.mails.iter().filter(|mail| mail.tag("purpose") == SENDER).cloned().collect()
    }

    /// The last mail to this address.
    pub fn last_mail_to(&self, address: &str) -> Option<Mail> {
        self.state.lock().unwrap().mails.iter().rev().find(|mail| mail.to() == address).cloned()
    }

    /// Lets the next call of `operation` fail so. Several faults are met in order.
    pub fn fail_next(&self, operation: &'static str, fault: Fault) {
        self.state.lock().unwrap().faults.push_back((operation, fault));
    }

    /// Lets `times` calls of `operation` fail so, after `spared` that go through.
    pub fn fail_after(&self, spared: usize, operation: &'static str, fault: Fault, times: usize) {
        let faults = std::iter::repeat_n((operation, Fault::None), spared);
        let faults = faults.chain(std::iter::repeat_n((operation, fault), times));
        self.state.lock().unwrap().faults.extend(faults);
    }

    /// Makes every call of these operations fail, until `repair`.
    pub fn fail_always(&self, faults: &[(&'static str, Fault)]) {
        self.state.lock().unwrap().standing = faults.to_vec();
    }

    /// Ends what fails always.
    pub fn repair(&self) {
        self.state.lock().unwrap().standing.clear();
    }

    /// Clears the failures that no call has met yet.
    pub fn forget_faults(&self) {
        self.state.lock().unwrap().faults.clear();
    }

    fn note(&self, call: Call) -> Option<Fault> {
        let mut state = self.state.lock().unwrap();
        let position = state.faults.iter().position(|(operation, _)| *operation == call.operation);
        let standing =
            state.standing.iter().find(|(operation, _)| *operation == call.operation).map(|(_, fault)| *fault);
        state.calls.push(call);
        position.and_then(|position| state.faults.remove(position)).map(|(_, fault)| fault).or(standing)
    }
}

impl Call {
    fn read(request: &HttpRequest) -> Self {
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

    /// Whether the request contains `text`.
    pub fn contains(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

/// SES names its operations by verb and path.
fn ses_operation(request: &HttpRequest) -> &'static str {
    let of = |path: &str| request.uri().contains(path);
    match request.method() {
        "POST" if of("/v2/email/outbound-emails") => "SendEmail",
        "POST" if of("/v2/email/list-identities") => "ListEmailIdentities",
        "POST" => "CreateEmailIdentity",
        "DELETE" => "DeleteEmailIdentity",
        _ => "GetEmailIdentity",
    }
}

/// A mail as SES was given it.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The whole request.
    pub request: Value,
    /// The message: what goes over the wire to the mailbox.
    pub mime: Vec<u8>,
}

impl Mail {
    fn read(call: &Call) -> Self {
        let request: Value = serde_json::from_str(&call.body).unwrap();
        let data = request["Content"]["Raw"]["Data"].as_str().unwrap();
        Self { mime: data_encoding::BASE64.decode(data.as_bytes()).unwrap(), request }
    }

    pub fn to(&self) -> &str {
        self.request["Destination"]["ToAddresses"][0].as_str().unwrap()
    }

    /// The value of a tag.
    pub fn tag(&self, name: &str) -> &str {
        let tags = self.request["EmailTags"].as_array().unwrap();
        tags.iter().find(|tag| tag["Name"] == name).unwrap()["Value"].as_str().unwrap()
    }

    /// The code: the line that has six digits and nothing else.
    pub fn code(&self) -> String {
        let text = String::from_utf8_lossy(&self.mime);
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
        text.lines().find(is_code).expect("a code alone on a line").to_owned()
    }
}

#[derive(Debug)]
struct WiredClient {
    client: SharedHttpClient,
    wire: Wire,
}

impl HttpClient for WiredClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        let connector = self.client.http_connector(settings, components);
        SharedHttpConnector::new(WiredConnector { connector, wire: self.wire.clone() })
    }
}

#[derive(Debug)]
struct WiredConnector {
    connector: SharedHttpConnector,
    wire: Wire,
}

impl HttpConnector for WiredConnector {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let call = Call::read(&request);
        let id = request.headers().get("amz-sdk-invocation-id").unwrap_or_default().to_owned();
        if let Some(fault) = self.wire.planned_for(&request, &call.operation) {
            request.headers_mut().insert(FAULT_HEADER, fault);
        }
        unsign_region(&mut request);
        let writes = call.written.clone();
        let mail = (call.operation == "SendEmail").then(|| Mail::read(&call));
        let fault = self.wire.note(call);
        let (connector, wire) = (self.connector.clone(), self.wire.clone());
        HttpConnectorFuture::new(async move {
            let lost = || Err(ConnectorError::timeout("the test broke the wire".into()));
            if fault == Some(Fault::Swallowed) {
                return std::future::pending().await;
            }
            if fault == Some(Fault::Refused) {
                return lost();
            }
            if let Some(Fault::Error(status, kind)) = fault {
                return Ok(error_answer(status, kind));
            }
            if let Some(Fault::Cancelled(reason)) = fault {
                return Ok(cancelled_for(reason));
            }
            if fault == Some(Fault::Garbled) {
                return Ok(garbled(&request));
            }
            if fault == Some(Fault::Beaten) {
                connector.call(by_another(&request)).await?;
            }
            if fault == Some(Fault::Recreated) {
                connector.call(copied(&request)).await?;
            }
            if fault == Some(Fault::Twice) {
                connector.call(request.try_clone().unwrap()).await?;
            }
            let on_top = (fault == Some(Fault::Overtaken)).then(|| on_top(&request));
            let answer = connector.call(request).await.inspect_err(|_| wire.evidence.wrote(writes.clone(), false))?;
            let done = answer.status().is_success();
            let told = !matches!(fault, Some(Fault::AnswerLost | Fault::Overtaken));
            wire.evidence.wrote(writes, done && told);
            if let Some(mail) = mail.filter(|_| done) {
                wire.evidence.mailed(mail.tag("purpose"), mail.to(), id);
                wire.state.lock().unwrap().mails.push(mail);
            }
            if let Some(on_top) = on_top {
                connector.call(on_top).await?;
                return lost();
            }
            if fault == Some(Fault::AnswerLost) { lost() } else { Ok(answer) }
        })
    }
}

/// The SDK keeps one retry quota per service and region of a process. A process of a test with many failures therefore uses a
/// separate region, which AWS doesn't see, because the emulator doesn't check the signature.
fn unsign_region(request: &mut HttpRequest) {
    let signature = request.headers().get("authorization").unwrap_or_default();
    let mut scope: Vec<&str> = signature.split('/').collect();
    if let Some(region) = scope.get_mut(2) {
        *region = REGION;
        let plain = scope.join("/");
        request.headers_mut().insert("authorization", plain);
    }
}

fn error_answer(status: u16, kind: &'static str) -> HttpResponse {
    let message = r#"{"message": "victim@example.com is not to reach a log"}"#;
    let mut answer = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(message));
    answer.headers_mut().insert("x-amzn-errortype", kind);
    answer
}

fn cancelled_for(reason: &str) -> HttpResponse {
    let body = serde_json::json!({"message": "cancelled", "CancellationReasons": [{"Code": reason}]}).to_string();
    let mut answer = HttpResponse::new(400.try_into().unwrap(), SdkBody::from(body));
    answer.headers_mut().insert("x-amzn-errortype", "TransactionCanceledException");
    answer
}

/// An answer to a read with items that have their keys and nothing else.
fn garbled(request: &HttpRequest) -> HttpResponse {
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
fn by_another(request: &HttpRequest) -> HttpRequest {
    let mut other = request.try_clone().unwrap();
    let body = String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap();
    let (_, after) = body.split_once("\"w\":{\"S\":\"").unwrap();
    let (write_id, _) = after.split_once('"').unwrap();
    *other.body_mut() = SdkBody::from(body.replace(write_id, &"A".repeat(write_id.len())));
    other
}

/// A write of another request under the version that this one replaces, whatever is there: what it makes is already in it.
fn copied(request: &HttpRequest) -> HttpRequest {
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
fn on_top(request: &HttpRequest) -> HttpRequest {
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
