"""What the backend of a helpdesk does for User 2FA: tokens, assertions, step-up, events. docs/integration.md explains it.

What it remembers it keeps in memory here; a real helpdesk has a table for each of the two, with an expiry.
"""

import time
import uuid
from dataclasses import dataclass

import jwt
import requests


@dataclass(frozen=True)
class Config:
    """What the helpdesk and the deployment have agreed on."""

    api: str
    issuer: str
    audience: str
    kid: str
    private_key: bytes
    assertion_issuer: str
    assertion_audience: str


@dataclass(frozen=True)
class User:
    tenant: str
    id: str
    email: str


@dataclass(frozen=True)
class Login:
    """A login that has passed the password. It belongs to the browser that began it, by a cookie."""

    id: str
    user: User


@dataclass(frozen=True)
class Session:
    user: User
    acr: str
    auth_time: int
    method: str


class Problem(Exception):
    """A refusal: application/problem+json (RFC 9457)."""

    def __init__(self, answer: requests.Response):
        body = answer.json()
        self.status, self.name, self.detail = answer.status_code, body["type"].rsplit("/", 1)[-1], body["detail"]
        self.retry_after, self.request_id = body.get("retry_after"), body["request_id"]
        self.wants_proof = 'error="insufficient_user_authentication"' in answer.headers.get("WWW-Authenticate", "")
        super().__init__(f"{self.status} {self.name}")


class Refused(Exception):
    """An assertion that opens no session."""


class Helpdesk:
    def __init__(self, config: Config):
        self.config = config
        # Keeps the published keys, and asks again when an assertion names one that it does not know.
        self.keys = jwt.PyJWKClient(f"{config.api}/.well-known/jwks.json", timeout=10)
        self.accepted: set[str] = set()
        self.handled: set[str] = set()

    def mint(self, token_use: str, tenant: str, sub: str, **claims) -> str:
        now = int(time.time())
        common = {
            "iss": self.config.issuer, "aud": self.config.audience, "token_use": token_use, "tenant": tenant, "sub": sub,
            "jti": str(uuid.uuid4()), "iat": now, "exp": now + 600,
        }
        return jwt.encode(common | claims, self.config.private_key, algorithm="ES256", headers={"kid": self.config.kid})

    def login_token(self, login: Login) -> str:
        """After the password, for the page that takes the second step."""
        user = login.user
        return self.mint("login", user.tenant, user.id, jti=login.id, amr=["pwd"], auth_time=int(time.time()),
                         email=user.email, email_verified=True, groups=["customers"])

    def session_token(self, session: Session) -> str:
        """For the account area of somebody who is signed in."""
        user = session.user
        return self.mint("session", user.tenant, user.id, acr=session.acr, auth_time=session.auth_time,
                         email=user.email, email_verified=True, groups=["customers"])

    def staff_token(self, tenant: str, agent: str, role: str) -> str:
        """For the pages of agents and admins."""
        return self.mint("staff", tenant, agent, role=role, auth_time=int(time.time()))

    def service_token(self, tenant: str) -> str:
        """For the backend itself."""
        return self.mint("service", tenant, "helpdesk")

    def ask(self, verb: str, path: str, token: str, body: dict | None = None, **headers: str) -> requests.Response:
        headers |= {"Authorization": f"Bearer {token}"}
        answer = requests.request(verb, self.config.api + path, json=body, headers=headers, timeout=30)
        if not answer.ok:
            raise Problem(answer)
        return answer

    def open_session(self, assertion: str, login: Login) -> Session:
        """Checks an assertion that came from the browser that began `login`."""
        try:
            claims = jwt.decode(
                assertion, self.keys.get_signing_key_from_jwt(assertion), algorithms=["ES256"],
                issuer=self.config.assertion_issuer, audience=self.config.assertion_audience,
                options={"require": ["exp", "sub", "tenant", "login", "jti", "acr", "auth_time", "method"]},
            )
        except jwt.PyJWTError as error:
            raise Refused(str(error)) from error
        if (claims["login"], claims["sub"], claims["tenant"]) != (login.id, login.user.id, login.user.tenant):
            raise Refused("it answers another login")
        # Each assertion serves once, and each login. In a database: inserts under a unique key, so that of two requests at
        # once one fails.
        if self.accepted & {claims["jti"], login.id}:
            raise Refused("it was accepted before")
        self.accepted |= {claims["jti"], login.id}
        return Session(login.user, claims["acr"], claims["auth_time"], claims["method"])

    def change_factors(self, verb: str, path: str, session: Session, ask_for_code) -> dict:
        """A change of factors. Where the session is too old or too weak, the user is asked for a code."""
        token = self.session_token(session)
        try:
            return self.ask(verb, path, token, {}).json()
        except Problem as problem:
            if not problem.wants_proof:
                raise
        proof = {"method": "totp", "code": ask_for_code()}
        return self.ask(verb, path, token, {"proof": proof}).json()

    def handle(self, event: dict) -> str | None:
        """What an event of EventBridge says, once: events come at least once, in no order."""
        detail = event["detail"]
        data = detail["data"]
        if event["source"] != "user-2fa" or detail["specversion"] != "1.0":
            raise ValueError("this is no event of User 2FA")
        if detail["source"] != f"{self.config.assertion_issuer}/tenants/{data['tenant']}":
            raise ValueError("this is an event of another deployment")
        if detail["id"] in self.handled:
            return None
        change = data.get("credential_change")
        said = f"{change['credential_type']} {change['change_type']} by {change['initiating_entity']}" if change else data["action"]
        # In a database: in the transaction of whatever you do about it.
        self.handled.add(detail["id"])
        return f"{detail.get('subject', 'nobody')}: {said}"
