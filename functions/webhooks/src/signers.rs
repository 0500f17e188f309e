//! The secrets that sign the messages.

use data_encoding::BASE64;
use secrecy::{ExposeSecret, SecretString};
use shared::runtime::ConfigError;
use standardwebhooks::{Webhook, WebhookError};

/// The prefix of a secret, as the specification of Standard Webhooks has it.
const PREFIX: &str = "whsec_";
/// The lengths that the specification allows, in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 24..=64;

/// One signer for each secret. A receiver accepts a message if one of its signatures is right, so it can change its secret while
/// there are two.
pub struct Signers(Vec<Webhook>);

impl Signers {
    /// The signers with these secrets.
    pub fn new(secrets: &[SecretString]) -> Result<Self, ConfigError> {
        let signers: Option<Vec<Webhook>> = secrets.iter().map(|secret| signer(secret.expose_secret())).collect();
        signers.map(Self).ok_or(ConfigError::Invalid {
            name: "WEBHOOK_SECRET, or WEBHOOK_PREVIOUS_SECRET,",
            expected: "whsec_ and the base64 form of 24 to 64 bytes",
        })
    }

    /// The signatures of a message, separated by spaces.
    pub fn sign(&self, id: &str, timestamp: i64, body: &str) -> Result<String, WebhookError> {
        let signatures: Result<Vec<String>, _> =
            self.0.iter().map(|signer| signer.sign(id, timestamp, body.as_bytes())).collect();
        Ok(signatures?.join(" "))
    }
}

fn signer(secret: &str) -> Option<Webhook> {
    let key = BASE64.decode(secret.strip_prefix(PREFIX)?.as_bytes()).ok()?;
    LENGTHS.contains(&key.len()).then(|| Webhook::from_bytes(key).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's libraries.
    const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    const BODY: &str = r#"{"email":"test@example.com","username":"test_user"}"#;

    fn signers(secrets: &[&str]) -> Result<Signers, ConfigError> {
        Signers::new(&secrets.iter().map(|secret| SecretString::from(*secret)).collect::<Vec<_>>())
    }

    #[test]
    #[allow(clippy::unwrap_used)]
    fn a_message_has_the_signature_of_the_specification_s_test_vector() {
        let signature = signers(&[SECRET]).unwrap().sign("msg_27UH4WbU6Z5A5EzD8u03UvzRbpk", 1_649_367_553, BODY);
        assert_eq!(signature.unwrap(), "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=");
    }

    #[test]
    #[allow(clippy::unwrap_used)]
    fn during_a_rotation_a_message_has_both_signatures() {
        let previous = format!("whsec_{}", BASE64.encode(&[7; 64]));
        let both = signers(&[SECRET, &previous]).unwrap().sign("id", 1, BODY).unwrap();
        let each = [SECRET, &previous].map(|secret| signers(&[secret]).unwrap().sign("id", 1, BODY).unwrap());
        assert_eq!(both, each.join(" "));
        assert_ne!(each[0], each[1]);
    }

    #[test]
    fn a_secret_has_its_prefix_and_24_to_64_bytes() {
        let of = |length| format!("whsec_{}", BASE64.encode(&vec![1; length]));
        for length in [24, 32, 64] {
            assert!(signers(&[&of(length)]).is_ok(), "{length}");
        }
        for secret in ["", "whsec_", "C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "whsec_not base64", &of(23), &of(65)] {
            assert!(signers(&[SECRET, secret]).is_err(), "{secret}");
        }
    }
}
