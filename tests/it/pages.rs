//! The hosted pages. The files are of this test: those of a web build are looked at on the deployed stack (`tests/e2e`).

use axum::Router;
use axum::body::{Body, Bytes};
use http::{HeaderMap, Method, Request};
use http_body_util::BodyExt;
use pages::{Embedded, Site, headers};
use shared::app::{Cors, CorsHeaders, Process};
use shared::domain::types::origin::Origin;
use shared::http::{ProblemType, edge};
use shared::runtime::read_allowed_origins;
use tower::ServiceExt;

use crate::site::{CONTRACT, FILES, PAGE};

fn origins(text: &str) -> Vec<Origin> {
    read_allowed_origins(|name| (name == "ALLOWED_ORIGINS").then(|| text.to_owned())).unwrap()
}

/// Function `pages` as it is served, with these files, for Help Centers of these origins.
fn function(files: &[Embedded], allowed_origins: &str) -> Router {
    function_with(files, allowed_origins, CorsHeaders::Functions)
}

fn function_with(files: &[Embedded], allowed_origins: &str, cors: CorsHeaders) -> Router {
    let origins = origins(allowed_origins);
    let process = Process::new("pages", headers(&origins).unwrap(), Cors::new(&origins, cors));
    edge(pages::routes(Site::new(files, &origins)), process)
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

async fn ask(function: &Router, verb: Method, path: &str, headers: &[(&str, &str)]) -> Answer {
    let builder = Request::builder().method(verb).uri(path);
    let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
    let response = function.clone().oneshot(builder.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status.as_u16(), headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
}

async fn get(function: &Router, path: &str, headers: &[(&str, &str)]) -> Answer {
    ask(function, Method::GET, path, headers).await
}

const HELP_CENTERS: &str = "https://help.example,http://127.0.0.1:4580";

#[tokio::test]
async fn every_answer_has_the_headers_of_a_page_that_trusts_no_one() {
    let function = function(FILES, HELP_CENTERS);
    for (verb, path, status) in [
        (Method::GET, "/pages/login", 200),
        (Method::HEAD, "/pages/login", 200),
        (Method::GET, "/pages/user-2fa.js", 200),
        (Method::GET, "/pages/user-2fa-staff.js", 200),
        (Method::GET, "/pages/assets/page-01.js", 200),
        (Method::GET, "/openapi.json", 200),
        (Method::GET, "/problems/invalid-token", 200),
        (Method::GET, "/problems/nothing", 404),
        (Method::GET, "/problems/", 404),
        (Method::GET, "/pages/nothing", 404),
        (Method::GET, "/pages/a/b/c", 404),
        (Method::GET, "/pages/", 404),
        (Method::POST, "/pages/login", 405),
    ] {
        let answer = ask(&function, verb, path, &[]).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             form-action 'self' https://help.example http://127.0.0.1:4580; base-uri 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types lit-html",
            "{path}"
        );
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(answer.header("x-frame-options"), "DENY");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
        let permissions: Vec<&str> = answer.header("permissions-policy").split(", ").collect();
        assert!(permissions.contains(&"camera=()") && permissions.contains(&"payment=()"));
        let granted: Vec<&&str> = permissions.iter().filter(|permission| !permission.ends_with("=()")).collect();
        let expected = ["clipboard-write", "publickey-credentials-create", "publickey-credentials-get"]
            .map(|name| format!("{name}=(self)"));
        assert_eq!(granted, expected.each_ref());
        let anybody_may_load_it = status == 200 && path.rsplit('.').next() == Some("js");
        let expected = if anybody_may_load_it { "cross-origin" } else { "same-origin" };
        assert_eq!(answer.header("cross-origin-resource-policy"), expected, "{path}");
        assert!(!answer.header("x-request-id").is_empty());
    }
}

#[tokio::test]
async fn without_origins_a_result_goes_nowhere_else() {
    let function = function(FILES, "");
    let answer = get(&function, "/pages/login", &[]).await;
    assert!(answer.header("content-security-policy").contains("form-action 'self'; base-uri"));
    assert_eq!(answer.body, PAGE);
}

#[tokio::test]
async fn a_page_says_the_origins_and_its_tag_depends_on_them() {
    let (one, two) = (function(FILES, "https://help.example"), function(FILES, HELP_CENTERS));
    let (first, second) = (get(&one, "/pages/login", &[]).await, get(&two, "/pages/login", &[]).await);
    let text = String::from_utf8(second.body.to_vec()).unwrap();
    assert!(text.contains("content=\"https://help.example http://127.0.0.1:4580\" />"), "{text}");
    assert_ne!(first.header("etag"), second.header("etag"));
    assert_eq!(second.header("cache-control"), "no-store");
    assert_eq!(second.header("content-type"), "text/html; charset=utf-8");
}

#[tokio::test]
async fn what_a_browser_has_already_is_not_sent_again() {
    let function = function(FILES, HELP_CENTERS);
    for (path, accept_encoding) in
        [("/pages/login", "br"), ("/pages/user-2fa.js", "gzip"), ("/pages/user-2fa-staff.js", "br")]
    {
        let encoding = ("accept-encoding", accept_encoding);
        let first = get(&function, path, &[encoding]).await;
        let tag = first.header("etag");
        assert!(tag.starts_with('"') && tag.ends_with('"'), "a strong tag: {tag}");
        for known in [tag, &format!("\"other\", {tag}"), &format!("W/{tag}"), "*"] {
            let again = get(&function, path, &[encoding, ("if-none-match", known)]).await;
            assert_eq!((again.status, again.body.len()), (304, 0), "{known}");
            for name in ["etag", "vary", "cache-control", "cross-origin-resource-policy", "content-security-policy"] {
                assert_eq!(again.header(name), first.header(name), "{name}");
            }
            assert!(!again.headers.contains_key("content-encoding"));
        }
        assert_eq!(get(&function, path, &[encoding, ("if-none-match", "\"other\"")]).await.status, 200);
    }
}

#[tokio::test]
async fn a_file_comes_in_the_coding_that_is_asked_for_each_with_a_tag_of_its_own() {
    let function = function(FILES, "");
    let mut tags = std::collections::HashSet::new();
    for (accept_encoding, coding, body) in [
        ("gzip, deflate, br, zstd", "br", "br"),
        ("gzip", "gzip", "gz"),
        ("br;q=0, gzip;q=0.1", "gzip", "gz"),
        ("br;q=0, gzip;q=0", "", "the module"),
        ("identity", "", "the module"),
    ] {
        let answer = get(&function, "/pages/user-2fa.js", &[("accept-encoding", accept_encoding)]).await;
        assert_eq!(
            (answer.header("content-encoding"), &answer.body[..]),
            (coding, body.as_bytes()),
            "{accept_encoding}"
        );
        assert_eq!(answer.header("vary"), "accept-encoding, origin");
        assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
        tags.insert(answer.header("etag").to_owned());
    }
    assert_eq!(tags.len(), 3);
    let uncoded = get(&function, "/pages/assets/tiny-01.svg", &[("accept-encoding", "br, gzip")]).await;
    assert_eq!((uncoded.header("content-encoding"), uncoded.header("content-type")), ("", "image/svg+xml"));
}

#[tokio::test]
async fn a_build_without_its_pages_says_so_on_each_page_and_still_describes_the_api() {
    let function = function(&[CONTRACT], HELP_CENTERS);
    for path in
        ["/pages/login", "/pages/nothing", "/pages/user-2fa.js", "/pages/user-2fa-staff.js", "/pages/assets/page-01.js"]
    {
        let answer = get(&function, path, &[("accept-encoding", "br")]).await;
        assert_eq!((answer.status, answer.header("content-type")), (503, "text/html; charset=utf-8"), "{path}");
        let text = String::from_utf8(answer.body.to_vec()).unwrap();
        assert!(text.contains("built without its pages") && text.contains("make web"), "{text}");
        assert!(!text.contains("<style") && !text.contains("<script"), "{text}");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("content-security-policy").contains("form-action 'self' https://help.example"));
    }
    assert_eq!(get(&function, "/openapi.json", &[]).await.status, 200);
}

