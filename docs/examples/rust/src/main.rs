//! Walks through all of `helpdesk.rs` and `sign_in.rs` on the local stack: `walk .local/stack.json docs/examples/event.json`.
//!
//! It plays the helpdesk, the browser and the phone.

use std::error::Error;
use std::fs;

use serde_json::{Value, json};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

use helpdesk_example::config::{User, now};
use helpdesk_example::failure::Failure;
use helpdesk_example::helpdesk::Helpdesk;
use helpdesk_example::local_stack::read_config;
use helpdesk_example::sign_in::{Login, Session, SignIn};

const TENANT: &str = "walk-rust";

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
        return Err("usage: walk STACK_FILE EVENT_FILE".into());
    };
    let config = read_config(&stack_file)?;
    let (mut helpdesk, mut sign_in) = (Helpdesk::new(config.clone()), SignIn::new(config.clone()));
    let user = User {
        tenant: TENANT.to_owned(),
        id: format!("alice-{}", Uuid::new_v4()),
        email: "alice@example.com".to_owned(),
    };
    let at = now();
    switch_on(&helpdesk)?;
    let phone = first_login(&helpdesk, &mut sign_in, &config.origin, &user, at)?;
    let session = second_login(&helpdesk, &mut sign_in, &user, &phone, at)?;
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

/// The user has to set up an authenticator app. The Help Center's own page shows the second step.
fn first_login(
    helpdesk: &Helpdesk,
    sign_in: &mut SignIn,
    origin: &str,
    user: &User,
    at: u64,
) -> Result<Totp, Box<dyn Error>> {
    let login = Login::new(user);
    let (cookie, token) = (sign_in.begin(&login)?, helpdesk.login_token(&login)?);
    let said = helpdesk.ask("POST", "/v1/login", &token, None)?.body;
    println!("first login: {} of {}", text(&said["status"]), list(&said["setup_available"]));
    let begun = helpdesk.ask("POST", "/v1/me/totp", &token, Some(&json!({ "label": "Phone" })))?.body;
    let phone = Builder::new().with_secret(Secret::try_from_base32(text(&begun["secret"]))?).build()?;
    // A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
    let path = format!("/v1/me/totp/{}/confirm", text(&begun["id"]));
    let code = phone.generate(at - 30).to_string();
    let confirmed = helpdesk.ask("POST", &path, &token, Some(&json!({ "code": code })))?.body;
    let session = sign_in.from_own_page(Some(origin), Some(&cookie), text(&confirmed["assertion"]))?;
    let codes = count(&confirmed["recovery_codes"]);
    println!("first login: passed by {}, {}; {codes} recovery codes", session.method, session.acr);
    Ok(phone)
}

/// The user is asked for a code. A hosted page shows the second step.
fn second_login(
    helpdesk: &Helpdesk,
    sign_in: &mut SignIn,
    user: &User,
    phone: &Totp,
    at: u64,
) -> Result<Session, Failure> {
    let login = Login::new(user);
    let (cookie, token) = (sign_in.begin(&login)?, helpdesk.login_token(&login)?);
    let said = helpdesk.ask("POST", "/v1/login", &token, None)?.body;
    println!("second login: {} by {}", text(&said["status"]), list(&said["methods"]));
    let code = |at| json!({ "code": phone.generate(at).to_string() });
    if let Err(problem) = helpdesk.ask("POST", "/v1/login/totp", &token, Some(&code(at - 30))) {
        println!("a spent code: {problem}");
    }
    let passed = helpdesk.ask("POST", "/v1/login/totp", &token, Some(&code(at)))?.body;
    let assertion = text(&passed["assertion"]);
    let another = sign_in.begin(&Login::new(user))?;
    println!("in another browser: {}", finished(sign_in, &another, assertion)?);
    let ticket = sign_in.from_hosted_page(assertion)?;
    let session = sign_in.finish(Some(&cookie), &ticket)?;
    println!("second login: passed by {}, {}", session.method, session.acr);
    println!("again: {}", finished(sign_in, &cookie, assertion)?);
    Ok(session)
}

fn finished(sign_in: &mut SignIn, cookie: &str, assertion: &str) -> Result<&'static str, Failure> {
    let ticket = sign_in.from_hosted_page(assertion)?;
    match sign_in.finish(Some(cookie), &ticket) {
        Ok(_) => Ok("accepted"),
        Err(Failure::Refused(_)) => Ok("refused"),
        Err(broken) => Err(broken),
    }
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
