//! The claim of a tenant to a sender address, and its proof: a code that was mailed to the address.
//!
//! SES shows only that somebody reads the mailbox, or owns the domain, and not for which tenant. So a sender is verified when,
//! besides, somebody entered the code that this system mailed there in the tenant's name.

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

/// How long an unconfirmed claim lasts.
pub const CLAIM_LIFETIME: SignedDuration = SignedDuration::from_hours(24);
/// The wrong codes that end a claim. Sending the code again does not reset them.
pub const MAX_WRONG_CODES: u8 = 10;
/// The mails with codes to sender addresses that a tenant can have sent in a day: each may go to somebody who never asked for it.
pub const MAX_SENDER_MAILS_A_DAY: u32 = 100;
/// The wrong codes of a tenant for an address within a day, over all its senders and claims there. After that the tenant cannot
/// claim the address until the day is over: a new sender has a new code, and each would be another ten guesses.
const MAX_WRONG_CODES_A_DAY: usize = 30;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A sender account as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SenderAccount {
    /// The address and the name beside it.
    #[serde(flatten)]
    pub sender: Sender,
    /// Without it the account is from before codes were asked for: pending until a code is entered, with no end.
    #[serde(default)]
    mailbox: Mailbox,
}

/// What is known of a sender's mailbox.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Mailbox {
    /// When the right code was entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confirmed_at: Option<Timestamp>,
    /// When the claim ends unless the code is entered before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ends_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code: Option<OpenCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_sent_at: Option<Timestamp>,
    #[serde(default)]
    wrong_codes: u8,
}

/// A code that was mailed and can still be used. The digits are derived each time, never stored.
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
    /// An account whose mailbox somebody has to prove before `CLAIM_LIFETIME` is over.
    #[must_use]
    pub fn claimed(sender: Sender, now: Timestamp) -> Self {
        Self { sender, mailbox: Mailbox { ends_at: Some(later(now, CLAIM_LIFETIME)), ..Mailbox::default() } }
    }

    /// Whether the code was entered.
    #[must_use]
    pub const fn is_confirmed(&self) -> bool {
        self.mailbox.confirmed_at.is_some()
    }

    /// When the claim ends unless it is confirmed.
    #[must_use]
    pub const fn ends_at(&self) -> Option<Timestamp> {
        self.mailbox.ends_at
    }

    /// Whether the claim is over: then the account is not there any more, swept or not.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.mailbox.ends_at.is_some_and(|ends_at| ends_at <= now)
    }
}

/// The owner of an address: one tenant at a time, over all tenants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressClaim {
    tenant: TenantId,
    /// The tenant's senders with this address, and when their claims end; `None` for one that does not end.
    senders: BTreeMap<SenderId, Option<Timestamp>>,
    /// When claims were made or codes were mailed within the last day, whoever made them.
    #[serde(default, skip_serializing_if = "SendTimes::is_empty")]
    sent: SendTimes,
    /// When the tenant entered wrong codes within the last day, for whichever sender.
    #[serde(default, skip_serializing_if = "SendTimes::is_empty")]
    wrong: SendTimes,
}

impl AddressClaim {
    /// An address that no one has claimed yet.
    #[must_use]
    pub fn none(tenant: TenantId) -> Self {
        Self { tenant, senders: BTreeMap::new(), sent: SendTimes::default(), wrong: SendTimes::default() }
    }

    /// Whether `tenant` has the address, or may have it.
    #[must_use]
    pub fn is_open_to(&self, tenant: &TenantId, now: Timestamp) -> bool {
        self.tenant == *tenant || !self.is_held(now)
    }

    /// Whether a claim to the address lasts.
    #[must_use]
    pub fn is_held(&self, now: Timestamp) -> bool {
        self.senders.values().any(|ends_at| ends_at.is_none_or(|ends_at| now < ends_at))
    }

