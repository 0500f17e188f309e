"""The deployed local stack that `tests/run.py` started: API Gateway, Lambda, DynamoDB, and KMS, with enforced roles.

Test files run side by side in several processes. Each process has tenants and a Help Center of its own.
"""

import json
import os
import sys
import time
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import jwt
import pyotp
import pytest
import requests

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "infra/local"))

# pytest-xdist names its processes gw0, gw1, and so on. The first one uses the tenant that the stack was seeded with.
if number := int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")):
    os.environ |= {"HELPDESK_TENANT": f"demo-{number}", "HELPDESK_PORT": str(int(os.environ.get("HELPDESK_PORT", "4580")) + number)}

import mint  # noqa: E402
import settings  # noqa: E402
import stack  # noqa: E402
from settings import TENANT  # noqa: E402

STEP_SECONDS = 30

POLICY = {
    "totp_enabled": True, "email_enabled": False, "required": True, "trusted_browser_days": 0,
    "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
}

# Texts that must not be in the table or in a log. The tests collect them, each process writes its own to a file, and the last tests
# # search for all of them.
SECRETS: set[str] = set()
GATHERED = settings.STATE / "secrets"

OTHER_TENANT = f"other-{TENANT}"


def pytest_configure(config) -> None:
    config.addinivalue_line("markers", "alone: changes something that all tests share, or checks what they left behind; runs after the others")


def pytest_sessionfinish() -> None:
    GATHERED.mkdir(exist_ok=True)
    (GATHERED / f"{os.getpid()}.json").write_text(json.dumps(sorted(SECRETS)))


def token(use: str, sub: str, tenant: str = TENANT, **claims) -> str:
    minted = mint.mint(use, tenant, sub, **claims)
    SECRETS.add(minted)
    return minted


def call(verb: str, path: str, bearer: str = "", body=None, **more) -> requests.Response:
    headers = more.pop("headers", {}) | ({"Authorization": f"Bearer {bearer}"} if bearer else {})
    return requests.request(verb, settings.stack()["api"] + path, headers=headers, json=body, timeout=60, **more)


def problem(answer: requests.Response) -> tuple[int, str]:
    """The status and slug of a problem."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.text
    return answer.status_code, answer.json()["type"].removeprefix("/problems/")


def verified(assertion: str) -> dict:
    """The claims, verified as a helpdesk verifies them: with a standard library and the published keys."""
    keys = jwt.PyJWKSet.from_dict(requests.get(f"{settings.stack()['api']}/.well-known/jwks.json", timeout=30).json())
    key = keys[jwt.get_unverified_header(assertion)["kid"]]
    return jwt.decode(assertion, key, algorithms=["ES256"], issuer=settings.stack()["assertion_issuer"],
                      audience=settings.stack()["assertion_audience"])


def without_request_id(answer: requests.Response) -> bytes:
    """The body of a response without the request ID, which differs in every response."""
    return answer.content.replace(answer.json()["request_id"].encode(), b"")


def at_once(submit, codes: list[str]) -> Counter:
    """Submits all codes at the same time, and counts the responses."""
    with ThreadPoolExecutor(len(codes)) as pool:
        answers = list(pool.map(submit, codes))
    return Counter("passed" if answer.ok else problem(answer)[1] for answer in answers)


@dataclass
class User:
    """A user with an authenticator app (pyotp)."""

    sub: str
    app: pyotp.TOTP
    confirmation_code: str
    recovery_codes: list[str]

    def fresh_code(self) -> str:
        """An unused code: that of the next time step, which the API accepts."""
        return self.code(1)

    def code(self, steps: int) -> str:
        """The code that the app shows this many time steps from now."""
        return self.app.at(time.time() + steps * STEP_SECONDS)

    def wrong_codes(self, count: int) -> list[str]:
        near = {self.code(steps) for steps in range(-4, 5)}
        return [code for code in (f"{n:06}" for n in range(1000)) if code not in near][:count]

    def submit(self, code: str) -> requests.Response:
        """Submits a code in a new login."""
        return call("POST", "/v1/login/totp", token("login", self.sub), {"code": code})


def enrol(sub: str | None = None, tenant: str = TENANT) -> User:
    """Sets up an authenticator app in the account area."""
    wait_for_a_young_step()
    sub = sub or f"user-{uuid.uuid4()}"
    session = token("session", sub, tenant)
    begun = call("POST", "/v1/me/totp", session, {}).json()
    app = pyotp.TOTP(begun["secret"])
    code = app.now()
    confirmed = call("POST", f"/v1/me/totp/{begun['id']}/confirm", session, {"code": code})
    assert confirmed.status_code == 200, confirmed.text
    codes = confirmed.json()["recovery_codes"]
    SECRETS.update([begun["secret"], *codes, *(code.replace("-", "") for code in codes)])
    return User(sub, app, code, codes)


def wait_for_a_young_step(seconds: float = 4) -> None:
    """Waits until the current time step has at least this many seconds left, so that it does not end during a test that counts steps."""
    left = STEP_SECONDS - time.time() % STEP_SECONDS
    if left < seconds:
        time.sleep(left + 0.1)


@pytest.fixture(scope="session", autouse=True)
def help_center():
    """The Help Center of this process's tenant. The stack itself started the one of the first process."""
    if TENANT == "demo":
        yield
        return
    stack.seed(settings.stack())
    stack.start_helpdesk()
    yield
    stack.end(stack.HELPDESK_PID_FILE, "the Help Center")


