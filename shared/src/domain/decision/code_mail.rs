//! Mails with a code: who may be sent one, and what it has to say.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::email::codes::{Binding, IssuedCode, Purpose, SendReceipt};
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision};
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::Mailbox;
use crate::domain::types::method::Method;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::delivery::Delivery;

/// A mail with a code, to be sent once its issue is stored.
#[derive(Debug)]
pub struct CodeMail {
    /// The code and its times.
    pub code: IssuedCode,
    /// What the code is good for.
    pub purpose: Purpose,
    /// Where it goes.
    pub to: Mailbox,
    /// The address as it is shown to the user.
    pub masked_address: String,
    /// The language that the reader would like.
    pub locale: Option<String>,
    /// Whom it comes from.
    pub sender: Sender,
    /// The Help Center's policy: its name, its time zone, its support page.
    pub policy: Policy,
    /// What became of the last mail there, if it may have been lost.
    pub delivery: Option<Delivery>,
}

/// Sends a code to somebody who has email as a factor. While locked no mail goes out: its code would be refused.
pub(crate) fn send(
    situation: &Situation,
    change: Change,
    profile: &Profile,
    binding: Option<Binding<'_>>,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<Decision<CodeMail>, OpenError> {
    if let Some(lock) = situation.record.budget.lock(now) {
        return Ok(Decision::refused(Refusal::Locked(lock)));
    }
    if !situation.policy.allows(Method::Email) {
        return Ok(Decision::refused(Refusal::MethodOff));
    }
    let Some(binding) = binding.filter(|_| situation.record.email_factor.is_some()) else {
        return Ok(Decision::refused(Refusal::EmailUnavailable));
    };
    if let Some(from) = change.record.proof_by_email_from(now).filter(|_| binding.purpose == Purpose::Proof) {
        return Ok(Decision::refused(Refusal::AddressTooNew { from }).storing_news(situation, change));
    }
    issue(situation, change, profile, &binding, keys, now)
}

/// Issues the code in `change` and says what its mail must say.
pub(crate) fn issue(
    situation: &Situation,
    mut change: Change,
    profile: &Profile,
    binding: &Binding<'_>,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<Decision<CodeMail>, OpenError> {
    let Some(sender) = situation.sender.clone() else {
        return Ok(Decision::refused(Refusal::EmailUnavailable));
    };
    Ok(match change.record.mailed.issue(binding, keys, now)? {
        Err(refusal) => Decision::refused(refusal),
        Ok(code) => {
            let delivery = change.record.delivery.as_ref().map(|mark| mark.delivery).filter(|news| news.is_trouble());
            Decision::granted(CodeMail {
                code,
                purpose: binding.purpose,
                to: binding.mailbox.clone(),
                masked_address: profile.email.masked(),
                locale: profile.locale.clone(),
                sender,
                policy: situation.policy.clone(),
                delivery,
            })
            .storing(change)
        }
    })
}

/// Takes back a send that failed, so that the user can try again at once and no code is open that was never mailed.
pub fn take_back(situation: &Situation, receipt: &SendReceipt) -> Decision<()> {
    let mut record = situation.record.clone();
    let taken = record.mailed.take_back(receipt);
    let decision = Decision::granted(());
    if taken { decision.storing(Change { record, audit: Vec::new(), browser: None }) } else { decision }
}

#[cfg(test)]
#[path = "code_mail_tests.rs"]
mod tests;
