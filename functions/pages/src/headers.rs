//! The headers of each answer of this function.

use http::header::{
    CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_FRAME_OPTIONS,
};
use shared::domain::types::origin::Origin;
use shared::runtime::ConfigError;

const CROSS_ORIGIN_OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// Turns off the browser features for devices, personal data, and payment, because the pages need none of them. Only copying to the
/// clipboard, for recovery codes, and passkeys are allowed.
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), \
     compute-pressure=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), \
     gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), \
     microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(self), \
     publickey-credentials-get=(self), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), \
     xr-spatial-tracking=()",
);

/// The headers. Pages can send a form to `origins`, which is how a result returns to the Help Center.
pub fn headers(origins: &[Origin]) -> Result<HeaderMap, ConfigError> {
    let said: [(HeaderName, HeaderValue); 7] = [
        (CONTENT_SECURITY_POLICY, content_security_policy(origins)?),
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (CROSS_ORIGIN_OPENER_POLICY, HeaderValue::from_static("same-origin")),
        // Files that pages of other origins can load override this.
        (CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin")),
        (PERMISSIONS_POLICY, PERMISSIONS),
        (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000")),
    ];
    Ok(said.into_iter().collect())
}

/// What a page can load, run, and send (CSP level 3). Only lit's templates can create markup.
fn content_security_policy(origins: &[Origin]) -> Result<HeaderValue, ConfigError> {
    let form_action: String = origins.iter().flat_map(|origin| [" ", origin.as_str()]).collect();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'{form_action}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types lit-html"
    );
    Ok(HeaderValue::try_from(policy)?)
}
