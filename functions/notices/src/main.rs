//! The Lambda function `notices`.

use notices::Outlets;
use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events(
        "notices",
        |services| Ok(Outlets { mailer: services.mailer()?, dead_letters: services.dead_letters()? }),
        notices::handle,
    )
    .await
}
