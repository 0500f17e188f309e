//! The policy of a tenant: the settings of an admin, with their validation.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::domain::tenant::policy_fields::{self as read, Fields};
use crate::domain::tenant::rp_id::RpId;
use crate::domain::types::factor::Factor;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::field_names::field_names;
use crate::domain::types::id::{SenderId, Stored};
use crate::domain::types::method::Method;
use crate::domain::types::refusal::Refusal;

/// A tenant's policy. By default, for a new tenant, everything is off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = PolicyResponse, examples(json!({
    "totp_enabled": true, "email_enabled": true, "passkeys_enabled": true, "passkey_rp_id": "help.example.com",
    "sender_id": "support", "required": true,
    "grace_until": "2027-01-31T23:00:00Z", "required_groups": ["customers"], "exempt_groups": ["kiosks"],
    "reminders_enabled": true, "trusted_browser_days": 30, "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
    "support_url": "https://help.example.com/2fa"
})))]
#[allow(clippy::struct_excessive_bools)] // each is a setting of its own
pub struct Policy {
    /// Whether users can set up authenticator apps.
    pub totp_enabled: bool,
    /// Whether users can set up email codes.
    pub email_enabled: bool,
    /// Whether users can set up passkeys.
    #[serde(default)]
    pub passkeys_enabled: bool,
    /// The relying party ID for which passkeys are made: the Help Center's domain, or a parent domain of it. A passkey is usable only
    /// while the policy names its relying party ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub passkey_rp_id: Option<RpId>,
    /// The sender of codes and notices.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "Stored::perhaps_in_item")]
    #[schema(nullable = false)]
    pub sender_id: Option<SenderId>,
    /// Whether users have to set up a factor.
    pub required: bool,
    /// Users can skip the setup at login until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_until: Option<Timestamp>,
    /// Whether users without a usable factor get a mail 14 days, 7 days, and 1 day before the grace period ends. Without `required`
    /// and `grace_until`, it has no effect.
    #[serde(default)]
    pub reminders_enabled: bool,
    /// The groups whose users have to set up a factor, each of 1 to 128 characters. Empty means all users.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub required_groups: Vec<String>,
    /// The groups whose users need not set up a factor, each of 1 to 128 characters, even if they are in a required group too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub exempt_groups: Vec<String>,
    /// For how many days a browser can be trusted. 0 means never.
    #[schema(maximum = 90)]
    pub trusted_browser_days: u16,
    /// The name that authenticator apps and the dialogs for passkeys show.
    #[schema(
        min_length = 1,
        max_length = 64,
        pattern = r"^[^\s:\x00-\x1f\x7f-\x9f]([^:\x00-\x1f\x7f-\x9f]*[^\s:\x00-\x1f\x7f-\x9f])?$"
    )]
    pub issuer: String,
    /// The IANA time zone, in which a date in `grace_until` ends.
    #[schema(min_length = 1, examples("Europe/Berlin"))]
    pub time_zone: String,
    /// The Help Center's help page about two-step sign-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, max_length = 2048, pattern = r"^https://[^/?#]")]
    pub support_url: Option<String>,
    /// For how many days the audit log keeps new entries about a user. Absent means forever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, minimum = 30, maximum = 3650)]
    pub audit_retention_days: Option<u16>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            totp_enabled: false,
            email_enabled: false,
            passkeys_enabled: false,
            passkey_rp_id: None,
            sender_id: None,
            required: false,
            grace_until: None,
            reminders_enabled: false,
            required_groups: Vec::new(),
            exempt_groups: Vec::new(),
            trusted_browser_days: 0,
            issuer: "Help Center".to_owned(),
            time_zone: "UTC".to_owned(),
            support_url: None,
            audit_retention_days: None,
        }
    }
}

