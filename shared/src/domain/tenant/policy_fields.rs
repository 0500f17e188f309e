//! The fields of a policy as a request gives them, each with its own faults.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::domain::types::field_error::FieldError;
use crate::domain::types::id::{self, SenderId};

/// The most days that a browser can be trusted.
pub const MAX_TRUSTED_BROWSER_DAYS: u16 = 90;
const MAX_ISSUER_CHARS: usize = 64;
const MAX_GROUPS: usize = 100;
const MAX_GROUP_CHARS: usize = 128;
const MAX_URL_CHARS: usize = 2048;
/// A month, so that a lock-out is not forgotten while it is looked into, to ten years.
const AUDIT_RETENTION_DAYS: RangeInclusive<u16> = 30..=3650;

/// The fields a policy has, in the order of the documentation.
const FIELDS: [&str; 11] = [
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
    "audit_retention_days",
];

/// Reads fields one by one and collects what is wrong with them.
pub(crate) struct Fields<'a> {
    pub(crate) object: &'a Map<String, Value>,
    pub(crate) errors: Vec<FieldError>,
}

impl<'a> Fields<'a> {
    fn fault(&mut self, pointer: impl Into<String>, detail: impl Into<String>) {
        self.errors.push(FieldError::new(pointer, detail));
    }

    pub(crate) fn refuse_unknown(&mut self) {
        if self.object.keys().any(|name| !FIELDS.contains(&name.as_str())) {
            // Its name is the caller's, and not repeated.
            self.fault("", format!("has an unknown field; known: {}", FIELDS.join(", ")));
        }
    }

    pub(crate) fn boolean(&mut self, name: &str) -> bool {
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

    pub(crate) fn sender_id(&mut self) -> Option<SenderId> {
        let id = SenderId::try_from(self.optional_text("sender_id")?.to_owned());
        if id.is_err() {
            self.fault("/sender_id", id::RULE);
        }
        id.ok()
    }

    pub(crate) fn time_zone(&mut self) -> Option<TimeZone> {
        let zone = TimeZone::get(self.required_text("time_zone")?).ok().filter(|zone| zone.iana_name().is_some());
        if zone.is_none() {
            self.fault("/time_zone", "is not an IANA time zone, such as Europe/Berlin");
        }
        zone
    }

    pub(crate) fn grace_until(&mut self, time_zone: Option<&TimeZone>) -> Option<Timestamp> {
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

    pub(crate) fn required_groups(&mut self) -> Vec<String> {
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

    pub(crate) fn trusted_browser_days(&mut self) -> u16 {
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

    pub(crate) fn audit_retention_days(&mut self) -> Option<u16> {
        let days = self.object.get("audit_retention_days")?.as_u64().and_then(|days| u16::try_from(days).ok());
        let days = days.filter(|days| AUDIT_RETENTION_DAYS.contains(days));
        if days.is_none() {
            let (least, most) = AUDIT_RETENTION_DAYS.into_inner();
            self.fault("/audit_retention_days", format!("must be a whole number from {least} to {most}"));
        }
        days
    }

    pub(crate) fn issuer(&mut self) -> String {
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

    pub(crate) fn support_url(&mut self) -> Option<String> {
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
