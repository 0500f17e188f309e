"""`<two-factor-account>` in a real browser, in the account area of the stand-in Help Center."""

import re
import time

from playwright.sync_api import Page, expect

import settings
from browser import browser, code_field, name, return_to_help_center, save_codes, scan, visitor  # noqa: F401 (fixtures)
from conftest import User, call, enrol, mailed_code, token, wait_for_a_young_step


def sign_in(visitor, user: User, code: str | None = None) -> Page:
    """To the account area, with a recovery code: a session of aal1, whose changes need a proof."""
    visitor.password(user.sub)
    if code is None:
        code_field(visitor.page).fill(user.fresh_code())
    else:
        visitor.page.get_by_role("button", name="recovery code").click()
        visitor.page.get_by_label("Recovery code").fill(code)
        visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url("**/account")
    visitor.page.get_by_role("heading", name="Authenticator apps").wait_for()
    return visitor.page


def test_the_account_area_shows_what_there_is(visitor):
    page = sign_in(visitor, enrol())
    page.get_by_text("Two-step sign-in is on.").wait_for()
    page.get_by_text("You have 10 recovery codes left.").wait_for()
    visitor.check_accessibility()


def test_a_second_authenticator_is_added_renamed_and_removed(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name="Add an authenticator app").click()
    app = scan(page)
    visitor.check_accessibility()
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.get_by_role("status").filter(has_text="The authenticator app is added.").wait_for()
    page.get_by_role("button", name="Rename").last.click()
    page.get_by_label("Name", exact=True).fill("Tablet")
    page.keyboard.press("Enter")
    page.get_by_text("Tablet").first.wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name=re.compile("^Remove")).last.click()
    page.get_by_role("alertdialog").wait_for()
    visitor.check_accessibility()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    page.get_by_role("status").filter(has_text="The authenticator app is removed.").wait_for()
    assert len(call("GET", "/v1/me", token("session", user.sub)).json()["totp"]) == 1


def test_a_change_asks_who_is_there_when_the_session_is_not_fresh_enough(visitor):
    user = enrol()
    page = sign_in(visitor, user, user.recovery_codes[0])
    page.get_by_role("button", name="Make new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Make new codes").click()
    page.get_by_role("heading", name="Is it you?").wait_for()
    visitor.check_accessibility()
    code_field(page).fill(user.wrong_codes(1)[0])
    page.get_by_role("alert").filter(has_text="wrong").wait_for()
    code_field(page).fill(user.fresh_code())
    codes = save_codes(page)
    assert len(codes) == 10 and not set(codes) & set(user.recovery_codes)


def test_email_is_switched_on_with_the_code_of_the_mail(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name="Switch on").click()
    code_field(page).wait_for()
    visitor.check_accessibility()
    code_field(page).fill(mailed_code(user.sub))
    page.get_by_role("status").filter(has_text="Codes by email are on.").wait_for()
    assert call("GET", "/v1/me", token("session", user.sub)).json()["email"]["enabled"]


def test_a_trusted_browser_is_listed_and_forgotten(visitor):
    user = enrol()
    visitor.password(user.sub)
    visitor.page.get_by_label("Trust this browser for 30 days").check()
    code_field(visitor.page).fill(user.fresh_code())
    page = visitor.page
    page.wait_for_url("**/account")
    page.get_by_role("button", name=re.compile("^Forget: ")).click()
    page.get_by_role("alertdialog").get_by_role("button").filter(has_text="Forget").click()
    page.get_by_role("status").filter(has_text="The browser is forgotten.").wait_for()
    visitor.context.clear_cookies()
    visitor.password(user.sub)
    code_field(page).wait_for()


def test_the_last_factor_stays_while_one_is_required(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name=re.compile("^Remove")).first.click()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    page.get_by_role("alert").filter(has_text="Add another method").wait_for()
    visitor.check_accessibility()


def test_a_token_that_has_expired_is_renewed_without_a_word(visitor):
    page = sign_in(visitor, enrol())
    old = int(time.time()) - 1000
    expired = token("session", "whoever", iat=old, exp=old + 600)
    page.evaluate("token => { document.querySelector('two-factor-account').token = token; }", expired)
    page.get_by_role("button", name="Add an authenticator app").click()
    page.wait_for_selector("two-factor-totp-setup img")


def test_the_hosted_login_sends_its_assertion_back_and_only_to_a_help_center_that_is_known(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    page.goto(f"{settings.HELPDESK}/hosted/login")
    code_field(page).wait_for()
    assert "/pages/login" in page.url and "token" not in page.url
    visitor.check_accessibility()
    page.reload()
    code_field(page).fill(user.fresh_code())
    return_to_help_center(page, f"{settings.HELPDESK}/account")

    hosted = f"{settings.stack()['api']}/pages/login"
    page.goto(f"{hosted}#token={token('login', user.sub)}&return_to=https%3A%2F%2Fevil.example%2F")
    page.reload()
    page.get_by_text("This page cannot return").wait_for()
    page.evaluate("sessionStorage.clear()")
    page.goto(f"{hosted}?again")
    page.get_by_text("Please begin at the Help Center").wait_for()
    visitor.check_accessibility()


def test_the_hosted_account_shows_the_account(visitor):
    page = visitor.page
    session = token("session", name("hosted"))
    page.goto(f"{settings.stack()['api']}/pages/account#token={session}&lang=de")
    page.get_by_role("heading", name="Authenticator-Apps").wait_for()
    visitor.check_accessibility()
    expect(page).to_have_title("Anmeldesicherheit")
