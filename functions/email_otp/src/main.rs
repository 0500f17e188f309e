//! The Lambda function `email_otp`.

use shared::runtime::{Init, StartError, serve};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    serve("email_otp", |services| Ok(email_otp::routes(services.mailer()?)), Init::WithKeys).await
}
