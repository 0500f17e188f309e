//! Mailed codes: issued within limits, derived from a keyed MAC and never stored, used once.

use constant_time_eq::constant_time_eq;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::credential::code_entry::CodeEntry;
use crate::domain::credential::email::limits::{RESEND_AFTER, check_code, limited_until};
use crate::domain::credential::email::send_times::{SendTimes, later};
use crate::domain::types::address::Mailbox;
use crate::domain::types::halt::Halt;
use crate::domain::types::id::{LoginId, Subject};
use crate::domain::types::refusal::Refusal;
use crate::domain::types::time::{next_whole_second, whole_second};

/// How long a code is valid. Sending it again doesn't extend that.
pub const CODE_LIFETIME: SignedDuration = SignedDuration::from_secs(10 * 60);
/// How often a code is sent.
pub const MAX_SENDS_OF_A_CODE: u8 = 5;
/// The number of a user's codes that can be open at once, for concurrent logins. One more ends the oldest.
const MAX_OPEN_CODES: usize = 3;

/// The purpose of a mailed code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To complete a login.
    Login,
    /// To confirm email as a factor.
    Enrollment,
    /// To prove freshness before a change of factors.
    Proof,
}

impl Purpose {
    /// The name in tags, logs, and texts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Enrollment => "enrollment",
            Self::Proof => "proof",
        }
    }
}

/// Everything that a code is bound to. It is invalid anywhere else.
#[derive(Debug, Clone, Copy)]
pub struct Binding<'a> {
    pub subject: &'a Subject,
    pub purpose: Purpose,
    /// The login, if there is one.
    pub login: Option<&'a LoginId>,
    /// The mailbox that the code proves.
    pub mailbox: &'a Mailbox,
}

impl Binding<'_> {
    fn parts(&self) -> [&[u8]; 5] {
        [
            self.subject.tenant.as_str().as_bytes(),
            self.subject.user.as_str().as_bytes(),
            self.purpose.name().as_bytes(),
            self.login.map_or("", LoginId::as_str).as_bytes(),
            self.mailbox.folded().as_bytes(),
        ]
    }
}

/// A mailed code that can still be used. The code itself isn't stored, but derived again each time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Challenge {
    /// A MAC of what the code is bound to.
    #[serde(rename = "b", with = "serde_bytes")]
    binding: Vec<u8>,
    #[serde(rename = "k")]
    key_version: u32,
    #[serde(rename = "s", with = "jiff::fmt::serde::timestamp::second::required")]
    started_at: Timestamp,
    #[serde(rename = "n")]
    sends: u8,
}

impl Challenge {
    fn expires_at(&self) -> Timestamp {
        self.started_at.saturating_add(CODE_LIFETIME).unwrap_or(self.started_at)
    }

    fn is_for(&self, binding: &Binding<'_>, keys: &KeyRing) -> Result<bool, OpenError> {
        Ok(constant_time_eq(&self.binding, &binding_mac(binding, keys, self.key_version)?))
    }

    /// The code: six digits of a MAC over its binding and its start.
    fn code(&self, binding: &Binding<'_>, keys: &KeyRing) -> Result<Zeroizing<String>, OpenError> {
        let started_at = self.started_at.as_second().to_be_bytes();
        let mut parts: Vec<&[u8]> = binding.parts().to_vec();
        parts.push(&started_at);
        let mac = keys.mac(self.key_version, MacPurpose::EmailCode, &parts)?.to_bytes();
        // 64 bits modulo a million: all codes are equally likely, up to one part in 18 trillion.
        let number = u64::from_be_bytes(mac.first_chunk().copied().unwrap_or_default()) % 1_000_000;
        Ok(Zeroizing::new(format!("{number:06}")))
    }
}

fn binding_mac(binding: &Binding<'_>, keys: &KeyRing, key_version: u32) -> Result<[u8; 16], OpenError> {
    Ok(keys.mac(key_version, MacPurpose::EmailBinding, &binding.parts())?.to_bytes())
}

/// A user's open codes, and the times of the mails with codes in the last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailedCodes {
    #[serde(rename = "c", default, skip_serializing_if = "Vec::is_empty")]
    open: Vec<Challenge>,
    #[serde(rename = "t", default, skip_serializing_if = "SendTimes::is_empty")]
    sent: SendTimes,
}

/// A code to mail, after its issue is stored.
#[derive(Debug)]
pub struct IssuedCode {
    /// The six digits.
    pub digits: Zeroizing<String>,
    /// When the code becomes invalid.
    pub expires_at: Timestamp,
    /// When the code can be sent again: a whole second, rounded up.
    pub resend_at: Timestamp,
    /// How many more times the code can be sent.
    pub sends_left: u8,
    /// The receipt for withdrawing the code if the mail fails.
    pub receipt: SendReceipt,
}

