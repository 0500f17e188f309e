//! How the body of `PUT /v1/policy` is described. `Policy::parse` reads it, to report every fault at once.

use serde_json::json;
use shared::domain::tenant::policy::Policy;
use utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder, KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// A policy as it is put: what is shown can be put again, and `grace_until` may also be a date.
pub struct PolicyRequest;

impl ToSchema for PolicyRequest {}

impl PartialSchema for PolicyRequest {
    fn schema() -> RefOr<Schema> {
        let mut schema = Policy::schema();
        if let RefOr::T(Schema::Object(policy)) = &mut schema {
            policy.description = Some("The policy to be.".to_owned());
            policy.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
            policy.properties.insert("grace_until".to_owned(), grace_until().into());
        }
        schema
    }
}

fn grace_until() -> Schema {
    let text = |format| ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(format)));
    AnyOfBuilder::new()
        .item(text(KnownFormat::DateTime))
        .item(text(KnownFormat::Date))
        .description(Some(
            "Until then the set-up at login can be skipped: an instant, or a date that ends in `time_zone`.",
        ))
        .examples([json!("2027-01-31")])
        .into()
}
