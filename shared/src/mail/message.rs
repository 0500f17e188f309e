//! A mail, and its form on the wire (RFC 5322, MIME).

use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::Header;
use mail_builder::headers::address::Address as MailAddress;
use mail_builder::headers::raw::Raw;
use zeroize::Zeroizing;

use super::say::ComposeError;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::Mailbox;

/// A mail in two forms, for readers with and without HTML.
pub struct Message {
    /// Whom it comes from.
    pub from: Sender,
    /// Where it goes.
    pub to: Mailbox,
    /// The subject. Never a code: subjects show on locked screens.
    pub subject: String,
    /// The plain form.
    pub text: Zeroizing<String>,
    /// The form with layout.
    pub html: Zeroizing<String>,
    /// When it was written.
    pub sent_at: Timestamp,
}

impl Message {
    /// The message as it is sent. Every header is encoded by the library, so that no name or subject can end one.
    pub fn to_mime(&self) -> Result<Zeroizing<Vec<u8>>, ComposeError> {
        MessageBuilder::new()
            .from(self.mail_address())
            .to(self.to.as_str())
            .subject(self.subject.as_str())
            .date(self.sent_at.as_second())
            // RFC 3834: no answers of machines, such as out-of-office notes.
            .header("Auto-Submitted", Raw::new("auto-generated"))
            .header("X-Auto-Response-Suppress", Raw::new("All"))
            .text_body(self.text.as_str())
            .html_body(self.html.as_str())
            .write_to_vec()
            .map(Zeroizing::new)
            .map_err(ComposeError::Mime)
    }

    /// The sender as one line, a name that is not ASCII in encoded words (RFC 2047).
    pub(super) fn sender_line(&self) -> String {
        let mut header = Vec::new();
        self.mail_address().write_header(&mut header, 0);
        // Folded only between words: without its line breaks it is the same value.
        String::from_utf8_lossy(&header).replace("\r\n", "")
    }

    fn mail_address(&self) -> MailAddress<'_> {
        MailAddress::new_address(Some(self.from.display_name.as_str()), self.from.address.as_str())
    }
}
