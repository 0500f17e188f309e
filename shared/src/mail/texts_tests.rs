//! Every language: which one a reader gets, its texts, and its dates.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use jiff::tz::TimeZone;

use super::*;
use crate::domain::types::audit::Action;

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
        (Some("pt"), "pt-BR"),
        (Some("pt-BR"), "pt-BR"),
        (Some("pt-PT"), "pt-BR"),
        (Some("no"), "nb"),
        (Some("nb-NO"), "nb"),
        (Some("nn-NO"), "nb"),
        (Some("zh"), "zh-Hans"),
        (Some("zh-CN"), "zh-Hans"),
        (Some("zh-TW"), "zh-Hans"),
        (Some("zh-Hans-SG"), "zh-Hans"),
        (Some("ar-EG"), "ar"),
        (Some("cs-CZ"), "en"),
        (Some("../../etc/passwd"), "en"),
        (Some(""), "en"),
        (None, "en"),
    ];
    for (locale, language) in cases {
        assert_eq!(Texts::for_locale(locale).unwrap().language(), language, "{locale:?}");
    }
}

/// The texts of a file by their IDs, each as written there.
fn entries(language: &str) -> BTreeMap<String, String> {
    let file = FILES.get_file(format!("{language}.ftl")).unwrap().contents_utf8().unwrap();
    let mut entries = BTreeMap::new();
    let mut last = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|_| line.starts_with(char::is_alphabetic)) {
            id.clone_into(&mut last);
        }
        let text: &mut String = entries.entry(last.clone()).or_default();
        text.push_str(line);
    }
    entries
}

/// The values that a text places or asks for.
fn values(text: &str) -> BTreeSet<&str> {
    text.split('$').skip(1).map(|rest| rest.split(|next: char| !next.is_alphanumeric()).next().unwrap()).collect()
}

/// Languages differ in how they write dates, and share all other texts.
fn is_of_dates(id: &str) -> bool {
    ["region", "month", "half-of-day", "date", "time", "date-and-time", "time-and-zone"].contains(&id)
}

#[test]
fn every_language_has_every_text_with_every_value() {
    let languages: Vec<String> = Texts::languages().map(|language| language.to_string()).collect();
    assert_eq!(languages.len(), 17);
    let shared =
        |language| entries(language).into_iter().filter(|(id, _)| !is_of_dates(id)).collect::<BTreeMap<_, _>>();
    let english = shared("en");
    let noticed = Action::ALL.iter().filter(|action| action.is_notified()).map(|action| action.name()).collect();
    for language in &languages {
        let texts = shared(language);
        assert_eq!(texts.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{language}");
        let subjects: BTreeSet<&str> = texts.keys().filter_map(|id| id.strip_prefix("notice-subject-")).collect();
        assert_eq!(subjects, noticed, "{language}");
        for (id, text) in &texts {
            assert_eq!(values(text), values(&english[id]), "{language}: {id}");
        }
    }
}

#[test]
fn subjects_are_short_enough_for_a_phone() {
    for language in Texts::languages().map(|language| language.to_string()) {
        let is_subject = |id: &str| id.starts_with("notice-subject-") || id == "reminder-subject";
        for (id, text) in entries(&language).iter().filter(|(id, _)| is_subject(id)) {
            let event = text.split_once("{ $issuer }").unwrap().1.trim_start_matches([':', '：', ' ']);
            assert!(event.chars().count() <= 50, "{language}: {id}");
        }
    }
}

#[test]
fn dates_are_written_as_in_the_language_and_region_of_the_reader() {
    let own: Vec<String> = Texts::languages().map(|language| language.to_string()).collect();
    let regional = ["en-GB", "en-AU", "en-CA", "en-DE", "de-AT", "fr-CA", "es-MX", "es-419", "pt-PT", "zh-TW", "cs-CZ"];
    let mut written = String::new();
    for locale in own.iter().map(String::as_str).chain(regional) {
        let texts = Texts::for_locale(Some(locale)).unwrap();
        writeln!(written, "{locale}").unwrap();
        for month in 1..=12 {
            // Every month, midnight, the first of a month, noon, and one digit or two.
            let at = jiff::civil::date(2027, month, 2 * month - 1).at((2 * month).rem_euclid(24), 5, 0, 0);
            let at = TimeZone::get("America/New_York").unwrap().to_timestamp(at).unwrap();
            writeln!(written, "  {}", texts.day_and_time(at, "America/New_York").unwrap()).unwrap();
        }
        let midnight = "2027-01-31T00:30:00Z".parse().unwrap();
        writeln!(written, "  {}", texts.time(midnight, "UTC").unwrap()).unwrap();
    }
    insta::assert_snapshot!("dates", written);
}

#[test]
fn values_stay_in_one_piece_among_words_of_another_direction() {
    let said =
        |locale| Texts::for_locale(Some(locale)).unwrap().say("support", &[("url", "https://a.example/".into())]);
    assert!(said("ar").unwrap().ends_with(": \u{2068}https://a.example/\u{2069}"));
    assert_eq!(said("en").unwrap(), "Help: https://a.example/");
    let directions = Texts::languages().map(|language| {
        let texts = Texts::for_locale(Some(&language.to_string())).unwrap();
        (texts.language().to_owned(), texts.direction().to_owned())
    });
    let rtl: Vec<String> =
        directions.filter(|(_, direction)| direction != "ltr").map(|(language, _)| language).collect();
    assert_eq!(rtl, ["ar"]);
}
