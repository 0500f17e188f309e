//! Origins (RFC 6454) of the Help Centers' pages.

/// An origin as browsers write it: scheme, host, and a port other than the scheme's default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

/// The rule for origins, for error messages.
pub const RULE: &str = "origins as a browser writes them, like https://help.example or https://help.example:8443, separated by commas; \
    http:// only for localhost and 127.0.0.1";

impl Origin {
    /// Parses an origin. It must be https, or http on this machine. Other spellings of the same origin are rejected, because the
    /// browser's comparison would fail.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let (host, port) = match rest.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (rest, None),
        };
        let own_port = match scheme {
            "https" => 443,
            "http" if matches!(host, "localhost" | "127.0.0.1") => 80,
            _ => return None,
        };
        let port_is_right = port.is_none_or(|port| {
            let number = port.parse::<u16>().ok().filter(|&number| number > 0 && number != own_port);
            number.is_some_and(|number| number.to_string() == port)
        });
        (host.split('.').all(is_label) && port_is_right).then(|| Self(text.to_owned()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether this is a label of a host name in ASCII and lower case.
fn is_label(label: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&label.len()) && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_accepted_only_as_browsers_write_it() {
        let taken = [
            "https://help.example",
            "https://help.example:8443",
            "https://xn--bcher-kva.example",
            "https://10.0.0.1",
            "http://localhost",
            "http://localhost:3000",
            "http://127.0.0.1:4580",
            "https://localhost",
        ];
        for text in taken {
            assert_eq!(Origin::parse(text).as_ref().map(Origin::as_str), Some(text));
        }
        let refused = [
            "",
            "*",
            "null",
            "https://*",
            "https://*.example",
            "help.example",
            "https://",
            "https://help.example/",
            "https://help.example/x",
            "https://help.example:443",
            "http://localhost:80",
            "https://help.example:",
            "https://help.example:0",
            "https://help.example:08443",
            "https://help.example:+8443",
            "https://help.example:65536",
            "https://Help.example",
            "HTTPS://help.example",
            "http://help.example",
            "http://localhost.example",
            "https://user@help.example",
            "https://help..example",
            "https://-help.example",
            "https://help.example?x",
            "https://help.example#x",
            " https://help.example",
            "https://help.example;",
            "https://help.example'",
            "https://bücher.example",
            "javascript://localhost",
            "https://help.example https://other.example",
        ];
        for text in refused {
            assert_eq!(Origin::parse(text), None, "{text}");
        }
    }
}
