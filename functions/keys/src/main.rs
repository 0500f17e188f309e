//! The Lambda function `keys`.

use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events("keys", |_| Ok(()), keys::rotate).await
}
