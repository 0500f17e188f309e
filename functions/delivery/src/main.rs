//! The Lambda function `delivery`.

use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events("delivery", |_| Ok(()), delivery::mark).await
}
