"""From the password to the session: which browser began which login, and what opens a session. docs/integration.md explains it."""

import secrets
import time
import uuid
from dataclasses import dataclass

import jwt

from config import Config, User
from memory import Memory

LOGIN_TOKEN_SECONDS = 600
LEEWAY_SECONDS = 60
ASSERTION_SECONDS = 120
TICKET_SECONDS = 60
ASSERTION_BYTES = 4096


class Refused(Exception):
    """No session opens."""


@dataclass(frozen=True)
class Login:
    """A login that has passed the password."""

    id: str
    user: User
    token_expires: float

    @classmethod
    def of(cls, user: User) -> "Login":
        return cls(str(uuid.uuid4()), user, time.time() + LOGIN_TOKEN_SECONDS)

    @property
    def ends(self) -> float:
        """After this, no assertion for the login is valid. User 2FA accepts the token for a minute after it expires, the assertion that
        it then returns lives for two minutes, and `verified` allows one more minute for clock differences."""
        return self.token_expires + LEEWAY_SECONDS + ASSERTION_SECONDS + LEEWAY_SECONDS


@dataclass(frozen=True)
class Session:
    user: User
    acr: str
    auth_time: int
    method: str


class SignIn:
    def __init__(self, config: Config):
        self.config = config
        # A withdrawn key is accepted until the cached set expires. An unknown key fetches the set at most once per cooldown.
        self.keys = jwt.PyJWKClient(f"{config.api}/.well-known/jwks.json", timeout=10,
                                    lifespan=config.keys_seconds, cooldown_duration=config.keys_cooldown_seconds)
        self.logins = Memory(config.remembered)
        self.tickets = Memory(config.remembered)
        self.accepted = Memory(2 * config.remembered)

    def begin(self, login: Login) -> str:
        """Call this after the password. Set the result as the browser's cookie, with HttpOnly, Secure and SameSite=Lax."""
        cookie = secrets.token_urlsafe(32)
        self.logins.add(cookie, login, login.ends)
        return cookie

    def from_own_page(self, origin: str | None, cookie: str | None, assertion: str) -> Session:
        """A request from the Help Center's own page. A request that another site sends has another `Origin`, or `null`."""
        if origin != self.config.origin:
            raise Refused("another site sent the request")
        return self.open_session(cookie, assertion)

    def from_hosted_page(self, assertion: str) -> str:
        """The form that a hosted page posts. It comes from another site, so it brings no cookie and `Origin: null`, and decides nothing.
        Redirect (303) to the page that calls `finish`, with the ticket in the URL."""
        self.verified(assertion)
        ticket = secrets.token_urlsafe(32)
        self.tickets.add(ticket, assertion, time.time() + TICKET_SECONDS)
        return ticket

    def finish(self, cookie: str | None, ticket: str) -> Session:
        """The page after that redirect. The request navigates within the Help Center's own site, so it brings the cookie."""
        assertion = self.tickets.take(ticket)
        if assertion is None:
            raise Refused("the ticket was used, or has expired")
        return self.open_session(cookie, assertion)

    def open_session(self, cookie: str | None, assertion: str) -> Session:
        """Give the browser a new cookie with the session. The login's cookie ends here."""
        claims = self.verified(assertion)
        login = self.logins.get(cookie)
        if login is None:
            raise Refused("this browser has no open login")
        if (claims["login"], claims["sub"], claims["tenant"]) != (login.id, login.user.id, login.user.tenant):
            raise Refused("it belongs to another login")
        # A login passes once, and so does an assertion. Both are remembered for longer than the login lasts, so each replay is recognized.
        if not all(self.accepted.add(once, True, login.ends + LEEWAY_SECONDS) for once in (login.id, claims["jti"])):
            raise Refused("it was accepted before")
        self.logins.take(cookie)
        return Session(login.user, claims["acr"], claims["auth_time"], claims["method"])

    def verified(self, assertion: str) -> dict:
        if len(assertion) > ASSERTION_BYTES:
            raise Refused("it is too long")
        try:
            return jwt.decode(
                assertion, self.keys.get_signing_key_from_jwt(assertion), algorithms=["ES256"],
                issuer=self.config.assertion_issuer, audience=self.config.assertion_audience, leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "sub", "tenant", "login", "jti", "acr", "auth_time", "method"]},
            )
        except jwt.PyJWTError as error:
            raise Refused(str(error)) from error
