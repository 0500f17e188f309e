//! A new authenticator app: its secret is made and shown, once.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::qr;
use crate::app::new_ulid;
use crate::crypto::{KeyRing, random_bytes};
use crate::domain::credential::totp::authenticator::Authenticator;
use crate::domain::credential::totp::new_secret::{NewSecret, SECRET_BYTES};
use crate::domain::credential::totp::pending::PendingAuthenticator;
use crate::domain::types::field_error::FieldError;
use crate::domain::types::id::Subject;
use crate::domain::types::label;
use crate::http::Problem;

/// A secret that was just made, with what will be stored of it.
pub struct NewAuthenticator {
    secret: NewSecret,
    /// The unconfirmed authenticator.
    pub pending: PendingAuthenticator,
}

/// An authenticator app to be confirmed by its first code. Secret and QR code are never readable again.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    "otpauth_uri": "otpauth://totp/Demo%20Help%20Center:alice%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\
        &issuer=Demo%20Help%20Center",
    "qr_svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "expires_at": "2026-11-24T09:40:00Z"
})))]
pub struct NewAuthenticatorResponse {
    /// What the confirmation names.
    id: String,
    /// The shared secret in base32, for who cannot scan.
    secret: String,
    /// What the QR code holds.
    otpauth_uri: String,
    /// The QR code, to stand in a page as it is.
    qr_svg: String,
    /// After this it cannot be confirmed.
    expires_at: Timestamp,
}

impl NewAuthenticator {
    /// Makes a secret for `subject`.
    pub fn make(subject: &Subject, keys: &KeyRing, label: Option<&str>, now: Timestamp) -> Result<Self, Problem> {
        let label = label::parse(label.unwrap_or(label::DEFAULT))
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
