"""One run of the verification: the users that it creates, the secrets that its report leaves out, and its requests as helpdesk, user, and staff."""

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
# The IDs of all users of a run start like this. Users with other IDs show that something else uses the tenant.
USERS = "verify-"
# The relying party ID of the passkeys of a run. No browser takes part, so no page needs this name.
RP_ID = "verification.example"
# The default of the parameter SettingsCacheSeconds.
DEFAULT_CACHE_SECONDS = 15
REASON = {"reason": "verification of the deployment"}


class Visit:
    def __init__(self, deployment: Deployment, patience: float = 60) -> None:
        self.deployment, self.api = deployment, Api(deployment.api)
        # The number of seconds to wait for an event or a delivery report.
        self.patience = patience
        self.run = uuid.uuid4().hex[:12]
        self.users: list[str] = []
        self.secrets: set[str] = set()
        self.totp_key = ""
        self.app_id = ""
        # The difference between the service's clock and this machine's, in seconds.
        self.ahead = 0.0

    # Tokens

    def token(self, use: str, sub: str, **claims) -> str:
        """A token of the helpdesk that is valid for five minutes."""
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

    # Users and secrets

    def new_user(self) -> str:
        """The ID of a new user. The run erases the user at the end, whatever happens."""
        self.users.append(f"{USERS}{self.run}-{len(self.users) + 1}")
        return self.users[-1]

    @property
    def user(self) -> str:
        return self.users[0]

    def secret(self, text: str) -> str:
        """Remembers a text that must not appear in a report."""
        self.secrets.add(text)
        return text

    # Requests

    def ask(self, verb: str, path: str, token: str = "", body: dict | None = None, expect: int = 200, headers: dict[str, str] | None = None) -> Answer:
        """Sends a request, and fails unless the response has the expected status."""
        answer = self.api.send(verb, path, token, body, headers)
        if answer.status != expect:
            place = path.split("?")[0]
            raise Failed(f"{verb} {place} answered {answer}, not {expect}", answer)
        return answer

    def wait_for(self, found, otherwise: str):
        """Returns the first true result of `found`. Fails with `otherwise` when time is up."""
        deadline = time.monotonic() + self.patience
        while True:
            if result := found():
                return result
            if time.monotonic() > deadline:
                raise Failed(f"{otherwise} within {self.patience:.0f} seconds")
            time.sleep(min(1.0, self.patience / 4))

    def let_settings_settle(self) -> None:
        """Waits until no process uses the earlier policy, which each may cache for SettingsCacheSeconds."""
        stack = self.deployment.stack
        seconds = int(stack.parameters["SettingsCacheSeconds"]) if stack else DEFAULT_CACHE_SECONDS
        if seconds:
            time.sleep(seconds + 1)

    # The authenticator app

    def now(self) -> float:
        return time.time() + self.ahead

    def set_clock_by(self, answer: Answer) -> None:
        """Codes follow the service's clock, which the response's `Date` header gives to the second."""
        try:
            self.ahead = parsedate_to_datetime(answer.header("Date") or "").timestamp() - time.time()
        except ValueError:
            self.ahead = 0.0
        if abs(self.ahead) < 2:
            self.ahead = 0.0

    def await_young_step(self, seconds: float = 8) -> None:
        """Returns at a moment after which codes do not change for this many seconds."""
        left = STEP_SECONDS - self.now() % STEP_SECONDS
        if left < seconds:
            time.sleep(left + 0.1)

    def code(self, steps: int = 0) -> str:
        """The code that the app shows this many time steps from now (RFC 6238)."""
        if not self.totp_key:
            raise NotHere("no authenticator app was set up")
        counter = struct.pack(">Q", int(self.now()) // STEP_SECONDS + steps)
        digest = hmac.new(base64.b32decode(self.totp_key + "=" * (-len(self.totp_key) % 8)), counter, hashlib.sha1).digest()
        place = digest[-1] & 15
        return self.secret(f"{(int.from_bytes(digest[place:place + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}")
