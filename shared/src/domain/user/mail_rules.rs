//! Which addresses may be mailed, how often, and what counts: the one place for codes and notices.
//!
//! | | codes | notices |
//! |---|---|---|
//! | go to | the address that the token shows | the address last seen, and for seven days those before it |
//! | which must be | verified and mailable | verified when it was last seen, and mailable |
//! | for a user | one in 30 seconds, 10 an hour, 30 a day | 10 an hour, 30 a day, in a count of their own |
//! | for a tenant | the whole hourly cap | at most half of it, and only what codes have left |
//! | a send that fails | gives all of it back | gives all of it back |
//! | a recipient that SES refuses for good | gives the tenant's count back alone | gives the tenant's count back alone |

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::domain::types::address::Mailbox;
use crate::domain::token::claims::Profile;
use crate::domain::decision::decision::Refusal;
use crate::domain::credential::email::send_times::{SendTimes, later};
use crate::domain::user::record::UserRecord;

/// The shortest time between two codes to a user, whatever they are for.
pub const RESEND_AFTER: SignedDuration = SignedDuration::from_secs(30);
/// Codes to a user within an hour; and notices, counted apart.
pub const MAX_MAILS_AN_HOUR: usize = 10;
/// Codes to a user within a day; and notices, counted apart.
pub const MAX_MAILS_A_DAY: usize = 30;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
const LIMITS: [(usize, SignedDuration); 2] = [(MAX_MAILS_AN_HOUR, HOUR), (MAX_MAILS_A_DAY, DAY)];

/// What a mail is, for the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// A code, at the request of a user.
    Code,
    /// News of a change.
    Notice,
}

/// How many mails of a tenant may have gone out in an hour for another one to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TenantCap {
    /// Fewer mails of any kind than this.
    pub mails: u32,
    /// Fewer notices than this, where the mail is one.
    pub notices: Option<u32>,
}

impl TenantCap {
    /// The cap for a mail of this kind, of an hourly cap of `most`. Notices have half of it, so that no loop of changes
    /// keeps a tenant's users from their codes.
    #[must_use]
    pub const fn of(kind: MailKind, most: u32) -> Self {
        let notices = match kind {
            MailKind::Code => None,
            MailKind::Notice => Some(most / 2),
        };
        Self { mails: most, notices }
    }
}

/// Why a mail did not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It may go out when it is tried again, or when the sender is put right.
    NotSent,
    /// The mail service refuses this recipient, and will again.
    RecipientRefused,
}

impl Failure {
    /// Whether the user's count is given back. A refused recipient keeps it, so that a loop of refusals is bounded like a
    /// loop of mails. The tenant's count is given back in any case.
    #[must_use]
    pub const fn gives_back_to_user(self) -> bool {
        match self {
            Self::NotSent => true,
            Self::RecipientRefused => false,
        }
    }
}

impl Profile {
    /// Where a code may go: the address that the token shows, verified by the helpdesk, if SES could take it.
    #[must_use]
    pub const fn verified_mailbox(&self) -> Option<&Mailbox> {
        if self.email_verified { self.email.mailbox() } else { None }
    }
}

impl UserRecord {
    /// The address last seen, if it was verified then and SES could take it.
    #[must_use]
    pub fn verified_mailbox(&self) -> Option<&Mailbox> {
        self.email.as_ref().filter(|_| self.email_verified)?.mailbox()
    }

    /// Where a notice goes: to the address last seen, and to verified ones that were seen before it, for a while.
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

/// Whether another code may go out: the cooldown first, then the hour and the day.
pub(crate) fn check_code(sent: &SendTimes, now: Timestamp) -> Result<(), Refusal> {
    if let Some(until) = sent.last().map(|last| later(last, RESEND_AFTER)).filter(|&until| now < until) {
        return Err(Refusal::TooSoon { until });
    }
    limited_until(sent, now).map_or(Ok(()), |until| Err(Refusal::TooManyMails { until }))
}

/// Until when no mail may go out because as many have as an hour or a day allows.
pub(crate) fn limited_until(sent: &SendTimes, now: Timestamp) -> Option<Timestamp> {
    LIMITS.into_iter().filter_map(|(most, span)| sent.full_until(most, span, now)).max()
}

/// The notices that went out to a user within the last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeCount {
    #[serde(rename = "t", default, skip_serializing_if = "SendTimes::is_empty")]
    sent: SendTimes,
    /// Entries whose notices are being sent at this moment.
    #[serde(rename = "f", default, skip_serializing_if = "Vec::is_empty")]
    in_flight: Vec<Flight>,
}

/// A process that sends the notices of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Flight {
    #[serde(rename = "e")]
    entry: String,
    /// The process has come to its end by then, in seconds since the Unix epoch.
    #[serde(rename = "x")]
    until: i64,
}

/// Longer than the function that sends notices may run.
const FLIGHT: SignedDuration = SignedDuration::from_secs(60);

/// Whether the notices of a change may go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum NoticeVerdict {
    /// They are counted.
    Send {
        /// The time under which they are counted.
        counted_at: Timestamp,
        /// Whether another change now could not be told of: these notices say so.
        last_before_pause: bool,
    },
    /// None goes out.
    Paused,
    /// Another process sends them at this moment: the queue has brought the entry twice.
    InFlight,
}

impl NoticeCount {
    /// Begins to send the notices of `entry` to `readers` addresses, unless another process does, and counts them: all of them, or
    /// none where there is no room for all. Where all are told there is nothing to count.
    pub fn begin(&mut self, entry: &str, readers: usize, now: Timestamp) -> NoticeVerdict {
        if readers == 0 {
            return NoticeVerdict::Send { counted_at: now, last_before_pause: false };
        }
        let is_on = |flight: &Flight| now.as_second() < flight.until;
        if self.in_flight.iter().any(|flight| flight.entry == entry && is_on(flight)) {
            return NoticeVerdict::InFlight;
        }
        let verdict = self.count(readers, now);
        if matches!(verdict, NoticeVerdict::Send { .. }) {
            self.in_flight.retain(|flight| is_on(flight) && flight.entry != entry);
            self.in_flight.push(Flight { entry: entry.to_owned(), until: later(now, FLIGHT).as_second() });
        }
        verdict
    }

    fn count(&mut self, readers: usize, now: Timestamp) -> NoticeVerdict {
        if self.room(now) < readers {
            return NoticeVerdict::Paused;
        }
        let mut counted_at = now;
        for _ in 0..readers {
            counted_at = self.sent.add(now);
        }
        NoticeVerdict::Send { counted_at, last_before_pause: self.room(now) < readers }
    }

    /// Gives a notice of `entry` back that did not go out, so that it can be tried again at once.
    pub fn give_back(&mut self, entry: &str, counted_at: Timestamp) {
        self.sent.remove_one(counted_at);
        self.in_flight.retain(|flight| flight.entry != entry);
    }

    fn room(&self, now: Timestamp) -> usize {
        let left = |(most, span): (usize, SignedDuration)| most.saturating_sub(self.sent.count_within(span, now));
        LIMITS.into_iter().map(left).min().unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "mail_rules_tests.rs"]
mod tests;
