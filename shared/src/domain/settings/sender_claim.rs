//! A tenant's claim to a sender address, and its proof: a code that is mailed to the address.
//!
//! SES only shows that someone reads the mailbox or owns the domain, but not for which tenant. So a sender is verified once an
//! admin of the tenant has also entered the code that this service mailed there in the tenant's name.

use std::collections::BTreeMap;

use constant_time_eq::constant_time_eq;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::codes::{CODE_LIFETIME, MAX_SENDS_OF_A_CODE};
use crate::domain::credential::email::limits::{RESEND_AFTER, limited_until};
use crate::domain::credential::email::send_times::{SendTimes, later};
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::Address;
use crate::domain::types::id::{SenderId, TenantId};
use crate::domain::types::refusal::Lock;
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::next_whole_second;

/// The lifetime of an unconfirmed claim.
pub const CLAIM_LIFETIME: SignedDuration = SignedDuration::from_hours(24);
/// The number of wrong codes that ends a claim. Sending the code again doesn't reset it.
pub const MAX_WRONG_CODES: u8 = 10;
/// The daily limit of mails with codes to a tenant's sender addresses, because each may reach someone who never asked for it.
pub const MAX_SENDER_MAILS_A_DAY: u32 = 100;
/// The daily limit of a tenant's wrong codes for an address, over all its senders and claims. Beyond it, the tenant can't claim the
/// address until the day is over: a new sender has a new code, and would allow another ten guesses.
const MAX_WRONG_CODES_A_DAY: usize = 30;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A sender account in its stored form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SenderAccount {
    /// The address and the display name.
    #[serde(flatten)]
    pub sender: Sender,
    /// Absent in accounts from before codes were introduced, which stay pending until a code is entered.
    #[serde(default)]
    mailbox: Mailbox,
}

/// The state of a sender's mailbox.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Mailbox {
    /// When the right code was entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confirmed_at: Option<Timestamp>,
    /// When the claim ends, unless the code is entered before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ends_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code: Option<OpenCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_sent_at: Option<Timestamp>,
    #[serde(default)]
    wrong_codes: u8,
}

/// A mailed code that can still be used. Its digits are derived each time, and never stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct OpenCode {
    key_version: u32,
    started_at: Timestamp,
    sends: u8,
}

impl OpenCode {
    fn expires_at(&self) -> Timestamp {
        later(self.started_at, CODE_LIFETIME)
    }

    /// Six digits of a MAC over everything that the code is bound to.
    fn digits(&self, bound_to: &BoundTo<'_>, keys: &KeyRing) -> Result<Zeroizing<String>, OpenError> {
        let started_at = self.started_at.as_nanosecond().to_be_bytes();
        let parts: [&[u8]; 5] = [
            b"sender",
            bound_to.tenant.as_str().as_bytes(),
            bound_to.id.as_str().as_bytes(),
            bound_to.address.as_str().as_bytes(),
            &started_at,
        ];
        let mac = keys.mac(self.key_version, MacPurpose::SenderCode, &parts)?.to_bytes();
        let number = u64::from_be_bytes(mac.first_chunk().copied().unwrap_or_default()) % 1_000_000;
        Ok(Zeroizing::new(format!("{number:06}")))
    }
}

struct BoundTo<'a> {
    tenant: &'a TenantId,
    id: &'a SenderId,
    address: &'a Address,
}

impl SenderAccount {
    /// An account whose mailbox has to be proved within `CLAIM_LIFETIME`.
    #[must_use]
    pub fn claimed(sender: Sender, now: Timestamp) -> Self {
        Self { sender, mailbox: Mailbox { ends_at: Some(later(now, CLAIM_LIFETIME)), ..Mailbox::default() } }
    }

    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        self.mailbox.confirmed_at.is_some()
    }

    /// When the claim ends, unless it is confirmed.
    #[must_use]
    pub const fn ends_at(&self) -> Option<Timestamp> {
        self.mailbox.ends_at
    }

    /// Whether the claim has ended. The account then counts as deleted, whether or not DynamoDB has deleted it.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.mailbox.ends_at.is_some_and(|ends_at| ends_at <= now)
    }
}

/// The owner of an address: one tenant at a time, across all tenants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressClaim {
    tenant: TenantId,
    /// The tenant's senders with this address, and when their claims end. `None` for a claim without an end.
    senders: BTreeMap<SenderId, Option<Timestamp>>,
    /// The times of claims and mailed codes within the last day, for all tenants.
    #[serde(default, skip_serializing_if = "SendTimes::is_empty")]
    sent: SendTimes,
    /// The times of the tenant's wrong codes within the last day, for all its senders.
    #[serde(default, skip_serializing_if = "SendTimes::is_empty")]
    wrong: SendTimes,
}

impl AddressClaim {
    /// An address without a claim.
    #[must_use]
    pub fn none(tenant: TenantId) -> Self {
        Self { tenant, senders: BTreeMap::new(), sent: SendTimes::default(), wrong: SendTimes::default() }
    }

