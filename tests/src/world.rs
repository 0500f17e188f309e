//! A world of its own for each test: a table, a KMS key, a helpdesk, a clock, and all functions in one router.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use aws_sdk_dynamodb::types::AttributeValue;
use axum::Router;
use axum::body::Body;
use axum::middleware::from_fn;
use http::{HeaderName, Method, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::{SignedDuration, Timestamp};
use lambda_http::{Context, LambdaEvent};
use serde_json::{Value, json};
use shared::app::{App, Clock, Cors, CorsHeaders, KeySource, Parts};
use shared::domain::token::assertion::Parties;
use shared::domain::token::staff_sign_in::StaffRules;
use shared::domain::types::origin::Origin;
use shared::http::{GatewayEvent, behind_gateway, edge};
use shared::mail::{Identities, Mailer};
use shared::storage::Store;
use shared::token::{TokenKeys, TokenSettings, TokenVerifier};
use tower::ServiceExt;

pub use crate::answer::Answer;
use crate::authenticator::Authenticator;
use crate::aws::{KmsKey, Outlets, Route, clients, create_table, new_table_name, services};
use crate::evidence::{Answered, Evidence};
use crate::helpdesk::{self, Helpdesk};
use crate::queue::create_queue;
use crate::role_log::as_function;
use crate::route_log;
use crate::site::site;
use crate::wire::Wire;

/// The origin of the Help Center whose pages may call.
pub const HELP_CENTER: &str = "https://help.example";

/// When every world begins.
pub const START: i64 = 1_800_000_000;

pub struct World {
    pub wire: Wire,
    pub evidence: Evidence,
    pub helpdesk: Arc<Helpdesk>,
    pub dynamodb: aws_sdk_dynamodb::Client,
    pub table: String,
    deployment: String,
    kms_key: KmsKey,
    router: Router,
    pub app: App,
    pub outlets: Outlets,
    clock: Arc<AtomicI64>,
}

/// What all processes of a deployment share.
struct Place {
    helpdesk: Arc<Helpdesk>,
    table: String,
    deployment: String,
    kms_key: KmsKey,
    clock: Arc<AtomicI64>,
    evidence: Evidence,
}

impl Place {
    fn process(self, keys: TokenKeys, route: &Route, tenant_mails_per_hour: u32) -> World {
        self.process_for(keys, StaffRules::default(), route, tenant_mails_per_hour)
    }

    fn process_for(self, keys: TokenKeys, staff: StaffRules, route: &Route, tenant_mails_per_hour: u32) -> World {
        let Self { helpdesk, table, deployment, kms_key, clock, evidence } = self;
        let wire = Wire::noted_in(&evidence);
        let (over_the_wire, kms) = clients(kms_key.at, route, |client| wire.around(client));
        let ring = KeySource::new(kms, kms_key.arn.clone(), deployment.clone());
        let app = app(over_the_wire, &table, ring, (keys, staff), &clock);
        let outlets = services(&deployment, &table, tenant_mails_per_hour, route, &wire);
        let router = edge(routes(&outlets.mailer, &outlets.identities), app.clone()).layer(from_fn(route_log::note));
        let (dynamodb, _) = clients(kms_key.at, &Route::Direct, |client| client);
        World { wire, evidence, helpdesk, dynamodb, table, deployment, kms_key, router, app, outlets, clock }
    }
}

impl World {
    /// A world whose tenant `demo` has the Enterprise plan and a policy with TOTP on and required.
    pub async fn new() -> Self {
        let world = Self::empty().await;
        world.set_plan("enterprise").await;
        world.set_policy(json!({"required": true})).await;
        world
    }

    /// A world in which nothing was ever set up.
    pub async fn empty() -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::with_keys(helpdesk, keys).await
    }

    /// An empty world that checks tokens with `keys`.
    pub async fn with_keys(helpdesk: Helpdesk, keys: TokenKeys) -> Self {
        Self::begin(helpdesk, keys, "TEST_AWS_ENDPOINT").await
    }

    /// An empty world whose KMS refuses ciphertexts that were changed or moved.
    pub async fn with_strict_kms() -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::begin(helpdesk, keys, "TEST_STRICT_KMS_ENDPOINT").await
    }

    /// A world in which email is on beside TOTP, required, and sent from an address of its own. No cap for the tenant.
    pub async fn with_email() -> Self {
        let world = Self::new().await;
        world.turn_email_on().await;
        world
    }

    /// A world with email in which a tenant gets so many mails an hour.
    pub async fn with_mail_cap(tenant_mails_per_hour: u32) -> Self {
        // The code of the sender does not count on the cap: it is mailed by a process without one.
        let world = Self::with_email().await;
        let keys = TokenKeys::inline(&world.helpdesk.jwks()).unwrap();
        world.process(keys, &Route::Direct, tenant_mails_per_hour)
    }

    async fn turn_email_on(&self) {
        self.verified_sender("support").await;
        self.set_policy(json!({"required": true, "email_enabled": true, "sender_id": "support"})).await;
    }

    /// Adds a sender with an address of this world's own: the tests share one SES, which verifies every address at once.
    pub async fn add_sender(&self, id: &str) -> Answer {
        self.add_sender_by(&self.token("staff", "ada"), id, &self.sender_address(id)).await
    }

    /// Adds a sender as the admin with this token.
    pub async fn add_sender_by(&self, admin: &str, id: &str, address: &str) -> Answer {
        self.post("/v1/senders", admin, json!({"id": id, "address": address, "display_name": "Demo Help"})).await
    }

    /// The address of the sender `id` that `add_sender` adds.
    pub fn sender_address(&self, id: &str) -> String {
        format!("{id}@{}.example", self.deployment)
    }

    /// Adds a sender, and enters the code that was mailed to its address.
    pub async fn verified_sender(&self, id: &str) -> Value {
        self.add_sender(id).await.expect(201);
        let code = json!({"code": self.sender_code(&self.sender_address(id))});
        self.post(&format!("/v1/senders/{id}/confirm"), &self.token("staff", "ada"), code).await.expect(200)
    }

    /// The code in the last mail to a sender's address.
    pub fn sender_code(&self, address: &str) -> String {
        self.wire.last_mail_to(address).expect("a mail to the sender").code()
    }

    /// The code in the last mail to `user`.
    pub fn mailed_code(&self, user: &str) -> String {
        let address = format!("{user}@example.com");
        self.wire.last_mail_to(&address).expect("a mail to the user").code()
    }

    /// Sets up email for `user` in the account area. Time moves on past the cooldown.
    pub async fn with_email_factor(&self, user: &str) -> Value {
        let session = self.token("session", user);
        self.post("/v1/me/email", &session, json!({})).await.expect(202);
        let code = json!({"code": self.mailed_code(user)});
        let confirmed = self.post("/v1/me/email/confirm", &session, code).await.expect(200);
        self.advance(30);
        confirmed
    }

    /// SES's report on a mail, as an event of EventBridge.
    pub async fn ses_tells(&self, event: Value) {
        assert!(self.ses_brings(event).await);
    }

    /// The same. Returns whether it is done, or has to be delivered again.
    pub async fn ses_brings(&self, event: Value) -> bool {
        as_function("delivery", Box::pin(delivery::mark(self.app.clone(), (), event))).await.is_ok()
    }

    /// A batch of the table's stream, and its notices. Returns whether all of it is done. Otherwise, it has to be delivered again.
    pub async fn stream_brings(&self, batch: Value) -> bool {
        let handled = self.stream_alone_brings(batch).await.is_ok_and(|answer| answer.is_done());
        self.queue_brings().await && handled
    }

    /// A batch of the table's stream, whose notices stay in their queue.
    pub async fn stream_alone_brings(&self, batch: Value) -> Result<events::Answer, events::BatchError> {
        let handled = events::handle(self.app.clone(), self.outlets.events.clone(), batch);
        as_function("events", Box::pin(handled)).await
    }

    async fn begin(helpdesk: Helpdesk, keys: TokenKeys, kms_at: &'static str) -> Self {
        let table = new_table_name();
        Self::begin_on(table.clone(), table, helpdesk, kms_at, keys).await
    }

    /// An empty world of a deployment with this name, which the key ring is bound to.
    pub async fn deployed_as(deployment: &str, table: String) -> Self {
        let helpdesk = Helpdesk::new();
        let keys = TokenKeys::inline(&helpdesk.jwks()).unwrap();
        Self::begin_on(deployment.to_owned(), table, helpdesk, "TEST_AWS_ENDPOINT", keys).await
    }

    async fn begin_on(
        deployment: String,
        table: String,
        helpdesk: Helpdesk,
        kms_at: &'static str,
        keys: TokenKeys,
    ) -> Self {
        let (dynamodb, kms) = clients(kms_at, &Route::Direct, |client| client);
        create_table(&dynamodb, &table).await;
        create_queue(&table).await;
        let arn = kms.create_key().send().await.unwrap().key_metadata.unwrap().arn.unwrap();
        let (helpdesk, clock) = (Arc::new(helpdesk), Arc::new(AtomicI64::new(START)));
        let kms_key = KmsKey { arn, at: kms_at };
        let evidence = Evidence::default();
        Place { helpdesk, table, deployment, kms_key, clock, evidence }.process(keys, &Route::Direct, 0)
    }

    /// Another process of the same deployment, with a wire of its own: nothing in memory is shared.
    pub fn another_process(&self) -> Self {
        let keys = TokenKeys::inline(&self.helpdesk.jwks()).unwrap();
        self.process(keys, &Route::Direct, 0)
    }

    /// The same, which asks this of the sign-in of staff.
    pub fn with_staff_rules(&self, staff: StaffRules) -> Self {
        let keys = TokenKeys::inline(&self.helpdesk.jwks()).unwrap();
        self.place().process_for(keys, staff, &Route::Direct, 0)
    }

    /// The same behind the proxy that injects faults, where a tenant gets so many mails an hour. `name` differs from that
    /// of every other process.
    pub fn proxied_process(&self, name: &str, tenant_mails_per_hour: u32) -> Self {
        let keys = TokenKeys::inline(&self.helpdesk.jwks()).unwrap();
        self.process(keys, &Route::Proxied(name.to_owned()), tenant_mails_per_hour)
    }

    fn process(&self, keys: TokenKeys, route: &Route, tenant_mails_per_hour: u32) -> Self {
        self.place().process(keys, route, tenant_mails_per_hour)
    }

    fn place(&self) -> Place {
        Place {
            helpdesk: self.helpdesk.clone(),
            table: self.table.clone(),
            deployment: self.deployment.clone(),
            kms_key: self.kms_key.clone(),
            clock: self.clock.clone(),
            evidence: self.evidence.clone(),
        }
    }

    /// The same deployment on a copy of its table under another name, as a backup restores it.
    pub async fn restored(&self) -> Self {
        self.restored_as(&self.deployment).await
    }

    /// The same copy, taken for the table of another deployment.
    pub async fn restored_as(&self, deployment: &str) -> Self {
        let table = new_table_name();
        create_table(&self.dynamodb, &table).await;
        create_queue(&table).await;
        for item in self.dump().await {
            self.dynamodb.put_item().table_name(&table).set_item(Some(item)).send().await.unwrap();
        }
        let keys = TokenKeys::inline(&self.helpdesk.jwks()).unwrap();
        Place { table, deployment: deployment.to_owned(), ..self.place() }.process(keys, &Route::Direct, 0)
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

    /// A token of this kind for `sub` of the tenant `demo`.
    pub fn token(&self, token_use: &str, sub: &str) -> String {
        self.token_with(token_use, sub, json!({}))
    }

    /// The same with other claims; null leaves one out.
    pub fn token_with(&self, token_use: &str, sub: &str, changes: Value) -> String {
        static TOKENS: AtomicU64 = AtomicU64::new(0);
        let jti = format!("t{}", TOKENS.fetch_add(1, Ordering::SeqCst));
        let mut claims = helpdesk::claims(token_use, "demo", sub, &jti, self.now());
        for (name, value) in changes.as_object().unwrap() {
            let claims = claims.as_object_mut().unwrap();
            if value.is_null() {
                claims.remove(name)
            } else {
                claims.insert(name.clone(), value.clone())
            };
        }
        self.helpdesk.sign(&claims)
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        self.detached_send(request).await
    }

    /// The same, to be run beside others.
    pub fn detached_send(&self, request: Request<Body>) -> impl Future<Output = Answer> + Send + 'static {
        let (router, evidence, now) = (self.router.clone(), self.evidence.clone(), self.now());
        async move {
            let (request, mut answered) = read(request, now).await;
            evidence.begin(&mut answered);
            let answer = answer(router, request).await;
            let body = answer.json();
            let asserted = body["assertion"].is_string();
            evidence.end(Answered { status: answer.status.as_u16(), problem: answer.problem(), asserted, ..answered });
            answer
        }
    }

    /// An event of API Gateway, as the deployed function takes it.
    pub async fn deliver(&self, event: &Value) -> Answer {
        deliver(self.router.clone(), event).await
    }

    pub async fn request(&self, verb: Method, path: &str, token: &str, body: Option<Value>) -> Answer {
        self.send(request(verb, path, token, body)).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        self.request(Method::GET, path, token, None).await
    }

    pub async fn post(&self, path: &str, token: &str, body: Value) -> Answer {
        self.request(Method::POST, path, token, Some(body)).await
    }

    /// Submits a code at a new login of `user`.
    pub async fn login_totp(&self, user: &str, code: &str) -> Answer {
        self.post("/v1/login/totp", &self.token("login", user), json!({"code": code})).await
    }

    pub async fn set_plan(&self, plan: &str) {
        let token = self.token("service", "backend");
        self.request(Method::PUT, "/v1/tenant", &token, Some(json!({"plan": plan}))).await.expect(200);
    }

    /// Puts a policy with TOTP on and these changes, on top of whatever there is.
    pub async fn set_policy(&self, changes: Value) {
        let admin = self.token("staff", "ada");
        let tag = self.get("/v1/policy", &admin).await.header("etag").to_owned();
        self.put_policy(&admin, Some(&tag), policy_body(changes)).await.expect(200);
    }

    pub async fn put_policy(&self, token: &str, if_match: Option<&str>, body: Value) -> Answer {
        let mut request = request(Method::PUT, "/v1/policy", token, Some(body));
        if let Some(tag) = if_match {
            request.headers_mut().insert("if-match", tag.parse().unwrap());
        }
        self.send(request).await
    }

    /// Sets up an authenticator app for `user` in the account area. Its first code is spent, so time moves on by a step.
    pub async fn enrolled(&self, user: &str) -> Enrolled {
        let token = self.token("session", user);
        let begun = self.post("/v1/me/totp", &token, json!({})).await.expect(201);
        let authenticator = Authenticator::scan(begun["secret"].as_str().unwrap());
        let path = format!("/v1/me/totp/{}/confirm", begun["id"].as_str().unwrap());
        let code = authenticator.code_at(self.now());
        let confirmed = self.post(&path, &token, json!({"code": code})).await.expect(200);
        self.advance(30);
        Enrolled { authenticator, confirmation_code: code, confirmed }
    }

    /// Deletes an item of the table.
    pub async fn delete_item(&self, partition: &str, sort: &str) {
        let of = |text: &str| AttributeValue::S(text.to_owned());
        let delete = self.dynamodb.delete_item().table_name(&self.table).key("PK", of(partition)).key("SK", of(sort));
        delete.send().await.unwrap();
    }

    /// Every item of the table.
    pub async fn dump(&self) -> Vec<std::collections::HashMap<String, AttributeValue>> {
        let mut pages = self.dynamodb.scan().table_name(&self.table).into_paginator().items().send();
        let mut items = Vec::new();
        while let Some(item) = pages.next().await {
            items.push(item.unwrap());
        }
        items
    }

    /// The table as text, in an order of its own, for comparing before and after.
    pub async fn dump_text(&self) -> String {
        let mut lines: Vec<String> = self.dump().await.iter().map(sorted_text).collect();
        lines.sort();
        lines.join("\n")
    }

    /// The item with the record of `user`.
    pub async fn record(&self, user: &str) -> Option<std::collections::HashMap<String, AttributeValue>> {
        let partition = AttributeValue::S(format!("T#demo#U#{user}"));
        let found = self.dump().await;
        found.into_iter().find(|item| item["PK"] == partition && item["SK"] == AttributeValue::S("2FA".to_owned()))
    }

    /// The actions of the audit entries of the tenant, oldest first.
    pub async fn audit_actions(&self) -> Vec<String> {
        let text = |value: &AttributeValue| value.as_s().unwrap().clone();
        let mut entries: Vec<(String, String)> = self
            .dump()
            .await
            .iter()
            .filter(|item| text(&item["SK"]).starts_with("AUDIT#"))
            .map(|item| (text(&item["at"]), text(&item["action"])))
            .collect();
        entries.sort();
        entries.into_iter().map(|(_, action)| action).collect()
    }
}

