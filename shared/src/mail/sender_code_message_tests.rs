//! The mail with the code for a sender's address, in every language.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::fixtures::{now, seconds_later};

fn code() -> SenderCode {
    SenderCode {
        digits: Zeroizing::new("012345".to_owned()),
        expires_at: seconds_later(600),
        resend_at: seconds_later(30),
        sends_left: 4,
        receipt: now(),
    }
}

fn composed(issuer: &str, locale: &str, default_sender: Option<&Sender>) -> Message {
    let address: Address = "support@example.com".to_owned().try_into().unwrap();
    let mail = SenderCodeMail {
        code: &code(),
        address: &address,
        mailbox: address.mailbox().unwrap(),
        default_sender,
        issuer,
        tenant: "demo",
        time_zone: "Europe/Berlin",
        locale: Some(locale),
    };
    sender_code_message(&mail, now()).unwrap()
}

#[test]
fn every_language_has_every_text_and_keeps_its_form() {
    for language in Texts::languages() {
        let message = composed("Demo Help Center", &language.to_string(), None);
        assert!(!message.subject.contains("012345"), "subjects show on locked screens");
        assert!(message.text.lines().any(|line| line == "012345"), "alone on its line");
        insta::assert_snapshot!(
            language.to_string(),
            format!("Subject: {}\n\n{}", message.subject, message.text.as_str())
        );
        insta::assert_snapshot!(format!("{language}-html"), message.html.as_str());
    }
}

#[test]
fn the_mail_comes_from_the_default_sender_or_else_from_the_address() {
    let default_sender = Sender::new("security@example.net", "Sign-in security").unwrap();
    assert_eq!(composed("Demo", "en", Some(&default_sender)).from, default_sender);
    let itself = composed("Demo", "en", None).from;
    assert_eq!((itself.address.as_str(), itself.display_name.as_str()), ("support@example.com", "Sender address"));
}

#[test]
fn abuse_85_the_mail_carries_no_link_and_no_address_of_an_admin_s_choice() {
    for issuer in
        ["You won https://evil.example/x", "mallory@evil.example", "<a href='x'>", "Call +49 800 555 1234 now"]
    {
        let message = composed(issuer, "en", None);
        for form in [message.text.as_str(), message.html.as_str(), message.subject.as_str()] {
            for harmful in ["://", "@", ".example", "<a ", "href=", "1234"] {
                assert!(!form.replace("012345", "").contains(harmful), "{issuer}: {harmful} in {form}");
            }
        }
    }
}

#[test]
fn without_a_usable_name_the_mail_names_the_tenant_alone() {
    let text = composed("0800 555 1234", "en", None).text;
    assert!(
        text.contains("A Help Center wants to send email from this address.") && text.contains("Help Center ID: demo"),
        "{}",
        text.as_str()
    );
}
