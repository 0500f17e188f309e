//! One user as staff see them: everything except secrets and codes.

use jiff::Timestamp;
use serde::Serialize;
use shared::api::PasskeyResponse;
use shared::domain::credential::passkey::credential::SeenPasskey;
use shared::domain::credential::totp::authenticator::Authenticator;
use shared::domain::decision::situation::Situation;
use shared::domain::types::factor::Factor;
use shared::domain::types::refusal::Lock;
use shared::domain::user::delivery::{Delivery, DeliveryMark};
use shared::domain::user::record::UserRecord;
use shared::domain::user::standing::{Standing, Status};
use utoipa::ToSchema;

use super::exemption::ExemptionResponse;
use super::requirement::RequirementResponse;

/// A user as staff see them.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "user_id": "alice", "status": "enrolled", "methods": ["totp"], "email_address": "alice@example.com",
    "email_verified": true, "name": "Alice", "locale": "de-AT", "required": false,
    "totp": [{"id": "01K9ZJ3N8Q4V5W6X7Y8Z9A0B1C", "label": "Phone", "created_at": "2026-11-24T09:30:00Z", "drift": 1}],
    "passkeys": [], "email": {"enabled": false}, "recovery_codes_left": 9, "failures": 0, "locked_until_unlocked": false,
    "last_mail": {"delivery": "delivered", "at": "2026-11-24T09:30:00Z"}
})))]
pub struct UserPageResponse {
    user_id: String,
    status: Status,
    /// The confirmed factors.
    methods: Vec<Factor>,
    /// The latest known address.
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    /// Codes are mailed to verified addresses only: a user whose only factor is email can't sign in without one. An address that
    /// can't receive mail counts as unverified.
    email_verified: bool,
    /// The latest known name.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// The latest known language.
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    totp: Vec<UserAuthenticatorResponse>,
    passkeys: Vec<PasskeyResponse>,
    email: UserEmailFactorResponse,
    recovery_codes_left: usize,
    /// The number of consecutive wrong codes.
    failures: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    locked_until: Option<Timestamp>,
    /// Whether only staff can unlock the user.
    locked_until_unlocked: bool,
    /// No code is mailed until then: the hourly or daily limit is reached. An unlock ends the wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    mail_limited_until: Option<Timestamp>,
    /// The end of an unused bypass code.
    #[serde(skip_serializing_if = "Option::is_none")]
    bypass_code_expires_at: Option<Timestamp>,
    /// The user needs no factor until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    exempt_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exemption: Option<ExemptionResponse>,
    /// Whether staff require this user to set a factor up, whatever the policy says of groups.
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<RequirementResponse>,
    /// SES's latest report on mail to the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_mail: Option<LastMailResponse>,
    /// When the user was last reminded by mail to set a factor up.
    #[serde(skip_serializing_if = "Option::is_none")]
    reminded_at: Option<Timestamp>,
}

/// An authenticator app as staff see it.
#[derive(Serialize, ToSchema)]
struct UserAuthenticatorResponse {
    id: String,
    label: String,
    created_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Timestamp>,
    /// How many steps of 30 seconds the phone's clock differed with the latest code.
    #[serde(skip_serializing_if = "is_zero")]
    drift: i8,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde asks for
const fn is_zero(drift: &i8) -> bool {
    *drift == 0
}

/// Email as a factor, as staff see it.
#[derive(Serialize, ToSchema)]
struct UserEmailFactorResponse {
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_at: Option<Timestamp>,
}

/// SES's report on a mail.
#[derive(Serialize, ToSchema)]
struct LastMailResponse {
    delivery: Delivery,
    /// The time of the report.
    at: Timestamp,
}

impl UserPageResponse {
    pub fn new(situation: &Situation, now: Timestamp) -> Self {
        let record = &situation.record;
        // Names every field, so that code with a new field compiles only once this page shows it or this list excludes it.
        #[rustfmt::skip]
        let UserRecord {
            email, name, locale, totp, passkeys, email_factor, mailed, delivery, bypass, budget, requirement, reminders,
            // Shown through methods of the record.
            email_verified: _, recovery: _, skipped_at: _, exemption: _,
            // Shown by the export.
            email_changed_at: _, former_emails: _,
            // The address and the groups in another form.
            address_tag: _, groups: _,
            // Secrets, and counts that end within the hour.
            pending_totp: _, pending_passkey: _, proof_challenge: _, proof_code: _, spent: _, changes: _, address_changes: _, epoch: _,
        } = record;
        let standing = Standing::of(record, now);
        let lock = budget.lock(now);
        let factor = email_factor.as_ref();
        let exemption = record.exemption_at(now);
        Self {
            user_id: situation.subject.user.as_str().to_owned(),
            status: standing.at(now),
            methods: standing.factors,
            email_address: email.as_ref().map(|email| email.as_str().to_owned()),
            email_verified: record.verified_mailbox().is_some(),
            name: name.clone(),
            locale: locale.clone(),
            totp: totp.iter().map(UserAuthenticatorResponse::from).collect(),
            passkeys: passkeys.iter().map(|passkey| SeenPasskey::new(passkey, &situation.policy).into()).collect(),
            email: UserEmailFactorResponse {
                enabled: factor.is_some(),
                created_at: factor.map(|factor| factor.created_at),
                last_used_at: factor.and_then(|factor| factor.last_used_at),
            },
            recovery_codes_left: record.recovery_codes_left(),
            failures: budget.failures(),
            locked_until: match lock {
                Some(Lock::Until(until)) => Some(until),
                Some(Lock::UntilStaffUnlock) | None => None,
            },
            locked_until_unlocked: lock == Some(Lock::UntilStaffUnlock),
            mail_limited_until: mailed.limited_until(now),
            bypass_code_expires_at: bypass.as_ref().map(|code| code.expires_at).filter(|&until| now < until),
            exempt_until: exemption.map(|exemption| exemption.until),
            exemption: exemption.cloned().map(ExemptionResponse::from),
            required: requirement.is_some(),
            requirement: requirement.clone().map(RequirementResponse::from),
            last_mail: delivery.as_ref().map(LastMailResponse::from),
            reminded_at: reminders.last_at(),
        }
    }
}

impl From<&Authenticator> for UserAuthenticatorResponse {
    fn from(authenticator: &Authenticator) -> Self {
        Self {
            id: authenticator.id.clone(),
            label: authenticator.label.clone(),
            created_at: authenticator.created_at,
            last_used_at: authenticator.last_used_at,
            drift: authenticator.drift,
        }
    }
}

impl From<&DeliveryMark> for LastMailResponse {
    fn from(mark: &DeliveryMark) -> Self {
        Self { delivery: mark.delivery, at: mark.at }
    }
}
