//! Events of API Gateway, made safe to convert into an HTTP request.
//!
//! The library's conversion ends the process if the query string is malformed, the `Host` header isn't a host, or the body isn't
//! Base64. It also lets a URL parser normalize the path. This module marks such events, and the edge calls [`refuse`] first.

use axum::Router;
use axum::response::Response;
use data_encoding::BASE64;
use http::Request;
use http::header::HOST;
use http::uri::PathAndQuery;
use lambda_http::aws_lambda_events::apigw::ApiGatewayV2httpRequest;
use lambda_http::request::LambdaRequest;
use lambda_http::{Adapter, LambdaEvent, RequestExt};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use tower::util::MapRequest;

use super::problem::Problem;
use crate::domain::types::field_error::FieldError;

/// The path that stands for an unreadable request. Paths from a gateway begin with `/`, so none is the same.
const UNREADABLE: &str = "?";

/// The longest path and query in bytes. The gateway accepts at most 10 KB. A URI can have 64 KB, and the conversion may triple the
/// length of a path.
const MAX_TARGET_BYTES: usize = 16 * 1024;

/// Routes that take events of API Gateway.
pub type Gateway =
    MapRequest<Adapter<'static, Response, Router>, fn(LambdaEvent<GatewayEvent>) -> LambdaEvent<LambdaRequest>>;

/// Puts `routes` behind API Gateway.
#[must_use]
pub fn behind_gateway(routes: Router) -> Gateway {
    MapRequest::new(Adapter::from(routes), |LambdaEvent { payload, context }| LambdaEvent {
        payload: payload.into(),
        context,
    })
}

/// An event of API Gateway (HTTP API, payload format 2.0).
pub struct GatewayEvent(ApiGatewayV2httpRequest);

impl<'de> Deserialize<'de> for GatewayEvent {
    /// Never fails because of client input, which has to be answered with a problem.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let event = Box::<RawValue>::deserialize(deserializer)?;
        let read = serde_json::from_str::<ApiGatewayV2httpRequest>(event.get()).ok();
        Ok(Self(read.filter(is_convertible).unwrap_or_else(unreadable)))
    }
}

impl From<GatewayEvent> for LambdaRequest {
    fn from(GatewayEvent(mut event): GatewayEvent) -> Self {
        // Without a host, the URL is a path and a query. Nothing uses the host, and a client can send any.
        event.headers.remove(HOST);
        event.request_context.domain_name = None;
        Self::ApiGatewayV2(event)
    }
}

/// Whether the conversion succeeds.
fn is_convertible(event: &ApiGatewayV2httpRequest) -> bool {
    let path = event.raw_path.as_deref().unwrap_or_default();
    let query = event.raw_query_string.as_deref().unwrap_or_default();
    let is_base64 = |body: &str| BASE64.decode(body.as_bytes()).is_ok();
    path.starts_with('/')
        && path.len() + query.len() <= MAX_TARGET_BYTES
        && is_query(query)
        && (!event.is_base64_encoded || event.body.as_deref().is_none_or(is_base64))
}

/// Whether the whole of `query` is a URI's query: a `"` isn't allowed in one, and a `#` would truncate it.
fn is_query(query: &str) -> bool {
    let target = format!("/?{query}");
    query.is_empty() || target.parse::<PathAndQuery>().is_ok_and(|read| read.as_str() == target)
}

fn unreadable() -> ApiGatewayV2httpRequest {
    let mut event = ApiGatewayV2httpRequest::default();
    event.raw_path = Some(UNREADABLE.to_owned());
    event
}

/// Rejects a request before its route is looked up, if necessary.
///
/// The gateway decodes the path of a request, and a URL parser reads the result. If that parser truncates it (`?`, `#`), resolves
/// it (`.`, `..`), or replaces parts (`\`, a tab, a trailing space), the request would reach another resource than the one it
/// names.
pub(super) fn refuse<B>(request: &Request<B>) -> Option<Problem> {
    let raw = request.raw_http_path();
    // A request that didn't come through a gateway has one path only.
    if raw.is_empty() {
        return None;
    }
    if !raw.starts_with('/') {
        let detail = "must have a valid path, query, headers, and body (RFC 3986, RFC 9110)";
        return Some(Problem::invalid_request(vec![FieldError::new("", detail)]));
    }
    let is_the_same = percent_decode_str(raw).eq(percent_decode_str(request.uri().path()));
    (!is_the_same).then(Problem::not_found)
}

