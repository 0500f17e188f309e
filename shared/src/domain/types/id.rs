//! Identifiers from outside, which become parts of the table's keys.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

/// The longest accepted identifier, in bytes.
pub const MAX_ID_BYTES: usize = 128;

/// The rule for identifiers from outside, for people.
pub const RULE: &str = "must have 1 to 128 bytes in Unicode normalization form C, without '#', '/', '\\', '?', '%', U+FFFD, white \
    space, control characters or invisible characters, and not be '.' or '..'";

/// The text isn't an identifier: see [`RULE`].
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{RULE}")]
pub struct InvalidId;

/// Whether `text` is an identifier by the rule for input from outside.
///
/// A gateway decodes a path and a URL parser normalizes it, so an ID with `/`, `\`, `?`, or `%`, or one that is `.` or `..`, could
/// act on another ID. A gateway replaces each byte that isn't UTF-8 by U+FFFD. `#` separates the parts of a key. People can't
/// distinguish two IDs that differ only in an invisible character or in their normalization form.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let reserved = |c: char| matches!(c, '/' | '\\' | '?' | '%' | char::REPLACEMENT_CHARACTER);
    is_stored_identifier(text)
        && !text.contains(reserved)
        && !matches!(text, "." | "..")
        && (text.is_ascii() || (is_visible(text) && ComposingNormalizerBorrowed::new_nfc().is_normalized(text)))
}

/// Whether an earlier version may have stored `text` as an identifier. Its rule only kept keys from reaching into each other.
fn is_stored_identifier(text: &str) -> bool {
    let allowed = |c: char| c != '#' && !c.is_whitespace() && !c.is_control();
    !text.is_empty() && text.len() <= MAX_ID_BYTES && text.chars().all(allowed)
}

/// Whether `text` has no format character (general category `Cf`) and no invisible one (`Default_Ignorable_Code_Point`, which adds
/// variation selectors and fillers).
fn is_visible(text: &str) -> bool {
    let (category, ignorable) =
        (CodePointMapData::<GeneralCategory>::new(), CodePointSetData::new::<DefaultIgnorableCodePoint>());
    !text.chars().any(|c| category.get(c) == GeneralCategory::Format || ignorable.contains(c))
}

/// An identifier in the table. It can be read even if an earlier version accepted more than this one.
pub trait Stored: Sized {
    fn from_store(id: String) -> Result<Self, InvalidId>;

    /// Reads the identifier in a stored item: for `#[serde(deserialize_with)]`.
    fn in_item<'de, D: Deserializer<'de>>(item: D) -> Result<Self, D::Error> {
        Self::from_store(String::deserialize(item)?).map_err(D::Error::custom)
    }

