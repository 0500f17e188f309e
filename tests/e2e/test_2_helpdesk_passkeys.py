"""Passkeys of a visitor's own browser at the stand-in Help Center: Chromium with a virtual authenticator."""

import json
from base64 import urlsafe_b64decode

import pytest
from playwright.sync_api import Page, expect

import mint
import settings
import stack as local
from browser import Authenticator, browser, name, return_to_help_center, save_codes, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, token


@pytest.fixture(autouse=True)
def allowed(browser) -> None:
    set_policy(passkeys_enabled=True, passkey_rp_id=settings.RP_ID)


def origins(page: Page) -> list[str]:
    """The origins that the browser signs, as they are sent."""
    seen: list[str] = []

    def look(request) -> None:
        if request.method == "POST" and "passkey" in request.url and "credential" in (request.post_data or ""):
            data = request.post_data_json["credential"]["response"]["clientDataJSON"]
            seen.append(json.loads(urlsafe_b64decode(f"{data}=="))["origin"])

    page.on("request", look)
    return seen


def set_up(page: Page) -> None:
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Create passkey").click()
    save_codes(page)


def sign_in(page: Page) -> None:
    page.get_by_role("button", name="Use your passkey").click()


def what_the_assertion_said(page: Page):
    page.get_by_text("What the assertion said").click()
    return page.locator("details.claims")


@pytest.mark.parametrize("transport", ["internal", "usb"])
def test_a_visitor_uses_a_passkey_in_the_first_story(visitor, transport):
    page = visitor.page
    Authenticator(page, transport, synced=transport == "internal")
    signed = origins(page)
    page.goto(settings.HELPDESK)
    expect(page.get_by_text("Touch ID, Windows Hello, or a security key")).to_be_visible()
    page.get_by_role("button", name="Start as Alice").click()
    set_up(page)
    page.wait_for_url("**/account")
    expect(page.get_by_role("heading", name="Passkeys", exact=True)).to_be_visible()
    page.get_by_role("button", name="Sign in again as Alice").click()
    sign_in(page)
    page.wait_for_url("**/account")
    expect(page.get_by_role("complementary", name="Guided story")).to_contain_text("Done.")
    expect(what_the_assertion_said(page)).to_contain_text("pwd swk mfa" if transport == "internal" else "pwd hwk mfa")
    assert signed == [settings.HELPDESK] * 2, "the browser signs the origin of the page, and not that of the API"
    visitor.check_accessibility()


def test_the_hosted_pages_use_the_same_passkey(visitor):
    page, user = visitor.page, name("hosted")
    Authenticator(page)
    signed = origins(page)
    visitor.password(user)
    set_up(page)
    page.wait_for_url("**/account")
    visitor.password(user)
    page.get_by_role("link", name="Use the hosted page instead").click()
    page.wait_for_url(f"{settings.API_ENDPOINT}/**")
    sign_in(page)
    return_to_help_center(page, f"{settings.HELPDESK}/account")
    expect(what_the_assertion_said(page)).to_contain_text("pwd hwk mfa")
    page.get_by_role("link", name="Open the hosted page of this").click()
    expect(page.get_by_role("heading", name="Passkeys", exact=True)).to_be_visible()
    assert signed == [settings.HELPDESK, settings.API_ENDPOINT]


def test_on_an_ip_address_the_page_says_that_passkeys_do_not_work_there(visitor):
    page, user = visitor.page, name("by-address")
    Authenticator(page)
    visitor.password(user)
    set_up(page)
    page.wait_for_url("**/account")
    visitor.help_center = settings.HELPDESK_ON_ANOTHER_SITE
    visitor.password(user)
    expect(page.get_by_text("Your passkey doesn't work on this page")).to_be_visible()
    visitor.check_accessibility()


def test_a_new_tenant_of_the_stack_has_passkeys_until_its_admin_chooses_methods():
    tenant = f"seeded-{TENANT}"
    assert call("PUT", "/v1/tenant", mint.mint("service", tenant, "helpdesk"), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", tenant, role="admin")
    local.allow_passkeys(settings.stack(), admin)
    seeded = call("GET", "/v1/policy", admin).json()
    assert (seeded["passkeys_enabled"], seeded["passkey_rp_id"], seeded["required"]) == (True, "localhost", False)
    set_policy(tenant, passkeys_enabled=False, totp_enabled=True)
    local.allow_passkeys(settings.stack(), admin)
    assert call("GET", "/v1/policy", admin).json()["passkeys_enabled"] is False
