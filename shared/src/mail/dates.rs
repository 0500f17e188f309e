//! The parts of an instant. The texts of a language put dates together from them, in its order and with its words.

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// The parts of `at` in the time zone `zone`, for a reader in `region`.
pub(super) fn parts<'a>(at: Timestamp, zone: &str, region: &'a str) -> [(&'static str, FluentValue<'a>); 10] {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let local = zone.to_datetime(at);
    [
        // A number where it is one, as 419 for Latin America: Fluent compares numbers with numbers only.
        ("region", FluentValue::try_number(region)),
        ("year", local.year().into()),
        ("month", local.month().into()),
        ("day", local.day().into()),
        ("hour", format!("{:02}", local.hour()).into()),
        ("hour24", local.hour().into()),
        ("hour12", ((local.hour() + 11) % 12 + 1).into()),
        ("half", if local.hour() < 12 { "am" } else { "pm" }.into()),
        ("minute", format!("{:02}", local.minute()).into()),
        ("offset", offset(zone.to_offset(at)).into()),
    ]
}

/// `UTC+1`, `UTC-3:30`, `UTC`: understood in every language, unlike abbreviations such as CET or IST.
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
            let parts = parts(at, zone, "");
            assert_eq!(parts.last().unwrap(), &("offset", written.into()), "{zone}");
        }
    }
}
