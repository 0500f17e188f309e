"""Decided logins on the bus: off by default, and one event for each with the parameter LoginEvents."""

import json
import time
import uuid
from collections import Counter
from dataclasses import dataclass, field

import jsonschema
import jwt
import pyotp
import pytest

from browser import set_policy
from conftest import MAIL_TENANT, POLICY, SECRETS, User, call, enrol, mailed_code, problem, send_code, set_up_at_login, token, verify_code
from deployed import Bus, client, log_lines, update
from passkeys import allow_passkeys, holder
from settings import ASSERTION_ISSUER, ROOT, STACK_NAME

pytestmark = pytest.mark.alone

# A tenant that no other test uses.
TENANT = "login-events"


@dataclass
class Heard:
    """The events of decided logins that have arrived so far."""

    bus: Bus = field(default_factory=lambda: Bus("login-events"))
    events: list[dict] = field(default_factory=list)

    def about(self, login: str, count: int) -> list[dict]:
        """The events about a login, in their order, once there are so many."""
        deadline = time.monotonic() + 60
        while len(found := [event for event in self.events if event["data"]["details"]["login"] == jti(login)]) < count:
            assert time.monotonic() < deadline, f"{len(found)} of {count} events arrived"
            self.receive()
        return sorted(found, key=lambda event: event["time"])

    def receive(self) -> None:
        for message in client("sqs").receive_message(QueueUrl=self.bus.queue, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", []):
            client("sqs").delete_message(QueueUrl=self.bus.queue, ReceiptHandle=message["ReceiptHandle"])
            event = json.loads(message["Body"])
            if event["detail-type"].startswith("login_"):
                assert event["detail"]["type"] == f"user-2fa.{event['detail-type']}"
                self.events.append(event["detail"])


def jti(login: str) -> str:
    return jwt.decode(login, options={"verify_signature": False})["jti"]


def facts(events: list[dict]) -> list[tuple]:
    """What the events say beside the login."""
    return [(event["data"]["action"], event["data"]["details"].get("method"), event["data"]["details"]["outcome"]) for event in events]


@pytest.fixture(scope="module")
def silent() -> User:
    """A user whose logins pass and are refused while there are no login events."""
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", TENANT), {"plan": "enterprise"}).ok
    set_policy(TENANT, **POLICY | {"trusted_browser_days": 30})
    user = enrol(tenant=TENANT)
    for code, status in ((user.wrong_codes(1)[0], 400), (user.fresh_code(), 200)):
        assert call("POST", "/v1/login/totp", token("login", user.sub, TENANT), {"code": code}).status_code == status
    return user


@pytest.fixture(scope="module")
def heard(silent):
    found = Heard()
    parameters = client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]["Parameters"]
    (release,) = [parameter["ParameterValue"] for parameter in parameters if parameter["ParameterKey"] == "Release"]
    update(LoginEvents="on", Release="with-login-events")
    yield found
    # The next deployment would publish every function again if the release were another one.
    update(LoginEvents="off", Release=release)


@pytest.fixture
def user(heard) -> User:
    return enrol(tenant=TENANT)


def begin(user: str, **claims) -> str:
    return token("login", user, TENANT, **claims)


def test_a_passed_login_is_an_event_with_the_user_the_method_and_the_login(heard, user):
    login = begin(user.sub)
    assert call("POST", "/v1/login", login).json()["status"] == "challenge", "which decides nothing"
    assert call("POST", "/v1/login/totp", login, {"code": user.fresh_code()}).ok
    (event,) = heard.about(login, 1)
    jsonschema.validate(event, json.loads((ROOT / "docs/api/event.schema.json").read_text()), format_checker=jsonschema.FormatChecker())
    assert event["source"] == f"{ASSERTION_ISSUER}/tenants/{TENANT}" and event["subject"] == user.sub
    assert event["data"] == {
        "tenant": TENANT, "action": "login_passed", "actor": {"kind": "user", "id": user.sub}, "user_id": user.sub,
        "details": {"login": jti(login), "method": "totp", "outcome": "passed"},
    }


def test_refused_codes_a_lock_and_a_used_login_are_events(heard, user):
    login, completed = begin(user.sub), begin(user.sub)
    assert call("POST", "/v1/login/totp", completed, {"code": user.fresh_code()}).ok
    assert problem(call("POST", "/v1/login", completed)) == (401, "login-already-completed")
    for code in user.wrong_codes(5):
        assert problem(call("POST", "/v1/login/totp", login, {"code": code})) == (400, "invalid-code")
    assert problem(call("POST", "/v1/login/totp", login, {"code": user.wrong_codes(6)[5]})) == (429, "too-many-attempts")
    assert problem(call("POST", "/v1/login", login)) == (429, "too-many-attempts")
    assert facts(heard.about(login, 7)) == [
        *[("login_refused", "totp", "invalid-code")] * 5,
        ("login_refused", "totp", "too-many-attempts"),
        ("login_refused", None, "too-many-attempts"),
    ]
    assert facts(heard.about(completed, 2)) == [("login_passed", "totp", "passed"), ("login_refused", None, "login-already-completed")]


