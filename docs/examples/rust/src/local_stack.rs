//! The configuration of the local stack, of the file that `make up` writes.

use std::error::Error;
use std::fs;
use std::time::Duration;

use jsonwebtoken::EncodingKey;
use serde_json::Value;

use crate::config::Config;

pub fn read_config(stack_file: &str) -> Result<Config, Box<dyn Error>> {
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
        origin: text("helpdesk"),
        keys_lifetime: Duration::from_mins(5),
        keys_cooldown: Duration::from_secs(10),
        remembered: 10_000,
    })
}
