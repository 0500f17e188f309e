//! `POST /v1/login/passkey`: completes a login with a passkey.

use axum::extract::State;
use serde::Deserialize;
use shared::api::{LoginToken, PassedResponse, new_browser};
use shared::app::App;
use shared::domain::login::submit_passkey::submit_passkey;
use shared::domain::types::label::Label;
use shared::http::{Answer, BrowserName, Json, Problem, problems};
use shared::storage::{AlsoLoad, Freshness};
use utoipa::ToSchema;

use crate::credential::Credential;
use crate::webauthn::AuthenticationAnswer;

/// The passkey's answer to the options of `POST /v1/login`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"credential": {
    "id": "b25lIG9mIEFsaWNlJ3M", "rawId": "b25lIG9mIEFsaWNlJ3M", "type": "public-key", "clientExtensionResults": {},
    "response": {
        "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0", "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjL",
        "signature": "MEUCIQ"
    }
}, "remember_browser": true})))]
pub struct SubmitPasskeyRequest {
    /// `AuthenticationResponseJSON`.
    credential: Credential,
    /// Whether to trust this browser for the number of days that the policy sets.
    #[serde(default)]
    remember_browser: bool,
    /// The browser's label in the list of trusted browsers. The default is the name in the `User-Agent` header.
    #[schema(value_type = Option<Label>)]
    browser_label: Option<String>,
}

/// Completes the login with a passkey. Passkeys are accepted while the user is locked.
#[utoipa::path(
    post,
    path = "/v1/login/passkey",
    tag = "login",
    operation_id = "submit_passkey",
    security(("login" = [])),
    request_body = SubmitPasskeyRequest,
    responses(
        (status = 200, description = "The login has passed.", body = PassedResponse),
        problems::LoginAlreadyCompleted, problems::MethodOff, problems::InvalidPasskey, problems::TooManyChanges
    )
)]
pub async fn submit(
    State(app): State<App>,
    LoginToken(claims): LoginToken,
    browser: BrowserName,
    Json(request): Json<SubmitPasskeyRequest>,
) -> Result<Answer<PassedResponse>, Problem> {
    let (now, keys) = (app.now(), app.keys().await?);
    let named = new_browser(request.browser_label.as_deref(), browser, now)?;
    let remember = Some(named).filter(|_| request.remember_browser);
    let answer = AuthenticationAnswer::read(&request.credential);
    let also = AlsoLoad { browsers: remember.is_some(), ..AlsoLoad::default() };
    let passed = app
        .store()
        .decide_with(&claims.subject, also, Freshness::Eventual, now, |draft| {
            submit_passkey(draft, &keys, &claims, &answer, remember.as_ref())
        })
        .await?
        .or_problem(now)?;
    let assertion = app.assert_login(&keys, &claims, passed.by, now)?;
    Ok(Answer::ok(PassedResponse::new(assertion, &passed), "passkey"))
}