/// What a request asks for, beside the request.
async fn read(request: Request<Body>, now: i64) -> (Request<Body>, Answered) {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let token = parts.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let json = serde_json::from_slice(&body).unwrap_or_default();
    let answered = Answered::of(&parts.method, parts.uri.path(), token, &json, now);
    (Request::from_parts(parts, Body::from(body)), answered)
}

pub(crate) async fn answer(router: Router, request: Request<Body>) -> Answer {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    Answer { status: parts.status, headers: parts.headers, text }
}

/// What the function with these routes answers to an event of API Gateway.
pub(crate) async fn deliver(router: Router, event: &Value) -> Answer {
    // From text, as the runtime reads it.
    let event: GatewayEvent = serde_json::from_str(&event.to_string()).unwrap();
    let mut context = Context::default();
    "640d3013-a987-40fd-bcdd-eb6799c6b5aa".clone_into(&mut context.request_id);
    let response = behind_gateway(router).oneshot(LambdaEvent::new(event, context)).await.unwrap();
    let response = serde_json::to_value(response).unwrap();
    let headers = response["headers"].as_object().unwrap().iter();
    Answer {
        status: StatusCode::from_u16(response["statusCode"].as_u64().unwrap().try_into().unwrap()).unwrap(),
        headers: headers
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.as_str().unwrap().parse().unwrap()))
            .collect(),
        text: response["body"].as_str().unwrap_or_default().to_owned(),
    }
}

