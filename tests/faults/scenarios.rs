//! What callers ask of each route, and what has to be there before.

mod staff;
mod users;

use http::header::RETRY_AFTER;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use tests::authenticator::Authenticator;
use tests::deployment::{Answer, Enrolled, HELP_CENTER_RP_ID, TestDeployment, policy_body};
use tests::passkey_authenticator::{Device, Passkey};
use tokio::sync::OnceCell;

/// A route in a situation. The routes are those of the list, and the two functions that take events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scenario {
    pub verb: &'static str,
    pub path: &'static str,
    pub situation: &'static str,
}

/// What the stream and SES bring.
pub const EVENTS: [(&str, &str); 2] = [("STREAM", "events"), ("SES", "delivery")];

/// The situations of a route that has several.
pub fn situations(verb: &str, path: &str) -> &'static [&'static str] {
    match (verb, path) {
        ("POST", "/v1/login") => &["a known user", "a new user", "a trusted browser"],
        ("POST", "/v1/login/totp") => &["a right code", "a wrong code", "trust this browser"],
        ("POST", "/v1/login/email") => &["no cap", "capped"],
        ("POST", "/v1/login/passkey") => &["its own answer", "a copy's answer", "trust this browser"],
        ("POST", path) if path.starts_with("/v1/me/") && path.ends_with("01ARZ3NDEKTSV4RRFFQ69G5FAV/confirm") => {
            &["a session", "a login"]
        }
        ("STREAM", _) => &["a new factor", "an unreadable entry"],
        _ => &[""],
    }
}

