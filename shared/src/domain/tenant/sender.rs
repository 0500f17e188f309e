//! Sender accounts: the helpdesk's mail addresses that codes and notices come from.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::types::address::Address;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::id::SenderId;
use crate::domain::types::label;

/// The largest number of a tenant's senders. SES may be asked about each of them to show their status.
pub const MAX_SENDERS: usize = 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    pub address: Address,
    /// The display name in mails.
    pub display_name: String,
}

/// Whether mail can be sent from an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SenderStatus {
    /// SES's link was not followed yet, or the code that was mailed to the address was not entered yet.
    Pending,
    /// Mail can be sent from it.
    Verified,
    /// SES's link was not followed in time, or SES doesn't know the address.
    Failed,
    /// SES isn't available, and didn't report on the address before.
    Unknown,
}

/// What a pending sender still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// SES's verification of the address.
    Ses,
    /// The code that was mailed to the address.
    Code,
}

impl SenderStatus {
    /// The status of a sender whose address has this status with SES.
    #[must_use]
    pub const fn of(ses: Self, code_entered: bool) -> Self {
        match (ses, code_entered) {
            (Self::Failed, _) => Self::Failed,
            (Self::Verified, true) => Self::Verified,
            (Self::Unknown, true) => Self::Unknown,
            (Self::Verified | Self::Pending | Self::Unknown, _) => Self::Pending,
        }
    }
}

impl Missing {
    /// What a pending sender still needs.
    #[must_use]
    pub fn of(ses: SenderStatus, code_entered: bool) -> Vec<Self> {
        let ses = (ses == SenderStatus::Pending).then_some(Self::Ses);
        ses.into_iter().chain((!code_entered).then_some(Self::Code)).collect()
    }
}

impl Sender {
    /// Validates a sender in a request and reports all errors at once.
    pub fn parse(id: &str, address: &str, display_name: &str) -> Result<(SenderId, Self), Vec<FieldError>> {
        let id = SenderId::try_from(id.to_owned()).map_err(|error| FieldError::new("/id", error.to_string()));
        match (id, Self::new(address, display_name)) {
            (Ok(id), Ok(sender)) => Ok((id, sender)),
            (id, sender) => Err(id.err().into_iter().chain(sender.err().unwrap_or_default()).collect()),
        }
    }

    pub fn new(address: &str, display_name: &str) -> Result<Self, Vec<FieldError>> {
        // SES accepts 7-bit addresses only. A domain in another script has an ASCII form (RFC 5890).
        let address = Address::try_from(address.to_owned())
            .ok()
            .filter(|address| address.as_str().is_ascii() && address.mailbox().is_some())
            .ok_or_else(|| FieldError::new("/address", "must be one plain ASCII mail address"));
        let display_name = label::parse(display_name).ok_or_else(|| FieldError::new("/display_name", label::RULE));
        match (address, display_name) {
            (Ok(address), Ok(display_name)) => Ok(Self { address, display_name }),
            (address, display_name) => Err(address.err().into_iter().chain(display_name.err()).collect()),
        }
    }

    /// Whether SES has to keep the address of a removed sender, because a remaining one uses it.
    #[must_use]
    pub fn is_kept_for<'a>(gone: &Address, mut left: impl Iterator<Item = &'a Self>) -> bool {
        left.any(|sender| sender.address == *gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_reported_with_its_pointer() {
        let errors = Sender::parse("a#b", "Help <help@example.com>", "Help\r\nBcc: x@example.com").unwrap_err();
        let pointers: Vec<&str> = errors.iter().map(|error| error.pointer.as_str()).collect();
        assert_eq!(pointers, ["/id", "/address", "/display_name"]);
        assert!(Sender::parse("main", "hilfe@münchen.example", "Hilfe").is_err());
    }

    #[test]
    fn abuse_85_a_sender_is_verified_only_by_both_ses_and_the_code() {
        use Missing::{Code, Ses};
        use SenderStatus::{Failed, Pending, Unknown, Verified};
        let cases = [
            (Pending, false, Pending, vec![Ses, Code]),
            (Pending, true, Pending, vec![Ses]),
            (Verified, false, Pending, vec![Code]),
            (Verified, true, Verified, vec![]),
            (Failed, false, Failed, vec![Code]),
            (Failed, true, Failed, vec![]),
            (Unknown, false, Pending, vec![Code]),
            (Unknown, true, Unknown, vec![]),
        ];
        for (ses, entered, status, missing) in cases {
            assert_eq!(SenderStatus::of(ses, entered), status);
            assert_eq!(Missing::of(ses, entered), missing);
        }
    }

    #[test]
    fn an_address_is_kept_for_the_sender_that_still_has_it() {
        let sender = |address| Sender::new(address, "Help").unwrap();
        let gone = sender("help@example.com").address;
        assert!(Sender::is_kept_for(&gone, [sender("other@example.com"), sender("help@example.com")].iter()));
        assert!(!Sender::is_kept_for(&gone, [sender("other@example.com")].iter()));
    }

    #[test]
    fn a_display_name_can_have_quotes_markup_and_any_script() {
        let name = "Ärzte \"<script>\" 📮 株式会社, Ltd.";
        let (id, sender) = Sender::parse("main", "help@example.com", name).unwrap();
        assert_eq!((id.as_str(), sender.display_name.as_str()), ("main", name));
    }
}