/// A user with an authenticator app.
pub struct Enrolled {
    pub authenticator: Authenticator,
    pub confirmation_code: String,
    pub confirmed: Value,
}

impl Enrolled {
    pub fn recovery_codes(&self) -> Vec<String> {
        let codes = self.confirmed["recovery_codes"].as_array().unwrap();
        codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()
    }
}

/// An item as text, its attributes in order.
fn sorted_text(item: &std::collections::HashMap<String, AttributeValue>) -> String {
    let sorted: std::collections::BTreeSet<String> =
        item.iter().map(|(name, value)| format!("\"{name}\": {}", value_text(value))).collect();
    format!("{{{}}}", sorted.into_iter().collect::<Vec<_>>().join(", "))
}

fn value_text(value: &AttributeValue) -> String {
    match value {
        AttributeValue::S(text) => format!("\"{text}\""),
        AttributeValue::M(map) => sorted_text(map),
        AttributeValue::L(list) => format!("[{}]", list.iter().map(value_text).collect::<Vec<_>>().join(", ")),
        other => format!("{other:?}"),
    }
}

/// A text with every byte percent-encoded, as a client may send it in a path or a query.
pub fn percent_encoded(text: &str) -> String {
    text.bytes().flat_map(|byte| [format!("%{byte:02X}")]).collect()
}

