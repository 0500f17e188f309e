//! What callers ask of each route, and what has to be there before.

use http::Method;
use serde_json::{Value, json};
use tests::authenticator::Authenticator;
use tests::world::{Answer, Enrolled, World, policy_body};
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
        ("POST", "/v1/me/totp/01ARZ3NDEKTSV4RRFFQ69G5FAV/confirm") => &["a session", "a login"],
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

    /// Asks the process of `world`.
    pub async fn send(&self, world: &World) -> Outcome {
        match self {
            Self::Request { verb, path, token, body, header } => {
                let mut request = tests::world::request(verb.clone(), path, token, body.clone());
                if let Some((name, value)) = header {
                    request.headers_mut().insert(*name, value.parse().unwrap());
                }
                Outcome::Answered(world.send(request).await)
            }
            Self::Stream(batch) => Outcome::Done(world.stream_brings(batch.clone()).await),
            Self::Ses(event) => Outcome::Done(world.ses_brings(event.clone()).await),
        }
    }
}

/// A world in which every route has something to do.
pub async fn world() -> World {
    let world = World::with_email().await;
    world
        .set_policy(
            json!({"required": true, "email_enabled": true, "sender_id": "support", "grace_until": "2027-06-01",
                           "trusted_browser_days": 30}),
        )
        .await;
    world
}

/// Has the proxy and the emulator load what they load at their first calls: that takes longer than the SDK waits.
pub async fn warm_up() {
    static WARM: OnceCell<()> = OnceCell::const_new();
    let warm = async || {
        let world = world().await;
        let process = world.proxied_process(&format!("{}-warm", world.table), 0);
        for user in ["one", "two", "three", "four", "five"] {
            let healthy = process.get("/v1/health", "").await.status.is_success();
            let shown = process.get("/v1/senders", &world.token("staff", "ada")).await.status.is_success();
            let told = stream(&world, user, "a new factor").await.send(&process).await;
            let kept = stream(&world, user, "an unreadable entry").await.send(&process).await;
            if healthy && shown && matches!((told, kept), (Outcome::Done(true), Outcome::Done(true))) {
                return;
            }
        }
        panic!("the emulator is too slow behind the proxy");
    };
    WARM.get_or_init(warm).await;
}

fn fresh(world: &World, user: &str) -> String {
    world.token_with("session", user, json!({"acr": "aal2", "auth_time": world.now()}))
}

async fn seen(world: &World, user: &str) {
    world.post("/v1/login", &world.token("login", user), json!({})).await.expect(200);
}

async fn app_id(world: &World, user: &str) -> String {
    let me = world.get("/v1/me", &world.token("session", user)).await.expect(200);
    me["totp"][0]["id"].as_str().unwrap().to_owned()
}

/// Logs in with a code and has the browser trusted. Returns its token.
async fn trusted(world: &World, user: &str) -> String {
    let enrolled = world.enrolled(user).await;
    let body = json!({"code": enrolled.authenticator.code_at(world.now()), "remember_browser": true});
    let passed = world.post("/v1/login/totp", &world.token("login", user), body).await.expect(200);
    world.advance(30);
    passed["browser_token"].as_str().unwrap().to_owned()
}

/// Starts a setup. Returns its path and the code that confirms it.
async fn begun(world: &World, path: &str, token: &str, body: Value) -> (String, Value) {
    let begun = world.post(path, token, body).await.expect(201);
    let app = Authenticator::scan(begun["secret"].as_str().unwrap());
    let code = json!({"code": app.code_at(world.now())});
    (format!("{path}/{}/confirm", begun["id"].as_str().unwrap()), code)
}

fn code(world: &World, enrolled: &Enrolled) -> String {
    enrolled.authenticator.code_at(world.now())
}

