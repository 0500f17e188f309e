//! Mail addresses: never printed whole by accident, shown masked.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A mail address. `Debug` and `masked` hide it, so that it cannot reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(
    value_type = String,
    description = "One plain mail address of at most 254 bytes.",
    pattern = r#"^[^@\s<>,;"\x00-\x1f\x7f-\x9f]+@[^@\s<>,;"\x00-\x1f\x7f-\x9f]+$"#,
    examples("alice@example.com")
)]
pub struct Address(String);

/// What is no single plain address, such as a list, or a header with a line break.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a plain mail address")]
pub struct InvalidAddress;

impl Address {
    /// The whole address, for the mail itself and for staff.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a user may see it before the second step: `a***@example.com`.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or_default();
        let first: String = local.chars().take(1).collect();
        format!("{first}***@{domain}")
    }
}

impl TryFrom<String> for Address {
    type Error = InvalidAddress;

    fn try_from(address: String) -> Result<Self, InvalidAddress> {
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && !matches!(c, '<' | '>' | ',' | ';' | '"');
        match address.rsplit_once('@') {
            Some((local, domain))
                if !local.is_empty()
                    && !local.contains('@')
                    && !domain.is_empty()
                    && address.len() <= 254
                    && address.chars().all(plain) =>
            {
                Ok(Self(address))
            }
            _ => Err(InvalidAddress),
        }
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_address_shows_one_letter_and_the_domain() {
        let address = Address::try_from("alice@example.com".to_owned()).unwrap();
        assert_eq!(address.masked(), "a***@example.com");
        assert_eq!(format!("{address:?}"), "Address(hidden)");
        assert_eq!(String::from(address), "alice@example.com");
    }

    #[test]
    fn what_could_become_two_addresses_or_a_header_is_refused() {
        for bad in ["", "@", "alice", "a@", "@b", "a@b,c@d", "a@b\r\nBcc: c@d", "Al <a@b>", "a b@c", "a@b@c"] {
            assert_eq!(Address::try_from(bad.to_owned()), Err(InvalidAddress), "{bad:?}");
        }
    }
}
