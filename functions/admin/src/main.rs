//! The Lambda function `admin`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("admin", |_| Ok(admin::routes()), Init::WithKeys).await
}
