//! The counters of a tenant agree with its users, and its days with the counters.

use std::collections::{BTreeMap, BTreeSet};

use super::snapshot::{Snapshot, text};

pub fn violations(snapshot: &Snapshot) -> Vec<String> {
    let mut truth: BTreeMap<&str, BTreeMap<String, i64>> = BTreeMap::new();
    for ((tenant, _), stored) in &snapshot.users {
        let counts = truth.entry(tenant).or_default();
        let mut count = |name: &str| *counts.entry(name.to_owned()).or_default() += 1;
        count("seen");
        count(text(&stored.item, "sb"));
        let methods =
            stored.item.get("sm").and_then(|methods| methods.as_l().ok()).map(Vec::as_slice).unwrap_or_default();
        for method in methods {
            count(method.as_s().unwrap());
        }
    }
    let none = BTreeMap::new();
    let mut found = Vec::new();
    for (tenant, counts) in truth {
        let totals = snapshot.totals.get(tenant).unwrap_or(&none);
        let days = snapshot.days.get(tenant).unwrap_or(&none);
        let names: BTreeSet<&String> = counts.keys().chain(totals.keys()).chain(days.keys()).collect();
        for name in names {
            let of = |counts: &BTreeMap<String, i64>| counts.get(name).copied().unwrap_or_default();
            let (counted, by_day, there) = (of(totals), of(days), of(&counts));
            if counted != there || by_day != there {
                found.push(format!("{tenant}: {name}: {counted} counted, {by_day} by day, {there} in the table"));
            }
        }
    }
    found
}
