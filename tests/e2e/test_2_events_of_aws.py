"""Sends the events in `tests/events` to each deployed function. None of them may crash a function, and the functions behind the API must
not respond with 5xx.
"""

import json
from base64 import urlsafe_b64encode

import pytest

from conftest import token
from deployed import BEHIND_THE_API, client
from settings import FUNCTIONS, ROOT, stack

# The tenant has no data, so no event can change anything.
TENANT = "of-events"
FILES = sorted((ROOT / "tests/events").rglob("*.json"))
TAKES = {"events": "stream", "notices": "queue", "webhooks": "queue", "delivery": "ses", "reminders": "schedule"}


def tag(tenant: str) -> str:
    """A tenant as the tags of mails encode it."""
    return urlsafe_b64encode(tenant.encode()).decode().rstrip("=")


def payload(file) -> bytes:
    text = json.dumps(json.loads(file.read_text())["event"]).replace(tag("demo"), tag(TENANT))
    return text.replace("{login}", token("login", "alice", TENANT)).replace("{staff}", token("staff", "ada", TENANT, role="admin")).encode()


def invoke(function: str, file) -> tuple[str | None, dict | None]:
    """Lambda's error for the function, if there was one, and the function's response."""
    answer = client("lambda").invoke(FunctionName=f"{stack()['functions'][function]}:live", Payload=payload(file))
    return answer.get("FunctionError"), json.loads(answer["Payload"].read() or b"null")


def is_done(function: str, kind: str, event: bytes) -> bool:
    """Whether to send the event to this function: events of its own kind, messages of any queue to a function with a queue, and nothing to others."""
    of_a_queue = function in ("notices", "webhooks") and b'"aws:sqs"' in event
    is_schedule = function == "reminders" and b'"aws.events"' in event
    return kind == TAKES[function] or is_schedule or function == "delivery" or of_a_queue or b'"Records": []' in event


# `keys` ignores the event and adds a version.
@pytest.mark.parametrize("function", sorted(set(FUNCTIONS) - {"keys"}))
def test_abuse_76_no_event_of_aws_ends_a_function(function):
    assert len(FILES) > 70
    for file in FILES:
        kind, name = file.parent.name, f"{function}: {file.parent.name}/{file.stem}"
        error, answer = invoke(function, file)
        if function in BEHIND_THE_API:
            assert error is None and answer["statusCode"] < 500, (name, error, answer)
            assert kind == "http" or answer["statusCode"] == 400, (name, answer)
        elif is_done(function, kind, payload(file)):
            assert error is None, (name, answer)
        else:
            # It was not a batch: the function says so and continues to work.
            assert answer["errorMessage"] == "the event failed", (name, answer)
