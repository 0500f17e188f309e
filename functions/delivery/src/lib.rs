//! Function `delivery`: what became of the mails, as SES tells through EventBridge.

mod mark;
mod ses_event;

pub use mark::mark;
