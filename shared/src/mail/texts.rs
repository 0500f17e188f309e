//! The texts of mails: one Fluent file for each language. To add a language, add a file to `texts/`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/mail/texts");

/// The language for readers whose language isn't available.
const FALLBACK: &str = "en";

/// The texts in one language.
pub(super) struct Texts {
    bundle: FluentBundle<FluentResource>,
    language: String,
}

/// A text is missing or malformed: an internal error, which a test of every language looks for.
#[derive(Debug, thiserror::Error)]
#[error("the text {id} cannot be said in {language}")]
pub struct TextError {
    id: String,
    language: String,
}

impl Texts {
    /// The texts for `locale` (BCP 47, such as `de-AT`), or in English if the language isn't available.
    pub(super) fn for_locale(locale: Option<&str>) -> Result<Self, TextError> {
        Self::read(&choose(locale))
    }

    /// All available languages.
    pub(super) fn languages() -> Vec<LanguageIdentifier> {
        let stem = |file: &include_dir::File<'_>| file.path().file_stem()?.to_str()?.parse().ok();
        FILES.files().filter_map(stem).collect()
    }

    fn read(language: &LanguageIdentifier) -> Result<Self, TextError> {
        let unreadable = || TextError { id: "(all)".to_owned(), language: language.to_string() };
        let file = FILES.get_file(format!("{language}.ftl")).ok_or_else(unreadable)?;
        let source = file.contents_utf8().ok_or_else(unreadable)?.to_owned();
        let resource = FluentResource::try_new(source).map_err(|_| unreadable())?;
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        // Old mail clients show the marks around values as boxes.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| unreadable())?;
        Ok(Self { bundle, language: language.to_string() })
    }

    /// The language's tag.
    pub(super) fn language(&self) -> &str {
        &self.language
    }

    /// The text `id` with these values.
    pub(super) fn say(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Result<String, TextError> {
        let missing = || TextError { id: id.to_owned(), language: self.language.clone() };
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let arguments: FluentArgs<'_> = values.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(missing()) }
    }
}

fn choose(locale: Option<&str>) -> LanguageIdentifier {
    let fallback: LanguageIdentifier = FALLBACK.parse().unwrap_or_default();
    let requested: Vec<LanguageIdentifier> = locale.and_then(|locale| locale.parse().ok()).into_iter().collect();
    let available = Texts::languages();
    let chosen = negotiate_languages(&requested, &available, Some(&fallback), NegotiationStrategy::Lookup);
    chosen.first().map_or_else(|| fallback.clone(), |language| (*language).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_finds_its_language_and_anything_else_english() {
        let cases = [
            (Some("de"), "de"),
            (Some("de-AT"), "de"),
            (Some("fr_CA"), "fr"),
            (Some("es-419"), "es"),
            (Some("ja-JP"), "ja"),
            (Some("JA"), "ja"),
            (Some("en-GB"), "en"),
            (Some("pt-BR"), "en"),
            (Some("../../etc/passwd"), "en"),
            (Some(""), "en"),
            (None, "en"),
        ];
        for (locale, language) in cases {
            assert_eq!(choose(locale).to_string(), language, "{locale:?}");
        }
    }
}
