//! A trusted browser in answers.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::credential::trusted_browser::TrustedBrowser;

#[derive(Serialize, ToSchema)]
pub struct BrowserResponse {
    id: String,
    label: String,
    created_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Timestamp>,
    /// The end of the trust: users of this browser need a code afterwards.
    expires_at: Timestamp,
}

impl From<TrustedBrowser> for BrowserResponse {
    fn from(browser: TrustedBrowser) -> Self {
        Self {
            id: browser.id,
            label: browser.label,
            created_at: browser.created_at,
            last_used_at: browser.last_used_at,
            expires_at: browser.expires_at,
        }
    }
}
