//! Labels that users give to authenticators and browsers.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// The default label of authenticator apps.
pub const DEFAULT: &str = "Authenticator app";
/// The rule for labels, for error messages.
pub const RULE: &str = "must have 1 to 64 characters, none of them a control character";

/// The schema of a label in requests.
pub struct Label;

impl ToSchema for Label {}

impl PartialSchema for Label {
    fn schema() -> RefOr<Schema> {
        let unfit = r"\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A label. Surrounding white space is removed."))
            .min_length(Some(1))
            .max_length(Some(64))
            .pattern(Some(format!(r"^[^{unfit}]*[^\s{unfit}][^{unfit}]*$")))
            .examples(["Phone"])
            .into()
    }
}

/// The label without surrounding white space, if it has 1 to 64 characters and no control or direction-changing ones.
#[must_use]
pub fn parse(label: &str) -> Option<String> {
    let label = label.trim();
    let unfit = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let fits = !label.is_empty() && label.chars().count() <= 64 && !label.chars().any(unfit);
    fits.then(|| label.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_1_to_64_visible_characters() {
        assert_eq!(parse(" Telefon 📱 ").as_deref(), Some("Telefon 📱"));
        assert_eq!(parse(&"é".repeat(64)), Some("é".repeat(64)));
        for unfit in ["", "  ", "a\nb", "a\u{202e}b", &"x".repeat(65)] {
            assert_eq!(parse(unfit), None, "{unfit:?}");
        }
    }
}