/// The pages that the build makes of docs/api/problems.md.
#[tokio::test]
async fn every_type_of_problem_has_a_page_and_no_other_does() {
    let origins = origins(HELP_CENTERS);
    let process = Process::new("pages", headers(&origins).unwrap(), Cors::new(&origins, CorsHeaders::Functions));
    let function = edge(pages::routes(Site::embedded(&origins)), process);
    for kind in ProblemType::ALL {
        let path = format!("/problems/{}", kind.slug());
        let answer = get(&function, &path, &[("accept", "application/json")]).await;
        assert_eq!(
            (answer.status, answer.header("content-type"), answer.header("cache-control")),
            (200, "text/html; charset=utf-8", "no-cache"),
            "{path}"
        );
        let text = String::from_utf8(answer.body.to_vec()).unwrap();
        let title = kind.title().replace('&', "&amp;").replace('<', "&lt;");
        assert!(text.contains(&format!("<h1>{title}</h1>")) && text.contains(&path), "{text}");
        assert!(text.contains(&format!("<dd>{}</dd>", kind.status())), "{text}");
        assert!(
            !["{title}", "{more}", "href=\"../", "<style", " style="].iter().any(|unfit| text.contains(unfit)),
            "{text}"
        );
        let again = get(&function, &path, &[("if-none-match", answer.header("etag"))]).await;
        assert_eq!(again.status, 304);
    }
    assert_eq!(get(&function, "/problems/problem.css", &[]).await.header("content-type"), "text/css; charset=utf-8");
    for unknown in ["/problems/nothing", "/problems/..%2Fopenapi.json", "/problems/invalid-token/x", "/problems"] {
        assert_eq!(get(&function, unknown, &[]).await.status, 404, "{unknown}");
    }
    let invalid_token = get(&function, "/problems/invalid-token", &[]).await;
    let text = String::from_utf8(invalid_token.body.to_vec()).unwrap();
    assert!(text.contains("id=\"reasons-of-invalid-token\"") && text.contains("<code>not_yet_valid</code>"), "{text}");
}

#[test]
fn a_function_does_not_start_with_what_is_no_origin() {
    for text in [
        "*",
        "https://help.example,",
        "https://help.example/",
        "https://help.example http://localhost",
        "https://a.example,http://b.example",
    ] {
        let refused = read_allowed_origins(|_| Some(text.to_owned())).unwrap_err().to_string();
        assert!(
            refused.starts_with("the environment variable ALLOWED_ORIGINS must be origins as a browser writes them"),
            "{refused}"
        );
    }
    assert_eq!(origins(" https://a.example , https://b.example").len(), 2);
    assert_eq!(origins("").len(), 0);
}