/// A policy with TOTP on, and changes; null leaves a field out.
pub fn policy_body(changes: Value) -> Value {
    let mut body = json!({
        "totp_enabled": true, "email_enabled": false, "required": false, "trusted_browser_days": 0,
        "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
    });
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    body
}

pub fn request(verb: Method, path: &str, token: &str, body: Option<Value>) -> Request<Body> {
    let builder = Request::builder().method(verb).uri(path);
    let builder = if token.is_empty() { builder } else { builder.header("authorization", format!("Bearer {token}")) };
    match body {
        Some(body) => builder.header("content-type", "application/json").body(Body::from(body.to_string())),
        None => builder.body(Body::empty()),
    }
    .unwrap()
}

pub(crate) fn app(
    dynamodb: aws_sdk_dynamodb::Client,
    table: &str,
    ring: KeySource,
    (keys, staff): (TokenKeys, StaffRules),
    clock: &Arc<AtomicI64>,
) -> App {
    let clock = clock.clone();
    App::new(Parts {
        function: "tests",
        store: Store::new(dynamodb, table.to_owned(), SignedDuration::ZERO),
        keys: ring,
        tokens: TokenVerifier::new(TokenSettings {
            issuer: helpdesk::ISSUER.to_owned(),
            audience: helpdesk::AUDIENCE.to_owned(),
            keys,
            staff,
        }),
        parties: Parties { issuer: "https://2fa.example".to_owned(), audience: "helpdesk".to_owned() },
        cors: Cors::new(&[Origin::parse(HELP_CENTER).unwrap()], CorsHeaders::Functions),
        clock: Clock::from_fn(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap()),
    })
}

/// The routes of every function.
pub(crate) fn routes(mailer: &Mailer, identities: &Identities) -> Router<App> {
    account::routes()
        .merge(admin::routes())
        .merge(email_otp::routes(mailer.clone()))
        .merge(login::routes())
        .merge(pages::routes(site()))
        .merge(policy::routes(identities.clone()))
        .merge(senders::routes(identities.clone(), mailer.clone()))
        .merge(totp::routes())
}
