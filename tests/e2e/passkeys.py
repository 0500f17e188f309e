"""Users with passkeys of another maker's client (python-fido2), in a tenant of their own."""

import uuid
from dataclasses import dataclass, field

import requests

from browser import set_policy
from conftest import POLICY, SECRETS, TENANT, call, problem, token, without_request_id
from software_authenticator import Authenticator, Browser

PASSKEY_TENANT = f"passkeys-{TENANT}"
RP_ID = "help.example"
HELP_CENTER = f"https://{RP_ID}"


def allow_passkeys(**changes) -> None:
    """Requires one of two methods: an authenticator app, or a passkey."""
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", PASSKEY_TENANT), {"plan": "enterprise"}).ok
    passkeys = {"passkeys_enabled": True, "passkey_rp_id": RP_ID, "trusted_browser_days": 30}
    set_policy(PASSKEY_TENANT, **POLICY | passkeys | changes)


def admin() -> str:
    return token("staff", "ada", PASSKEY_TENANT, role="admin")


@dataclass
class Holder:
    """A user with a browser on the Help Center's page, and an authenticator."""

    browser: Browser = field(default_factory=lambda: Browser(Authenticator(), HELP_CENTER))
    sub: str = field(default_factory=lambda: f"holder-{uuid.uuid4()}")
    passkey_id: str = ""
    recovery_codes: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{self.sub}@example.com"

    def session(self, **claims) -> str:
        return token("session", self.sub, PASSKEY_TENANT, **claims)

    def login(self, **claims) -> str:
        return token("login", self.sub, PASSKEY_TENANT, **claims)

    def set_up(self, bearer: str | None = None, **body) -> dict:
        """Sets up a passkey. Returns the answer to its confirmation."""
        bearer = bearer or self.session()
        begun = call("POST", "/v1/me/passkeys", bearer, body)
        assert begun.status_code == 201, begun.text
        confirmed = self.confirm(bearer, begun.json()["id"], self.create(begun.json()["options"]))
        assert confirmed.status_code == 200, confirmed.text
        answer = confirmed.json()
        self.passkey_id = answer["passkey"]["id"]
        self.recovery_codes = answer.get("recovery_codes", self.recovery_codes)
        SECRETS.update([*self.recovery_codes, *(code.replace("-", "") for code in self.recovery_codes)])
        return answer

    def confirm(self, bearer: str, id: str, credential: dict) -> requests.Response:
        return call("POST", f"/v1/me/passkeys/{id}/confirm", bearer, {"credential": credential})

    def create(self, options: dict) -> dict:
        return self.browser.create(options)

    def options(self, login: str) -> dict:
        started = call("POST", "/v1/login", login)
        assert started.status_code == 200, started.text
        return started.json()["passkey_options"]

    def sign(self, login: str, browser: Browser | None = None) -> dict:
        """The answer of the passkey to the challenge of a login."""
        credential = (browser or self.browser).get(self.options(login))
        SECRETS.add(credential["response"]["signature"])
        return credential

    def sign_in(self, **more) -> requests.Response:
        """A whole login with the passkey."""
        login = self.login()
        return submit(login, self.sign(login), **more)

    def careless(self, origin: str) -> Browser:
        """The user's authenticator behind an attacker's program, which claims to be at `origin`."""
        return Browser(self.browser.authenticator, origin, careless=True)


def submit(login: str, credential: dict, **more) -> requests.Response:
    return call("POST", "/v1/login/passkey", login, {"credential": credential} | more)


def holder(**authenticator) -> Holder:
    """A user who has set up a passkey in the account area."""
    found = Holder(Browser(Authenticator(**authenticator), HELP_CENTER))
    found.set_up(label="My key")
    return found


def refusal(answer: requests.Response) -> bytes:
    """What a refused passkey gets: the same bytes for every reason."""
    assert problem(answer) == (400, "invalid-passkey"), answer.text
    return without_request_id(answer)
