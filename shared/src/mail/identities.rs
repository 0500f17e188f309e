//! Sender addresses as SES identities. SES verifies them, and a tag names the deployment that registered them. The table, not SES,
//! stores which tenant owns an address (`domain/settings/sender_claim.rs`).

use aws_sdk_sesv2::Client;
use aws_sdk_sesv2::error::{BuildError, SdkError};
use aws_sdk_sesv2::operation::create_email_identity::CreateEmailIdentityError;
use aws_sdk_sesv2::operation::get_email_identity::GetEmailIdentityOutput;
use aws_sdk_sesv2::types::{IdentityInfo, Tag, VerificationStatus};
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;

use super::sender_states::SenderStates;
use crate::domain::tenant::sender::SenderStatus;
use crate::domain::types::address::Address;
use crate::domain::types::id::TenantId;
use crate::error::CallError;

/// The tag that names the deployment. The role of `senders` can only create and delete identities with this tag
/// (`infra/template.yaml`).
const DEPLOYMENT_TAG: &str = "user-2fa";
/// The tag that names the tenant, encoded. Only identities that version 0.1.0 registered have it, and they remain that tenant's.
const TENANT_TAG: &str = "user-2fa-tenant";

/// The largest number of identities that SES lists at once.
const MAX_PAGE: i32 = 1_000;

/// The identities of the account that senders can use. In either case, an address belongs to one tenant at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// Only identities that this deployment registered.
    Exclusive,
    /// Also identities that were registered by other means: for accounts whose addresses are managed elsewhere, and for emulators.
    Shared,
}

/// The identity that SES has for an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Registration {
    /// An identity that the tenant can use once it is verified.
    Usable(SenderStatus),
    /// No identity.
    None,
    /// An identity that was registered by other means or for another tenant.
    Foreign,
}

/// The identities of this deployment.
#[derive(Clone)]
pub struct Identities {
    ses: Client,
    deployment: String,
    ownership: Ownership,
    states: SenderStates,
}

