//! What a page sends of `PublicKeyCredential.toJSON()`, read field by field: browsers add fields, and none of them is trusted before
//! the ceremony is checked.

use data_encoding::BASE64URL_NOPAD;
use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use crate::unique::Unique;

/// A credential in a request: `RegistrationResponseJSON` or `AuthenticationResponseJSON`. One in which a name comes twice has no
/// member at all.
pub struct Credential(Map<String, Value>);

impl<'de> Deserialize<'de> for Credential {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Unique::deserialize(deserializer)?.0 {
            Some(Value::Object(members)) => Ok(Self(members)),
            None => Ok(Self(Map::new())),
            Some(_) => Err(D::Error::invalid_type(Unexpected::Other("another kind of JSON"), &"a map")),
        }
    }
}

impl ToSchema for Credential {}

impl PartialSchema for Credential {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some(
                "What `PublicKeyCredential.toJSON()` returns (W3C Web Authentication Level 3, section 5.1).",
            ))
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .into()
    }
}

impl Credential {
    /// The credential's ID, if `id` and `rawId` agree and the type is that of public keys.
    pub fn id(&self) -> Option<Vec<u8>> {
        let (id, raw_id) = (self.0.get("id")?.as_str()?, self.0.get("rawId")?.as_str()?);
        let is_public_key = self.0.get("type")?.as_str()? == "public-key";
        if is_public_key && id == raw_id { decode(id) } else { None }
    }

    /// Whether the authenticator is a part of the device.
    pub fn is_platform(&self) -> bool {
        self.0.get("authenticatorAttachment").and_then(Value::as_str) == Some("platform")
    }

    /// The bytes of a field of `response`.
    pub fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        decode(self.response()?.get(name)?.as_str()?)
    }

    /// The same for a field that can be absent or null. `None` if it is neither, and unreadable.
    #[allow(clippy::option_option)] // unreadable, or absent
    pub fn optional_bytes(&self, name: &str) -> Option<Option<Vec<u8>>> {
        match self.response()?.get(name) {
            None | Some(Value::Null) => Some(None),
            Some(value) => decode(value.as_str()?).map(Some),
        }
    }

    /// The known values of a list in `response`.
    pub fn known<T: serde::de::DeserializeOwned + PartialEq>(&self, name: &str) -> Vec<T> {
        let list = self.response().and_then(|response| response.get(name)?.as_array());
        let mut known = Vec::new();
        for value in list.into_iter().flatten().filter_map(|value| T::deserialize(value).ok()) {
            if !known.contains(&value) {
                known.push(value);
            }
        }
        known
    }

    fn response(&self) -> Option<&Map<String, Value>> {
        self.0.get("response")?.as_object()
    }
}

fn decode(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()
}
