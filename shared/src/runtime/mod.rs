//! Start-up: configuration, AWS clients, logs, metrics, and traces.

mod clients;
mod config;
mod queue;
mod services;
mod start;
mod telemetry;
mod traces;

pub use clients::{AwsClients, AwsSettings};
pub use config::{Config, ConfigError, read_allowed_origins, read_cors};
pub use queue::{BatchAnswer, MalformedBatch, Message, read_batch};
pub use services::Services;
pub use start::{Init, StartError, serve, serve_events, serve_without_aws};
