//! The helpdesk's keys behind an address: fetched, kept, renewed for an unknown key id, kept while it is down.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use tests::answer::refused;

use shared::token::TokenKeys;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::deployment::TestDeployment;
use crate::helpdesk::Helpdesk;

/// A small HTTP server that gives out a JWK set, and counts how often.
struct JwksServer {
    url: String,
    body: Arc<Mutex<Option<String>>>,
    served: Arc<AtomicUsize>,
}

impl JwksServer {
    async fn start(jwks: String) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/jwks.json", listener.local_addr().unwrap());
        let (body, served) = (Arc::new(Mutex::new(Some(jwks))), Arc::new(AtomicUsize::new(0)));
        let (shown, count) = (body.clone(), served.clone());
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let _request = stream.read(&mut [0; 4096]).await;
                count.fetch_add(1, Ordering::SeqCst);
                let answer = match shown.lock().unwrap().clone() {
                    Some(body) => {
                        format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len())
                    }
                    None => "HTTP/1.1 503 Down\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_owned(),
                };
                let _sent = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self { url, body, served }
    }
}

#[tokio::test]
async fn keys_are_fetched_once_and_again_for_an_unknown_kid_at_most_every_ten_seconds() {
    let helpdesk = Helpdesk::new();
    let right = helpdesk.jwks();
    let server = JwksServer::start(right.replace("\"helpdesk\"", "\"older\"")).await;
    let deployment = TestDeployment::with_keys(helpdesk, TokenKeys::remote(&server.url).unwrap()).await;
    let fetches = || server.served.load(Ordering::SeqCst);
    let ask = async || deployment.user("alice").account().show().await.status.as_u16();
    assert_eq!((ask().await, ask().await, fetches()), (401, 401, 1), "an unknown kid does not cause a flood");
    *server.body.lock().unwrap() = Some(right);
    deployment.advance(11);
    assert_eq!((ask().await, ask().await, fetches()), (200, 200, 2), "the new key is found");
    *server.body.lock().unwrap() = None;
    deployment.advance(601);
    assert_eq!((ask().await, ask().await, fetches()), (200, 200, 3), "while the address is down the keys stay good");
}

#[tokio::test]
async fn an_unknown_kid_while_the_address_is_down_may_be_a_new_key() {
    let helpdesk = Helpdesk::new();
    let right = helpdesk.jwks();
    let server = JwksServer::start(right.replace("\"helpdesk\"", "\"older\"")).await;
    let deployment = TestDeployment::with_keys(helpdesk, TokenKeys::remote(&server.url).unwrap()).await;
    let ask = async || deployment.user("alice").account().show().await;
    assert_eq!(ask().await.refusal(), refused(401, "invalid-token"));
    *server.body.lock().unwrap() = None;
    deployment.advance(11);
    for _ in 0..2 {
        let answer = ask().await;
        assert_eq!((answer.refusal(), answer.header("retry-after")), (refused(503, "unavailable"), "1"));
    }
    *server.body.lock().unwrap() = Some(right);
    deployment.advance(11);
    assert_eq!(ask().await.status, 200);
}

#[tokio::test]
async fn without_any_keys_tokens_cannot_be_checked_and_are_refused() {
    let server = JwksServer::start("{}".to_owned()).await;
    let deployment = TestDeployment::with_keys(Helpdesk::new(), TokenKeys::remote(&server.url).unwrap()).await;
    let ask = async || deployment.user("alice").login().start().await.refusal();
    let fetches = || server.served.load(Ordering::SeqCst);
    assert_eq!((ask().await, fetches()), (refused(503, "unavailable"), 1));
    assert_eq!(
        (ask().await, fetches()),
        (refused(503, "unavailable"), 1),
        "a flood of tokens doesn't cause one of fetches"
    );
    deployment.advance(3);
    assert_eq!((ask().await, fetches()), (refused(503, "unavailable"), 2));
}

#[test]
fn an_address_without_tls_is_refused_except_on_this_machine() {
    for url in ["http://helpdesk.example/jwks.json", "ftp://x", "http://127.0.0.1.evil.example/", ""] {
        assert!(TokenKeys::remote(url).is_err(), "{url}");
    }
    assert!(TokenKeys::remote("https://helpdesk.example/jwks.json").is_ok());
}
