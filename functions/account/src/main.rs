//! The Lambda function `account`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("account", |_| Ok(account::routes()), Init::WithKeys).await
}
