//! What the tests have of AWS: the emulator's DynamoDB or DynamoDB Local, KMS, SES, SQS and EventBridge.

use std::sync::atomic::{AtomicU64, Ordering};

use aws_sdk_dynamodb::operation::create_table::CreateTableError;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection, ProjectionType,
    ScalarAttributeType,
};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use shared::mail::{Identities, Mailer};
use shared::runtime::{AwsClients, AwsSettings, Services};

use crate::wire::{REGION, Wire};

fn endpoint(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|endpoint| !endpoint.is_empty())
}

pub(crate) fn aws_settings(endpoint: &str, region: &str) -> AwsSettings {
    AwsSettings::read(|name| {
        let value = match name {
            "AWS_REGION" => region,
            "AWS_ENDPOINT_URL" => endpoint,
            "AWS_CA_BUNDLE" | "AWS_SESSION_TOKEN" => return None,
            _ => "test",
        };
        Some(value.to_owned())
    })
    .unwrap()
}

/// A KMS key, and the variable that says where its KMS is.
#[derive(Clone)]
pub struct KmsKey {
    pub arn: String,
    pub at: &'static str,
}

/// The endpoint that `make test` gives in this variable.
pub(crate) fn given(name: &str) -> String {
    endpoint(name).expect("run the tests with `make test`, which starts what they need")
}

/// How a process reaches AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Straight.
    Direct,
    /// Through the proxy that injects faults, with a quota of retries under this name.
    Proxied(String),
}

impl Route {
    fn region(&self) -> &str {
        match self {
            Self::Direct => REGION,
            Self::Proxied(name) => name,
        }
    }

    fn endpoint(&self, direct: String) -> String {
        match self {
            Self::Direct => direct,
            Self::Proxied(_) => given("TEST_PROXY_ENDPOINT"),
        }
    }
}

/// Clients of DynamoDB, and of the KMS that the variable `kms_at` names, whose HTTP goes through `wrap`.
pub fn clients(
    kms_at: &str,
    route: &Route,
    wrap: impl Fn(SharedHttpClient) -> SharedHttpClient,
) -> (aws_sdk_dynamodb::Client, aws_sdk_kms::Client) {
    let at = |endpoint: String| {
        let settings = aws_settings(&route.endpoint(endpoint), route.region());
        AwsClients::new(&settings, &wrap(settings.http_client()))
    };
    let dynamodb = endpoint("TEST_DYNAMODB_ENDPOINT").unwrap_or_else(|| given("TEST_AWS_ENDPOINT"));
    (at(dynamodb).dynamodb, at(given(kms_at)).kms)
}

/// The configuration set that mails are tracked by.
pub const CONFIGURATION_SET: &str = "tracking";

/// What sends mail, takes dead letters and keeps senders, on the emulator, whose HTTP goes through `wire`.
pub fn services(deployment: &str, table: &str, tenant_mails_per_hour: u32, route: &Route, wire: &Wire) -> Outlets {
    let aws = aws_settings(&route.endpoint(given("TEST_AWS_ENDPOINT")), route.region());
    let http = wire.around(aws.http_client());
    let dead_letters = given("TEST_DEAD_LETTER_QUEUE");
    let queues = [dead_letters, notice_queue(table), reminder_queue(table)];
    services_through(&aws, &http, deployment, tenant_mails_per_hour, queues.each_ref().map(String::as_str))
}

/// The same on whatever `http` leads to.
pub(crate) fn services_through(
    aws: &AwsSettings,
    http: &SharedHttpClient,
    deployment: &str,
    tenant_mails_per_hour: u32,
    [dead_letters, notices, reminders]: [&str; 3],
) -> Outlets {
    let variable = |name: &str| match name {
        "SES_CONFIGURATION_SET" => Some(CONFIGURATION_SET.to_owned()),
        "TENANT_MAILS_PER_HOUR" => Some(tenant_mails_per_hour.to_string()),
        "DEPLOYMENT_NAME" => Some(deployment.to_owned()),
        "EVENT_BUS_NAME" => Some("default".to_owned()),
        "ASSERTION_ISSUER" => Some("https://2fa.example".to_owned()),
        "DEAD_LETTER_QUEUE_URL" => Some(dead_letters.to_owned()),
        "NOTICE_QUEUE_URL" => Some(notices.to_owned()),
        "REMINDER_QUEUE_URL" => Some(reminders.to_owned()),
        _ => None,
    };
    let services = Services::new(aws, http, &variable);
    let (mailer, dead_letters) = (services.mailer().unwrap(), services.dead_letters().unwrap());
    Outlets {
        events: events::Outlets {
            bus: services.bus().unwrap(),
            notices: services.notice_queue().unwrap(),
            dead_letters: dead_letters.clone(),
        },
        notices: notices::Outlets { mailer: mailer.clone(), dead_letters },
        reminders: reminders::Outlets { mailer: mailer.clone(), queue: services.reminder_queue().unwrap() },
        identities: services.identities().unwrap(),
        mailer,
    }
}

