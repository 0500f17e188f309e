//! Function `keys`: adds a version to the key ring. Only operators call it.

use jiff::Timestamp;
use serde::Serialize;
use shared::app::{App, KeySourceError};

/// The next version.
#[derive(Debug, Serialize)]
pub struct Rotated {
    version: u32,
    /// The time from which new writes use it.
    active_from: Timestamp,
}

/// Adds a version, whatever the event contains. Until that version is active, further calls return it.
pub async fn rotate(app: App, (): (), _: serde_json::Value) -> Result<Rotated, KeySourceError> {
    let added = app.rotate_keys().await?;
    tracing::info!(version = added.version, active_from = %added.active_from, "the next version of the key ring");
    Ok(Rotated { version: added.version, active_from: added.active_from })
}
