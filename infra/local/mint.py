"""Mints the helpdesk's tokens for the local stack: `make token USE=login TENANT=demo SUB=alice`."""

import base64
import hashlib
import json
import os
import time
import uuid

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from settings import AUDIENCE, ISSUER, SIGNING_KEY, STATE, fail

LIFETIME = {"login": 600, "session": 600, "staff": 600, "service": 600}


def ensure_signing_key() -> None:
    """Creates the helpdesk's key pair, unless it exists."""
    if SIGNING_KEY.exists():
        return
    STATE.mkdir(parents=True, exist_ok=True)
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    SIGNING_KEY.touch(mode=0o600)
    SIGNING_KEY.write_bytes(pem)


def public_jwk() -> dict:
    """The public key as a JWK whose kid is its thumbprint (RFC 7638)."""
    key = serialization.load_pem_private_key(SIGNING_KEY.read_bytes(), None).public_key()
    jwk = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(key))
    members = {name: jwk[name] for name in ("crv", "kty", "x", "y")}
    digest = hashlib.sha256(json.dumps(members, sort_keys=True, separators=(",", ":")).encode()).digest()
    return {**members, "use": "sig", "alg": "ES256", "kid": base64.urlsafe_b64encode(digest).rstrip(b"=").decode()}


def mint(use: str, tenant: str, sub: str, **claims) -> str:
    """A token that the API accepts. `claims` replace the usual ones; None leaves one out."""
    now = int(time.time())
    usual = {
        "iss": ISSUER, "aud": AUDIENCE, "sub": sub, "tenant": tenant, "token_use": use,
        "iat": now, "exp": now + LIFETIME[use], "jti": str(uuid.uuid4()),
    }
    if use in ("login", "session"):
        usual |= {"auth_time": now, "email": f"{sub}@example.com", "email_verified": True, "name": sub.title()}
    if use == "login":
        usual |= {"amr": ["pwd"]}
    if use == "session":
        usual |= {"acr": "aal1"}
    if use == "staff":
        usual |= {"auth_time": now, "role": "agent"}
    payload = {name: value for name, value in (usual | claims).items() if value is not None}
    return jwt.encode(payload, SIGNING_KEY.read_bytes(), algorithm="ES256", headers={"kid": public_jwk()["kid"]})


def from_environment() -> str:
    """The token that the variables of `make token` describe."""
    use = os.environ.get("USE", "login")
    if use not in LIFETIME:
        fail(f"USE must be one of {', '.join(LIFETIME)}, and is {use}")
    if not SIGNING_KEY.exists():
        fail("there is no signing key yet: run `make up` first")
    optional = {
        "email": os.environ.get("EMAIL"), "role": os.environ.get("ROLE"), "acr": os.environ.get("ACR"),
        "locale": os.environ.get("LOCALE_CLAIM"), "name": os.environ.get("NAME"), "return_to": os.environ.get("RETURN_TO"),
        "groups": os.environ["GROUPS"].split(",") if os.environ.get("GROUPS") else None,
        "amr": os.environ["AMR"].split(",") if os.environ.get("AMR") else None,
    }
    given = {name: value for name, value in optional.items() if value}
    return mint(use, os.environ.get("TENANT", "demo"), os.environ.get("SUB", "alice"), **given)


if __name__ == "__main__":
    print(from_environment())