/// A call to SES failed.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// SES returned an error or didn't answer.
    #[error(transparent)]
    Ses(#[from] CallError),
    /// The request could not be built.
    #[error("the request to SES could not be made")]
    Request(#[from] BuildError),
}

impl Identities {
    /// The identities tagged with `deployment`.
    #[must_use]
    pub fn new(ses: Client, deployment: String, ownership: Ownership) -> Self {
        Self { ses, deployment, ownership, states: SenderStates::default() }
    }

    /// The identity that SES has for the address.
    pub async fn find(&self, tenant: &TenantId, address: &Address) -> Result<Registration, IdentityError> {
        Ok(match self.lookup(address).await? {
            Some(identity) => self.registration(tenant, &identity),
            None => Registration::None,
        })
    }

    /// Registers the address and starts its verification, unless that was already done.
    pub async fn register(&self, tenant: &TenantId, address: &Address) -> Result<Registration, IdentityError> {
        match self.find(tenant, address).await? {
            Registration::None => {}
            // The link in SES's earlier mail was not followed in time. SES writes another mail for a new identity only.
            Registration::Usable(SenderStatus::Failed) if self.ownership == Ownership::Exclusive => {
                self.release(tenant, address).await?;
            }
            found => return Ok(found),
        }
        let created = self
            .ses
            .create_email_identity()
            .email_identity(address.as_str())
            .tags(Tag::builder().key(DEPLOYMENT_TAG).value(&self.deployment).build()?)
            .send()
            .await;
        match created {
            Ok(answer) if answer.verified_for_sending_status => Ok(Registration::Usable(SenderStatus::Verified)),
            Ok(_) => Ok(Registration::Usable(SenderStatus::Pending)),
            // Another request was first.
            Err(SdkError::ServiceError(failure))
                if matches!(failure.err(), CreateEmailIdentityError::AlreadyExistsException(_)) =>
            {
                match self.find(tenant, address).await? {
                    // SES reports neither that the identity exists nor that it can be created.
                    Registration::None => Ok(Registration::Foreign),
                    found => Ok(found),
                }
            }
            Err(error) => Err(CallError::of("CreateEmailIdentity")(error).into()),
        }
    }

    /// SES's current status of the address. An address that SES doesn't know has failed.
    pub async fn status(&self, address: &Address, now: Timestamp) -> Result<SenderStatus, IdentityError> {
        Ok(self.ask(address, now).await?)
    }

    /// SES's statuses of the addresses, in their order, at most some seconds old. If SES isn't available: the latest known ones.
    pub async fn states(&self, addresses: &[&Address], now: Timestamp) -> Vec<SenderStatus> {
        let stale: Vec<&Address> =
            addresses.iter().copied().filter(|address| !self.states.is_fresh(address, now)).collect();
        if let Err(error) = self.refresh(&stale, now).await {
            tracing::warn!(%error, "SES reports no state of senders: the latest known one is shown");
        }
        addresses.iter().map(|address| self.states.last(address)).collect()
    }

    /// SES's status of one address, with the same limits.
    pub async fn state(&self, address: &Address, now: Timestamp) -> SenderStatus {
        self.states(&[address], now).await.into_iter().next().unwrap_or(SenderStatus::Unknown)
    }

    /// Asks SES for several addresses at once. If the account has more identities than fit into one answer, the missing ones are
    /// requested one by one, until SES throttles.
    async fn refresh(&self, addresses: &[&Address], now: Timestamp) -> Result<(), CallError> {
        let left = if addresses.len() > 1 { self.read_list(addresses, now).await? } else { addresses.to_vec() };
        for address in left {
            self.ask(address, now).await?;
        }
        Ok(())
    }

    /// Stores the statuses in SES's list. Returns the addresses that it doesn't contain.
    async fn read_list<'a>(&self, addresses: &[&'a Address], now: Timestamp) -> Result<Vec<&'a Address>, CallError> {
        let listed = self.ses.list_email_identities().page_size(MAX_PAGE).send().await;
        let listed = listed.map_err(CallError::of("ListEmailIdentities"))?;
        let is_whole = listed.next_token().is_none();
        let mut left = Vec::new();
        for &address in addresses {
            let named = |info: &&IdentityInfo| info.identity_name().is_some_and(|name| is_same(name, address));
            match listed.email_identities().iter().find(named) {
                Some(info) => self.states.note(address, listed_status(info), now),
                None if is_whole => self.states.note(address, SenderStatus::Failed, now),
                None => left.push(address),
            }
        }
        Ok(left)
    }

    async fn ask(&self, address: &Address, now: Timestamp) -> Result<SenderStatus, CallError> {
        let found = self.lookup(address).await?.as_ref().map_or(SenderStatus::Failed, status);
        self.states.note(address, found, now);
        Ok(found)
    }

    /// Deletes the identity of an address that no sender uses anymore, if this deployment registered it.
    pub async fn release(&self, tenant: &TenantId, address: &Address) -> Result<(), IdentityError> {
        self.states.forget(address);
        let owned = self.lookup(address).await?.is_some_and(|identity| self.is_ours(tenant, &identity));
        if owned && self.ownership == Ownership::Exclusive {
            match self.ses.delete_email_identity().email_identity(address.as_str()).send().await {
                Ok(_) => {}
                // Already deleted: by an earlier attempt whose answer was lost, or by another request.
                Err(SdkError::ServiceError(failure)) if failure.err().is_not_found_exception() => {}
                Err(error) => return Err(CallError::of("DeleteEmailIdentity")(error).into()),
            }
        }
        Ok(())
    }

    async fn lookup(&self, address: &Address) -> Result<Option<GetEmailIdentityOutput>, CallError> {
        match self.ses.get_email_identity().email_identity(address.as_str()).send().await {
            Ok(identity) => Ok(Some(identity)),
            Err(SdkError::ServiceError(failure)) if failure.err().is_not_found_exception() => Ok(None),
            Err(error) => Err(CallError::of("GetEmailIdentity")(error)),
        }
    }

    fn registration(&self, tenant: &TenantId, identity: &GetEmailIdentityOutput) -> Registration {
        let usable = self.ownership == Ownership::Shared || self.is_ours(tenant, identity);
        if usable { Registration::Usable(status(identity)) } else { Registration::Foreign }
    }

    fn is_ours(&self, tenant: &TenantId, identity: &GetEmailIdentityOutput) -> bool {
        let value = |key: &str| identity.tags().iter().find(|tag| tag.key() == key).map(Tag::value);
        value(DEPLOYMENT_TAG) == Some(self.deployment.as_str())
            && value(TENANT_TAG).is_none_or(|owner| owner == encoded(tenant))
    }
}

