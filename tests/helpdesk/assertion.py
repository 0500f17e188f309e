"""Verifying: what a helpdesk does before it opens a session. README.md shows these functions."""

import time

import jwt

from memory import Memory
from settings import ASSERTION_AUDIENCE, ASSERTION_ISSUER, TENANT, stack

KEYS = jwt.PyJWKClient(f"{stack()['api']}/.well-known/jwks.json", timeout=10, cooldown_duration=10)
ACCEPTED = Memory()
# For differences between the clocks.
LEEWAY_SECONDS = 60


def read(assertion: str) -> dict:
    """The claims of an assertion that User 2FA has signed for this helpdesk. Everything else raises a jwt.PyJWTError."""
    return jwt.decode(
        assertion, KEYS.get_signing_key_from_jwt(assertion), algorithms=["ES256"],
        issuer=ASSERTION_ISSUER, audience=ASSERTION_AUDIENCE, leeway=LEEWAY_SECONDS,
        options={"require": ["exp", "sub", "tenant", "login", "jti"]},
    )


def verify(assertion: str, started) -> dict:
    """The same, if the assertion belongs to one of the logins `started` and was not accepted before."""
    claims = read(assertion)
    login = started.get(claims["login"])
    if login is None or (claims["sub"], claims["tenant"]) != (login.person.id, TENANT):
        raise jwt.InvalidTokenError("this belongs to no login that began here")
    if not ACCEPTED.add(claims["jti"], True, claims["exp"] + LEEWAY_SECONDS - time.time()):
        raise jwt.InvalidTokenError("this was accepted before")
    return claims
