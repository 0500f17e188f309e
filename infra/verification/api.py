"""Sends requests exactly as given, and returns responses unchanged, with their original header names and unusual characters."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from urllib.parse import urlsplit

SECONDS = 30


@dataclass(frozen=True)
class Answer:
    # 0 if there was no response.
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Header names are case-insensitive (RFC 9110); gateways send them in lower case."""
        return next((value for known, value in self.headers if known.lower() == name.lower()), None)

    def json(self) -> dict:
        try:
            found = json.loads(self.body or b"{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def slug(self) -> str:
        return str(self.json().get("type", "")).removeprefix("/problems/")

    def __str__(self) -> str:
        """The status and the problem, without personal data."""
        if self.status == 0:
            return "no response"
        problem = self.json()
        parts = [str(self.status), self.slug, str(problem.get("reason", "")), str(problem.get("claim", "")), str(problem.get("request_id", ""))]
        return " ".join(part for part in parts if part)


class Api:
    def __init__(self, url: str) -> None:
        self.url = urlsplit(url)

    def send(self, verb: str, path: str, token: str = "", body: dict | None = None, headers: dict[str, str] | None = None) -> Answer:
        """Sends one request on a new connection. Returns a status of 0 if there is no response, for whatever reason."""
        kind = http.client.HTTPSConnection if self.url.scheme == "https" else http.client.HTTPConnection
        sent = dict(headers or {})
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        connection = kind(self.url.netloc, timeout=SECONDS)
        try:
            connection.request(verb, self.url.path + path, None if body is None else json.dumps(body), sent)
            answer = connection.getresponse()
            return Answer(answer.status, tuple(answer.getheaders()), answer.read())
        except (OSError, http.client.HTTPException):
            return Answer(0, (), b"")
        finally:
            connection.close()
