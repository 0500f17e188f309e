//! The receiver of webhooks: the address to which events are posted.

use std::time::Duration;

use aws_smithy_http_client::Connector;
use aws_smithy_runtime_api::client::http::HttpConnector;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use crate::domain::followup::webhook::Schedule;
use crate::web_address::{Patience, WebAddress};

/// The longest time that an attempt takes.
const LONGEST: Duration = Duration::from_secs(10);
const PATIENCE: Patience = Patience { connect: Duration::from_secs(4), answer: LONGEST };

pub struct Receiver {
    address: WebAddress,
    connector: Connector,
}

impl Receiver {
    /// The receiver at `url`, or `None` for a URL that must not be called.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let address = WebAddress::parse(url)?;
        let connector = address.connector(PATIENCE);
        Some(Self { address, connector })
    }

    /// When failed attempts are repeated.
    #[must_use]
    pub const fn schedule(&self) -> Schedule {
        if self.address.is_on_this_machine() { Schedule::OnThisMachine } else { Schedule::Standard }
    }

    /// Posts `body` with `headers`. Returns the status of the answer, or `None` if there was none in time. The body of the answer
    /// isn't read, and a redirect isn't followed.
    pub async fn post(&self, headers: &[(&'static str, String)], body: &str) -> Option<u16> {
        let request = self.request(headers, body)?;
        let answered = tokio::time::timeout(LONGEST, self.connector.call(request)).await;
        Some(answered.ok()?.ok()?.status().as_u16())
    }

    fn request(&self, headers: &[(&'static str, String)], body: &str) -> Option<HttpRequest> {
        let mut request = HttpRequest::new(body.to_owned().into());
        request.set_method("POST").ok()?;
        request.set_uri(self.address.as_str()).ok()?;
        for (name, value) in headers {
            request.headers_mut().try_insert(*name, value.clone()).ok()?;
        }
        Some(request)
    }
}
