//! An authenticator app: it knows the secret and the time, and shows codes.

/// An app that has scanned a secret.
pub struct Authenticator(totp_rs::Totp);

impl Authenticator {
    /// Scans the secret of a setup.
    pub fn scan(secret: &str) -> Self {
        let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
        Self(totp_rs::Builder::new().with_secret(secret).build().unwrap())
    }

    /// The code shown at a time, in seconds since the Unix epoch.
    pub fn code_at(&self, second: i64) -> String {
        self.0.generate(u64::try_from(second).unwrap()).to_string()
    }

    /// `count` different codes that no step near `second` shows.
    pub fn wrong_codes(&self, second: i64, count: usize) -> Vec<String> {
        let near: Vec<String> = (-4..=4).map(|steps| self.code_at(second + 30 * steps)).collect();
        (0..1000).map(|n| format!("{n:06}")).filter(|code| !near.contains(code)).take(count).collect()
    }

    /// One such code.
    pub fn wrong_code(&self, second: i64) -> String {
        self.wrong_codes(second, 1).remove(0)
    }
}
