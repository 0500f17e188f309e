//! The state of a user's second factors: one small record, written as one item.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::credential::email::codes::MailedCodes;
use crate::domain::credential::expiring_code::ExpiringCode;
use crate::domain::credential::passkey::credential::Passkey;
use crate::domain::credential::passkey::pending::PendingPasskey;
use crate::domain::credential::passkey::proof::ProofChallenge;
use crate::domain::credential::recovery_codes::RecoveryCodes;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::tenant::policy::Policy;
use crate::domain::types::address::Address;
use crate::domain::types::factor::Factor;
use crate::domain::types::id::{LoginId, Stored};
use crate::domain::types::refusal::Refusal;
use crate::domain::user::address_tag::AddressTag;
use crate::domain::user::budget::Budget;
use crate::domain::user::change_count::ChangeCount;
use crate::domain::user::delivery::DeliveryMark;
use crate::domain::user::former_address::FormerAddress;
use crate::domain::user::group_tags::GroupTags;
use crate::domain::user::reminders::Reminders;

/// The number of remembered logins beyond which a skip or a passkey has to wait until one of them expires.
pub const MAX_SPENT_WITHOUT_A_CODE: usize = 64;

/// A user's state for a login. Attributes that an item has many of have short names: the record must stay under 1 KB, so that a
/// commit costs one write unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRecord {
    /// The latest known address in the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Address>,
    /// Whether the address counts as verified: the helpdesk has verified it, and SES accepts it.
    #[serde(default, rename = "email_ok", skip_serializing_if = "std::ops::Not::not")]
    pub email_verified: bool,
    /// When the address last changed. Absent for users who have had only one address.
    #[serde(
        default,
        rename = "email_at",
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub email_changed_at: Option<Timestamp>,
    /// Earlier verified addresses, oldest first, for as long as they get notices.
    #[serde(default, rename = "email_was", skip_serializing_if = "Vec::is_empty")]
    pub former_emails: Vec<FormerAddress>,
    /// The tag of the latest known address. Absent in records of releases without a search by address.
    #[serde(default, rename = "email_t", skip_serializing_if = "Option::is_none")]
    pub address_tag: Option<AddressTag>,
    /// The user's latest known name, of at most 64 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user's latest known language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The user's latest known groups. Absent if they aren't known.
    #[serde(default, rename = "gr", skip_serializing_if = "Option::is_none")]
    pub groups: Option<GroupTags>,
    /// Confirmed authenticator apps, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub totp: Vec<Authenticator>,
    /// An unconfirmed setup.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_totp: Option<PendingAuthenticator>,
    /// Confirmed passkeys, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passkeys: Vec<Passkey>,
    /// An unconfirmed setup of a passkey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_passkey: Option<PendingPasskey>,
    /// The latest challenge for a proof by passkey.
    #[serde(default, rename = "pk_ask", skip_serializing_if = "Option::is_none")]
    pub proof_challenge: Option<ProofChallenge>,
    /// The unused code of the latest proof by passkey.
    #[serde(default, rename = "pk_code", skip_serializing_if = "Option::is_none")]
    pub proof_code: Option<ExpiringCode>,
    /// Email as a factor, if confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_factor: Option<EmailFactor>,
    /// Mailed codes that can still be used, and the times of the mails.
    #[serde(default, skip_serializing_if = "MailedCodes::is_empty")]
    pub mailed: MailedCodes,
    /// SES's report on the last mail to the latest address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<DeliveryMark>,
    /// The unused recovery codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<RecoveryCodes>,
    /// The bypass code that staff issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bypass: Option<ExpiringCode>,
    #[serde(default, skip_serializing_if = "is_untouched")]
    pub budget: Budget,
    /// Logins that passed with a code or a skip, until their tokens expire.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spent: Vec<SpentLogin>,
    /// When the setup was last skipped.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "jiff::fmt::serde::timestamp::second::optional")]
    pub skipped_at: Option<Timestamp>,
    /// The reminders to set a factor up.
    #[serde(default, rename = "rem", skip_serializing_if = "Reminders::is_empty")]
    pub reminders: Reminders,
    /// The user's own changes within an hour.
    #[serde(default, rename = "ch", skip_serializing_if = "ChangeCount::is_untouched")]
    pub changes: ChangeCount,
    /// The changes of the address in tokens within an hour.
    #[serde(default, rename = "email_n", skip_serializing_if = "ChangeCount::is_untouched")]
    pub address_changes: ChangeCount,
    /// The exemption from the second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<Exemption>,
    /// The requirement to set a factor up, whatever the policy says of groups.
    #[serde(default, rename = "must", skip_serializing_if = "Option::is_none")]
    pub requirement: Option<Requirement>,
    /// Rises when a factor is added, removed, or replaced. Browsers that were trusted under an older epoch are no longer trusted.
    #[serde(default)]
    pub epoch: u32,
}

fn is_untouched(budget: &Budget) -> bool {
    *budget == Budget::default()
}

