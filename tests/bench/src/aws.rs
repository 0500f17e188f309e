//! AWS for the measured functions: first the real emulators, whose answers are recorded, and then those recorded answers, over HTTP
//! or TLS, so that the measurement doesn't include an emulator.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto};

const JSON: &str = "application/x-amz-json-1.0";

/// What the emulators answered to each operation.
pub type Answers = BTreeMap<String, Bytes>;

/// Where calls end up.
enum Source {
    /// The emulators, whose answers are recorded.
    Emulators { dynamodb: String, kms: String, heard: Mutex<Answers> },
    /// Here, with what the emulators answered.
    Recorded(Answers),
}

/// An endpoint that functions take for AWS.
pub struct Aws {
    source: Source,
    calls: Mutex<Vec<String>>,
}

/// How functions reach it.
pub enum Wire {
    Http,
    /// With this certificate authority.
    Tls(Authority),
}

impl Aws {
    pub fn emulators(dynamodb: String, kms: String) -> Arc<Self> {
        let source = Source::Emulators { dynamodb, kms, heard: Mutex::default() };
        Arc::new(Self { source, calls: Mutex::default() })
    }

    pub fn recorded(answers: Answers) -> Arc<Self> {
        Arc::new(Self { source: Source::Recorded(answers), calls: Mutex::default() })
    }

    /// What was heard from the emulators.
    pub fn heard(&self) -> Answers {
        match &self.source {
            Source::Emulators { heard, .. } => heard.lock().unwrap().clone(),
            Source::Recorded(answers) => answers.clone(),
        }
    }

    /// The operations called since the last time.
    pub fn take_calls(&self) -> Vec<String> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }

    /// Listens on a port of its own. Returns the endpoint's address.
    pub async fn listen(self: &Arc<Self>, wire: &Wire) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (scheme, acceptor) = match wire {
            Wire::Http => ("http", None),
            Wire::Tls(authority) => ("https", Some(authority.acceptor.clone())),
        };
        tokio::spawn(self.clone().serve(listener, acceptor));
        format!("{scheme}://{address}")
    }

    async fn serve(self: Arc<Self>, listener: TcpListener, acceptor: Option<TlsAcceptor>) {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let (aws, acceptor) = (self.clone(), acceptor.clone());
            let service = service_fn(move |request| {
                let aws = aws.clone();
                async move { aws.answer(request).await }
            });
            tokio::spawn(async move {
                let http = http1::Builder::new();
                // A connection ends when its function is ended.
                let _ended = match acceptor {
                    None => http.serve_connection(TokioIo::new(stream), service).await,
                    Some(acceptor) => match acceptor.accept(stream).await {
                        Ok(stream) => http.serve_connection(TokioIo::new(stream), service).await,
                        Err(error) => panic!("no TLS with the function: {error}"),
                    },
                };
            });
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
        let target = request.headers().get("x-amz-target").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let (service, operation) = target.split_once('.').unwrap_or_default();
        let (service, operation) = (service.to_owned(), operation.to_owned());
        self.calls.lock().unwrap().push(operation.clone());
        let body = request.into_body().collect().await?.to_bytes();
        let answer = match &self.source {
            Source::Recorded(answers) => answers.get(&operation).cloned().expect("a call that was recorded"),
            Source::Emulators { dynamodb, kms, heard } => {
                let to = if service.starts_with("DynamoDB") { dynamodb } else { kms };
                let answer = ask(to, &format!("{service}.{operation}"), &body).await;
                heard.lock().unwrap().insert(operation, answer.clone());
                answer
            }
        };
        Ok(Response::builder().header("content-type", JSON).body(Full::new(answer)).unwrap())
    }
}

/// Asks an emulator, and for what the call has consumed.
async fn ask(address: &str, target: &str, body: &Bytes) -> Bytes {
    let mut body: Value = serde_json::from_slice(body).unwrap();
    if target.starts_with("DynamoDB") {
        body["ReturnConsumedCapacity"] = json!("TOTAL");
    }
    let host = address.trim_start_matches("http://");
    let stream = TcpStream::connect(host).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let scope = "test/20261124/eu-central-1/dynamodb/aws4_request";
    let request = Request::post("/")
        .header("host", host)
        .header("x-amz-target", target)
        .header("content-type", JSON)
        .header("x-amz-date", "20261124T120000Z")
        .header("authorization", format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0"))
        .body(Full::new(Bytes::from(body.to_string())))
        .unwrap();
    let response = sender.send_request(request).await.unwrap();
    let status = response.status();
    let answer = response.into_body().collect().await.unwrap().to_bytes();
    assert!(status.is_success(), "{target}: {}", String::from_utf8_lossy(&answer));
    answer
}

/// A certificate authority, and what it certifies: a chain of P-256 certificates over an intermediate one, as long as those
/// of AWS.
pub struct Authority {
    /// The root, in PEM.
    pub pem: String,
    acceptor: TlsAcceptor,
}

impl Authority {
    pub fn new() -> Self {
        let certificate = |name: &str, is_ca: IsCa| {
            let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
            params.distinguished_name = DistinguishedName::new();
            params.distinguished_name.push(DnType::CommonName, name);
            params.is_ca = is_ca;
            params
        };
        let authority = |name: &str| certificate(name, IsCa::Ca(BasicConstraints::Unconstrained));
        let (root_key, middle_key, key) =
            (KeyPair::generate().unwrap(), KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let root_params = authority("root.example");
        let root = root_params.self_signed(&root_key).unwrap();
        let root_issuer = Issuer::new(root_params, root_key);
        let middle_params = authority("middle.example");
        let middle = middle_params.signed_by(&middle_key, &root_issuer).unwrap();
        let middle_issuer = Issuer::new(middle_params, middle_key);
        let leaf =
            CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().signed_by(&key, &middle_issuer).unwrap();
        let chain: Vec<CertificateDer<'static>> = vec![leaf.der().clone(), middle.der().clone()];
        let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, PrivateKeyDer::try_from(key.serialize_der()).unwrap())
            .unwrap();
        Self { pem: root.pem(), acceptor: TlsAcceptor::from(Arc::new(config)) }
    }
}
