//! What holds for any bytes holds for the kept seeds of `tests/fuzz`: those that the fuzzer begins with, and those that it
//! has found something with.

use std::fs;
use std::path::{Path, PathBuf};

use tests::fuzzed::TARGETS;

fn seeds(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files
}

#[test]
fn every_kept_seed_holds() {
    for (name, target) in TARGETS {
        for seed in seeds(name) {
            // What is captured is shown when the seed fails.
            println!("{}", seed.display());
            target(&fs::read(&seed).unwrap());
        }
    }
}

/// A target that no binary leads to would never be fuzzed.
#[test]
fn every_target_has_its_binary_and_every_binary_its_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/targets");
    let mut binaries: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    binaries.sort();
    assert_eq!(binaries, TARGETS.map(|(name, _)| name));
}
