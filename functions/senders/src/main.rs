//! The Lambda function `senders`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve(
        "senders",
        |services| Ok(senders::routes(services.identities()?, services.mailer()?)),
        // Lists and removals need no key.
        Init::WithoutKeys,
    )
    .await
}
