"""A passkey in software (W3C Web Authentication Level 3, ES256, without attestation), and the browser that shows it to a page."""

from __future__ import annotations

import base64
import hashlib
import json
import os

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

USER_PRESENT, ATTESTED = 0x01, 0x40


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def cbor_bytes(data: bytes) -> bytes:
    """A byte string of CBOR with up to 255 bytes."""
    return (bytes([0x40 + len(data)]) if len(data) < 24 else bytes([0x58, len(data)])) + data


class Passkey:
    """A passkey that pages of `origin` may use for `rp_id`."""

    def __init__(self, rp_id: str, origin: str) -> None:
        self.rp_id, self.origin = rp_id, origin
        self.id, self.key, self.counter = os.urandom(32), ec.generate_private_key(ec.SECP256R1()), 0

    def created(self, options: dict) -> dict:
        """What `navigator.credentials.create()` gives, as `toJSON()` writes it."""
        credential = bytes(16) + len(self.id).to_bytes(2, "big") + self.id + self.public_key()
        data = self.data(USER_PRESENT | ATTESTED) + credential
        # {"fmt": "none", "attStmt": {}, "authData": data}
        attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData" + cbor_bytes(data)
        info = self.key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        return self.credential({
            "clientDataJSON": base64url(self.client_data("webauthn.create", options)), "attestationObject": base64url(attestation),
            "authenticatorData": base64url(data), "publicKey": base64url(info), "publicKeyAlgorithm": -7, "transports": ["usb"],
        })

    def got(self, options: dict) -> dict:
        """What `navigator.credentials.get()` gives, as `toJSON()` writes it."""
        data, client_data = self.data(USER_PRESENT), self.client_data("webauthn.get", options)
        signature = self.key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256()))
        return self.credential({"clientDataJSON": base64url(client_data), "authenticatorData": base64url(data), "signature": base64url(signature)})

    def public_key(self) -> bytes:
        """The key in COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}."""
        point = self.key.public_key().public_numbers()
        x, y = (cbor_bytes(number.to_bytes(32, "big")) for number in (point.x, point.y))
        return b"\xa5\x01\x02\x03\x26\x20\x01\x21" + x + b"\x22" + y

    def data(self, flags: int) -> bytes:
        """The authenticator data, with a counter that rises."""
        self.counter += 1
        return hashlib.sha256(self.rp_id.encode()).digest() + bytes([flags]) + self.counter.to_bytes(4, "big")

    def client_data(self, kind: str, options: dict) -> bytes:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": False}
        return json.dumps(said, separators=(",", ":")).encode()

    def credential(self, response: dict) -> dict:
        name = base64url(self.id)
        return {"id": name, "rawId": name, "type": "public-key", "authenticatorAttachment": "cross-platform", "clientExtensionResults": {},
                "response": response}
