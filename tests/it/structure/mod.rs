//! The shape of the code: its parts import each other in the one direction that ARCHITECTURE.md shows, and in no circle.

mod imports;
mod module;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use imports::{Imports, imports};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![repository().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(!files.is_empty());
    files
}

/// Fails where a file of `folder` names one of `forbidden`.
fn assert_free_of(folder: &str, forbidden: &[&str]) {
    for (path, text) in sources(folder) {
        for name in forbidden {
            assert!(!text.contains(name), "{} names {name}", path.display());
        }
    }
}

const OUTSIDE: [&str; 9] =
    ["aws_", "axum", "tokio", "lambda_", "SystemTime", "Instant", "Timestamp::now", "std::env", "std::fs"];

#[test]
fn the_domain_is_pure() {
    assert_free_of("shared/src/domain", &OUTSIDE);
    assert_free_of("shared/src/domain", &["random_bytes", "SystemRandom"]);
}

#[test]
fn crypto_uses_nothing_from_outside() {
    assert_free_of("shared/src/crypto", &OUTSIDE);
}

#[test]
fn only_http_and_what_is_above_it_know_http_servers() {
    for folder in ["storage", "token", "mail", "outbox"] {
        assert_free_of(&format!("shared/src/{folder}"), &["axum", "StatusCode"]);
    }
}

#[test]
fn status_codes_are_known_to_http_only() {
    assert_free_of("functions", &["StatusCode", "aws_sdk"]);
    assert_free_of("shared/src/api", &["StatusCode", "aws_sdk"]);
}

#[test]
fn a_main_has_under_20_lines() {
    for (path, text) in sources("functions") {
        if path.ends_with("main.rs") {
            assert!(text.lines().count() < 20, "{}", path.display());
        }
    }
}

fn architecture() -> String {
    fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap()
}

/// The floors that the line of ARCHITECTURE.md behind `title` shows, the top one first: `login, account → decision` has two.
fn floors(title: &str) -> Vec<Vec<String>> {
    let page = architecture();
    let (_, after) = page.split_once(title).unwrap_or_else(|| panic!("ARCHITECTURE.md has no line {title:?}"));
    let (arrows, _) = after.split_once('.').unwrap();
    let names = |floor: &str| floor.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect();
    arrows.split('→').map(names).collect()
}

const HOUSE: &str = "Folders of `shared/src`, below the functions: ";
const DOMAIN: &str = "Folders of `domain`: ";

/// The part of the house that a file is in. Each function is one, and each file at the top of `shared/src`.
fn part(file: &str) -> &str {
    match file.strip_prefix("functions::") {
        Some(rest) => &file[.."functions::".len() + rest.find("::").unwrap_or(rest.len())],
        None => first(file),
    }
}

/// The folder of the domain that a file is in.
fn domain_folder(file: &str) -> Option<&str> {
    file.strip_prefix("domain::").map(first)
}

fn first(path: &str) -> &str {
    path.split("::").next().unwrap()
}

/// The imports from a folder to another one that is not on a lower floor.
fn upwards<'a>(
    imports: &'a Imports,
    floors: &[Vec<String>],
    folder: impl Fn(&'a str) -> Option<&'a str>,
) -> Vec<String> {
    let floor = |folder: &str| {
        let found = floors.iter().position(|names| names.iter().any(|name| name == first(folder)));
        found.unwrap_or_else(|| panic!("ARCHITECTURE.md shows no arrow of {folder}"))
    };
    let pairs = imports.iter().flat_map(|(file, others)| others.iter().map(move |other| (file, other)));
    let is_wrong = |(file, other): &(&'a String, &'a String)| match (folder(file), folder(other)) {
        (Some(from), Some(to)) => from != to && floor(to) <= floor(from),
        _ => false,
    };
    pairs.filter(is_wrong).map(|(file, other)| format!("{file} → {other}")).collect()
}

#[test]
fn files_import_only_what_is_on_a_lower_floor() {
    let imports = imports();
    let house = [vec![vec!["functions".to_owned()]], floors(HOUSE)].concat();
    let mut wrong = upwards(&imports, &house, |file| Some(part(file)));
    wrong.extend(upwards(&imports, &floors(DOMAIN), domain_folder));
    assert!(wrong.is_empty(), "against the arrows of ARCHITECTURE.md: {wrong:#?}");
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut left = imports();
    // What imports nothing that is left, or is imported by nothing that is left, is in no circle.
    loop {
        let imported: BTreeSet<String> = left.values().flatten().cloned().collect();
        let files: BTreeSet<String> = left.keys().cloned().collect();
        left.retain(|file, others| !others.is_empty() && imported.contains(file));
        if left.len() == files.len() {
            break;
        }
        let kept: BTreeSet<String> = left.keys().cloned().collect();
        for others in left.values_mut() {
            others.retain(|other| kept.contains(other));
        }
    }
    assert!(left.is_empty(), "files in circles, each with what it imports: {left:#?}");
}

/// What stands between `beginning` and `end` at the start of the rows of the section `heading`.
fn rows(heading: &str, beginning: &str, end: &str) -> BTreeSet<String> {
    let page = architecture();
    let (_, section) = page.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix(beginning)?.split_once('`'));
    rows.filter_map(|(name, _)| name.strip_suffix(end)).map(str::to_owned).collect()
}

#[test]
fn the_tables_and_the_arrows_name_each_folder_and_no_other() {
    let imports = imports();
    let named = |title| floors(title).into_iter().flatten().collect::<BTreeSet<_>>();
    let of_shared = imports.keys().filter(|file| !file.is_empty() && first(file) != "functions");
    let of_shared: BTreeSet<String> = of_shared.map(|file| part(file).to_owned()).collect();
    assert_eq!(named(HOUSE), of_shared);
    let rows_of_shared = &rows("The house", "| `shared/src/", "/") | &rows("The house", "| `shared/src/", ".rs");
    assert_eq!(rows_of_shared, of_shared);

    let of_domain: BTreeSet<String> =
        imports.keys().filter_map(|file| domain_folder(file)).map(str::to_owned).collect();
    assert_eq!(named(DOMAIN), of_domain);
    assert_eq!(rows("The rules", "| `", "/"), of_domain);
}

#[test]
fn the_parser_sees_the_imports_of_a_handler() {
    let imports = imports();
    let skip = &imports["functions::login::skip"];
    for file in ["app::state", "http::problem", "api::token_user", "domain::login::start"] {
        assert!(skip.contains(file), "{file} is not among {skip:#?}");
    }
    assert!(imports["functions::login::main"].contains("functions::login"));
    assert_eq!(imports.keys().filter(|file| file.ends_with("_tests")).count(), 0);
}
