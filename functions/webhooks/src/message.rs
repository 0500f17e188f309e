//! A message as the specification of Standard Webhooks has it: the event as it is, and headers that prove its origin.

use http::HeaderValue;
use jiff::Timestamp;
use serde::Deserialize;
use standardwebhooks::{HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP};

use crate::signers::Signers;

/// The structured form of a CloudEvent over HTTP.
const CONTENT_TYPE: &str = "application/cloudevents+json";

/// An event, in the form in which it was published.
pub struct Message<'a> {
    /// The ID of the event, by which a receiver recognizes a repeated message.
    pub id: String,
    body: &'a str,
}

/// The body isn't a CloudEvent, or can't be signed.
#[derive(Debug, thiserror::Error)]
#[error("the message has an unexpected form")]
pub struct Unreadable;

/// The part of a CloudEvent that the headers repeat.
#[derive(Deserialize)]
struct CloudEvent {
    id: String,
}

impl<'a> Message<'a> {
    /// The message with this body.
    pub fn read(body: &'a str) -> Result<Self, Unreadable> {
        // The library's message is dropped, because it quotes values.
        let CloudEvent { id } = serde_json::from_str(body).map_err(|_| Unreadable)?;
        if id.is_empty() || HeaderValue::try_from(&id).is_err() {
            return Err(Unreadable);
        }
        Ok(Self { id, body })
    }

    /// The headers of the message at this time.
    pub fn headers(&self, signers: &Signers, now: Timestamp) -> Result<[(&'static str, String); 4], Unreadable> {
        let timestamp = now.as_second();
        let signature = signers.sign(&self.id, timestamp, self.body).map_err(|_| Unreadable)?;
        Ok([
            ("content-type", CONTENT_TYPE.to_owned()),
            (HEADER_WEBHOOK_ID, self.id.clone()),
            (HEADER_WEBHOOK_TIMESTAMP, timestamp.to_string()),
            (HEADER_WEBHOOK_SIGNATURE, signature),
        ])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use http::{HeaderMap, HeaderName};
    use secrecy::SecretString;
    use standardwebhooks::Webhook;

    use super::*;

    const SECRETS: [&str; 2] = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"];
    const BODY: &str = r#"{"specversion":"1.0","id":"01JABC","data":{"label":"Zoë's phone"}}"#;

    /// The headers of the message now, by the clock that the library's verifier reads.
    #[allow(clippy::disallowed_methods)]
    fn headers(secrets: &[&str]) -> HeaderMap {
        let secrets: Vec<SecretString> = secrets.iter().map(|secret| SecretString::from(*secret)).collect();
        let signed = Message::read(BODY).unwrap().headers(&Signers::new(&secrets).unwrap(), Timestamp::now());
        signed
            .unwrap()
            .into_iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect()
    }

    fn accepts(secret: &str, headers: &HeaderMap, body: &str) -> bool {
        Webhook::new(secret).unwrap().verify(body.as_bytes(), headers).is_ok()
    }

    #[test]
    fn the_library_s_verifier_accepts_the_message_with_each_secret_of_a_rotation() {
        let both = headers(&SECRETS);
        assert!(SECRETS.iter().all(|secret| accepts(secret, &both, BODY)));
        let current = headers(&SECRETS[..1]);
        assert!(accepts(SECRETS[0], &current, BODY));
        assert!(!accepts(SECRETS[1], &current, BODY));
    }

    #[test]
    fn abuse_110_the_verifier_refuses_another_body_another_id_and_another_time() {
        let right = headers(&SECRETS);
        assert!(!accepts(SECRETS[0], &right, &BODY.replace("Zoë", "Eve")));
        for (name, value) in [(HEADER_WEBHOOK_ID, "01JABD"), (HEADER_WEBHOOK_TIMESTAMP, "1800000000")] {
            let mut wrong = right.clone();
            wrong.insert(name, value.parse().unwrap());
            assert!(!accepts(SECRETS[0], &wrong, BODY), "{name}");
        }
    }

    #[test]
    fn a_body_without_an_id_that_fits_a_header_is_unreadable() {
        for body in ["", "no JSON", "[]", "{}", r#"{"id":7}"#, r#"{"id":""}"#, r#"{"id":"a\nb: c"}"#] {
            assert!(Message::read(body).is_err(), "{body}");
        }
    }
}
