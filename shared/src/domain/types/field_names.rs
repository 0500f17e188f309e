//! The names of a struct's fields in its serialized form.

use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

/// The names of the fields of `T`, in the order of their declaration, as a derived `Deserialize` requests them. Empty if `T` isn't
/// a struct.
#[must_use]
pub fn field_names<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    // Always fails, because there is nothing to deserialize.
    drop(T::deserialize(NoInput { names: &mut names }));
    names
}

struct NoInput<'a> {
    names: &'a mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for NoInput<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.names = fields;
        self.deserialize_any(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("nothing to deserialize"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[allow(dead_code)] // never constructed
    struct Named {
        second: u8,
        #[serde(rename = "1st")]
        first: Option<u8>,
    }

    #[test]
    fn names_are_those_of_the_serialized_form_in_declaration_order() {
        assert_eq!(field_names::<Named>(), ["second", "1st"]);
        assert!(field_names::<String>().is_empty());
    }
}
