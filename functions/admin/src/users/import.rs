//! `POST /v1/users/{id}/totp/import`: the helpdesk's backend imports the authenticator app of a user from another system, with the
//! user's profile.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use shared::api::{AuthenticatorResponse, ServiceToken};
use shared::app::{App, new_ulid};
use shared::domain::credential::totp::authenticator::Authenticator;
use shared::domain::credential::totp::parameters::Algorithm;
use shared::domain::support::import_totp::{ForeignSecret, Import, Imported, Run, import as decide_import};
use shared::domain::support::staff::Staff;
use shared::domain::types::address::Address;
use shared::domain::types::field_error::FieldError;
use shared::domain::types::id::{Subject, UserId};
use shared::domain::types::label;
use shared::domain::types::profile::Profile;
use shared::http::{Answer, Json, PathId, Problem, problems};
use utoipa::ToSchema;

use super::register::RegisterUserRequest;
use crate::staff_action;

/// An authenticator app in another system: either its otpauth URI, or its secret and the parameters that differ from the defaults.
///
/// With `email`, the request also registers the user, as `PUT /v1/users/{id}` does. It stores both or nothing.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "algorithm": "SHA256", "digits": 8, "period": 60, "label": "Phone"
})))]
pub struct ImportTotpRequest {
    /// The URI that the app scanned. It has everything but the label.
    otpauth_uri: Option<String>,
    /// The shared secret in base32, of 128 to 512 bits.
    secret: Option<String>,
    /// The default is SHA1.
    algorithm: Option<Algorithm>,
    /// The number of digits of a code, 6 or 8. The default is 6.
    digits: Option<u64>,
    /// The length of a time step in seconds, 30 or 60. The default is 30.
    period: Option<u64>,
    /// The user's name for the app.
    #[schema(value_type = Option<label::Label>)]
    label: Option<String>,
    /// The user's address. The other fields of the profile need it.
    #[schema(value_type = Option<Address>)]
    email: Option<String>,
    /// Codes are mailed to verified addresses only. The default is false.
    email_verified: Option<bool>,
    /// The name that staff see. Stored without control characters, and cut to 64 bytes.
    name: Option<String>,
    /// The language of mails (BCP 47).
    locale: Option<String>,
    /// Leave out if unknown.
    groups: Option<Vec<String>>,
    /// Checks everything and stores nothing.
    #[serde(default)]
    dry_run: bool,
    /// Only for a dry run: how many other apps of this user are to be imported before this one. They count as if they were there.
    #[serde(default)]
    #[schema(maximum = 255)]
    imports_before: u8,
}

/// The outcome of an import.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportResult {
    /// The app is now a factor of the user, and its next code is accepted at login.
    Imported,
    /// The user already has an app with this secret. Nothing changed.
    AlreadyThere,
    /// The app would be imported without `dry_run`.
    WouldBeImported,
}

/// The outcome and the user's app.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "result": "imported",
    "authenticator": {"id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z"}
})))]
pub struct ImportTotpResponse {
    result: ImportResult,
    /// Absent after a dry run that would import the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticator: Option<AuthenticatorResponse>,
}

impl ImportTotpRequest {
    fn read_secret(&self) -> Result<ForeignSecret, FieldError> {
        match (&self.otpauth_uri, &self.secret) {
            (Some(uri), None) if self.algorithm.is_none() && self.digits.is_none() && self.period.is_none() => {
                ForeignSecret::read_otpauth(uri)
            }
            (None, Some(secret)) => ForeignSecret::read(
                secret,
                self.algorithm.unwrap_or_default(),
                self.digits.unwrap_or(6),
                self.period.unwrap_or(30),
            ),
            (Some(_), _) => {
                Err(FieldError::new("/otpauth_uri", "says everything: leave secret, algorithm, digits and period out"))
            }
            (None, None) => Err(FieldError::new("/secret", "give either secret or otpauth_uri")),
        }
    }

