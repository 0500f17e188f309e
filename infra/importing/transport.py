"""Requests to the service, with one connection per thread."""

from __future__ import annotations

import email.utils
import http.client
import json
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

SECONDS = 30


@dataclass
class Answer:
    """A response. Without one, the status is 0, and `fault` says why."""

    status: int
    body: dict
    retry_after: float | None = None
    fault: str = ""

    @property
    def kind(self) -> str:
        """The problem's slug."""
        return str(self.body.get("type", "")).rpartition("/")[2]

    def words(self) -> str:
        """What the response says, for people."""
        if not self.status:
            return self.fault
        errors = self.body.get("errors") or []
        listed = "; ".join(f"{error.get('pointer', '')} {error.get('detail', '')}" for error in errors)
        detail = str(listed or self.body.get("detail") or self.body.get("title") or "")
        return f"{detail} (reason: {self.body['reason']})" if self.body.get("reason") else detail


class Transport:
    def __init__(self, url: str) -> None:
        self.url, self.local = urlsplit(url), threading.local()

    def send(self, verb: str, path: str, body: dict | None = None, token: str = "") -> Answer:
        headers = {"authorization": f"Bearer {token}"} if token else {}
        content = None
        if body is not None:
            content = json.dumps(body)
            headers["content-type"] = "application/json"
        connection = self._connection()
        try:
            connection.request(verb, self.url.path.rstrip("/") + path, content, headers)
            response = connection.getresponse()
            text = response.read()
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            return Answer(0, {}, fault=_words(error, self.url.netloc))
        return Answer(response.status, _document(text), _seconds(response.getheader("retry-after")))

    def _connection(self) -> http.client.HTTPConnection:
        if not hasattr(self.local, "connection"):
            kind = http.client.HTTPSConnection if self.url.scheme == "https" else http.client.HTTPConnection
            self.local.connection = kind(self.url.netloc, timeout=SECONDS)
        return self.local.connection


def _document(text: bytes) -> dict:
    try:
        document = json.loads(text or b"{}")
    except ValueError:
        document = None
    return document if isinstance(document, dict) else {"detail": "the response is not a JSON object"}


def _seconds(retry_after: str | None) -> float | None:
    """The header Retry-After, which holds seconds or a date."""
    if not retry_after:
        return None
    if retry_after.isdecimal():
        return float(retry_after)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def _words(error: Exception, host: str) -> str:
    if isinstance(error, socket.gaierror):
        return f"the name {host} has no address ({error.strerror})"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate of {host} is not valid: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"{host} does not speak TLS as expected: {error.reason}"
    if isinstance(error, ConnectionRefusedError):
        return f"{host} refuses connections"
    if isinstance(error, (TimeoutError, socket.timeout)):
        return f"{host} did not respond within {SECONDS} seconds"
    return f"the connection to {host} broke: {error or type(error).__name__}"
