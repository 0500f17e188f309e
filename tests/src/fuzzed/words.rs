//! What people type: codes, addresses, labels, reasons, ids, origins; and the fields of a policy.

use serde_json::Value;
use shared::domain::credential::code_entry::CodeEntry;
use shared::domain::tenant::plan::Plan;
use shared::domain::tenant::policy::{NamedSender, Policy};
use shared::domain::tenant::policy_fields::MAX_TRUSTED_BROWSER_DAYS;
use shared::domain::types::address::Address;
use shared::domain::types::id::{MAX_ID_BYTES, SenderId};
use shared::domain::types::label;
use shared::domain::types::origin::Origin;
use shared::domain::types::reason::Reason;

/// Characters in a recovery code, and in a bypass code.
const CODE_LENGTHS: [usize; 2] = [13, 10];

/// A code entry reads as six digits or as letters of its alphabet, and what it reads as reads as itself again.
pub fn code(input: &[u8]) {
    let Ok(entered) = std::str::from_utf8(input) else { return };
    let entry = CodeEntry::read(entered);
    if let Some(digits) = entry.as_digits(6) {
        assert!(digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()));
        assert_eq!(CodeEntry::read(digits).as_digits(6), Some(digits));
    }
    for length in CODE_LENGTHS {
        let Some(code) = entry.as_crockford(length) else { continue };
        assert!(code.len() == length && code.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()));
        assert!(!code.contains(['I', 'L', 'O', 'U']), "they are not in the alphabet");
        assert_eq!(CodeEntry::read(&code.to_lowercase()).as_crockford(length).unwrap(), code);
    }
    if entered.chars().count() > 64 {
        assert!(entry.as_digits(6).is_none(), "it is too long to be read");
    }
    assert_eq!(format!("{entry:?}"), "CodeEntry(hidden)");
}

/// Whatever is taken keeps to its limits, and is taken again as it was kept.
pub fn names(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let owned = || text.to_owned();
    if let Ok(address) = Address::try_from(owned()) {
        assert!(text.len() <= 254 && text.matches('@').count() == 1);
        assert!(
            !text.contains(['\r', '\n', ',', ';', '<', '>', '"', ' ']),
            "nothing that a mail's header could be led by"
        );
        let domain = text.rsplit_once('@').unwrap().1;
        assert!(address.masked().ends_with(&format!("***@{domain}")));
        assert_eq!(format!("{address:?}"), "Address(hidden)");
        assert_eq!(String::from(address), text);
    }
    if let Some(kept) = label::parse(text) {
        assert!((1..=64).contains(&kept.chars().count()) && !kept.chars().any(char::is_control));
        assert_eq!(label::parse(&kept), Some(kept));
    }
    if let Some(reason) = Reason::parse(text) {
        assert!((1..=500).contains(&reason.as_str().chars().count()) && reason.as_str().lines().count() == 1);
        assert_eq!(Reason::parse(reason.as_str()), Some(reason));
    }
    if let Ok(id) = SenderId::try_from(owned()) {
        assert!((1..=MAX_ID_BYTES).contains(&text.len()) && !text.contains('#'), "it could reach into another key");
        assert!(!text.contains(['/', '\\', '?', '%']) && !matches!(text, "." | ".."), "it could act on another id");
        assert_eq!(id.as_str(), text);
    }
    if let Some(origin) = Origin::parse(text) {
        assert!(
            text.starts_with("https://") || text.starts_with("http://localhost") || text.starts_with("http://127.")
        );
        assert!(text.is_ascii() && !text.contains(['"', '\'', '<', ';', ',', ' ']), "it goes into a header and a page");
        assert_eq!(origin.as_str(), text);
    }
    if let Ok(plan) = Plan::named(text) {
        assert!(plan.includes_two_factor() == (text == "enterprise") && text.len() <= 32);
    }
}

/// An accepted policy keeps its limits and can be sent again as shown. A rejected one has a validation error.
pub fn policy(input: &[u8]) {
    let Ok(body) = serde_json::from_slice::<Value>(input) else { return };
    let sender = Policy::named_sender(&body);
    let parsed = Policy::parse(&body, verified(sender.as_ref()));
    let unverified = Policy::parse(&body, NamedSender::Unknown);
    match parsed {
        Err(faults) => assert!(!faults.is_empty() && unverified.is_err()),
        Ok(policy) => {
            assert!(policy.trusted_browser_days <= MAX_TRUSTED_BROWSER_DAYS && policy.required_groups.len() <= 100);
            assert!((1..=64).contains(&policy.issuer.chars().count()) && !policy.issuer.contains(':'));
            let any = policy.passkeys_enabled || policy.totp_enabled || policy.email_enabled;
            assert!(!policy.required || any, "no user could set anything up");
            assert!(!policy.passkeys_enabled || policy.passkey_rp_id.is_some(), "passkeys would be for no domain");
            assert!(!policy.email_enabled || policy.sender_id.is_some(), "mail would have no sender");
            assert!(policy.support_url.iter().all(|url| url.starts_with("https://") && url.len() <= 2048));
            let shown = serde_json::to_value(&policy).unwrap();
            assert_eq!(Policy::parse(&shown, verified(policy.sender_id.as_ref())).unwrap(), policy);
            assert_eq!(unverified.is_ok(), !policy.email_enabled && policy.sender_id.is_none());
        }
    }
}

fn verified(sender: Option<&SenderId>) -> NamedSender<'_> {
    sender.map_or(NamedSender::Unknown, NamedSender::Verified)
}
