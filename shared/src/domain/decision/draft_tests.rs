//! What a rule stores, for each of its ends.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::decision::verdict::BrowserChange;
use crate::domain::fixtures::{self, now};
use crate::domain::user::record::UserRecord;

fn rename(draft: &mut Draft<'_>) {
    draft.change.record.locale = Some("fr".to_owned());
}

#[test]
fn a_grant_stores_the_changes_of_the_rule_if_there_are_any() {
    let alice = fixtures::enrolled();
    assert!(fixtures::decide(&alice, now(), |_| Ok(())).change.is_none());
    let changes: [fn(&mut Draft<'_>); 3] = [
        rename,
        |draft| draft.log(draft.event_by_user(Action::Unlocked)),
        |draft| draft.change.browser = Some(BrowserChange::End),
    ];
    for change in changes {
        let decision = fixtures::decide(&alice, now(), |draft| {
            change(draft);
            Ok(7)
        });
        assert_eq!(decision.verdict, Verdict::Granted(7));
        assert!(decision.change.is_some());
    }
}

#[test]
fn a_refusal_stores_nothing_by_default() {
    let alice = fixtures::enrolled();
    let refused = |halt: Halt| {
        let rule = |draft: &mut Draft<'_>| {
            rename(draft);
            Err::<(), Halt>(halt)
        };
        let decision = fixtures::decide(&alice, now(), rule);
        assert_eq!(decision.verdict, Verdict::Refused(Refusal::InvalidCode));
        decision.change.map(|change| change.record.locale)
    };
    assert_eq!(refused(Refusal::InvalidCode.into()), None);
    assert_eq!(refused(Halt::RefusedStoring(Refusal::InvalidCode)), Some(Some("fr".to_owned())));
}

#[test]
fn a_secret_that_does_not_open_is_an_error() {
    let alice = fixtures::enrolled();
    let rule = |draft: &mut Draft<'_>| {
        rename(draft);
        Err::<(), Halt>(OpenError::Refused.into())
    };
    assert_eq!(Draft::decide(&alice, now(), rule).unwrap_err(), OpenError::Refused);
}

#[test]
fn discarded_changes_are_not_stored() {
    let stranger = Situation { known: false, record: UserRecord::default(), ..fixtures::situation() };
    let mut draft = Draft::new(&stranger, now());
    draft.observe(&fixtures::profile(), fixtures::keys()).unwrap();
    assert!(draft.has_news());
    draft.discard();
    assert!(!draft.has_news() && draft.into_change().is_none());
}
