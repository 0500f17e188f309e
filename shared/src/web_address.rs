//! URLs in the configuration that don't belong to AWS, so that any public authority may have issued their certificates.

use std::time::Duration;

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::{Connector, tls};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use axum::body::Bytes;
use http::{Response, Uri};
use http_body_util::{BodyExt, Limited};

/// How long to wait for a connection, and for the beginning of an answer.
#[derive(Clone, Copy)]
pub(crate) struct Patience {
    pub(crate) connect: Duration,
    pub(crate) answer: Duration,
}

impl Patience {
    /// For calls that a user waits for.
    pub(crate) const SHORT: Self = Self { connect: Duration::from_secs(1), answer: Duration::from_secs(2) };
}

/// A URL that may be called: https, or http to this machine.
#[derive(Debug, Clone)]
pub(crate) struct WebAddress {
    url: String,
    secure: bool,
}

impl WebAddress {
    /// Returns `None` for a URL that must not be called.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let parsed: Uri = url.parse().ok()?;
        let host = parsed.host().filter(|host| !host.is_empty())?;
        let secure = match parsed.scheme_str()? {
            "https" => true,
            "http" if matches!(host, "127.0.0.1" | "localhost") => false,
            _ => return None,
        };
        Some(Self { url: url.to_owned(), secure })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// Whether the URL leads to this machine.
    pub(crate) const fn is_on_this_machine(&self) -> bool {
        !self.secure
    }

    /// The connector for this URL. It follows no redirect, and trusts the system's certificates, which nothing else reads.
    pub(crate) fn connector(&self, patience: Patience) -> Connector {
        let settings =
            HttpConnectorSettings::builder().connect_timeout(patience.connect).read_timeout(patience.answer).build();
        let builder = Connector::builder().sleep_impl(TokioSleep::new()).connector_settings(settings);
        if self.secure {
            let ring = tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring);
            builder.tls_provider(ring).build()
        } else {
            builder.build_http()
        }
    }
}

/// Sends `request`, and reads at most `max_bytes` of the answer's body.
pub(crate) async fn call(
    through: &Connector,
    request: HttpRequest,
    max_bytes: usize,
) -> Result<Response<Bytes>, Box<dyn std::error::Error + Send + Sync>> {
    let (parts, body) = through.call(request).await?.try_into_http1x()?.into_parts();
    let body = Limited::new(body, max_bytes).collect().await?.to_bytes();
    Ok(Response::from_parts(parts, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_http_to_this_machine_are_allowed() {
        for url in ["https://helpdesk.example/jwks.json", "http://127.0.0.1/jwks.json", "http://localhost:4318"] {
            assert_eq!(WebAddress::parse(url).as_ref().map(WebAddress::as_str), Some(url));
        }
        for url in [
            "http://helpdesk.example/jwks.json",
            "http://127.0.0.1.evil.example/",
            "http://localhost.evil.example/",
            "http://127.0.0.1:80@evil.example/",
            "http://127.0.0.1@evil.example/",
            "ftp://127.0.0.1/",
            "https:///jwks.json",
            "127.0.0.1:4318",
            "",
        ] {
            assert!(WebAddress::parse(url).is_none(), "{url}");
        }
    }
}
