//! Every version of an item is one write that was committed, and none was lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::snapshot::{Snapshot, text};
use crate::evidence::Write;

#[derive(Default)]
struct Tries<'a> {
    sent: BTreeSet<&'a str>,
    acknowledged: BTreeSet<&'a str>,
}

pub fn violations(snapshot: &Snapshot, writes: &[Write]) -> Vec<String> {
    let mut by_key: HashMap<(&str, &str), BTreeMap<u64, Tries>> = HashMap::new();
    for write in writes {
        let tries = by_key.entry((&write.partition, &write.sort)).or_default().entry(write.version).or_default();
        tries.sent.insert(&write.id);
        if write.acknowledged {
            tries.acknowledged.insert(&write.id);
        }
    }
    let mut found = Vec::new();
    for (key, versions) in by_key {
        // One that was deleted begins again at its first version.
        if versions.contains_key(&0) {
            continue;
        }
        let item = snapshot.versioned.get(&(key.0.to_owned(), key.1.to_owned()));
        let stored: u64 = item.map_or(0, |item| item["v"].as_n().unwrap().parse().unwrap());
        let last =
            versions.iter().filter(|(_, tries)| !tries.acknowledged.is_empty()).map(|(version, _)| *version).max();
        if last > Some(stored) {
            found.push(format!("{key:?}: version {last:?} was acknowledged, and {stored} is stored"));
        }
        found.extend(
            (1..=stored)
                .filter(|version| !versions.contains_key(version))
                .map(|version| format!("{key:?}: no request wrote version {version} of {stored}")),
        );
        found.extend(versions.iter().filter(|(_, tries)| tries.acknowledged.len() > 1).map(|(version, tries)| {
            format!("{key:?}: {} writes were acknowledged as version {version}", tries.acknowledged.len())
        }));
        let by_whom = item.map(|item| text(item, "w")).unwrap_or_default();
        if stored > 0 && versions.get(&stored).is_some_and(|tries| !tries.sent.contains(by_whom)) {
            found.push(format!("{key:?}: version {stored} is another's than was written"));
        }
    }
    found
}
