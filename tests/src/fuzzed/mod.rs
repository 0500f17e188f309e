//! What holds for any bytes that come from outside. Each function takes one input and fails the test that it is in, or the
//! fuzzer, where something does not hold. `tests/fuzz` makes inputs up; `tests/it/seeds.rs` gives the kept ones again.

mod canned;
mod events;
mod items;
mod passkeys;
mod requests;
mod stand;
mod tokens;
mod words;

pub use events::{ses_event, stream};
pub use items::item;
pub use passkeys::{passkey_assertion, passkey_registration};
pub use requests::{body, event, headers, query};
pub use tokens::{claims, jwks, token};
pub use words::{code, names, policy};

/// A function that takes an input.
pub type Target = fn(&[u8]);

/// Every function, by the name of its binary and of its folder of seeds.
pub const TARGETS: [(&str, Target); 15] = [
    ("body", body),
    ("claims", claims),
    ("code", code),
    ("event", event),
    ("headers", headers),
    ("item", item),
    ("jwks", jwks),
    ("names", names),
    ("passkey_assertion", passkey_assertion),
    ("passkey_registration", passkey_registration),
    ("policy", policy),
    ("query", query),
    ("ses_event", ses_event),
    ("stream", stream),
    ("token", token),
];
