//! What tests prepare: plans, policies, senders, and users with factors.

use super::HELP_CENTER_RP_ID;
use super::TestDeployment;
use crate::answer::Answer;
use crate::authenticator::Authenticator;
use crate::passkey_authenticator::{Device, Passkey};
use serde_json::{Value, json};

impl TestDeployment {
    pub async fn set_plan(&self, plan: &str) {
        self.backend().set_plan(plan).await.expect(200);
    }

    /// Puts a policy with TOTP on and these changes, on top of whatever there is.
    pub async fn set_policy(&self, changes: Value) {
        let admin = self.admin("ada");
        let tag = admin.policy().await.header("etag").to_owned();
        admin.put_policy(Some(&tag), policy_body(changes)).await.expect(200);
    }

    /// Sets up an authenticator app for `user` in the account area. Its first code is spent, so time moves on by a step.
    pub async fn enrolled(&self, user: &str) -> Enrolled {
        let account = self.user(user).account();
        let begun = account.begin_totp(json!({})).await.expect(201);
        let authenticator = Authenticator::scan(begun["secret"].as_str().unwrap());
        let code = authenticator.code_at(self.now());
        let confirmed = account.confirm_totp(begun["id"].as_str().unwrap(), &code).await.expect(200);
        self.advance(30);
        Enrolled { authenticator, confirmation_code: code, confirmed }
    }

    /// Sets up email for `user` in the account area. Time moves on past the cooldown.
    pub async fn with_email_factor(&self, user: &str) -> Value {
        let account = self.user(user).account();
        account.begin_email(json!({})).await.expect(202);
        let confirmed = account.confirm_email(self.mailed_code(user)).await.expect(200);
        self.advance(30);
        confirmed
    }

    /// Sets up a passkey for `user` in the account area, in a session that may change factors.
    pub async fn with_passkey(&self, user: &str, device: &Device) -> (Passkey, Value) {
        let account = self.user(user).fresh_account();
        let begun = account.begin_passkey(json!({})).await.expect(201);
        let (passkey, registration) = device.create(&begun["options"]);
        let confirmed = account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);
        (passkey, confirmed)
    }

    /// Logs `user` in with a passkey.
    pub async fn login_by(&self, user: &str, passkey: &Passkey) -> Value {
        let login = self.user(user).login();
        let started = login.start().await.expect(200);
        login.passkey(passkey.answer(&started["passkey_options"])).await.expect(200)
    }

    /// The code in the last mail to `user`.
    pub fn mailed_code(&self, user: &str) -> String {
        let address = format!("{user}@example.com");
        self.wire.last_mail_to(&address).expect("a mail to the user").code()
    }

    /// Adds a sender with an address of this deployment's own: the tests share one SES, which verifies every address at once.
    pub async fn add_sender(&self, id: &str) -> Answer {
        self.admin("ada").add_sender(id, &self.sender_address(id)).await
    }

    /// The address of the sender `id` that `add_sender` adds.
    pub fn sender_address(&self, id: &str) -> String {
        format!("{id}@{}.example", self.name)
    }

    /// Adds a sender, and enters the code that was mailed to its address.
    pub async fn verified_sender(&self, id: &str) -> Value {
        self.add_sender(id).await.expect(201);
        let code = self.sender_code(&self.sender_address(id));
        self.admin("ada").confirm_sender(id, code).await.expect(200)
    }

    /// The code in the last mail to a sender's address.
    pub fn sender_code(&self, address: &str) -> String {
        self.wire.last_mail_to(address).expect("a mail to the sender").code()
    }
}

/// The changes of a policy that turn passkeys on.
pub fn passkeys_on() -> Value {
    json!({"required": true, "passkeys_enabled": true, "passkey_rp_id": HELP_CENTER_RP_ID})
}

/// A user with an authenticator app.
pub struct Enrolled {
    pub authenticator: Authenticator,
    pub confirmation_code: String,
    pub confirmed: Value,
}

impl Enrolled {
    pub fn recovery_codes(&self) -> Vec<String> {
        let codes = self.confirmed["recovery_codes"].as_array().unwrap();
        codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect()
    }
}

/// A policy with TOTP on, and changes; null leaves a field out.
pub fn policy_body(changes: Value) -> Value {
    let mut body = json!({
        "totp_enabled": true, "email_enabled": false, "required": false, "trusted_browser_days": 0,
        "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
    });
    body.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    body
}
