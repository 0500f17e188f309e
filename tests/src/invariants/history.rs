//! The audit entries explain the stored record.

use std::collections::BTreeSet;

use shared::domain::followup::entry::AuditEntry;
use shared::domain::types::audit::{Action, ActorKind};

use super::Who;
use super::snapshot::{Snapshot, Stored};

/// The codes of a new set.
const SET: usize = 10;

/// What the entries about a user come to.
#[derive(Default)]
struct Told {
    apps: BTreeSet<String>,
    passkeys: BTreeSet<String>,
    email: bool,
    /// Recovery codes left; `None` without a set.
    codes: Option<usize>,
    /// The failures of the last lock-out.
    locked_at: u64,
}

impl Told {
    fn has_factor(&self) -> bool {
        !self.apps.is_empty() || !self.passkeys.is_empty() || self.email
    }

    fn hear(&mut self, entry: &AuditEntry) {
        let first_of_the_user = !self.has_factor() && entry.actor.kind == ActorKind::User;
        match entry.action {
            Action::TotpAdded | Action::TotpImported => {
                self.apps.insert(entry.text("authenticator_id").unwrap().to_owned());
            }
            Action::PasskeyAdded => {
                self.passkeys.insert(entry.text("passkey_id").unwrap().to_owned());
            }
            Action::PasskeyRemoved => {
                self.passkeys.remove(entry.text("passkey_id").unwrap());
            }
            Action::EmailAdded => self.email = true,
            Action::TotpRemoved => {
                self.apps.remove(entry.text("authenticator_id").unwrap());
            }
            Action::EmailRemoved => self.email = false,
            Action::FactorsRemoved => {
                self.apps.clear();
                self.passkeys.clear();
                self.email = false;
            }
            Action::RecoveryCodesRenewed => self.codes = Some(SET),
            Action::RecoveryCodeUsed => self.codes = self.codes.map(|left| left.saturating_sub(1)),
            Action::LockedOut => self.locked_at = entry.details["failures"].as_u64().unwrap(),
            _ => {}
        }
        let is_new = matches!(entry.action, Action::PasskeyAdded | Action::TotpAdded | Action::EmailAdded);
        if is_new && first_of_the_user {
            self.codes = Some(SET);
        }
        if !self.has_factor() {
            self.codes = None;
        }
    }
}

pub fn violations(snapshot: &Snapshot) -> Vec<String> {
    snapshot.users.iter().flat_map(|(who, stored)| of_user(who, stored, snapshot)).collect()
}

fn of_user(who: &Who, stored: &Stored, snapshot: &Snapshot) -> Vec<String> {
    let entries = snapshot.audit.get(who).map(Vec::as_slice).unwrap_or_default();
    let mut told = Told::default();
    for entry in entries {
        told.hear(entry);
    }
    let record = &stored.record;
    let mut found = Vec::new();
    let mut differ = |what: &str, stored: String, told: String| {
        if stored != told {
            found.push(format!("{who:?}: {what} stored {stored}, and the audit comes to {told}"));
        }
    };
    let apps: BTreeSet<String> = record.totp.iter().map(|app| app.id.clone()).collect();
    differ("authenticators", format!("{apps:?}"), format!("{:?}", told.apps));
    let passkeys: BTreeSet<String> = record.passkeys.iter().map(|passkey| passkey.id.clone()).collect();
    differ("passkeys", format!("{passkeys:?}"), format!("{:?}", told.passkeys));
    differ("email", record.email_factor.is_some().to_string(), told.email.to_string());
    differ(
        "recovery codes",
        format!("{:?}", record.recovery.as_ref().map(shared::domain::credential::recovery_codes::RecoveryCodes::left)),
        format!("{:?}", told.codes),
    );
    // The fifth consecutive wrong code and each later one lock the user, and are audited.
    let failures = u64::from(record.budget.failures());
    if failures >= 5 {
        differ("wrong codes", failures.to_string(), told.locked_at.to_string());
    }
    if entries.iter().filter(|entry| entry.action == Action::UserSeen).count() != 1 {
        found.push(format!("{who:?}: is known, and was not seen for the first time once"));
    }
    found
}
