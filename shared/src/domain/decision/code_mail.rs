//! Mails with a code: who can get one, and its content.

use crate::crypto::KeyRing;
use crate::domain::credential::email::codes::{Binding, IssuedCode, Purpose, SendReceipt};
use crate::domain::decision::draft::Draft;
use crate::domain::tenant::policy::Policy;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::Mailbox;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::Refusal;
use crate::domain::user::delivery::Delivery;

/// A mail with a code, to send after its issue is stored.
#[derive(Debug)]
pub struct CodeMail {
    /// The code and its times.
    pub code: IssuedCode,
    pub purpose: Purpose,
    pub to: Mailbox,
    /// The address as it is shown to the user.
    pub masked_address: String,
    /// The recipient's language.
    pub locale: Option<String>,
    pub sender: Sender,
    /// The Help Center's policy, with its name, time zone, and help page.
    pub policy: Policy,
    /// SES's report on the last mail to the address, if that may have been lost.
    pub delivery: Option<Delivery>,
}

/// Sends a code to a user who has email as a factor. No mail is sent while the user is locked, because the code would be rejected.
pub(crate) fn send(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    profile: &Profile,
    binding: Option<Binding<'_>>,
) -> Result<CodeMail, Halt> {
    let Draft { situation, now, .. } = *draft;
    situation.record.budget.check_unlocked(now)?;
    situation.policy.check_allows(Factor::Email)?;
    let is_factor = situation.record.email_factor.is_some();
    let binding = binding.filter(|_| is_factor).ok_or(Refusal::EmailUnavailable)?;
    if binding.purpose == Purpose::Proof
        && let Some(from) = draft.change.record.proof_by_email_from(now)
    {
        return Err(draft.refuse_storing_news(Refusal::AddressTooNew { from }));
    }
    issue(draft, keys, profile, &binding)
}

/// Issues the code, and returns the content of its mail.
pub(crate) fn issue(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    profile: &Profile,
    binding: &Binding<'_>,
) -> Result<CodeMail, Halt> {
    let sender = draft.situation.sender.clone().ok_or(Refusal::EmailUnavailable)?;
    let record = &mut draft.change.record;
    let code = record.mailed.issue(binding, keys, draft.now)?;
    Ok(CodeMail {
        code,
        purpose: binding.purpose,
        to: binding.mailbox.clone(),
        masked_address: profile.email.masked(),
        locale: profile.locale.clone(),
        sender,
        policy: draft.situation.policy.clone(),
        delivery: record.delivery.as_ref().map(|mark| mark.delivery).filter(|delivery| delivery.is_trouble()),
    })
}

/// Withdraws a mail that failed, so that the user can try again at once and no code is open that was never mailed.
pub fn take_back(draft: &mut Draft<'_>, receipt: &SendReceipt) {
    draft.change.record.mailed.take_back(receipt);
}

#[cfg(test)]
#[path = "code_mail_tests.rs"]
mod tests;
