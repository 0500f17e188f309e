"""Puts the demo tenant into the state that a story starts with."""

import pyotp

from people import Person
from settings import SENDER
from user_2fa import as_admin, as_helpdesk


def alice_is_new() -> None:
    """Both methods are on and one is required, and Alice has none."""
    policy(totp_enabled=True, email_enabled=True, required=True, sender_id=SENDER["id"], trusted_browser_days=30)
    forget("alice")


def erin_lost_her_phone() -> None:
    """Erin has an authenticator app that no one can read, and Sam may help users."""
    policy(totp_enabled=True, email_enabled=False, required=True, trusted_browser_days=30)
    as_admin("PUT", "/v1/agents/sam/manage-2fa").raise_for_status()
    erin = Person("erin")
    forget(erin.id)
    profile = {"email": erin.email, "email_verified": True, "name": erin.name}
    as_helpdesk("PUT", f"/v1/users/{erin.id}", json=profile).raise_for_status()
    app = {"secret": pyotp.random_base32(), "label": "Erin's phone"}
    as_helpdesk("POST", f"/v1/users/{erin.id}/totp/import", json=app).raise_for_status()


def two_factor_is_optional() -> None:
    """Authenticator apps are on, no one has to use them, and Dan doesn't."""
    policy(totp_enabled=True, email_enabled=False, required=False)
    forget("dan")


def policy(**wanted) -> None:
    """These settings, with a name for authenticator apps, and none that exempts anyone. Equal settings stay untouched."""
    read = as_admin("GET", "/v1/policy")
    kept = {name: read.json()[name] for name in ("time_zone", "trusted_browser_days")}
    changed = kept | {"issuer": SENDER["display_name"]} | wanted
    if read.json() != changed:
        as_admin("PUT", "/v1/policy", json=changed, headers={"If-Match": read.headers["ETag"]}).raise_for_status()


def forget(user: str) -> None:
    """Erases what User 2FA stores about the user, if it stores anything."""
    answer = as_helpdesk("DELETE", f"/v1/users/{user}", json={"reason": "a story starts from the beginning"})
    if answer.status_code != 404:
        answer.raise_for_status()
