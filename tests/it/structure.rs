//! The shape of the house: arrows point one way.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut files = Vec::new();
    let mut folders = vec![root];
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
            assert!(!text.contains(name), "{} reaches for {name}", path.display());
        }
    }
}

const OUTSIDE: [&str; 9] =
    ["aws_", "axum", "tokio", "lambda_", "SystemTime", "Instant", "Timestamp::now", "std::env", "std::fs"];

#[test]
fn the_domain_is_pure() {
    assert_free_of("shared/src/domain", &OUTSIDE);
    assert_free_of(
        "shared/src/domain",
        &["crate::storage", "crate::http", "crate::runtime", "random_bytes", "SystemRandom"],
    );
}

#[test]
fn crypto_is_a_leaf() {
    assert_free_of("shared/src/crypto", &OUTSIDE);
    assert_free_of("shared/src/crypto", &["crate::domain", "crate::storage", "crate::http", "crate::runtime"]);
}

#[test]
fn storage_knows_nothing_of_http_and_start_up() {
    assert_free_of("shared/src/storage", &["crate::http", "crate::runtime", "axum", "StatusCode"]);
}

#[test]
fn status_codes_are_known_to_http_only() {
    assert_free_of("functions", &["StatusCode", "aws_sdk"]);
}

#[test]
fn a_main_has_under_20_lines() {
    for (path, text) in sources("functions") {
        if path.ends_with("main.rs") {
            assert!(text.lines().count() < 20, "{}", path.display());
        }
    }
}