/// Email as a confirmed factor. Codes go to the current address, so none is stored here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailFactor {
    /// When it was confirmed.
    #[serde(rename = "c", with = "jiff::fmt::serde::timestamp::second::required")]
    pub created_at: Timestamp,
    /// When a mailed code was last accepted.
    #[serde(
        rename = "u",
        default,
        skip_serializing_if = "Option::is_none",
        with = "jiff::fmt::serde::timestamp::second::optional"
    )]
    pub last_used_at: Option<Timestamp>,
}

/// A login token whose login has passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpentLogin {
    #[serde(rename = "j", deserialize_with = "Stored::in_item")]
    login: LoginId,
    #[serde(rename = "x", with = "jiff::fmt::serde::timestamp::second::required")]
    forget_at: Timestamp,
}

/// An exemption from the second factor until an instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exemption {
    #[serde(with = "jiff::fmt::serde::timestamp::second::required")]
    pub until: Timestamp,
    /// The reason that staff gave. Empty if the backend gave none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// Staff require this user to set a factor up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    #[serde(with = "jiff::fmt::serde::timestamp::second::required")]
    pub since: Timestamp,
    /// The reason that staff gave.
    pub reason: String,
}

impl UserRecord {
    /// Whether this factor is confirmed, even if the policy doesn't allow it.
    #[must_use]
    pub const fn has(&self, factor: Factor) -> bool {
        match factor {
            Factor::Passkey => !self.passkeys.is_empty(),
            Factor::Totp => !self.totp.is_empty(),
            Factor::Email => self.email_factor.is_some(),
        }
    }

    /// Whether this factor can complete a challenge. A passkey of another relying party can't.
    fn is_usable(&self, factor: Factor, policy: &Policy) -> bool {
        let fits = factor != Factor::Passkey || self.usable_passkeys(policy).next().is_some();
        policy.allows(factor) && self.has(factor) && fits
    }

    /// The passkeys of the relying party that the policy names.
    pub fn usable_passkeys<'a>(&'a self, policy: &'a Policy) -> impl Iterator<Item = &'a Passkey> {
        self.passkeys.iter().filter(|passkey| passkey.is_for(policy))
    }

    /// When this factor last completed a login or, except for passkeys, served as a proof.
    fn last_used_at(&self, factor: Factor) -> Option<Timestamp> {
        match factor {
            Factor::Passkey => self.passkeys.iter().filter_map(|passkey| passkey.last_used_at).max(),
            Factor::Totp => self.totp.iter().filter_map(|authenticator| authenticator.last_used_at).max(),
            Factor::Email => self.email_factor.as_ref()?.last_used_at,
        }
    }

    /// Removes everything that is confirmed of this factor, and everything that could still confirm it.
    fn clear(&mut self, factor: Factor) {
        match factor {
            Factor::Passkey => {
                self.passkeys.clear();
                self.pending_passkey = None;
            }
            Factor::Totp => {
                self.totp.clear();
                self.pending_totp = None;
            }
            Factor::Email => {
                self.email_factor = None;
                self.mailed.end_codes();
            }
        }
    }

    /// The confirmed factors, even if the policy doesn't allow them.
    #[must_use]
    pub fn factors(&self) -> Vec<Factor> {
        Factor::ALL.iter().copied().filter(|&factor| self.has(factor)).collect()
    }

    /// Whether any factor is confirmed, even if the policy doesn't allow it.
    #[must_use]
    pub fn has_factor(&self) -> bool {
        Factor::ALL.iter().any(|&factor| self.has(factor))
    }

    /// The confirmed factors that the policy allows, the last used one first.
    #[must_use]
    pub fn usable_factors(&self, policy: &Policy) -> Vec<Factor> {
        let mut factors: Vec<Factor> =
            Factor::ALL.iter().copied().filter(|&factor| self.is_usable(factor, policy)).collect();
        factors.sort_by_key(|&factor| std::cmp::Reverse(self.last_used_at(factor)));
        factors
    }

    /// Removes an authenticator and returns it.
    pub(crate) fn remove_totp(&mut self, id: &str) -> Option<Authenticator> {
        let position = self.totp.iter().position(|authenticator| authenticator.id == id)?;
        let removed = self.totp.remove(position);
        self.lose_factor();
        Some(removed)
    }

    /// Removes a passkey and returns it.
    pub(crate) fn remove_passkey(&mut self, id: &str) -> Option<Passkey> {
        let position = self.passkeys.iter().position(|passkey| passkey.id == id)?;
        let removed = self.passkeys.remove(position);
        self.lose_factor();
        Some(removed)
    }

    /// Removes email as a factor. Returns whether it was one.
    pub(crate) fn remove_email(&mut self) -> bool {
        let removed = self.email_factor.take().is_some();
        if removed {
            self.lose_factor();
        }
        removed
    }

    /// Removes all factors, and everything that replaces one.
    pub(crate) fn remove_factors(&mut self) {
        for &factor in Factor::ALL {
            self.clear(factor);
        }
        self.lose_factor();
    }

