//! Optional traces with OpenTelemetry: spans that are sent to a collector after each answer (OTLP over HTTP).
//!
//! Three kinds of spans are sent: requests or events, the start of the function, and calls to AWS. Only the attributes in
//! [`ATTRIBUTES`] are sent, so that a new attribute stays private until someone adds it to the list.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use aws_smithy_http_client::Connector;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use opentelemetry::trace::{SpanKind, Status, TracerProvider};
use opentelemetry::{Context, KeyValue, Value};
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Protocol, RetryPolicy, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SdkTracerProvider, Span, SpanData, SpanExporter as _, SpanProcessor};
use tracing::Metadata;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, filter_fn};
use tracing_subscriber::registry::LookupSpan;

use super::config::ConfigError;
use crate::web_address::{Patience, WebAddress, call};

/// The outcome of an event that could not be handled.
pub(super) const FAILED: &str = "failed";
/// The longest time that a function waits for its collector after an answer.
const LONGEST: Duration = Duration::from_secs(1);
/// The pause after a failure of the collector.
const PAUSE: Duration = Duration::from_secs(30);
/// The largest number of spans in one request to the collector. An export of many users makes more calls to the table.
const MAX_SPANS: usize = 500;
/// The largest answer of a collector that is read, in bytes.
const MAX_ANSWER_BYTES: usize = 64 * 1024;
/// The sent attributes: the field in the span, and its name in OpenTelemetry's semantic conventions if there is one.
const ATTRIBUTES: [(&str, &str); 10] = [
    ("request_id", "faas.invocation_id"),
    ("verb", "http.request.method"),
    ("route", "http.route"),
    ("status", "http.response.status_code"),
    ("function", "user2fa.function"),
    ("tenant", "user2fa.tenant"),
    ("outcome", "user2fa.outcome"),
    ("rpc.system", "rpc.system"),
    ("rpc.service", "rpc.service"),
    ("rpc.method", "rpc.method"),
];

/// The collector, and the spans that ended since the last request to it.
pub(super) struct Traces {
    provider: SdkTracerProvider,
    ended: Arc<Ended>,
    collector: SpanExporter,
    failed_at: Mutex<Option<Instant>>,
}

impl Traces {
    /// The traces of this function, or `None` unless `OTEL_EXPORTER_OTLP_ENDPOINT` is set.
    pub(super) fn read(function: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Option<Self>, ConfigError> {
        let optional = |name: &str| variable(name).filter(|value| !value.is_empty());
        let Some(endpoint) = optional("OTEL_EXPORTER_OTLP_ENDPOINT") else {
            return Ok(None);
        };
        let invalid = || ConfigError::Invalid {
            name: "OTEL_EXPORTER_OTLP_ENDPOINT",
            expected: "the address of a collector for OTLP over HTTP: https, or http on 127.0.0.1",
        };
        let address =
            WebAddress::parse(&format!("{}/v1/traces", endpoint.trim_end_matches('/'))).ok_or_else(invalid)?;
        let mut collector = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(address.as_str())
            .with_http_client(Collector(address.connector(Patience::SHORT)))
            .with_retry_policy(RetryPolicy::disabled())
            .build()
            .map_err(ConfigError::Traces)?;
        let resource = resource(function, optional);
        collector.set_resource(&resource);
        let ended = Arc::new(Ended::default());
        let provider = SdkTracerProvider::builder()
            .with_resource(resource)
            .with_span_processor(Collecting(Arc::clone(&ended)))
            .build();
        Ok(Some(Self { provider, ended, collector, failed_at: Mutex::default() }))
    }

    /// The layer that records the spans.
    pub(super) fn layer<S>(&self) -> impl Layer<S> + use<S>
    where
        S: tracing::Subscriber + for<'span> LookupSpan<'span>,
    {
        tracing_opentelemetry::layer()
            .with_tracer(self.provider.tracer("user-2fa"))
            .with_location(false)
            .with_threads(false)
            .with_level(false)
            .with_target(false)
            .with_tracked_inactivity(false)
            .with_filter(filter_fn(is_sent).with_max_level_hint(LevelFilter::DEBUG))
    }

    /// Sends the ended spans. Spans that the collector doesn't accept are lost, and the next ones are sent after a pause.
    pub(super) async fn flush(&self) {
        let spans = self.ended.take();
        if spans.is_empty() || self.is_paused() {
            return;
        }
        let cause = match tokio::time::timeout(LONGEST, self.collector.export(spans)).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no answer within {LONGEST:?}"),
        };
        *self.failed_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        tracing::warn!(cause, "the collector took no traces; the next ones are sent in {PAUSE:?}");
    }

    fn is_paused(&self) -> bool {
        self.failed_at.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at.elapsed() < PAUSE)
    }
}

/// The sender of the spans.
fn resource(function: &str, optional: impl Fn(&str) -> Option<String>) -> Resource {
    let known = [
        ("faas.name", optional("AWS_LAMBDA_FUNCTION_NAME")),
        ("faas.version", optional("AWS_LAMBDA_FUNCTION_VERSION")),
        ("cloud.region", optional("AWS_REGION")),
        ("service.version", Some(env!("CARGO_PKG_VERSION").to_owned())),
    ];
    let known = known.into_iter().filter_map(|(name, value)| Some(KeyValue::new(name, value?)));
    Resource::builder()
        .with_service_name(format!("user-2fa-{function}"))
        .with_attribute(KeyValue::new("cloud.provider", "aws"))
        .with_attributes(known)
        .build()
}

