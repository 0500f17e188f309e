//! What was seen of a deployment from outside: the answers that callers got, and what was written to the table. All processes of
//! a deployment keep it in one place, for the checks of `invariants`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use data_encoding::BASE64URL_NOPAD;
use http::Method;
use serde_json::Value;

/// A request and its answer.
#[derive(Debug, Clone, Default)]
pub struct Answered {
    /// Where in the order of all beginnings and ends the request began, and where it ended.
    pub began: usize,
    pub ended: usize,
    /// The set clock's second when it was sent.
    pub at: i64,
    /// Verb and path.
    pub verb: String,
    pub path: String,
    /// What the token claims.
    pub tenant: String,
    pub subject: String,
    pub token_use: String,
    pub login: String,
    pub expires: i64,
    /// The code in the body, a proof's too.
    pub code: Option<String>,
    /// Whether that code is the one of a proof by passkey.
    pub by_passkey: bool,
    /// What a passkey has signed in the body.
    pub signature: Option<String>,
    pub status: u16,
    /// The slug of the problem, or nothing.
    pub problem: String,
    /// Whether the answer has an assertion.
    pub asserted: bool,
}

impl Answered {
    /// A request as it goes out.
    pub fn of(verb: &Method, path: &str, token: &str, body: &Value, at: i64) -> Self {
        let payload = token.split('.').nth(1).and_then(|part| BASE64URL_NOPAD.decode(part.as_bytes()).ok());
        let claims: Value = payload.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
        let text = |name: &str| claims[name].as_str().unwrap_or_default().to_owned();
        let code = body["code"].as_str().or_else(|| body["proof"]["code"].as_str());
        Self {
            at,
            verb: verb.to_string(),
            path: path.split('?').next().unwrap_or_default().to_owned(),
            tenant: text("tenant"),
            subject: text("sub"),
            token_use: text("token_use"),
            login: text("jti"),
            expires: claims["exp"].as_i64().unwrap_or_default(),
            code: code.map(str::to_owned),
            by_passkey: body["proof"]["method"] == "passkey",
            signature: body["credential"]["response"]["signature"].as_str().map(str::to_owned),
            ..Self::default()
        }
    }

    /// Whom the request is about: the user that staff name in the path, else the one of the token.
    pub fn user(&self) -> &str {
        let named = self.path.strip_prefix("/v1/users/").and_then(|rest| rest.split('/').next());
        named.unwrap_or(&self.subject)
    }

    /// Whether the outcome is unknown.
    pub fn is_unknown(&self) -> bool {
        self.status >= 500 || self.status == 0
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether it let a login pass that had to: `POST /v1/login` says `complete` where no code is needed.
    pub fn passed_a_login(&self) -> bool {
        self.asserted && self.is_success() && self.path != "/v1/login"
    }
}

/// An item that a request tried to write.
#[derive(Debug, Clone)]
pub struct Write {
    pub partition: String,
    pub sort: String,
    /// The version; 0 for a deletion.
    pub version: u64,
    /// The id of the write.
    pub id: String,
    /// Whether DynamoDB said that it is stored.
    pub acknowledged: bool,
}

impl Write {
    /// The writes of a request to DynamoDB that have a version or delete something.
    pub fn read(operation: &str, body: &Value) -> Vec<Self> {
        match operation {
            "PutItem" => Self::of_item(&body["Item"]).into_iter().collect(),
            "TransactWriteItems" => {
                let items = body["TransactItems"].as_array().map(Vec::as_slice).unwrap_or_default();
                items
                    .iter()
                    .filter_map(|item| match item.get("Delete") {
                        Some(delete) => Self::at(&delete["Key"], 0, String::new()),
                        None => Self::of_item(&item["Put"]["Item"]),
                    })
                    .collect()
            }
            "BatchWriteItem" => {
                let deleted = batched(body).map(|request| &request["DeleteRequest"]["Key"]);
                deleted.filter_map(|key| Self::at(key, 0, String::new())).collect()
            }
            _ => Vec::new(),
        }
    }

    fn of_item(item: &Value) -> Option<Self> {
        let version = item["v"]["N"].as_str()?.parse().ok()?;
        Self::at(item, version, item["w"]["S"].as_str()?.to_owned())
    }

    fn at(key: &Value, version: u64, id: String) -> Option<Self> {
        let text = |name: &str| Some(key[name]["S"].as_str()?.to_owned());
        Some(Self { partition: text("PK")?, sort: text("SK")?, version, id, acknowledged: false })
    }
}

/// The requests of a batch, which are listed by their tables.
pub fn batched(body: &Value) -> impl Iterator<Item = &Value> {
    let tables = body["RequestItems"].as_object().into_iter().flat_map(|tables| tables.values());
    tables.filter_map(Value::as_array).flatten()
}

#[derive(Debug, Default)]
struct Seen {
    order: usize,
    answers: Vec<Answered>,
    writes: Vec<Write>,
    /// Mails that SES took: by purpose and address, one for each call that the SDK made, however often it tried.
    mails: HashMap<(String, String), Vec<String>>,
}

/// What was seen of one deployment.
#[derive(Debug, Clone, Default)]
pub struct Evidence(Arc<Mutex<Seen>>);

impl Evidence {
    /// Notes that a request begins.
    pub fn begin(&self, answered: &mut Answered) {
        answered.began = self.next();
    }

    /// Notes the answer of a request.
    pub fn end(&self, mut answered: Answered) {
        answered.ended = self.next();
        self.0.lock().unwrap().answers.push(answered);
    }

    fn next(&self) -> usize {
        let mut seen = self.0.lock().unwrap();
        seen.order += 1;
        seen.order
    }

    pub fn wrote(&self, writes: Vec<Write>, acknowledged: bool) {
        let writes = writes.into_iter().map(|write| Write { acknowledged, ..write });
        self.0.lock().unwrap().writes.extend(writes);
    }

    pub fn mailed(&self, purpose: &str, to: &str, call: String) {
        let mut seen = self.0.lock().unwrap();
        let calls = seen.mails.entry((purpose.to_owned(), to.to_owned())).or_default();
        if !calls.contains(&call) {
            calls.push(call);
        }
    }

    pub fn answers(&self) -> Vec<Answered> {
        self.0.lock().unwrap().answers.clone()
    }

    pub fn writes(&self) -> Vec<Write> {
        self.0.lock().unwrap().writes.clone()
    }

    /// How many mails of each purpose went to each address.
    pub fn mails(&self) -> HashMap<(String, String), usize> {
        self.0.lock().unwrap().mails.iter().map(|(key, calls)| (key.clone(), calls.len())).collect()
    }
}
