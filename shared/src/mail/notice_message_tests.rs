//! The mail that tells of a change, as it reads in every language.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use super::*;
use crate::domain::audit::Action;
use crate::domain::fixtures::{self, now};

fn notice(action: Action, by: ActorKind, locale: &str) -> Notice {
    Notice {
        to: fixtures::profile().email,
        action,
        by,
        at: now(),
        label: Some("Telefon <b>📱</b>".to_owned()),
        locale: Some(locale.to_owned()),
        sender: fixtures::sender(),
        policy: fixtures::policy(),
    }
}

#[test]
fn every_language_tells_of_every_change_and_who_made_it() {
    for language in Texts::languages() {
        let mut all = String::new();
        for &action in Action::ALL.iter().filter(|action| action.is_told()) {
            let message = notice_message(&notice(action, ActorKind::User, &language.to_string())).unwrap();
            write!(all, "Subject: {}\n\n{}\n\n", message.subject, message.text.as_str()).unwrap();
        }
        for by in [ActorKind::Agent, ActorKind::Admin, ActorKind::Service] {
            let message = notice_message(&notice(Action::TotpAdded, by, &language.to_string())).unwrap();
            all.push_str(message.text.lines().nth(3).unwrap());
            all.push('\n');
        }
        insta::assert_snapshot!(language.to_string(), all);
    }
}

#[test]
fn abuse_53_a_label_stays_text() {
    let message = notice_message(&notice(Action::TotpAdded, ActorKind::User, "en")).unwrap();
    assert!(message.html.contains("&#60;b&#62;📱&#60;/b&#62;"));
    assert!(message.text.contains("Telefon <b>📱</b>"));
    insta::assert_snapshot!("html", message.html.as_str());
}
