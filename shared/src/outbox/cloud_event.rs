//! What the bus publishes, as CloudEvents (CloudEvents 1.0, JSON format).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::domain::followup::entry::AuditEntry;
use crate::domain::followup::login_event::LoginEvent;
use crate::domain::types::audit::{Action, ActorKind};
use crate::domain::types::id::TenantId;

/// Everything but the unreserved characters of a URI (RFC 3986, section 2.3).
const NOT_UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An audit entry. It contains no address.
#[must_use]
pub fn cloud_event(issuer: &str, entry: &AuditEntry) -> Value {
    let mut event = json!({
        "specversion": "1.0",
        "id": entry.id,
        "source": source(issuer, &entry.tenant),
        "type": format!("user-2fa.{}", entry.action.name()),
        "time": entry.at,
        "datacontenttype": "application/json",
        "data": data(entry),
    });
    if let (Some(user), Some(event)) = (&entry.user_id, event.as_object_mut()) {
        event.insert("subject".to_owned(), json!(user));
    }
    event
}

/// The CloudEvent's source. It must be a URI, but IDs can contain other characters.
fn source(issuer: &str, tenant: &TenantId) -> String {
    format!("{issuer}/tenants/{}", utf8_percent_encode(tenant.as_str(), NOT_UNRESERVED))
}

/// A decided login, in the form of the others.
#[must_use]
pub fn login_event(issuer: &str, login: &LoginEvent) -> Value {
    let mut details = json!({"login": login.login, "outcome": login.outcome});
    if let (Some(method), Some(details)) = (&login.method, details.as_object_mut()) {
        details.insert("method".to_owned(), json!(method));
    }
    json!({
        "specversion": "1.0",
        "id": login.id,
        "source": source(issuer, &login.tenant),
        "type": format!("user-2fa.{}", login.action()),
        "time": login.at,
        "datacontenttype": "application/json",
        "subject": login.user,
        "data": {
            "tenant": login.tenant,
            "action": login.action(),
            "actor": {"kind": ActorKind::User, "id": login.user},
            "user_id": login.user,
            "details": details,
        },
    })
}

fn data(entry: &AuditEntry) -> Map<String, Value> {
    let mut data = Map::new();
    data.insert("tenant".to_owned(), json!(entry.tenant));
    data.insert("action".to_owned(), json!(entry.action));
    data.insert("actor".to_owned(), json!(entry.actor));
    let details: Map<String, Value> = entry
        .details
        .iter()
        .filter(|(name, _)| !name.ends_with("email"))
        .map(|(n, v)| (n.clone(), v.clone()))
        .collect();
    data.insert("details".to_owned(), Value::Object(details));
    if let Some(user) = &entry.user_id {
        data.insert("user_id".to_owned(), json!(user));
    }
    if let Some(reason) = &entry.reason {
        data.insert("reason".to_owned(), json!(reason));
    }
    if let Some(change) = credential_change(entry) {
        data.insert("credential_change".to_owned(), change);
    }
    data
}

/// The fields of a CAEP credential change (OpenID CAEP 1.0, section 3.2), if the entry is about a factor.
fn credential_change(entry: &AuditEntry) -> Option<Value> {
    let passkey = if entry.text("attachment") == Some("platform") { "fido2-platform" } else { "fido2-roaming" };
    let (credential_type, change_type) = match entry.action {
        Action::PasskeyAdded => (passkey, "create"),
        Action::PasskeyRenamed => (passkey, "update"),
        Action::PasskeyRemoved => (passkey, "delete"),
        Action::TotpAdded | Action::TotpImported => ("app", "create"),
        Action::TotpRenamed => ("app", "update"),
        Action::TotpRemoved => ("app", "delete"),
        Action::EmailAdded => ("email", "create"),
        Action::EmailRemoved => ("email", "delete"),
        Action::RecoveryCodesRenewed => ("recovery-code", "update"),
        Action::BypassCodeIssued => ("bypass-code", "create"),
        Action::FactorsRemoved | Action::UserErased => ("all", "delete"),
        Action::UserSeen
        | Action::AddressChanged
        | Action::LockedOut
        | Action::RecoveryCodeUsed
        | Action::SetupSkipped
        | Action::TotpSetupBegun
        | Action::BrowserTrusted
        | Action::BrowsersForgotten
        | Action::BrowserForgotten
        | Action::BrowserTokenReused
        | Action::PasskeyCopied
        | Action::BypassCodeUsed
        | Action::Unlocked
        | Action::ExemptionSet
        | Action::ExemptionEnded
        | Action::RequirementSet
        | Action::RequirementEnded
        | Action::GrantGiven
        | Action::GrantWithdrawn
        | Action::PolicyChanged
        | Action::SenderAdded
        | Action::SenderRemoved
        | Action::SenderConfirmed
        | Action::SenderEnded
        | Action::PlanChanged => return None,
    };
    let initiating_entity = match entry.actor.kind {
        ActorKind::User => "user",
        ActorKind::Agent | ActorKind::Admin => "admin",
        ActorKind::Service => "system",
    };
    let mut change = json!({
        "event_timestamp": entry.at.as_second(),
        "initiating_entity": initiating_entity,
        "credential_type": credential_type,
        "change_type": change_type,
    });
    if let Some(change) = change.as_object_mut() {
        change.extend(entry.text("label").map(|label| ("friendly_name".to_owned(), json!(label))));
        change.extend(entry.reason.as_ref().map(|reason| ("reason_admin".to_owned(), json!({"en": reason}))));
    }
    Some(change)
}
