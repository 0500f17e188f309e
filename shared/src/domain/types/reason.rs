//! The reason for an action of staff, which is required each time and stored in the audit log.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

const MAX_CHARS: usize = 500;

/// The rule for reasons, for error messages.
pub const RULE: &str = "must have 1 to 500 characters, none of them a control character";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl ToSchema for Reason {}

impl PartialSchema for Reason {
    fn schema() -> RefOr<Schema> {
        let unfit = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("The reason for the action, in one line, for the audit log."))
            .min_length(Some(1))
            .max_length(Some(MAX_CHARS))
            .pattern(Some(format!(r"^[^{unfit}]*[^\s{unfit}][^{unfit}]*$")))
            .examples(["Lost the phone, showed a passport"])
            .into()
    }
}

impl Reason {
    /// Parses a reason. Line breaks become spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.replace(['\r', '\n', '\t'], " ");
        let text = text.trim();
        let fits = !text.is_empty() && text.chars().count() <= MAX_CHARS && !text.chars().any(char::is_control);
        fits.then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_one_line_that_is_not_empty() {
        assert_eq!(Reason::parse(" lost\nphone ").unwrap().as_str(), "lost phone");
        for bad in ["", " \n ", "a\0b", &"x".repeat(501)] {
            assert_eq!(Reason::parse(bad), None, "{bad:?}");
        }
    }
}