/// Prepares a scenario for a new user. `None` if the list of routes has one without a scenario.
pub async fn prepare(scenario: Scenario, world: &World, user: &str) -> Option<Ask> {
    let Scenario { verb, path, situation } = scenario;
    let asked = |path: String, token: String, body: Value| Ask::new(verb.parse().unwrap(), path, token, Some(body));
    let path = path.to_owned();
    Some(match (verb, path.as_str()) {
        ("STREAM", _) => stream(world, user, situation).await,
        ("SES", _) => ses(world, user).await,
        (_, part) if part.starts_with("/v1/login") => login(scenario, world, user).await?,
        (_, part) if part.starts_with("/v1/me") => account(scenario, world, user).await?,
        (_, part) if part.starts_with("/v1/users") => staff(scenario, world, user).await?,
        ("GET", "/v1/policy" | "/v1/agents" | "/v1/audit" | "/v1/adoption") => {
            Ask::new(Method::GET, path, world.token("staff", "ada"), None)
        }
        ("GET", "/v1/senders") => {
            // Two are listed by one call of SES, which is asked again after ten seconds.
            if world.get("/v1/senders/second", &world.token("staff", "ada")).await.status != 200 {
                world.add_sender("second").await.expect(201);
            }
            world.advance(10);
            Ask::new(Method::GET, path, world.token("staff", "ada"), None)
        }
        ("PUT", "/v1/policy") => {
            let admin = world.token("staff", "ada");
            let shown = world.get("/v1/policy", &admin).await;
            let body = policy_body(json!({"required": true, "email_enabled": true, "sender_id": "support",
                "grace_until": "2027-06-01", "trusted_browser_days": 30, "issuer": user}));
            let header = Some(("if-match", shown.header("etag").to_owned()));
            Ask::Request { verb: Method::PUT, path, token: admin, body: Some(body), header }
        }
        ("GET", "/v1/tenant") => Ask::new(Method::GET, path, world.token("service", "backend"), None),
        ("PUT", "/v1/tenant") => {
            let token = world.token_with("service", "backend", json!({"tenant": user}));
            asked(path, token, json!({"plan": "enterprise"}))
        }
        ("POST", "/v1/senders") => {
            let address = format!("{user}@{}.example", world.table);
            let body = json!({"id": user, "address": address, "display_name": "Demo Help"});
            asked(path, world.token("staff", "ada"), body)
        }
        ("GET" | "DELETE", part) if part.starts_with("/v1/senders/") => {
            world.add_sender(user).await.expect(201);
            Ask::new(verb.parse().unwrap(), format!("/v1/senders/{user}"), world.token("staff", "ada"), None)
        }
        ("POST", part) if part.starts_with("/v1/senders/") => {
            world.add_sender(user).await.expect(201);
            world.advance(30);
            let (admin, body) =
                (world.token("staff", "ada"), json!({"code": world.sender_code(&world.sender_address(user))}));
            let operation = if part.ends_with("/code") { "code" } else { "confirm" };
            let body = (operation == "confirm").then_some(body);
            Ask::new(Method::POST, format!("/v1/senders/{user}/{operation}"), admin, body)
        }
        ("PUT" | "DELETE", part) if part.starts_with("/v1/agents/") => {
            let (admin, path) = (world.token("staff", "ada"), format!("/v1/agents/{user}/manage-2fa"));
            if verb == "DELETE" {
                world.request(Method::PUT, &path, &admin, None).await.expect(200);
            }
            Ask::new(verb.parse().unwrap(), path, admin, None)
        }
        _ => return None,
    })
}

