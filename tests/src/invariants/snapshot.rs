//! The table, sorted by what its items are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use shared::domain::followup::entry::AuditEntry;
use shared::domain::types::audit::Action;
use shared::domain::user::record::UserRecord;
use shared::storage::read_audit_entry;

use super::Who;

pub type Item = HashMap<String, AttributeValue>;

/// A user's record, as the product reads it and as it is stored.
pub struct Stored {
    pub record: UserRecord,
    pub item: Item,
}

/// The whole table at a moment.
pub struct Snapshot {
    /// Every item with a version, by its key.
    pub versioned: BTreeMap<(String, String), Item>,
    pub users: BTreeMap<Who, Stored>,
    /// The entries about each user in the order of their time; those about a tenant under no name.
    pub audit: BTreeMap<Who, Vec<AuditEntry>>,
    /// Users of whom nothing is stored any more, by request.
    pub erased: BTreeSet<Who>,
    /// The totals of each tenant, and the sums of its days.
    pub totals: BTreeMap<String, BTreeMap<String, i64>>,
    pub days: BTreeMap<String, BTreeMap<String, i64>>,
}

pub fn text<'a>(item: &'a Item, name: &str) -> &'a str {
    item.get(name).and_then(|value| value.as_s().ok()).map_or("", String::as_str)
}

impl Snapshot {
    pub fn of(items: Vec<Item>) -> Self {
        let mut snapshot = Self {
            versioned: BTreeMap::new(),
            users: BTreeMap::new(),
            audit: BTreeMap::new(),
            erased: BTreeSet::new(),
            totals: BTreeMap::new(),
            days: BTreeMap::new(),
        };
        for item in items {
            snapshot.sort_in(item);
        }
        for entries in snapshot.audit.values_mut() {
            entries.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        }
        snapshot
    }

    fn sort_in(&mut self, item: Item) {
        let (partition, sort) = (text(&item, "PK").to_owned(), text(&item, "SK").to_owned());
        if item.contains_key("v") {
            self.versioned.insert((partition.clone(), sort.clone()), item.clone());
        }
        let Some(who) = who(&partition) else { return };
        match sort.as_str() {
            "2FA" => {
                let record = serde_dynamo::from_item(item["d"].as_m().unwrap().clone()).unwrap();
                self.users.insert(who, Stored { record, item });
            }
            "ADOPTION" => add(self.totals.entry(who.0).or_default(), &item),
            _ if sort.starts_with("ADOPTION#") => add(self.days.entry(who.0).or_default(), &item),
            _ if sort.starts_with("AUDIT#") => {
                let entry = read_audit_entry(item.into()).unwrap();
                if let (Action::UserErased, Some(user)) = (entry.action, &entry.user_id) {
                    self.erased.insert((who.0.clone(), user.as_str().to_owned()));
                }
                self.audit.entry(who).or_default().push(entry);
            }
            _ => {}
        }
    }
}

/// Tenant and user of a partition; no user where it is the tenant's own.
fn who(partition: &str) -> Option<Who> {
    let own = ["OUTBOX#", "ERASED#"].iter().find_map(|prefix| partition.strip_prefix(prefix));
    if let Some(tenant) = own {
        return Some((tenant.to_owned(), String::new()));
    }
    let rest = partition.strip_prefix("T#")?;
    let (tenant, user) = rest.split_once("#U#").unwrap_or((rest, ""));
    Some((tenant.to_owned(), user.to_owned()))
}

fn add(sums: &mut BTreeMap<String, i64>, item: &Item) {
    for (name, value) in item {
        if let (Some(name), Ok(number)) = (name.strip_prefix("n_"), value.as_n()) {
            *sums.entry(name.to_owned()).or_default() += number.parse::<i64>().unwrap();
        }
    }
}