/// What is sent: a request, or an event.
pub enum Ask {
    Request { verb: Method, path: String, token: String, body: Option<Value>, header: Option<(&'static str, String)> },
    Stream(Value),
    Ses(Value),
}

/// The outcome of a scenario.
pub enum Outcome {
    Answered(Answer),
    Done(bool),
}

impl Ask {
    fn new(verb: Method, path: String, token: String, body: Option<Value>) -> Self {
        Self::Request { verb, path, token, body, header: None }
    }

    /// Asks the process of `deployment`.
    pub async fn send(&self, deployment: &TestDeployment) -> Outcome {
        match self {
            Self::Request { verb, path, token, body, header } => {
                let mut request = tests::deployment::request(verb.clone(), path, token, body.clone());
                if let Some((name, value)) = header {
                    request.headers_mut().insert(*name, value.parse().unwrap());
                }
                let answer = deployment.send(request).await;
                Outcome::Answered(if path == BULK { only_result(answer) } else { answer })
            }
            Self::Stream(batch) => Outcome::Done(deployment.stream_brings(batch.clone()).await),
            Self::Ses(event) => Outcome::Done(deployment.ses_brings(event.clone()).await),
        }
    }
}

/// A request for one user in bulk is judged by this user's result.
const BULK: &str = "/v1/users/bulk";

fn only_result(mut answer: Answer) -> Answer {
    let result = answer.json()["results"][0].take();
    if let Some(status) = result["status"].as_u64() {
        answer.status = StatusCode::from_u16(status.try_into().unwrap()).unwrap();
        if let Some(seconds) = result["problem"]["retry_after"].as_u64() {
            answer.headers.insert(RETRY_AFTER, seconds.into());
        }
        answer.text = result["problem"].to_string();
    }
    answer
}

/// A deployment in which every route has something to do.
pub async fn deployment() -> TestDeployment {
    let deployment = TestDeployment::with_email().await;
    deployment.set_policy(everything_on("Demo Help Center")).await;
    deployment
}

/// The changes of a policy that turn every method on.
fn everything_on(issuer: &str) -> Value {
    json!({
        "required": true, "email_enabled": true, "sender_id": "support", "grace_until": "2027-06-01",
        "trusted_browser_days": 30, "passkeys_enabled": true, "passkey_rp_id": HELP_CENTER_RP_ID, "issuer": issuer,
    })
}

/// Has the proxy and the emulator load what they load at their first calls: that takes longer than the SDK waits.
pub async fn warm_up() {
    static WARM: OnceCell<()> = OnceCell::const_new();
    let warm = async || {
        let deployment = deployment().await;
        let process = deployment.proxied_process(&format!("{}-warm", deployment.table), 0);
        for user in ["one", "two", "three", "four", "five"] {
            let healthy = process.get("/v1/health", "").await.status.is_success();
            let shown = process.get("/v1/senders", &deployment.token("staff", "ada")).await.status.is_success();
            let told = stream(&deployment, user, "a new factor").await.send(&process).await;
            let kept = stream(&deployment, user, "an unreadable entry").await.send(&process).await;
            if healthy && shown && matches!((told, kept), (Outcome::Done(true), Outcome::Done(true))) {
                return;
            }
        }
        panic!("the emulator is too slow behind the proxy");
    };
    WARM.get_or_init(warm).await;
}

fn fresh(deployment: &TestDeployment, user: &str) -> String {
    deployment.user(user).fresh_account().to_owned()
}

async fn seen(deployment: &TestDeployment, user: &str) {
    deployment.post("/v1/login", &deployment.token("login", user), json!({})).await.expect(200);
}

async fn app_id(deployment: &TestDeployment, user: &str) -> String {
    let me = deployment.get("/v1/me", &deployment.token("session", user)).await.expect(200);
    me["totp"][0]["id"].as_str().unwrap().to_owned()
}

/// Sets up a security key. Returns it, and its ID in the account area.
async fn passkey_of(deployment: &TestDeployment, user: &str) -> (Passkey, String) {
    let (passkey, confirmed) = deployment.with_passkey(user, &Device::security_key()).await;
    // The audit log orders what comes next.
    deployment.advance(1);
    (passkey, confirmed["passkey"]["id"].as_str().unwrap().to_owned())
}

/// Logs in with a code and has the browser trusted. Returns its token.
async fn trusted(deployment: &TestDeployment, user: &str) -> String {
    let enrolled = deployment.enrolled(user).await;
    let body = json!({"code": enrolled.authenticator.code_at(deployment.now()), "remember_browser": true});
    let passed = deployment.post("/v1/login/totp", &deployment.token("login", user), body).await.expect(200);
    deployment.advance(30);
    passed["browser_token"].as_str().unwrap().to_owned()
}

/// Starts a setup. Returns its path and the code that confirms it.
async fn begun(deployment: &TestDeployment, path: &str, token: &str, body: Value) -> (String, Value) {
    let begun = deployment.post(path, token, body).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let code = json!({"code": app.code_at(deployment.now())});
    (format!("{path}/{}/confirm", begun["id"].as_str().unwrap()), code)
}

fn code(deployment: &TestDeployment, enrolled: &Enrolled) -> String {
    enrolled.authenticator.code_at(deployment.now())
}

/// Prepares a scenario for a new user. `None` if the list of routes has one without a scenario.
pub async fn prepare(scenario: Scenario, deployment: &TestDeployment, user: &str) -> Option<Ask> {
    let Scenario { verb, path, situation } = scenario;
    let asked = |path: String, token: String, body: Value| Ask::new(verb.parse().unwrap(), path, token, Some(body));
    let path = path.to_owned();
    Some(match (verb, path.as_str()) {
        ("STREAM", _) => stream(deployment, user, situation).await,
        ("SES", _) => ses(deployment, user).await,
        (_, part) if part.starts_with("/v1/login") => users::login(scenario, deployment, user).await?,
        (_, part) if part.starts_with("/v1/me") => users::account(scenario, deployment, user).await?,
        (_, part) if part.starts_with("/v1/users") => staff::staff(scenario, deployment, user).await?,
        ("GET", "/v1/policy" | "/v1/agents" | "/v1/audit" | "/v1/adoption") => {
            Ask::new(Method::GET, path, deployment.token("staff", "ada"), None)
        }
        ("GET", "/v1/senders") => {
            // Two are listed by one call of SES, which is asked again after ten seconds.
            if deployment.get("/v1/senders/second", &deployment.token("staff", "ada")).await.status != 200 {
                deployment.add_sender("second").await.expect(201);
            }
            deployment.advance(10);
            Ask::new(Method::GET, path, deployment.token("staff", "ada"), None)
        }
        ("GET", part) if part.starts_with("/v1/guide/") => {
            Ask::new(Method::GET, "/v1/guide/demo".to_owned(), String::new(), None)
        }
        ("PUT", "/v1/policy") => {
            let admin = deployment.token("staff", "ada");
            let shown = deployment.get("/v1/policy", &admin).await;
            let body = policy_body(everything_on(user));
            let header = Some(("if-match", shown.header("etag").to_owned()));
            Ask::Request { verb: Method::PUT, path, token: admin, body: Some(body), header }
        }
        ("GET", "/v1/tenant") => Ask::new(Method::GET, path, deployment.token("service", "backend"), None),
        ("PUT", "/v1/tenant") => {
            let token = deployment.token_with("service", "backend", json!({"tenant": user}));
            asked(path, token, json!({"plan": "enterprise"}))
        }
        ("POST", "/v1/senders") => {
            let address = format!("{user}@{}.example", deployment.table);
            let body = json!({"id": user, "address": address, "display_name": "Demo Help"});
            asked(path, deployment.token("staff", "ada"), body)
        }
        ("GET" | "DELETE", part) if part.starts_with("/v1/senders/") => {
            deployment.add_sender(user).await.expect(201);
            Ask::new(verb.parse().unwrap(), format!("/v1/senders/{user}"), deployment.token("staff", "ada"), None)
        }
        ("POST", part) if part.starts_with("/v1/senders/") => {
            deployment.add_sender(user).await.expect(201);
            deployment.advance(30);
            let (admin, body) = (
                deployment.token("staff", "ada"),
                json!({"code": deployment.sender_code(&deployment.sender_address(user))}),
            );
            let operation = if part.ends_with("/code") { "code" } else { "confirm" };
            let body = (operation == "confirm").then_some(body);
            Ask::new(Method::POST, format!("/v1/senders/{user}/{operation}"), admin, body)
        }
        ("PUT" | "DELETE", part) if part.starts_with("/v1/agents/") => {
            let (admin, path) = (deployment.token("staff", "ada"), format!("/v1/agents/{user}/manage-2fa"));
            if verb == "DELETE" {
                deployment.request(Method::PUT, &path, &admin, None).await.expect(200);
            }
            Ask::new(verb.parse().unwrap(), path, admin, None)
        }
        _ => return None,
    })
}

/// A batch with the audit entries about a user with an app, or with an unreadable entry.
async fn stream(deployment: &TestDeployment, user: &str, situation: &str) -> Ask {
    if situation == "an unreadable entry" {
        let image = json!({"SK": {"S": "AUDIT#1"}, "action": {"S": "no such"}});
        return Ask::Stream(json!({"Records": [{"dynamodb": {"NewImage": image}}]}));
    }
    deployment.enrolled(user).await;
    let mut batch = deployment.batch_of(&["totp_added"]).await;
    let of_user = |record: &Value| record["dynamodb"]["NewImage"]["user_id"]["S"] == user;
    batch["Records"].as_array_mut().unwrap().retain(of_user);
    Ask::Stream(batch)
}

/// The news that a mail to a user has bounced.
async fn ses(deployment: &TestDeployment, user: &str) -> Ask {
    deployment.with_email_factor(user).await;
    let encoded = |id: &str| data_encoding::BASE64URL_NOPAD.encode(id.as_bytes());
    let address = format!("{user}@example.com");
    Ask::Ses(json!({"source": "aws.ses", "detail": {
        "eventType": "Bounce",
        "mail": {"destination": [address], "tags": {"tenant": [encoded("demo")], "user": [encoded(user)]}},
        "bounce": {"bounceType": "Permanent", "timestamp": "2027-01-15T09:00:00Z",
                   "bouncedRecipients": [{"emailAddress": address}]},
    }}))
}
