//! Addresses that a deployment names and that are not AWS: whose certificates may come from anywhere.

use std::time::Duration;

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_http_client::{Connector, tls};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use axum::body::Bytes;
use http::{Response, Uri};
use http_body_util::{BodyExt, Limited};

/// An address that may be called: https, or http to this machine.
#[derive(Debug, Clone)]
pub(crate) struct WebAddress {
    url: String,
    secure: bool,
}

impl WebAddress {
    /// `None` for an address that may not be called.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        let parsed: Uri = url.parse().ok()?;
        let host = parsed.host().filter(|host| !host.is_empty())?;
        let secure = match parsed.scheme_str()? {
            "https" => true,
            "http" if host == "127.0.0.1" => false,
            _ => return None,
        };
        Some(Self { url: url.to_owned(), secure })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// What calls it. Trusts the system's certificates, which are read only here.
    pub(crate) fn connector(&self) -> Connector {
        let settings = HttpConnectorSettings::builder()
            .connect_timeout(Duration::from_secs(1))
            .read_timeout(Duration::from_secs(2))
            .build();
        let builder = Connector::builder().sleep_impl(TokioSleep::new()).connector_settings(settings);
        if self.secure {
            let ring = tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring);
            builder.tls_provider(ring).build()
        } else {
            builder.build_http()
        }
    }
}

/// The answer to `request`, of whose body at most this many bytes are read.
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
    fn https_may_be_called_and_http_on_this_machine_only() {
        for url in ["https://helpdesk.example/jwks.json", "http://127.0.0.1/jwks.json", "http://127.0.0.1:4318"] {
            assert_eq!(WebAddress::parse(url).as_ref().map(WebAddress::as_str), Some(url));
        }
        for url in [
            "http://helpdesk.example/jwks.json",
            "http://127.0.0.1.evil.example/",
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
