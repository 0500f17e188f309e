//! A receiver of webhooks, and a queue of events for it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_sdk_sqs::types::MessageSystemAttributeName::ApproximateReceiveCount;
use serde_json::{Value, json};
use shared::runtime::Services;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::aws::{aws_settings, given, sqs};
use crate::deployment::TestDeployment;
use crate::role_log::as_function;
use crate::wire::REGION;

/// A request that a receiver got.
#[derive(Debug, Clone)]
pub struct Received {
    head: String,
    pub body: String,
}

impl Received {
    /// A header of the request.
    pub fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next().unwrap_or_default()
    }
}

/// A server that notes what it gets, and answers as the test plans: a status line with headers, or nothing at all.
#[derive(Clone)]
pub struct TestReceiver {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    answers: Arc<Mutex<VecDeque<Option<String>>>>,
}

impl TestReceiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks?key=value", listener.local_addr().unwrap());
        let receiver = Self { url, received: Arc::default(), answers: Arc::default() };
        let served = receiver.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(served.clone().serve(stream));
            }
        });
        receiver
    }

    /// Plans the next answer: what follows `HTTP/1.1`.
    pub fn answers(&self, with: &str) {
        self.answers.lock().unwrap().push_back(Some(with.to_owned()));
    }

    /// Leaves the next request without an answer.
    pub fn stays_silent(&self) {
        self.answers.lock().unwrap().push_back(None);
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    async fn serve(self, mut stream: TcpStream) {
        let Some(request) = read(&mut stream).await else { return };
        self.received.lock().unwrap().push(request);
        let planned = self.answers.lock().unwrap().pop_front().unwrap_or_else(|| Some("204 No Content".to_owned()));
        let Some(answer) = planned else {
            // The connection stays open as long as the test runs.
            return std::future::pending().await;
        };
        let answer = format!("HTTP/1.1 {answer}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
        let _sent = stream.write_all(answer.as_bytes()).await;
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let request = Received { head: head.to_owned(), body: body.to_owned() };
            if body.len() == request.header("content-length").parse::<usize>().ok()? {
                return Some(request);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// The function `webhooks`, with queues of its own on the emulator.
pub struct Webhooks<'a> {
    deployment: &'a TestDeployment,
    outlets: webhooks::Outlets,
    queue: String,
    dead_letters: String,
}

impl<'a> Webhooks<'a> {
    /// The function that posts to `url`.
    pub async fn to(deployment: &'a TestDeployment, url: &str, secrets: [&str; 2]) -> Self {
        let queue = create_queue(&format!("webhooks-{}", deployment.table)).await;
        let dead_letters = create_queue(&format!("dead-webhooks-{}", deployment.table)).await;
        let variable = |name: &str| match name {
            "WEBHOOK_URL" => Some(url.to_owned()),
            "WEBHOOK_SECRET" => Some(secrets[0].to_owned()),
            "WEBHOOK_PREVIOUS_SECRET" => Some(secrets[1].to_owned()),
            "WEBHOOK_QUEUE_URL" => Some(queue.clone()),
            "DEAD_LETTER_QUEUE_URL" => Some(dead_letters.clone()),
            _ => None,
        };
        let aws = aws_settings(&given("TEST_AWS_ENDPOINT"), REGION);
        let http = deployment.wire.around(aws.http_client());
        let outlets = webhooks::Outlets::new(&Services::new(&aws, &http, &variable)).unwrap();
        Self { deployment, outlets, queue, dead_letters }
    }

    /// Puts an event into the queue, as EventBridge does.
    pub async fn publish(&self, body: &str) {
        sqs().send_message().queue_url(&self.queue).message_body(body).send().await.unwrap();
    }

    /// Brings the next message to the function once SQS shows it, as Lambda does. Returns whether it is done.
    pub async fn bring_next(&self) -> bool {
        let receive = sqs().receive_message().queue_url(&self.queue).visibility_timeout(120).wait_time_seconds(20);
        let receive = receive.message_system_attribute_names(ApproximateReceiveCount);
        let message = receive.send().await.unwrap().messages.unwrap_or_default().pop().expect("no message came");
        let attributes = message.attributes.unwrap();
        let receipt = message.receipt_handle.unwrap();
        let record = json!({
            "messageId": message.message_id.unwrap(),
            "receiptHandle": receipt,
            "body": message.body.unwrap(),
            "attributes": {"ApproximateReceiveCount": attributes[&ApproximateReceiveCount]},
        });
        let handled = webhooks::handle(self.deployment.app.clone(), self.outlets.clone(), json!({"Records": [record]}));
        let is_done = as_function("webhooks", Box::pin(handled)).await.unwrap().is_done();
        if is_done {
            sqs().delete_message().queue_url(&self.queue).receipt_handle(receipt).send().await.unwrap();
        }
        is_done
    }

    /// The dead letters.
    pub async fn dead_letters(&self) -> Vec<Value> {
        let receive =
            sqs().receive_message().queue_url(&self.dead_letters).max_number_of_messages(10).visibility_timeout(0);
        let letters = receive.send().await.unwrap().messages.unwrap_or_default();
        letters.into_iter().map(|letter| serde_json::from_str(&letter.body.unwrap()).unwrap()).collect()
    }
}

async fn create_queue(name: &str) -> String {
    sqs().create_queue().queue_name(name).send().await.unwrap().queue_url.unwrap()
}
