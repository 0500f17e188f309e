//! Trusted browsers: a token that replaces the code, and is exchanged at each use.
//!
//! A token is a MAC over its purpose and the number of exchanges. So the token itself isn't stored, and a token from before the
//! last exchange can still be recognized: someone is using a copy.

use std::fmt;

use constant_time_eq::constant_time_eq;
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::tenant::policy::Policy;
use crate::domain::types::id::Subject;
use crate::domain::types::time::whole_second;

/// How long the token before the last exchange is still accepted, in case an answer was lost or a second tab is open.
pub const OLD_TOKEN_LIFETIME: SignedDuration = SignedDuration::from_secs(30);
/// The largest accepted token, in bytes.
const MAX_TOKEN_BYTES: usize = 128;

/// A trusted browser in its stored form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustedBrowser {
    /// A ULID.
    pub id: String,
    /// The user's name for it.
    #[serde(rename = "n")]
    pub label: String,
    /// When it was trusted.
    #[serde(rename = "c", with = "jiff::fmt::serde::timestamp::second::required")]
    pub created_at: Timestamp,
    /// When it last completed a login.
    #[serde(
        rename = "u",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub last_used_at: Option<Timestamp>,
    /// The trust ends then.
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    pub expires_at: Timestamp,
    /// The record's epoch at the time of the trust. A later epoch ends the trust.
    #[serde(rename = "e")]
    pub epoch: u32,
    /// The version of the key ring that its current token uses.
    #[serde(rename = "k")]
    key_version: u32,
    /// The version that its previous token used, if the last exchange moved the browser to other keys.
    #[serde(rename = "ko", default, skip_serializing_if = "Option::is_none")]
    old_key_version: Option<u32>,
    /// The number of exchanges.
    #[serde(rename = "r")]
    exchanges: u32,
    /// The time of the last exchange.
    #[serde(rename = "t", with = "jiff::fmt::serde::timestamp::millisecond::required")]
    exchanged_at: Timestamp,
}

/// A token that a browser presents. Its debug form shows nothing.
pub struct BrowserToken {
    id: String,
    exchanges: u32,
    tag: Zeroizing<Vec<u8>>,
}

impl BrowserToken {
    /// Parses `<id>.<exchanges>.<tag>`. Returns `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (id, exchanges, tag) = (parts.next()?, parts.next()?, parts.next()?);
        let is_ulid = id.len() == 26 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if parts.next().is_some() || text.len() > MAX_TOKEN_BYTES || !is_ulid {
            return None;
        }
        let tag = Zeroizing::new(BASE64URL_NOPAD.decode(tag.as_bytes()).ok()?);
        Some(Self { id: id.to_owned(), exchanges: exchanges.parse().ok()?, tag })
    }

    /// The browser's ID in the token.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Debug for BrowserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BrowserToken(hidden)")
    }
}

/// The browser's next token. Its debug form shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct NextToken(Zeroizing<String>);

impl NextToken {
    /// The token, for the browser only.
    #[must_use]
    pub fn reveal(&self) -> String {
        self.0.to_string()
    }
}

impl fmt::Debug for NextToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NextToken(hidden)")
    }
}

/// A browser that the user wants to trust.
#[derive(Debug)]
pub struct NewBrowser {
    /// A new ULID.
    pub id: String,
    /// The user's name for it.
    pub label: String,
}

/// The result of checking a presented token.
#[derive(Debug)]
pub(crate) enum Recognition {
    /// Not a token of this browser.
    Unknown,
    /// The browser is trusted, and its next token is `token`. If `exchanged` is present, it has to be stored first.
    Trusted {
        /// The next token.
        token: NextToken,
        /// The browser after the exchange.
        exchanged: Option<TrustedBrowser>,
    },
    /// A token from before the last exchange, presented too late: it was copied, and the trust ends.
    Copied,
}

impl TrustedBrowser {
    /// Trusts a browser from `now` for the policy's number of days, if the policy allows trust.
    pub(crate) fn new(new: &NewBrowser, policy: &Policy, epoch: u32, keys: &KeyRing, now: Timestamp) -> Option<Self> {
        let expires_at = trusted_until(now, policy)?;
        Some(Self {
            id: new.id.clone(),
            label: new.label.clone(),
            created_at: whole_second(now),
            last_used_at: Some(whole_second(now)),
            expires_at: whole_second(expires_at),
            epoch,
            key_version: keys.active_version(),
            old_key_version: None,
            exchanges: 0,
            exchanged_at: now,
        })
    }

    /// Whether the browser is trusted at `now`, apart from its token. A stricter policy takes effect immediately.
    #[must_use]
    pub fn is_trusted(&self, policy: &Policy, epoch: u32, now: Timestamp) -> bool {
        let by_policy = trusted_until(self.created_at, policy).is_some_and(|until| now < until);
        by_policy && self.epoch == epoch && now < self.expires_at
    }

