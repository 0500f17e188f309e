//! The Lambda function `passkey`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("passkey", |_| Ok(passkey::routes()), Init::WithKeys).await
}
