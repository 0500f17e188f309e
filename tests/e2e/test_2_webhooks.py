"""Webhooks of the deployed stack: from a change, over the bus and the queue, to a receiver and back from the dead letters."""

import json
import os
import subprocess
import sys
import threading
import uuid
from base64 import b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from standardwebhooks.webhooks import Webhook

import stack as local
from conftest import SECRETS, enrol
from deployed import Bus, client, outputs, update
from settings import CREDENTIALS, HELPDESK, REGION, ROOT, STACK_NAME, WEBHOOK_SECRET, WEBHOOK_URL, stack

pytestmark = pytest.mark.alone

CURRENT, PREVIOUS = (f"whsec_{b64encode(os.urandom(32)).decode()}" for _ in range(2))
IN_THE_URL = f"in-the-url-{uuid.uuid4()}"
SECRETS.update({WEBHOOK_SECRET, CURRENT, PREVIOUS, IN_THE_URL})


class Receiver:
    """A receiver outside the stack. It answers 204, unless a test plans something else for an event about a user."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict, bytes]] = []
        self.planned: dict[tuple[str, str], list[int]] = {}
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.requests.append((dict(self.headers), body))
                event = json.loads(body)
                planned = receiver.planned.get((event.get("subject"), event["data"]["action"]), [])
                self.send_response(planned.pop(0) if planned else 204)
                self.end_headers()

            def log_message(self, *_):
                """Logs nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hooks?key={IN_THE_URL}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def about(self, user: str, action: str = "totp_added") -> list[tuple[dict, bytes]]:
        """The requests with an event, in the order in which they came."""
        return [(headers, body) for headers, body in list(self.requests)
                if (event := json.loads(body)).get("subject") == user and event["data"]["action"] == action]

    def wait_for(self, count: int, user: str) -> list[tuple[dict, bytes]]:
        local.wait_for(lambda: len(self.about(user)) >= count, 90, f"the receiver did not get {count} requests")
        return self.about(user)


def test_the_help_center_of_the_local_stack_shows_an_event_a_moment_after_a_change():
    user = enrol().sub
    local.wait_for(lambda: user in requests.get(f"{HELPDESK}/webhooks", timeout=10).text, 60, "the Help Center shows no event")


@pytest.fixture(scope="module")
def receiver():
    receiver = Receiver()
    update(WebhookUrl=receiver.url, WebhookSecret=CURRENT, WebhookPreviousSecret=PREVIOUS, Release=f"webhooks-{uuid.uuid4()}")
    yield receiver
    update(WebhookUrl=WEBHOOK_URL, WebhookSecret=WEBHOOK_SECRET, WebhookPreviousSecret="", Release=f"webhooks-{uuid.uuid4()}")
    receiver.server.shutdown()


def test_a_webhook_is_the_event_of_the_bus_and_has_valid_signatures_of_both_secrets_of_a_rotation(receiver):
    bus = Bus("webhooks")
    user = enrol().sub
    published = bus.heard(user, "totp_added")["totp_added"]
    headers, body = receiver.wait_for(1, user)[0]
    assert json.loads(body) == published
    assert {name.lower(): value for name, value in headers.items()}["webhook-id"] == published["id"]
    for secret in (CURRENT, PREVIOUS):
        assert Webhook(secret).verify(body, headers) == published


def test_a_receiver_that_fails_once_gets_the_event_again(receiver):
    user = enrol_with(receiver, 500)
    first, second = receiver.wait_for(2, user)
    assert first[1] == second[1], "the event changes between two attempts"
    assert Webhook(CURRENT).verify(second[1], second[0])["subject"] == user


def enrol_with(receiver: Receiver, *answers: int) -> str:
    """A user whose new authenticator gets these answers from the receiver."""
    user = f"webhook-{uuid.uuid4()}"
    receiver.planned[user, "totp_added"] = list(answers)
    return enrol(user).sub


def dead_webhooks(user: str) -> list[dict]:
    letters = client("sqs").receive_message(QueueUrl=outputs()["DeadEvents"], MaxNumberOfMessages=10, VisibilityTimeout=0).get("Messages", [])
    return [letter for letter in map(lambda one: json.loads(one["Body"]), letters) if user in letter.get("webhook", "")]


def replay() -> subprocess.CompletedProcess:
    command = [sys.executable, ROOT / "infra/replay.py", "--stack", STACK_NAME, "--region", REGION, "--endpoint", stack()["aws_endpoint"]]
    return subprocess.run(command, env=os.environ | CREDENTIALS, capture_output=True, text=True, timeout=120)


def test_a_receiver_that_is_down_gets_the_event_by_a_replay_of_the_dead_letters(receiver):
    client("sqs").purge_queue(QueueUrl=outputs()["DeadEvents"])
    user = enrol_with(receiver, *[503] * 5)
    local.wait_for(lambda: dead_webhooks(user), 90, "the event is not with the dead letters")
    assert len(receiver.about(user)) == 5
    replayed = replay()
    assert (replayed.returncode, replayed.stdout.splitlines()[0]) == (0, "1 x a webhook: processed"), replayed.stdout + replayed.stderr
    headers, body = receiver.wait_for(6, user)[-1]
    assert Webhook(CURRENT).verify(body, headers)["subject"] == user
    assert body == receiver.about(user)[0][1]


def test_a_receiver_that_is_gone_gets_an_event_once_and_an_operator_finds_it(receiver):
    client("sqs").purge_queue(QueueUrl=outputs()["DeadEvents"])
    user = enrol_with(receiver, 410)
    local.wait_for(lambda: dead_webhooks(user), 60, "the event is not with the dead letters")
    assert dead_webhooks(user)[0]["reason"] == "the receiver answered 410 Gone"
    assert len(receiver.about(user)) == 1
    client("sqs").purge_queue(QueueUrl=outputs()["DeadEvents"])


def test_a_secret_of_another_form_or_none_fails_the_deployment(receiver):
    with pytest.raises(client("cloudformation").exceptions.ClientError, match="whsec_ and the base64 form of 24 to 64 bytes"):
        update(WebhookSecret="a password")
    with pytest.raises(client("cloudformation").exceptions.ClientError, match="Give WebhookSecret too if you give WebhookUrl"):
        update(WebhookSecret="")


def test_without_a_url_nothing_of_the_webhooks_is_deployed(receiver):
    queue = outputs()["WebhooksQueue"]
    update(WebhookUrl="")
    try:
        names = [function["FunctionName"] for function in client("lambda").list_functions()["Functions"]]
        assert stack()["functions"]["webhooks"] not in names and stack()["functions"]["notices"] in names
        assert "WebhooksQueue" not in outputs() and queue not in client("sqs").list_queues()["QueueUrls"]
        targets = [target["Id"] for rule in client("events").list_rules()["Rules"]
                   for target in client("events").list_targets_by_rule(Rule=rule["Name"])["Targets"]]
        assert "webhooks" not in targets and "delivery" in targets
    finally:
        update(WebhookUrl=receiver.url)
