"""The programs of docs/integration.md, as a reader runs them: each integrates a helpdesk, in its language."""

import json
import subprocess
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jsonschema
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from conftest import enrol, wait_for_a_young_step
from settings import ROOT, STACK_FILE, stack
from test_2_email import client

EXAMPLES = ROOT / "docs/examples"
EVENT = EXAMPLES / "event.json"
PROGRAMS = {
    "python": [sys.executable, EXAMPLES / "python/walk.py"],
    "typescript": ["node", EXAMPLES / "typescript/dist/walk.js"],
    "rust": [ROOT / "target/examples/debug/walk"],
}
each_language = pytest.mark.parametrize("language", PROGRAMS)


def said_by(language: str, *arguments, given: str = "") -> list[str]:
    """What a program prints, line by line."""
    ran = subprocess.run([*PROGRAMS[language], *arguments], input=given, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout.splitlines()


def walk(language: str, event_file) -> list[str]:
    # Its codes are of three steps, counted from its start.
    wait_for_a_young_step(seconds=12)
    return said_by(language, STACK_FILE, event_file)


@each_language
def test_each_example_walks_through_two_logins_a_step_up_and_an_event(language):
    assert walk(language, EVENT) == [
        "plan: enterprise; totp required: true",
        "first login: setup_required of totp",
        "first login: passed by totp, aal2; 10 recovery codes",
        "second login: challenge by totp, recovery_code",
        "a spent code: 400 invalid-code",
        "in another login: refused",
        "second login: passed by totp, aal2",
        "again: refused",
        "new recovery codes: a proof is asked for",
        "new recovery codes: 10",
        "event: alice: app create by user",
        "the same event: known",
    ]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """An event that the deployed stack has published, as a queue behind a rule gets it: the user, and a file with the event."""
    sqs, bus = client("sqs"), client("events")
    queue = sqs.create_queue(QueueName="for-the-examples")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    bus.put_rule(Name="for-the-examples", EventPattern=json.dumps({"source": ["user-2fa"], "detail-type": ["totp_added"]}))
    bus.put_targets(Rule="for-the-examples", Targets=[{"Id": "queue", "Arn": arn}])
    user = enrol().sub
    deadline, events = time.monotonic() + 60, []
    while not any(event["detail"]["subject"] == user for event in events):
        assert time.monotonic() < deadline, "the event did not come"
        events += [json.loads(message["Body"]) for message in
                   sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages", [])]
    bus.remove_targets(Rule="for-the-examples", Ids=["queue"])
    bus.delete_rule(Name="for-the-examples")
    path = tmp_path_factory.mktemp("event") / "event.json"
    path.write_text(json.dumps(next(event for event in events if event["detail"]["subject"] == user)))
    return user, path


@each_language
def test_each_example_understands_an_event_that_the_stack_has_published(language, published):
    user, event_file = published
    assert walk(language, event_file)[-2:] == [f"event: {user}: app create by user", "the same event: known"]


def test_the_event_of_the_examples_has_the_form_of_a_published_one(published):
    schema = json.loads((ROOT / "docs/api/event.schema.json").read_text())
    told, real = (json.loads(path.read_text()) for path in (EVENT, published[1]))
    jsonschema.validate(told["detail"], schema, format_checker=jsonschema.FormatChecker())
    assert told.keys() == real.keys()
    assert told["detail"]["data"].keys() == real["detail"]["data"].keys()


OURS, ANOTHER = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())


class Keys(BaseHTTPRequestHandler):
    """A deployment of which only the published keys are there: so its assertions can say what User 2FA never would."""

    def do_GET(self):
        jwk = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(OURS.public_key())) | {"kid": "ours", "alg": "ES256", "use": "sig"}
        body = json.dumps({"keys": [jwk]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nothing to say."""


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = tmp_path_factory.mktemp("deployment") / "stack.json"
    path.write_text(json.dumps(stack() | {"api": f"http://127.0.0.1:{server.server_port}"}))
    yield path
    server.shutdown()


def assertion(key=OURS, algorithm: str = "ES256", kid: str = "ours", **claims) -> str:
    """An assertion for alice; `claims` replace the usual ones, and None leaves one out."""
    now = int(time.time())
    usual = {
        "iss": stack()["assertion_issuer"], "aud": stack()["assertion_audience"], "sub": "alice", "tenant": "demo",
        "iat": now, "exp": now + 120, "auth_time": now, "jti": str(uuid.uuid4()),
        "acr": "aal2", "amr": ["pwd", "otp", "mfa"], "method": "totp",
    }
    said = {name: value for name, value in (usual | claims).items() if value is not None}
    return jwt.encode(said, key, algorithm=algorithm, headers={"kid": kid})


def case(given: str = "", **claims) -> dict:
    """An assertion, by default a right one, and the login that a browser has begun: each case has one of its own."""
    login = str(uuid.uuid4())
    return {"assertion": given or assertion(**{"login": login} | claims), "login": login, "sub": "alice", "tenant": "demo"}


@each_language
def test_no_example_opens_a_session_on_an_assertion_that_does_not_hold(language, stack_file):
    right = case(jti="once")
    # Libraries let clocks differ by a minute.
    expired = int(time.time()) - 70
    cases = {
        "right": right,
        "the same again": right,
        "another one of the same login": right | {"assertion": assertion(login=right["login"])},
        "with an id that was accepted": case(jti="once"),
        "expired": case(iat=expired - 120, exp=expired),
        "without an end": case(exp=None),
        "of another issuer": case(iss="https://2fa.attacker.example"),
        "for another audience": case(aud="another-helpdesk"),
        "for no audience": case(aud=None),
        "of another login": case(login="mallorys-login"),
        "of another user": case(sub="mallory"),
        "of another tenant": case(tenant="other"),
        "without an id": case(jti=None),
        "signed with another key": case(key=ANOTHER),
        "signed with an unpublished key": case(key=ANOTHER, kid="another"),
        "signed with a shared secret": case(key="a secret of thirty-two bytes, or more", algorithm="HS256"),
        "signed by nobody": case(key=None, algorithm="none"),
        "no JWT": case("nonsense"),
        "right again, in a login of its own": case(),
    }
    given = "\n".join(json.dumps(case) for case in cases.values())
    said = dict(zip(cases, said_by(language, stack_file, "judge", given=given), strict=True))
    assert said == {name: "accepted" if name.startswith("right") else "refused" for name in cases}
