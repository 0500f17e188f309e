"""A proxy in front of the API that breaks what a test asks for. It imitates gateways, caches, and releases that misbehave."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Request:
    verb: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def without(self, name: str) -> Answer:
        return Answer(self.status, [(known, value) for known, value in self.headers if known.lower() != name.lower()], self.body)

    def having(self, name: str, value: str) -> Answer:
        return Answer(self.status, [*self.without(name).headers, (name, value)], self.body)


Forward = Callable[[Request], Answer]
# Handles a request, and may forward it.
Breaking = Callable[[Request, Forward], Answer]


def nothing(status: int) -> Answer:
    """A response from something in front of the API, which knows no problem documents."""
    return Answer(status, [], b"{}")


@contextmanager
def in_front_of(api: str, breaking: Breaking) -> Iterator[str]:
    """Runs the proxy. Yields its URL."""
    target = urlsplit(api)

    def forward(request: Request) -> Answer:
        connection = http.client.HTTPConnection(target.netloc, timeout=60)
        connection.request(request.verb, target.path + request.path, request.body or None, request.headers)
        answer = connection.getresponse()
        return Answer(answer.status, answer.getheaders(), answer.read())

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            kept = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection", "content-length")}
            answer = breaking(Request(self.command, self.path, kept, body), forward)
            self.send_response_only(answer.status)
            for name, value in answer.headers:
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = pass_on

        def log_message(self, *_) -> None:
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = 64
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
