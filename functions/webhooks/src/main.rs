//! The Lambda function `webhooks`.

use shared::runtime::{StartError, serve_events};
use webhooks::Outlets;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events("webhooks", Outlets::new, webhooks::handle).await
}
