//! The Lambda function `totp`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("totp", |_| Ok(totp::routes()), Init::WithKeys).await
}
