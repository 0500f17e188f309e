//! The groups of a user as last seen, in a short form. The record has no room for their names.

use serde::{Deserialize, Serialize};

use crate::crypto::fingerprint;

/// The largest number of groups that a record stores. Those of a user with more groups count as unknown.
const MOST: usize = 16;
/// The length of a tag in Base64url: 30 bits of a digest. Two of a Help Center's groups hardly ever have the same one, and a reminder
/// is all that depends on it.
const TAG_CHARS: usize = 5;

/// A tag for each group.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GroupTags(String);

impl GroupTags {
    /// The tags of `groups`. `None` if there are too many.
    #[must_use]
    pub fn of(groups: &[String]) -> Option<Self> {
        (groups.len() <= MOST).then(|| Self(groups.iter().map(|group| tag(group)).collect()))
    }

    /// Whether the user is in `group`.
    #[must_use]
    pub fn contain(&self, group: &str) -> bool {
        let wanted = tag(group);
        self.0.as_bytes().chunks(TAG_CHARS).any(|tag| tag == wanted.as_bytes())
    }
}

fn tag(group: &str) -> String {
    fingerprint(group.as_bytes()).chars().take(TAG_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn a_group_is_found_by_its_whole_name() {
        let tags = GroupTags::of(&groups(&["customers", "Größe M", ""])).unwrap();
        assert!(["customers", "Größe M", ""].iter().all(|group| tags.contain(group)));
        assert!(["customer", "Customers", "M"].iter().all(|group| !tags.contain(group)));
        assert!(!GroupTags::default().contain("customers"), "in no group");
    }

    #[test]
    fn many_groups_count_as_unknown_and_the_others_take_little_room() {
        let many: Vec<String> = (0..17).map(|nth| format!("{nth}").repeat(40)).collect();
        assert_eq!(GroupTags::of(&many), None);
        let most = GroupTags::of(&many[..16]).unwrap();
        assert!(most.contain(&many[15]) && serde_json::to_string(&most).unwrap().len() == 82);
    }
}