/// The sender that a request's body names, in its current state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedSender<'a> {
    /// No sender is named, or it doesn't exist.
    Unknown,
    /// The sender exists, but can't send mail yet, or no longer.
    Pending(&'a SenderId),
    /// The sender can send mail.
    Verified(&'a SenderId),
}

impl Policy {
    /// Whether users can set up this factor and complete a challenge with it.
    #[must_use]
    pub const fn allows(&self, factor: Factor) -> bool {
        match factor {
            Factor::Passkey => self.passkeys_enabled,
            Factor::Totp => self.totp_enabled,
            Factor::Email => self.email_enabled,
        }
    }

    /// The factors that users can set up.
    #[must_use]
    pub fn factors_allowed(&self) -> Vec<Factor> {
        Factor::ALL.iter().copied().filter(|&factor| self.allows(factor)).collect()
    }

    /// Refuses a factor that the policy doesn't allow.
    pub const fn check_allows(&self, factor: Factor) -> Result<(), Refusal> {
        if self.allows(factor) { Ok(()) } else { Err(Refusal::MethodOff) }
    }

    /// Refuses a method whose factor the policy doesn't allow. Recovery and bypass codes are always allowed.
    pub fn check_allows_method(&self, method: Method) -> Result<(), Refusal> {
        method.factor().map_or(Ok(()), |factor| self.check_allows(factor))
    }

    /// Whether a requirement includes users in these groups. An exempt group wins over a required one. Users whose groups are unknown
    /// are included.
    #[must_use]
    pub fn covers(&self, groups: Option<&[String]>) -> bool {
        groups.is_none_or(|groups| self.covers_member(|group| groups.iter().any(|own| own == group)))
    }

    /// The same for a user who is in the groups for which `is_in` is true.
    #[must_use]
    pub fn covers_member(&self, is_in: impl Fn(&str) -> bool) -> bool {
        let within = |listed: &[String]| listed.iter().any(|group| is_in(group));
        (self.required_groups.is_empty() || within(&self.required_groups)) && !within(&self.exempt_groups)
    }

    /// Whether the requirement depends on a user's groups.
    #[must_use]
    pub const fn names_groups(&self) -> bool {
        !self.required_groups.is_empty() || !self.exempt_groups.is_empty()
    }

    /// The end of the grace period, if it is after `now`.
    #[must_use]
    pub fn grace_at(&self, now: Timestamp) -> Option<Timestamp> {
        self.grace_until.filter(|&until| now < until)
    }

    /// The end of the grace period, if users are reminded before it.
    #[must_use]
    pub fn reminds_until(&self) -> Option<Timestamp> {
        self.grace_until.filter(|_| self.required && self.reminders_enabled)
    }

    /// When an audit entry about a user at `now` expires. `None` for never.
    #[must_use]
    pub fn audit_ends(&self, now: Timestamp) -> Option<Timestamp> {
        now.checked_add(SignedDuration::from_hours(24 * i64::from(self.audit_retention_days?))).ok()
    }

    /// The sender that a request's body names, to look up before the body is validated.
    #[must_use]
    pub fn named_sender(body: &Value) -> Option<SenderId> {
        SenderId::try_from(body.get("sender_id")?.as_str()?.to_owned()).ok()
    }

    /// Validates a request's body and reports all errors at once. `named` is the sender that the body names.
    pub fn parse(body: &Value, named: NamedSender<'_>) -> Result<Self, Vec<FieldError>> {
        let Some(object) = body.as_object() else {
            return Err(vec![FieldError::new("", "must be an object")]);
        };
        let mut fields = Fields::new(object, field_names::<Self>());
        let time_zone = fields.required("time_zone", read::time_zone);
        let grace_until = |value: &Value| read::grace_until(value, time_zone.as_ref());
        let policy = Self {
            totp_enabled: fields.required("totp_enabled", read::boolean),
            email_enabled: fields.required("email_enabled", read::boolean),
            passkeys_enabled: fields.optional("passkeys_enabled", read::boolean).unwrap_or_default(),
            passkey_rp_id: fields.optional("passkey_rp_id", read::rp_id),
            sender_id: fields.optional("sender_id", read::sender_id),
            required: fields.required("required", read::boolean),
            grace_until: fields.optional("grace_until", grace_until).flatten(),
            reminders_enabled: fields.optional("reminders_enabled", read::boolean).unwrap_or_default(),
            required_groups: fields.optional("required_groups", read::groups).unwrap_or_default(),
            exempt_groups: fields.optional("exempt_groups", read::groups).unwrap_or_default(),
            trusted_browser_days: fields.required("trusted_browser_days", read::trusted_browser_days),
            issuer: fields.required("issuer", read::issuer),
            time_zone: time_zone.as_ref().and_then(TimeZone::iana_name).unwrap_or_default().to_owned(),
            support_url: fields.optional("support_url", read::support_url),
            audit_retention_days: fields.optional("audit_retention_days", read::audit_retention_days),
        };
        policy.check_together(named, &mut fields.errors);
        if fields.errors.is_empty() { Ok(policy) } else { Err(fields.errors) }
    }

    /// Checks rules that involve several fields.
    fn check_together(&self, named: NamedSender<'_>, errors: &mut Vec<FieldError>) {
        let mut refuse = |pointer: &str, detail: &str| {
            if !errors.iter().any(|error| error.pointer == pointer) {
                errors.push(FieldError::new(pointer, detail));
            }
        };
        if self.required && self.factors_allowed().is_empty() {
            refuse("/required", "needs a method: turn passkeys_enabled, totp_enabled, or email_enabled on");
        }
        if self.passkeys_enabled && self.passkey_rp_id.is_none() {
            refuse("/passkey_rp_id", "passkeys need the Help Center's domain");
        }
        if self.grace_until.is_some() && !self.required {
            refuse("/grace_until", "is only allowed while required is true");
        }
        match &self.sender_id {
            None if self.email_enabled => refuse("/sender_id", "email needs a verified sender"),
            None => {}
            Some(sender) => match named {
                NamedSender::Verified(verified) if verified == sender => {}
                NamedSender::Pending(pending) if pending == sender && !self.email_enabled => {}
                NamedSender::Pending(_) | NamedSender::Verified(_) => {
                    refuse("/sender_id", "is not verified yet: email needs a verified sender");
                }
                NamedSender::Unknown => refuse("/sender_id", "isn't a sender of this Help Center"),
            },
        }
    }

    /// The names of the fields in which two policies differ, for the audit log.
    #[must_use]
    pub fn changed_fields(&self, other: &Self) -> Vec<&'static str> {
        let serialized = |policy: &Self| serde_json::to_value(policy).unwrap_or_default();
        let (old, new) = (serialized(self), serialized(other));
        field_names::<Self>().iter().copied().filter(|&name| old.get(name) != new.get(name)).collect()
    }
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