    /// Recognizes the browser by its token.
    pub(crate) fn recognize(
        &self,
        presented: &BrowserToken,
        subject: &Subject,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<Recognition, OpenError> {
        let Some(age) = self.exchanges.checked_sub(presented.exchanges) else { return Ok(Recognition::Unknown) };
        if !self.is_genuine(presented, age, subject, keys)? {
            return Ok(Recognition::Unknown);
        }
        if age == 0 {
            let exchanged = self.exchanged(keys, now);
            let token = exchanged.token(subject, keys)?;
            return Ok(Recognition::Trusted { token, exchanged: Some(exchanged) });
        }
        let accepted_until = self.exchanged_at.saturating_add(OLD_TOKEN_LIFETIME).unwrap_or(self.exchanged_at);
        if age == 1 && now < accepted_until {
            return Ok(Recognition::Trusted { token: self.token(subject, keys)?, exchanged: None });
        }
        Ok(Recognition::Copied)
    }

    /// The browser after one more exchange. Its next token uses the active keys, and never older ones than its current token: a
    /// process may learn later than others that new keys are active.
    fn exchanged(&self, keys: &KeyRing, now: Timestamp) -> Self {
        let key_version = keys.active_version().max(self.key_version);
        Self {
            key_version,
            old_key_version: Some(self.key_version).filter(|&old| old != key_version),
            exchanges: self.exchanges.saturating_add(1),
            exchanged_at: now,
            last_used_at: Some(whole_second(now)),
            ..self.clone()
        }
    }

    /// Whether the token of `age` exchanges ago was issued by this service. For the two tokens that may be accepted, the key
    /// version is known, so that older keys, which may have leaked, are useless. Any older token only shows that there is a copy.
    fn is_genuine(
        &self,
        presented: &BrowserToken,
        age: u32,
        subject: &Subject,
        keys: &KeyRing,
    ) -> Result<bool, OpenError> {
        let made_with = |version| {
            let tag = self.tag(version, presented.exchanges, subject, keys)?;
            Ok(constant_time_eq(&tag, &presented.tag))
        };
        let before = self.old_key_version.unwrap_or(self.key_version);
        match age {
            0 => made_with(self.key_version),
            1 => made_with(before),
            _ => keys
                .versions()
                .filter(|&version| version <= before)
                .try_fold(false, |found, version| Ok(made_with(version)? || found)),
        }
    }

    /// The token that the browser has to present next.
    pub(crate) fn token(&self, subject: &Subject, keys: &KeyRing) -> Result<NextToken, OpenError> {
        let tag = self.tag(self.key_version, self.exchanges, subject, keys)?;
        let token = format!("{}.{}.{}", self.id, self.exchanges, BASE64URL_NOPAD.encode(&tag));
        Ok(NextToken(Zeroizing::new(token)))
    }

    fn tag(&self, key_version: u32, exchanges: u32, subject: &Subject, keys: &KeyRing) -> Result<[u8; 32], OpenError> {
        let exchanges = exchanges.to_be_bytes();
        let (tenant, user) = (subject.tenant.as_str().as_bytes(), subject.user.as_str().as_bytes());
        keys.token(key_version, MacPurpose::BrowserToken, &[tenant, user, self.id.as_bytes(), &exchanges])
    }
}

fn trusted_until(since: Timestamp, policy: &Policy) -> Option<Timestamp> {
    let days = i64::from(policy.trusted_browser_days);
    (days > 0).then(|| since.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{keys, now, policy, rotated_keys, seconds_later, stored_keys, subject, user_id};

    fn trusted() -> TrustedBrowser {
        let policy = Policy { trusted_browser_days: 30, ..policy() };
        let new = NewBrowser { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".to_owned(), label: "Firefox".to_owned() };
        TrustedBrowser::new(&new, &policy, 1, keys(), now()).unwrap()
    }

    fn show(browser: &TrustedBrowser, token: &str, second: i64) -> Recognition {
        browser.recognize(&BrowserToken::read(token).unwrap(), &subject(), keys(), seconds_later(second)).unwrap()
    }

    fn first_token(browser: &TrustedBrowser) -> String {
        browser.token(&subject(), keys()).unwrap().reveal()
    }

    fn exchanged(recognition: Recognition) -> (String, Option<TrustedBrowser>) {
        match recognition {
            Recognition::Trusted { token, exchanged } => (token.reveal(), exchanged),
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn each_use_exchanges_the_token_and_the_old_one_is_accepted_for_30_seconds() {
        let browser = trusted();
        let first = first_token(&browser);
        let (second, after) = exchanged(show(&browser, &first, 100));
        let after = after.unwrap();
        assert_ne!(first, second);
        assert_eq!(after.last_used_at, Some(seconds_later(100)));
        let (again, unchanged) = exchanged(show(&after, &first, 129));
        assert_eq!((again, unchanged), (second.clone(), None), "a browser that lost the answer gets the same token");
        assert!(matches!(show(&after, &first, 130), Recognition::Copied));
        let (_, third) = exchanged(show(&after, &second, 200));
        assert!(matches!(show(&third.unwrap(), &first, 201), Recognition::Copied), "at any age");
    }

    fn show_with(browser: &TrustedBrowser, token: &str, keys: &KeyRing, second: i64) -> Recognition {
        browser.recognize(&BrowserToken::read(token).unwrap(), &subject(), keys, seconds_later(second)).unwrap()
    }

    #[test]
    fn abuse_104_an_exchange_moves_the_browser_to_the_active_keys_and_older_keys_are_useless() {
        let (browser, rotated) = (trusted(), rotated_keys());
        let first = first_token(&browser);
        let (second, moved) = exchanged(show_with(&browser, &first, &rotated, 100));
        let moved = moved.unwrap();
        assert_eq!((moved.key_version, moved.old_key_version), (2, Some(1)));
        assert_eq!(
            exchanged(show_with(&moved, &first, &rotated, 129)).0,
            second,
            "a browser that lost the answer gets the same token"
        );
        assert!(matches!(show_with(&moved, &first, &rotated, 130), Recognition::Copied), "made with the old keys");

        let under_old_keys = TrustedBrowser { key_version: 1, ..moved.clone() };
        let forged = first_token(&under_old_keys);
        assert!(matches!(show_with(&moved, &forged, &rotated, 101), Recognition::Unknown));
        let (_, after) = exchanged(show_with(&moved, &second, &rotated, 200));
        let after = after.unwrap();
        assert_eq!((after.key_version, after.old_key_version), (2, None));
        assert!(
            matches!(show_with(&after, &forged, &rotated, 201), Recognition::Unknown),
            "even within the 30 seconds"
        );
        assert!(matches!(show_with(&after, &first, &rotated, 201), Recognition::Copied), "at any age");
    }

    #[test]
    fn a_process_that_still_uses_the_old_keys_does_not_move_a_browser_back() {
        let before = KeyRing::open("table", &stored_keys(seconds_later(600)), now()).unwrap();
        let moved = exchanged(show_with(&trusted(), &first_token(&trusted()), &rotated_keys(), 0)).1.unwrap();
        assert_eq!(before.active_version(), 1);
        let token = moved.token(&subject(), &before).unwrap().reveal();
        let (_, after) = exchanged(show_with(&moved, &token, &before, 1));
        assert_eq!(after.unwrap().key_version, 2);
    }

    #[test]
    fn a_token_of_another_user_browser_or_time_is_unknown() {
        let browser = trusted();
        let token = first_token(&browser);
        let bob = Subject { user: user_id("bob"), ..subject() };
        let presented = BrowserToken::read(&token).unwrap();
        assert!(matches!(browser.recognize(&presented, &bob, keys(), now()).unwrap(), Recognition::Unknown));
        let ahead = token.replacen(".0.", ".1.", 1);
        assert!(matches!(show(&browser, &ahead, 0), Recognition::Unknown));
        let forged = format!("{}A", &token[..token.len() - 1]);
        let forged = if forged == token { token.replace(".0.", ".7.") } else { forged };
        assert!(matches!(show(&browser, &forged, 0), Recognition::Unknown));
    }

    #[test]
    fn trust_ends_after_its_days_by_a_stricter_policy_or_by_a_changed_factor() {
        let browser = trusted();
        let days = |days| Policy { trusted_browser_days: days, ..policy() };
        let day = 24 * 3600;
        assert!(browser.is_trusted(&days(30), 1, seconds_later(30 * day - 1)));
        assert!(!browser.is_trusted(&days(30), 1, seconds_later(30 * day)));
        assert!(!browser.is_trusted(&days(90), 1, seconds_later(30 * day)), "a laxer policy does not extend it");
        assert!(!browser.is_trusted(&days(7), 1, seconds_later(7 * day)));
        assert!(!browser.is_trusted(&days(0), 1, now()));
        assert!(!browser.is_trusted(&days(30), 2, now()));
    }

    #[test]
    fn a_token_has_three_parts_and_at_most_128_bytes() {
        let of_length = |tag: usize| format!("01ARZ3NDEKTSV4RRFFQ69G5FAV.0.{}", "A".repeat(tag));
        assert_eq!((of_length(99).len(), of_length(100).len()), (128, 129));
        assert_eq!(BrowserToken::read(&of_length(99)).unwrap().id(), "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assert!(BrowserToken::read(&of_length(100)).is_none());
        assert!(BrowserToken::read(&format!("{}.AAAA", of_length(4))).is_none());
    }

    #[test]
    fn text_that_is_not_a_token_is_rejected() {
        for text in ["", "a.0.b", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3NDEKTSV4RRFFQ69G5FA#.0.AAAA", &"x".repeat(200)] {
            assert!(BrowserToken::read(text).is_none(), "{text}");
        }
        let token = BrowserToken::read("01ARZ3NDEKTSV4RRFFQ69G5FAV.0.AAAA").unwrap();
        assert_eq!(format!("{token:?}"), "BrowserToken(hidden)");
        assert_eq!(format!("{:?}", trusted().token(&subject(), keys()).unwrap()), "NextToken(hidden)");
    }
}
