//! A new authenticator app. Its secret is generated and shown once.

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

/// A newly generated secret, and what is stored of it.
pub struct NewAuthenticator {
    secret: NewSecret,
    /// The unconfirmed authenticator.
    pub pending: PendingAuthenticator,
}

/// An authenticator app to be confirmed with its first code. The secret and the QR code can't be read again.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    "otpauth_uri": "otpauth://totp/Demo%20Help%20Center:alice%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\
        &issuer=Demo%20Help%20Center",
    "qr_svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "expires_at": "2026-11-24T09:40:00Z"
})))]
pub struct NewAuthenticatorResponse {
    /// Identifies the authenticator in the confirmation.
    id: String,
    /// The shared secret in base32, for users who can't scan the QR code.
    secret: String,
    /// The content of the QR code.
    otpauth_uri: String,
    /// The QR code as an SVG element that a page can embed unchanged.
    qr_svg: String,
    /// The end of the setup: the authenticator can't be confirmed afterwards.
    expires_at: Timestamp,
}

impl NewAuthenticator {
    /// Generates a secret for `subject`.
    pub fn make(subject: &Subject, keys: &KeyRing, label: Option<&str>, now: Timestamp) -> Result<Self, Problem> {
        let label = label::parse(label.unwrap_or(label::DEFAULT))
            .ok_or_else(|| Problem::invalid_request(vec![FieldError::new("/label", label::RULE)]))?;
        let secret = NewSecret::from_random(random_bytes::<SECRET_BYTES>()?);
        let id = new_ulid(now)?;
        let sealed = keys.seal(&Authenticator::seal_context(subject, &id), secret.as_bytes())?;
        Ok(Self { secret, pending: PendingAuthenticator::new(id, label, sealed, now) })
    }

    /// The answer with the secret, labeled in the app by `issuer` and `account`.
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
