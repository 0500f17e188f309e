//! The Lambda function `events`.

use events::Outlets;
use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events(
        "events",
        |services| {
            Ok(Outlets {
                bus: services.bus()?,
                notices: services.notice_queue()?,
                dead_letters: services.dead_letters()?,
            })
        },
        events::handle,
    )
    .await
}
