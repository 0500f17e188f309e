//! Deletes the identity of a removed sender's address from SES.

use shared::app::App;
use shared::domain::tenant::sender::Sender;
use shared::domain::types::address::Address;
use shared::domain::types::id::TenantId;
use shared::error::cause_chain;
use shared::mail::Identities;

/// Deletes the address's identity from SES, unless another sender of the tenant uses it. The sender is already removed: if this
/// fails, the next tenant that claims the address finds the identity, and has to prove its mailbox nevertheless.
pub async fn release(app: &App, identities: &Identities, tenant: &TenantId, address: &Address) {
    let released = async {
        let left = app.store().list_senders(tenant, app.now()).await?;
        if !Sender::is_kept_for(address, left.iter().map(|(_, account)| &account.sender)) {
            identities.release(tenant, address).await?;
        }
        Ok::<(), Box<dyn std::error::Error>>(())
    };
    if let Err(error) = released.await {
        tracing::error!(cause = cause_chain(error.as_ref()), "SES keeps an address that no sender has any more");
    }
}
