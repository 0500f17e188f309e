//! The fields of a policy in a request, each with its rule.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::domain::tenant::rp_id::{self, RpId};
use crate::domain::types::field_error::FieldError;
use crate::domain::types::id::{self, SenderId};

/// The largest number of days that a browser can be trusted.
pub const MAX_TRUSTED_BROWSER_DAYS: u16 = 90;
const MAX_ISSUER_CHARS: usize = 64;
const MAX_GROUPS: usize = 100;
const MAX_GROUP_CHARS: usize = 128;
const MAX_URL_CHARS: usize = 2048;
/// From a month, so that a lockout stays in the log while it is investigated, to ten years.
const AUDIT_RETENTION_DAYS: RangeInclusive<u16> = 30..=3650;

/// A validation error within a value.
pub(crate) struct ValueError {
    /// A JSON pointer (RFC 6901) into the value.
    within: String,
    detail: String,
}

/// All validation errors of a value.
pub(crate) type ValueErrors = Vec<ValueError>;

/// An error about the whole value.
fn wrong(detail: impl Into<String>) -> ValueErrors {
    vec![ValueError { within: String::new(), detail: detail.into() }]
}

/// Validates fields one by one, and collects the errors.
pub(crate) struct Fields<'a> {
    object: &'a Map<String, Value>,
    pub(crate) errors: Vec<FieldError>,
}

impl<'a> Fields<'a> {
    /// The fields of `object`. Fields outside `known` are errors.
    pub(crate) fn new(object: &'a Map<String, Value>, known: &[&str]) -> Self {
        let mut errors = Vec::new();
        if object.keys().any(|name| !known.contains(&name.as_str())) {
            // The field's name comes from the caller, so the error doesn't quote it.
            errors.push(FieldError::new("", format!("has an unknown field; known: {}", known.join(", "))));
        }
        Self { object, errors }
    }

    /// Validates the required field `name` by `rule`.
    pub(crate) fn required<T: Default>(
        &mut self,
        name: &str,
        rule: impl FnOnce(&Value) -> Result<T, ValueErrors>,
    ) -> T {
        let read = rule(self.object.get(name).unwrap_or(&Value::Null));
        read.map_err(|errors| self.note(name, errors)).unwrap_or_default()
    }

    /// Validates the optional field `name` by `rule`.
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

/// An `Option` only because `TimeZone` has no default.
pub(crate) fn time_zone(value: &Value) -> Result<Option<TimeZone>, ValueErrors> {
    let zone = TimeZone::get(text(value)?).ok().filter(|zone| zone.iana_name().is_some());
    zone.map(Some).ok_or_else(|| wrong("is not an IANA time zone, such as Europe/Berlin"))
}

/// An instant, or a date that ends in `time_zone`. Without a valid zone a date can't be read; the error of the zone explains that.
pub(crate) fn grace_until(value: &Value, time_zone: Option<&TimeZone>) -> Result<Option<Timestamp>, ValueErrors> {
    let text = text(value)?;
    let until = match (parse_date(text), time_zone) {
        (Some(_), None) => return Ok(None),
        (Some(date), Some(zone)) => end_of_day(date, zone),
        (None, _) => text.parse().ok(),
    };
    until.map(Some).ok_or_else(|| wrong("must be an RFC 3339 instant, or a date such as 2027-01-31"))
}

pub(crate) fn groups(value: &Value) -> Result<Vec<String>, ValueErrors> {
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

pub(crate) fn rp_id(value: &Value) -> Result<RpId, ValueErrors> {
    RpId::parse(text(value)?).ok_or_else(|| wrong(rp_id::RULE))
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

/// 1 to `max` characters without control characters.
fn is_text(text: &str, max: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= max && !text.chars().any(char::is_control)
}

/// A date of the form `YYYY-MM-DD`.
fn parse_date(text: &str) -> Option<Date> {
    let date_only = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if date_only { text.parse().ok() } else { None }
}

/// The end of `date` in `zone`: the start of the next day there.
fn end_of_day(date: Date, zone: &TimeZone) -> Option<Timestamp> {
    date.tomorrow().ok()?.to_zoned_datetime(zone.clone()).ok().map(|start| start.timestamp())
}
