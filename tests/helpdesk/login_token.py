"""Minting: what a helpdesk does after the password. README.md shows this function."""

import time

import jwt

import mint
from people import Person
from settings import AUDIENCE, HELPDESK, ISSUER, SIGNING_KEY, TENANT

KEY_ID = mint.public_jwk()["kid"]


def login_token(person: Person, login: str) -> str:
    """The token with which this person's browser takes the second step. `login` is a fresh id that the helpdesk remembers."""
    now = int(time.time())
    claims = {
        "iss": ISSUER, "aud": AUDIENCE, "token_use": "login",
        "tenant": TENANT, "sub": person.id, "jti": login,
        "iat": now, "exp": now + 600, "auth_time": now, "amr": ["pwd"],
        "email": person.email, "email_verified": True,
        "name": person.name, "locale": person.locale, "groups": person.groups,
        # Where the hosted page may hand the result. A page of the Help Center's own needs none.
        "return_to": f"{HELPDESK}/hosted/return",
    }
    return jwt.encode(claims, SIGNING_KEY.read_bytes(), algorithm="ES256", headers={"kid": KEY_ID})
