"""Users of the Help Center's tenant with passkeys, for the pages of staff. Another maker's client (python-fido2) creates them."""

import time

import settings
from browser import set_policy
from conftest import SECRETS, TENANT, call, token
from software_authenticator import Authenticator, Browser


def allow_passkeys(**changes) -> None:
    """Turns passkeys on for the host name of the Help Center."""
    set_policy(**{"passkeys_enabled": True, "passkey_rp_id": settings.RP_ID} | changes)


def add_passkey(user: str, label: str, **authenticator) -> None:
    """Adds a passkey in the account area, directly after a sign-in with two steps, so that it needs no proof."""
    session = token("session", user, TENANT, acr="aal2")
    begun = call("POST", "/v1/me/passkeys", session, {"label": label})
    assert begun.status_code == 201, begun.text
    credential = Browser(Authenticator(**authenticator), settings.HELPDESK).create(begun.json()["options"])
    confirmed = call("POST", f"/v1/me/passkeys/{begun.json()['id']}/confirm", session, {"credential": credential})
    assert confirmed.status_code == 200, confirmed.text
    codes = confirmed.json().get("recovery_codes", [])
    SECRETS.update([*codes, *(code.replace("-", "") for code in codes)])


def users_with_passkeys() -> int:
    """Their number, as soon as the counters have followed the list."""
    admin = token("staff", "ada", role="admin")
    listed = len(call("GET", "/v1/users?method=passkey&limit=1000", admin, headers={"Accept": "text/csv"}).text.splitlines()) - 1
    deadline = time.monotonic() + 60
    while (count := call("GET", "/v1/adoption", admin).json()["by_method"]["passkey"]) != listed:
        assert time.monotonic() < deadline, f"{count} users with passkeys are counted, and {listed} are listed"
        time.sleep(0.2)
    return count
