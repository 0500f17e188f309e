//! Names that admins choose, in a form that can't carry a message to a stranger.

use crate::domain::types::label;

/// The longest plain name, in characters.
const MAX_CHARS: usize = 32;
/// Longer runs of digits could be a phone number.
const MAX_DIGITS: usize = 4;

/// The form of `name` for a mail to a recipient who may not know the Help Center: at most 32 characters, which are letters, digits
/// in runs of at most four, and single spaces, hyphens, and apostrophes between them. So it contains no address, no text that a
/// mail client would show as a link, no phone number, and no markup. `None` if nothing remains.
#[must_use]
pub fn plain_name(name: &str) -> Option<String> {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\''));
    let mut plain = String::new();
    for word in words.map(|word| word.trim_matches(['-', '\''])).filter(|word| is_plain(word)) {
        let separator = usize::from(!plain.is_empty());
        if plain.chars().count() + separator + word.chars().count() > MAX_CHARS {
            break;
        }
        if separator > 0 {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    if plain.is_empty() || has_long_number(&plain) { None } else { label::parse(&plain) }
}

fn is_plain(word: &str) -> bool {
    !word.is_empty() && !has_long_number(word)
}

/// Whether there are more than four digits without a letter between them.
fn has_long_number(text: &str) -> bool {
    let mut run = 0;
    for c in text.chars() {
        if c.is_numeric() {
            run += 1;
        } else if c.is_alphabetic() {
            run = 0;
        }
        if run > MAX_DIGITS {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn usual_names_stay_unchanged() {
        for name in ["Demo Help Center", "Hilfe und Söhne", "サポート 窓口", "Help-Desk 24", "L'aide"] {
            assert_eq!(plain_name(name).as_deref(), Some(name));
        }
        assert_eq!(plain_name("Hilfe & Söhne, GmbH.").as_deref(), Some("Hilfe Söhne GmbH"));
    }

    #[test]
    fn abuse_85_a_name_contains_no_link_no_address_and_no_phone_number() {
        let cases = [
            ("Win at https://evil.example/x", Some("Win at https evil example x")),
            ("mail mallory@evil.example", Some("mail mallory evil example")),
            ("Call 0800 555 1234", None),
            ("Call 08005551234 now", Some("Call now")),
            ("You have won a new phone and a holiday at the sea", Some("You have won a new phone and a")),
            ("<b>.</b>", Some("b b")),
            ("...", None),
            ("", None),
        ];
        for (name, plain) in cases {
            assert_eq!(plain_name(name).as_deref(), plain, "{name}");
        }
    }

    proptest! {
        #[test]
        fn abuse_85_any_name_becomes_short_and_plain(name in ".{0,200}") {
            if let Some(plain) = plain_name(&name) {
                prop_assert!(plain.chars().count() <= MAX_CHARS);
                prop_assert!(plain.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'')), "{plain}");
                prop_assert!(!has_long_number(&plain));
                prop_assert_eq!(plain_name(&plain), Some(plain), "it is already plain");
            }
        }
    }
}
