//! The mail with a code, in every language.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::credential::email::codes::Purpose;
use crate::domain::decision::verdict::Verdict;
use crate::domain::fixtures::{self, keys, now};
use crate::domain::login::send_code::send_for_login;

/// A mail with a known code.
fn mail() -> CodeMail {
    let mut alice = fixtures::email_only();
    alice.policy.issuer = "Demo Help Center".to_owned();
    alice.policy.time_zone = "Europe/Berlin".to_owned();
    alice.policy.support_url = Some("https://help.example.com/2fa".to_owned());
    let claims = fixtures::login_claims();
    let decision = fixtures::decide(&alice, now(), |draft| send_for_login(draft, keys(), &claims));
    let Verdict::Granted(mut mail) = decision.verdict else { unreachable!() };
    mail.code.digits = Zeroizing::new("012345".to_owned());
    mail
}

fn composed(mail: &CodeMail) -> Message {
    code_message(mail, Some("Firefox, Windows"), now()).unwrap()
}

#[test]
fn every_language_has_every_text_and_keeps_its_form() {
    for language in Texts::languages() {
        for purpose in [Purpose::Login, Purpose::Enrollment, Purpose::Proof] {
            let mail = CodeMail { locale: Some(language.to_string()), purpose, ..mail() };
            let message = composed(&mail);
            assert!(message.subject.contains("Demo Help Center"));
            assert!(!message.subject.contains("012345"), "subjects show on locked screens");
            assert!(message.text.lines().any(|line| line == "012345"), "alone on its line");
            assert!(message.html.contains(">012345<"));
            let name = format!("{language}-{}", purpose.name());
            insta::assert_snapshot!(name, format!("Subject: {}\n\n{}", message.subject, message.text.as_str()));
        }
        let mail = CodeMail { locale: Some(language.to_string()), ..mail() };
        insta::assert_snapshot!(format!("{language}-html"), composed(&mail).html.as_str());
    }
}

#[test]
fn without_browser_and_support_page_their_lines_are_left_out() {
    let mut mail = mail();
    mail.policy.support_url = None;
    let message = code_message(&mail, None, now()).unwrap();
    assert!(message.text.contains("Requested: January 15, 2027 at 9:00 AM UTC+1\n"));
    for form in [&message.text, &message.html] {
        assert!(!form.contains("Help:") && !form.contains("with Firefox"));
    }
}

#[test]
fn nothing_in_the_mail_acts() {
    let html = composed(&mail()).html;
    for acting in ["<a ", "href", "<form", "<img", "<script", "src="] {
        assert!(!html.contains(acting), "{acting}");
    }
}

#[test]
fn abuse_53_markup_and_line_breaks_in_names_change_nothing_but_the_visible_text() {
    let mut mail = mail();
    let name = "<script>alert(\"1\")</script> & 'Söhne' 🚀";
    mail.policy.issuer = name.to_owned();
    mail.sender.display_name = format!("{name}\r\nBcc: mallory@example.com");
    let message = composed(&mail);
    assert!(!message.html.contains("<script"));
    assert!(message.html.contains("&#60;script&#62;"));
    assert!(message.text.contains(name));
    let mime = String::from_utf8(message.to_mime().unwrap().to_vec()).unwrap();
    let headers = mime.split("\r\n\r\n").next().unwrap();
    assert!(!headers.contains("\r\nBcc"), "{headers}");
    assert_eq!(headers.matches("From:").count(), 1);
    assert!(!message.sender_line().contains(['\r', '\n']));
}

#[test]
fn the_message_says_that_a_machine_has_written_it() {
    let mime = String::from_utf8(composed(&mail()).to_mime().unwrap().to_vec()).unwrap();
    for header in [
        "Auto-Submitted: auto-generated\r\n",
        "To: <alice@example.com>\r\n",
        "Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n",
    ] {
        assert!(mime.contains(header), "{header} is not in\n{mime}");
    }
}