async fn login(Scenario { path, situation, .. }: Scenario, world: &World, user: &str) -> Option<Ask> {
    let token = world.token("login", user);
    let (body, header) = match (path, situation) {
        ("/v1/login", "a new user") | ("/v1/login/skip", _) => (json!({}), None),
        ("/v1/login", "a known user") => {
            world.enrolled(user).await;
            (json!({}), None)
        }
        ("/v1/login", _) => (json!({}), Some(("x-browser-token", trusted(world, user).await))),
        ("/v1/login/totp", "a wrong code") => {
            world.enrolled(user).await;
            (json!({"code": "not a code"}), None)
        }
        ("/v1/login/totp", situation) => {
            let enrolled = world.enrolled(user).await;
            (json!({"code": code(world, &enrolled), "remember_browser": situation == "trust this browser"}), None)
        }
        ("/v1/login/email", _) => {
            world.with_email_factor(user).await;
            (json!({}), None)
        }
        ("/v1/login/email/verify", _) => {
            world.with_email_factor(user).await;
            world.post("/v1/login/email", &token, json!({})).await.expect(202);
            (json!({"code": world.mailed_code(user)}), None)
        }
        ("/v1/login/recovery-code", _) => {
            let enrolled = world.enrolled(user).await;
            (json!({"code": enrolled.recovery_codes()[0]}), None)
        }
        ("/v1/login/bypass-code", _) => {
            world.enrolled(user).await;
            let body = json!({"reason": "phone at home", "valid_minutes": 60});
            let path = format!("/v1/users/{user}/bypass-code");
            let issued = world.post(&path, &world.token("staff", "ada"), body).await.expect(201);
            (json!({"code": issued["code"]}), None)
        }
        _ => return None,
    };
    // A token is as old as the preparations took, where it was not needed for them.
    let token = if path == "/v1/login/email/verify" { token } else { world.token("login", user) };
    Some(Ask::Request { verb: Method::POST, path: path.to_owned(), token, body: Some(body), header })
}

async fn account(Scenario { verb, path, situation }: Scenario, world: &World, user: &str) -> Option<Ask> {
    let ask = |path: String, token: String, body: Value| Ask::new(verb.parse().unwrap(), path, token, Some(body));
    let to = path.to_owned();
    Some(match (verb, path) {
        ("GET", "/v1/me") => {
            world.enrolled(user).await;
            Ask::new(Method::GET, to, world.token("session", user), None)
        }
        ("POST", "/v1/me/totp" | "/v1/me/email") => ask(to, world.token("session", user), json!({})),
        ("POST", part) if part.ends_with("/confirm") && part.contains("/totp/") => {
            let token = world.token(if situation == "a login" { "login" } else { "session" }, user);
            let (path, code) = begun(world, "/v1/me/totp", &token, json!({})).await;
            ask(path, token, code)
        }
        ("PATCH" | "DELETE", part) if part.starts_with("/v1/me/totp/") => {
            world.enrolled(user).await;
            let path = format!("/v1/me/totp/{}", app_id(world, user).await);
            let body = if verb == "PATCH" { json!({"label": "Phone"}) } else { json!({}) };
            ask(path, fresh(world, user), body)
        }
        ("POST", "/v1/me/recovery-codes") => {
            world.enrolled(user).await;
            ask(to, fresh(world, user), json!({}))
        }
        ("GET" | "DELETE", "/v1/me/browsers") => {
            trusted(world, user).await;
            // Earlier entries are counted before the erasure.
            assert!(world.stream_brings(world.batch_of(&[]).await).await);
            Ask::new(verb.parse().unwrap(), to, world.token("session", user), None)
        }
        ("DELETE", part) if part.starts_with("/v1/me/browsers/") => {
            trusted(world, user).await;
            let list = world.get("/v1/me/browsers", &world.token("session", user)).await.expect(200);
            let path = format!("/v1/me/browsers/{}", list["browsers"][0]["id"].as_str().unwrap());
            Ask::new(Method::DELETE, path, world.token("session", user), None)
        }
        ("DELETE", "/v1/me/email") | ("POST", "/v1/me/proof/email") => {
            world.with_email_factor(user).await;
            let token = if verb == "DELETE" { fresh(world, user) } else { world.token("session", user) };
            ask(to, token, json!({}))
        }
        ("POST", "/v1/me/email/confirm") => {
            let session = world.token("session", user);
            world.post("/v1/me/email", &session, json!({})).await.expect(202);
            ask(to, session, json!({"code": world.mailed_code(user)}))
        }
        _ => return None,
    })
}

