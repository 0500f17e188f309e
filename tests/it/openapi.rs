//! The OpenAPI document: generated from the code, kept in `docs/api/openapi.json`, and complete.

use std::collections::BTreeSet;
use std::path::Path;

use shared::http::Contract;
use utoipa::{Modify, OpenApi};

use crate::routes::{ROUTES, pattern, without_names};

/// What holds for the whole; the functions add their routes.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "User 2FA",
        description = "The second login step for the Help Centers of a helpdesk. Times are RFC 3339 in UTC, unknown fields in a \
                       request are refused, optional fields without a value are absent, and each refusal is a problem (RFC 9457).",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    servers((url = "/", description = "This deployment.")),
    tags(
        (name = "login", description = "The second step of a login."),
        (name = "account", description = "What users do with their own factors."),
        (name = "settings", description = "What admins decide."),
        (name = "support", description = "How staff see and help users."),
        (name = "public", description = "Public routes.")
    )
)]
struct Document;

fn generated() -> String {
    let mut document = Document::openapi();
    for part in [
        login::Api::openapi(),
        email_otp::Api::openapi(),
        passkey::Api::openapi(),
        totp::Api::openapi(),
        account::Api::openapi(),
        policy::Api::openapi(),
        senders::Api::openapi(),
        admin::Api::openapi(),
        pages::Api::openapi(),
    ] {
        document.merge(part);
    }
    Contract.modify(&mut document);
    document.to_pretty_json().unwrap() + "\n"
}

#[test]
fn the_document_is_the_one_that_the_code_generates() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/api/openapi.json");
    if std::env::var_os("WRITE_OPENAPI").is_some() {
        std::fs::write(&place, generated()).unwrap();
    }
    let kept = std::fs::read_to_string(&place).unwrap_or_default();
    assert!(kept == generated(), "docs/api/openapi.json is not what the code says: `make openapi` generates it");
}

#[test]
fn the_document_has_every_route_and_no_other() {
    let document: serde_json::Value = serde_json::from_str(&generated()).unwrap();
    let mut documented = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for verb in item.as_object().unwrap().keys().filter(|key| *key != "parameters") {
            documented.insert(format!("{} {}", verb.to_uppercase(), without_names(path)));
        }
    }
    let routes = ROUTES.iter().map(|(verb, path, _)| {
        // Pages, and the files that they are made of, are one entry.
        let folder = ["/pages/", "/problems/"].into_iter().find(|folder| path.starts_with(folder));
        let path = folder.map_or_else(|| pattern(path), |folder| format!("{folder}{{}}"));
        format!("{verb} {path}")
    });
    assert_eq!(documented, routes.collect());
}
