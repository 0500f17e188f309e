//! What the tests have seen of the routes: `tests/route_coverage.py` compares it with the contract.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use axum::body::Body;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::BodyExt;
use serde_json::Value;

use crate::role_log;

/// Records verb, route, status, and problem type of an answer in a file of this process, in the folder that the variable
/// `TEST_ROUTES` names. The file has each combination once.
pub async fn note(request: Request, next: Next) -> Response {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let verb = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|route| route.as_str().to_owned());
    let function = route.as_deref().and_then(role_log::function_of).unwrap_or("login");
    let (parts, body) = role_log::as_function(function, next.run(request)).await.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    if let (Some(route), Some(folder)) = (route, std::env::var_os("TEST_ROUTES")) {
        let status = parts.status.as_u16();
        let document: Value =
            if status < 400 { Value::Null } else { serde_json::from_slice(&bytes).unwrap_or_default() };
        let problem = document["type"].as_str().unwrap_or_default().trim_start_matches("/problems/");
        let line = format!("{verb}\t{route}\t{status}\t{problem}\n");
        if SEEN.lock().unwrap().insert(line.clone()) {
            let file = Path::new(&folder).join(format!("{}.tsv", std::process::id()));
            let mut file = OpenOptions::new().create(true).append(true).open(file).unwrap();
            file.write_all(line.as_bytes()).unwrap();
        }
    }
    Response::from_parts(parts, Body::from(bytes))
}