fn encoded(tenant: &TenantId) -> String {
    BASE64URL_NOPAD.encode(tenant.as_str().as_bytes())
}

fn is_same(name: &str, address: &Address) -> bool {
    name.eq_ignore_ascii_case(address.as_str())
}

fn listed_status(info: &IdentityInfo) -> SenderStatus {
    match info.verification_status() {
        _ if info.sending_enabled() => SenderStatus::Verified,
        Some(VerificationStatus::Failed) => SenderStatus::Failed,
        _ => SenderStatus::Pending,
    }
}

fn status(identity: &GetEmailIdentityOutput) -> SenderStatus {
    match identity.verification_status() {
        _ if identity.verified_for_sending_status() => SenderStatus::Verified,
        Some(VerificationStatus::Failed) => SenderStatus::Failed,
        _ => SenderStatus::Pending,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(verified: bool, verification: VerificationStatus) -> SenderStatus {
        let identity = GetEmailIdentityOutput::builder();
        status(&identity.verified_for_sending_status(verified).verification_status(verification).build())
    }

    fn identities(ownership: Ownership) -> Identities {
        let ses = aws_sdk_sesv2::Config::builder().behavior_version_latest().build();
        Identities::new(Client::from_conf(ses), "table".to_owned(), ownership)
    }

    #[test]
    fn an_identity_is_usable_if_this_deployment_registered_it_for_no_tenant_or_for_this_one() {
        let tagged = |tags: &[(&str, &str)]| {
            let tags = tags.iter().map(|(key, value)| Tag::builder().key(*key).value(*value).build().unwrap());
            GetEmailIdentityOutput::builder().verified_for_sending_status(true).set_tags(Some(tags.collect())).build()
        };
        let (demo, other) = ["demo", "other"].map(|id| TenantId::try_from(id.to_owned()).unwrap()).into();
        let usable = Registration::Usable(SenderStatus::Verified);
        let cases = [
            (tagged(&[]), Registration::Foreign, Registration::Foreign),
            (tagged(&[(DEPLOYMENT_TAG, "another")]), Registration::Foreign, Registration::Foreign),
            (tagged(&[(DEPLOYMENT_TAG, "table")]), usable, usable),
            (tagged(&[(DEPLOYMENT_TAG, "table"), (TENANT_TAG, &encoded(&demo))]), usable, Registration::Foreign),
        ];
        for (identity, for_demo, for_other) in cases {
            let exclusive = identities(Ownership::Exclusive);
            let found = [&demo, &other].map(|tenant| exclusive.registration(tenant, &identity));
            assert_eq!(found, [for_demo, for_other]);
            assert_eq!(identities(Ownership::Shared).registration(&other, &identity), usable);
        }
    }

    #[test]
    fn a_sender_is_verified_only_when_ses_lets_it_send() {
        assert_eq!(said(true, VerificationStatus::Success), SenderStatus::Verified);
        assert_eq!(said(false, VerificationStatus::Pending), SenderStatus::Pending);
        assert_eq!(said(false, VerificationStatus::TemporaryFailure), SenderStatus::Pending);
        assert_eq!(said(false, VerificationStatus::Failed), SenderStatus::Failed);
        assert_eq!(status(&GetEmailIdentityOutput::builder().build()), SenderStatus::Pending);
    }
}
