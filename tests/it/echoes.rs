//! Error texts never repeat a value of the request: a mark in each place of each request, and none of it in any refusal.

use std::collections::BTreeSet;
use tests::answer::refused;

use axum::body::Body;
use http::Request;
use serde_json::{Value, json};

use crate::deployment::TestDeployment;
use crate::routes::{ID, ROUTES, pattern, without_names};

const MARK: &str = "qzmarkqz";

/// The OpenAPI document, which knows the fields and parameters of each route.
struct Document(Value);

impl Document {
    fn read() -> Self {
        Self(serde_json::from_str(include_str!("../../docs/api/openapi.json")).unwrap())
    }

    fn operation(&self, verb: &str, path: &str) -> Value {
        let paths = self.0["paths"].as_object().unwrap().iter();
        let found = paths.filter(|(documented, _)| without_names(documented) == pattern(path));
        let verb = verb.to_lowercase();
        found.map(|(_, item)| item[&verb].clone()).find(|found| !found.is_null()).unwrap_or_default()
    }

    /// An example of the body of an operation, and the names of its fields.
    fn body(&self, operation: &Value) -> Option<(Value, Vec<String>)> {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        let named = schema["$ref"].as_str().or_else(|| {
            let choices = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array())?;
            choices.iter().find_map(|choice| choice["$ref"].as_str())
        })?;
        let schema = &self.0["components"]["schemas"][named.rsplit('/').next().unwrap()];
        let fields = schema["properties"].as_object()?.keys().cloned().collect();
        Some((schema["examples"][0].clone(), fields))
    }

    fn query_parameters(operation: &Value) -> Vec<String> {
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        let in_query = parameters.iter().filter(|parameter| parameter["in"] == "query");
        in_query.map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
    }
}

/// The values in place of a field.
fn marked_values() -> Vec<Value> {
    vec![
        json!(MARK),
        json!(MARK.repeat(20)),
        json!([MARK]),
        json!({MARK: MARK}),
        json!([{"user_id": MARK, MARK: MARK}]),
        json!({"method": MARK, "code": MARK}),
        json!({"method": "totp", "code": MARK, MARK: 1}),
        json!({"method": "totp", "code": [MARK]}),
    ]
}

fn marked_bodies(example: &Value, names: &[String]) -> Vec<String> {
    let mut bodies = vec![
        MARK.to_owned(),
        format!("\"{MARK}\""),
        format!("[\"{MARK}\"]"),
        format!("{{\"{MARK}"),
        format!("{{\"{MARK}\": {MARK}}}"),
        format!("{{}} {MARK}"),
        json!({MARK: MARK}).to_string(),
        json!({format!("{MARK}, expected {MARK}"): MARK}).to_string(),
    ];
    let changed = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
        let mut body = example.as_object().cloned().unwrap_or_default();
        change(&mut body);
        Value::Object(body).to_string()
    };
    bodies.push(changed(&|body| {
        body.insert(MARK.to_owned(), json!(MARK));
    }));
    for name in names {
        for value in marked_values() {
            bodies.push(changed(&|body| {
                body.insert(name.clone(), value.clone());
            }));
        }
    }
    bodies
}

struct Echoes {
    deployment: TestDeployment,
    found: BTreeSet<String>,
    refused: usize,
}

impl Echoes {
    async fn look(&mut self, request: Request<Body>, what: &str) {
        let place = format!("{} {}: {what}", request.method(), request.uri().path());
        let answer = self.deployment.send(request).await;
        assert!(answer.status.as_u16() < 500, "{place}: {}", answer.text);
        if answer.status.as_u16() < 400 {
            return;
        }
        self.refused += 1;
        let headers = format!("{:?}", answer.headers);
        if format!("{}{headers}", answer.text).to_lowercase().contains(MARK) {
            self.found.insert(format!("{place}\n  {}", answer.text));
        }
    }

    fn request(verb: &str, path: &str, token: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
        let mut request = Request::builder().method(verb).uri(path);
        let given = |name: &str| headers.iter().any(|(given, _)| *given == name);
        let usual = [("authorization", format!("Bearer {token}")), ("content-type", "application/json".to_owned())];
        for (name, value) in usual.iter().filter(|(name, _)| !given(name)) {
            request = request.header(*name, value);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Body::from(body.to_owned())).unwrap()
    }
}

