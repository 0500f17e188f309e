//! Start-up: configuration, AWS clients, clock, logs and metrics, and what every handler is given.

mod app;
mod clients;
mod clock;
mod config;
mod key_source;
mod services;
mod start;
mod telemetry;

pub use app::{App, Parts, new_ulid};
pub use clients::{AwsClients, AwsSettings};
pub use clock::Clock;
pub use config::{Config, ConfigError};
pub use key_source::{KeySource, KeySourceError};
pub use services::Services;
pub use start::{Init, StartError, serve, serve_events};
pub use telemetry::cause_chain;
