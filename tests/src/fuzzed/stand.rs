//! All functions in one process, as `TestDeployment` has them, over a wire that has no AWS behind it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use axum::Router;
use axum::body::Body;
use http::{HeaderName, HeaderValue, Request};
use serde_json::Value;
use shared::app::{App, KeySource};
use shared::domain::token::staff_sign_in::StaffRules;
use shared::http::edge;
use shared::runtime::AwsClients;
use shared::token::TokenKeys;
use tokio::runtime::Runtime;

use super::canned::{Canned, TABLE};
use crate::aws::{Outlets, aws_settings, services_through};
use crate::deployment::{self, Answer, START};
use crate::helpdesk::{self, Helpdesk};
use crate::wire::REGION;

/// What the functions of a fuzzed input run on.
pub struct Stand {
    /// What reads of the table return.
    pub table: Canned,
    /// Signs tokens.
    pub helpdesk: Helpdesk,
    pub app: App,
    pub outlets: Outlets,
    router: Router,
    runtime: Runtime,
    tokens: RefCell<HashMap<String, String>>,
}

impl Stand {
    fn new() -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::with_keys(helpdesk, keys)
    }

    /// One that checks tokens with `keys`.
    pub fn with_keys(helpdesk: Helpdesk, keys: TokenKeys) -> Self {
        let table = Canned::default();
        let http = SharedHttpClient::new(table.clone());
        // No server listens there, and nothing is sent there.
        let aws = aws_settings("http://127.0.0.1:9", REGION);
        let clients = AwsClients::new(&aws, &http);
        let clock = Arc::new(AtomicI64::new(START));
        let ring = KeySource::new(clients.kms, "key".to_owned(), TABLE.to_owned());
        let app = deployment::app(clients.dynamodb, TABLE, ring, (keys, StaffRules::default()), &clock);
        let queues = ["dead-letters", "notices", "reminders"].map(|name| format!("http://127.0.0.1:9/{name}"));
        let outlets = services_through(&aws, &http, TABLE, 0, queues.each_ref().map(String::as_str));
        let router = edge(deployment::routes(&outlets.mailer, &outlets.identities), app.clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        Self { table, helpdesk, app, outlets, router, runtime, tokens: RefCell::default() }
    }

    /// Runs `use_it` on the stand of this thread, with a table of these items.
    pub fn with<T>(items: Vec<Value>, use_it: impl FnOnce(&Self) -> T) -> T {
        thread_local! {
            static STAND: Stand = Stand::new();
        }
        STAND.with(|stand| {
            stand.table.hold(items);
            use_it(stand)
        })
    }

    /// An event of API Gateway, as the deployed function takes it.
    pub fn deliver(&self, event: &Value) -> Answer {
        self.wait_for(deployment::deliver(self.router.clone(), event))
    }

    pub fn wait_for<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// A token of this kind, for whoever a request of this kind usually comes from.
    pub fn token(&self, token_use: &str) -> String {
        let of = match token_use {
            "staff" => "ada",
            "service" => "backend",
            _ => "alice",
        };
        let sign = || self.helpdesk.sign(&helpdesk::claims(token_use, "demo", of, "login-1", START));
        self.tokens.borrow_mut().entry(token_use.to_owned()).or_insert_with(sign).clone()
    }

    /// Sends a request. Nothing comes back for what no HTTP request can be.
    pub fn send(&self, verb: &str, uri: &str, headers: &[(&str, &[u8])], body: &[u8]) -> Option<Answer> {
        let mut request = Request::builder().method(verb).uri(uri).body(Body::from(body.to_vec())).ok()?;
        for (name, value) in headers {
            let (name, value) = (HeaderName::try_from(*name).ok()?, HeaderValue::from_bytes(value).ok()?);
            request.headers_mut().append(name, value);
        }
        Some(self.wait_for(deployment::answer(self.router.clone(), request)))
    }
}
