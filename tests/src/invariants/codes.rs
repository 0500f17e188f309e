//! Codes and mails: each counts once, and no more than was stored before.

use std::collections::HashMap;

use shared::domain::types::audit::Action;

use super::Who;
use super::snapshot::{Snapshot, Stored};
use crate::evidence::Answered;

/// A code of six digits may come again by chance after this many seconds: the window of a time step.
const WINDOW: i64 = 90;

/// Logins, codes and signatures that two answers called right.
pub fn used_twice(answers: &[Answered]) -> Vec<String> {
    let mut logins: HashMap<(&str, &str), &Answered> = HashMap::new();
    let mut codes: HashMap<(&str, &str, String), &Answered> = HashMap::new();
    let mut signatures: HashMap<(&str, &str), &Answered> = HashMap::new();
    let mut found = Vec::new();
    for answered in answers.iter().filter(|answered| answered.is_success()) {
        if let Some(signature) = &answered.signature
            && let Some(before) = signatures.insert((&answered.tenant, signature), answered)
        {
            found.push(format!("a signature was right twice: {} and {}", before.path, answered.path));
        }
        if answered.passed_a_login()
            && let Some(before) = logins.insert((&answered.tenant, &answered.login), answered)
        {
            found.push(format!("login {} passed twice: {} and {}", answered.login, before.path, answered.path));
        }
        let Some(code) = &answered.code else { continue };
        let plain = code.replace([' ', '-'], "");
        let Some(before) = codes.insert((&answered.tenant, answered.user(), plain.clone()), answered) else { continue };
        if plain.len() > 6 || (answered.at - before.at).abs() <= WINDOW {
            found.push(format!("{}: a code was right twice: {} and {}", answered.user(), before.path, answered.path));
        }
    }
    found
}

/// Whether a wrong code here counts on the budget. It doesn't at the setup of an app, whose secret belongs to the person who enters
/// the code.
fn is_guess(answered: &Answered) -> bool {
    let is_set_up = answered.path.contains("/totp/") && answered.path.ends_with("/confirm");
    answered.code.is_some() && !is_set_up
}

/// Budgets that have counted fewer wrong codes than were answered, or more than can have been.
pub fn beyond_the_budget(snapshot: &Snapshot, answers: &HashMap<Who, Vec<Answered>>) -> Vec<String> {
    let mut found = Vec::new();
    for (who, stored) in &snapshot.users {
        let answers = answers.get(who).map(Vec::as_slice).unwrap_or_default();
        // A passkey says nothing about the guesses of codes.
        let clears =
            |answered: &&Answered| is_guess(answered) && !answered.by_passkey || answered.path.ends_with("/unlock");
        let sure = answers.iter().filter(|answered| answered.is_success()).filter(clears);
        let possible = answers.iter().filter(|answered| answered.is_success() || answered.is_unknown()).filter(clears);
        let cleared_after = sure.map(|answered| answered.began).max().unwrap_or_default();
        let cleared_before = possible.map(|answered| answered.ended).max().unwrap_or_default();
        let guesses = || answers.iter().filter(|answered| is_guess(answered));
        let is_wrong = |answered: &&Answered| answered.problem == "invalid-code";
        let least = guesses().filter(is_wrong).filter(|answered| answered.began > cleared_before).count();
        let counted = guesses().filter(|answered| is_wrong(answered) || answered.is_unknown());
        let most = counted.filter(|answered| answered.ended > cleared_after).count();
        let failures = stored.record.budget.failures() as usize;
        if failures < least || failures > most {
            found.push(format!("{who:?}: {failures} wrong codes are counted, and {least} to {most} were answered"));
        }
    }
    found
}

/// Mails without a send that is stored or was taken back, and answers without a mail.
pub fn mails(
    snapshot: &Snapshot,
    answers: &HashMap<Who, Vec<Answered>>,
    mails: &HashMap<(String, String), usize>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (who, stored) in &snapshot.users {
        let Some(address) = &stored.record.email else { continue };
        let of_purpose =
            |purpose: &str| mails.get(&(purpose.to_owned(), address.as_str().to_owned())).copied().unwrap_or(0);
        let codes: usize = ["login", "enrollment", "proof"].into_iter().map(of_purpose).sum();
        let answers = answers.get(who).map(Vec::as_slice).unwrap_or_default();
        let sends = || answers.iter().filter(|answered| sends_a_code(answered));
        let told = sends().filter(|answered| answered.status == 202).count();
        let failed = sends().filter(|answered| answered.is_unknown()).count();
        let kept = sends_kept(stored);
        // An unlock forgets the sends before it.
        let entries = snapshot.audit.get(who).map(Vec::as_slice).unwrap_or_default();
        let unlocked = entries.iter().any(|entry| entry.action == Action::Unlocked);
        if codes < told || (kept < told && !unlocked) {
            found.push(format!("{who:?}: {told} sends were answered, {kept} are stored and {codes} mails went out"));
        }
        if codes > kept + failed && !unlocked {
            found.push(format!("{who:?}: {codes} mails for {kept} sends that are stored and {failed} that failed"));
        }
        let nothing_to_tell = snapshot.audit.get(who).is_none_or(Vec::is_empty);
        if of_purpose("notice") > 0 && nothing_to_tell {
            found.push(format!("{who:?}: a notice without an audit entry"));
        }
    }
    found
}

fn sends_a_code(answered: &Answered) -> bool {
    let routes = ["/v1/login/email", "/v1/me/email", "/v1/me/proof/email"];
    answered.verb == "POST" && routes.contains(&answered.path.as_str())
}

/// How many sends of the last day the record has: six bytes each.
fn sends_kept(stored: &Stored) -> usize {
    let mailed = stored.item["d"].as_m().unwrap().get("mailed").and_then(|mailed| mailed.as_m().ok());
    mailed.and_then(|mailed| mailed.get("t")?.as_b().ok()).map_or(0, |times| times.as_ref().len() / 6)
}
