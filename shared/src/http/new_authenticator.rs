//! A new authenticator app: its secret is made and shown, once.

use jiff::Timestamp;
use serde::Serialize;

use super::problem::Problem;
use super::qr;
use crate::crypto::{KeyRing, random_bytes};
use crate::domain::field_error::FieldError;
use crate::domain::id::Subject;
use crate::domain::label;
use crate::domain::totp::{Authenticator, NewSecret, SECRET_BYTES};
use crate::domain::totp_enrollment::PendingAuthenticator;
use crate::runtime::new_ulid;

/// What authenticator apps are called that got no name.
const DEFAULT_LABEL: &str = "Authenticator app";

/// A secret that was just made, with what will be stored of it.
pub struct NewAuthenticator {
    secret: NewSecret,
    /// The unconfirmed authenticator.
    pub pending: PendingAuthenticator,
}

/// Secret and QR code are never readable again.
#[derive(Serialize)]
pub struct NewAuthenticatorResponse {
    id: String,
    secret: String,
    otpauth_uri: String,
    qr_svg: String,
    expires_at: Timestamp,
}

impl NewAuthenticator {
    /// Makes a secret for `subject`.
    pub fn make(subject: &Subject, keys: &KeyRing, label: Option<&str>, now: Timestamp) -> Result<Self, Problem> {
        let label = label::parse(label.unwrap_or(DEFAULT_LABEL))
            .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]))?;
        let secret = NewSecret::from_random(random_bytes::<SECRET_BYTES>()?);
        let id = new_ulid(now)?;
        let sealed = keys.seal(&Authenticator::seal_context(subject, &id), secret.as_bytes())?;
        Ok(Self { secret, pending: PendingAuthenticator::new(id, label, sealed, now) })
    }

    /// Shows it, with what the app will call it.
    pub fn show(self, issuer: &str, account: &str) -> Result<NewAuthenticatorResponse, Problem> {
        let otpauth_uri = self.secret.otpauth_uri(issuer, account);
        Ok(NewAuthenticatorResponse {
            qr_svg: qr::svg(&otpauth_uri)?,
            otpauth_uri,
            secret: self.secret.to_base32(),
            id: self.pending.id,
            expires_at: self.pending.expires_at,
        })
    }
}
