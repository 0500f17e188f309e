//! The login decision: whether this login passes, is challenged, or needs a setup.

use jiff::Timestamp;

use crate::crypto::{KeyRing, OpenError};
use crate::domain::credential::passkey::challenge::Purpose;
use crate::domain::credential::trusted_browser::{BrowserToken, NextToken, Recognition};
use crate::domain::decision::draft::Draft;
use crate::domain::decision::passkey::PasskeyChallenge;
use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::audit::Action;
use crate::domain::types::factor::Factor;
use crate::domain::types::halt::Halt;
use crate::domain::types::method::{Method, PassedBy};
use crate::domain::types::profile::Profile;
use crate::domain::types::refusal::{Lock, Refusal};

/// The next step of a login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoginStep {
    /// The login passes.
    Complete {
        /// The reason.
        by: PassedBy,
        /// The factors that the user can set up, if no factor is usable.
        setup_available: Vec<Factor>,
    },
    /// The user has to enter a code.
    Challenge {
        /// The methods to choose from: the last used factor first, recovery codes last.
        methods: Vec<Method>,
        /// Why no code is accepted, if only a passkey is.
        locked: Option<Lock>,
    },
    /// The user has to set up a factor now.
    SetupRequired { setup_available: Vec<Factor> },
    /// The user has to set up a factor, but can skip that until the end of the grace period.
    SetupOffered { setup_available: Vec<Factor>, grace_until: Timestamp },
    /// No factor can be requested: the only one is email, and its address isn't verified, or the first step already proved that
    /// mailbox. A recovery code, a bypass code, or staff can help.
    Blocked {
        /// The methods that are still accepted.
        methods: Vec<Method>,
    },
    /// No code is accepted for now.
    Locked(Lock),
}

/// Decides a login, for every combination of policy, record, claims, and time. ARCHITECTURE.md has the table, which a test
/// compares.
#[must_use]
pub fn decide(situation: &Situation, claims: &LoginClaims, browser_trusted: bool, now: Timestamp) -> LoginStep {
    let usable = situation.usable_factors();
    if !usable.is_empty() && browser_trusted {
        return LoginStep::Complete { by: PassedBy::TrustedBrowser, setup_available: Vec::new() };
    }
    if let Some(lock) = situation.record.budget.lock(now) {
        let has_passkey = usable.contains(&Factor::Passkey);
        let by_passkey = LoginStep::Challenge { methods: vec![Method::Passkey], locked: Some(lock) };
        return if has_passkey { by_passkey } else { LoginStep::Locked(lock) };
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
    if blocked { LoginStep::Blocked { methods } } else { LoginStep::Challenge { methods, locked: None } }
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

/// The result of starting a login.
#[derive(Debug, PartialEq, Eq)]
pub struct LoginStart {
    pub step: LoginStep,
    /// What a passkey has to sign, if one is offered.
    pub passkey: Option<PasskeyChallenge>,
    /// The number of recovery codes left, if recovery codes are offered.
    pub recovery_codes_left: Option<usize>,
    /// The trusted browser's next token.
    pub browser_token: Option<NextToken>,
    /// For how many days a browser can be trusted after the challenge, if the policy allows trust.
    pub trusted_browser_days: Option<u16>,
    /// The Help Center's help page.
    pub support_url: Option<String>,
}

/// Starts a login: decides, exchanges the token of a trusted browser, and stores a new user or a changed address.
pub fn start(
    draft: &mut Draft<'_>,
    keys: &KeyRing,
    claims: &LoginClaims,
    presented: Option<&BrowserToken>,
) -> Result<LoginStart, Halt> {
    let Draft { situation, now, .. } = *draft;
    situation.record.check_unspent(&claims.login)?;
    draft.observe(&claims.profile, keys)?;
    let browser_token = recognize(draft, keys, presented)?;
    let step = decide(situation, claims, browser_token.is_some(), now);
    let challenged = matches!(step, LoginStep::Challenge { locked: None, .. } | LoginStep::Blocked { .. });
    let recovery_codes_left = challenged.then(|| situation.record.recovery_codes_left());
    let passkey = match &step {
        LoginStep::Challenge { methods, .. } if methods.contains(&Method::Passkey) => {
            Some(PasskeyChallenge::new(situation, keys, Purpose::Login(&claims.login))?)
        }
        _ => None,
    };
    let days = situation.policy.trusted_browser_days;
    let trusted_browser_days = Some(days).filter(|&days| days > 0 && matches!(step, LoginStep::Challenge { .. }));
    if !draft.has_news() {
        draft.discard();
    }
    let support_url = situation.policy.support_url.clone();
    Ok(LoginStart { step, passkey, recovery_codes_left, browser_token, trusted_browser_days, support_url })
}

/// Recognizes a trusted browser by its token, if there is a factor that it can replace. Returns the next token.
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

/// Skips the setup within the grace period, and completes the login.
pub fn skip(draft: &mut Draft<'_>, keys: &KeyRing, claims: &LoginClaims) -> Result<PassedBy, Halt> {
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
    if let Some(until) = situation.record.passes_without_code_at(now) {
        return Err(Refusal::TooManyChanges { until }.into());
    }
    draft.observe(&claims.profile, keys)?;
    draft.change.record.skipped_at = Some(now);
    draft.change.record.spend(&claims.login, claims.forget_at(), now);
    draft.log(draft.event_by_user(Action::SetupSkipped));
    Ok(PassedBy::Skipped)
}

/// The masked address for mailed codes, which can be shown before the second step if email is one of the offered methods or
/// factors.
#[must_use]
pub fn masked_address<M: Into<Method> + Copy>(offered: &[M], profile: &Profile) -> Option<String> {
    let offers_email = offered.iter().any(|&method| method.into() == Method::Email);
    offers_email.then(|| profile.email.masked())
}

#[cfg(test)]
#[path = "start_tests.rs"]
mod tests;