@pytest.fixture(scope="session", autouse=True)
def policy(help_center) -> None:
    """Turns on and requires TOTP in this process's tenant and in another one."""
    for tenant in (TENANT, OTHER_TENANT):
        service = mint.mint("service", tenant, "helpdesk")
        assert call("PUT", "/v1/tenant", service, {"plan": "enterprise"}).status_code == 200
        admin = mint.mint("staff", tenant, "ada", role="admin")
        tag = call("GET", "/v1/policy", admin).headers["ETag"]
        assert call("PUT", "/v1/policy", admin, POLICY, headers={"If-Match": tag}).status_code == 200


@pytest.fixture
def alice() -> User:
    return enrol()


# Tests of mail use a tenant of their own, where email is on too.
MAIL_TENANT = f"mail-{TENANT}"
SENDER = {"id": "support", "address": f"support@{MAIL_TENANT}.example", "display_name": "Hilfe & Söhne"}


@pytest.fixture(scope="session", autouse=True)
def email_policy(policy) -> None:
    assert call("PUT", "/v1/tenant", mint.mint("service", MAIL_TENANT, "helpdesk"), {"plan": "enterprise"}).ok
    admin = mint.mint("staff", MAIL_TENANT, "ada", role="admin")
    added = call("POST", "/v1/senders", admin, SENDER)
    # In the group `alone`, the sender exists already: the tests before it added it.
    if added.status_code != 409:
        assert (added.status_code, added.json()) == (201, SENDER | {"status": "pending", "missing": ["code"]})
        assert confirm_sender(admin, SENDER) == SENDER | {"status": "verified"}
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    changes = {"email_enabled": True, "sender_id": SENDER["id"], "issuer": "Mail Help Center"}
    assert call("PUT", "/v1/policy", admin, POLICY | changes, headers={"If-Match": tag}).ok


def confirm_sender(admin: str, sender: dict) -> dict:
    """Enters the code that was mailed to the sender's address."""
    codes = [code for code in map(code_in, mails(sender["address"])) if code]
    SECRETS.update(quoted for code in codes for quoted in (f'"{code}"', f"'{code}'"))
    confirmed = call("POST", f"/v1/senders/{sender['id']}/confirm", admin, {"code": codes[-1]})
    assert confirmed.status_code == 200, confirmed.text
    return confirmed.json()


def mails(address: str) -> list[dict]:
    """The mails to an address, oldest first."""
    accounts = requests.get(settings.stack()["mailbox"], timeout=30).json()["messages"]
    return [mail for mails in accounts.values() for mail in mails if mail["To"] == [address]]


def code_in(mail: dict) -> str | None:
    """The code of a mail, which has a line of its own. A notice has none."""
    return next((line for line in mail["BodyText"].splitlines() if line.isdigit() and len(line) == 6), None)


def mailed_codes(sub: str) -> list[str]:
    """The codes in the mails to the user, oldest first."""
    codes = [code for code in map(code_in, mails(f"{sub}@example.com")) if code]
    # In quotes, as a log or the table would contain it: many numbers contain six digits.
    SECRETS.update(quoted for code in codes for quoted in (f'"{code}"', f"'{code}'"))
    return codes


def mailed_code(sub: str) -> str:
    return mailed_codes(sub)[-1]


def send_code(login: str):
    return call("POST", "/v1/login/email", login)


def verify_code(login: str, code: str):
    return call("POST", "/v1/login/email/verify", login, {"code": code})


@dataclass
class Reader:
    """A user whose only factor is email."""

    sub: str
    recovery_codes: list[str]

    def login(self, **claims) -> str:
        return token("login", self.sub, MAIL_TENANT, **claims)


def set_up_at_login(sub: str) -> Reader:
    login = token("login", sub, MAIL_TENANT)
    assert call("POST", "/v1/me/email", login).status_code == 202
    confirmed = call("POST", "/v1/me/email/confirm", login, {"code": mailed_code(sub)})
    assert confirmed.status_code == 200, confirmed.text
    codes = confirmed.json()["recovery_codes"]
    SECRETS.update([*codes, *(code.replace("-", "") for code in codes)])
    return Reader(sub, codes)


@pytest.fixture
def reader() -> Reader:
    """A user who may get the next mail immediately, because staff ended the cooldown after the first one."""
    found = set_up_at_login(f"reader-{uuid.uuid4()}")
    admin = token("staff", "ada", MAIL_TENANT, role="admin")
    unlocked = call("POST", f"/v1/users/{found.sub}/unlock", admin, {"reason": "the next test starts"})
    assert unlocked.status_code == 204, unlocked.text
    return found
