//! The processes of a deployment, which share everything but their memory.

use super::{HELP_CENTER, TestDeployment};
use crate::aws::{KmsKey, Route, clients, create_table, new_table_name, services};
use crate::evidence::Evidence;
use crate::helpdesk::{self, Helpdesk};
use crate::queue::create_queue;
use crate::route_log;
use crate::site::site;
use crate::wire::Wire;
use axum::Router;
use axum::middleware::from_fn;
use jiff::{SignedDuration, Timestamp};
use shared::app::{App, Clock, Cors, CorsHeaders, KeySource, Parts};
use shared::domain::token::assertion::Parties;
use shared::domain::token::staff_sign_in::StaffRules;
use shared::domain::types::origin::Origin;
use shared::http::edge;
use shared::mail::{Identities, Mailer};
use shared::storage::Store;
use shared::token::{TokenKeys, TokenSettings, TokenVerifier};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// What all processes of a deployment share.
pub(super) struct Place {
    pub(super) helpdesk: Arc<Helpdesk>,
    pub(super) table: String,
    pub(super) name: String,
    pub(super) kms_key: KmsKey,
    pub(super) clock: Arc<AtomicI64>,
    pub(super) evidence: Evidence,
}

impl Place {
    pub(super) fn process(self, keys: TokenKeys, route: &Route, tenant_mails_per_hour: u32) -> TestDeployment {
        self.process_for(keys, StaffRules::default(), route, tenant_mails_per_hour)
    }

    fn process_for(
        self,
        keys: TokenKeys,
        staff: StaffRules,
        route: &Route,
        tenant_mails_per_hour: u32,
    ) -> TestDeployment {
        let Self { helpdesk, table, name, kms_key, clock, evidence } = self;
        let wire = Wire::noted_in(&evidence);
        let (over_the_wire, kms) = clients(kms_key.at, route, |client| wire.around(client));
        let ring = KeySource::new(kms, kms_key.arn.clone(), name.clone());
        let app = app(over_the_wire, &table, ring, (keys, staff), &clock);
        let outlets = services(&name, &table, tenant_mails_per_hour, route, &wire);
        let router = edge(routes(&outlets.mailer, &outlets.identities), app.clone()).layer(from_fn(route_log::note));
        let (dynamodb, _) = clients(kms_key.at, &Route::Direct, |client| client);
        TestDeployment { wire, evidence, helpdesk, dynamodb, table, name, kms_key, router, app, outlets, clock }
    }
}

impl TestDeployment {
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

    pub(super) fn process(&self, keys: TokenKeys, route: &Route, tenant_mails_per_hour: u32) -> Self {
        self.place().process(keys, route, tenant_mails_per_hour)
    }

    fn place(&self) -> Place {
        Place {
            helpdesk: self.helpdesk.clone(),
            table: self.table.clone(),
            name: self.name.clone(),
            kms_key: self.kms_key.clone(),
            clock: self.clock.clone(),
            evidence: self.evidence.clone(),
        }
    }

    /// The same deployment on a copy of its table under another name, as a backup restores it.
    pub async fn restored(&self) -> Self {
        self.restored_as(&self.name).await
    }

    /// The same copy, taken for the table of another deployment.
    pub async fn restored_as(&self, name: &str) -> Self {
        let table = new_table_name();
        create_table(&self.dynamodb, &table).await;
        create_queue(&table).await;
        for item in self.dump().await {
            self.dynamodb.put_item().table_name(&table).set_item(Some(item)).send().await.unwrap();
        }
        let keys = TokenKeys::inline(&self.helpdesk.jwks()).unwrap();
        Place { table, name: name.to_owned(), ..self.place() }.process(keys, &Route::Direct, 0)
    }
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
        .merge(passkey::routes())
        .merge(policy::routes(identities.clone()))
        .merge(senders::routes(identities.clone(), mailer.clone()))
        .merge(totp::routes())
}
