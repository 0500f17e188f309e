//! The mail that reminds a user, in every language.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write;

use super::*;
use crate::domain::fixtures::{self, now};
use crate::domain::tenant::policy::Policy;
use crate::domain::user::reminders::Stage;

fn reminder(locale: &str) -> Reminder {
    Reminder {
        to: fixtures::profile().email.mailbox().unwrap().clone(),
        stage: Stage::OneWeek,
        at: now(),
        mandatory_from: "2027-01-31T23:00:00Z".parse().unwrap(),
        locale: Some(locale.to_owned()),
        policy: Policy {
            time_zone: "Europe/Berlin".to_owned(),
            support_url: Some("https://help.example.com/2fa".to_owned()),
            ..fixtures::policy()
        },
        is_first: true,
    }
}

#[test]
fn every_language_says_what_becomes_mandatory_when_and_what_to_do() {
    let mut all = String::new();
    for language in Texts::languages() {
        let message = reminder_message(&reminder(&language.to_string()), &fixtures::sender()).unwrap();
        writeln!(all, "{language}\nSubject: {}\n\n{}\n", message.subject, message.text.as_str()).unwrap();
        if language == "en" {
            insta::assert_snapshot!("html", message.html.as_str());
        }
    }
    insta::assert_snapshot!("texts", all);
}

#[test]
fn the_day_is_that_of_the_help_center_s_time_zone() {
    let mut in_honolulu = reminder("en-GB");
    assert!(reminder_message(&in_honolulu, &fixtures::sender()).unwrap().text.contains("On 1 February 2027"));
    in_honolulu.policy.time_zone = "Pacific/Honolulu".to_owned();
    assert!(reminder_message(&in_honolulu, &fixtures::sender()).unwrap().text.contains("On 31 January 2027"));
}

#[test]
fn without_a_help_page_there_is_no_link() {
    let mut reminder = reminder("en");
    let with = reminder_message(&reminder, &fixtures::sender()).unwrap();
    reminder.policy.support_url = None;
    let without = reminder_message(&reminder, &fixtures::sender()).unwrap();
    assert!(
        with.text.contains("Help: https://help.example.com/2fa") && with.html.contains("https://help.example.com/2fa")
    );
    assert!(!without.text.contains("https://") && !without.html.contains("https://"));
}

#[test]
fn no_reminder_has_room_for_a_text_of_a_user() {
    for language in Texts::languages() {
        let texts = std::fs::read_to_string(format!("src/mail/texts/{language}.ftl")).unwrap();
        let reminders = texts.lines().filter(|line| line.starts_with("reminder-"));
        let placed: BTreeSet<&str> = reminders
            .flat_map(|line| line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next()))
            .collect();
        assert_eq!(placed, BTreeSet::from(["date", "issuer"]), "{language}");
    }
}
