"""Traces: a collector gets each request and its AWS calls, without secrets. Without a collector, nothing waits for one."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

import stack as local
from conftest import SECRETS, TENANT, User, call, enrol, problem, token
from deployed import log_lines, update

# The fields that a span may have. docs/operations.md describes each of them; describe new ones there too.
FIELDS = {
    "faas.invocation_id", "http.request.method", "http.route", "http.response.status_code", "rpc.system", "rpc.service", "rpc.method",
    "user2fa.function", "user2fa.outcome", "user2fa.tenant",
}


def plain(attributes) -> dict:
    return {pair.key: getattr(pair.value, pair.value.WhichOneof("value")) for pair in attributes}


class Collector(ThreadingHTTPServer):
    """Receives OTLP over HTTP on this machine."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Receiver)
        self.bodies: list[bytes] = []
        self.answers = threading.Event()
        self.answers.set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def spans(self) -> list[tuple[str, Span]]:
        """Each span with the name of its service."""
        received = [ExportTraceServiceRequest.FromString(body) for body in list(self.bodies)]
        return [(plain(of.resource.attributes)["service.name"], span)
                for one in received for of in one.resource_spans for scope in of.scope_spans for span in scope.spans]

    def asked(self, request_id: str) -> Span:
        """The span of a request, which arrives after the response."""
        def found() -> list[Span]:
            return [span for _, span in self.spans() if plain(span.attributes).get("faas.invocation_id") == request_id]

        local.wait_for(found, 10, f"no span of the request {request_id} arrives")
        (span,) = found()
        return span

    def below(self, parent: Span) -> list[Span]:
        return [span for _, span in self.spans() if span.parent_span_id == parent.span_id and span.trace_id == parent.trace_id]


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        known = self.path == "/v1/traces" and self.headers["Content-Type"] == "application/x-protobuf"
        if known:
            self.server.bodies.append(body)
        self.server.answers.wait()
        self.send_response(200 if known else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def collector():
    collector = Collector()
    update(OtlpEndpoint=collector.address, Release="traced")
    yield collector
    collector.answers.set()
    collector.shutdown()
    collector.server_close()
    update(OtlpEndpoint="", Release="not-traced")


@pytest.fixture(scope="module")
def bob(collector) -> User:
    return enrol()


def test_a_login_is_a_trace_of_the_request_and_its_calls(collector, bob):
    answer = bob.submit(bob.fresh_code())
    assert answer.status_code == 200
    request = collector.asked(answer.headers["X-Request-Id"])
    assert (request.name, request.kind, request.parent_span_id) == ("POST /v1/login/totp", Span.SPAN_KIND_SERVER, b"")
    assert plain(request.attributes) == {
        "faas.invocation_id": answer.headers["X-Request-Id"], "http.request.method": "POST", "http.route": "/v1/login/totp",
        "http.response.status_code": 200, "user2fa.function": "login", "user2fa.outcome": "totp", "user2fa.tenant": TENANT,
    }
    calls = collector.below(request)
    assert [span.name for span in calls] == ["DynamoDB.BatchGetItem", "DynamoDB.PutItem"]
    for span in calls:
        assert span.kind == Span.SPAN_KIND_CLIENT
        assert request.start_time_unix_nano <= span.start_time_unix_nano <= span.end_time_unix_nano <= request.end_time_unix_nano


def test_a_refused_code_is_in_its_trace_and_is_not_an_error_of_the_service(collector, bob):
    answer = bob.submit(bob.wrong_codes(1)[0])
    assert problem(answer) == (400, "invalid-code")
    request = collector.asked(answer.headers["X-Request-Id"])
    assert plain(request.attributes)["user2fa.outcome"] == "invalid-code"
    assert request.status.code == Status.STATUS_CODE_UNSET


def test_a_functions_start_and_an_event_have_traces_too(collector, bob):
    def names(service: str) -> set[str]:
        return {span.name for of, span in collector.spans() if of == service}

    def events() -> list[dict]:
        return [plain(span.attributes) for of, span in collector.spans() if (of, span.name) == ("user-2fa-events", "event")]

    local.wait_for(events, 30, "no span of an event arrives")
    assert {(event["user2fa.function"], event["user2fa.outcome"]) for event in events()} == {("events", "handled")}
    assert {"start", "KMS.Decrypt"} <= names("user-2fa-login")
    assert "GET /openapi.json" not in names("user-2fa-pages")
    assert call("GET", "/openapi.json").ok
    local.wait_for(lambda: "GET /openapi.json" in names("user-2fa-pages"), 10, "the pages are not traced")


def test_abuse_52_a_collector_gets_the_name_of_the_service_and_no_secret(collector, bob):
    # The service chooses the ID of a trace: it does not trust the caller.
    traced = {"traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
    answer = call("POST", "/v1/login", token("login", bob.sub), headers=traced)
    assert collector.asked(answer.headers["X-Request-Id"]).trace_id.hex() != traced["traceparent"].split("-")[1]
    resources = [MessageToDict(of.resource) for body in collector.bodies for of in ExportTraceServiceRequest.FromString(body).resource_spans]
    assert all({"service.version", "faas.name", "faas.version", "cloud.region"} <= {pair["key"] for pair in of["attributes"]} for of in resources)
    for _, span in collector.spans():
        assert set(plain(span.attributes)) <= FIELDS and not span.events and not span.links, span
    exported = b"\n".join(collector.bodies)
    for secret in {*SECRETS, bob.sub, "@example.com"}:
        assert secret.encode() not in exported


def test_without_a_collector_the_product_works_and_the_log_says_so(collector, bob):
    collector.answers.clear()
    sent = len(collector.bodies)
    for _ in range(3):
        assert call("POST", "/v1/login", token("login", bob.sub)).status_code == 200
    local.wait_for(lambda: len(collector.bodies) > sent, 10, "the collector gets nothing")
    local.wait_for(lambda: any("took no traces" in line for line in log_lines()), 10, "the log does not say that traces were lost")
