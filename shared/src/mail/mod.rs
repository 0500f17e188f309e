//! Mail: texts in the reader's language, put into templates, made into MIME, sent through SES.

mod code_message;
mod identities;
mod mailer;
mod message;
mod ses_error;
mod texts;

pub use code_message::{ComposeError, code_message};
pub use identities::{Claim, Identities, IdentityError, Ownership};
pub use mailer::{Mailer, SendError, Tags};
pub use message::Message;
pub use ses_error::SesError;
pub use texts::TextError;
