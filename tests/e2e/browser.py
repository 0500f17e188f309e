"""A real browser (Chromium) on the pages of the deployed stack."""

import io
import json
import time
from contextlib import contextmanager
from urllib.parse import urlencode

import pyotp
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

import chromium as installed_chromium
import settings
from conftest import SECRETS, TENANT, call, token

AXE = settings.ROOT / "web/node_modules/axe-core/axe.min.js"
PATIENCE_MILLISECONDS = 15_000
expect.set_options(timeout=PATIENCE_MILLISECONDS)


@contextmanager
def chromium():
    """Chromium, driven by Playwright."""
    path, environment = installed_chromium.command()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=installed_chromium.FLAGS, env=environment)
        yield browser
        browser.close()


class Visitor:
    """A person with a browser of their own. When they leave, no page may have loaded anything from a third party, violated its content
    security policy, or failed in a script."""

    def __init__(self, browser, **options):
        self.context: BrowserContext = browser.new_context(locale="en-GB", permissions=["clipboard-read", "clipboard-write"], **options)
        self.context.set_default_timeout(PATIENCE_MILLISECONDS)
        self.help_center = settings.HELPDESK
        self.errors: list[str] = []
        self.page = self.tab()

    def tab(self) -> Page:
        page = self.context.new_page()
        page.on("request", self._requested)
        page.on("pageerror", lambda error: self.errors.append(f"script: {error}"))
        page.on("console", lambda message: "Content Security Policy" in message.text and self.errors.append(message.text))
        return page

    def _requested(self, request) -> None:
        own = (*settings.HELPDESK_ORIGINS, settings.API_ENDPOINT, "data:", "blob:")
        if not request.url.startswith(own):
            self.errors.append(f"a third party: {request.url}")

    def password(self, user: str, **more: str) -> Page:
        """Signs in on the password page."""
        self.page.goto(f"{self.help_center}/?{urlencode(more)}")
        self.page.fill("#user", user)
        self.page.fill("#password", "demo")
        self.page.click("form:has(#password) button")
        return self.page

    def check_accessibility(self, page: Page | None = None) -> None:
        """axe-core must find no violation on the current page."""
        page = page or self.page
        page.evaluate(AXE.read_text() + "; undefined")
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
        assert not found, json.dumps([{"rule": rule["id"], "nodes": [node["html"][:200] + " " + (node.get("failureSummary") or "") for node in rule["nodes"]]} for rule in found], indent=1)

    def leave(self) -> None:
        self.context.close()
        assert not self.errors, "\n".join(self.errors)


class Authenticator:
    """A software authenticator in a page, and the person in front of it. It is part of the device (`internal`) or a security key (`usb`)."""

    def __init__(self, page: Page, transport: str = "internal", verifies: bool = True, synced: bool = False):
        self._session = page.context.new_cdp_session(page)
        self._session.send("WebAuthn.enable")
        self._id = self._session.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": transport, "hasResidentKey": True, "hasUserVerification": verifies,
            "isUserVerified": verifies, "defaultBackupEligibility": synced, "defaultBackupState": synced,
        }})["authenticatorId"]

    def _send(self, command: str, **parameters) -> dict:
        return self._session.send(f"WebAuthn.{command}", {"authenticatorId": self._id} | parameters)

    def passkeys(self) -> list[dict]:
        """The passkeys that it keeps, with their private keys."""
        return self._send("getCredentials")["credentials"]

    def add(self, passkey: dict) -> None:
        """Adds a passkey of another authenticator, as synchronization does, or a copy of a stolen one."""
        self._send("addCredential", credential=passkey)

    def forget(self) -> None:
        """Removes all passkeys."""
        self._send("clearCredentials")

    def touched(self, touched: bool) -> None:
        """Whether the person confirms at once. Otherwise, the browser's dialog stays open."""
        self._send("setAutomaticPresenceSimulation", enabled=touched)

    def verified(self, verified: bool) -> None:
        """Whether the person's fingerprint or PIN matches."""
        self._send("setUserVerified", isUserVerified=verified)

    def unplug(self) -> None:
        self._send("removeVirtualAuthenticator")


def read_policy(tenant: str = TENANT) -> dict:
    return call("GET", "/v1/policy", token("staff", "ada", tenant, role="admin")).json()


def put_policy(policy: dict, tenant: str = TENANT) -> None:
    """Replaces the tenant's policy. A field that is `None` is left out."""
    admin = token("staff", "ada", tenant, role="admin")
    current = call("GET", "/v1/policy", admin)
    policy = {name: value for name, value in policy.items() if value is not None}
    answer = call("PUT", "/v1/policy", admin, policy, headers={"If-Match": current.headers["ETag"]})
    assert answer.ok, answer.text


def set_policy(tenant: str = TENANT, **changes) -> None:
    """Changes some fields of the tenant's policy, and keeps the others."""
    put_policy(read_policy(tenant) | changes, tenant)


@pytest.fixture(scope="module")
def browser():
    """A browser, and a policy with both methods and trusted browsers. Afterwards the policy is what it was before."""
    before = read_policy()
    set_policy(email_enabled=True, sender_id=settings.SENDER["id"], trusted_browser_days=30)
    with chromium() as started:
        yield started
    put_policy(before)


@pytest.fixture
def visitor(browser):
    person = Visitor(browser)
    yield person
    person.leave()


def name(prefix: str) -> str:
    return f"{prefix}-{time.time_ns()}"


def qr_code(page: Page, **screenshot) -> str:
    """The text of the one QR code on the screen. It looks until the browser has painted the image, as a phone does."""
    deadline = time.monotonic() + PATIENCE_MILLISECONDS / 1000
    while not (codes := zxingcpp.read_barcodes(Image.open(io.BytesIO(page.screenshot(**screenshot))))):
        assert time.monotonic() < deadline, "the screen shows no QR code"
    (code,) = codes
    return code.text


def scan(page: Page) -> pyotp.TOTP:
    """Reads the QR code of a setup into an authenticator app."""
    page.wait_for_selector("two-factor-totp-setup img")
    app = pyotp.parse_uri(qr_code(page, full_page=True))
    SECRETS.add(app.secret)
    return app


def code_field(page: Page):
    return page.get_by_label("Six-digit code")


def return_to_help_center(page: Page, url: str) -> None:
    """Waits until the hosted page has handed over its result. Presses the page's button if it asks for that."""
    go_on = page.get_by_role("button", name="Continue")
    deadline = time.monotonic() + PATIENCE_MILLISECONDS / 1000
    while not page.url.startswith(url):
        assert time.monotonic() < deadline, f"the hosted page did not return to the Help Center: {page.url}"
        if "/pages/login" in page.url and code_field(page).count() == 0 and go_on.count() == 1:
            go_on.click()
        page.wait_for_timeout(50)


def save_codes(page: Page) -> list[str]:
    page.wait_for_selector("two-factor-recovery-codes li")
    codes = page.locator("two-factor-recovery-codes li").all_inner_texts()
    SECRETS.update(codes)
    page.get_by_role("button", name="I've saved my codes").click()
    return codes


def stale_session(page: Page, element: str) -> None:
    """Gives the element a token of an admin who signed in three hours ago, which is enough to read but too long ago to act on users."""
    old = token("staff", "ada", role="admin", auth_time=int(time.time()) - 3 * 3600)
    page.evaluate("([name, token]) => { document.querySelector(name).token = token; }", [element, old])
