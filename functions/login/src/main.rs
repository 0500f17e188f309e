//! The Lambda function `login`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("login", |_| Ok(login::routes()), Init::WithKeys).await
}
