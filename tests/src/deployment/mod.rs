//! A separate deployment for each test: a table, a KMS key, a helpdesk, a clock, and all functions in one router.

mod events;
mod process;
mod requests;
mod setup;
mod table;

pub use crate::answer::Answer;
use crate::aws::{KmsKey, Outlets, Route, clients, create_table, new_table_name};
use crate::evidence::Evidence;
use crate::helpdesk::Helpdesk;
use crate::queue::create_queue;
use crate::wire::Wire;
use axum::Router;
use process::Place;
pub(crate) use process::{app, routes};
pub(crate) use requests::{answer, deliver};
pub use requests::{percent_encoded, request};
use serde_json::json;
pub use setup::{Enrolled, passkeys_on, policy_body};
use shared::app::App;
use shared::token::TokenKeys;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The origin of the Help Center whose pages may call.
pub const HELP_CENTER: &str = "https://help.example";

/// The relying party ID of its passkeys.
pub const HELP_CENTER_RP_ID: &str = "help.example";

/// When every deployment begins.
pub const START: i64 = 1_800_000_000;

pub struct TestDeployment {
    pub wire: Wire,
    pub evidence: Evidence,
    pub helpdesk: Arc<Helpdesk>,
    pub dynamodb: aws_sdk_dynamodb::Client,
    pub table: String,
    name: String,
    kms_key: KmsKey,
    router: Router,
    pub app: App,
    pub outlets: Outlets,
    clock: Arc<AtomicI64>,
}

impl TestDeployment {
    /// A deployment whose tenant `demo` has the Enterprise plan and a policy with TOTP on and required.
    pub async fn new() -> Self {
        let deployment = Self::empty().await;
        deployment.set_plan("enterprise").await;
        deployment.set_policy(json!({"required": true})).await;
        deployment
    }

    /// A deployment in which nothing was ever set up.
    pub async fn empty() -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::with_keys(helpdesk, keys).await
    }

    /// An empty deployment that checks tokens with `keys`.
    pub async fn with_keys(helpdesk: Helpdesk, keys: TokenKeys) -> Self {
        Self::begin(helpdesk, keys, "TEST_AWS_ENDPOINT").await
    }

    /// An empty deployment whose KMS refuses ciphertexts that were changed or moved.
    pub async fn with_strict_kms() -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::begin(helpdesk, keys, "TEST_STRICT_KMS_ENDPOINT").await
    }

    /// A deployment in which email is on beside TOTP, required, and sent from an address of its own. No cap for the tenant.
    pub async fn with_email() -> Self {
        let deployment = Self::new().await;
        deployment.turn_email_on().await;
        deployment
    }

    /// A deployment in which passkeys are on beside TOTP, and a second factor is required.
    pub async fn with_passkeys() -> Self {
        let deployment = Self::new().await;
        deployment.set_policy(passkeys_on()).await;
        deployment
    }

    /// The same with email on, too.
    pub async fn with_passkeys_and_email() -> Self {
        let deployment = Self::with_email().await;
        let mut policy = passkeys_on();
        policy["email_enabled"] = json!(true);
        policy["sender_id"] = json!("support");
        deployment.set_policy(policy).await;
        deployment
    }

    /// A deployment with email in which a tenant gets so many mails an hour.
    pub async fn with_mail_cap(tenant_mails_per_hour: u32) -> Self {
        // The code of the sender does not count on the cap: it is mailed by a process without one.
        let deployment = Self::with_email().await;
        let keys = TokenKeys::inline(&deployment.helpdesk.jwks()).unwrap();
        deployment.process(keys, &Route::Direct, tenant_mails_per_hour)
    }

    async fn turn_email_on(&self) {
        self.verified_sender("support").await;
        self.set_policy(json!({"required": true, "email_enabled": true, "sender_id": "support"})).await;
    }

    async fn begin(helpdesk: Helpdesk, keys: TokenKeys, kms_at: &'static str) -> Self {
        let table = new_table_name();
        Self::begin_on(table.clone(), table, helpdesk, kms_at, keys).await
    }

    /// An empty deployment of a deployment with this name, which the key ring is bound to.
    pub async fn deployed_as(name: &str, table: String) -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::begin_on(name.to_owned(), table, helpdesk, "TEST_AWS_ENDPOINT", keys).await
    }

    async fn begin_on(name: String, table: String, helpdesk: Helpdesk, kms_at: &'static str, keys: TokenKeys) -> Self {
        let (dynamodb, kms) = clients(kms_at, &Route::Direct, |client| client);
        create_table(&dynamodb, &table).await;
        create_queue(&table).await;
        let arn = kms.create_key().send().await.unwrap().key_metadata.unwrap().arn.unwrap();
        let (helpdesk, clock) = (Arc::new(helpdesk), Arc::new(AtomicI64::new(START)));
        let kms_key = KmsKey { arn, at: kms_at };
        let evidence = Evidence::default();
        Place { helpdesk, table, name, kms_key, clock, evidence }.process(keys, &Route::Direct, 0)
    }

    /// The KMS key behind the key ring, by ARN.
    pub fn kms_key(&self) -> &str {
        &self.kms_key.arn
    }

    pub fn now(&self) -> i64 {
        self.clock.load(Ordering::SeqCst)
    }

    pub fn advance(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }
}
