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
    "grace_until": "2027-01-31T23:00:00Z", "required_groups": ["customers"], "trusted_browser_days": 30,
    "issuer": "Demo Help Center", "time_zone": "Europe/Berlin", "support_url": "https://help.example.com/2fa"
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
    /// The groups whose users have to set up a factor, each of 1 to 128 characters. Empty means all users.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub required_groups: Vec<String>,
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
            required_groups: Vec::new(),
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

    /// Whether a factor is required of users in these groups. Unknown groups count as required ones.
    #[must_use]
    pub fn covers(&self, groups: Option<&[String]>) -> bool {
        self.required_groups.is_empty()
            || groups.is_none_or(|groups| groups.iter().any(|group| self.required_groups.contains(group)))
    }

    /// The end of the grace period, if it is after `now`.
    #[must_use]
    pub fn grace_at(&self, now: Timestamp) -> Option<Timestamp> {
        self.grace_until.filter(|&until| now < until)
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
            required_groups: fields.optional("required_groups", read::required_groups).unwrap_or_default(),
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
mod tests {
    use serde_json::json;

    use super::*;

    fn body() -> Value {
        json!({
            "totp_enabled": true, "email_enabled": false, "required": true, "trusted_browser_days": 30,
            "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
        })
    }

    fn with(changes: &[(&str, Value)]) -> Result<Policy, Vec<FieldError>> {
        let mut body = body();
        for (name, value) in changes {
            body.as_object_mut().unwrap().insert((*name).to_owned(), value.clone());
        }
        Policy::parse(&body, NamedSender::Unknown)
    }

    /// The pointers of the errors.
    fn pointers(changes: &[(&str, Value)]) -> Vec<String> {
        with(changes).unwrap_err().into_iter().map(|error| error.pointer).collect()
    }

    #[test]
    fn a_bare_date_ends_with_its_day_in_the_policy_s_time_zone() {
        let until = |zone: &str, date: &str| {
            with(&[("time_zone", json!(zone)), ("grace_until", json!(date))]).unwrap().grace_until.unwrap().to_string()
        };
        assert_eq!(until("Europe/Berlin", "2026-12-31"), "2026-12-31T23:00:00Z");
        assert_eq!(until("Europe/Berlin", "2026-06-30"), "2026-06-30T22:00:00Z", "daylight saving time");
        assert_eq!(until("Europe/Berlin", "2027-03-28"), "2027-03-28T22:00:00Z", "a day of 23 hours");
        assert_eq!(until("America/New_York", "2026-12-31"), "2027-01-01T05:00:00Z");
        assert_eq!(until("UTC", "2026-12-31"), "2027-01-01T00:00:00Z");
    }

    #[test]
    fn an_instant_is_kept_in_utc_and_a_past_one_accepted() {
        let policy = with(&[("grace_until", json!("2020-01-01T12:00:00+02:00"))]).unwrap();
        assert_eq!(policy.grace_until.unwrap().to_string(), "2020-01-01T10:00:00Z");
        assert_eq!(policy.grace_at(Timestamp::UNIX_EPOCH.max("2026-01-01T00:00:00Z".parse().unwrap())), None);
    }

    fn url_of(chars: usize) -> String {
        format!("https://help.example/{}", "x".repeat(chars - "https://help.example/".len()))
    }

    #[test]
    fn a_support_url_has_at_most_the_documented_length() {
        assert_eq!(with(&[("support_url", json!(url_of(2048)))]).unwrap().support_url, Some(url_of(2048)));
        assert_eq!(with(&[("support_url", json!("https://h"))]).unwrap().support_url.as_deref(), Some("https://h"));
    }

    #[test]
    fn a_repeated_group_is_kept_once_at_its_first_position() {
        let policy = with(&[("required_groups", json!(["vip", "staff", "vip", "staff", "press"]))]).unwrap();
        assert_eq!(policy.required_groups, ["vip", "staff", "press"]);
    }

    #[test]
    fn an_audit_entry_expires_after_the_retention() {
        let written: Timestamp = "2027-01-01T12:00:00Z".parse().unwrap();
        assert_eq!(with(&[]).unwrap().audit_ends(written), None);
        let policy = with(&[("audit_retention_days", json!(31))]).unwrap();
        assert_eq!(policy.audit_ends(written), Some("2027-02-01T12:00:00Z".parse().unwrap()));
    }

    #[test]
    fn the_named_sender_is_found_in_an_unvalidated_body() {
        let named = |body: &Value| Policy::named_sender(body).map(|sender| sender.as_str().to_owned());
        assert_eq!(named(&json!({"sender_id": "support"})).as_deref(), Some("support"));
        assert_eq!(named(&json!({"sender_id": 7})), None);
        assert_eq!(named(&json!({})), None);
    }

    #[test]
    fn each_error_has_its_pointer() {
        let cases: &[(&[(&str, Value)], &[&str])] = &[
            (&[("totp_enabled", json!("yes"))], &["/totp_enabled", "/required"]),
            (&[("totp_enabled", json!(false))], &["/required"]),
            (&[("required", json!(null))], &["/required"]),
            (&[("required", json!(false)), ("grace_until", json!("2027-01-01"))], &["/grace_until"]),
            (&[("grace_until", json!("2027-02-30"))], &["/grace_until"]),
            (&[("grace_until", json!("tomorrow"))], &["/grace_until"]),
            (&[("grace_until", json!(1))], &["/grace_until"]),
            (&[("email_enabled", json!(true))], &["/sender_id"]),
            (&[("sender_id", json!("support"))], &["/sender_id"]),
            (&[("time_zone", json!("Mars/Olympus"))], &["/time_zone"]),
            (&[("time_zone", json!("Mars/Olympus")), ("grace_until", json!("2027-01-01"))], &["/time_zone"]),
            (&[("issuer", json!("a:b"))], &["/issuer"]),
            (&[("issuer", json!(""))], &["/issuer"]),
            (&[("issuer", json!("x".repeat(65)))], &["/issuer"]),
            (&[("issuer", json!("line\nbreak"))], &["/issuer"]),
            (&[("trusted_browser_days", json!(91))], &["/trusted_browser_days"]),
            (&[("trusted_browser_days", json!(-1))], &["/trusted_browser_days"]),
            (&[("trusted_browser_days", json!(1.5))], &["/trusted_browser_days"]),
            (&[("required_groups", json!(["a", 1, ""]))], &["/required_groups/1", "/required_groups/2"]),
            (&[("required_groups", json!("a"))], &["/required_groups"]),
            (&[("support_url", json!("http://example.com"))], &["/support_url"]),
            (&[("audit_retention_days", json!(29))], &["/audit_retention_days"]),
            (&[("audit_retention_days", json!(3651))], &["/audit_retention_days"]),
            (&[("audit_retention_days", json!(null))], &["/audit_retention_days"]),
            (&[("audit_retention_days", json!(90.5))], &["/audit_retention_days"]),
            (&[("support_url", json!("https://\" onclick="))], &["/support_url"]),
            (&[("support_url", json!(url_of(2049)))], &["/support_url"]),
            (&[("grace_until", json!("20270131"))], &["/grace_until"]),
            (&[("colour/~", json!(1))], &[""]),
        ];
        for (changes, expected) in cases {
            assert_eq!(pointers(changes), *expected, "{changes:?}");
        }
        assert_eq!(Policy::parse(&json!([]), NamedSender::Unknown).unwrap_err().len(), 1);
        assert_eq!(Policy::parse(&json!({}), NamedSender::Unknown).unwrap_err().len(), 6, "all missing fields at once");
    }

    #[test]
    fn email_requires_a_verified_named_sender() {
        let sender = SenderId::try_from("support".to_owned()).unwrap();
        let mut email = body();
        email["email_enabled"] = json!(true);
        email["sender_id"] = json!("support");
        assert!(Policy::parse(&email, NamedSender::Verified(&sender)).is_ok());
        assert!(Policy::parse(&email, NamedSender::Unknown).is_err());
        assert!(Policy::parse(&email, NamedSender::Pending(&sender)).is_err());
        let mut off = email;
        off["email_enabled"] = json!(false);
        assert!(
            Policy::parse(&off, NamedSender::Pending(&sender)).is_ok(),
            "while email is off, a pending sender is accepted"
        );
        assert!(Policy::parse(&off, NamedSender::Unknown).is_err());
    }

    #[test]
    fn passkeys_require_a_relying_party_id_and_satisfy_the_requirement() {
        let only = [("totp_enabled", json!(false)), ("passkeys_enabled", json!(true))];
        let rp_id = |value: Value| [&only[..], &[("passkey_rp_id", value)]].concat();
        assert_eq!(pointers(&only), ["/passkey_rp_id"]);
        let policy = with(&rp_id(json!("help.example"))).unwrap();
        assert_eq!(policy.factors_allowed(), [Factor::Passkey]);
        assert!(with(&rp_id(json!("localhost"))).is_ok());
        for wrong in [json!("https://help.example"), json!("co.uk"), json!("127.0.0.1"), json!(7), json!(null)] {
            assert_eq!(pointers(&rp_id(wrong)), ["/passkey_rp_id"]);
        }
        assert_eq!(pointers(&[("passkey_rp_id", json!("co.uk"))]), ["/passkey_rp_id"], "while passkeys are off too");
        assert!(!with(&[]).unwrap().passkeys_enabled, "off by default");
    }

    #[test]
    fn the_requirement_covers_named_groups_or_all_users_and_unknown_groups() {
        let mut policy = with(&[]).unwrap();
        let groups = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert!(policy.covers(Some(&groups(&[]))));
        policy.required_groups = groups(&["staff", "vip"]);
        assert!(policy.covers(Some(&groups(&["guests", "vip"]))));
        assert!(!policy.covers(Some(&groups(&["guests"]))));
        assert!(policy.covers(None));
    }

    #[test]
    fn a_shown_policy_can_be_stored_again() {
        let policy =
            with(&[("grace_until", json!("2027-01-01")), ("support_url", json!("https://help.example.com/2fa"))]);
        let policy = policy.unwrap();
        assert_eq!(Policy::parse(&serde_json::to_value(&policy).unwrap(), NamedSender::Unknown).unwrap(), policy);
    }

    #[test]
    fn the_audit_log_names_the_changed_fields() {
        let policy = with(&[]).unwrap();
        let other = with(&[("required", json!(false)), ("issuer", json!("Other"))]).unwrap();
        assert_eq!(policy.changed_fields(&other), ["required", "issuer"]);
        assert!(policy.changed_fields(&policy).is_empty());
    }

    #[test]
    fn every_field_is_read_written_and_compared() {
        let full = json!({
            "totp_enabled": true, "email_enabled": true, "passkeys_enabled": true, "passkey_rp_id": "help.example",
            "sender_id": "support", "required": true,
            "grace_until": "2027-01-31T23:00:00Z", "required_groups": ["vip"], "trusted_browser_days": 30,
            "issuer": "Demo", "time_zone": "Europe/Berlin", "support_url": "https://help.example.com/2fa",
            "audit_retention_days": 365,
        });
        let support = SenderId::try_from("support".to_owned()).unwrap();
        let policy = Policy::parse(&full, NamedSender::Verified(&support)).unwrap();
        let names = field_names::<Policy>();
        assert!(names.iter().all(|name| full.get(name).is_some()), "the test names every field: {names:?}");
        assert_eq!(serde_json::to_value(&policy).unwrap(), full);
        assert_eq!(Policy::default().changed_fields(&policy), names);
    }
}
