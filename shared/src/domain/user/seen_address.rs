//! The address in the profile as the record stores it: the latest one, the time of its change, and earlier ones.

use jiff::{SignedDuration, Timestamp};

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::email::send_times::later;
use crate::domain::types::address::{Address, Mailbox};
use crate::domain::types::id::TenantId;
use crate::domain::types::profile::Profile;
use crate::domain::types::time::whole_second;
use crate::domain::user::address_tag::AddressTag;
use crate::domain::user::former_address::FormerAddress;
use crate::domain::user::record::UserRecord;

/// How long after a change of address a mailed code is no proof, because a stolen session could change the address first.
pub const NO_PROOF_FOR: SignedDuration = SignedDuration::from_hours(72);
/// How long after a change of address the former address gets notices too.
pub const NOTICES_TO_FORMER_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The number of stored former addresses: the oldest one, which is the owner's if an attacker changes the address repeatedly, and
/// the newest one. An address keeps its place if the profile returns to it.
pub const MAX_FORMER: usize = 2;

/// A change of the address in the profile.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AddressChange {
    pub(crate) old: Address,
    /// Whether notices can be sent to the earlier address.
    pub(crate) old_verified: bool,
}

impl UserRecord {
    /// Stores the address in `profile` at `now`. Returns the change, if there is one. A different case or form isn't a change.
    pub(crate) fn observe_address(&mut self, profile: &Profile, now: Timestamp) -> Option<AddressChange> {
        let was_verified = self.verified_mailbox().is_some();
        let is_verified = profile.verified_mailbox().is_some();
        let changed = self.email.as_ref() != Some(&profile.email);
        self.former_emails.retain(|former| now < former.until);
        let left = self.email.clone().filter(|_| was_verified && (changed || !is_verified));
        if let Some(email) = left {
            self.remember_former(email, now);
        }
        self.email_verified = is_verified;
        if is_verified && matches!(self.former_emails.as_slice(), [only] if only.email == profile.email) {
            self.former_emails.clear();
        }
        if !changed {
            return None;
        }
        let old = self.email.replace(profile.email.clone())?;
        // SES's report was about the earlier address.
        self.delivery = None;
        self.email_changed_at = Some(whole_second(now));
        Some(AddressChange { old, old_verified: was_verified })
    }

    /// Stores the tag of the latest address.
    pub(crate) fn tag_address(&mut self, tenant: &TenantId, keys: &KeyRing) -> Result<(), OpenError> {
        self.address_tag = self.email.as_ref().map(|address| AddressTag::of(address, tenant, keys)).transpose()?;
        Ok(())
    }

    /// When a mailed code is a proof again, if the address changed too recently.
    #[must_use]
    pub fn proof_by_email_from(&self, now: Timestamp) -> Option<Timestamp> {
        let from = later(self.email_changed_at?, NO_PROOF_FOR);
        (now < from).then_some(from)
    }

    /// Whether `other` has the same address in the same state. A tag under new keys alone isn't another state.
    pub(crate) fn has_same_address(&self, other: &Self) -> bool {
        (&self.email, self.email_verified, self.address_tag.is_some())
            == (&other.email, other.email_verified, other.address_tag.is_some())
    }

    fn remember_former(&mut self, email: Address, now: Timestamp) {
        let until = whole_second(later(now, NOTICES_TO_FORMER_FOR));
        if let Some(known) = self.former_emails.iter_mut().find(|former| former.email == email) {
            known.until = until;
            return;
        }
        self.former_emails.truncate(MAX_FORMER - 1);
        self.former_emails.push(FormerAddress { email, until });
    }
}

impl UserRecord {
    /// The latest address, if it was verified and SES accepts it.
    #[must_use]
    pub fn verified_mailbox(&self) -> Option<&Mailbox> {
        self.email.as_ref().filter(|_| self.email_verified)?.mailbox()
    }

    /// The recipients of a notice: the latest address, and for a while the earlier verified ones.
    #[must_use]
    pub fn notice_recipients(&self, now: Timestamp) -> Vec<Mailbox> {
        let former = self.former_emails.iter().filter(|former| now < former.until);
        let mut recipients: Vec<Mailbox> = Vec::new();
        for mailbox in self.verified_mailbox().into_iter().chain(former.filter_map(|former| former.email.mailbox())) {
            if !recipients.contains(mailbox) {
                recipients.push(mailbox.clone());
            }
        }
        recipients
    }
}

#[cfg(test)]
#[path = "seen_address_tests.rs"]
mod tests;
