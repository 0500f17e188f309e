//! A mail as it was given to SES.

use serde_json::Value;

use super::call::Call;

/// A mail as SES was given it.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The whole request.
    pub request: Value,
    /// The message: what goes over the wire to the mailbox.
    pub mime: Vec<u8>,
}

impl Mail {
    pub(super) fn read(call: &Call) -> Self {
        let request: Value = serde_json::from_str(&call.body).unwrap();
        let data = request["Content"]["Raw"]["Data"].as_str().unwrap();
        Self { mime: data_encoding::BASE64.decode(data.as_bytes()).unwrap(), request }
    }

    pub fn to(&self) -> &str {
        self.request["Destination"]["ToAddresses"][0].as_str().unwrap()
    }

    /// The value of a tag.
    pub fn tag(&self, name: &str) -> &str {
        let tags = self.request["EmailTags"].as_array().unwrap();
        tags.iter().find(|tag| tag["Name"] == name).unwrap()["Value"].as_str().unwrap()
    }

    /// The code: the line that has six digits and nothing else.
    pub fn code(&self) -> String {
        let text = String::from_utf8_lossy(&self.mime);
        let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
        text.lines().find(is_code).expect("a code alone on a line").to_owned()
    }
}
