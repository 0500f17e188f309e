//! The account area's view of a user's second factor.

use jiff::Timestamp;

use crate::domain::account::enrollee::Enrollee;
use crate::domain::credential::passkey::credential::SeenPasskey;
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::decision::draft::Draft;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::refusal::Lock;

#[derive(Debug)]
pub struct AccountView {
    /// Whether a usable factor is confirmed.
    pub enabled: bool,
    /// Whether a factor is required of this user.
    pub required: bool,
    /// The time until which the setup can be skipped, while a factor is required.
    pub grace_until: Option<Timestamp>,
    /// The factors that the policy allows.
    pub factors_allowed: Vec<Factor>,
    /// Confirmed authenticator apps.
    pub totp: Vec<Authenticator>,
    /// Confirmed passkeys.
    pub passkeys: Vec<SeenPasskey>,
    /// Whether email is a confirmed factor.
    pub email_enabled: bool,
    /// The masked address in the profile.
    pub masked_email: String,
    pub recovery_codes_left: usize,
    /// The time until which no code is accepted, or that only staff can unlock the user.
    pub lock: Option<Lock>,
    /// The time until which no code is mailed, if the hourly or daily limit is reached.
    pub mail_limited_until: Option<Timestamp>,
    /// The Help Center's help page.
    pub support_url: Option<String>,
}

/// Shows the account. A login token can read it under the conditions of a setup.
pub fn view(draft: &Draft<'_>, enrollee: &Enrollee) -> Result<AccountView, Halt> {
    enrollee.check_access_despite_lock(draft)?;
    let Draft { situation, now, .. } = *draft;
    let required = situation.is_mandated(enrollee.profile(), now);
    Ok(AccountView {
        enabled: !situation.usable_factors().is_empty(),
        required,
        grace_until: situation.policy.grace_at(now).filter(|_| required),
        factors_allowed: situation.policy.factors_allowed(),
        totp: situation.record.totp.clone(),
        passkeys: situation
            .record
            .passkeys
            .iter()
            .map(|passkey| SeenPasskey::new(passkey, &situation.policy))
            .collect(),
        email_enabled: situation.record.email_factor.is_some(),
        masked_email: enrollee.profile().email.masked(),
        recovery_codes_left: situation.record.recovery_codes_left(),
        lock: situation.record.budget.lock(now),
        mail_limited_until: situation.record.mailed.limited_until(now),
        support_url: situation.policy.support_url.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::situation::Situation;
    use crate::domain::fixtures::{enrolled, now, session_claims, situation};

    fn shown(situation: &Situation) -> AccountView {
        view(&Draft::new(situation, now()), &Enrollee::InSession(session_claims())).unwrap()
    }

    #[test]
    fn an_account_is_protected_with_a_usable_factor() {
        assert!(shown(&enrolled()).enabled);
        assert!(!shown(&situation()).enabled);
        let mut switched_off = enrolled();
        switched_off.policy.totp_enabled = false;
        assert!(!shown(&switched_off).enabled, "a factor that the policy does not allow protects nothing");
    }
}
