//! What holds for every answer.

use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{AdditionalProperties, Schema, SchemaType, Type};
use utoipa::openapi::{Components, Header, HeaderBuilder, RefOr};

/// Each answer has the request's id.
pub(super) fn describe(operation: &mut Operation) {
    let header =
        HeaderBuilder::from(Header::default()).description(Some("The request's id, which is also in the log.")).build();
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            response.headers.insert("X-Request-Id".to_owned(), header.clone());
        }
    }
}

/// In an answer, what has no value is absent and never null. The derive cannot tell; it takes each `Option` for null or a
/// value, which is right for a request.
pub(super) fn never_null(components: &mut Components) {
    for schema in components.schemas.values_mut() {
        let RefOr::T(Schema::Object(object)) = schema else { continue };
        if !is_request(object.additional_properties.as_deref()) {
            object.properties.values_mut().for_each(refuse_null);
        }
    }
}

/// Requests refuse unknown fields; answers may get new ones.
const fn is_request(additional: Option<&AdditionalProperties<Schema>>) -> bool {
    matches!(additional, Some(AdditionalProperties::FreeForm(false)))
}

fn refuse_null(property: &mut RefOr<Schema>) {
    match property {
        RefOr::T(Schema::Object(object)) => object.schema_type = without_null(&object.schema_type),
        RefOr::T(Schema::Array(array)) => array.schema_type = without_null(&array.schema_type),
        RefOr::T(Schema::OneOf(choice)) => {
            let value = choice.items.iter().find(|item| matches!(item, RefOr::Ref(_)));
            if let Some(value) = value.cloned() {
                *property = value;
            }
        }
        _ => {}
    }
}

fn without_null(types: &SchemaType) -> SchemaType {
    match types {
        SchemaType::Array(types) => match types.iter().find(|kind| **kind != Type::Null) {
            Some(kind) => SchemaType::Type(kind.clone()),
            None => SchemaType::AnyValue,
        },
        other => other.clone(),
    }
}
