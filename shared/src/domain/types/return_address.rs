//! The address to which a hosted page sends the result of a login. The login token names it.

use crate::domain::types::origin::Origin;

/// The rule for return addresses, for error messages.
pub const RULE: &str = "must be an https URL of at most 2,048 characters, with its host in lower case and no user name; http:// only for localhost and 127.0.0.1";

const MAX_CHARACTERS: usize = 2048;

/// An address of a Help Center, as its helpdesk wrote it. `AllowedOrigins` decides whether a page can send anything there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnAddress(String);

impl ReturnAddress {
    /// Parses a URL (RFC 3986). Its origin has the form in which browsers compare origins, so it contains no user name.
    #[must_use]
    pub fn parse(text: String) -> Option<Self> {
        // All accepted characters have one byte.
        if text.len() > MAX_CHARACTERS || !text.bytes().all(is_url_byte) {
            return None;
        }
        let host = text.find("://")?.saturating_add(3);
        let path = text.get(host..)?.find(['/', '?', '#']).map_or(text.len(), |length| host.saturating_add(length));
        Origin::parse(text.get(..path)?)?;
        Some(Self(text))
    }

    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// Whether a URL can contain this byte unescaped. Browsers read a backslash as a slash, and skip white space.
fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::ReturnAddress;

    fn accepted(text: &str) -> bool {
        let address = ReturnAddress::parse(text.to_owned()).map(ReturnAddress::into_string);
        assert!(address.as_deref().is_none_or(|address| address == text), "it stays unchanged");
        address.is_some()
    }

    #[test]
    fn an_https_url_is_accepted_and_http_only_on_this_machine() {
        for text in [
            "https://help.example",
            "https://help.example/",
            "https://help.example:8443/sessions/2fa?tenant=acme&next=%2Fhome#top",
            "https://help.example?tenant=acme",
            "http://localhost/session",
            "http://127.0.0.1:4580/hosted/return",
        ] {
            assert!(accepted(text), "{text}");
        }
    }

    #[test]
    fn abuse_94_a_url_that_browsers_could_read_as_another_one_is_refused() {
        for text in [
            "",
            "/session",
            "//help.example/session",
            "help.example/session",
            "https:/help.example/session",
            "https://",
            "https:///session",
            "http://help.example/session",
            "http://localhost.example/",
            "http://127.0.0.1.example/",
            "javascript:alert(1)//https://help.example/",
            "data:text/html,https://help.example",
            "https://alice@help.example/",
            "https://help.example@evil.example/",
            "https://help.example\\@evil.example/",
            "https://help.example\\.evil.example/",
            "https://help.example/\r\nLocation: https://evil.example",
            "\thttps://help.example/",
            "https://help.example/ session",
            "https://HELP.example/",
            "https://help.example:443/",
            "https://help.example/größe",
            "https://help.example/<script>",
        ] {
            assert!(!accepted(text), "{text}");
        }
    }

    #[test]
    fn a_return_address_has_at_most_2048_characters() {
        let of_length = |length: usize| format!("https://help.example/{}", "a".repeat(length - 21));
        assert!(accepted(&of_length(2048)));
        assert!(!accepted(&of_length(2049)));
    }
}
