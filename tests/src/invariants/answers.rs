//! Every success is stored, and everything stored was requested.

use std::collections::{BTreeMap, HashMap};

use shared::domain::types::id::LoginId;

use super::Who;
use super::snapshot::Snapshot;
use crate::evidence::Answered;

/// No clock accepts a token longer than this after its end.
const LEEWAY: i64 = 60;

pub fn violations(snapshot: &Snapshot, answers: &HashMap<Who, Vec<Answered>>, now: i64) -> Vec<String> {
    let mut found = Vec::new();
    for (who, answers) in answers {
        found.extend(unspent(snapshot, who, answers, now));
        found.extend(audited(snapshot, who, answers));
    }
    found
}

/// Logins with a successful answer that the record doesn't remember as passed.
fn unspent(snapshot: &Snapshot, who: &Who, answers: &[Answered], now: i64) -> Vec<String> {
    let remembered = answers.iter().filter(|answered| answered.passed_a_login() && answered.expires + LEEWAY > now);
    remembered
        .filter(|answered| {
            let login = LoginId::try_from(answered.login.clone()).unwrap();
            !snapshot.users.get(who).is_some_and(|stored| stored.record.is_spent(&login))
        })
        .map(|answered| format!("{who:?}: login {} passed by {}, and is not spent", answered.login, answered.path))
        .collect()
}

/// Actions that succeed and write nothing if they change nothing.
const WITHOUT_EFFECT_WHEN_REPEATED: [&str; 5] =
    ["browsers_forgotten", "exemption_set", "passkey_renamed", "requirement_set", "totp_renamed"];

/// Each success of these has its audit entry, and each entry its success or an answer that was lost.
fn audited(snapshot: &Snapshot, who: &Who, answers: &[Answered]) -> Vec<String> {
    let mut by_action: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for answered in answers {
        if let Some(action) = action(answered) {
            let (successes, unknown) = by_action.entry(action).or_default();
            *successes += usize::from(answered.is_success());
            *unknown += usize::from(answered.is_unknown());
        }
    }
    let entries = snapshot.audit.get(who).map(Vec::as_slice).unwrap_or_default();
    let mut found = Vec::new();
    for (action, (successes, unknown)) in by_action {
        let written = entries.iter().filter(|entry| entry.action.name() == action).count();
        let at_least = if WITHOUT_EFFECT_WHEN_REPEATED.contains(&action) { successes.min(1) } else { successes };
        if written < at_least || written > successes + unknown {
            found.push(format!(
                "{who:?}: {action} has {successes} successful and {unknown} unknown answers, but {written} entries"
            ));
        }
    }
    found
}

/// The audit action for a success of this request.
fn action(answered: &Answered) -> Option<&'static str> {
    let parts: Vec<&str> = answered.path.trim_start_matches("/v1/").split('/').collect();
    Some(match (answered.verb.as_str(), parts.as_slice()) {
        ("POST", ["login", "bypass-code"]) => "bypass_code_used",
        ("POST", ["login", "skip"]) => "setup_skipped",
        ("POST", ["login", "recovery-code"]) => "recovery_code_used",
        ("POST", ["me", "totp", _, "confirm"] | ["users", _, "totp", _, "confirm"]) => "totp_added",
        ("POST", ["me", "passkeys", _, "confirm"]) => "passkey_added",
        ("PATCH", ["me", "passkeys", _]) => "passkey_renamed",
        ("DELETE", ["me", "passkeys", _] | ["users", _, "passkeys", _]) => "passkey_removed",
        ("POST", ["me", "email", "confirm"]) => "email_added",
        ("PATCH", ["me", "totp", _]) => "totp_renamed",
        ("DELETE", ["me", "totp", _] | ["users", _, "totp", _]) => "totp_removed",
        ("DELETE", ["me" | "users", .., "email"]) => "email_removed",
        ("DELETE", ["users", _, "factors"]) => "factors_removed",
        ("POST", ["me", "recovery-codes"]) => "recovery_codes_renewed",
        ("DELETE", ["me", "browsers"]) => "browsers_forgotten",
        ("DELETE", ["me", "browsers", _]) => "browser_forgotten",
        ("POST", ["users", _, "totp"]) => "totp_setup_begun",
        ("POST", ["users", _, "bypass-code"]) => "bypass_code_issued",
        ("POST", ["users", _, "unlock"]) => "unlocked",
        ("PUT", ["users", _, "exemption"]) => "exemption_set",
        ("DELETE", ["users", _, "exemption"]) => "exemption_ended",
        ("PUT", ["users", _, "requirement"]) => "requirement_set",
        ("DELETE", ["users", _, "requirement"]) => "requirement_ended",
        _ => return None,
    })
}
