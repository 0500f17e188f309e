"""Minting: what a helpdesk does after the password. README.md shows this function."""

import time

import jwt

import mint
from people import Person
from settings import AUDIENCE, ISSUER, SIGNING_KEY, TENANT

KEY_ID = mint.public_jwk()["kid"]


def login_token(person: Person, login: str, return_to: str) -> str:
    """The token with which this person's browser takes the second step. `login` is a fresh id that the helpdesk remembers. A hosted page
    hands the result to `return_to` and to no other address."""
    now = int(time.time())
    claims = {
        "iss": ISSUER, "aud": AUDIENCE, "token_use": "login",
        "tenant": TENANT, "sub": person.id, "jti": login,
        "iat": now, "exp": now + 600, "auth_time": now, "amr": ["pwd"],
        "email": person.email, "email_verified": True,
        "name": person.name, "locale": person.locale, "groups": person.groups, "return_to": return_to,
    }
    return jwt.encode(claims, SIGNING_KEY.read_bytes(), algorithm="ES256", headers={"kid": KEY_ID})
