//! Sender addresses as SES identities: verified by SES, tagged with the tenant that they belong to.

use aws_sdk_sesv2::Client;
use aws_sdk_sesv2::error::{BuildError, SdkError};
use aws_sdk_sesv2::operation::create_email_identity::CreateEmailIdentityError;
use aws_sdk_sesv2::operation::get_email_identity::GetEmailIdentityOutput;
use aws_sdk_sesv2::types::{Tag, VerificationStatus};
use data_encoding::BASE64URL_NOPAD;

use crate::call_error::CallError;
use crate::domain::address::Address;
use crate::domain::id::TenantId;
use crate::domain::sender::SenderStatus;

/// The tag that names the deployment. A role may send from identities with it only (`infra/template.yaml`).
const DEPLOYMENT_TAG: &str = "user-2fa";
/// The tag that names the tenant, encoded.
const TENANT_TAG: &str = "user-2fa-tenant";

/// Whose an address is. SES verifies an address once for the whole account, so without ownership a tenant could send as
/// another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// An address belongs to the tenant that registered it first.
    Exclusive,
    /// Every tenant may use every address: for one company with several Help Centers, and for emulators.
    Shared,
}

/// The answer to a claim of an address.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub enum Claim {
    /// The tenant may use it, as soon as it is verified.
    Granted(SenderStatus),
    /// It is another's.
    Taken,
}

/// The identities of this deployment.
#[derive(Clone)]
pub struct Identities {
    ses: Client,
    deployment: String,
    ownership: Ownership,
}

/// SES could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// SES did not do it.
    #[error(transparent)]
    Ses(#[from] CallError),
    /// The request could not be made.
    #[error("the request to SES could not be made")]
    Request(#[from] BuildError),
}

impl Identities {
    /// The identities tagged with `deployment`.
    #[must_use]
    pub const fn new(ses: Client, deployment: String, ownership: Ownership) -> Self {
        Self { ses, deployment, ownership }
    }

    /// Makes the address an identity of `tenant` and starts its verification, if that has not been done.
    pub async fn claim(&self, tenant: &TenantId, address: &Address) -> Result<Claim, IdentityError> {
        if let Some(identity) = self.lookup(address).await? {
            return Ok(self.claim_known(tenant, &identity));
        }
        let created = self
            .ses
            .create_email_identity()
            .email_identity(address.as_str())
            .tags(Tag::builder().key(DEPLOYMENT_TAG).value(&self.deployment).build()?)
            .tags(Tag::builder().key(TENANT_TAG).value(encoded(tenant)).build()?)
            .send()
            .await;
        match created {
            Ok(answer) if answer.verified_for_sending_status => Ok(Claim::Granted(SenderStatus::Verified)),
            Ok(_) => Ok(Claim::Granted(SenderStatus::Pending)),
            // Another request was first: it may be this tenant's or another's.
            Err(SdkError::ServiceError(failure))
                if matches!(failure.err(), CreateEmailIdentityError::AlreadyExistsException(_)) =>
            {
                let identity = self.lookup(address).await?;
                Ok(identity.map_or(Claim::Taken, |identity| self.claim_known(tenant, &identity)))
            }
            Err(error) => Err(CallError::of("CreateEmailIdentity")(error).into()),
        }
    }

    /// What SES says of the address at the moment. One that it does not know has failed.
    pub async fn status(&self, address: &Address) -> Result<SenderStatus, IdentityError> {
        Ok(self.lookup(address).await?.as_ref().map_or(SenderStatus::Failed, status))
    }

    /// Forgets the address, if it is an identity of this tenant. One that others may use stays.
    pub async fn release(&self, tenant: &TenantId, address: &Address) -> Result<(), IdentityError> {
        let owned = self.lookup(address).await?.is_some_and(|identity| self.belongs_to(tenant, &identity));
        if owned && self.ownership == Ownership::Exclusive {
            match self.ses.delete_email_identity().email_identity(address.as_str()).send().await {
                Ok(_) => {}
                // Gone already: by a try whose answer was lost, or by another request.
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

    fn claim_known(&self, tenant: &TenantId, identity: &GetEmailIdentityOutput) -> Claim {
        let usable = self.ownership == Ownership::Shared || self.belongs_to(tenant, identity);
        if usable { Claim::Granted(status(identity)) } else { Claim::Taken }
    }

    fn belongs_to(&self, tenant: &TenantId, identity: &GetEmailIdentityOutput) -> bool {
        let has = |key: &str, value: &str| identity.tags().iter().any(|tag| tag.key() == key && tag.value() == value);
        has(DEPLOYMENT_TAG, &self.deployment) && has(TENANT_TAG, &encoded(tenant))
    }
}

fn encoded(tenant: &TenantId) -> String {
    BASE64URL_NOPAD.encode(tenant.as_str().as_bytes())
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

    #[test]
    fn a_sender_is_verified_only_when_ses_lets_it_send() {
        assert_eq!(said(true, VerificationStatus::Success), SenderStatus::Verified);
        assert_eq!(said(false, VerificationStatus::Pending), SenderStatus::Pending);
        assert_eq!(said(false, VerificationStatus::TemporaryFailure), SenderStatus::Pending);
        assert_eq!(said(false, VerificationStatus::Failed), SenderStatus::Failed);
        assert_eq!(status(&GetEmailIdentityOutput::builder().build()), SenderStatus::Pending);
    }
}
