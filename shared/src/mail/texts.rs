//! The texts of mails: one Fluent file for each language. To add a language, add a file to `texts/`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::Timestamp;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Region;

use super::dates;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/mail/texts");

/// The language for readers whose language isn't available.
const FALLBACK: &str = "en";
/// `no` is Norwegian in general. Readers of Nynorsk (`nn`) read Bokmål.
const NORWEGIAN: [&str; 2] = ["no", "nn"];

/// The texts in one language, for one reader.
pub(super) struct Texts {
    bundle: FluentBundle<FluentResource>,
    language: String,
    /// The reader's region, or the usual one of the language. It decides how dates are written.
    region: String,
    direction: String,
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
        let reader: LanguageIdentifier = locale.and_then(|locale| locale.parse().ok()).unwrap_or_default();
        Self::read(&choose(&reader), reader.region.as_ref().map(Region::as_str))
    }

    /// All available languages.
    pub(super) fn languages() -> impl Iterator<Item = LanguageIdentifier> {
        FILES.files().filter_map(|file| file.path().file_stem()?.to_str()?.parse().ok())
    }

    fn read(language: &LanguageIdentifier, region: Option<&str>) -> Result<Self, TextError> {
        let unreadable = || TextError { id: "(all)".to_owned(), language: language.to_string() };
        let file = FILES.get_file(format!("{language}.ftl")).ok_or_else(unreadable)?;
        let source = file.contents_utf8().ok_or_else(unreadable)?.to_owned();
        let resource = FluentResource::try_new(source).map_err(|_| unreadable())?;
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        // `say` isolates values where this is necessary: whole ones, while the library would separate the parts of a date.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| unreadable())?;
        let mut texts =
            Self { bundle, language: language.to_string(), region: String::new(), direction: String::new() };
        texts.region = region.map_or_else(|| texts.fill("region", &[]), |region| Ok(region.to_owned()))?;
        texts.direction = texts.fill("direction", &[])?;
        Ok(texts)
    }

    /// The language's tag.
    pub(super) fn language(&self) -> &str {
        &self.language
    }

    /// The direction of the script: `ltr` or `rtl`.
    pub(super) fn direction(&self) -> &str {
        &self.direction
    }

    /// The text `id` with these values.
    pub(super) fn say(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Result<String, TextError> {
        if self.direction == "ltr" {
            return self.fill(id, values);
        }
        let isolated: Vec<_> = values.iter().map(|(name, value)| (*name, isolated(value))).collect();
        self.fill(id, &isolated)
    }

    /// `January 31, 2027 at 9:30 AM (UTC-5)`, as the reader writes it.
    pub(super) fn day_and_time(&self, at: Timestamp, zone: &str) -> Result<String, TextError> {
        self.fill("date-and-time", &dates::parts(at, zone, &self.region))
    }

    /// `January 31, 2027`, as the reader writes it.
    pub(super) fn day(&self, at: Timestamp, zone: &str) -> Result<String, TextError> {
        self.fill("date", &dates::parts(at, zone, &self.region))
    }

    /// `9:30 AM (UTC-5)`, as the reader writes it.
    pub(super) fn time(&self, at: Timestamp, zone: &str) -> Result<String, TextError> {
        self.fill("time-and-zone", &dates::parts(at, zone, &self.region))
    }

    fn fill(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Result<String, TextError> {
        let missing = || TextError { id: id.to_owned(), language: self.language.clone() };
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let arguments: FluentArgs<'_> = values.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() { Ok(text) } else { Err(missing()) }
    }
}

/// A value between marks that keep it in one piece among words of a right-to-left script (U+2068, U+2069). Texts in other scripts
/// have none, because old mail clients show them as boxes.
fn isolated<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => format!("\u{2068}{text}\u{2069}").into(),
        other => other.clone(),
    }
}

/// The available language for this reader. No language is available in two scripts or for two regions.
fn choose(reader: &LanguageIdentifier) -> LanguageIdentifier {
    let wanted = reader.language.as_str();
    let wanted = if NORWEGIAN.contains(&wanted) { "nb" } else { wanted };
    let found = Texts::languages().find(|available| available.language.as_str() == wanted);
    found.unwrap_or_else(|| FALLBACK.parse().unwrap_or_default())
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
