"""Puts the demo tenant into the state that a story starts with."""

import pyotp

from people import Person
from settings import RP_ID, SENDER
from user_2fa import as_admin, as_helpdesk


def everything_is_on() -> None:
    """All methods are on, and one is required."""
    policy(totp_enabled=True, email_enabled=True, required=True, sender_id=SENDER["id"], trusted_browser_days=30)


def alice_is_new() -> None:
    everything_is_on()
    forget("alice")


def erin_lost_her_phone() -> None:
    """Erin has an authenticator app, and Sam may help users."""
    policy(totp_enabled=True, email_enabled=False, required=True, trusted_browser_days=30)
    as_admin("PUT", "/v1/agents/sam/manage-2fa").raise_for_status()
    forget("erin")
    give_an_app(Person("erin"))


def two_factor_is_optional() -> None:
    """Passkeys and authenticator apps are on, no one has to use them, and Dan doesn't."""
    policy(totp_enabled=True, email_enabled=False, required=False)
    forget("dan")


def policy(**wanted) -> None:
    """These settings and passkeys, and no groups, grace period, or help page. Equal settings stay untouched."""
    read = as_admin("GET", "/v1/policy")
    kept = {name: read.json()[name] for name in ("time_zone", "trusted_browser_days")}
    changed = kept | {"issuer": SENDER["display_name"], "passkeys_enabled": True, "passkey_rp_id": RP_ID} | wanted
    if read.json() != changed:
        as_admin("PUT", "/v1/policy", json=changed, headers={"If-Match": read.headers["ETag"]}).raise_for_status()


def known(person: Person) -> None:
    profile = {"email": person.email, "email_verified": True, "name": person.name}
    as_helpdesk("PUT", f"/v1/users/{person.id}", json=profile).raise_for_status()


def give_an_app(person: Person) -> str:
    """Gives the person an authenticator app, and returns its secret."""
    known(person)
    secret = pyotp.random_base32()
    app = {"secret": secret, "label": f"{person.name.split()[0]}'s phone"}
    as_helpdesk("POST", f"/v1/users/{person.id}/totp/import", json=app).raise_for_status()
    return secret


def forget(user: str) -> None:
    """Erases what User 2FA stores about the user, if it stores anything."""
    answer = as_helpdesk("DELETE", f"/v1/users/{user}", json={"reason": "a story starts from the beginning"})
    if answer.status_code != 404:
        answer.raise_for_status()