/// One sent mail, as the record has it.
#[derive(Debug)]
pub struct SendReceipt {
    binding: Vec<u8>,
    sent_at: Timestamp,
}

impl MailedCodes {
    /// Whether there is nothing to store.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty() && self.sent.is_empty()
    }

    /// Ends all open codes. Sent mails still count.
    pub(crate) fn end_codes(&mut self) {
        self.open.clear();
    }

    /// Checks that a mail can be sent at `now`.
    pub fn check_limits(&self, now: Timestamp) -> Result<(), Refusal> {
        check_code(&self.sent, now)
    }

    /// The time until which no code is mailed, if the hourly or daily limit is reached.
    #[must_use]
    pub fn limited_until(&self, now: Timestamp) -> Option<Timestamp> {
        limited_until(&self.sent, now)
    }

    /// Clears the sent mails, for staff who unlock the user. Open codes stay.
    pub(crate) fn clear_limits(&mut self) {
        self.sent = SendTimes::default();
    }

    /// Issues the code for `binding`: the open one again, without extending it, or else a new one.
    pub(crate) fn issue(&mut self, binding: &Binding<'_>, keys: &KeyRing, now: Timestamp) -> Result<IssuedCode, Halt> {
        self.check_limits(now)?;
        self.open.retain(|challenge| now < challenge.expires_at());
        let position = match self.find(binding, keys)? {
            Some(position) => position,
            None => self.begin(binding, keys, now)?,
        };
        let challenge = self.open.get_mut(position).ok_or(Refusal::InvalidCode)?;
        if challenge.sends >= MAX_SENDS_OF_A_CODE {
            return Err(Refusal::TooManyMails { until: challenge.expires_at() }.into());
        }
        challenge.sends = challenge.sends.saturating_add(1);
        let sent_at = self.sent.add(now);
        Ok(IssuedCode {
            digits: challenge.code(binding, keys)?,
            expires_at: challenge.expires_at(),
            resend_at: next_whole_second(later(sent_at, RESEND_AFTER)),
            sends_left: MAX_SENDS_OF_A_CODE.saturating_sub(challenge.sends),
            receipt: SendReceipt { binding: challenge.binding.clone(), sent_at },
        })
    }

    /// Withdraws a mail that failed: it leaves no cooldown, and a code that was never mailed is no longer open. Returns whether
    /// there was anything to withdraw.
    pub(crate) fn take_back(&mut self, receipt: &SendReceipt) -> bool {
        if !self.sent.remove(receipt.sent_at) {
            return false;
        }
        for challenge in self.open.iter_mut().filter(|challenge| challenge.binding == receipt.binding) {
            challenge.sends = challenge.sends.saturating_sub(1);
        }
        self.open.retain(|challenge| challenge.sends > 0);
        true
    }

    /// Consumes the open code for `binding`, if the entered code is right.
    pub(crate) fn consume(
        &mut self,
        binding: &Binding<'_>,
        keys: &KeyRing,
        entry: &CodeEntry,
        now: Timestamp,
    ) -> Result<bool, OpenError> {
        let Some(digits) = entry.as_digits(6) else {
            return Ok(false);
        };
        let Some(position) = self.find(binding, keys)? else {
            return Ok(false);
        };
        let right = match self.open.get(position).filter(|challenge| now < challenge.expires_at()) {
            Some(challenge) => constant_time_eq(challenge.code(binding, keys)?.as_bytes(), digits.as_bytes()),
            None => false,
        };
        if right {
            self.open.remove(position);
        }
        Ok(right)
    }

    fn find(&self, binding: &Binding<'_>, keys: &KeyRing) -> Result<Option<usize>, OpenError> {
        for (position, challenge) in self.open.iter().enumerate() {
            if challenge.is_for(binding, keys)? {
                return Ok(Some(position));
            }
        }
        Ok(None)
    }

    /// Opens a code, which replaces the oldest one if there are too many. Returns its position.
    fn begin(&mut self, binding: &Binding<'_>, keys: &KeyRing, now: Timestamp) -> Result<usize, OpenError> {
        if self.open.len() >= MAX_OPEN_CODES {
            self.open.remove(0);
        }
        let key_version = keys.active_version();
        let binding = binding_mac(binding, keys, key_version)?.to_vec();
        self.open.push(Challenge { binding, key_version, started_at: whole_second(now), sends: 0 });
        Ok(self.open.len().saturating_sub(1))
    }
}

#[cfg(test)]
#[path = "codes_tests.rs"]
mod tests;
