"""`<two-factor-people>` in a real browser: what staff see of users, and do for them."""

import re

import pytest
from playwright.sync_api import Page

import settings
from browser import browser, code_field, scan, stale_session, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, call, enrol, token, wait_for_a_young_step

REASON = "Lost the phone, called back"


@pytest.fixture
def page(visitor) -> Page:  # noqa: F811
    enrol()
    visitor.password("ada")
    visitor.page.goto(f"{settings.HELPDESK}/people")
    visitor.page.get_by_role("heading", name="Users' two-factor authentication").wait_for()
    visitor.page.get_by_role("table").first.wait_for()
    return visitor.page


def find(page: Page, user: str) -> None:
    page.get_by_label("User ID").fill(user)
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_role("heading", name=user).wait_for()


def order(page: Page, button: str) -> None:
    """Presses a button, and enters the reason for the action."""
    page.get_by_role("button", name=button).first.click()
    dialog = page.get_by_role("dialog").or_(page.get_by_role("alertdialog"))
    dialog.wait_for()
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("button").filter(has_not_text="Cancel").last.click()


def test_the_list_shows_users_by_status(page, visitor):
    page.get_by_role("group", name="Status").get_by_role("button", name="Set up", exact=True).click()
    page.get_by_role("table").first.wait_for()
    visitor.check_accessibility()


def test_an_unknown_name_finds_no_user(page):
    page.get_by_label("User ID").fill("nobody-of-that-name")
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_text("No user found for").wait_for()


def test_a_bypass_code_from_the_page_lets_the_user_in(page, visitor):
    user = enrol()
    find(page, user.sub)
    visitor.check_accessibility()
    order(page, "Issue a bypass code")
    shown = page.get_by_text(re.compile(r"^[0-9A-Z]{5}-?[0-9A-Z]{5}$")).first
    shown.wait_for()
    visitor.check_accessibility()
    code = shown.inner_text()
    SECRETS.update({code, code.replace("-", "")})
    assert call("POST", "/v1/login/bypass-code", token("login", user.sub), {"code": code}).ok


def test_staff_set_up_an_authenticator_with_the_user_at_the_desk(page, visitor):
    user = enrol()
    find(page, user.sub)
    order(page, "Set up an authenticator app")
    app = scan(page)
    visitor.check_accessibility()
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.get_by_text("Authenticator app set up.").wait_for()
    admin = token("staff", "ada", role="admin")
    assert len(call("GET", f"/v1/users/{user.sub}", admin).json()["totp"]) == 2


def test_users_can_be_saved_as_a_file(page):
    with page.expect_download() as download:
        page.get_by_role("button", name="Export as CSV").click()
    text = download.value.path().read_text()
    assert text.startswith("user_id,status,methods,exempt_until,locked_until\n")


def test_staff_cannot_manage_their_own_record(page):
    page.get_by_label("User ID").fill("ada")
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_role("alert").filter(has_text=re.compile("own|yourself", re.IGNORECASE)).wait_for()


def test_an_exemption_is_set_and_ended_and_is_in_the_history(page, visitor):
    user = enrol()
    find(page, user.sub)
    page.get_by_role("button", name="Set an exemption").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Until").fill("2099-12-31T12:00")
    dialog.get_by_label("Reason").fill(REASON)
    visitor.check_accessibility()
    dialog.get_by_role("button", name="Set an exemption").click()
    page.get_by_text("Exempt until 31 Dec 2099").first.wait_for()
    page.get_by_text("Exempt until 31 Dec 2099").first.wait_for()
    order(page, "End the exemption")
    page.get_by_text("Exemption ended").first.wait_for()
    visitor.check_accessibility()


def test_removing_all_methods_needs_a_reason_and_a_confirmation(page):
    user = enrol()
    find(page, user.sub)
    page.get_by_role("button", name="Remove all methods").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Remove all methods").click()
    dialog.get_by_text("Enter a reason.").wait_for()
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Remove all methods").click()
    page.get_by_role("status").filter(has_text="All methods removed.").wait_for()
    page.get_by_text("All methods removed").first.wait_for()
    found = call("GET", f"/v1/users/{user.sub}", token("staff", "ada", role="admin")).json()
    assert found["methods"] == [] and found["recovery_codes_left"] == 0


def test_staff_unlock_a_user_who_entered_too_many_wrong_codes(page):
    user = enrol()
    for code in user.wrong_codes(5):
        user.submit(code)
    find(page, user.sub)
    order(page, "Unlock")
    page.get_by_text("Unlocked after 5 wrong codes").first.wait_for()
    assert user.submit(user.fresh_code()).ok


def test_adoption_shows_numbers_and_a_history(page, visitor):
    page.get_by_role("button", name="Adoption").click()
    page.get_by_role("img").first.wait_for()
    visitor.check_accessibility()


def test_abuse_84_staff_who_signed_in_long_ago_confirm_their_password_and_keep_what_they_typed(page, visitor):
    user = enrol()
    find(page, user.sub)
    stale_session(page, "two-factor-people")
    page.evaluate("""() => { window.wanted = [];
        addEventListener("two-factor-reauthentication-required", event => wanted.push(event.detail)); }""")
    order(page, "Issue a bypass code")
    host = page.get_by_role("dialog", name="please sign in again")
    host.wait_for()
    assert page.evaluate("wanted") == [{"max_age": 7200}]
    visitor.check_accessibility()
    host.get_by_label("Password").fill("wrong")
    host.get_by_role("button").click()
    host.get_by_text("password is wrong").wait_for()
    host.get_by_label("Password").fill("demo")
    host.get_by_role("button").click()
    host.wait_for(state="hidden")
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("You signed in too long ago").wait_for()
    assert dialog.get_by_label("Reason").input_value() == REASON, "the typed text was lost"
    visitor.check_accessibility()
    dialog.get_by_role("button").filter(has_not_text="Cancel").last.click()
    shown = page.get_by_text(re.compile(r"^[0-9A-Z]{5}-?[0-9A-Z]{5}$")).first
    shown.wait_for()
    SECRETS.add(shown.inner_text())