async fn staff(Scenario { verb, path, .. }: Scenario, world: &World, user: &str) -> Option<Ask> {
    let (admin, backend) = (world.token("staff", "ada"), world.token("service", "backend"));
    let reason = json!({"reason": "called, identity checked"});
    let of_user = |rest: &str| format!("/v1/users/{user}{rest}");
    let ask = |path: String, body: Value| Ask::new(verb.parse().unwrap(), path, admin.clone(), Some(body));
    let rest = path.strip_prefix("/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV").unwrap_or("list");
    Some(match (verb, rest) {
        ("GET", "list") => Ask::new(Method::GET, path.to_owned(), admin, None),
        ("GET", "") => {
            world.enrolled(user).await;
            Ask::new(Method::GET, of_user(""), admin, None)
        }
        ("POST", "/totp/import") => {
            Ask::new(Method::POST, of_user(rest), backend, Some(json!({"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})))
        }
        ("GET", "/data") | ("DELETE", "") => {
            trusted(world, user).await;
            // Earlier entries are counted before the erasure, as the stream would.
            assert!(world.stream_brings(world.batch_of(&[]).await).await);
            Ask::new(verb.parse().unwrap(), of_user(rest), backend, (verb == "DELETE").then_some(reason))
        }
        ("PUT", "") => ask(
            of_user(""),
            json!({"email": format!("{user}@example.com"), "email_verified": true, "reason": "called"}),
        ),
        ("POST", "/totp") => {
            seen(world, user).await;
            ask(of_user("/totp"), reason)
        }
        ("DELETE", "/totp/02") => {
            world.enrolled(user).await;
            ask(of_user(&format!("/totp/{}", app_id(world, user).await)), reason)
        }
        ("POST", "/totp/02/confirm") => {
            seen(world, user).await;
            let (path, code) = begun(world, &of_user("/totp"), &admin, reason).await;
            ask(path, code)
        }
        ("PUT", "/email") => {
            seen(world, user).await;
            ask(of_user("/email"), reason)
        }
        ("DELETE", "/email") => {
            world.with_email_factor(user).await;
            ask(of_user("/email"), reason)
        }
        ("DELETE", "/factors") | ("POST", "/unlock") => {
            world.enrolled(user).await;
            ask(of_user(rest), reason)
        }
        ("POST", "/bypass-code") => {
            world.enrolled(user).await;
            ask(of_user(rest), json!({"reason": "phone at home", "valid_minutes": 60}))
        }
        ("PUT" | "DELETE", "/exemption") => {
            seen(world, user).await;
            let body = json!({"reason": "ill", "until": "2027-06-01T09:00:00Z"});
            if verb == "DELETE" {
                world.request(Method::PUT, &of_user(rest), &admin, Some(body)).await.expect(200);
                world.advance(1);
                ask(of_user(rest), reason)
            } else {
                ask(of_user(rest), body)
            }
        }
        _ => return None,
    })
}

/// A batch with the audit entries about a user with an app, or with an unreadable entry.
async fn stream(world: &World, user: &str, situation: &str) -> Ask {
    if situation == "an unreadable entry" {
        let image = json!({"SK": {"S": "AUDIT#1"}, "action": {"S": "no such"}});
        return Ask::Stream(json!({"Records": [{"dynamodb": {"NewImage": image}}]}));
    }
    world.enrolled(user).await;
    let mut batch = world.batch_of(&["totp_added"]).await;
    let of_user = |record: &Value| record["dynamodb"]["NewImage"]["user_id"]["S"] == user;
    batch["Records"].as_array_mut().unwrap().retain(of_user);
    Ask::Stream(batch)
}

/// The news that a mail to a user has bounced.
async fn ses(world: &World, user: &str) -> Ask {
    world.with_email_factor(user).await;
    let encoded = |id: &str| data_encoding::BASE64URL_NOPAD.encode(id.as_bytes());
    let address = format!("{user}@example.com");
    Ask::Ses(json!({"source": "aws.ses", "detail": {
        "eventType": "Bounce",
        "mail": {"destination": [address], "tags": {"tenant": [encoded("demo")], "user": [encoded(user)]}},
        "bounce": {"bounceType": "Permanent", "timestamp": "2027-01-15T09:00:00Z",
                   "bouncedRecipients": [{"emailAddress": address}]},
    }}))
}