    /// Whether `tenant` has the address, or can claim it.
    #[must_use]
    pub fn is_open_to(&self, tenant: &TenantId, now: Timestamp) -> bool {
        self.tenant == *tenant || !self.is_held(now)
    }

    /// Whether there is a valid claim to the address.
    #[must_use]
    pub fn is_held(&self, now: Timestamp) -> bool {
        self.senders.values().any(|ends_at| ends_at.is_none_or(|ends_at| now < ends_at))
    }

    /// When this item is no longer needed. `None` while a claim has no end.
    #[must_use]
    pub fn obsolete_at(&self) -> Option<Timestamp> {
        if self.senders.values().any(Option::is_none) {
            return None;
        }
        let remembered = [&self.sent, &self.wrong].into_iter().filter_map(SendTimes::last).map(|time| later(time, DAY));
        Some(self.senders.values().flatten().copied().chain(remembered).max().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// This claim without the given sender.
    #[must_use]
    pub fn without(mut self, tenant: &TenantId, id: &SenderId) -> Self {
        if self.tenant == *tenant {
            self.senders.remove(id);
        }
        self
    }

    /// This claim with one more sender. The mails to the address still count, for whichever tenant they were sent.
    fn with(&self, tenant: &TenantId, id: &SenderId, ends_at: Option<Timestamp>, now: Timestamp) -> Self {
        let mut claim = self.clone();
        if claim.tenant != *tenant {
            claim.tenant = tenant.clone();
            claim.senders.clear();
            // A code is bound to its tenant, so guesses of another tenant are useless, and must not keep the owner out.
            claim.wrong = SendTimes::default();
        }
        claim.senders.retain(|_, ends_at| ends_at.is_none_or(|ends_at| now < ends_at));
        claim.senders.insert(id.clone(), ends_at);
        claim
    }

    /// Counts a wrong code of `tenant`. If another tenant has the address by now, only the account counts it.
    fn count_wrong_code(&mut self, tenant: &TenantId, now: Timestamp) {
        if self.tenant == *tenant {
            self.wrong.add(now);
        }
    }

    /// Counts a mail to the address at `now`, if the limits allow it.
    fn count_mail(&mut self, now: Timestamp) -> Result<(), Refusal> {
        if let Some(until) = limited_until(&self.sent, now) {
            return Err(Refusal::TooManyMails { until });
        }
        self.sent.add(now);
        Ok(())
    }
}

/// A sender with the claim to its address, as read or to store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedSender {
    pub tenant: TenantId,
    /// The ID by which the policy refers to the sender.
    pub id: SenderId,
    pub account: SenderAccount,
    pub claim: AddressClaim,
}

/// A code to mail, after its issue is stored.
#[derive(Debug)]
pub struct SenderCode {
    pub digits: Zeroizing<String>,
    /// When the code becomes invalid.
    pub expires_at: Timestamp,
    pub resend_at: Timestamp,
    /// How many more times the code can be sent.
    pub sends_left: u8,
    /// The receipt for withdrawing the code if the mail fails.
    pub receipt: Timestamp,
}

/// The result of a claim.
#[derive(Debug)]
#[must_use]
pub enum ClaimOutcome {
    /// The tenant gets the address, once this is stored.
    Claimed(Box<ClaimedSender>),
    /// Another tenant has the address.
    Taken,
    Refused(Refusal),
}

/// The result of a request to send the code again.
#[derive(Debug)]
#[must_use]
pub enum SendOutcome {
    /// The code can be mailed, once the sender is stored in this form.
    Issued(Box<ClaimedSender>, SenderCode),
    /// Another tenant has the address. Only possible for accounts from before codes were introduced.
    Taken,
    /// The code was already entered.
    Confirmed,
    Refused(Refusal),
}

/// The result of an entered code.
#[derive(Debug)]
#[must_use]
pub enum EntryOutcome {
    /// The code is right, and proves the mailbox once this is stored.
    Confirmed(Box<ClaimedSender>),
    /// The code is wrong. This form counts it.
    Wrong(Box<ClaimedSender>),
    /// The code is the last wrong one: the account is deleted, and this is the remaining claim.
    Ended(AddressClaim),
    /// There is nothing to confirm, so no code can be right.
    NothingToConfirm,
}

/// Claims an address for a sender. `found` is the stored claim.
pub fn claim(found: &AddressClaim, tenant: &TenantId, id: &SenderId, sender: &Sender, now: Timestamp) -> ClaimOutcome {
    if !found.is_open_to(tenant, now) {
        return ClaimOutcome::Taken;
    }
    let account = SenderAccount::claimed(sender.clone(), now);
    let mut claim = found.with(tenant, id, account.ends_at(), now);
    if let Some(until) = claim.wrong.full_until(MAX_WRONG_CODES_A_DAY, DAY, now) {
        return ClaimOutcome::Refused(Refusal::Locked(Lock::Until(until)));
    }
    // Each claim may also make SES write to the address.
    if let Err(refusal) = claim.count_mail(now) {
        return ClaimOutcome::Refused(refusal);
    }
    ClaimOutcome::Claimed(Box::new(ClaimedSender { tenant: tenant.clone(), id: id.clone(), account, claim }))
}

impl ClaimedSender {
    fn bound_to(&self) -> BoundTo<'_> {
        BoundTo { tenant: &self.tenant, id: &self.id, address: &self.account.sender.address }
    }

