//! The policy of a tenant: what an admin sets, with every check on it.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::audit::{Action, Actor, AuditEvent};
use super::decision::Refusal;
use super::field_error::FieldError;
use super::id::SenderId;
use super::method::Method;
use super::plan::Plan;

/// The most days that a browser can be trusted.
pub const MAX_TRUSTED_BROWSER_DAYS: u16 = 90;
const MAX_ISSUER_CHARS: usize = 64;
const MAX_GROUPS: usize = 100;
const MAX_GROUP_CHARS: usize = 128;
const MAX_URL_CHARS: usize = 2048;

/// A tenant's policy. The default, for a tenant that was never set up, has every switch off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Users may set up authenticator apps.
    pub totp_enabled: bool,
    /// Users may set up email codes.
    pub email_enabled: bool,
    /// The account that mail is sent from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender_id: Option<SenderId>,
    /// Users must set up a factor.
    pub required: bool,
    /// Until then the set-up at login can be skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_until: Option<Timestamp>,
    /// The groups that must set up a factor; none named means everybody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_groups: Vec<String>,
    /// For how many days a browser can be trusted; 0 means never.
    pub trusted_browser_days: u16,
    /// The name that authenticator apps show.
    pub issuer: String,
    /// The IANA time zone in which a bare date ends.
    pub time_zone: String,
    /// Where users find help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            totp_enabled: false,
            email_enabled: false,
            sender_id: None,
            required: false,
            grace_until: None,
            required_groups: Vec::new(),
            trusted_browser_days: 0,
            issuer: "Help Center".to_owned(),
            time_zone: "UTC".to_owned(),
            support_url: None,
        }
    }
}

impl Policy {
    /// The methods that users may set up.
    #[must_use]
    pub fn methods_allowed(&self) -> Vec<Method> {
        [(self.totp_enabled, Method::Totp), (self.email_enabled, Method::Email)]
            .into_iter()
            .filter_map(|(enabled, method)| enabled.then_some(method))
            .collect()
    }

    /// Whether the policy lets a code of this method count. Recovery codes always may.
    #[must_use]
    pub const fn allows(&self, method: Method) -> bool {
        match method {
            Method::Totp => self.totp_enabled,
            Method::Email => self.email_enabled,
            Method::RecoveryCode | Method::BypassCode => true,
        }
    }

    /// Whether the mandate names somebody in these groups. Unknown groups count as named.
    #[must_use]
    pub fn covers(&self, groups: Option<&[String]>) -> bool {
        self.required_groups.is_empty()
            || groups.is_none_or(|groups| groups.iter().any(|group| self.required_groups.contains(group)))
    }

    /// The end of the grace period, if it lies after `now`.
    #[must_use]
    pub fn grace_at(&self, now: Timestamp) -> Option<Timestamp> {
        self.grace_until.filter(|&until| now < until)
    }

    /// The sender that the body of a request names, to be looked up before the body is read as a whole.
    #[must_use]
    pub fn named_sender(body: &Value) -> Option<SenderId> {
        SenderId::try_from(body.get("sender_id")?.as_str()?.to_owned()).ok()
    }

    /// Reads a policy from the body of a request and reports every fault at once. `verified_sender` is the sender that the
    /// body names, if it exists and is verified.
    pub fn parse(body: &Value, verified_sender: Option<&SenderId>) -> Result<Self, Vec<FieldError>> {
        let Some(object) = body.as_object() else {
            return Err(vec![FieldError::new("", "must be an object")]);
        };
        let mut fields = Fields { object, errors: Vec::new() };
        fields.refuse_unknown();
        let time_zone = fields.time_zone();
        let policy = Self {
            totp_enabled: fields.boolean("totp_enabled"),
            email_enabled: fields.boolean("email_enabled"),
            sender_id: fields.sender_id(),
            required: fields.boolean("required"),
            grace_until: fields.grace_until(time_zone.as_ref()),
            required_groups: fields.required_groups(),
            trusted_browser_days: fields.trusted_browser_days(),
            issuer: fields.issuer(),
            time_zone: time_zone.as_ref().and_then(TimeZone::iana_name).unwrap_or_default().to_owned(),
            support_url: fields.support_url(),
        };
        policy.check_together(verified_sender, &mut fields.errors);
        if fields.errors.is_empty() { Ok(policy) } else { Err(fields.errors) }
    }

    /// What no field shows alone.
    fn check_together(&self, verified_sender: Option<&SenderId>, errors: &mut Vec<FieldError>) {
        let mut fault = |pointer: &str, detail: &str| {
            if !errors.iter().any(|error| error.pointer == pointer) {
                errors.push(FieldError::new(pointer, detail));
            }
        };
        if self.required && self.methods_allowed().is_empty() {
            fault("/required", "needs a method: switch totp_enabled or email_enabled on");
        }
        if self.grace_until.is_some() && !self.required {
            fault("/grace_until", "has a meaning only while required is true");
        }
        match &self.sender_id {
            None if self.email_enabled => fault("/sender_id", "email needs a verified sender"),
            Some(named) if verified_sender != Some(named) => fault("/sender_id", "is not a verified sender"),
            _ => {}
        }
    }

