//! A code as a person typed it.

use std::fmt;

use zeroize::Zeroizing;

/// Longer entries are rejected unread.
const MAX_ENTRY_CHARS: usize = 64;

/// The Crockford base32 alphabet.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The zero of each run of ten decimal digits in Unicode 15.1 (general category Nd).
const DECIMAL_ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60,
    0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

/// A code as it was entered. Before anything is counted, spaces and hyphens are removed and Unicode digits become ASCII. Its debug
/// form shows nothing.
pub struct CodeEntry(Zeroizing<String>);

impl CodeEntry {
    /// Reads an entry. An entry of more than 64 characters becomes an empty code, which never matches.
    #[must_use]
    pub fn read(entered: &str) -> Self {
        if entered.chars().nth(MAX_ENTRY_CHARS).is_some() {
            return Self(Zeroizing::new(String::new()));
        }
        Self(Zeroizing::new(entered.chars().filter(|&c| !is_separator(c)).map(fold_digit).collect()))
    }

    /// The entry as a code of exactly `count` digits.
    #[must_use]
    pub fn as_digits(&self, count: usize) -> Option<&str> {
        (self.0.len() == count && self.0.bytes().all(|b| b.is_ascii_digit())).then_some(self.0.as_str())
    }

    /// The entry as `length` Crockford base32 characters. Case doesn't matter, O reads as 0, and I and L read as 1.
    #[must_use]
    pub fn as_crockford(&self, length: usize) -> Option<Zeroizing<String>> {
        if self.0.len() != length {
            return None;
        }
        let canonical: Option<String> = self
            .0
            .bytes()
            .map(|b| match b.to_ascii_uppercase() {
                b'O' => Some('0'),
                b'I' | b'L' => Some('1'),
                upper => CROCKFORD.contains(&upper).then_some(char::from(upper)),
            })
            .collect();
        canonical.map(Zeroizing::new)
    }
}

impl fmt::Debug for CodeEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeEntry(hidden)")
    }
}

/// One Crockford base32 character for each random byte, from five of its bits.
#[must_use]
pub fn crockford(random: &[u8]) -> Zeroizing<String> {
    let letter = |byte: &u8| CROCKFORD.get(usize::from(byte & 31)).copied().map_or('0', char::from);
    Zeroizing::new(random.iter().map(letter).collect())
}

/// White space, zero-width characters from pasted text, and all dashes.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{2212}')
        || matches!(c, '\u{fe58}' | '\u{fe63}' | '\u{feff}' | '\u{ff0d}')
}

/// The ASCII digit of a decimal digit in any script. Other characters stay unchanged.
fn fold_digit(c: char) -> char {
    let below_or_equal = DECIMAL_ZEROS.partition_point(|&zero| zero <= u32::from(c));
    below_or_equal
        .checked_sub(1)
        .and_then(|run| DECIMAL_ZEROS.get(run))
        .and_then(|zero| char::from_digit(u32::from(c) - zero, 10))
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spaces_hyphens_and_digits_of_other_scripts_read_as_six_digits() {
        for entered in [
            "123456",
            " 123 456 ",
            "123-456",
            "12\u{2011}34\u{a0}56",
            "１２３４５６",
            "١٢٣٤٥٦",
            "१२३456",
            "1\u{200b}23456",
        ] {
            assert_eq!(CodeEntry::read(entered).as_digits(6), Some("123456"), "{entered:?}");
        }
        assert_eq!(CodeEntry::read("000001").as_digits(6), Some("000001"), "leading zeros stay");
    }

    #[test]
    fn anything_else_is_not_a_six_digit_code() {
        for entered in ["", "12345", "1234567", "12345a", "+12345", "1e5000", "½23456", "²23456"] {
            assert_eq!(CodeEntry::read(entered).as_digits(6), None, "{entered:?}");
        }
    }

    #[test]
    fn an_entry_over_64_characters_is_rejected_unread() {
        let padded = |spaces: usize| format!("{}123456", " ".repeat(spaces));
        assert_eq!(CodeEntry::read(&padded(58)).as_digits(6), Some("123456"));
        assert_eq!(CodeEntry::read(&padded(59)).as_digits(6), None);
        assert_eq!(CodeEntry::read(&"1".repeat(10_000)).as_digits(6), None);
    }

    #[test]
    fn look_alike_letters_read_as_digits() {
        let read = |entered: &str| CodeEntry::read(entered).as_crockford(13).map(|code| code.to_string());
        assert_eq!(read("abcd-efgh-jkmn-p").as_deref(), Some("ABCDEFGHJKMNP"));
        assert_eq!(read("oOiIlL0011ABC").as_deref(), Some("0011110011ABC"));
        assert_eq!(read("ABCDEFGHJKMNU"), None, "U is not in the alphabet");
        assert_eq!(read("ABCDEFGHJKMN"), None, "too short");
    }

    #[test]
    fn an_entry_is_never_printed() {
        assert_eq!(format!("{:?}", CodeEntry::read("123456")), "CodeEntry(hidden)");
    }

    proptest! {
        #[test]
        fn a_generated_code_is_read_back(random in prop::array::uniform13(any::<u8>())) {
            let code = crockford(&random);
            prop_assert_eq!(CodeEntry::read(&code.to_lowercase()).as_crockford(13).unwrap(), code);
        }

        #[test]
        fn reading_never_fails(entered in any::<String>()) {
            let entry = CodeEntry::read(&entered);
            let _ = (entry.as_digits(6), entry.as_crockford(13));
        }
    }
}
