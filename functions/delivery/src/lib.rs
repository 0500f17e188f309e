//! Function `delivery`: records what SES reports on mails through EventBridge.

mod mark;
mod ses_event;

pub use mark::mark;
