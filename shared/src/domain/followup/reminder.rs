//! Reminders: mails to users who have to set a factor up until the grace period ends.

use jiff::Timestamp;

use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::tenant::policy::Policy;
use crate::domain::types::address::Mailbox;
use crate::domain::user::delivery::Delivery;
use crate::domain::user::reminders::Stage;

/// A mail to a user who hasn't set a factor up. It contains no text that a user chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    pub to: Mailbox,
    pub stage: Stage,
    pub at: Timestamp,
    /// When the user needs a factor to sign in.
    pub mandatory_from: Timestamp,
    /// The recipient's language.
    pub locale: Option<String>,
    /// The Help Center's policy, with its name, time zone, and help page.
    pub policy: Policy,
    /// Whether it is the user's first one for this requirement.
    pub is_first: bool,
}

/// The reminder that the user of `situation` is to get at `now`. `since` is the start of the tenant's requirement, if it is known.
#[must_use]
pub fn due(situation: &Situation, since: Option<Timestamp>, now: Timestamp) -> Option<Reminder> {
    let Situation { policy, record, .. } = situation;
    let mandatory_from = policy.reminds_until().filter(|&until| now < until)?;
    let stage = Stage::at(now, mandatory_from)?;
    let sent = record.reminders.counted(since, now);
    let needs_one = situation.known && situation.usable_factors().is_empty() && situation.is_mandated_as_last_seen(now);
    if !needs_one || !sent.allow(stage, now) || arrives_nowhere(situation) {
        return None;
    }
    Some(Reminder {
        to: record.verified_mailbox()?.clone(),
        stage,
        at: now,
        mandatory_from,
        locale: record.locale.clone(),
        policy: policy.clone(),
        is_first: sent.is_empty(),
    })
}

/// Whether the last mail to the address was rejected, or reported as spam.
fn arrives_nowhere(situation: &Situation) -> bool {
    let last = situation.record.delivery.as_ref().map(|mark| mark.delivery);
    matches!(last, Some(Delivery::Bounced | Delivery::Complained))
}

/// Stores the reminder that is due, and returns it.
pub fn remind(draft: &mut Draft<'_>, since: Option<Timestamp>) -> Option<Reminder> {
    let reminder = due(draft.situation, since, draft.now)?;
    let reminders = &mut draft.change.record.reminders;
    *reminders = reminders.counted(since, draft.now);
    reminders.note(reminder.stage, draft.now);
    Some(reminder)
}

/// Takes back a reminder that was not sent.
pub fn take_back(draft: &mut Draft<'_>, reminder: &Reminder) {
    draft.change.record.reminders.take_back(reminder.stage);
}

#[cfg(test)]
#[path = "reminder_tests.rs"]
mod tests;