    /// The first code of a claim, which already counted the mail.
    pub fn first_code(mut self, keys: &KeyRing, now: Timestamp) -> Result<(Box<Self>, SenderCode), OpenError> {
        let code = self.issue(keys, now)?;
        Ok((Box::new(self), code))
    }

    /// Decides whether the code can be sent again: the open one, without extending it, or else a new one.
    pub fn resend(&self, keys: &KeyRing, now: Timestamp) -> Result<SendOutcome, OpenError> {
        let mailbox = &self.account.mailbox;
        if mailbox.confirmed_at.is_some() {
            return Ok(SendOutcome::Confirmed);
        }
        if !self.claim.is_open_to(&self.tenant, now) {
            return Ok(SendOutcome::Taken);
        }
        if let Some(until) = mailbox.last_sent_at.map(|sent| later(sent, RESEND_AFTER)).filter(|&until| now < until) {
            return Ok(SendOutcome::Refused(Refusal::TooSoon { until }));
        }
        let open = mailbox.code.as_ref().filter(|code| now < code.expires_at());
        if let Some(code) = open.filter(|code| code.sends >= MAX_SENDS_OF_A_CODE) {
            return Ok(SendOutcome::Refused(Refusal::TooManyMails { until: code.expires_at() }));
        }
        let mut next = self.clone();
        next.claim = self.claim.with(&self.tenant, &self.id, mailbox.ends_at, now);
        if let Err(refusal) = next.claim.count_mail(now) {
            return Ok(SendOutcome::Refused(refusal));
        }
        let code = next.issue(keys, now)?;
        Ok(SendOutcome::Issued(Box::new(next), code))
    }

    fn issue(&mut self, keys: &KeyRing, now: Timestamp) -> Result<SenderCode, OpenError> {
        let open = self.account.mailbox.code.take().filter(|code| now < code.expires_at());
        let mut code =
            open.unwrap_or_else(|| OpenCode { key_version: keys.active_version(), started_at: now, sends: 0 });
        code.sends = code.sends.saturating_add(1);
        let issued = SenderCode {
            digits: code.digits(&self.bound_to(), keys)?,
            expires_at: code.expires_at(),
            resend_at: next_whole_second(later(now, RESEND_AFTER)),
            sends_left: MAX_SENDS_OF_A_CODE.saturating_sub(code.sends),
            receipt: now,
        };
        self.account.mailbox.code = Some(code);
        self.account.mailbox.last_sent_at = Some(now);
        Ok(issued)
    }

    /// Withdraws a mail that failed: it leaves no cooldown. `None` if there is nothing to withdraw.
    #[must_use]
    pub fn take_back(&self, receipt: Timestamp) -> Option<Box<Self>> {
        let mut next = Box::new(self.clone());
        let mailbox = &mut next.account.mailbox;
        mailbox.last_sent_at.take_if(|sent| *sent == receipt)?;
        if let Some(code) = &mut mailbox.code {
            code.sends = code.sends.saturating_sub(1);
        }
        mailbox.code.take_if(|code| code.sends == 0);
        next.claim.sent.remove_one(receipt);
        Some(next)
    }

    /// Decides on an entered code. Each wrong one counts, whether or not a code is open.
    pub fn enter(&self, entry: &CodeEntry, keys: &KeyRing, now: Timestamp) -> Result<EntryOutcome, OpenError> {
        let mailbox = &self.account.mailbox;
        if mailbox.confirmed_at.is_some() {
            return Ok(EntryOutcome::NothingToConfirm);
        }
        let open = mailbox.code.as_ref().filter(|code| now < code.expires_at());
        let right = match (open, entry.as_digits(6)) {
            (Some(code), Some(digits)) => {
                constant_time_eq(code.digits(&self.bound_to(), keys)?.as_bytes(), digits.as_bytes())
            }
            _ => false,
        };
        // A tenant that has the address by now claimed it later.
        if right && self.claim.is_open_to(&self.tenant, now) {
            let mut next = self.clone();
            next.account.mailbox = Mailbox { confirmed_at: Some(now), ..Mailbox::default() };
            next.claim = self.claim.with(&self.tenant, &self.id, None, now);
            return Ok(EntryOutcome::Confirmed(Box::new(next)));
        }
        let mut next = self.clone();
        let wrong_codes = &mut next.account.mailbox.wrong_codes;
        *wrong_codes = wrong_codes.saturating_add(1);
        let was_last = *wrong_codes >= MAX_WRONG_CODES;
        next.claim.count_wrong_code(&self.tenant, now);
        if was_last || next.claim.wrong.count_within(DAY, now) >= MAX_WRONG_CODES_A_DAY {
            return Ok(EntryOutcome::Ended(next.claim.without(&self.tenant, &self.id)));
        }
        Ok(EntryOutcome::Wrong(Box::new(next)))
    }
}

#[cfg(test)]
#[path = "sender_claim_tests.rs"]
mod tests;
