"""Users with passkeys in a browser's software authenticator, in the tenant of this process."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page

import settings
from browser import Authenticator, Visitor, name, set_policy
from conftest import SECRETS, User, call, token

CREATE = """async options => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return (await navigator.credentials.create({ publicKey })).toJSON();
}"""
WITHOUT_WEBAUTHN = "delete window.PublicKeyCredential;"
# Keeps the signal of each request for a passkey, so that a test sees which ones the page has ended.
WATCHED = """
    window.dialogs = [];
    for (const verb of ["get", "create"]) {
        const original = navigator.credentials[verb].bind(navigator.credentials);
        navigator.credentials[verb] = (options) => { window.dialogs.push(options.signal); return original(options); };
    }
    undefined;
"""


@pytest.fixture(scope="module", autouse=True)
def passkeys_allowed(browser) -> None:
    """Turns on passkeys for the Help Center's host. The fixture `browser` restores the policy."""
    set_policy(passkeys_enabled=True, passkey_rp_id=settings.RP_ID)


@dataclass
class Holder:
    """A user with a passkey."""

    sub: str
    authenticator: Authenticator
    recovery_codes: list[str] = field(default_factory=list)


def add_passkey(page: Page, session: str, **label: str) -> dict:
    """Sets up a passkey in the authenticator of the page, which is on the Help Center, but not with User 2FA's elements."""
    begun = call("POST", "/v1/me/passkeys", session, label)
    assert begun.status_code == 201, begun.text
    credential = page.evaluate(CREATE, begun.json()["options"])
    confirmed = call("POST", f"/v1/me/passkeys/{begun.json()['id']}/confirm", session, {"credential": credential})
    assert confirmed.status_code == 200, confirmed.text
    SECRETS.update(confirmed.json().get("recovery_codes", []))
    return confirmed.json()


def holder(visitor: Visitor, **kind) -> Holder:
    """A user whose only factor is a passkey in the authenticator of this kind."""
    visitor.page.goto(visitor.help_center)
    user = Holder(name("holder"), Authenticator(visitor.page, **kind))
    user.recovery_codes = add_passkey(visitor.page, token("session", user.sub))["recovery_codes"]
    return user


def with_passkey(visitor: Visitor, user: User, **kind) -> Authenticator:
    """Adds a passkey to a user with an authenticator app."""
    visitor.page.goto(visitor.help_center)
    authenticator = Authenticator(visitor.page, **kind)
    add_passkey(visitor.page, token("session", user.sub, acr="aal2"))
    return authenticator


def passkeys_of(sub: str) -> list[dict]:
    return call("GET", "/v1/me", token("session", sub)).json()["passkeys"]


def ended_dialogs(page: Page) -> list[bool]:
    """For each request for a passkey since the page was watched: whether the page has ended it."""
    return page.evaluate("dialogs.map(({ aborted }) => aborted)")


def passkey_button(page: Page):
    return page.get_by_role("button", name="Use your passkey", exact=True)
