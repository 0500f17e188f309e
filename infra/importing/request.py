"""What a row asks the service for."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from . import identifiers
from .outcome import invalid
from .source import Row

BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
OF_AN_APP = ("algorithm", "digits", "period", "label")
PROFILE = ("email", "email_verified", "name", "locale", "groups")
GROUP_SEPARATOR = "|"


@dataclass
class Ask:
    """The body of a request. A user without an app is only registered."""

    has_app: bool
    body: dict = field(repr=False)

    def fingerprint(self) -> bytes:
        """The bytes of the secret, by which the service recognizes an app that is already there."""
        uri = self.body.get("otpauth_uri")
        try:
            secret = parse_qs(urlsplit(uri).query)["secret"][0] if uri else self.body["secret"]
            letters = re.sub(r"[\s=-]", "", secret).upper()
            return base64.b32decode(letters + "=" * (-len(letters) % 8))
        except (KeyError, ValueError):
            return (uri or self.body["secret"]).encode()


def ask_of(row: Row) -> Ask:
    """The request of a row, or `Refused`."""
    if row.fault:
        raise invalid(row.fault)
    cells = row.cells
    if not row.user_id:
        raise invalid("the row has no user_id")
    if not identifiers.is_identifier(row.user_id):
        raise invalid(f"user_id {identifiers.RULE}")
    profile = _profile(cells)
    if "secret" in cells or "otpauth_uri" in cells:
        return Ask(True, profile | _app(cells))
    if parts := [name for name in OF_AN_APP if name in cells]:
        raise invalid(f"the row has neither secret nor otpauth_uri, but it has {', '.join(parts)}")
    if "email" not in cells:
        raise invalid("the row has neither secret nor otpauth_uri, and no email: a user without an authenticator app needs an address")
    return Ask(False, profile)


def _profile(cells: dict[str, str]) -> dict:
    profile: dict = {name: cells[name] for name in PROFILE if name in cells}
    if "email_verified" in profile:
        verified = BOOLEANS.get(profile["email_verified"].lower())
        if verified is None:
            raise invalid("email_verified must be true or false, 1 or 0, or yes or no")
        profile["email_verified"] = verified
    # Exports have `false` for users without an address.
    if "email" not in profile and profile.get("email_verified") is False:
        del profile["email_verified"]
    if profile and "email" not in profile:
        raise invalid(f"the row has {', '.join(profile)}, but no email: a profile needs an address")
    if "groups" in profile:
        profile["groups"] = [group.strip() for group in profile["groups"].split(GROUP_SEPARATOR) if group.strip()]
    return profile


def _app(cells: dict[str, str]) -> dict:
    app: dict = {name: cells[name] for name in ("secret", "otpauth_uri", "algorithm", "label") if name in cells}
    if "algorithm" in app:
        app["algorithm"] = app["algorithm"].upper().replace("-", "")
    for name in ("digits", "period"):
        if name in cells:
            if not re.fullmatch("[0-9]{1,9}", cells[name]):
                raise invalid(f"{name} is not a number")
            app[name] = int(cells[name])
    return app