    /// Prepares for one more factor: browsers are no longer trusted. Setups that users started without a usable factor required no
    /// proof, and end with the first one. Setups by staff stay, because they require none.
    pub(crate) fn gain_factor(&mut self, policy: &Policy) {
        self.change_factors();
        if self.usable_factors(policy).is_empty() {
            self.pending_passkey = None;
            self.pending_totp.take_if(|pending| pending.staff_reason.is_none());
            self.mailed.end_codes();
        }
    }

    /// Ends the trust in browsers. Codes that replace a factor become invalid with the last one.
    fn lose_factor(&mut self) {
        self.change_factors();
        if !self.has_factor() {
            self.recovery = None;
            self.bypass = None;
        }
    }

    /// Ends what holds only as long as the factors stay the same: the trust in browsers, and a proof by passkey.
    fn change_factors(&mut self) {
        self.epoch = self.epoch.saturating_add(1);
        self.proof_challenge = None;
        self.proof_code = None;
    }

    #[must_use]
    pub fn recovery_codes_left(&self) -> usize {
        self.recovery.as_ref().map_or(0, RecoveryCodes::left)
    }

    /// Whether this login has already passed with a code or a skip.
    #[must_use]
    pub fn is_spent(&self, login: &LoginId) -> bool {
        self.spent.iter().any(|spent| spent.login == *login)
    }

    /// Refuses a login that has already passed.
    pub fn check_unspent(&self, login: &LoginId) -> Result<(), Refusal> {
        if self.is_spent(login) { Err(Refusal::LoginAlreadyCompleted) } else { Ok(()) }
    }

    /// Remembers that this login has passed, until every clock rejects its token, and removes expired ones.
    pub(crate) fn spend(&mut self, login: &LoginId, forget_at: Timestamp, now: Timestamp) {
        self.spent.retain(|spent| spent.forget_at > now);
        self.spent.push(SpentLogin { login: login.clone(), forget_at });
    }

    /// When a login can pass by a skip or a passkey again, if the maximum number of logins is remembered. Only this limits them: there
    /// are few codes in that time. Logins that pass by a code are remembered beyond it, and none is removed early.
    #[must_use]
    pub(crate) fn passes_without_code_at(&self, now: Timestamp) -> Option<Timestamp> {
        let mut ends: Vec<Timestamp> =
            self.spent.iter().map(|spent| spent.forget_at).filter(|&end| now < end).collect();
        ends.sort_unstable();
        ends.get(ends.len().checked_sub(MAX_SPENT_WITHOUT_A_CODE)?).copied()
    }

    /// The exemption at `now`.
    #[must_use]
    pub fn exemption_at(&self, now: Timestamp) -> Option<&Exemption> {
        self.exemption.as_ref().filter(|exemption| now < exemption.until)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::fixtures::{now, seconds_later};

    fn login(id: &str) -> LoginId {
        LoginId::try_from(id.to_owned()).unwrap()
    }

    #[test]
    fn a_spent_login_is_remembered_until_its_token_expires() {
        let mut record = UserRecord::default();
        record.spend(&login("first"), seconds_later(60), now());
        record.spend(&login("second"), seconds_later(120), seconds_later(59));
        assert!(record.is_spent(&login("first")) && record.is_spent(&login("second")));
        record.spend(&login("third"), seconds_later(180), seconds_later(60));
        assert!(!record.is_spent(&login("first")), "forgotten at exactly that time");
        assert!(record.is_spent(&login("second")) && record.is_spent(&login("third")));
    }

    #[test]
    fn a_skip_waits_while_64_logins_are_remembered() {
        let mut record = UserRecord::default();
        for nth in 0..64 {
            assert_eq!(record.passes_without_code_at(now()), None);
            record.spend(&login(&format!("login-{nth}")), seconds_later(600 - nth), now());
        }
        assert_eq!(record.passes_without_code_at(now()), Some(seconds_later(537)), "when the first one is forgotten");
        record.spend(&login("by-a-code"), seconds_later(700), now());
        assert_eq!(record.passes_without_code_at(now()), Some(seconds_later(538)));
        assert_eq!(
            [537, 538].map(|second| record.passes_without_code_at(seconds_later(second)).is_some()),
            [true, false]
        );
        assert!(record.is_spent(&login("login-0")) && record.is_spent(&login("by-a-code")), "none is forgotten early");
    }

    #[test]
    fn a_budget_takes_room_in_the_record_only_after_a_wrong_code() {
        let mut record = UserRecord::default();
        let stored = |record: &UserRecord| serde_json::to_value(record).unwrap();
        let untouched = stored(&record);
        assert_eq!(untouched, json!({"epoch": 0}));
        record.budget.count_failure(now());
        assert_ne!(stored(&record), untouched);
        assert_eq!(serde_json::from_value::<UserRecord>(stored(&record)).unwrap(), record);
    }
}
