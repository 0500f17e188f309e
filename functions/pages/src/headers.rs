//! What each answer of this function tells browsers.

use http::header::{
    CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_FRAME_OPTIONS,
};
use shared::domain::types::origin::Origin;
use shared::runtime::ConfigError;

const CROSS_ORIGIN_OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// Whatever a browser can give a page of devices, of the person and of money: nothing of it is needed. Recovery codes are copied.
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), \
     compute-pressure=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
     gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), \
     microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), \
     publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), \
     xr-spatial-tracking=()",
);

/// The headers. Pages may send a form to `origins`: that is how a result gets back to the Help Center.
pub fn headers(origins: &[Origin]) -> Result<HeaderMap, ConfigError> {
    let said: [(HeaderName, HeaderValue); 7] = [
        (CONTENT_SECURITY_POLICY, content_security_policy(origins)?),
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (CROSS_ORIGIN_OPENER_POLICY, HeaderValue::from_static("same-origin")),
        // A file that pages of other origins may load says so itself.
        (CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin")),
        (PERMISSIONS_POLICY, PERMISSIONS),
        (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000")),
    ];
    Ok(said.into_iter().collect())
}

/// What a page may load, run and send (CSP level 3). Only lit's templates become markup.
fn content_security_policy(origins: &[Origin]) -> Result<HeaderValue, ConfigError> {
    let form_action: String = origins.iter().flat_map(|origin| [" ", origin.as_str()]).collect();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'{form_action}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types lit-html"
    );
    Ok(HeaderValue::try_from(policy)?)
}
