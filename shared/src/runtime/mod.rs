//! Start-up: configuration, AWS clients, clock, logs and metrics, and what every handler is given.

mod app;
mod clients;
mod clock;
mod config;
mod key_source;
mod process;
mod services;
mod start;
mod telemetry;
mod traces;

pub use app::{App, Parts, new_ulid};
pub use clients::{AwsClients, AwsSettings};
pub use clock::Clock;
pub use config::{Config, ConfigError, read_allowed_origins, read_cors};
pub use key_source::{Added, KeySource, KeySourceError};
pub use process::Process;
pub use services::Services;
pub use start::{Init, StartError, serve, serve_events, serve_without_aws};
pub use telemetry::cause_chain;
