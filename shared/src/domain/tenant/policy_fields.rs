//! The fields of a policy as a request gives them, each with its own rule.

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

/// What is wrong with a value, and where in it.
pub(crate) struct ValueError {
    /// A JSON pointer (RFC 6901) into the value.
    within: String,
    detail: String,
}

/// Everything that is wrong with a value.
pub(crate) type ValueErrors = Vec<ValueError>;

/// An error about the whole value.
fn wrong(detail: impl Into<String>) -> ValueErrors {
    vec![ValueError { within: String::new(), detail: detail.into() }]
}

/// Reads fields one by one and collects what is wrong with them.
pub(crate) struct Fields<'a> {
    object: &'a Map<String, Value>,
    pub(crate) errors: Vec<FieldError>,
}

impl<'a> Fields<'a> {
    /// The fields of `object`, which may have no others than `known`.
    pub(crate) fn new(object: &'a Map<String, Value>, known: &[&str]) -> Self {
        let mut errors = Vec::new();
        if object.keys().any(|name| !known.contains(&name.as_str())) {
            // Its name is the caller's, and not repeated.
            errors.push(FieldError::new("", format!("has an unknown field; known: {}", known.join(", "))));
        }
        Self { object, errors }
    }

    /// The field `name`, which must be there, as `rule` reads it.
    pub(crate) fn required<T: Default>(
        &mut self,
        name: &str,
        rule: impl FnOnce(&Value) -> Result<T, ValueErrors>,
    ) -> T {
        let read = rule(self.object.get(name).unwrap_or(&Value::Null));
        read.map_err(|errors| self.note(name, errors)).unwrap_or_default()
    }

    /// The field `name`, if it is there, as `rule` reads it.
    pub(crate) fn optional<T>(&mut self, name: &str, rule: impl FnOnce(&Value) -> Result<T, ValueErrors>) -> Option<T> {
        let read = rule(self.object.get(name)?);
        read.map_err(|errors| self.note(name, errors)).ok()
    }

    fn note(&mut self, name: &str, errors: ValueErrors) {
        let at = |ValueError { within, detail }| FieldError::new(format!("/{name}{within}"), detail);
        self.errors.extend(errors.into_iter().map(at));
    }
}

pub(crate) fn boolean(value: &Value) -> Result<bool, ValueErrors> {
    value.as_bool().ok_or_else(|| wrong("must be true or false"))
}

fn text(value: &Value) -> Result<&str, ValueErrors> {
    value.as_str().ok_or_else(|| wrong("must be a string"))
}

/// A whole number in `range`.
fn days(value: &Value, range: RangeInclusive<u16>) -> Result<u16, ValueErrors> {
    let days = value.as_u64().and_then(|days| u16::try_from(days).ok()).filter(|days| range.contains(days));
    days.ok_or_else(|| wrong(format!("must be a whole number from {} to {}", range.start(), range.end())))
}

pub(crate) fn sender_id(value: &Value) -> Result<SenderId, ValueErrors> {
    SenderId::try_from(text(value)?.to_owned()).map_err(|_| wrong(id::RULE))
}

/// `Some`, but for `Default`: there is no zone by default.
pub(crate) fn time_zone(value: &Value) -> Result<Option<TimeZone>, ValueErrors> {
    let zone = TimeZone::get(text(value)?).ok().filter(|zone| zone.iana_name().is_some());
    zone.map(Some).ok_or_else(|| wrong("is not an IANA time zone, such as Europe/Berlin"))
}

/// An instant, or a date that ends in `time_zone`. Without a known zone a date cannot be read; the error of the zone says why.
pub(crate) fn grace_until(value: &Value, time_zone: Option<&TimeZone>) -> Result<Option<Timestamp>, ValueErrors> {
    let text = text(value)?;
    let until = match (parse_date(text), time_zone) {
        (Some(_), None) => return Ok(None),
        (Some(date), Some(zone)) => end_of_day(date, zone),
        (None, _) => text.parse().ok(),
    };
    until.map(Some).ok_or_else(|| wrong("must be an RFC 3339 instant, or a date such as 2027-01-31"))
}

pub(crate) fn required_groups(value: &Value) -> Result<Vec<String>, ValueErrors> {
    let list = value.as_array().filter(|list| list.len() <= MAX_GROUPS);
    let list = list.ok_or_else(|| wrong(format!("must be a list of at most {MAX_GROUPS} groups")))?;
    let (mut groups, mut errors) = (Vec::<String>::new(), ValueErrors::new());
    for (index, item) in list.iter().enumerate() {
        match item.as_str().filter(|group| is_text(group, MAX_GROUP_CHARS)) {
            Some(group) if !groups.iter().any(|other| other == group) => groups.push(group.to_owned()),
            Some(_) => {}
            None => errors.push(ValueError {
                within: format!("/{index}"),
                detail: format!("must be a string of 1 to {MAX_GROUP_CHARS} characters"),
            }),
        }
    }
    if errors.is_empty() { Ok(groups) } else { Err(errors) }
}

pub(crate) fn trusted_browser_days(value: &Value) -> Result<u16, ValueErrors> {
    days(value, 0..=MAX_TRUSTED_BROWSER_DAYS)
}

pub(crate) fn audit_retention_days(value: &Value) -> Result<u16, ValueErrors> {
    days(value, AUDIT_RETENTION_DAYS)
}

pub(crate) fn issuer(value: &Value) -> Result<String, ValueErrors> {
    let issuer = text(value)?;
    if issuer.contains(':') {
        return Err(wrong("must not contain ':', which separates issuer and account in authenticator apps"));
    }
    if !is_text(issuer, MAX_ISSUER_CHARS) || issuer.trim() != issuer {
        return Err(wrong(format!("must have 1 to {MAX_ISSUER_CHARS} characters, no space at either end")));
    }
    Ok(issuer.to_owned())
}

pub(crate) fn support_url(value: &Value) -> Result<String, ValueErrors> {
    let url = text(value)?;
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next());
    if host.is_none_or(str::is_empty) || url.len() > MAX_URL_CHARS || !url.chars().all(plain) {
        return Err(wrong("must be an https URL"));
    }
    Ok(url.to_owned())
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
