"""A passkey client of another maker, for the demo and the tests: Yubico's library python-fido2, and an authenticator in software.

The library is the browser: it compares the relying party ID with the origin, makes the client data, and speaks CTAP2 with the
authenticator. The authenticator is ours: it keeps the keys, and signs.
"""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from fido2 import cbor, cose
from fido2.client import DefaultClientDataCollector, Fido2Client
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2 import Ctap2
from fido2.hid import CAPABILITY
from fido2.rpid import verify_rp_id
from fido2.utils import sha256
from fido2.webauthn import Aaguid, AttestedCredentialData, AuthenticatorData

FLAG = AuthenticatorData.FLAG
BIGGEST_MESSAGE = 65_536


@dataclass(frozen=True)
class Algorithm:
    public: type[cose.CoseKey]
    generate: Callable[[], Any]
    # What its `sign` takes after the message.
    parameters: tuple = ()


ALGORITHMS = {
    "ES256": Algorithm(cose.ES256, lambda: ec.generate_private_key(ec.SECP256R1()), (ec.ECDSA(hashes.SHA256()),)),
    "EdDSA": Algorithm(cose.EdDSA, ed25519.Ed25519PrivateKey.generate),
    "RS256": Algorithm(cose.RS256, lambda: rsa.generate_private_key(65537, 2048), (padding.PKCS1v15(), hashes.SHA256())),
}


@dataclass
class Passkey:
    rp_id: str
    private: Any
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    # A synced passkey counts nothing.
    signatures: int = 0


class Authenticator(CtapDevice):
    """A security key, or what a laptop or a phone has built in. `synced` makes passkeys that reach the user's other devices."""

    capabilities = CAPABILITY.CBOR

    def __init__(self, platform: bool = False, synced: bool = False, verifies_users: bool = True, algorithm: str = "ES256") -> None:
        self.platform, self.synced, self.verifies_users = platform, synced, verifies_users
        self.algorithm = ALGORITHMS[algorithm]
        self.passkeys: list[Passkey] = []

    @classmethod
    def list_devices(cls):
        return iter(())

    def call(self, cmd, data=b"", event=None, on_keepalive=None) -> bytes:
        """Answers one CTAP2 command: a status, and CBOR."""
        answers = {Ctap2.CMD.GET_INFO: self._info, Ctap2.CMD.MAKE_CREDENTIAL: self._make, Ctap2.CMD.GET_ASSERTION: self._sign}
        command, *_ = data
        try:
            return b"\0" + cbor.encode(answers[command](cbor.decode(data[1:]) if data[1:] else {}))
        except CtapError as refused:
            return bytes([refused.code])

    def _info(self, _: dict) -> dict:
        can = {"rk": False, "up": True} | ({"uv": True} if self.verifies_users else {})
        # The client wants a protocol for PINs, although it never asks for one.
        return {1: ["FIDO_2_0"], 3: Aaguid.NONE, 4: can, 5: BIGGEST_MESSAGE, 6: [2]}

    def _make(self, asked: dict) -> dict:
        rp_id, algorithms, excluded = asked[2]["id"], [parameter["alg"] for parameter in asked[4]], asked.get(5, [])
        if self._find(rp_id, excluded):
            raise CtapError(CtapError.ERR.CREDENTIAL_EXCLUDED)
        if self.algorithm.public.ALGORITHM not in algorithms:
            raise CtapError(CtapError.ERR.UNSUPPORTED_ALGORITHM)
        made = Passkey(rp_id, self.algorithm.generate())
        self.passkeys.append(made)
        public = self.algorithm.public.from_cryptography_key(made.private.public_key())
        attested = AttestedCredentialData.create(Aaguid.NONE, made.id, public)
        return {1: "none", 2: self._data(made, asked.get(7, {}), FLAG.AT, attested), 3: {}}

    def _sign(self, asked: dict) -> dict:
        found, options = self._find(asked[1], asked.get(3, [])), asked.get(5, {})
        if found is None:
            raise CtapError(CtapError.ERR.NO_CREDENTIALS)
        data = self._data(found, options)
        signature = found.private.sign(data + asked[2], *self.algorithm.parameters)
        return {1: {"id": found.id, "type": "public-key"}, 2: data, 3: signature}

    def _find(self, rp_id: str, listed: list[dict]) -> Passkey | None:
        ids = [entry["id"] for entry in listed]
        return next((passkey for passkey in self.passkeys if passkey.rp_id == rp_id and passkey.id in ids), None)

    def _data(self, passkey: Passkey, options: dict, flags: FLAG = FLAG(0), attested: bytes = b"") -> AuthenticatorData:
        """What the authenticator signs. Without user presence, the client only asks whether it knows the passkey."""
        if options.get("up", True):
            flags |= FLAG.UP
            passkey.signatures += not self.synced
        if options.get("uv"):
            flags |= FLAG.UV
        if self.synced:
            flags |= FLAG.BE | FLAG.BS
        return AuthenticatorData.create(sha256(passkey.rp_id.encode()), flags, passkey.signatures, attested)


class Browser:
    """`navigator.credentials` of a page at `origin`, in the JSON that pages exchange with a server. A `careless` one, like an attacker's
    own program, lets any origin use the passkeys of any other."""

    def __init__(self, authenticator: Authenticator, origin: str, careless: bool = False) -> None:
        self.authenticator = authenticator
        self.client = Fido2Client(authenticator, DefaultClientDataCollector(origin, (lambda *_: True) if careless else verify_rp_id))

    def create(self, options: dict) -> dict:
        made = self._as_json(self.client.make_credential(options))
        made["response"]["transports"] = ["internal", "hybrid"] if self.authenticator.platform else ["usb"]
        return made

    def get(self, options: dict) -> dict:
        return self._as_json(self.client.get_assertion(options).get_response(0))

    def _as_json(self, answer) -> dict:
        """The library calls every authenticator a security key."""
        return json.loads(json.dumps(dict(answer))) | ({"authenticatorAttachment": "platform"} if self.authenticator.platform else {})
