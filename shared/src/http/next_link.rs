//! The next page of a list, for formats that have no place for a cursor (RFC 8288).

use std::iter::once;

use http::header::{HeaderValue, LINK};
use http::{HeaderMap, Uri};

/// The parameter for the cursor.
const CURSOR: &str = "cursor";

/// The header that leads from the page at `uri` to the one that starts at `cursor`, relative to the API's base URL. Empty on the
/// last page.
#[must_use]
pub fn next_link(uri: &Uri, cursor: Option<&str>) -> HeaderMap {
    let link = |cursor| HeaderValue::try_from(format!("<{}>; rel=\"next\"", next(uri, cursor))).ok();
    HeaderMap::from_iter(cursor.and_then(link).map(|value| (LINK, value)))
}

fn next(uri: &Uri, cursor: &str) -> String {
    let current = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let kept = current.filter(|(name, _)| name != CURSOR);
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept.chain(once((CURSOR.into(), cursor.into()))))
        .finish();
    format!("{}?{query}", uri.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_keeps_the_other_parameters() {
        let link = |uri: &'static str, cursor| next_link(&Uri::from_static(uri), cursor).get(LINK).cloned();
        assert_eq!(link("/v1/users", None), None);
        assert_eq!(link("/v1/users", Some("eyJ")).unwrap(), "</v1/users?cursor=eyJ>; rel=\"next\"");
        assert_eq!(
            link("/v1/users?cursor=old&status=locked&q=a%20b%3E", Some("new")).unwrap(),
            "</v1/users?status=locked&q=a+b%3E&cursor=new>; rel=\"next\""
        );
    }
}