    /// When nothing of this is needed any more; `None` while a claim has no end.
    #[must_use]
    pub fn obsolete_at(&self) -> Option<Timestamp> {
        if self.senders.values().any(Option::is_none) {
            return None;
        }
        let remembered = [&self.sent, &self.wrong].into_iter().filter_map(SendTimes::last).map(|time| later(time, DAY));
        Some(self.senders.values().flatten().copied().chain(remembered).max().unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Without the claim of this sender.
    #[must_use]
    pub fn without(mut self, tenant: &TenantId, id: &SenderId) -> Self {
        if self.tenant == *tenant {
            self.senders.remove(id);
        }
        self
    }

    /// The claim of one more sender. What was sent to the address is remembered, whoever had it.
    fn with(&self, tenant: &TenantId, id: &SenderId, ends_at: Option<Timestamp>, now: Timestamp) -> Self {
        let mut claim = self.clone();
        if claim.tenant != *tenant {
            claim.tenant = tenant.clone();
            claim.senders.clear();
            // A code is bound to its tenant, so what another one guessed is no help, and must not keep the owner out.
            claim.wrong = SendTimes::default();
        }
        claim.senders.retain(|_, ends_at| ends_at.is_none_or(|ends_at| now < ends_at));
        claim.senders.insert(id.clone(), ends_at);
        claim
    }

    /// Counts a wrong code of `tenant`. One whose address another tenant has by now is counted in its account alone.
    fn count_wrong_code(&mut self, tenant: &TenantId, now: Timestamp) {
        if self.tenant == *tenant {
            self.wrong.add(now);
        }
    }

    /// Counts a mail to the address at `now`, if there may be one.
    fn count_mail(&mut self, now: Timestamp) -> Result<(), Refusal> {
        if let Some(until) = limited_until(&self.sent, now) {
            return Err(Refusal::TooManyMails { until });
        }
        self.sent.add(now);
        Ok(())
    }
}

/// A sender with the claim to its address, as both were read or shall be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedSender {
    /// The tenant.
    pub tenant: TenantId,
    /// What the policy names the sender by.
    pub id: SenderId,
    /// The account.
    pub account: SenderAccount,
    /// The claim.
    pub claim: AddressClaim,
}

/// A code to be mailed, once it is stored that it is.
#[derive(Debug)]
pub struct SenderCode {
    /// The six digits.
    pub digits: Zeroizing<String>,
    /// When the code stops being right.
    pub expires_at: Timestamp,
    /// When it can be sent again.
    pub resend_at: Timestamp,
    /// How often it can still be sent.
    pub sends_left: u8,
    /// What to take back if it cannot be sent.
    pub receipt: Timestamp,
}

/// The answer to a claim.
#[derive(Debug)]
#[must_use]
pub enum ClaimOutcome {
    /// The address is the tenant's, once this is stored.
    Claimed(Box<ClaimedSender>),
    /// It is another tenant's.
    Taken,
    /// Not now.
    Refused(Refusal),
}

/// What becomes of a wish to have the code sent again.
#[derive(Debug)]
#[must_use]
pub enum SendOutcome {
    /// It goes out, once the sender is stored like this.
    Issued(Box<ClaimedSender>, SenderCode),
    /// Another tenant has the address: possible only for an account from before codes were asked for.
    Taken,
    /// The code was entered already.
    Confirmed,
    /// Not now.
    Refused(Refusal),
}

/// What becomes of a code that was entered.
#[derive(Debug)]
#[must_use]
pub enum EntryOutcome {
    /// It is right: the mailbox is proved, once this is stored.
    Confirmed(Box<ClaimedSender>),
    /// It is wrong. Stored like this, it is counted.
    Wrong(Box<ClaimedSender>),
    /// It is the last wrong one: the account ends, and this is what is left of the claim.
    Ended(AddressClaim),
    /// There is nothing left to confirm, and so no code that could be right.
    NothingToConfirm,
}

/// Claims an address for a sender. `found` is what is stored of the address.
pub fn claim(found: &AddressClaim, tenant: &TenantId, id: &SenderId, sender: &Sender, now: Timestamp) -> ClaimOutcome {
    if !found.is_open_to(tenant, now) {
        return ClaimOutcome::Taken;
    }
    let account = SenderAccount::claimed(sender.clone(), now);
    let mut claim = found.with(tenant, id, account.ends_at(), now);
    if let Some(until) = claim.wrong.full_until(MAX_WRONG_CODES_A_DAY, DAY, now) {
        return ClaimOutcome::Refused(Refusal::Locked(Lock::Until(until)));
    }
    // Each claim may have SES write to the address, too.
    if let Err(refusal) = claim.count_mail(now) {
        return ClaimOutcome::Refused(refusal);
    }
    ClaimOutcome::Claimed(Box::new(ClaimedSender { tenant: tenant.clone(), id: id.clone(), account, claim }))
}

impl ClaimedSender {
    fn bound_to(&self) -> BoundTo<'_> {
        BoundTo { tenant: &self.tenant, id: &self.id, address: &self.account.sender.address }
    }

    /// The first code of a claim, which has counted the mail.
    pub fn first_code(mut self, keys: &KeyRing, now: Timestamp) -> Result<(Box<Self>, SenderCode), OpenError> {
        let code = self.issue(keys, now)?;
        Ok((Box::new(self), code))
    }

    /// Decides whether the code may be sent again: the open one, which does not make it live longer, else a new one.
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

    /// Takes back a send that failed: no cooldown is left of it. `None` where there is nothing to take back any more.
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

    /// Decides on a code that was entered. Each wrong one is counted, whether a code is open or not.
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
        // Whoever has the address by now has it by a claim that began later.
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
