//! The routers of all functions in one process, with a set clock, over a real DynamoDB and KMS.
//!
//! `make test` starts an emulator and runs these twice: on its DynamoDB, and on DynamoDB Local.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![allow(clippy::print_stdout, clippy::needless_pass_by_value)]

use tests::{authenticator, aws, deployment, helpdesk, queue, site, wire};

mod account;
mod admin;
mod adoption;
mod audit;
mod audit_feed;
mod bodies;
mod browsers;
mod bulk;
mod bypass_codes;
mod changes;
mod connections;
mod contract;
mod cors;
mod crowd;
mod delivery;
mod directory;
mod echoes;
mod email;
mod email_binding;
mod email_limits;
mod enrollment;
mod erasure;
mod events;
mod events_of_aws;
mod every_route;
mod factors;
mod finding_users;
mod gateway;
mod guessing;
mod guide;
mod invariants;
mod jwks_address;
mod key_ring;
mod leaks;
mod login;
mod login_events;
mod mail_faults;
mod moving_in;
mod notices;
mod older_records;
mod openapi;
mod pages;
mod passkeys;
mod policy;
mod problems;
mod reminders;
mod replay;
mod restore;
mod rotation;
mod routes;
mod seeds;
mod sender_codes;
mod senders;
mod senders_at_ses;
mod staff_rights;
mod store;
mod structure;
mod tokens;
mod trips;
mod webhooks;
