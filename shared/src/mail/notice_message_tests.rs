//! The mail about a change, in every language.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use super::*;
use crate::domain::fixtures::{self, now};
use crate::domain::types::audit::Action;

fn notice(action: Action, by: ActorKind, locale: &str) -> Notice {
    Notice {
        to: fixtures::profile().email.mailbox().unwrap().clone(),
        action,
        by,
        at: now(),
        last_before_pause: false,
        locale: Some(locale.to_owned()),
        sender: fixtures::sender(),
        policy: fixtures::policy(),
    }
}

#[test]
fn every_language_names_every_change_and_its_actor() {
    for language in Texts::languages() {
        let mut all = String::new();
        for &action in Action::ALL.iter().filter(|action| action.is_notified()) {
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
fn abuse_53_the_name_of_the_help_center_stays_text() {
    let mut notice = notice(Action::TotpAdded, ActorKind::User, "en");
    notice.policy.issuer = "Telefon <b>📱</b>".to_owned();
    let message = notice_message(&notice).unwrap();
    assert!(message.html.contains("&#60;b&#62;📱&#60;/b&#62;") && !message.html.contains("<b>"));
    assert!(message.text.contains("Telefon <b>📱</b>"));
}

#[test]
fn abuse_77_the_last_notice_before_a_pause_says_so_in_every_language() {
    let mut all = String::new();
    for language in Texts::languages() {
        let notice = notice(Action::TotpRenamed, ActorKind::User, &language.to_string());
        let usual = notice_message(&notice).unwrap();
        let last = notice_message(&Notice { last_before_pause: true, ..notice }).unwrap();
        assert!(last.text.len() > usual.text.len() && last.html.len() > usual.html.len());
        writeln!(all, "{}", last.text.as_str()).unwrap();
        if language == "en" {
            insta::assert_snapshot!("html", last.html.as_str());
        }
    }
    insta::assert_snapshot!("last_before_pause", all);
}

#[test]
fn abuse_77_no_notice_has_room_for_a_text_of_a_user() {
    for language in Texts::languages() {
        let texts = std::fs::read_to_string(format!("src/mail/texts/{language}.ftl")).unwrap();
        let placed = |line: &str| {
            line.split("{ $").skip(1).filter_map(|rest| Some(rest.split_once([' ', '}'])?.0.to_owned())).collect()
        };
        let notices = texts.lines().filter(|line| line.starts_with("notice-"));
        let names: std::collections::BTreeSet<String> = notices.flat_map(placed as fn(&str) -> Vec<String>).collect();
        assert!(names.iter().all(|name| name == "issuer" || name == "time"), "{language}: {names:?}");
    }
}