    fn run(&self) -> Result<Run, FieldError> {
        match (self.dry_run, self.imports_before) {
            (true, imports_before) => Ok(Run::Dry { imports_before }),
            (false, 0) => Ok(Run::Real),
            (false, _) => Err(FieldError::new("/imports_before", "is only for a dry run")),
        }
    }

    /// The profile, if the request has one.
    fn read_profile(self, staff: &Staff) -> Result<Option<Profile>, Problem> {
        let Self { email, email_verified, name, locale, groups, .. } = self;
        let Some(email) = email else {
            let needs_address = email_verified.is_some() || name.is_some() || locale.is_some() || groups.is_some();
            let missing =
                || Problem::invalid_request(vec![FieldError::new("/email", "is missing: a profile needs it")]);
            return if needs_address { Err(missing()) } else { Ok(None) };
        };
        let email_verified = email_verified.unwrap_or_default();
        let request = RegisterUserRequest { email, email_verified, name, locale, groups, reason: None };
        Ok(Some(request.read(staff)?.profile))
    }

    /// Validates the request and seals the secret for `subject`.
    async fn read(self, app: &App, staff: &Staff, subject: &Subject) -> Result<(Import, Run), Problem> {
        let invalid = |error| Problem::invalid_request(vec![error]);
        let label = label::parse(self.label.as_deref().unwrap_or(label::DEFAULT))
            .ok_or_else(|| invalid(FieldError::new("/label", label::RULE)))?;
        let secret = self.read_secret().map_err(invalid)?;
        let run = self.run().map_err(invalid)?;
        let profile = self.read_profile(staff)?;
        let (now, keys) = (app.now(), app.keys().await?);
        let id = new_ulid(now)?;
        let sealed = keys.seal(&Authenticator::seal_context(subject, &id), secret.as_bytes())?;
        Ok((secret.into_import(id, label, sealed, profile, now), run))
    }
}

/// Imports the authenticator app of a user from another system. The request can be repeated.
///
/// The user is known afterwards, and signs in with the app's next code. No mail is sent, because nothing changes for the user.
/// With `email`, the user's profile is stored in the same step. Users generate their recovery codes in the account area.
#[utoipa::path(
    post,
    path = "/v1/users/{id}/totp/import",
    tag = "support",
    operation_id = "import_user_totp",
    security(("service" = [])),
    params(("id" = UserId, Path, description = "The user: the `sub` of the user's tokens.")),
    request_body = ImportTotpRequest,
    responses(
        (status = 200, description = "The app was already there, or this was a dry run.", body = ImportTotpResponse),
        (status = 201, description = "The app was imported.", body = ImportTotpResponse),
        problems::PlanRequired, problems::MethodOff, problems::TooManyAuthenticators, problems::NotFound
    )
)]
pub async fn import(
    State(app): State<App>,
    ServiceToken(staff): ServiceToken,
    PathId(user): PathId,
    Json(request): Json<ImportTotpRequest>,
) -> Result<Answer<ImportTotpResponse>, Problem> {
    let subject = staff_action::subject(&staff, user)?;
    let ((brought, run), keys) = (request.read(&app, &staff, &subject).await?, app.keys().await?);
    let decided =
        staff_action::decide(&app, &staff, &subject, |draft| decide_import(draft, &keys, &staff, &brought, run));
    let answer = |result, authenticator: Option<&Authenticator>| ImportTotpResponse {
        result,
        authenticator: authenticator.map(AuthenticatorResponse::from),
    };
    Ok(match decided.await? {
        Imported::AlreadyThere(known) => Answer::ok(answer(ImportResult::AlreadyThere, Some(&known)), "already there"),
        Imported::Added(_) if run != Run::Real => Answer::ok(answer(ImportResult::WouldBeImported, None), "dry run"),
        Imported::Added(added) => Answer::created(answer(ImportResult::Imported, Some(&added)), "imported"),
    })
}
