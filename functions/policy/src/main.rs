//! The Lambda function `policy`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("policy", |services| Ok(policy::routes(services.identities()?)), Init::WithoutKeys).await
}