#[cfg(test)]
mod tests {
    use lambda_http::Body;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::types::id::is_identifier;
    use crate::http::problem_type::ProblemType;

    fn event(path: &str) -> Value {
        json!({
            "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": "",
            "headers": {"host": "api.example.com", "x-forwarded-proto": "https"},
            "requestContext": {
                "stage": "$default", "domainName": "api.example.com", "http": {"method": "GET", "path": path}
            },
            "isBase64Encoded": false
        })
    }

    fn request(event: &Value) -> Request<Body> {
        // From text, as the runtime parses it.
        let event: GatewayEvent = serde_json::from_str(&event.to_string()).unwrap();
        LambdaRequest::from(event).into()
    }

    fn refused(event: &Value) -> Option<ProblemType> {
        refuse(&request(event)).map(|problem| problem.kind())
    }

    #[test]
    fn abuse_76_a_path_that_the_url_parser_changes_is_not_found() {
        for id in [
            "./victim",
            "x/../victim",
            "victim?x",
            "victim#x",
            "a\\b",
            "victim ",
            "victim\t",
            "vic\ttim",
            "victim\n",
            "victim\0",
            ".",
            "..",
            "%2e/victim",
            "x/%2E%2e/victim",
            ".%2e/victim",
        ] {
            let path = format!("/v1/users/{id}");
            assert_eq!(refused(&event(&path)), Some(ProblemType::NotFound), "{path:?}");
            assert_eq!(
                refused(&event(&format!("{path}/bypass-code"))).is_some(),
                !id.ends_with(['\0', ' ']),
                "{path:?}"
            );
        }
    }

    #[test]
    fn an_ordinary_path_is_accepted() {
        for path in [
            "/",
            "/v1/users",
            "/v1/users/auth0|5f7c",
            "/v1/users/\u{c5}SE",
            "/v1/users/a@b.example",
            "/v1//x",
            "/v1/users/\"<>`{}",
        ] {
            assert_eq!(refused(&event(path)), None, "{path:?}");
        }
    }

    #[test]
    fn an_encoded_path_is_decoded_before_the_comparison() {
        assert_eq!(refused(&event("/v1/users/auth0%7C5f7c%20")), None);
        assert_eq!(request(&event("/v1/users/auth0%7C5f7c")).uri().path(), "/v1/users/auth0%7C5f7c");
    }

    #[test]
    fn a_request_without_a_gateway_is_accepted() {
        assert!(refuse(&Request::new(())).is_none());
    }

    #[test]
    fn malformed_requests_are_rejected_and_the_process_continues() {
        let with = |name: &str, value: Value| {
            let mut event = event("/v1/users");
            event[name] = value;
            event
        };
        let mut verb = event("/v1/users");
        verb["requestContext"]["http"]["method"] = json!("GE T");
        let mut body = with("body", json!("not base64!"));
        body["isBase64Encoded"] = json!(true);
        for (name, event) in [
            ("a quote in the query", with("rawQueryString", json!("q=\""))),
            ("a space in the query", with("rawQueryString", json!("q=a b"))),
            ("an angle bracket in the query", with("rawQueryString", json!("<script>"))),
            ("a fragment in the query", with("rawQueryString", json!("limit=1#x"))),
            ("a control character in the query", with("rawQueryString", json!("q=\u{7}"))),
            ("a long query", with("rawQueryString", json!("q".repeat(70_000)))),
            ("a long path", event(&format!("/{}", "\u{e9}".repeat(40_000)))),
            ("no path", with("rawPath", Value::Null)),
            ("an empty path", with("rawPath", json!(""))),
            ("a path without a slash", with("rawPath", json!("evil.example/v1"))),
            ("a port instead of a path", with("rawPath", json!(":99999"))),
            ("a header with a line break", with("headers", json!({"x-browser-token": "a\nb"}))),
            ("a header with an invalid name", with("headers", json!({"a b": "c"}))),
            ("a body that is not Base64", body),
            ("an invalid verb", verb),
            ("not an event of a gateway", json!({"hello": "world"})),
            ("not an object", json!(null)),
        ] {
            assert_eq!(refused(&event), Some(ProblemType::InvalidRequest), "{name}");
        }
    }

