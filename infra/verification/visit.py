"""One run of the verification: whom it has made, what it must not tell, and how it plays helpdesk, user and staff."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
import time
import uuid
from email.utils import parsedate_to_datetime

import jwt

from .api import Answer, Api
from .deployment import Deployment
from .outcome import Failed, NotHere

STEP_SECONDS = 30
# The users of every run have ids that begin like this, so that a tenant with others is noticed.
USERS = "verify-"
# The default of the parameter SettingsCacheSeconds.
DEFAULT_CACHE_SECONDS = 15
REASON = {"reason": "verification of the deployment"}


class Visit:
    def __init__(self, deployment: Deployment, patience: float = 60) -> None:
        self.deployment, self.api = deployment, Api(deployment.api)
        # How long what comes later is waited for: an event, what became of a mail.
        self.patience = patience
        self.run = uuid.uuid4().hex[:12]
        self.users: list[str] = []
        self.secrets: set[str] = set()
        self.totp_key = ""
        self.app_id = ""
        # How far the service's clock is ahead of this machine's.
        self.ahead = 0.0

    # Tokens.

    def token(self, use: str, sub: str, **claims) -> str:
        """A token of the helpdesk that lives for five minutes."""
        helpdesk, now = self.deployment.helpdesk, int(self.now())
        usual = {"iss": helpdesk.issuer, "aud": helpdesk.audience, "sub": sub, "tenant": self.deployment.tenant, "token_use": use,
                 "iat": now, "exp": now + 300, "jti": str(uuid.uuid4())}
        if use != "service":
            usual["auth_time"] = now
        if use in ("login", "session"):
            usual |= {"email": f"{sub}@example.com", "email_verified": True}
        if use == "login":
            usual["amr"] = ["pwd"]
        if use == "session":
            usual["acr"] = "aal2"
        if use == "staff":
            usual |= {"role": "admin"} | ({"acr": helpdesk.staff_acr} if helpdesk.staff_acr else {})
        return self.secret(jwt.encode(usual | claims, helpdesk.key, algorithm=helpdesk.algorithm, headers={"kid": helpdesk.kid}))

    def admin(self) -> str:
        return self.token("staff", "verification")

    def service(self) -> str:
        return self.token("service", "verification")

    # What is made, and what is not told.

    def new_user(self) -> str:
        """The id of a user, who is erased at the end whatever happens."""
        self.users.append(f"{USERS}{self.run}-{len(self.users) + 1}")
        return self.users[-1]

    @property
    def user(self) -> str:
        return self.users[0]

    def secret(self, text: str) -> str:
        """Remembers what must not stand in a report."""
        self.secrets.add(text)
        return text

    # Requests.

    def ask(self, verb: str, path: str, token: str = "", body: dict | None = None, expect: int = 200, headers: dict[str, str] | None = None) -> Answer:
        """Sends a request, and insists on the status."""
        answer = self.api.send(verb, path, token, body, headers)
        if answer.status != expect:
            place = path.split("?")[0]
            raise Failed(f"{verb} {place} answered {answer}, not {expect}", answer)
        return answer

    def wait_for(self, found, otherwise: str):
        """What `found` returns once it returns something; fails with `otherwise` when patience is over."""
        deadline = time.monotonic() + self.patience
        while True:
            if result := found():
                return result
            if time.monotonic() > deadline:
                raise Failed(f"{otherwise} within {self.patience:.0f} seconds")
            time.sleep(min(1.0, self.patience / 4))

    def let_settings_settle(self) -> None:
        """Waits until no process uses the policy of before: each may keep it for SettingsCacheSeconds."""
        stack = self.deployment.stack
        seconds = int(stack.parameters["SettingsCacheSeconds"]) if stack else DEFAULT_CACHE_SECONDS
        if seconds:
            time.sleep(seconds + 1)

    # The authenticator app.

    def now(self) -> float:
        return time.time() + self.ahead

    def set_clock_by(self, answer: Answer) -> None:
        """Codes are those of the service's clock, which the answer's `Date` tells to the second."""
        try:
            self.ahead = parsedate_to_datetime(answer.header("Date") or "").timestamp() - time.time()
        except ValueError:
            self.ahead = 0.0
        if abs(self.ahead) < 2:
            self.ahead = 0.0

    def await_young_step(self, seconds: float = 8) -> None:
        """Returns at a moment after which codes stay what they are for so long."""
        left = STEP_SECONDS - self.now() % STEP_SECONDS
        if left < seconds:
            time.sleep(left + 0.1)

    def code(self, steps: int = 0) -> str:
        """What the app shows so many steps from now (RFC 6238)."""
        if not self.totp_key:
            raise NotHere("no authenticator app was set up")
        counter = struct.pack(">Q", int(self.now()) // STEP_SECONDS + steps)
        digest = hmac.new(base64.b32decode(self.totp_key + "=" * (-len(self.totp_key) % 8)), counter, hashlib.sha1).digest()
        place = digest[-1] & 15
        return self.secret(f"{(int.from_bytes(digest[place:place + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}")