/// What the functions have beyond the app.
#[derive(Clone)]
pub struct Outlets {
    pub mailer: Mailer,
    pub identities: Identities,
    pub events: events::Outlets,
    pub notices: notices::Outlets,
    pub reminders: reminders::Outlets,
}

/// The address of the queue of notices that belongs to a table. It lies beside that of the dead letters.
pub fn notice_queue(table: &str) -> String {
    queue("notices", table)
}

/// The address of the queue of reminders that belongs to a table.
pub fn reminder_queue(table: &str) -> String {
    queue("reminders", table)
}

fn queue(name: &str, table: &str) -> String {
    let dead_letters = given("TEST_DEAD_LETTER_QUEUE");
    let (account, _) = dead_letters.rsplit_once('/').unwrap();
    format!("{account}/{name}-{table}")
}

/// A client of the emulator's SQS.
pub fn sqs() -> aws_sdk_sqs::Client {
    let endpoint = given("TEST_AWS_ENDPOINT");
    let config = aws_sdk_sqs::Config::builder()
        .behavior_version(aws_sdk_sqs::config::BehaviorVersion::latest())
        .region(aws_sdk_sqs::config::Region::new(REGION))
        .credentials_provider(aws_sdk_sqs::config::Credentials::new("test", "test", None, None, "tests"))
        .http_client(aws_settings(&endpoint, REGION).http_client())
        .endpoint_url(endpoint);
    aws_sdk_sqs::Client::from_conf(config.build())
}

/// The senders' identities in a region where no other test has any. The suite runs twice on one emulator, so there are two.
pub fn identities_apart(wire: &Wire) -> Identities {
    let region = if endpoint("TEST_DYNAMODB_ENDPOINT").is_some() { "eu-west-3" } else { "sa-east-1" };
    let aws = aws_settings(&given("TEST_AWS_ENDPOINT"), region);
    services_through(&aws, &wire.around(aws.http_client()), "identities", 0, ["http://127.0.0.1:9/none"; 3]).identities
}

/// A name of its own for the table of each deployment.
pub fn new_table_name() -> String {
    static TABLES: AtomicU64 = AtomicU64::new(0);
    format!("it-{}-{}", std::process::id(), TABLES.fetch_add(1, Ordering::SeqCst))
}

/// A table with the keys and indexes of `infra/template.yaml`.
pub async fn create_table(dynamodb: &aws_sdk_dynamodb::Client, table: &str) {
    let attribute = |name: &str| {
        AttributeDefinition::builder().attribute_name(name).attribute_type(ScalarAttributeType::S).build().unwrap()
    };
    let key = |name: &str, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build().unwrap();
    let keys_only = Projection::builder().projection_type(ProjectionType::KeysOnly).build();
    let everything = Projection::builder().projection_type(ProjectionType::All).build();
    let standing = ["sb", "sm", "sl", "se"].map(str::to_owned).to_vec();
    let standing =
        Projection::builder().projection_type(ProjectionType::Include).set_non_key_attributes(Some(standing)).build();
    let index = |name: &str, partition: &str, sort: &str, projection: Projection| {
        GlobalSecondaryIndex::builder()
            .index_name(name)
            .key_schema(key(partition, KeyType::Hash))
            .key_schema(key(sort, KeyType::Range))
            .projection(projection)
            .build()
            .unwrap()
    };
    let made = dynamodb
        .create_table()
        .table_name(table)
        .billing_mode(BillingMode::PayPerRequest)
        .attribute_definitions(attribute("PK"))
        .attribute_definitions(attribute("SK"))
        .attribute_definitions(attribute("sp"))
        .attribute_definitions(attribute("ss"))
        .attribute_definitions(attribute("timeline_pk"))
        .attribute_definitions(attribute("qp"))
        .attribute_definitions(attribute("qs"))
        .global_secondary_indexes(index("status", "sp", "ss", standing))
        .global_secondary_indexes(index("search", "qp", "qs", keys_only))
        .global_secondary_indexes(index("timeline", "timeline_pk", "SK", everything))
        .key_schema(key("PK", KeyType::Hash))
        .key_schema(key("SK", KeyType::Range))
        .send()
        .await;
    // A busy machine may answer after the SDK has asked again; the name is this deployment's own.
    if let Err(error) = made {
        let there = error.as_service_error().is_some_and(CreateTableError::is_resource_in_use_exception);
        assert!(there, "{error:?}");
    }
}
