//! The routes of all functions.

/// The id in the paths below.
pub const ID: &str = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

/// Every route, the kinds of token it takes, and the other verbs' `Allow`.
pub const ROUTES: [(&str, &str, &[&str]); 71] = [
    ("POST", "/v1/login", &["login"]),
    ("POST", "/v1/login/totp", &["login"]),
    ("POST", "/v1/login/passkey", &["login"]),
    ("POST", "/v1/login/email", &["login"]),
    ("POST", "/v1/login/email/verify", &["login"]),
    ("POST", "/v1/login/recovery-code", &["login"]),
    ("POST", "/v1/login/bypass-code", &["login"]),
    ("POST", "/v1/login/skip", &["login"]),
    ("GET", "/v1/me", &["login", "session"]),
    ("POST", "/v1/me/totp", &["login", "session"]),
    ("POST", "/v1/me/totp/01ARZ3NDEKTSV4RRFFQ69G5FAV/confirm", &["login", "session"]),
    ("PATCH", "/v1/me/totp/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["session"]),
    ("DELETE", "/v1/me/totp/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["session"]),
    ("POST", "/v1/me/passkeys", &["login", "session"]),
    ("POST", "/v1/me/passkeys/01ARZ3NDEKTSV4RRFFQ69G5FAV/confirm", &["login", "session"]),
    ("PATCH", "/v1/me/passkeys/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["session"]),
    ("DELETE", "/v1/me/passkeys/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["session"]),
    ("POST", "/v1/me/proof/passkey", &["session"]),
    ("POST", "/v1/me/proof/passkey/verify", &["session"]),
    ("POST", "/v1/me/recovery-codes", &["session"]),
    ("GET", "/v1/me/browsers", &["session"]),
    ("DELETE", "/v1/me/browsers", &["session"]),
    ("DELETE", "/v1/me/browsers/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["session"]),
    ("DELETE", "/v1/me/email", &["session"]),
    ("POST", "/v1/me/email", &["login", "session"]),
    ("POST", "/v1/me/email/confirm", &["login", "session"]),
    ("POST", "/v1/me/proof/email", &["session"]),
    ("GET", "/v1/senders", &["staff"]),
    ("POST", "/v1/senders", &["staff"]),
    ("GET", "/v1/senders/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["staff"]),
    ("DELETE", "/v1/senders/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["staff"]),
    ("POST", "/v1/senders/01ARZ3NDEKTSV4RRFFQ69G5FAV/code", &["staff"]),
    ("POST", "/v1/senders/01ARZ3NDEKTSV4RRFFQ69G5FAV/confirm", &["staff"]),
    ("GET", "/v1/agents", &["staff"]),
    ("PUT", "/v1/agents/01ARZ3NDEKTSV4RRFFQ69G5FAV/manage-2fa", &["staff"]),
    ("DELETE", "/v1/agents/01ARZ3NDEKTSV4RRFFQ69G5FAV/manage-2fa", &["staff"]),
    ("GET", "/v1/users", &["staff"]),
    ("GET", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["staff"]),
    ("PUT", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["staff", "service"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV", &["service"]),
    ("GET", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/data", &["service"]),
    ("POST", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/totp/import", &["service"]),
    ("POST", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/totp", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/totp/02", &["staff"]),
    ("POST", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/totp/02/confirm", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/passkeys/02", &["staff"]),
    ("PUT", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/email", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/email", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/factors", &["staff"]),
    ("POST", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/bypass-code", &["staff"]),
    ("POST", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/unlock", &["staff"]),
    ("PUT", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/exemption", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/exemption", &["staff"]),
    ("PUT", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/requirement", &["staff"]),
    ("DELETE", "/v1/users/01ARZ3NDEKTSV4RRFFQ69G5FAV/requirement", &["staff"]),
    ("POST", "/v1/users/bulk", &["staff", "service"]),
    ("GET", "/v1/audit", &["staff"]),
    ("GET", "/v1/adoption", &["staff"]),
    ("GET", "/v1/policy", &["staff"]),
    ("PUT", "/v1/policy", &["staff"]),
    ("GET", "/v1/tenant", &["staff", "service"]),
    ("PUT", "/v1/tenant", &["service"]),
    ("GET", "/.well-known/jwks.json", &[]),
    ("GET", "/v1/health", &[]),
    ("GET", "/v1/guide/01ARZ3NDEKTSV4RRFFQ69G5FAV", &[]),
    ("GET", "/pages/login", &[]),
    ("GET", "/pages/user-2fa.js", &[]),
    ("GET", "/pages/user-2fa-staff.js", &[]),
    ("GET", "/pages/assets/page-01.js", &[]),
    ("GET", "/openapi.json", &[]),
    ("GET", "/problems/invalid-token", &[]),
];

/// The route of a path above, with `{}` for each id and each file.
pub fn pattern(path: &str) -> String {
    [ID, "02", "page-01.js"]
        .iter()
        .fold(path.to_owned(), |path, id| path.replace(&format!("/{id}"), "/{}"))
        .replace("/pages/login", "/pages/{}")
        .replace("/problems/invalid-token", "/problems/{}")
}

/// A route with `{}` for each parameter, whatever it is called.
pub fn without_names(route: &str) -> String {
    route.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}
