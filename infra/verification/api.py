"""Requests as they are written, and answers with all that came: names of headers and odd characters are not touched."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from urllib.parse import urlsplit

SECONDS = 30


@dataclass(frozen=True)
class Answer:
    # 0 where there was none.
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Names of headers have no case (RFC 9110): gateways write them in lower case."""
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
        """Status and problem, which say nothing of anybody."""
        if self.status == 0:
            return "no answer"
        problem = self.json()
        said = [str(self.status), self.slug, str(problem.get("reason", "")), str(problem.get("claim", "")), str(problem.get("request_id", ""))]
        return " ".join(part for part in said if part)


class Api:
    def __init__(self, url: str) -> None:
        self.url = urlsplit(url)

    def send(self, verb: str, path: str, token: str = "", body: dict | None = None, headers: dict[str, str] | None = None) -> Answer:
        """One request on a connection of its own. Whatever keeps the answer away is an answer with status 0."""
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
