//! JSON in which no object has two members of one name. A parser that keeps one of them would check something else than was sent.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// A value. `None` if a name comes twice somewhere in it.
pub struct Unique(pub Option<Value>);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Unique;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Unique, E> {
        Ok(Unique(Some(Value::Null)))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Unique, E> {
        Ok(Unique(Some(value.into())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Unique, E> {
        Ok(Unique(Some(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Unique, E> {
        Ok(Unique(Some(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Unique, E> {
        Ok(Unique(Number::from_f64(value).map(Value::Number)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Unique, E> {
        Ok(Unique(Some(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Unique, A::Error> {
        let mut list = Some(Vec::new());
        while let Some(Unique(item)) = items.next_element()? {
            list = list.zip(item).map(|(mut list, item)| {
                list.push(item);
                list
            });
        }
        Ok(Unique(list.map(Value::Array)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Unique, A::Error> {
        let mut object = Some(Map::new());
        while let Some((name, Unique(value))) = members.next_entry::<String, Unique>()? {
            object = object.zip(value).and_then(|(mut object, value)| {
                let is_new = object.insert(name, value).is_none();
                is_new.then_some(object)
            });
        }
        Ok(Unique(object.map(Value::Object)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abuse_71_a_name_that_comes_twice_is_found_at_any_depth() {
        let read = |text: &str| serde_json::from_str::<Unique>(text).unwrap().0;
        let plain = r#"{"a": [1, -2, 2.5, "x", null, true, {"a": {"b": []}}], "b": {"a": 1}}"#;
        assert_eq!(read(plain), Some(serde_json::from_str(plain).unwrap()));
        for twice in
            [r#"{"a": 1, "a": 1}"#, r#"[{"b": {"a": 1, "\u0061": 2}}, 1]"#, r#"{"a": [{"b": 1, "b": 2}], "c": 1}"#]
        {
            assert_eq!(read(twice), None, "{twice}");
        }
    }
}
