//! What users do when they log in, each step with the answer that is right.

use http::Method;
use serde_json::{Value, json};
use tests::authenticator::Authenticator;
use tests::world::request;

use crate::crowd::{Stage, User, said};

/// A login of a user, in one of the ways there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    Enrolment,
    App,
    Email,
    WrongThenRight,
    Replay,
    DoubleClick,
    RecoveryCode,
    TrustedBrowser,
}

impl Visit {
    /// The way of a number below 100: of a hundred logins so many take each. Who cannot takes the app.
    pub fn of(user: &User, number: u64) -> Self {
        match number {
            _ if user.app.is_none() => Self::Enrolment,
            0..10 if user.has_email && user.mails < 10 => Self::Email,
            10..18 => Self::WrongThenRight,
            18..24 => Self::Replay,
            24..32 => Self::DoubleClick,
            32..33 if user.recovery_codes.len() > 2 => Self::RecoveryCode,
            33..50 => Self::TrustedBrowser,
            _ => Self::App,
        }
    }
}

impl Stage {
    /// Carries a visit out. Each is one login that passes.
    pub async fn visit(&self, user: &mut User, visit: Visit) {
        match visit {
            Visit::Enrolment => self.enrol(user).await,
            Visit::App => {
                let login = self.decide(user).await;
                self.pass_with_app(user, &login, json!({})).await;
            }
            Visit::Email => self.pass_with_email(user).await,
            Visit::WrongThenRight => {
                let login = self.decide(user).await;
                let wrong = json!({"code": user.app.as_ref().unwrap().wrong_code(self.world.now())});
                self.ask("login/totp, a wrong code", "/v1/login/totp", &login, wrong, &["400 invalid-code"]).await;
                self.pass_with_app(user, &login, json!({})).await;
            }
            Visit::Replay => {
                let login = self.decide(user).await;
                self.pass_with_app(user, &login, json!({})).await;
                let (again, code) = (self.token("login", user), user.code(&self.world));
                self.ask("login/totp, a used code", "/v1/login/totp", &again, code.clone(), &["400 invalid-code"])
                    .await;
                let spent = ["401 login-already-completed"];
                self.ask("login/totp, a used login", "/v1/login/totp", &login, code, &spent).await;
            }
            Visit::DoubleClick => self.double_click(user).await,
            Visit::RecoveryCode => {
                let login = self.decide(user).await;
                let code = json!({"code": user.recovery_codes.pop().unwrap()});
                let kind = "login/recovery-code";
                if let Some(passed) = self.ask(kind, "/v1/login/recovery-code", &login, code, &["200"]).await {
                    self.check_assertion(kind, user, &passed, "recovery_code");
                    if passed["recovery_codes_left"] != user.recovery_codes.len() {
                        self.report.wrong(
                            format!("{kind}: another number of codes"),
                            &passed["recovery_codes_left"].to_string(),
                        );
                    }
                }
            }
            Visit::TrustedBrowser => self.pass_with_browser(user).await,
        }
    }

    /// The decision for a user with a factor: a challenge.
    async fn decide(&self, user: &User) -> String {
        let login = self.token("login", user);
        let step = self.ask("login", "/v1/login", &login, json!({}), &["200"]).await.unwrap_or_default();
        if step["status"] != "challenge" {
            self.report.wrong("login: no challenge for a user with an app".to_owned(), &step["status"].to_string());
        }
        login
    }

    async fn pass_with_app(&self, user: &User, login: &str, more: Value) -> Value {
        let mut body = user.code(&self.world);
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let kind = "login/totp, a right code";
        let passed = self.ask(kind, "/v1/login/totp", login, body, &["200"]).await.unwrap_or_default();
        self.check_assertion(kind, user, &passed, "totp");
        passed
    }

    /// The setup at the first login, and email in addition to the app if the tenant allows it.
    async fn enrol(&self, user: &mut User) {
        let login = self.token("login", user);
        let step =
            self.ask("login, the first ever", "/v1/login", &login, json!({}), &["200"]).await.unwrap_or_default();
        if step["status"] != "setup_required" {
            self.report.wrong("login, the first ever: no setup".to_owned(), &step["status"].to_string());
        }
        let begun = self.ask("me/totp", "/v1/me/totp", &login, json!({}), &["201"]).await.unwrap_or_default();
        let (Some(secret), Some(id)) = (begun["secret"].as_str(), begun["id"].as_str()) else { return };
        user.app = Some(Authenticator::scan(secret));
        let (kind, path) = ("me/totp/{id}/confirm", format!("/v1/me/totp/{id}/confirm"));
        let confirmed = self.ask(kind, &path, &login, user.code(&self.world), &["200"]).await.unwrap_or_default();
        self.check_assertion(kind, user, &confirmed, "totp");
        let codes = confirmed["recovery_codes"].as_array().cloned().unwrap_or_default();
        user.recovery_codes = codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect();
        if user.has_email {
            let session = self.fresh(user);
            self.ask("me/email", "/v1/me/email", &session, json!({}), &["202"]).await;
            user.mails += 1;
            let code = self.mailed_code(user);
            self.ask("me/email/confirm", "/v1/me/email/confirm", &session, code, &["200"]).await;
        }
    }

    fn mailed_code(&self, user: &User) -> Value {
        let mail = self.world.wire.last_mail_to(&format!("{}@example.com", user.name));
        json!({"code": mail.map(|mail| mail.code()).unwrap_or_default()})
    }

    async fn pass_with_email(&self, user: &mut User) {
        let login = self.decide(user).await;
        self.ask("login/email", "/v1/login/email", &login, json!({}), &["202"]).await;
        user.mails += 1;
        let kind = "login/email/verify";
        let verified = self.ask(kind, "/v1/login/email/verify", &login, self.mailed_code(user), &["200"]).await;
        self.check_assertion(kind, user, &verified.unwrap_or_default(), "email");
    }

    /// A browser that is trusted passes without a code; one that is not yet is from now on.
    async fn pass_with_browser(&self, user: &mut User) {
        let Some(browser) = user.browser.take() else {
            let login = self.decide(user).await;
            let passed = self.pass_with_app(user, &login, json!({"remember_browser": true})).await;
            user.browser = passed["browser_token"].as_str().map(str::to_owned);
            return;
        };
        let (kind, login) = ("login, a trusted browser", self.token("login", user));
        let step =
            self.ask_with(kind, "/v1/login", &login, json!({}), Some(&browser), &["200"]).await.unwrap_or_default();
        if step["status"] != "complete" {
            self.report.wrong(format!("{kind}: not let in"), &step["status"].to_string());
        }
        self.check_assertion(kind, user, &step, "trusted_browser");
        user.browser = step["browser_token"].as_str().map(str::to_owned);
    }

    /// Two identical requests at once: one passes, and the other gets an error, or has to try again.
    async fn double_click(&self, user: &User) {
        let (login, code) = (self.decide(user).await, user.code(&self.world));
        let click = || self.world.send(request(Method::POST, "/v1/login/totp", &login, Some(code.clone())));
        let started = std::time::Instant::now();
        let (one, other) = tokio::join!(click(), click());
        let kind = "login/totp, a double click";
        self.report.took(kind, started.elapsed());
        let mut both = [said(&one), said(&other)];
        both.sort();
        let second = ["401 login-already-completed", "409 try-again"];
        if both[0] != "200" || !second.contains(&both[1].as_str()) {
            self.report.wrong(format!("{kind}: {} and {}", both[0], both[1]), &one.text);
        }
    }
}