    /// The audit entry for putting `new` in this one's place, which needs a plan that includes two-factor authentication.
    pub fn replace_with(&self, new: &Self, plan: &Plan, actor: Actor) -> Result<AuditEvent, Refusal> {
        if !plan.includes_two_factor() {
            return Err(Refusal::PlanRequired);
        }
        Ok(AuditEvent::new(actor, Action::PolicyChanged).with("changed", self.changed_fields(new)))
    }

    /// The names of the fields in which two policies differ, for the audit.
    #[must_use]
    pub fn changed_fields(&self, other: &Self) -> Vec<&'static str> {
        [
            ("totp_enabled", self.totp_enabled != other.totp_enabled),
            ("email_enabled", self.email_enabled != other.email_enabled),
            ("sender_id", self.sender_id != other.sender_id),
            ("required", self.required != other.required),
            ("grace_until", self.grace_until != other.grace_until),
            ("required_groups", self.required_groups != other.required_groups),
            ("trusted_browser_days", self.trusted_browser_days != other.trusted_browser_days),
            ("issuer", self.issuer != other.issuer),
            ("time_zone", self.time_zone != other.time_zone),
            ("support_url", self.support_url != other.support_url),
        ]
        .into_iter()
        .filter_map(|(name, differs)| differs.then_some(name))
        .collect()
    }
}

/// The fields a policy has, in the order of the documentation.
const FIELDS: [&str; 10] = [
    "totp_enabled",
    "email_enabled",
    "sender_id",
    "required",
    "grace_until",
    "required_groups",
    "trusted_browser_days",
    "issuer",
    "time_zone",
    "support_url",
];

/// Reads fields one by one and collects what is wrong with them.
struct Fields<'a> {
    object: &'a Map<String, Value>,
    errors: Vec<FieldError>,
}

impl<'a> Fields<'a> {
    fn fault(&mut self, pointer: impl Into<String>, detail: impl Into<String>) {
        self.errors.push(FieldError::new(pointer, detail));
    }

    fn refuse_unknown(&mut self) {
        for name in self.object.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
            // RFC 6901, section 3: '~' and '/' are escaped.
            let escaped = name.replace('~', "~0").replace('/', "~1");
            self.errors.push(FieldError::new(format!("/{escaped}"), "is not a field of the policy"));
        }
    }

    fn boolean(&mut self, name: &str) -> bool {
        let value = self.object.get(name).and_then(Value::as_bool);
        if value.is_none() {
            self.fault(format!("/{name}"), "must be true or false");
        }
        value.unwrap_or_default()
    }

    /// A string that must be there.
    fn required_text(&mut self, name: &str) -> Option<&'a str> {
        let text = self.object.get(name).and_then(Value::as_str);
        if text.is_none() {
            self.fault(format!("/{name}"), "must be a string");
        }
        text
    }

    /// A string that may be absent.
    fn optional_text(&mut self, name: &str) -> Option<&'a str> {
        if self.object.contains_key(name) { self.required_text(name) } else { None }
    }

    fn sender_id(&mut self) -> Option<SenderId> {
        let id = SenderId::try_from(self.optional_text("sender_id")?.to_owned());
        if id.is_err() {
            self.fault("/sender_id", "is not a sender's id");
        }
        id.ok()
    }

    fn time_zone(&mut self) -> Option<TimeZone> {
        let zone = TimeZone::get(self.required_text("time_zone")?).ok().filter(|zone| zone.iana_name().is_some());
        if zone.is_none() {
            self.fault("/time_zone", "is not an IANA time zone, such as Europe/Berlin");
        }
        zone
    }

    fn grace_until(&mut self, time_zone: Option<&TimeZone>) -> Option<Timestamp> {
        let text = self.optional_text("grace_until")?;
        let until = match parse_date(text) {
            // Without a known zone the date cannot be read; the zone's own fault says why.
            Some(date) => match time_zone {
                Some(zone) => end_of_day(date, zone),
                None => return None,
            },
            None => text.parse().ok(),
        };
        if until.is_none() {
            self.fault("/grace_until", "must be an RFC 3339 instant, or a date such as 2027-01-31");
        }
        until
    }

    fn required_groups(&mut self) -> Vec<String> {
        let Some(value) = self.object.get("required_groups") else {
            return Vec::new();
        };
        let Some(list) = value.as_array().filter(|list| list.len() <= MAX_GROUPS) else {
            self.fault("/required_groups", format!("must be a list of at most {MAX_GROUPS} groups"));
            return Vec::new();
        };
        let mut groups: Vec<String> = Vec::new();
        for (index, item) in list.iter().enumerate() {
            match item.as_str().filter(|group| is_text(group, MAX_GROUP_CHARS)) {
                Some(group) if !groups.iter().any(|other| other == group) => groups.push(group.to_owned()),
                Some(_) => {}
                None => self.fault(
                    format!("/required_groups/{index}"),
                    format!("must be a string of 1 to {MAX_GROUP_CHARS} characters"),
                ),
            }
        }
        groups
    }

    fn trusted_browser_days(&mut self) -> u16 {
        let days = self
            .object
            .get("trusted_browser_days")
            .and_then(Value::as_u64)
            .and_then(|days| u16::try_from(days).ok())
            .filter(|&days| days <= MAX_TRUSTED_BROWSER_DAYS);
        if days.is_none() {
            self.fault("/trusted_browser_days", format!("must be a whole number from 0 to {MAX_TRUSTED_BROWSER_DAYS}"));
        }
        days.unwrap_or_default()
    }

    fn issuer(&mut self) -> String {
        let Some(issuer) = self.required_text("issuer") else {
            return String::new();
        };
        if issuer.contains(':') {
            self.fault("/issuer", "must not contain ':', which separates issuer and account in authenticator apps");
        } else if !is_text(issuer, MAX_ISSUER_CHARS) || issuer.trim() != issuer {
            self.fault("/issuer", format!("must have 1 to {MAX_ISSUER_CHARS} characters, no space at either end"));
        }
        issuer.to_owned()
    }

    fn support_url(&mut self) -> Option<String> {
        let url = self.optional_text("support_url")?;
        let plain =
            |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
        let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
        if host.is_none_or(str::is_empty) || url.len() > MAX_URL_CHARS || !url.chars().all(plain) {
            self.fault("/support_url", "must be an https URL");
            return None;
        }
        Some(url.to_owned())
    }
}