    /// The same for an optional identifier.
    fn perhaps_in_item<'de, D: Deserializer<'de>>(item: D) -> Result<Option<Self>, D::Error> {
        let id = Option::<String>::deserialize(item)?;
        id.map(Self::from_store).transpose().map_err(D::Error::custom)
    }
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, as in $example:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schema(
            value_type = String, pattern = r"^(?!\.{1,2}$)[^#/\\?%\s\x00-\x1f\x7f-\x9f]{1,128}$", examples($example)
        )]
        pub struct $name(String);

        impl $name {
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(id: String) -> Result<Self, InvalidId> {
                if is_identifier(&id) { Ok(Self(id)) } else { Err(InvalidId) }
            }
        }

        impl Stored for $name {
            fn from_store(id: String) -> Result<Self, InvalidId> {
                if is_stored_identifier(&id) { Ok(Self(id)) } else { Err(InvalidId) }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

identifier!(
    /// One helpdesk with one Help Center.
    TenantId, as in "demo"
);
identifier!(
    /// A user, agent, or admin of a tenant: the `sub` of a token.
    UserId, as in "alice"
);
identifier!(
    /// One login: the `jti` of a login token.
    LoginId, as in "0b7c9a3e-6d2f-4c1e"
);
identifier!(
    /// A sender account of a tenant.
    SenderId, as in "support"
);

/// A user within a tenant: the subject of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The tenant. No operation crosses it.
    pub tenant: TenantId,
    pub user: UserId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn accepted(id: &str) -> bool {
        UserId::try_from(id.to_owned()).is_ok()
    }

    #[test]
    fn abuse_76_an_id_that_a_gateway_or_a_url_parser_rewrites_is_refused() {
        for id in [
            "./victim",
            "x/../victim",
            "victim?x",
            "a\\b",
            "a/b",
            "a%2Fb",
            "victim%20",
            "victim ",
            "victim\t",
            "victim\0",
            ".",
            "..",
            "%2e%2e",
            "%252e",
            "victim\u{fffd}",
            "a#U#b",
            "/",
            "\\",
            "?",
            "%",
            "#",
        ] {
            assert!(!accepted(id), "{id:?}");
        }
    }

    #[test]
    fn abuse_93_an_id_that_looks_like_another_one_is_refused() {
        for (id, why) in [
            ("alice\u{200b}", "a zero-width space"),
            ("alice\u{200d}", "a zero-width joiner"),
            ("al\u{ad}ice", "a soft hyphen"),
            ("\u{feff}alice", "a byte order mark"),
            ("\u{202e}ecila", "a change of direction"),
            ("alice\u{2066}", "an isolate"),
            ("alice\u{e0061}", "a tag"),
            ("alice\u{fe0f}", "a variation selector"),
            ("alice\u{3164}", "a filler"),
            ("alice\u{34f}", "a grapheme joiner"),
            ("\u{600}1", "a format character that is shown"),
            ("A\u{30a}SE", "not in NFC: A and a ring"),
            ("\u{212b}SE", "not in NFC: the unit"),
            ("\u{1100}\u{1161}", "not in NFC: two jamo"),
            ("a\u{a0}b", "a space"),
            ("a\u{3000}b", "a wide space"),
            ("a\u{2028}b", "a line separator"),
            ("a\u{85}b", "a control character"),
        ] {
            assert!(!accepted(id), "{why}: {id:?}");
        }
    }

    #[test]
    fn an_id_has_1_to_128_bytes() {
        assert!(!accepted(""));
        assert!(accepted(&"x".repeat(128)));
        assert!(!accepted(&"x".repeat(129)));
        assert!(accepted(&"\u{e9}".repeat(64)));
        assert!(!accepted(&"\u{e9}".repeat(65)), "128 bytes, not characters");
    }

    #[test]
    fn usual_ids_are_accepted() {
        for id in [
            "alice",
            "auth0|5f7c",
            "alice@example.com",
            "\u{c5}SE",
            "0b7c9a3e-6d2f-4c1e",
            "...",
            ".a",
            "a.",
            "a+b=c&d",
            "\u{645}\u{631}",
            "\u{65e5}\u{672c}",
            "\u{d55c}\u{ae00}",
            "\u{1f600}",
            "\u{430}lice",
            "Alice",
            "\"<>`{|}^'~!$*(),:;[]",
        ] {
            assert!(accepted(id), "{id:?}");
        }
    }

    #[test]
    fn an_id_of_an_earlier_version_is_read_unless_it_reaches_into_another_key() {
        for id in ["a/b", "victim?x", "cmFuZG9t/w==", "A\u{30a}SE", ".."] {
            assert_eq!(UserId::from_store(id.to_owned()).unwrap().as_str(), id);
        }
        for id in ["", "a#U#b", "a b", "a\n", &"x".repeat(129)] {
            assert_eq!(TenantId::from_store(id.to_owned()), Err(InvalidId), "{id:?}");
        }
    }

    #[test]
    fn every_character_is_accepted_or_refused_by_its_category() {
        for c in '\0'..=char::MAX {
            let refused = !accepted(&format!("a{c}b"));
            let format = CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::Format;
            if c.is_whitespace() || c.is_control() || format || "#/\\?%".contains(c) {
                assert!(refused, "{c:?}");
            } else if c.is_ascii() {
                assert!(!refused, "{c:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn the_shortcut_for_ascii_gives_the_result_of_the_full_check(id in "[ -~]{0,8}") {
            let whole = is_stored_identifier(&id)
                && !id.contains(['/', '\\', '?', '%'])
                && !matches!(id.as_str(), "." | "..")
                && is_visible(&id)
                && ComposingNormalizerBorrowed::new_nfc().is_normalized(&id);
            prop_assert_eq!(is_identifier(&id), whole);
        }
    }
}
