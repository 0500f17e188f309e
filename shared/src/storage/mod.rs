//! The DynamoDB table: keys in one file, one file a kind of item, and one place that loads, decides and commits.

mod adoption;
mod audit;
mod audit_log;
mod browser;
mod cache;
mod commit;
mod directory;
mod erasure;
mod error;
mod grant;
mod key_ring;
mod keys;
mod mails;
mod notices;
mod page;
mod policy;
mod sender;
mod store;
mod tenant;
mod user;
mod versioned;

pub use audit::read_audit_entry;
pub use audit_log::{AuditFilter, AuditPosition};
pub use directory::{ListedUser, UserFilter, UserPosition};
pub use erasure::UserData;
pub use error::StoreError;
pub use grant::Grant;
pub use key_ring::{KeyRingItem, StoredFirst};
pub use notices::CountedNotices;
pub use page::Page;
pub use policy::{PolicyChange, Settings, StoredPolicy};
pub use sender::SenderRemoval;
pub use store::{Freshness, Store};
pub use user::Beside;
pub use versioned::Versioned;
