//! Function `keys`: adds a version to the key ring. Nothing calls it but an operator.

use jiff::Timestamp;
use serde::Serialize;
use shared::app::{App, KeySourceError};

/// The version that comes next.
#[derive(Debug, Serialize)]
pub struct Rotated {
    /// Its number.
    version: u32,
    /// From when on it is used for what is new.
    active_from: Timestamp,
}

/// Adds a version, whatever the event says. Asked again before it is active, it answers with the same one.
pub async fn rotate(app: App, (): (), _: serde_json::Value) -> Result<Rotated, KeySourceError> {
    let added = app.rotate_keys().await?;
    tracing::info!(version = added.version, active_from = %added.active_from, "the next version of the key ring");
    Ok(Rotated { version: added.version, active_from: added.active_from })
}
