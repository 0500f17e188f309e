//! Mail: texts in the recipient's language, templates, MIME, and sending through SES.

mod code_message;
mod dates;
mod identities;
mod mailer;
mod message;
mod notice_message;
mod reminder_message;
mod say;
mod sender_code_message;
mod sender_states;
mod texts;

pub use code_message::code_message;
pub use identities::{Identities, IdentityError, Ownership, Registration};
pub use mailer::{Mailer, SendError, Tags};
pub use message::Message;
pub use notice_message::notice_message;
pub use reminder_message::reminder_message;
pub use say::ComposeError;
pub use sender_code_message::{SenderCodeMail, sender_code_message};
pub use texts::TextError;
