//! Identifiers that come from outside and end up in keys of the table.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest identifier that is accepted, in bytes.
pub const MAX_ID_BYTES: usize = 128;

/// An identifier that cannot be a part of a key: empty, too long, or with `#` (which separates the parts of a key), white
/// space or control characters.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("an identifier has 1 to 128 bytes, without '#', white space and control characters")]
pub struct InvalidId;

fn checked(id: String) -> Result<String, InvalidId> {
    let allowed = |c: char| c != '#' && !c.is_whitespace() && !c.is_control();
    if id.is_empty() || id.len() > MAX_ID_BYTES || !id.chars().all(allowed) {
        return Err(InvalidId);
    }
    Ok(id)
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, as in $example:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schema(value_type = String, pattern = r"^[^#\s\x00-\x1f\x7f-\x9f]{1,128}$", examples($example))]
        pub struct $name(String);

        impl $name {
            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(id: String) -> Result<Self, InvalidId> {
                checked(id).map(Self)
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
    /// A user, agent or admin of a tenant: the `sub` of a token.
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

/// A user within a tenant: whose record an operation is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The tenant. Nothing ever crosses it.
    pub tenant: TenantId,
    /// The user.
    pub user: UserId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_could_reach_into_another_key_is_refused() {
        for id in ["", "a#U#b", "a b", "a\n", "a\u{a0}b", &"x".repeat(129)] {
            assert_eq!(TenantId::try_from(id.to_owned()), Err(InvalidId), "{id:?}");
        }
    }

    #[test]
    fn usual_ids_are_accepted() {
        for id in ["alice", "auth0|5f7c", "alice@example.com", "ÅSE", "0b7c9a3e-6d2f-4c1e", &"x".repeat(128)] {
            assert_eq!(UserId::try_from(id.to_owned()).unwrap().as_str(), id);
        }
    }
}