def test_a_request_that_decides_nothing_is_no_event(heard, user):
    login = begin(user.sub)
    assert problem(call("POST", "/v1/login/totp", login, {"kode": "000000"})) == (400, "invalid-request")
    assert problem(call("POST", "/v1/login/totp", "nonsense", {"code": "000000"})) == (401, "invalid-token")
    assert call("POST", "/v1/login/recovery-code", login, {"code": user.recovery_codes[0]}).ok
    assert facts(heard.about(login, 1)) == [("login_passed", "recovery_code", "passed")]


def test_a_trusted_browser_passes_without_a_code(heard, user):
    remembered = {"code": user.fresh_code(), "remember_browser": True}
    browser = call("POST", "/v1/login/totp", begin(user.sub), remembered).json()["browser_token"]
    login = begin(user.sub)
    answer = call("POST", "/v1/login", login, headers={"X-Browser-Token": browser}).json()
    assert answer["status"] == "complete"
    SECRETS.update(given.rsplit(".", 1)[1] for given in (browser, answer["browser_token"]))
    assert facts(heard.about(login, 1)) == [("login_passed", "trusted_browser", "passed")]


def test_a_skipped_setup_passes_and_one_that_is_required_refuses(heard):
    newcomer, login = f"skips-{uuid.uuid4()}", begin(f"must-{uuid.uuid4()}")
    assert problem(call("POST", "/v1/login/skip", login)) == (403, "setup-required")
    set_policy(TENANT, grace_until="2099-12-31")
    skipped = begin(newcomer)
    assert call("POST", "/v1/login", skipped).json()["status"] == "setup_offered"
    assert call("POST", "/v1/login/skip", skipped).ok
    set_policy(TENANT, grace_until=None)
    assert facts(heard.about(login, 1)) == [("login_refused", "skipped", "setup-required")]
    assert facts(heard.about(skipped, 1)) == [("login_passed", "skipped", "passed")]


def test_a_setup_completes_a_login_and_its_wrong_code_refuses_none(heard):
    login = begin(f"newcomer-{uuid.uuid4()}")
    begun = call("POST", "/v1/me/totp", login, {}).json()
    phone = User("", pyotp.TOTP(begun["secret"]), "", [])
    SECRETS.add(begun["secret"])
    confirm = f"/v1/me/totp/{begun['id']}/confirm"
    assert problem(call("POST", confirm, login, {"code": phone.wrong_codes(1)[0]})) == (400, "invalid-code")
    confirmed = call("POST", confirm, login, {"code": phone.code(0)})
    assert confirmed.ok, confirmed.text
    SECRETS.update(confirmed.json()["recovery_codes"])
    assert facts(heard.about(login, 1)) == [("login_passed", "totp", "passed")]


def test_codes_by_mail_and_passkeys_are_events_of_their_functions(heard):
    reader = set_up_at_login(f"heard-{uuid.uuid4()}")
    admin = token("staff", "ada", MAIL_TENANT, role="admin")
    assert call("POST", f"/v1/users/{reader.sub}/unlock", admin, {"reason": "the next mail"}).ok
    login = reader.login()
    assert send_code(login).status_code == 202, "which decides nothing"
    assert problem(verify_code(login, "not a code")) == (400, "invalid-code")
    assert verify_code(login, mailed_code(reader.sub)).ok
    assert facts(heard.about(login, 2)) == [("login_refused", "email", "invalid-code"), ("login_passed", "email", "passed")]
    allow_passkeys()
    person = holder()
    login = person.login()
    credential = person.sign(login)
    wrong = credential | {"response": credential["response"] | {"signature": "AAAA"}}
    assert problem(call("POST", "/v1/login/passkey", login, {"credential": wrong})) == (400, "invalid-passkey")
    assert call("POST", "/v1/login/passkey", login, {"credential": credential}).ok
    assert facts(heard.about(login, 2)) == [("login_refused", "passkey", "invalid-passkey"), ("login_passed", "passkey", "passed")]


def test_abuse_52_each_event_comes_once_without_an_address_and_none_came_while_they_were_off(heard, silent, user):
    login = begin(user.sub)
    assert call("POST", "/v1/login/totp", login, {"code": user.fresh_code()}).ok
    heard.about(login, 1)
    assert set(Counter(event["id"] for event in heard.events).values()) == {1}
    assert "@" not in json.dumps(heard.events)
    assert silent.sub not in json.dumps(heard.events)
    lines = [line for line in log_lines() if "login decided" in line]
    assert len(lines) >= len(heard.events) and not any(silent.sub in line for line in lines)
