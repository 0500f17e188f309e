//! The Lambda function `events`.

use events::Outlets;
use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events(
        "events",
        |services| {
            let (bus, notices, dead_letters) = (services.bus()?, services.notice_queue()?, services.dead_letters()?);
            Ok(Outlets { bus, notices, dead_letters })
        },
        events::handle,
    )
    .await
}
