//! Requests to every route of the API: bodies, queries, headers.

use std::sync::LazyLock;

use http::Method;
use serde_json::Value;

use super::items;
use super::stand::Stand;
use crate::deployment::Answer;

/// The largest body in bytes.
const MAX_BODY_BYTES: usize = 16 * 1024;

/// An operation of the API.
struct Operation {
    verb: Method,
    path: String,
    token_use: &'static str,
}

/// The operations that take a token, as the API's own description lists them.
static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let contract: Value = serde_json::from_str(include_str!("../../../docs/api/openapi.json")).unwrap();
    let mut operations = Vec::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        for (verb, operation) in item.as_object().unwrap() {
            let Some(schemes) = operation["security"][0].as_object() else { continue };
            let taken = ["login", "session", "staff", "service"].into_iter().find(|kind| schemes.contains_key(*kind));
            let (verb, path) = (verb.to_uppercase().parse().unwrap(), with_ids(path));
            operations.push(Operation { verb, path, token_use: taken.unwrap() });
        }
    }
    operations
});

/// The path with an id for each parameter, of something that there may be.
fn with_ids(path: &str) -> String {
    path.replace("/users/{id}", "/users/alice")
        .replace("/senders/{id}", "/senders/support")
        .replace("{agent_id}", "gus")
        .replace("{id}", items::AUTHENTICATOR)
        .replace("{aid}", items::AUTHENTICATOR)
        .replace("{pid}", items::AUTHENTICATOR)
}

