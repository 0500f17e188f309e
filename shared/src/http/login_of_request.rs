//! Refused logins, for the log of a deployment with login events.

use std::sync::{Arc, OnceLock};

use http::Extensions;

use super::answer::Outcome;
use super::problem_type::ProblemType;
use crate::app::log_decided_login;
use crate::domain::token::claims::LoginClaims;
use crate::domain::types::id::{LoginId, UserId};

/// The problems that refuse a login. The others decide nothing, such as an unreadable body or an unavailable table.
const REFUSALS: [ProblemType; 7] = [
    ProblemType::InvalidCode,
    ProblemType::InvalidPasskey,
    ProblemType::LoginAlreadyCompleted,
    ProblemType::MethodOff,
    ProblemType::SetupRequired,
    ProblemType::AccountLocked,
    ProblemType::TooManyAttempts,
];

/// Whose login a request is about, once its token is verified.
#[derive(Debug, Clone, Default)]
pub struct LoginOfRequest(Arc<OnceLock<(UserId, LoginId)>>);

impl LoginOfRequest {
    /// Notes the login, if the deployment has login events.
    pub fn note(extensions: &Extensions, claims: &LoginClaims) {
        if let Some(Self(noted)) = extensions.get() {
            noted.get_or_init(|| (claims.subject.user.clone(), claims.login.clone()));
        }
    }

    /// Logs the outcome if it refuses the login.
    pub(super) fn log_refusal(&self, route: &str, outcome: Outcome) {
        if let Some((user, login)) = self.0.get().filter(|_| is_refusal(route, outcome)) {
            log_decided_login(user, login, method(route), outcome.0);
        }
    }
}

/// A wrong code of a setup refuses the setup, not the login.
fn is_refusal(route: &str, outcome: Outcome) -> bool {
    route.starts_with("/v1/login") && REFUSALS.iter().any(|kind| kind.slug() == outcome.0)
}

/// The method that a route is for, as assertions name it.
fn method(route: &str) -> Option<&'static str> {
    match route.strip_prefix("/v1/login/")? {
        "passkey" => Some("passkey"),
        "totp" => Some("totp"),
        "email" | "email/verify" => Some("email"),
        "recovery-code" => Some("recovery_code"),
        "bypass-code" => Some("bypass_code"),
        "skip" => Some("skipped"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_problems_of_a_login_refuse_one() {
        let refuses = |route, kind: ProblemType| is_refusal(route, Outcome(kind.slug()));
        assert!(refuses("/v1/login", ProblemType::TooManyAttempts));
        assert!(refuses("/v1/login/totp", ProblemType::InvalidCode));
        assert!(refuses("/v1/login/skip", ProblemType::SetupRequired));
        assert!(!refuses("/v1/login/totp", ProblemType::InvalidRequest));
        assert!(!refuses("/v1/login/totp", ProblemType::Unavailable));
        assert!(!refuses("/v1/login/email", ProblemType::TooSoon));
        assert!(!refuses("/v1/me/totp/{id}/confirm", ProblemType::InvalidCode));
        assert!(!is_refusal("/v1/login", Outcome("challenge")));
    }

    #[test]
    fn a_refused_login_names_the_method_of_its_route() {
        assert_eq!(method("/v1/login"), None);
        assert_eq!(method("/v1/login/email/verify"), Some("email"));
        assert_eq!(method("/v1/login/recovery-code"), Some("recovery_code"));
    }
}
