"""The setup of an authenticator app in a real browser: on a computer, and on the phone that has the app."""

import re

import pyotp
import pytest
from playwright.sync_api import Page, expect

from browser import Visitor, browser, code_field, name, qr_code, save_codes, scan, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, call, enrol, token, wait_for_a_young_step
from embedded import bearer, stand

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def phone(browser):
    person = Visitor(browser, **PHONE)
    yield person
    person.leave()


def begin(visitor: Visitor, **more: str) -> Page:
    visitor.password(name("new"), **more)
    visitor.page.get_by_role("button", name="Use an authenticator app").click()
    visitor.page.get_by_role("heading", name="Set up your authenticator app").wait_for()
    code_field(visitor.page).wait_for()
    return visitor.page


def app_of(page: Page) -> pyotp.TOTP:
    """The app that opens the link, as on a phone."""
    app = pyotp.parse_uri(page.get_by_role("link", name="Open authenticator app").get_attribute("href"))
    SECRETS.add(app.secret)
    return app


def test_on_a_phone_the_first_thing_to_do_is_to_open_the_app_and_the_qr_code_is_folded(phone):
    page = begin(phone)
    open_app = page.get_by_role("link", name="Open authenticator app")
    box = open_app.bounding_box()
    assert box["y"] + box["height"] < 844, "the button is below the fold"
    image = page.get_by_role("img", name="QR code")
    expect(image).to_be_hidden()
    phone.check_accessibility()
    page.get_by_text("Show QR code").tap()
    expect(image).to_be_visible()
    image.scroll_into_view_if_needed()
    assert pyotp.parse_uri(qr_code(page)).secret == app_of(page).secret
    phone.check_accessibility()
    wait_for_a_young_step()
    code_field(page).fill(app_of(page).now())
    save_codes(page)
    page.wait_for_url("**/account")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_on_a_computer_the_qr_code_and_the_steps_are_side_by_side_above_the_fold(browser, direction):
    visitor = Visitor(browser, viewport={"width": 900, "height": 900})
    page = begin(visitor, dir=direction)
    expect(page.get_by_role("link", name="Open authenticator app")).to_have_count(0)
    image, field = page.get_by_role("img", name="QR code").bounding_box(), code_field(page).bounding_box()
    assert (image["x"] < field["x"]) == (direction == "ltr")
    assert image["y"] < field["y"] < image["y"] + image["height"] + 100
    confirm = page.get_by_role("button", name="Confirm").bounding_box()
    assert confirm["y"] + confirm["height"] < 900
    visitor.check_accessibility()
    visitor.leave()


def test_the_setup_key_is_there_for_users_who_cannot_scan(visitor):
    page = begin(visitor)
    app = scan(page)
    page.get_by_text("Enter a setup key instead").press("Enter")
    shown = page.locator("two-factor-totp-setup code")
    assert shown.inner_text().replace(" ", "") == app.secret
    visitor.check_accessibility()
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("status").filter(has_text="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == app.secret


def test_the_app_can_be_named_during_its_setup(visitor):
    page = begin(visitor)
    before = scan(page)
    page.get_by_role("button", name="Change the name of the app").click()
    field = page.get_by_label("Name", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_value("Authenticator app")
    visitor.check_accessibility()
    field.press("Escape")
    expect(page.get_by_role("button", name="Change the name of the app")).to_be_focused()
    page.keyboard.press("Enter")
    field.fill("Work phone")
    with page.expect_response("**/v1/me/totp") as begun:
        field.press("Enter")
    assert begun.value.status == 201
    page.get_by_text("Work phone").wait_for()
    app = scan(page)
    assert app.secret != before.secret
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    save_codes(page)
    page.wait_for_url("**/account")
    page.get_by_text("Work phone").wait_for()


def test_each_app_gets_a_name_that_no_other_app_has(visitor):
    user, page = enrol(), visitor.page
    session = token("session", user.sub, acr="aal2")
    app = call("GET", "/v1/me", session).json()["totp"][0]
    assert call("PATCH", f"/v1/me/totp/{app['id']}", session, {"label": "Authenticator app"}).ok
    for label in ("Authenticator app 2", "Authenticator app 3"):
        stand(page, "account", bearer("account", user.sub, acr="aal2"))
        page.get_by_role("button", name="Add an authenticator app").click()
        page.locator("two-factor-app-name").filter(has_text=label).wait_for()
        added = scan(page)
        wait_for_a_young_step()
        code_field(page).fill(added.now())
        page.get_by_role("status").filter(has_text="Authenticator app added.").wait_for()
    labels = sorted(item["label"] for item in call("GET", "/v1/me", session).json()["totp"])
    assert labels == ["Authenticator app", "Authenticator app 2", "Authenticator app 3"]


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, PHONE | {"viewport": {"width": 320, "height": 640}},
], ids=["dark", "narrow", "small phone"])
def test_the_setup_fits_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    page = begin(visitor)
    page.get_by_text("Enter a setup key instead").click()
    page.get_by_role("button", name=re.compile("Change the name")).click()
    visitor.check_accessibility()
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    visitor.leave()


def test_the_setup_works_with_the_keyboard_alone(visitor):
    page = begin(visitor)
    expect(page.get_by_role("heading", name="Set up your authenticator app")).to_be_focused()
    app = scan(page)
    for _ in range(10):
        page.keyboard.press("Tab")
        if code_field(page).evaluate("field => field.matches(':focus')"):
            break
    expect(code_field(page)).to_be_focused()
    wait_for_a_young_step()
    page.keyboard.type(app.now())
    page.wait_for_selector("two-factor-recovery-codes li")
    expect(page.get_by_role("heading", name="Save your recovery codes")).to_be_focused()
    save_codes(page)
