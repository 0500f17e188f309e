//! The parts of an instant. The texts of a language put dates together from them, in its order and with its words.

use fluent_bundle::FluentValue;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// A part that the texts can use, with its value.
pub(super) type Part = (&'static str, FluentValue<'static>);

/// The parts of `at` in the time zone `zone`, for a reader in `region`.
pub(super) fn parts(at: Timestamp, zone: &str, region: String) -> [Part; 9] {
    let local = at.to_zoned_datetime(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
    [
        ("region", region.into()),
        ("year", local.year().into()),
        ("month", local.month().into()),
        ("day", local.day().into()),
        ("hour", format!("{:02}", local.hour()).into()),
        ("hour12", ((local.hour() + 11) % 12 + 1).into()),
        ("half", half(&local).into()),
        ("minute", format!("{:02}", local.minute()).into()),
        ("offset", offset(local.offset()).into()),
    ]
}

fn half(local: &Zoned) -> &'static str {
    if local.hour() < 12 { "am" } else { "pm" }
}

/// `UTC+1`, `UTC-3:30`, `UTC`: understood in every language, other than abbreviations such as CET or IST.
fn offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_is_an_offset_from_utc() {
        let cases = [
            ("Europe/Berlin", "UTC+1"),
            ("America/Sao_Paulo", "UTC-3"),
            ("Asia/Kolkata", "UTC+5:30"),
            ("America/St_Johns", "UTC-3:30"),
            ("Europe/London", "UTC"),
            ("Mars/Olympus", "UTC"),
        ];
        for (zone, written) in cases {
            let at = "2027-01-31T08:30:00Z".parse().unwrap();
            let parts = parts(at, zone, String::new());
            assert_eq!(parts.last().unwrap(), &("offset", written.into()), "{zone}");
        }
    }
}
