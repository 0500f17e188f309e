//! Removes null from schemas where it never occurs. The derive macro describes each `Option` as null or a value, which is right
//! only for the fields of a request.

use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{AdditionalProperties, Schema, SchemaType, Type};
use utoipa::openapi::{Components, RefOr};

/// Answers leave out fields without a value.
pub(super) fn refuse_in_answers(components: &mut Components) {
    for schema in components.schemas.values_mut() {
        let RefOr::T(Schema::Object(object)) = schema else { continue };
        if !is_request(object.additional_properties.as_deref()) {
            object.properties.values_mut().for_each(refuse_null);
        }
    }
}

/// Optional bodies and parameters are never null either.
pub(super) fn refuse_around(operation: &mut Operation) {
    let contents = operation.request_body.iter_mut().flat_map(|body| body.content.values_mut());
    let parameters = operation.parameters.iter_mut().flatten().filter_map(|parameter| parameter.schema.as_mut());
    contents.filter_map(|content| content.schema.as_mut()).chain(parameters).for_each(refuse_null);
}

/// Requests reject unknown fields. Answers may get new ones.
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
