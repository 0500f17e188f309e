//! Mail addresses: debug output hides them, users see them masked, comparison follows mail systems, and mail is sent only to
//! addresses that SES accepts.

use std::fmt;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An address in a profile. Not every one can receive mail: see [`Address::mailbox`].
///
/// Two addresses are equal if they differ only in case, or only in the form of an international domain. `Debug` and `masked` hide
/// the address, so that it can't reach a log.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(from = "StoredAddress", into = "String")]
#[schema(
    value_type = String,
    description = "One plain mail address of at most 254 bytes. An address that can't receive mail counts as unverified.",
    pattern = r#"^[^@\s<>,;"]+@[^@\s<>,;"]+$"#,
    examples("alice@example.com")
)]
pub struct Address(Parts);

/// The text of an address in a stored item.
#[derive(Deserialize)]
struct StoredAddress(String);

#[derive(Clone)]
struct Parts {
    shown: String,
    mailbox: Option<Mailbox>,
}

/// The text isn't a single plain address. It may be a list, for example.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a plain mail address")]
pub struct InvalidAddress;

/// An address in the form that SES accepts: ASCII, with the local part unchanged and the domain in its ASCII form.
///
/// Mail is sent to mailboxes only. Two mailboxes are equal if they differ only in case.
#[derive(Clone)]
pub struct Mailbox {
    mailed: String,
    folded: String,
}

/// The longest address in SMTP (RFC 5321, section 4.5.3.1.3, without the brackets).
const MAX_BYTES: usize = 254;
/// The longest local part (RFC 5321, section 4.5.3.1.1).
const MAX_LOCAL_BYTES: usize = 64;

impl Address {
    /// The helpdesk's text for an address. A text that isn't an address has no mailbox: it counts as unverified, and doesn't keep
    /// the user from signing in. `None` if it is longer than an address.
    #[must_use]
    pub fn of_profile(shown: String) -> Option<Self> {
        (shown.len() <= MAX_BYTES).then(|| Self::from_store(shown))
    }

    fn from_store(shown: String) -> Self {
        Self::try_from(shown.clone()).unwrap_or(Self(Parts { shown, mailbox: None }))
    }

    /// The whole address, for staff.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.shown
    }

    /// The address as users see it before the second step: `a***@example.com`.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.shown.rsplit_once('@').unwrap_or_default();
        let first: String = local.chars().take(1).collect();
        format!("{first}***@{domain}")
    }

    /// The mailbox for mail to this address. `None` for an address that SES doesn't accept, which counts as unverified.
    #[must_use]
    pub const fn mailbox(&self) -> Option<&Mailbox> {
        self.0.mailbox.as_ref()
    }

    /// Whether `recipient` in a report of SES is this address, in the form that the mail was sent to.
    #[must_use]
    pub fn is_mailed_as(&self, recipient: &str) -> bool {
        let mailed = self.0.mailbox.as_ref().map_or(self.0.shown.as_str(), Mailbox::as_str);
        mailed.eq_ignore_ascii_case(recipient)
    }
}

impl Mailbox {
    /// The address, for the mail itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.mailed
    }

    /// The same text for every case of the address. Codes for the mailbox are bound to it.
    #[must_use]
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// The mailbox of an address, if SES accepts it: the local part consists of ASCII atoms (RFC 5322, section 3.2.3), and the
    /// domain of valid labels, which IDNA (UTS #46) converts to ASCII.
    fn of(local: &str, domain: &str) -> Option<Self> {
        if local.len() > MAX_LOCAL_BYTES || !local.split('.').all(is_atom) || domain.chars().any(is_invisible) {
            return None;
        }
        let uts46 = Uts46::new();
        let domain =
            uts46.to_ascii(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify).ok()?;
        let mailed = format!("{local}@{domain}");
        let folded = mailed.to_ascii_lowercase();
        (mailed.len() <= MAX_BYTES).then_some(Self { mailed, folded })
    }
}

/// Letters, digits, and the characters that need no quotes.
fn is_atom(part: &str) -> bool {
    let is_mark = |byte| b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
}

/// Whether it is a control or format character, which readers don't see. IDNA would remove some of them, so that two domains that
/// look alike would become one.
pub(super) fn is_invisible(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    matches!(category, GeneralCategory::Control | GeneralCategory::Format)
}

impl TryFrom<String> for Address {
    type Error = InvalidAddress;

    fn try_from(shown: String) -> Result<Self, InvalidAddress> {
        let plain = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | ',' | ';' | '"');
        match shown.rsplit_once('@') {
            Some((local, domain))
                if !local.is_empty()
                    && !local.contains('@')
                    && !domain.is_empty()
                    && shown.len() <= MAX_BYTES
                    && shown.chars().all(plain) =>
            {
                let mailbox = Mailbox::of(local, domain);
                Ok(Self(Parts { shown, mailbox }))
            }
            _ => Err(InvalidAddress),
        }
    }
}

impl From<StoredAddress> for Address {
    fn from(StoredAddress(shown): StoredAddress) -> Self {
        Self::from_store(shown)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0.shown
    }
}

impl PartialEq for Address {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0.mailbox, &other.0.mailbox) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.0.shown.to_lowercase() == other.0.shown.to_lowercase(),
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl Eq for Address {}

impl PartialEq for Mailbox {
    fn eq(&self, other: &Self) -> bool {
        self.folded == other.folded
    }
}