/// 1 to `max` characters, none of them a control character.
fn is_text(text: &str, max: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= max && !text.chars().any(char::is_control)
}

/// A bare date, `YYYY-MM-DD` and nothing else.
fn parse_date(text: &str) -> Option<Date> {
    let date_only = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if date_only { text.parse().ok() } else { None }
}

/// The instant at which `date` is over in `zone`: the start of the next day there.
fn end_of_day(date: Date, zone: &TimeZone) -> Option<Timestamp> {
    date.tomorrow().ok()?.to_zoned_datetime(zone.clone()).ok().map(|start| start.timestamp())
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
        Policy::parse(&body, None)
    }

    /// The pointers of the faults.
    fn faults(changes: &[(&str, Value)]) -> Vec<String> {
        with(changes).unwrap_err().into_iter().map(|error| error.pointer).collect()
    }

    #[test]
    fn a_bare_date_ends_with_its_day_in_the_policy_s_time_zone() {
        let until = |zone: &str, date: &str| {
            with(&[("time_zone", json!(zone)), ("grace_until", json!(date))]).unwrap().grace_until.unwrap().to_string()
        };
        assert_eq!(until("Europe/Berlin", "2026-12-31"), "2026-12-31T23:00:00Z");
        assert_eq!(until("Europe/Berlin", "2026-06-30"), "2026-06-30T22:00:00Z", "summer time");
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

    #[test]
    fn each_fault_is_named_by_its_pointer() {
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
            (&[("support_url", json!("https://\" onclick="))], &["/support_url"]),
            (&[("colour/~", json!(1))], &["/colour~1~0"]),
        ];
        for (changes, expected) in cases {
            assert_eq!(faults(changes), *expected, "{changes:?}");
        }
        assert_eq!(Policy::parse(&json!([]), None).unwrap_err().len(), 1);
        assert_eq!(Policy::parse(&json!({}), None).unwrap_err().len(), 6, "all missing fields at once");
    }

    #[test]
    fn email_needs_the_verified_sender_that_is_named() {
        let sender = SenderId::try_from("support".to_owned()).unwrap();
        let mut email = body();
        email["email_enabled"] = json!(true);
        email["sender_id"] = json!("support");
        assert!(Policy::parse(&email, Some(&sender)).is_ok());
        assert!(Policy::parse(&email, None).is_err());
    }

    #[test]
    fn the_mandate_covers_named_groups_or_everybody_and_unknown_groups() {
        let mut policy = with(&[]).unwrap();
        let groups = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert!(policy.covers(Some(&groups(&[]))));
        policy.required_groups = groups(&["staff", "vip"]);
        assert!(policy.covers(Some(&groups(&["guests", "vip"]))));
        assert!(!policy.covers(Some(&groups(&["guests"]))));
        assert!(policy.covers(None));
    }

    #[test]
    fn what_is_shown_can_be_put_again() {
        let policy =
            with(&[("grace_until", json!("2027-01-01")), ("support_url", json!("https://help.example.com/2fa"))]);
        let policy = policy.unwrap();
        assert_eq!(Policy::parse(&serde_json::to_value(&policy).unwrap(), None).unwrap(), policy);
    }

    #[test]
    fn the_audit_names_what_changed() {
        let policy = with(&[]).unwrap();
        let other = with(&[("required", json!(false)), ("issuer", json!("Other"))]).unwrap();
        assert_eq!(policy.changed_fields(&other), ["required", "issuer"]);
    }
}
