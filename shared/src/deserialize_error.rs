//! What is wrong with an input that serde could not read, without a word of the input.

use serde_path_to_error::{Path, Segment};

use crate::domain::types::field_error::FieldError;
use crate::domain::types::id;

/// What is said where nothing better is known.
const UNDOCUMENTED: &str = "is not of the documented form";

/// The fault of an error at `path`. serde's message quotes what came; of it only what this code wrote is kept: which fields there
/// are, and what was expected.
pub(crate) fn field_error(path: &Path, message: &str) -> FieldError {
    // The name of an unknown field is the caller's, and the last segment of the path to it.
    if message.starts_with("unknown field ") {
        return FieldError::new(parent(&pointer(path)), unknown_field(message));
    }
    if let Some(name) = named(message, "missing field `") {
        return FieldError::new(format!("{}/{name}", pointer(path)), "is missing");
    }
    if let Some(name) = named(message, "duplicate field `") {
        let place = pointer(path);
        let object = place.strip_suffix(&format!("/{name}")).unwrap_or(&place).to_owned();
        return FieldError::new(format!("{object}/{name}"), "is there twice");
    }
    FieldError::new(pointer(path), wrong_value(message))
}

/// The name in a message that serde makes of the names of our fields alone.
fn named<'m>(message: &'m str, beginning: &str) -> Option<&'m str> {
    message.strip_prefix(beginning)?.split_once('`').map(|(name, _)| name)
}

fn unknown_field(message: &str) -> String {
    match expected(message) {
        Some(known) => format!("has an unknown field; known: {}", known.trim_start_matches("one of ")),
        None => "has an unknown field, and takes none".to_owned(),
    }
}

fn wrong_value(message: &str) -> String {
    // The one message of our own types that needs no other words.
    if message.starts_with(id::RULE) {
        return id::RULE.to_owned();
    }
    let wrong = ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant "];
    match expected(message).filter(|_| wrong.iter().any(|beginning| message.starts_with(beginning))) {
        Some(expected) => format!("must be {}", in_words(expected)),
        None => UNDOCUMENTED.to_owned(),
    }
}

/// What was expected. It stands last in serde's messages, so that nothing of the caller's is behind it; `serde_json` adds a position.
fn expected(message: &str) -> Option<&str> {
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    if message.ends_with("`, there are no fields") {
        return None;
    }
    message.rsplit_once(", expected ").map(|(_, expected)| expected)
}

/// What serde calls a type, in the words of JSON.
fn in_words(expected: &str) -> String {
    match expected {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number of 0 or more".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" => "an object".to_owned(),
        "string or map" => "a string".to_owned(),
        _ if expected.starts_with("struct ") => "an object".to_owned(),
        _ => expected.to_owned(),
    }
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The place of an error as a JSON pointer (RFC 6901).
fn pointer(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { .. } | Segment::Unknown => String::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[allow(dead_code)]
        code: String,
        #[allow(dead_code)]
        digits: Option<u64>,
        #[allow(dead_code)]
        remember: Option<bool>,
        #[allow(dead_code)]
        inner: Option<Inner>,
        #[allow(dead_code)]
        list: Option<Vec<Inner>>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[allow(dead_code)]
        method: Method,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Method {
        Totp,
        Email,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}

    fn fault_of<T: serde::de::DeserializeOwned + std::fmt::Debug>(body: &str) -> (String, String) {
        let mut deserializer = serde_json::Deserializer::from_str(body);
        let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).unwrap_err();
        let fault = field_error(error.path(), &error.inner().to_string());
        (fault.pointer, fault.detail)
    }

    #[test]
    fn abuse_90_a_fault_says_where_and_what_was_expected_and_never_what_came() {
        for (body, pointer, detail) in [
            ("{}", "/code", "is missing"),
            (r#"{"code": 5}"#, "/code", "must be a string"),
            (r#"{"code": null}"#, "/code", "must be a string"),
            (r#"{"code": "1", "code": "2"}"#, "/code", "is there twice"),
            (r#"{"code": "1", "digits": "mark"}"#, "/digits", "must be a whole number of 0 or more"),
            (r#"{"code": "1", "digits": -1}"#, "/digits", "must be a whole number of 0 or more"),
            (r#"{"code": "1", "remember": "mark"}"#, "/remember", "must be a boolean"),
            (r#"{"code": "1", "inner": "mark"}"#, "/inner", "must be an object"),
            (r#"{"code": "1", "list": "mark"}"#, "/list", "must be a list"),
            (r#"{"code": "1", "list": [{"method": "totp"}, {}]}"#, "/list/1/method", "is missing"),
            (r#"{"code": "1", "inner": {"method": "mark"}}"#, "/inner/method", "must be `totp` or `email`"),
            (r#"{"code": "1", "inner": {"mark": 1}}"#, "/inner", "has an unknown field; known: `method`"),
            (
                r#"{"mark, expected mark": 1}"#,
                "",
                "has an unknown field; known: `code`, `digits`, `remember`, `inner`, `list`",
            ),
        ] {
            assert_eq!(fault_of::<Outer>(body), (pointer.to_owned(), detail.to_owned()), "{body}");
        }
        let nothing = (String::new(), "has an unknown field, and takes none".to_owned());
        assert_eq!(fault_of::<Nothing>(r#"{"mark, expected mark at line 1": 1}"#), nothing);
    }

    proptest! {
        #[test]
        fn abuse_90_no_value_and_no_name_of_the_caller_is_repeated(
            before in prop::sample::select(vec!["", ", expected ", " at line ", "`", "\"", "one of ", ", there are no fields", "unknown field "]),
            after in prop::sample::select(vec!["", ", expected ", " at line ", "`", "\"", "`, there are no fields", "mark`, expected `x"]),
        ) {
            let mark = format!("{before}QZMARKQZ{after}");
            let mark = serde_json::Value::String(mark).to_string();
            for body in [
                format!("{{{mark}: 1}}"),
                format!("{{\"code\": {{{mark}: 1}}}}"),
                format!("{{\"code\": [{mark}]}}"),
                format!("{{\"code\": \"1\", \"digits\": {mark}}}"),
                format!("{{\"code\": \"1\", \"remember\": {mark}}}"),
                format!("{{\"code\": \"1\", \"inner\": {mark}}}"),
                format!("{{\"code\": \"1\", \"inner\": {{{mark}: {mark}}}}}"),
                format!("{{\"code\": \"1\", \"inner\": {{\"method\": {mark}}}}}"),
                format!("{{\"code\": \"1\", \"list\": [{mark}]}}"),
            ] {
                let (pointer, detail) = fault_of::<Outer>(&body);
                prop_assert!(!pointer.contains("QZMARKQZ") && !detail.contains("QZMARKQZ"), "{body}: {pointer} {detail}");
                let (pointer, detail) = fault_of::<Nothing>(&format!("{{{mark}: {mark}}}"));
                prop_assert!(!pointer.contains("QZMARKQZ") && !detail.contains("QZMARKQZ"), "{body}: {pointer} {detail}");
            }
        }
    }
}
