//! The login decision: whether this login may pass, is challenged, or must set something up.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::trusted_browser::{BrowserToken, NextToken, Recognition};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::audit::Action;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::{Method, PassedBy};
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::{Lock, Refusal};

/// What comes next in a login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoginStep {
    /// The login passes.
    Complete {
        /// Why.
        by: PassedBy,
        /// What the user could set up, if there is no usable factor.
        setup_available: Vec<Factor>,
    },
    /// A code is asked for.
    Challenge {
        /// The methods to choose from: the last used factor first, recovery codes last.
        methods: Vec<Method>,
    },
    /// A factor must be set up now.
    SetupRequired {
        /// What can be set up.
        setup_available: Vec<Factor>,
    },
    /// A factor must be set up; until the end of the grace period that can be skipped.
    SetupOffered {
        /// What can be set up.
        setup_available: Vec<Factor>,
        /// The end of the grace period.
        grace_until: Timestamp,
    },
    /// No factor can be asked for: the only one is email, and it would prove the mailbox that the first step has proved,
    /// or its address is not verified. A recovery code, a bypass code or staff help.
    Blocked {
        /// What can still be used.
        methods: Vec<Method>,
    },
    /// No code is accepted at the moment.
    Locked(Lock),
}

/// Decides a login: total over every policy, record, claim and time. ARCHITECTURE.md has the table, checked by a test.
#[must_use]
pub fn decide(situation: &Situation, claims: &LoginClaims, browser_trusted: bool, now: Timestamp) -> LoginStep {
    let usable = situation.usable_factors();
    if !usable.is_empty() && browser_trusted {
        return LoginStep::Complete { by: PassedBy::TrustedBrowser, setup_available: Vec::new() };
    }
    if let Some(lock) = situation.record.budget.lock(now) {
        return LoginStep::Locked(lock);
    }
    if usable.is_empty() { without_factor(situation, claims, now) } else { challenge(situation, claims, usable) }
}

fn challenge(situation: &Situation, claims: &LoginClaims, usable: Vec<Factor>) -> LoginStep {
    let proving = usable.into_iter().filter(|&factor| claims.can_prove(factor));
    let mut methods: Vec<Method> = proving.map(Method::from).collect();
    let blocked = methods.is_empty();
    if situation.record.recovery_codes_left() > 0 {
        methods.push(Method::RecoveryCode);
    }
    if blocked { LoginStep::Blocked { methods } } else { LoginStep::Challenge { methods } }
}

fn without_factor(situation: &Situation, claims: &LoginClaims, now: Timestamp) -> LoginStep {
    let setup_available = setup_available(situation, claims);
    if !situation.is_mandated(&claims.profile, now) {
        return LoginStep::Complete { by: PassedBy::None, setup_available };
    }
    match situation.policy.grace_at(now) {
        Some(grace_until) => LoginStep::SetupOffered { setup_available, grace_until },
        None => LoginStep::SetupRequired { setup_available },
    }
}

fn setup_available(situation: &Situation, claims: &LoginClaims) -> Vec<Factor> {
    if !situation.plan.includes_two_factor() {
        return Vec::new();
    }
    let mut factors = situation.policy.factors_allowed();
    factors.retain(|&factor| claims.can_prove(factor));
    factors
}

/// What is said at the start of a login.
#[derive(Debug, PartialEq, Eq)]
pub struct LoginStart {
    /// What comes next.
    pub step: LoginStep,
    /// Recovery codes left, where they could be of use.
    pub recovery_codes_left: Option<usize>,
    /// The token that a trusted browser has to show next time.
    pub browser_token: Option<NextToken>,
    /// For how many days a browser can be trusted once the challenge is answered, if at all.
    pub trusted_browser_days: Option<u16>,
}

/// Starts a login: decides, exchanges the token of a trusted browser, and notes a user seen for the first time and a
/// changed address.
pub fn start(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    claims: &LoginClaims,
    presented: Option<&BrowserToken>,
) -> Result<LoginStart, Halt> {
    let Draft { situation, now, .. } = *draft;
    situation.record.check_unspent(&claims.login)?;
    draft.observe(&claims.profile);
    let browser_token = recognize(draft, keys, presented)?;
    let step = decide(situation, claims, browser_token.is_some(), now);
    let challenged = matches!(step, LoginStep::Challenge { .. } | LoginStep::Blocked { .. });
    let recovery_codes_left = challenged.then(|| situation.record.recovery_codes_left());
    let days = situation.policy.trusted_browser_days;
    let trusted_browser_days = Some(days).filter(|&days| days > 0 && matches!(step, LoginStep::Challenge { .. }));
    if !draft.has_news() {
        draft.discard();
    }
    Ok(LoginStart { step, recovery_codes_left, browser_token, trusted_browser_days })
}

/// Recognizes a trusted browser by its token, where there is a factor that it could stand in for. Returns the next token.
fn recognize(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    presented: Option<&BrowserToken>,
) -> Result<Option<NextToken>, OpenError> {
    let Draft { situation, now, .. } = *draft;
    let (Some(presented), Some(browser)) = (presented, &situation.browser) else {
        return Ok(None);
    };
    let trusted = browser.is_trusted(&situation.policy, situation.record.epoch, now);
    if !trusted || situation.usable_factors().is_empty() {
        return Ok(None);
    }
    Ok(match browser.recognize(presented, &situation.subject, keys, now)? {
        Recognition::Unknown => None,
        Recognition::Trusted { token, exchanged } => {
            draft.change.browser = exchanged.map(BrowserChange::Exchange);
            Some(token)
        }
        Recognition::Copied => {
            let event = draft.event_by_user(Action::BrowserTokenReused);
            draft.log(event.with("label", browser.label.as_str()));
            draft.change.browser = Some(BrowserChange::End);
            None
        }
    })
}

/// Skips the set-up within the grace period, and spends the login.
pub fn skip(draft: &mut Draft<'_>, claims: &LoginClaims) -> Result<PassedBy, Halt> {
    let Draft { situation, now, .. } = *draft;
    situation.record.check_unspent(&claims.login)?;
    match decide(situation, claims, false, now) {
        LoginStep::SetupOffered { .. } => {}
        LoginStep::Locked(lock) => return Err(Refusal::Locked(lock).into()),
        LoginStep::Complete { .. }
        | LoginStep::Challenge { .. }
        | LoginStep::SetupRequired { .. }
        | LoginStep::Blocked { .. } => return Err(Refusal::SetupRequired.into()),
    }
    if let Some(until) = situation.record.skips_again_at(now) {
        return Err(Refusal::TooManyChanges { until }.into());
    }
    draft.observe(&claims.profile);
    draft.change.record.skipped_at = Some(now);
    draft.change.record.spend(&claims.login, claims.forget_at(), now);
    draft.log(draft.event_by_user(Action::SetupSkipped));
    Ok(PassedBy::Skipped)
}

/// The address that email codes would go to, as it may be shown before the second step: where email is among the methods or
/// factors that are offered.
#[must_use]
pub fn masked_address<M: Into<Method> + Copy>(offered: &[M], profile: &Profile) -> Option<String> {
    let offers_email = offered.iter().any(|&method| method.into() == Method::Email);
    offers_email.then(|| profile.email.masked())
}

#[cfg(test)]
#[path = "start_tests.rs"]
mod tests;
