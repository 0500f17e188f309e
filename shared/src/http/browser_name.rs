//! The name of the browser that sent a request.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::header::USER_AGENT;
use http::request::Parts;

/// The browser and system in the `User-Agent` header, such as `Firefox, Windows`. The name consists of words from the lists below
/// only: no other part of the header is used.
pub struct BrowserName(pub Option<String>);

/// Marks in the header, the more specific ones first: Edge also calls itself Chrome, and all of them Safari.
const BROWSERS: [(&str, &str); 7] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Macintosh", "macOS"),
    ("Linux", "Linux"),
];

impl<S: Sync> FromRequestParts<S> for BrowserName {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let header = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Self(name(header)))
    }
}

fn name(user_agent: &str) -> Option<String> {
    let first = |words: &[(&str, &'static str)]| {
        words.iter().find_map(|(mark, name)| user_agent.contains(mark).then_some(*name))
    };
    match (first(&BROWSERS), first(&SYSTEMS)) {
        (Some(browser), Some(system)) => Some(format!("{browser}, {system}")),
        (browser, system) => browser.or(system).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_browsers_are_recognized_and_other_text_is_ignored() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
            Safari/537.36 Edg/140.0.0.0";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
            Version/19.0 Mobile/15E148 Safari/604.1";
        assert_eq!(name(edge).as_deref(), Some("Edge, Windows"));
        assert_eq!(name(phone).as_deref(), Some("Safari, iPhone"));
        assert_eq!(name("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0").as_deref(), Some("Firefox, Linux"));
        assert_eq!(name("<script>\r\nBcc: mallory@example.com"), None);
        assert_eq!(name(""), None);
    }
}
