//! A process of a Lambda function, with a small Runtime API of its own: gives it events, takes its answers, and tells when.

use std::ffi::OsStr;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{Method, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Nothing that is measured takes as long, not even under callgrind.
const PATIENCE: Duration = Duration::from_mins(2);

/// A running function.
pub struct Lambda {
    process: Child,
    started: Instant,
    events: UnboundedSender<String>,
    asked: UnboundedReceiver<Instant>,
    answers: UnboundedReceiver<(Instant, String)>,
}

/// The events and answers of the Runtime API.
struct Desk {
    events: Mutex<UnboundedReceiver<String>>,
    asked: UnboundedSender<Instant>,
    answers: UnboundedSender<(Instant, String)>,
}

impl Lambda {
    /// Starts `command` with this environment and nothing else.
    pub async fn start(command: &[impl AsRef<OsStr>], environment: &[(&'static str, String)]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (events, taken) = unbounded_channel();
        let (asked_at, asked) = unbounded_channel();
        let (answered, answers) = unbounded_channel();
        tokio::spawn(serve(listener, Arc::new(Desk { events: Mutex::new(taken), asked: asked_at, answers: answered })));
        let (program, arguments) = command.split_first().unwrap();
        let started = Instant::now();
        let process = Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .envs([
                ("AWS_LAMBDA_RUNTIME_API", address.as_str()),
                ("AWS_LAMBDA_FUNCTION_NAME", "bench"),
                ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
                ("AWS_LAMBDA_LOG_GROUP_NAME", "bench"),
                ("AWS_LAMBDA_LOG_STREAM_NAME", "bench"),
                ("PATH", "/usr/bin:/bin"),
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self { process, started, events, asked, answers }
    }

    /// How long it took until the function first asked for an event.
    pub async fn init(&mut self) -> Duration {
        patiently(&mut self.process, self.asked.recv()).await - self.started
    }

    /// How long it took from the start until this event, which waited, was answered.
    pub async fn first(&mut self, event: String) -> (Duration, String) {
        self.events.send(event).unwrap();
        let (at, answer) = patiently(&mut self.process, self.answers.recv()).await;
        (at - self.started, answer)
    }

    /// Gives a warm function an event. Returns how long the answer took.
    pub async fn invoke(&mut self, event: String) -> (Duration, String) {
        let given = Instant::now();
        self.events.send(event).unwrap();
        let (at, answer) = patiently(&mut self.process, self.answers.recv()).await;
        (at - given, answer)
    }

    /// The process's id.
    pub fn id(&self) -> u32 {
        self.process.id().unwrap()
    }

    /// Asks the process to end, and waits for it.
    pub async fn end(mut self) {
        let asked = Command::new("kill").arg(self.id().to_string()).status().await.unwrap();
        assert!(asked.success());
        self.process.wait().await.unwrap();
    }
}

async fn patiently<T>(process: &mut Child, what: impl Future<Output = Option<T>>) -> T {
    tokio::select! {
        what = tokio::time::timeout(PATIENCE, what) => what.expect("the function does not answer").unwrap(),
        ended = process.wait() => panic!("the function has ended: {ended:?}"),
    }
}

async fn serve(listener: TcpListener, desk: Arc<Desk>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        let desk = desk.clone();
        let service = service_fn(move |request| answer(desk.clone(), request));
        tokio::spawn(async move {
            // It ends when the function is killed.
            let _ended = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// The Runtime API: it returns the next event and accepts its result.
async fn answer(desk: Arc<Desk>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
    if request.method() == Method::GET {
        // The receiver is gone once the function is being stopped.
        let _ = desk.asked.send(Instant::now());
        let event = desk.events.lock().await.recv().await.unwrap_or_default();
        let response = Response::builder()
            .header("lambda-runtime-aws-request-id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")
            .header("lambda-runtime-deadline-ms", "4102444800000")
            .header("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-central-1:123456789012:function:bench")
            .header("lambda-runtime-trace-id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0")
            .header("content-type", "application/json");
        return Ok(response.body(Full::from(event)).unwrap());
    }
    let path = request.uri().path().to_owned();
    let body = request.into_body().collect().await?.to_bytes();
    let at = Instant::now();
    let text = String::from_utf8_lossy(&body).into_owned();
    assert!(path.ends_with("/response"), "the function reports to {path}: {text}");
    // The receiver is gone if the answer comes while the function is being stopped.
    let _ = desk.answers.send((at, text));
    Ok(Response::builder().status(202).body(Full::default()).unwrap())
}
