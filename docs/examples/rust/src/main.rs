//! Walks through all of helpdesk.rs on the local stack: `walk .local/stack.json docs/examples/event.json`.
//!
//! It plays the helpdesk, the browser and the phone. With `judge` for the event it reads assertions, as lines of JSON, and
//! says of each whether it opens a session.

mod helpdesk;

use std::error::Error;
use std::fs;
use std::io::stdin;
use std::time::SystemTime;

use jsonwebtoken::EncodingKey;
use serde_json::{Value, json};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

use helpdesk::{Config, Failure, Helpdesk, Login, Session, User};

const TENANT: &str = "walk-rust";

fn read_config(stack_file: &str) -> Result<Config, Box<dyn Error>> {
    let stack: Value = serde_json::from_str(&fs::read_to_string(stack_file)?)?;
    let text = |name: &str| stack[name].as_str().unwrap_or_default().to_owned();
    Ok(Config {
        api: text("api"),
        issuer: text("issuer"),
        audience: text("audience"),
        kid: text("kid"),
        private_key: EncodingKey::from_ec_pem(&fs::read(text("signing_key"))?)?,
        assertion_issuer: text("assertion_issuer"),
        assertion_audience: text("assertion_audience"),
    })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> String {
    value.as_array().into_iter().flatten().map(text).collect::<Vec<_>>().join(", ")
}

fn count(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(stack_file), Some(event_file)) = (arguments.next(), arguments.next()) else {
        return Err("usage: walk STACK_FILE EVENT_FILE, or walk STACK_FILE judge".into());
    };
    let mut helpdesk = Helpdesk::new(read_config(&stack_file)?);
    if event_file == "judge" {
        return judge_lines(&mut helpdesk);
    }
    let user = User {
        tenant: TENANT.to_owned(),
        id: format!("alice-{}", Uuid::new_v4()),
        email: "alice@example.com".to_owned(),
    };
    let at = SystemTime::UNIX_EPOCH.elapsed()?.as_secs();
    switch_on(&helpdesk)?;
    let phone = first_login(&mut helpdesk, &user, at)?;
    let session = second_login(&mut helpdesk, &user, &phone, at)?;
    step_up(&helpdesk, session, &phone, at)?;
    let event = serde_json::from_str(&fs::read_to_string(event_file)?)?;
    println!("event: {}", helpdesk.handle(&event)?.as_deref().unwrap_or("known"));
    println!("the same event: {}", helpdesk.handle(&event)?.as_deref().unwrap_or("known"));
    Ok(())
}

/// Once for each tenant: the plan by the backend, the policy by an admin.
fn switch_on(helpdesk: &Helpdesk) -> Result<(), Failure> {
    let service = helpdesk.service_token(TENANT)?;
    let plan = helpdesk.ask("PUT", "/v1/tenant", &service, Some(&json!({ "plan": "enterprise" })))?.body;
    let admin = helpdesk.staff_token(TENANT, "ada", "admin")?;
    let read = helpdesk.ask("GET", "/v1/policy", &admin, None)?;
    let mut changed = read.body;
    changed["totp_enabled"] = json!(true);
    changed["required"] = json!(true);
    let policy = helpdesk.ask_if("PUT", "/v1/policy", &admin, Some(&changed), read.etag.as_deref())?.body;
    println!("plan: {}; totp required: {}", text(&plan["plan"]), policy["required"]);
    Ok(())
}

/// The user has to set up an authenticator app.
fn first_login(helpdesk: &mut Helpdesk, user: &User, at: u64) -> Result<Totp, Box<dyn Error>> {
    let login = Login { id: Uuid::new_v4().to_string(), user: user.clone() };
    let token = helpdesk.login_token(&login)?;
    let said = helpdesk.ask("POST", "/v1/login", &token, None)?.body;
    println!("first login: {} of {}", text(&said["status"]), list(&said["setup_available"]));
    let begun = helpdesk.ask("POST", "/v1/me/totp", &token, Some(&json!({ "label": "Phone" })))?.body;
    let phone = Builder::new().with_secret(Secret::try_from_base32(text(&begun["secret"]))?).build()?;
    // A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
    let path = format!("/v1/me/totp/{}/confirm", text(&begun["id"]));
    let confirmed =
        helpdesk.ask("POST", &path, &token, Some(&json!({ "code": phone.generate(at - 30).to_string() })))?.body;
    let session = helpdesk.open_session(text(&confirmed["assertion"]), &login)?;
    let codes = count(&confirmed["recovery_codes"]);
    println!("first login: passed by {}, {}; {codes} recovery codes", session.method, session.acr);
    Ok(phone)
}

/// The user is asked for a code.
fn second_login(helpdesk: &mut Helpdesk, user: &User, phone: &Totp, at: u64) -> Result<Session, Failure> {
    let login = Login { id: Uuid::new_v4().to_string(), user: user.clone() };
    let token = helpdesk.login_token(&login)?;
    let said = helpdesk.ask("POST", "/v1/login", &token, None)?.body;
    println!("second login: {} by {}", text(&said["status"]), list(&said["methods"]));
    let code = |at| json!({ "code": phone.generate(at).to_string() });
    if let Err(problem) = helpdesk.ask("POST", "/v1/login/totp", &token, Some(&code(at - 30))) {
        println!("a spent code: {problem}");
    }
    let passed = helpdesk.ask("POST", "/v1/login/totp", &token, Some(&code(at)))?.body;
    let assertion = text(&passed["assertion"]);
    println!(
        "in another login: {}",
        judge(helpdesk, assertion, &Login { id: "another".to_owned(), user: user.clone() })?
    );
    let session = helpdesk.open_session(assertion, &login)?;
    println!("second login: passed by {}, {}", session.method, session.acr);
    println!("again: {}", judge(helpdesk, assertion, &login)?);
    Ok(session)
}

fn judge(helpdesk: &mut Helpdesk, assertion: &str, login: &Login) -> Result<&'static str, Failure> {
    match helpdesk.open_session(assertion, login) {
        Ok(_) => Ok("accepted"),
        Err(Failure::Refused(_)) => Ok("refused"),
        Err(broken) => Err(broken),
    }
}

fn judge_lines(helpdesk: &mut Helpdesk) -> Result<(), Box<dyn Error>> {
    for line in stdin().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let field = |name: &str| text(&case[name]).to_owned();
        let login = Login {
            id: field("login"),
            user: User { tenant: field("tenant"), id: field("sub"), email: String::new() },
        };
        println!("{}", judge(helpdesk, text(&case["assertion"]), &login)?);
    }
    Ok(())
}

/// Ten minutes later the user wants new recovery codes.
fn step_up(helpdesk: &Helpdesk, session: Session, phone: &Totp, at: u64) -> Result<(), Failure> {
    let session = Session { auth_time: session.auth_time - 600, ..session };
    let ask_for_code = || {
        println!("new recovery codes: a proof is asked for");
        phone.generate(at + 30).to_string()
    };
    let renewed = helpdesk.change_factors("POST", "/v1/me/recovery-codes", &session, ask_for_code)?.body;
    println!("new recovery codes: {}", count(&renewed["recovery_codes"]));
    Ok(())
}
