"""The receivers of webhooks: the programs of docs/webhooks.md, and the stand-in Help Center."""

import json
import os
import socket
import subprocess
import sys
import uuid
from base64 import b64encode
from datetime import datetime, timedelta, timezone

import pytest
import requests
from standardwebhooks.webhooks import Webhook

import stack as local
from browser import Visitor, browser  # noqa: F401 (a fixture)
from conftest import SECRETS
from settings import HELPDESK, ROOT, WEBHOOK_SECRET

EXAMPLES = ROOT / "docs/examples"
SECRET, OTHER = (f"whsec_{b64encode(os.urandom(32)).decode()}" for _ in range(2))
SECRETS.update({SECRET, OTHER})
EVENT = json.loads((EXAMPLES / "event.json").read_text())["detail"]


def message(secrets: list[str], at: datetime | None = None, **changed) -> tuple[dict, bytes]:
    """The headers and the body of a webhook, signed with each of the secrets."""
    event = EVENT | {"id": uuid.uuid4().hex} | changed
    # Not in the form in which a library of JSON writes it.
    body, at = json.dumps(event, indent=3), at or datetime.now(timezone.utc)
    signatures = [Webhook(secret).sign(event["id"], at, body) for secret in secrets]
    headers = {"content-type": "application/cloudevents+json", "webhook-id": event["id"], "webhook-timestamp": str(int(at.timestamp())),
               "webhook-signature": " ".join(signatures)}
    return headers, body.encode()


class Example:
    """A running example, and what it has handled."""

    def __init__(self, command: list, log) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.url, self.log = f"http://127.0.0.1:{port}/webhooks", log
        with log.open("w") as out:
            self.process = subprocess.Popen([*command, str(port)], env=os.environ | {"WEBHOOK_SECRET": SECRET}, stdout=out, stderr=subprocess.DEVNULL)
        local.wait_for(lambda: local.requests_ok(self.url), 30, "the example does not start")

    def send(self, headers: dict, body: bytes) -> int:
        return requests.post(self.url, data=body, headers=headers, timeout=10).status_code

    def handled(self, user: str) -> int:
        return self.log.read_text().splitlines().count(f"totp_added {user}")


@pytest.fixture(scope="module", params=["python", "node"])
def example(request, tmp_path_factory):
    command = {"python": [sys.executable, EXAMPLES / "python/webhooks.py"], "node": ["node", EXAMPLES / "typescript/dist/webhooks.js"]}[request.param]
    example = Example(command, tmp_path_factory.mktemp("webhooks") / "log")
    yield example
    example.process.terminate()
    example.process.wait(10)


def test_an_example_handles_an_event_once_however_often_it_comes(example):
    user = uuid.uuid4().hex
    repeated = message([SECRET], subject=user)
    assert [example.send(*repeated) for _ in range(3)] == [204] * 3
    assert example.handled(user) == 1
    assert example.send(*message([SECRET], subject=user)) == 204
    assert example.handled(user) == 2


def test_an_example_accepts_a_message_while_its_own_secret_is_one_of_two(example):
    assert example.send(*message([OTHER, SECRET])) == 204
    assert example.send(*message([OTHER])) == 401


def test_abuse_110_an_example_refuses_a_forged_message(example):
    user = uuid.uuid4().hex
    headers, body = message([SECRET], subject=user)
    now = datetime.now(timezone.utc)
    forged = {
        "not signed": ({name: value for name, value in headers.items() if name != "webhook-signature"}, body),
        "signed with another secret": message([OTHER], subject=user),
        "another body": (headers, body.replace(b"totp_added", b"totp_removed")),
        "the same event, written in another way": (headers, json.dumps(json.loads(body)).encode()),
        "another ID": (headers | {"webhook-id": "another"}, body),
        "an old message": message([SECRET], now - timedelta(minutes=6), subject=user),
        "a message of the future": message([SECRET], now + timedelta(minutes=6), subject=user),
        "a time that is none": (headers | {"webhook-timestamp": "now"}, body),
        "an unreadable signature": (headers | {"webhook-signature": "v1"}, body),
        "a signature in another alphabet": (headers | {"webhook-signature": "v1,%%%"}, body),
        "no JSON, and not signed": (headers, b"\xff"),
    }
    assert {name: example.send(*sent) for name, sent in forged.items()} == dict.fromkeys(forged, 401)
    assert example.handled(user) == 0


def test_the_help_center_shows_a_verified_event_once_and_no_forged_one(browser):  # noqa: F811 (the fixture)
    right, forged = uuid.uuid4().hex, uuid.uuid4().hex
    sent = message([WEBHOOK_SECRET], subject=right)
    answers = [requests.post(f"{HELPDESK}/webhooks", data=body, headers=headers, timeout=10).status_code
               for headers, body in (sent, sent, message([OTHER], subject=forged))]
    assert answers == [204, 204, 401]
    visitor = Visitor(browser)
    visitor.page.goto(f"{HELPDESK}/webhooks")
    assert visitor.page.get_by_text(right).count() >= 1
    assert visitor.page.locator("summary", has_text=right).count() == 1
    assert visitor.page.get_by_text(forged).count() == 0
    visitor.check_accessibility()
    visitor.leave()
