"""`<two-factor-account>` in a real browser, in the account area of the stand-in Help Center."""

import re
import time

from playwright.sync_api import Page

from browser import browser, code_field, save_codes, scan, visitor  # noqa: F401 (fixtures)
from conftest import User, call, enrol, mailed_code, token, wait_for_a_young_step


def sign_in(visitor, user: User, code: str | None = None) -> Page:
    """Opens the account area with a recovery code: a session with aal1, whose changes need a proof."""
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


def test_the_account_area_shows_the_current_factors(visitor):
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
    page.get_by_role("status").filter(has_text="Authenticator app added.").wait_for()
    page.get_by_role("button", name="Rename").last.click()
    page.get_by_label("Name", exact=True).fill("Tablet")
    page.keyboard.press("Enter")
    page.get_by_text("Tablet").first.wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name=re.compile("^Remove")).last.click()
    page.get_by_role("alertdialog").wait_for()
    visitor.check_accessibility()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    page.get_by_role("status").filter(has_text="Authenticator app removed.").wait_for()
    assert len(call("GET", "/v1/me", token("session", user.sub)).json()["totp"]) == 1


def test_a_change_asks_for_a_code_if_the_session_is_not_fresh_enough(visitor):
    user = enrol()
    page = sign_in(visitor, user, user.recovery_codes[0])
    page.get_by_role("button", name="Generate new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Generate new codes").click()
    page.get_by_role("heading", name="Confirm it's you").wait_for()
    visitor.check_accessibility()
    code_field(page).fill(user.wrong_codes(1)[0])
    page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    code_field(page).fill(user.fresh_code())
    codes = save_codes(page)
    assert len(codes) == 10 and not set(codes) & set(user.recovery_codes)


def test_the_mailed_code_turns_on_email(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name="Turn on").click()
    code_field(page).wait_for()
    visitor.check_accessibility()
    code_field(page).fill(mailed_code(user.sub))
    page.get_by_role("status").filter(has_text="Codes by email turned on.").wait_for()
    assert call("GET", "/v1/me", token("session", user.sub)).json()["email"]["enabled"]


def test_a_trusted_browser_is_listed_and_can_be_removed(visitor):
    user = enrol()
    visitor.password(user.sub)
    visitor.page.get_by_label("Trust this browser for 30 days").check()
    code_field(visitor.page).fill(user.fresh_code())
    page = visitor.page
    page.wait_for_url("**/account")
    page.get_by_role("button", name=re.compile("^Forget: ")).click()
    page.get_by_role("alertdialog").get_by_role("button").filter(has_text="Forget").click()
    page.get_by_role("status").filter(has_text="Browser forgotten.").wait_for()
    visitor.context.clear_cookies()
    visitor.password(user.sub)
    code_field(page).wait_for()


def test_the_last_factor_cannot_be_removed_while_one_is_required(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name=re.compile("^Remove")).first.click()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    page.get_by_role("alert").filter(has_text="Add another method").wait_for()
    visitor.check_accessibility()


def test_an_expired_token_is_renewed_silently(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    old = int(time.time()) - 1000
    expired = token("session", user.sub, iat=old, exp=old + 600)
    page.evaluate("token => { document.querySelector('two-factor-account').token = token; }", expired)
    page.get_by_role("button", name="Add an authenticator app").click()
    page.wait_for_selector("two-factor-totp-setup img")
