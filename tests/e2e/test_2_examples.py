"""The programs of docs/integration.md, run as a reader runs them. Each integrates a helpdesk, in its own language."""

import json
import subprocess
import sys
import threading
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote

import jsonschema
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

import php
import stack as local
from browser import Authenticator, Visitor, browser, name, set_policy  # noqa: F401 (a fixture)
from conftest import SECRETS, enrol, token, verified, wait_for_a_young_step
from deployed import client
from settings import HELPDESK, ROOT, RP_ID, STACK_FILE, stack

EXAMPLES = ROOT / "docs/examples"
EVENT = EXAMPLES / "event.json"
LANGUAGES = ("python", "typescript", "rust", "php")
each_language = pytest.mark.parametrize("language", LANGUAGES)


def program(language: str, name: str) -> list:
    return {
        "python": [sys.executable, EXAMPLES / f"python/{name}.py"],
        "typescript": ["node", EXAMPLES / f"typescript/dist/{name}.js"],
        "rust": [ROOT / "target/examples/debug" / name],
        "php": [*php.command(), EXAMPLES / f"php/{name}.php"],
    }[language]


def walk(language: str, event_file) -> list[str]:
    """The lines that the walk prints."""
    # The walk uses the codes of three time steps, counted from its start.
    wait_for_a_young_step(seconds=20)
    ran = subprocess.run([*program(language, "walk"), STACK_FILE, event_file], capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout.splitlines()


@each_language
def test_each_example_walks_through_two_logins_a_step_up_and_an_event(language):
    assert walk(language, EVENT) == [
        "plan: enterprise; totp required: true",
        "first login: setup_required of totp",
        "first login: passed by totp, aal2; 10 recovery codes",
        "second login: challenge by totp, recovery_code",
        "a spent code: 400 invalid-code",
        "in another browser: refused",
        "second login: passed by totp, aal2",
        "again: refused",
        "new recovery codes: a proof is asked for",
        "new recovery codes: 10",
        "event: alice: app create by user",
        "the same event: known",
    ]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """An event that the deployed stack published, in the form that a queue behind a rule gets. Returns the user and a file with the event."""
    sqs, bus = client("sqs"), client("events")
    queue = sqs.create_queue(QueueName="for-the-examples")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    bus.put_rule(Name="for-the-examples", EventPattern=json.dumps({"source": ["user-2fa"], "detail-type": ["totp_added"]}))
    bus.put_targets(Rule="for-the-examples", Targets=[{"Id": "queue", "Arn": arn}])
    user = enrol().sub
    deadline, events = time.monotonic() + 60, []
    while not any(event["detail"]["subject"] == user for event in events):
        assert time.monotonic() < deadline, "the event did not arrive"
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
    example, real = (json.loads(path.read_text()) for path in (EVENT, published[1]))
    jsonschema.validate(example["detail"], schema, format_checker=jsonschema.FormatChecker())
    assert example.keys() == real.keys()
    assert example["detail"]["data"].keys() == real["detail"]["data"].keys()


# The page of a Help Center that uses the browser's interface for passkeys by itself.


@pytest.fixture
def page(browser):  # noqa: F811 (the fixture)
    # The stand-in's policy doesn't allow the module, because the stand-in doesn't serve it.
    visitor = Visitor(browser, bypass_csp=True)
    visitor.page.goto(HELPDESK)
    yield visitor.page
    visitor.leave()


def in_page(page, function: str, *arguments):
    """What a function of passkey.ts returns."""
    module = f"data:text/javascript,{quote((EXAMPLES / 'typescript/dist/passkey.js').read_text())}"
    call = f"async ([module, ...arguments]) => (await import(module)).{function}(...arguments)"
    return page.evaluate(call, [module, stack()["api"], *arguments])


def test_the_page_of_the_example_adds_a_passkey_and_signs_in_with_it(page):
    set_policy(passkeys_enabled=True, passkey_rp_id=RP_ID)
    Authenticator(page)
    user = name("passkey-example")
    assert in_page(page, "signInWithPasskey", token("login", user)) is None, "there is no passkey yet"
    added = in_page(page, "addPasskey", token("session", user), "Laptop")
    assert len(added["recovery_codes"]) == 10 and "assertion" not in added
    SECRETS.update(added["recovery_codes"])
    claims = verified(in_page(page, "signInWithPasskey", token("login", user)))
    assert (claims["sub"], claims["method"], claims["acr"]) == (user, "passkey", "aal2")
    another = name("passkey-example")
    added = in_page(page, "addPasskey", token("login", another), "Laptop")
    SECRETS.update(added["recovery_codes"])
    assert verified(added["assertion"])["sub"] == another, "a setup at login completes the login"


# Attacks on the code that starts a session. This test signs the assertions with its own keys, so they can make claims that User 2FA
# # never makes.

OURS, SECOND, ANOTHER = (ec.generate_private_key(ec.SECP256R1()) for _ in range(3))
# The time after which no assertion for a login is valid: the lifetime of the login token and of the assertion, User 2FA's leeway, and the
# # example's own leeway.
LOGIN_SECONDS = 600 + 60 + 120 + 60


class Deployment:
    """A deployment that only publishes keys."""

    def __init__(self, folder, **config) -> None:
        self.published = {"ours": OURS}
        self.fetches = 0
        deployment = self

        class Keys(BaseHTTPRequestHandler):
            def do_GET(self):
                deployment.fetches += 1
                body = json.dumps({"keys": [jwk(kid, key) for kid, key in deployment.published.items()]}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Logs nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.stack_file = folder / "stack.json"
        described = stack() | {"api": f"http://127.0.0.1:{self.server.server_port}", "helpdesk": HELPDESK, "config": config}
        self.stack_file.write_text(json.dumps(described))


def jwk(kid: str, key) -> dict:
    return json.loads(jwt.algorithms.ECAlgorithm.to_jwk(key.public_key())) | {"kid": kid, "alg": "ES256", "use": "sig"}


class Attacked:
    """A running example, whose functions respond to the requests of browsers."""

    def __init__(self, language: str, deployment: Deployment) -> None:
        self.deployment = deployment
        command = [*program(language, "attacked"), deployment.stack_file]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, request: str, **arguments) -> dict:
        self.process.stdin.write(json.dumps({"request": request} | arguments) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def begin(self, sub: str = "alice", seconds_ago: int = 0, **known) -> "Browser":
        begun = self.ask("begin", tenant="demo", sub=sub, seconds_ago=seconds_ago, **known)
        return Browser(self, begun["cookie"], begun["login"])

    def hand_over(self, assertion: str) -> dict:
        """Submits the form of a hosted page: without a cookie, and with `Origin: null`."""
        return self.ask("hosted_page", assertion=assertion, origin="null")

    def ticket(self, assertion: str) -> str:
        return self.hand_over(assertion)["ticket"]

    def end(self) -> None:
        self.process.stdin.close()
        assert self.process.wait(10) == 0
        self.deployment.server.shutdown()


@dataclass
class Browser:
    """A browser in which a user has entered the password."""

    attacked: Attacked
    cookie: str
    login: str

    def assertion(self, **claims) -> str:
        return assertion(**{"login": self.login} | claims)

    def own_page(self, assertion: str, origin: str | None = HELPDESK) -> dict:
        return self.attacked.ask("own_page", origin=origin, cookie=self.cookie, assertion=assertion)

    def finish(self, ticket: str) -> dict:
        return self.attacked.ask("finish", cookie=self.cookie, ticket=ticket)

    def hosted_page(self, assertion: str) -> dict:
        """Submits the form, and follows the redirect to the next page if there is one."""
        answer = self.attacked.hand_over(assertion)
        return self.finish(answer["ticket"]) if "ticket" in answer else answer

    def both_ways(self, assertion: str) -> list[dict]:
        return [self.own_page(assertion), self.hosted_page(assertion)]


ALICE, REFUSED = {"session": "alice"}, {"refused": "Refused"}


@pytest.fixture(scope="module", params=LANGUAGES)
def attacked(request, tmp_path_factory):
    attacked = Attacked(request.param, Deployment(tmp_path_factory.mktemp("deployment")))
    yield attacked
    attacked.end()


@pytest.fixture
def alice(attacked) -> Browser:
    return attacked.begin()


def assertion(key=OURS, algorithm: str = "ES256", kid: str = "ours", **claims) -> str:
    """An assertion for alice. `claims` replace the usual ones, and None leaves one out."""
    now = int(time.time())
    usual = {
        "iss": stack()["assertion_issuer"], "aud": stack()["assertion_audience"], "sub": "alice", "tenant": "demo",
        "iat": now, "exp": now + 120, "auth_time": now, "jti": str(uuid.uuid4()),
        "acr": "aal2", "amr": ["pwd", "otp", "mfa"], "method": "totp",
    }
    payload = {name: value for name, value in (usual | claims).items() if value is not None}
    return jwt.encode(payload, key, algorithm=algorithm, headers={"kid": kid})


def test_a_valid_assertion_starts_a_session_from_the_helpdesks_page_and_from_a_hosted_one(attacked):
    own, hosted = attacked.begin(), attacked.begin()
    assert own.own_page(own.assertion()) == ALICE
    assert hosted.hosted_page(hosted.assertion()) == ALICE


def test_no_example_starts_a_session_for_an_invalid_assertion(alice):
    # Clocks may differ by a minute.
    expired = int(time.time()) - 70
    wrong = {
        "expired": alice.assertion(iat=expired - 120, exp=expired),
        "without an end": alice.assertion(exp=None),
        "of another issuer": alice.assertion(iss="https://2fa.attacker.example"),
        "for another audience": alice.assertion(aud="another-helpdesk"),
        "for no audience": alice.assertion(aud=None),
        "of another login": alice.assertion(login="mallorys-login"),
        "of another user": alice.assertion(sub="mallory"),
        "of another tenant": alice.assertion(tenant="other"),
        "without an id": alice.assertion(jti=None),
        "signed with another key": alice.assertion(key=ANOTHER),
        "signed with an unpublished key": alice.assertion(key=ANOTHER, kid="another"),
        "signed with a shared secret": alice.assertion(key="a secret of thirty-two bytes, or more", algorithm="HS256"),
        "not signed": alice.assertion(key=None, algorithm="none"),
        "no JWT": "nonsense",
        "too long": alice.assertion(name="x" * 4096),
    }
    assert {name: alice.both_ways(given) for name, given in wrong.items()} == {name: [REFUSED, REFUSED] for name in wrong}
    assert alice.own_page(alice.assertion()) == ALICE, "an invalid assertion used up the login"


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", f"{HELPDESK}.evil.example", f"{HELPDESK}/"],
                         ids=["none", "null", "elsewhere", "a longer name", "with a path"])
def test_a_form_from_another_site_starts_no_session_even_with_the_cookie(alice, origin):
    right = alice.assertion()
    assert alice.own_page(right, origin) == REFUSED
    assert alice.own_page(right) == ALICE


def test_an_attackers_assertion_cannot_sign_a_victim_in_to_the_attackers_account(attacked, alice):
    """Login CSRF: the login and assertion are genuine but belong to the attacker. The victim's browser sends them."""
    mallory = attacked.begin("mallory")
    lent = mallory.assertion(sub="mallory")
    assert alice.both_ways(lent) == [REFUSED, REFUSED], "a victim who has started a login"
    assert Browser(attacked, "made-up", "none").both_ways(lent) == [REFUSED, REFUSED], "a victim with another cookie"
    assert attacked.ask("finish", ticket=attacked.ticket(lent)) == REFUSED, "a victim without a cookie"
    assert mallory.hosted_page(lent) == {"session": "mallory"}


def test_an_assertion_for_another_login_of_the_same_user_starts_no_session(attacked, alice):
    assert alice.both_ways(attacked.begin().assertion()) == [REFUSED, REFUSED]


def test_a_ticket_works_once(attacked, alice):
    right = alice.assertion()
    stolen = attacked.ticket(right)
    assert attacked.begin("mallory").finish(stolen) == REFUSED, "the ticket works without the cookie"
    assert alice.finish(stolen) == REFUSED, "a used ticket works again"
    fresh, kept = attacked.ticket(right), attacked.ticket(right)
    assert fresh != kept and alice.finish(fresh) == ALICE
    assert [alice.finish(ticket) for ticket in (fresh, kept, "made-up", "")] == [REFUSED] * 4


def test_a_login_completes_once_and_an_assertion_works_once(attacked, alice):
    copied = attacked.begin(login=alice.login)
    right = alice.assertion(jti=f"once-{alice.login}")
    assert alice.own_page(right) == ALICE
    for browser in (alice, copied):
        assert browser.both_ways(right) == [REFUSED, REFUSED]
        assert browser.both_ways(alice.assertion()) == [REFUSED, REFUSED], "another assertion of the same login"
    other = attacked.begin()
    assert other.own_page(other.assertion(jti=f"once-{alice.login}")) == REFUSED, "the same ID in another login"


@pytest.mark.parametrize("seconds_ago", [601, 659, 661, LOGIN_SECONDS - 61, LOGIN_SECONDS - 5])
def test_abuse_97_a_replay_is_refused_even_after_the_login_token_has_expired(attacked, seconds_ago):
    """User 2FA accepts a login token for a minute after its expiry, so assertions for it stay valid for some minutes. The example must remember
    their IDs for that long."""
    late = attacked.begin(seconds_ago=seconds_ago)
    copied = attacked.begin(seconds_ago=seconds_ago, login=late.login)
    right = late.assertion()
    assert late.own_page(right) == ALICE
    for browser in (late, copied):
        assert browser.both_ways(right) == browser.both_ways(late.assertion()) == [REFUSED, REFUSED]


def test_abuse_97_an_expired_login_starts_no_session(attacked):
    """After that time, the example may forget the IDs."""
    over = attacked.begin(seconds_ago=LOGIN_SECONDS + 1)
    assert over.both_ways(over.assertion()) == [REFUSED, REFUSED]


@contextmanager
def configured(language: str, folder, **config):
    attacked = Attacked(language, Deployment(folder, **config))
    yield attacked
    attacked.end()


@each_language
def test_a_withdrawn_key_starts_no_session(language, tmp_path):
    """In this test, the example fetches the published keys again after less than a second."""
    with configured(language, tmp_path, keys_seconds=0.3, keys_cooldown_seconds=0.2) as impatient:
        withdraw_a_key(impatient)


def withdraw_a_key(impatient: Attacked) -> None:
    def serves(key, kid: str) -> bool:
        browser = impatient.begin()
        return browser.hosted_page(browser.assertion(key=key, kid=kid)) == ALICE

    assert serves(OURS, "ours")
    impatient.deployment.published = {"second": SECOND}
    local.wait_for(lambda: not serves(OURS, "ours"), 10, "the example still accepts the withdrawn key")
    local.wait_for(lambda: serves(SECOND, "second"), 10, "the example does not accept the published key")


@each_language
def test_memory_is_bounded_and_no_login_is_forgotten_to_free_some(language, tmp_path):
    with configured(language, tmp_path, remembered=3) as small:
        first, *_ = [small.begin() for _ in range(3)]
        assert small.ask("begin", tenant="demo", sub="alice", seconds_ago=0) == {"refused": "Full"}
        answers = [small.hand_over(first.assertion()) for _ in range(5)]
        assert [answer.get("refused") for answer in answers] == [None, None, None, "Full", "Full"]
        assert first.finish(answers[0]["ticket"]) == ALICE


def test_unknown_keys_trigger_no_more_fetches_than_the_cooldown_allows(attacked, alice):
    assert alice.own_page(alice.assertion()) == ALICE
    before = attacked.deployment.fetches
    for number in range(50):
        assert attacked.hand_over(assertion(key=ANOTHER, kid=f"made-up-{number}")) == REFUSED
    assert attacked.deployment.fetches - before <= 1
