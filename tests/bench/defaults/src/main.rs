//! The Lambda function `login` as most examples would build it: clients of the SDK's defaults on a runtime of several
//! threads. Routes, rules, token check and store are the product's own.

use login::routes;
use shared::http::edge;
use shared::token::TokenVerifier;
use shared::app::{App, Clock, KeySource, Parts};
use shared::runtime::Config;
use shared::storage::Store;

#[tokio::main]
async fn main() -> Result<(), lambda_http::Error> {
    let config = Config::read(|name| std::env::var(name).ok())?;
    let aws = aws_config::load_from_env().await;
    let app = App::new(Parts {
        function: "login-on-defaults",
        store: Store::new(aws_sdk_dynamodb::Client::new(&aws), config.table, config.settings_cache),
        keys: KeySource::new(aws_sdk_kms::Client::new(&aws), config.kms_key, config.deployment),
        tokens: TokenVerifier::new(config.tokens),
        parties: config.parties,
        cors: config.cors,
        clock: Clock::system(),
    });
    app.keys().await.map_err(|_| "no keys at start")?;
    lambda_http::run(edge(routes(), app)).await
}