/// The first line of an input names an operation, as `POST /v1/login`; any other line stands for one of them, too.
fn operation(input: &[u8], of: impl Fn(&Operation) -> bool) -> (&'static Operation, &[u8]) {
    let end = input.iter().position(|&byte| byte == b'\n').unwrap_or(input.len());
    let (line, rest) = (&input[..end], input.get(end + 1..).unwrap_or_default());
    let among: Vec<&Operation> = OPERATIONS.iter().filter(|operation| of(operation)).collect();
    let named = among.iter().find(|operation| format!("{} {}", operation.verb, operation.path).as_bytes() == line);
    let stood_for =
        line.iter().fold(0_usize, |sum, &byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % among.len();
    (named.copied().unwrap_or(among[stood_for]), rest)
}

/// The rules for every answer: no internal error, and refusals in the form of RFC 9457.
fn assert_answer(answer: &Answer) {
    assert!(answer.status.as_u16() < 500, "{}", answer.text);
    assert!(!answer.header("x-request-id").is_empty() && answer.header("x-content-type-options") == "nosniff");
    if answer.status.as_u16() >= 400 {
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert!(!answer.problem().is_empty() && answer.json()["status"] == answer.status.as_u16(), "{}", answer.text);
    }
}

/// A body for any operation. What is no object, or too large, is refused by those that read one.
pub fn body(input: &[u8]) {
    let (operation, body) = operation(input, |operation| operation.verb != Method::GET);
    Stand::with(items::of_alice(), |stand| {
        let token = format!("Bearer {}", stand.token(operation.token_use));
        let headers: [(&str, &[u8]); 3] =
            [("authorization", token.as_bytes()), ("content-type", b"application/json"), ("if-match", b"\"1\"")];
        let answer = stand.send(operation.verb.as_str(), &operation.path, &headers, body).unwrap();
        assert_answer(&answer);
        let is_object = serde_json::from_slice::<Value>(body).is_ok_and(|value| value.is_object());
        if body.len() > MAX_BODY_BYTES || !(is_object || body.is_empty()) {
            assert!(!answer.status.is_success() || reads_no_body(operation), "{}: {}", operation.path, answer.text);
        }
    });
}

/// An event of API Gateway, with a token for `TOKEN`: an answer of ours, whatever it holds. JSON that is no request is refused, too.
pub fn event(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    Stand::with(items::of_alice(), |stand| {
        let Ok(event) = serde_json::from_str::<Value>(&text.replace("TOKEN", &stand.token("staff"))) else { return };
        let path = event["rawPath"].as_str().unwrap_or_default().to_owned();
        let answer = stand.deliver(&event);
        assert_answer(&answer);
        let segments: Vec<&str> = path.split('/').collect();
        if !path.starts_with('/')
            || segments.iter().any(|segment| matches!(*segment, "." | ".."))
            || path.contains(['?', '#', '\\'])
        {
            assert!(matches!(answer.status.as_u16(), 400 | 404), "{path}: {}", answer.text);
        }
    });
}

/// Operations that need nothing beyond token and path.
fn reads_no_body(operation: &Operation) -> bool {
    ["/v1/login", "/v1/login/skip", "/v1/me/proof/email", "/v1/me/proof/passkey", "/v1/login/email"]
        .contains(&operation.path.as_str())
        || operation.path.starts_with("/v1/me/browsers")
        || operation.path.starts_with("/v1/agents")
        || (operation.verb == Method::DELETE && operation.path.starts_with("/v1/senders"))
        || operation.path == "/v1/senders/support/code"
}

/// A query for any operation that reads. The cursor that an answer gives out is taken back.
pub fn query(input: &[u8]) {
    let (operation, query) = operation(input, |operation| operation.verb == Method::GET);
    let Ok(query) = std::str::from_utf8(query) else { return };
    Stand::with(items::of_alice(), |stand| {
        let token = format!("Bearer {}", stand.token(operation.token_use));
        let ask = |query: &str| {
            let uri = format!("{}?{query}", operation.path);
            stand.send("GET", &uri, &[("authorization", token.as_bytes())], b"")
        };
        let Some(answer) = ask(query) else { return };
        assert_answer(&answer);
        if let Some(cursor) = answer.json()["next_cursor"].as_str() {
            // Everything but the old cursor as it was: a cursor belongs to its list.
            let same: Vec<&str> = query.split('&').filter(|part| !part.starts_with("cursor=")).collect();
            let next = ask(&format!("{}&cursor={cursor}", same.join("&"))).unwrap();
            assert_eq!(next.status, answer.status, "{}", next.text);
        }
    });
}

/// Headers, one a line: `if-match` for a change of the policy, the rest for a login and for a file.
pub fn headers(input: &[u8]) {
    let lines = input.split(|&byte| byte == b'\n');
    let given: Vec<(&str, &[u8])> = lines
        .filter_map(|line| {
            let colon = line.iter().position(|&byte| byte == b':')?;
            Some((std::str::from_utf8(&line[..colon]).ok()?, line[colon + 1..].trim_ascii()))
        })
        .filter(|(name, _)| !name.eq_ignore_ascii_case("authorization"))
        .collect();
    Stand::with(items::of_alice(), |stand| {
        let send = |verb: &str, path: &str, token_use: &str, body: &[u8]| {
            let token = format!("Bearer {}", stand.token(token_use));
            let mut headers = given.clone();
            headers.push(("authorization", token.as_bytes()));
            let answer = stand.send(verb, path, &headers, body)?;
            assert_answer(&answer);
            Some(answer)
        };
        let Some(login) = send("POST", "/v1/login", "login", b"") else { return };
        // No browser of hers has ever been trusted.
        assert!(!login.status.is_success() || login.json()["status"] == "challenge", "{}", login.text);
        let replaced = send("PUT", "/v1/policy", "staff", items::POLICY_BODY).unwrap();
        let first = given.iter().find(|(name, _)| name.eq_ignore_ascii_case("if-match")).map(|(_, value)| *value);
        let matches =
            first.is_some_and(|tags| tags.split(|&byte| byte == b',').any(|tag| is_current(tag.trim_ascii())));
        assert!(matches || !replaced.status.is_success(), "{}", replaced.text);
        let file = send("GET", "/pages/user-2fa.js", "login", b"").unwrap();
        let coding = file.header("content-encoding");
        let asked = |(name, value): &(&str, &[u8])| {
            let value = String::from_utf8_lossy(value).to_ascii_lowercase();
            name.eq_ignore_ascii_case("accept-encoding") && (value.contains(coding) || value.contains('*'))
        };
        // The older name of gzip holds the newer one.
        assert!(coding.is_empty() || given.iter().any(asked), "the request did not accept {coding}");
        let listed = send("GET", "/v1/users", "staff", b"").unwrap();
        assert_eq!(listed.status, 200);
    });
}

/// Whether an entity tag is that of the policy in the table, or means whatever there is.
fn is_current(tag: &[u8]) -> bool {
    tag == b"\"1\"" || tag == b"*"
}