#[tokio::test]
async fn abuse_90_no_refusal_repeats_a_value_of_body_query_path_or_header() {
    let document = Document::read();
    let mut echoes = Echoes { deployment: TestDeployment::new().await, found: BTreeSet::new(), refused: 0 };
    for (verb, path, uses) in ROUTES {
        let operation = document.operation(verb, path);
        let who = if uses.contains(&"staff") { "ada" } else { "alice" };
        let token = uses.last().map(|token_use| echoes.deployment.token(token_use, who)).unwrap_or_default();
        let (example, names) = document.body(&operation).unwrap_or_default();
        if verb != "GET" {
            for body in marked_bodies(&example, &names) {
                let request = Echoes::request(verb, path, &token, &[("if-match", "\"1\"")], &body);
                echoes.look(request, &body).await;
            }
        }
        let parameters = Document::query_parameters(&operation);
        let cursor =
            data_encoding::BASE64URL_NOPAD.encode(json!({"k": [MARK, MARK], "s": MARK}).to_string().as_bytes());
        let queries = parameters
            .iter()
            .flat_map(|name| [format!("{name}={MARK}"), format!("{name}=1&{name}={MARK}")])
            .chain([format!("{MARK}={MARK}"), format!("{MARK},%20expected%20{MARK}=1"), format!("cursor={cursor}")]);
        for query in queries {
            let request = Echoes::request(verb, &format!("{path}?{query}"), &token, &[], "");
            echoes.look(request, &query).await;
        }
        for name in [
            "authorization",
            "content-type",
            "if-match",
            "accept",
            "accept-encoding",
            "user-agent",
            "x-browser-token",
            "origin",
            "x-request-id",
            "cookie",
            MARK,
        ] {
            for value in [
                MARK.to_owned(),
                format!("Bearer {MARK}"),
                format!("Bearer {MARK}.{MARK}.{MARK}"),
                format!("\"{MARK}\""),
            ] {
                let request = Echoes::request(verb, path, &token, &[(name, &value)], "{}");
                echoes.look(request, name).await;
            }
        }
        for path in [
            path.replace(ID, MARK),
            path.replace("/02", &format!("/{MARK}")),
            format!("{path}/{MARK}"),
            format!("/{MARK}{path}"),
        ] {
            echoes.look(Echoes::request(verb, &path, &token, &[], &example.to_string()), "the path").await;
        }
        echoes.look(Echoes::request("QZMARKQZ", path, &token, &[], ""), "the verb").await;
    }
    assert!(echoes.refused > 1_500, "{}", echoes.refused);
    assert!(echoes.found.is_empty(), "{}", echoes.found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn abuse_90_no_refusal_repeats_a_claim_of_the_token() {
    let mut echoes = Echoes { deployment: TestDeployment::new().await, found: BTreeSet::new(), refused: 0 };
    let claims = [
        "iss",
        "aud",
        "sub",
        "tenant",
        "iat",
        "exp",
        "nbf",
        "jti",
        "token_use",
        "auth_time",
        "amr",
        "acr",
        "email",
        "email_verified",
        "name",
        "locale",
        "groups",
        "role",
    ];
    for (verb, path, token_use) in [
        ("POST", "/v1/login", "login"),
        ("GET", "/v1/me", "session"),
        ("GET", "/v1/policy", "staff"),
        ("GET", "/v1/users/alice/data", "service"),
    ] {
        for claim in claims {
            for value in
                [json!(MARK), json!([MARK, 1]), json!({MARK: MARK}), json!(format!("{MARK}/?#, expected {MARK}"))]
            {
                let token = echoes.deployment.token_with(token_use, "alice", json!({claim: value}));
                echoes.look(Echoes::request(verb, path, &token, &[], ""), &format!("{claim}: {value}")).await;
            }
        }
    }
    assert!(echoes.refused > 100, "{}", echoes.refused);
    assert!(echoes.found.is_empty(), "{}", echoes.found.into_iter().collect::<Vec<_>>().join("\n"));
}

#[tokio::test]
async fn a_claim_of_a_wrong_form_is_named() {
    let deployment = TestDeployment::new().await;
    for (claim, value, said) in [
        ("sub", json!(5), "must be a string"),
        ("jti", Value::Null, "is missing"),
        ("tenant", json!("a/b"), "must have 1 to 128 bytes"),
        ("email_verified", json!("true"), "must be a boolean"),
        ("amr", json!("pwd"), "must be a list"),
        ("token_use", json!("root"), "must be one of `login`, `session`, `staff`, `service`"),
        ("exp", json!("soon"), "must be a JSON number"),
        ("aud", Value::Null, "is missing"),
    ] {
        let token = deployment.token_with("login", "alice", json!({claim: value}));
        let answer = deployment.post("/v1/login", &token, json!({})).await;
        assert_eq!(answer.refusal(), refused(401, "invalid-token"));
        let detail = answer.json()["detail"].as_str().unwrap().to_owned();
        assert!(detail.starts_with(&format!("The token's claim {claim} {said}")), "{detail}");
    }
}
