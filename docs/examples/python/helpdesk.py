"""What the backend of a helpdesk asks of User 2FA: tokens, calls, step-up, events. docs/integration.md explains it."""

import time
import uuid

import jwt
import requests

from config import Config
from memory import Memory
from sign_in import Login, Session

# Deliveries are retried for a day by EventBridge, and for a day by the stream before it.
EVENT_SECONDS = 2 * 24 * 3600


class Problem(Exception):
    """A refusal: application/problem+json (RFC 9457)."""

    def __init__(self, answer: requests.Response):
        body = answer.json()
        self.status, self.name, self.detail = answer.status_code, body["type"].rsplit("/", 1)[-1], body["detail"]
        self.retry_after, self.request_id = body.get("retry_after"), body["request_id"]
        self.wants_proof = 'error="insufficient_user_authentication"' in answer.headers.get("WWW-Authenticate", "")
        super().__init__(f"{self.status} {self.name}")


class Helpdesk:
    def __init__(self, config: Config):
        self.config = config
        self.handled = Memory(100_000)

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
        return self.mint("login", user.tenant, user.id, jti=login.id, exp=int(login.token_expires), amr=["pwd"], auth_time=int(time.time()),
                         email=user.email, email_verified=True, groups=["customers"], return_to=self.config.return_to)

    def session_token(self, session: Session) -> str:
        """For the account area of a user who is signed in."""
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
            raise ValueError("this is not an event of User 2FA")
        if detail["source"] != f"{self.config.assertion_issuer}/tenants/{data['tenant']}":
            raise ValueError("this is an event of another deployment")
        # In a database: in the transaction of whatever you do about it.
        if not self.handled.add(detail["id"], True, time.time() + EVENT_SECONDS):
            return None
        change = data.get("credential_change")
        said = f"{change['credential_type']} {change['change_type']} by {change['initiating_entity']}" if change else data["action"]
        return f"{detail.get('subject', 'no user')}: {said}"
