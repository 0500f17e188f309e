//! The services that this function uses besides the app.

use std::sync::Arc;

use shared::outbox::{DeadLetters, Receiver, WebhookQueue};
use shared::runtime::{ConfigError, Services};

use crate::signers::Signers;

/// The receiver, and what a delivery needs.
#[derive(Clone)]
pub struct Outlets {
    /// Gets the events.
    pub receiver: Arc<Receiver>,
    /// Sign the events.
    pub signers: Arc<Signers>,
    /// Holds the events that the receiver doesn't have yet.
    pub queue: WebhookQueue,
    /// Stores the events that were given up.
    pub dead_letters: DeadLetters,
}

impl Outlets {
    /// The outlets that the environment describes.
    pub fn new(services: &Services<'_>) -> Result<Self, ConfigError> {
        Ok(Self {
            receiver: Arc::new(services.receiver()?),
            signers: Arc::new(Signers::new(&services.webhook_secrets()?)?),
            queue: services.webhook_queue()?,
            dead_letters: services.dead_letters()?,
        })
    }
}
