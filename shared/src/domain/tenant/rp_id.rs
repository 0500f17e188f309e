//! The relying party ID: the domain for which passkeys are made (W3C Web Authentication Level 3, section 5.1.3).

use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// The rule for relying party IDs, for error messages.
pub const RULE: &str = "must be the Help Center's domain or a parent domain of it, in lower case: at least two labels, or \
    localhost; no scheme, port, path, IP address, final dot, or public suffix such as co.uk";

/// The longest DNS name.
const MAX_NAME_BYTES: usize = 253;
const MAX_LABEL_BYTES: usize = 63;
/// The name for development, where browsers allow passkeys without TLS.
const LOCALHOST: &str = "localhost";

/// A relying party ID. Stored ones aren't validated again, so that a later public suffix keeps its passkeys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RpId(String);

impl ToSchema for RpId {}

impl PartialSchema for RpId {
    fn schema() -> RefOr<Schema> {
        let label = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(
                "A domain in lower case of at least two labels that isn't a public suffix, or localhost.",
            ))
            .max_length(Some(MAX_NAME_BYTES))
            .pattern(Some(format!(r"^(localhost|({label}\.)+{label})$")))
            .examples(["help.example.com"])
            .into()
    }
}

impl RpId {
    /// The relying party ID `text`, if it follows [`RULE`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text == LOCALHOST || (is_domain(text) && !is_public_suffix(text))).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether pages of `origin` may use passkeys of this relying party: `https` with its domain or a subdomain, on any port. For
    /// `localhost`, also `http://localhost`.
    #[must_use]
    pub fn accepts(&self, origin: &str) -> bool {
        let secure = origin.strip_prefix("https://").and_then(host);
        let is_within = |host: &str| host == self.0 || host.strip_suffix(&self.0).is_some_and(|sub| sub.ends_with('.'));
        let local = origin.strip_prefix("http://").and_then(host).filter(|_| self.0 == LOCALHOST);
        secure.is_some_and(|host| is_within(host) && host.split('.').all(is_label)) || local == Some(LOCALHOST)
    }
}

/// The host of `host` or `host:port`.
fn host(authority: &str) -> Option<&str> {
    match authority.split_once(':') {
        Some((host, port)) => {
            let digits = !port.starts_with('+') && port.parse::<u16>().is_ok();
            digits.then_some(host)
        }
        None => Some(authority),
    }
}

/// Whether `text` is a lower-case DNS name of at least two labels. A name whose last label is a number would be an IP address.
fn is_domain(text: &str) -> bool {
    let last = text.rsplit('.').next().unwrap_or_default();
    text.len() <= MAX_NAME_BYTES
        && text.contains('.')
        && text.split('.').all(is_label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_label(label: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !label.is_empty()
        && label.len() <= MAX_LABEL_BYTES
        && label.bytes().all(allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Whether anyone can register a domain below `domain`. Browsers refuse such a relying party ID.
fn is_public_suffix(domain: &str) -> bool {
    psl::suffix(domain.as_bytes()).is_some_and(|suffix| suffix.is_known() && suffix.as_bytes() == domain.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relying_party_id_is_a_domain_that_the_help_center_can_own() {
        for accepted in
            ["help.example", "help.example.co.uk", "example.co.uk", "xn--bcher-kva.example", "localhost", "a.b-c.d1"]
        {
            assert!(RpId::parse(accepted).is_some(), "{accepted}");
        }
        let long_label = format!("{}.example", "a".repeat(64));
        let long_name = format!("{}example", "abc.".repeat(62));
        for refused in [
            "",
            "example",
            "Help.example",
            "https://help.example",
            "help.example:443",
            "help.example/",
            "help.example.",
            ".help.example",
            "help..example",
            "127.0.0.1",
            "1.2",
            "[::1]",
            "co.uk",
            "github.io",
            "-a.example",
            "a-.example",
            "h\u{e9}lp.example",
            "help example.com",
            "help_desk.example",
            &long_label,
            &long_name,
        ] {
            assert!(RpId::parse(refused).is_none(), "{refused}");
        }
    }

    #[test]
    fn abuse_63_only_https_pages_of_the_domain_or_below_it_are_accepted() {
        let rp_id = RpId::parse("help.example").unwrap();
        for accepted in ["https://help.example", "https://help.example:8443", "https://eu.help.example"] {
            assert!(rp_id.accepts(accepted), "{accepted}");
        }
        for refused in [
            "http://help.example",
            "https://evilhelp.example",
            "https://help.example.evil.example",
            "https://example",
            "https://help.example.",
            "https://help.example/",
            "https://help.example/path",
            "https://user@help.example",
            "https://.help.example",
            "https://help.example:",
            "https://help.example:+1",
            "https://help.example:99999",
            "https://HELP.example",
            "https://help.example:443:443",
            "help.example",
            "null",
            "",
            "https://",
            "https://evil.example/.help.example",
            "https://evil.example?.help.example",
            "https://evil\\.help.example",
            "android:apk-key-hash:abc",
            "http://localhost",
            "https://evil example.help.example",
        ] {
            assert!(!rp_id.accepts(refused), "{refused}");
        }
    }

    #[test]
    fn localhost_is_accepted_without_tls() {
        let rp_id = RpId::parse("localhost").unwrap();
        for accepted in
            ["http://localhost", "http://localhost:4580", "https://localhost:8443", "https://help.localhost"]
        {
            assert!(rp_id.accepts(accepted), "{accepted}");
        }
        for refused in ["http://help.localhost", "http://127.0.0.1", "http://evillocalhost", "http://localhost/"] {
            assert!(!rp_id.accepts(refused), "{refused}");
        }
    }
}