impl Eq for Mailbox {}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(hidden)")
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailbox(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn address(text: &str) -> Address {
        Address::try_from(text.to_owned()).unwrap()
    }

    fn mailed(text: &str) -> Option<String> {
        address(text).mailbox().map(|mailbox| mailbox.as_str().to_owned())
    }

    #[test]
    fn a_masked_address_shows_one_letter_and_the_domain() {
        let address = address("alice@example.com");
        assert_eq!(address.masked(), "a***@example.com");
        assert_eq!(format!("{address:?} {:?}", address.mailbox()), "Address(hidden) Some(Mailbox(hidden))");
        assert_eq!(String::from(address), "alice@example.com");
    }

    #[test]
    fn text_that_could_become_two_addresses_or_a_header_is_rejected() {
        for bad in ["", "@", "alice", "a@", "@b", "a@b,c@d", "a@b\r\nBcc: c@d", "Al <a@b>", "a b@c", "a@b@c", "a@b\n"] {
            assert_eq!(Address::try_from(bad.to_owned()), Err(InvalidAddress), "{bad:?}");
        }
    }

    #[test]
    fn abuse_103_profile_text_that_is_not_an_address_has_no_mailbox_and_is_kept() {
        for text in ["", "no-at", "a@", "@b.c", "a b@c.de", "a@b\n@c", "\"q q\"@example.com", "a@b@c.de", "a@b.de "] {
            let address = Address::of_profile(text.to_owned()).unwrap();
            assert!(address.mailbox().is_none(), "{text:?}");
            let stored = serde_json::to_string(&address).unwrap();
            assert_eq!(serde_json::from_str::<Address>(&stored).unwrap().as_str(), text);
        }
        assert_eq!(Address::of_profile("a".repeat(255)), None);
    }

    #[test]
    fn an_international_domain_is_mailed_in_its_ascii_form() {
        assert_eq!(mailed("Alice+2fa@Example.COM").unwrap(), "Alice+2fa@example.com");
        assert_eq!(mailed("alice@bücher.example").unwrap(), "alice@xn--bcher-kva.example");
        assert_eq!(mailed("alice@BÜCHER.example").unwrap(), "alice@xn--bcher-kva.example");
        assert_eq!(mailed("alice@xn--bcher-kva.example").unwrap(), "alice@xn--bcher-kva.example");
        assert_eq!(mailed("alice@例え。テスト").unwrap(), "alice@xn--r8jz45g.xn--zckzah");
        assert_eq!(mailed("!#$%&'*+-/=?^_`{|}~@r3---sn.example").unwrap(), "!#$%&'*+-/=?^_`{|}~@r3---sn.example");
    }

    #[test]
    fn abuse_103_an_address_that_ses_does_not_accept_has_no_mailbox() {
        let long = format!("{}@example.com", "a".repeat(65));
        let long_label = format!("a@{}.example", "b".repeat(64));
        for text in [
            "x@a..b",
            "x@.a",
            "x@a.",
            "x@-a.b",
            "x@a-.b",
            "x@a_b.c",
            "x@[127.0.0.1]",
            "x@a!b",
            "x@xn--a",
            "x@xn--a.b",
            "ünï@example.com",
            "a..b@c.de",
            ".a@c.de",
            "a.@c.de",
            "a(b)@c.de",
            "a\\b@c.de",
            "a[b@c.de",
            "a\u{200b}@b.de",
            "a@b\u{200b}.de",
            "a@b\u{ad}.de",
            "a@b\u{200d}.de",
            "a@\u{202e}b.de",
            "a@b\u{feff}.de",
            "a\u{7}@b.de",
            "a@b\u{7}.de",
            "a@b\u{0}",
            "a@\u{e0041}b.de",
            &long,
            &long_label,
        ] {
            assert_eq!(mailed(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_ascii_form_that_is_too_long_has_no_mailbox() {
        // Each label has two bytes as shown and seven as mailed.
        let of = |labels: usize| mailed(&format!("{}@{}", "a".repeat(64), vec!["ä"; labels].join(".")));
        assert_eq!(of(23).unwrap().len(), 248);
        assert_eq!(of(24), None);
    }

    #[test]
    fn abuse_102_addresses_that_differ_only_in_case_or_form_are_equal() {
        let same = [
            ("alice@example.com", "ALICE@Example.COM"),
            ("alice@bücher.example", "Alice@XN--BCHER-KVA.example"),
            ("Ünï@example.com", "ünÏ@EXAMPLE.com"),
            ("x@A..b", "X@a..B"),
        ];
        for (one, other) in same {
            assert_eq!(address(one), address(other), "{one} {other}");
        }
        let different = [("alice@example.com", "alice@example.org"), ("a.b@c.de", "ab@c.de"), ("ü@c.de", "u@c.de")];
        for (one, other) in different {
            assert_ne!(address(one), address(other), "{one} {other}");
        }
    }

    #[test]
    fn a_mailbox_is_recognized_in_reports_of_ses() {
        assert!(address("alice@bücher.example").is_mailed_as("Alice@xn--bcher-kva.example"));
        assert!(!address("alice@example.com").is_mailed_as("alice@example.org"));
    }

    proptest! {
        /// Whatever a profile contains, a mailbox is one line of printable ASCII with one `@`, and is its own mailbox.
        #[test]
        fn a_mailbox_is_plain_ascii(text in "\\PC{1,40}@\\PC{1,40}") {
            let address = Address::try_from(text);
            if let Some((address, mailbox)) = address.as_ref().ok().and_then(|found| Some((found, found.mailbox()?))) {
                prop_assert!(mailbox.as_str().bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert_eq!(mailbox.as_str().matches('@').count(), 1);
                let again = Address::try_from(mailbox.as_str().to_owned()).unwrap();
                prop_assert_eq!(again.mailbox(), Some(mailbox));
                prop_assert_eq!(&again, address);
            }
        }
    }
}
