//! The description of the body of `PUT /v1/policy`. `Policy::parse` reads the body, and reports all validation errors at once.

use serde_json::json;
use shared::domain::tenant::policy::Policy;
use utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder, KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// The body of a policy update. The answer of `GET` can be sent unchanged, and `grace_until` can also be a date.
pub struct PolicyRequest;

impl ToSchema for PolicyRequest {}

impl PartialSchema for PolicyRequest {
    fn schema() -> RefOr<Schema> {
        let mut schema = Policy::schema();
        if let RefOr::T(Schema::Object(policy)) = &mut schema {
            policy.description = Some("The new policy.".to_owned());
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
            "Users can skip the setup at login until then: an instant, or a date, whose end is in `time_zone`.",
        ))
        .examples([json!("2027-01-31")])
        .into()
}
