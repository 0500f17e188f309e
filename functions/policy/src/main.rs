//! The Lambda function `policy`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("policy", policy::routes(), Init::WithoutKeys).await
}
