//! Connections to AWS that a freeze of Lambda has killed, and a start whose calls of AWS are not answered.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::spawn;
use std::time::Duration;

use shared::runtime::{AwsClients, AwsSettings};
use tokio::time::Instant;

use crate::wire::Fault;
use crate::world::World;

/// A way to the emulator on which connections can die without a sign.
struct Path {
    port: u16,
    opened: Arc<AtomicUsize>,
    died: Arc<AtomicUsize>,
    lost_bytes: Arc<AtomicUsize>,
}

impl Path {
    fn to_the_emulator() -> Self {
        let emulator = std::env::var("TEST_AWS_ENDPOINT").expect("run the tests with `make test`");
        let emulator = emulator.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let [opened, died, lost_bytes] = [(); 3].map(|()| Arc::new(AtomicUsize::new(0)));
        let path = Self { port, opened: opened.clone(), died: died.clone(), lost_bytes: lost_bytes.clone() };
        spawn(move || {
            for client in listener.incoming().map(Result::unwrap) {
                let number = opened.fetch_add(1, Ordering::SeqCst) + 1;
                let server = TcpStream::connect(&emulator).unwrap();
                let (back_from, back_to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
                let (died, lost_bytes) = (died.clone(), lost_bytes.clone());
                let is_alive = move || number > died.load(Ordering::SeqCst);
                spawn(move || forward(client, server, |count| is_alive() || lose(&lost_bytes, count)));
                spawn(move || forward(back_from, back_to, |_| true));
            }
        });
        path
    }

    /// The connections so far take what is sent and never answer.
    fn freeze(&self) {
        self.died.store(self.opened.load(Ordering::SeqCst), Ordering::SeqCst);
    }

    fn clients(&self) -> AwsClients {
        let settings = AwsSettings::read(|name| match name {
            "AWS_REGION" => Some("eu-central-1".to_owned()),
            "AWS_ENDPOINT_URL" => Some(format!("http://127.0.0.1:{}", self.port)),
            "AWS_ACCESS_KEY_ID" | "AWS_SECRET_ACCESS_KEY" => Some("test".to_owned()),
            _ => None,
        })
        .unwrap();
        AwsClients::new(&settings, &settings.http_client())
    }
}

fn lose(lost_bytes: &AtomicUsize, count: usize) -> bool {
    lost_bytes.fetch_add(count, Ordering::SeqCst);
    false
}

/// Passes on what `passes` lets through, until one side ends.
fn forward(mut from: TcpStream, mut to: TcpStream, passes: impl Fn(usize) -> bool) {
    let mut bytes = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        if passes(count) && to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

/// Time passes, and nothing else happens.
async fn frozen_for(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

#[tokio::test]
async fn aws_15_a_connection_that_died_in_a_freeze_costs_no_attempt() {
    let path = Path::to_the_emulator();
    let dynamodb = path.clients().dynamodb;
    dynamodb.list_tables().send().await.unwrap();
    path.freeze();
    frozen_for(11).await;
    dynamodb.list_tables().send().await.unwrap();
    assert_eq!(path.lost_bytes.load(Ordering::SeqCst), 0, "nothing was tried on the dead connection");
    assert_eq!(path.opened.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn aws_15_a_connection_is_used_again_while_requests_follow_each_other() {
    let path = Path::to_the_emulator();
    let dynamodb = path.clients().dynamodb;
    for _ in 0..5 {
        dynamodb.list_tables().send().await.unwrap();
        frozen_for(9).await;
    }
    assert_eq!(path.opened.load(Ordering::SeqCst), 1);
}

/// Lambda ends a start after ten seconds. The reads of the table and the calls of KMS have their own limits, which together are more.
#[tokio::test]
async fn aws_15_a_start_waits_four_seconds_for_its_keys_and_the_first_request_tries_again() {
    let world = World::new().await;
    let started = world.another_process();
    started.wire.fail_always(&[("Query", Fault::Swallowed), ("Decrypt", Fault::Swallowed)]);
    tokio::time::pause();
    let began = Instant::now();
    let keys = started.app.keys_at_start().await;
    let waited = began.elapsed();
    tokio::time::resume();
    assert!(keys.is_err());
    assert_eq!(waited.as_secs(), 4);
    started.wire.repair();
    started.get("/v1/health", "").await.expect(200);
}
