//! The Lambda function `pages`.

use pages::{Site, headers};
use shared::runtime::{StartError, serve_without_aws};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), StartError> {
    let site = |origins: &[_]| Ok((pages::routes(Site::embedded(origins)), headers(origins)?));
    serve_without_aws("pages", site).await
}