/// Whether a span is sent: spans of this crate, and calls to AWS services. Log lines are not.
fn is_sent(of: &Metadata<'_>) -> bool {
    let target = of.target();
    let calls_aws = target.starts_with("aws_sdk_") && target.contains("::operation::");
    of.is_span() && (calls_aws || target.starts_with("shared::"))
}

/// The span as it is sent: named as in OpenTelemetry, and with the attributes in [`ATTRIBUTES`] only.
fn as_sent(mut span: SpanData) -> SpanData {
    span.attributes = span.attributes.into_iter().filter_map(named).collect();
    let value = |name: &str| span.attributes.iter().find(|pair| pair.key.as_str() == name).map(|pair| &pair.value);
    let is_server_error = matches!(value("http.response.status_code"), Some(Value::I64(500..)));
    if is_server_error || value("user2fa.outcome") == Some(&FAILED.into()) {
        span.status = Status::error("");
    }
    if let (Some(verb), Some(route)) = (value("http.request.method"), value("http.route")) {
        span.span_kind = SpanKind::Server;
        span.name = format!("{} {}", verb.as_str(), route.as_str()).into();
    } else if value("rpc.service").is_some() {
        span.span_kind = SpanKind::Client;
    }
    span
}

fn named(attribute: KeyValue) -> Option<KeyValue> {
    let (_, name) = ATTRIBUTES.iter().find(|(field, _)| *field == attribute.key.as_str())?;
    Some(KeyValue::new(*name, attribute.value))
}

/// Ended spans.
#[derive(Debug, Default)]
struct Ended(Mutex<Vec<SpanData>>);

impl Ended {
    fn add(&self, span: SpanData) {
        let mut spans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spans.len() < MAX_SPANS {
            spans.push(as_sent(span));
        }
    }

    fn take(&self) -> Vec<SpanData> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Keeps ended spans until they are sent.
#[derive(Debug)]
struct Collecting(Arc<Ended>);

impl SpanProcessor for Collecting {
    fn on_start(&self, _: &mut Span, _: &Context) {}

    fn on_end(&self, span: SpanData) {
        if span.span_context.is_sampled() {
            self.0.add(span);
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }

    fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
        Ok(())
    }
}

#[derive(Debug)]
struct Collector(Connector);

#[async_trait::async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let request = HttpRequest::try_from(request.map(SdkBody::from))?;
        call(&self.0, request, MAX_ANSWER_BYTES).await
    }
}

#[cfg(test)]
mod tests {
    use opentelemetry::InstrumentationScope;
    use opentelemetry::trace::{SpanContext, SpanId};
    use opentelemetry_sdk::trace::{SpanEvents, SpanLinks};

    use super::*;

    fn span(attributes: Vec<KeyValue>) -> SpanData {
        SpanData {
            span_context: SpanContext::NONE,
            parent_span_id: SpanId::INVALID,
            parent_span_is_remote: false,
            span_kind: SpanKind::Internal,
            name: "request".into(),
            start_time: std::time::UNIX_EPOCH,
            end_time: std::time::UNIX_EPOCH,
            attributes,
            dropped_attributes_count: 0,
            events: SpanEvents::default(),
            links: SpanLinks::default(),
            status: Status::Unset,
            instrumentation_scope: InstrumentationScope::default(),
        }
    }

    fn request(status: i64) -> SpanData {
        as_sent(span(vec![
            KeyValue::new("verb", "POST"),
            KeyValue::new("route", "/v1/login"),
            KeyValue::new("status", status),
            KeyValue::new("sub", "alice"),
        ]))
    }

    #[test]
    fn a_request_is_sent_by_route_with_listed_attributes_only() {
        let sent = request(200);
        assert_eq!((sent.name.as_ref(), sent.span_kind), ("POST /v1/login", SpanKind::Server));
        let names: Vec<&str> = sent.attributes.iter().map(|pair| pair.key.as_str()).collect();
        assert_eq!(names, ["http.request.method", "http.route", "http.response.status_code"]);
    }

    #[test]
    fn only_an_internal_error_is_an_error() {
        assert_eq!(request(499).status, Status::Unset);
        assert_eq!(request(500).status, Status::error(""));
        let event = |outcome| as_sent(span(vec![KeyValue::new("outcome", outcome)]));
        assert_eq!(event("handled").status, Status::Unset);
        assert_eq!(event(FAILED).status, Status::error(""));
    }

    #[test]
    fn a_call_to_aws_is_a_client_span_and_other_spans_stay_unchanged() {
        assert_eq!(as_sent(span(vec![KeyValue::new("rpc.service", "KMS")])).span_kind, SpanKind::Client);
        let start = as_sent(span(vec![KeyValue::new("function", "login")]));
        assert_eq!((start.name.as_ref(), start.span_kind), ("request", SpanKind::Internal));
    }

    #[test]
    fn spans_that_are_never_sent_do_not_accumulate() {
        let ended = Ended::default();
        for _ in 0..=MAX_SPANS {
            ended.add(span(Vec::new()));
        }
        assert_eq!(ended.take().len(), MAX_SPANS);
        assert!(ended.take().is_empty());
    }

    #[test]
    fn nothing_is_traced_without_an_endpoint_and_an_endpoint_requires_tls() {
        let read = |endpoint: &str| Traces::read("login", |_| Some(endpoint.to_owned()));
        assert!(matches!(Traces::read("login", |_| None), Ok(None)));
        assert!(matches!(read(""), Ok(None)));
        assert!(matches!(read("http://127.0.0.1:4318/"), Ok(Some(_))));
        let refused = read("http://collector.example:4318").err().map(|error| error.to_string());
        assert_eq!(
            refused.as_deref(),
            Some(
                "the environment variable OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector for OTLP over \
                 HTTP: https, or http on 127.0.0.1"
            )
        );
    }
}