    #[test]
    fn a_malformed_host_or_scheme_does_not_change_the_path() {
        for host in ["", "a b", "[", "exa<mple", "a:99999", "h/v1/users/victim?", "\u{7f}@x"] {
            for scheme in ["https", "", "://", "a b", "file"] {
                let mut event = event("/v1/users/alice");
                event["headers"] = json!({"host": host, "x-forwarded-proto": scheme});
                event["requestContext"]["domainName"] = json!(host);
                let refusal = refused(&event);
                assert!(refusal.is_none() || refusal == Some(ProblemType::InvalidRequest), "{host} {scheme}");
                if refusal.is_none() {
                    assert_eq!(request(&event).uri(), "/v1/users/alice", "{host} {scheme}");
                }
            }
        }
    }

    #[test]
    fn query_and_body_arrive_unchanged() {
        let mut event = event("/v1/users");
        event["rawQueryString"] = json!("q=%22a%22&limit=1|{}[]^`'");
        event["body"] = json!("eyJhIjoxfQ==");
        event["isBase64Encoded"] = json!(true);
        let request = request(&event);
        assert_eq!(request.uri().query(), Some("q=%22a%22&limit=1|{}[]^`'"));
        assert_eq!(request.body().as_ref(), b"{\"a\":1}");
    }

    /// How an HTTP API decodes the path of a request: every escape except `%25` (`%` itself).
    fn decoded_by_the_gateway(path: &str) -> String {
        let kept = path.replace("%25", "%2525");
        percent_decode_str(&kept).decode_utf8_lossy().into_owned()
    }

    fn any_id() -> impl Strategy<Value = String> {
        // Text that parsers treat specially, between any other text.
        let tricky = prop::sample::select(vec![
            ".", "..", "/", "\\", "?", "#", "%", "%2e", "%2F", "%25", " ", "\t", "\0", "\"", "<", "|", "@", ":", ";",
            "\u{e9}", "a",
        ]);
        prop::collection::vec(prop_oneof![tricky.prop_map(str::to_owned), any::<char>().prop_map(String::from)], 1..6)
            .prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn an_accepted_id_passes_client_gateway_and_parser_unchanged(id in any_id()) {
            // The characters that are allowed in an identifier. Assuming one would reject nearly all cases.
            let id: String = id.chars().filter(|&c| is_identifier(&format!("a{c}a"))).collect();
            prop_assume!(is_identifier(&id));
            let sent = percent_encoding::utf8_percent_encode(&id, percent_encoding::NON_ALPHANUMERIC).to_string();
            for path in [decoded_by_the_gateway(&format!("/v1/users/{sent}/totp")), format!("/v1/users/{sent}/totp")] {
                let request = request(&event(&path));
                prop_assert!(refuse(&request).is_none());
                let segments: Vec<&str> = request.uri().path().split('/').collect();
                prop_assert_eq!(segments.len(), 5);
                prop_assert_eq!(percent_decode_str(segments[3]).decode_utf8().unwrap(), id.as_str());
            }
        }

        #[test]
        fn abuse_76_whatever_is_sent_for_an_id_reaches_that_id_or_none(id in any_id(), victim in "[a-z]{1,8}") {
            let sent = percent_encoding::utf8_percent_encode(&id, percent_encoding::NON_ALPHANUMERIC).to_string();
            let request = request(&event(&decoded_by_the_gateway(&format!("/v1/users/{sent}/{victim}"))));
            if refuse(&request).is_none() {
                let segments: Vec<&str> = request.uri().path().split('/').collect();
                let reached = percent_decode_str(segments[3]).decode_utf8_lossy().into_owned();
                // A slash separates segments, even one in an ID. The segment before it isn't a longer ID.
                prop_assert!(reached == id || id.contains('/') || !is_identifier(&reached), "{id:?} reached {reached:?}");
            }
        }

        #[test]
        fn abuse_76_no_event_ends_the_process(
            path in ".{0,20}", query in ".{0,20}", host in ".{0,20}", scheme in ".{0,8}", body in ".{0,12}", cookie in ".{0,8}",
            verb in ".{0,6}", stage in prop::option::of("[a-z$]{1,8}"), base64 in any::<bool>(),
        ) {
            let mut event = event(&format!("/{path}"));
            event["rawQueryString"] = json!(query);
            event["headers"] = json!({"host": host, "x-forwarded-proto": scheme, "cookie": cookie});
            event["cookies"] = json!([cookie]);
            event["requestContext"]["http"]["method"] = json!(verb);
            event["requestContext"]["stage"] = json!(stage);
            event["requestContext"]["domainName"] = json!(host);
            event["body"] = json!(body);
            event["isBase64Encoded"] = json!(base64);
            let _ = refuse(&request(&event));
        }
    }
}
