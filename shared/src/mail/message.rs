//! A mail and its MIME form (RFC 5322).

use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::Header;
use mail_builder::headers::address::Address as MailAddress;
use mail_builder::headers::raw::Raw;
use zeroize::Zeroizing;

use super::say::ComposeError;
use crate::domain::tenant::sender::Sender;
use crate::domain::types::address::Mailbox;

/// A mail as plain text and as HTML.
pub struct Message {
    pub from: Sender,
    pub to: Mailbox,
    /// The subject. It never contains a code, because lock screens show subjects.
    pub subject: String,
    /// The mail as plain text.
    pub text: Zeroizing<String>,
    /// The mail as HTML.
    pub html: Zeroizing<String>,
    pub sent_at: Timestamp,
}

impl Message {
    /// The MIME form of the message. The library encodes every header, so that no name or subject can start another header.
    pub fn to_mime(&self) -> Result<Zeroizing<Vec<u8>>, ComposeError> {
        MessageBuilder::new()
            .from(self.mail_address())
            .to(self.to.as_str())
            .subject(self.subject.as_str())
            .date(self.sent_at.as_second())
            // RFC 3834: prevents automatic answers, such as out-of-office replies.
            .header("Auto-Submitted", Raw::new("auto-generated"))
            .header("X-Auto-Response-Suppress", Raw::new("All"))
            .text_body(self.text.as_str())
            .html_body(self.html.as_str())
            .write_to_vec()
            .map(Zeroizing::new)
            .map_err(ComposeError::Mime)
    }

    /// The sender as one line. A name that isn't ASCII is in encoded words (RFC 2047).
    pub(super) fn sender_line(&self) -> String {
        let mut header = Vec::new();
        self.mail_address().write_header(&mut header, 0);
        // The header is folded between words only: without its line breaks it has the same value.
        String::from_utf8_lossy(&header).replace("\r\n", "")
    }

    fn mail_address(&self) -> MailAddress<'_> {
        MailAddress::new_address(Some(self.from.display_name.as_str()), self.from.address.as_str())
    }
}
