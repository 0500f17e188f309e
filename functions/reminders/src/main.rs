//! The Lambda function `reminders`.

use reminders::Outlets;
use shared::runtime::{StartError, serve_events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve_events(
        "reminders",
        |services| Ok(Outlets { mailer: services.mailer()?, queue: services.reminder_queue()? }),
        reminders::handle,
    )
    .await
}
