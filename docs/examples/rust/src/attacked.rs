//! Lets tests attack `sign_in.rs`: reads requests, a line of JSON each, and answers each in a line.
//! `attacked .local/stack.json`
//!
//! A password may have been entered some time ago (`seconds_ago`), and one login may be known
//! by two cookies (`login`), as in a copied browser profile.

use std::error::Error;
use std::fs;
use std::io::stdin;
use std::time::Duration;

use serde_json::{Value, json};

use helpdesk_example::config::{Config, User};
use helpdesk_example::failure::Failure;
use helpdesk_example::local_stack::read_config;
use helpdesk_example::sign_in::{Login, SignIn};

fn main() -> Result<(), Box<dyn Error>> {
    let stack_file = std::env::args().nth(1).ok_or("usage: attacked STACK_FILE")?;
    let stack: Value = serde_json::from_str(&fs::read_to_string(&stack_file)?)?;
    let mut sign_in = SignIn::new(changed(read_config(&stack_file)?, &stack["config"]));
    for line in stdin().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        match answer(&mut sign_in, &asked) {
            Ok(answer) => println!("{answer}"),
            Err(Failure::Refused(_)) => println!("{}", json!({ "refused": "Refused" })),
            Err(Failure::Busy) => println!("{}", json!({ "refused": "Full" })),
            Err(broken) => return Err(broken.into()),
        }
    }
    Ok(())
}

fn changed(config: Config, by: &Value) -> Config {
    let seconds = |name: &str, usual| by[name].as_f64().map_or(usual, Duration::from_secs_f64);
    Config {
        keys_lifetime: seconds("keys_seconds", config.keys_lifetime),
        keys_cooldown: seconds("keys_cooldown_seconds", config.keys_cooldown),
        remembered: by["remembered"]
            .as_u64()
            .and_then(|number| usize::try_from(number).ok())
            .unwrap_or(config.remembered),
        ..config
    }
}

fn answer(sign_in: &mut SignIn, asked: &Value) -> Result<Value, Failure> {
    let text = |name: &str| asked[name].as_str();
    let given = |name: &str| text(name).unwrap_or_default();
    let session = match given("request") {
        "begin" => return begin(sign_in, asked),
        "hosted_page" => return Ok(json!({ "ticket": sign_in.from_hosted_page(given("assertion"))? })),
        "own_page" => sign_in.from_own_page(text("origin"), text("cookie"), given("assertion"))?,
        _ => sign_in.finish(text("cookie"), given("ticket"))?,
    };
    Ok(json!({ "session": session.user.id }))
}

/// A password was right.
fn begin(sign_in: &mut SignIn, asked: &Value) -> Result<Value, Failure> {
    let text = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
    let fresh = Login::new(&User { tenant: text("tenant"), id: text("sub"), email: String::new() });
    let seconds_ago = asked["seconds_ago"].as_u64().unwrap_or_default();
    let id = asked["login"].as_str().map_or_else(|| fresh.id.clone(), str::to_owned);
    let login = Login { id, token_expires: fresh.token_expires - seconds_ago, ..fresh };
    Ok(json!({ "cookie": sign_in.begin(&login)?, "login": login.id }))
}
