"""`<two-factor-account>` in a real browser, in the account area of the stand-in Help Center."""

import re
import time

import pyotp
import pytest
from playwright.sync_api import Page, expect

from browser import Visitor, browser, code_field, save_codes, scan, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, User, call, enrol, mailed_code, send_code, token, wait_for_a_young_step


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


def test_the_fifth_wrong_code_of_a_proof_shows_the_time_left_at_once(visitor):
    user = enrol()
    page = sign_in(visitor, user, user.recovery_codes[0])
    page.get_by_role("button", name="Generate new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Generate new codes").click()
    dialog = page.get_by_role("dialog", name="Confirm it's you")
    for code in user.wrong_codes(5):
        expect(code_field(page)).to_be_editable()
        code_field(page).fill(code)
        expect(code_field(page)).to_have_value("")
    left = dialog.get_by_text(re.compile(r"You can try again in 0:[0-3]\d"))
    expect(left).to_be_focused()
    expect(dialog.get_by_text("Too many wrong codes")).to_have_count(1)
    visitor.check_accessibility()
    # For changes, the lock rejects recovery codes, too.
    dialog.get_by_role("button", name="Use a recovery code").click()
    expect(dialog.get_by_role("textbox", name="Recovery code")).to_be_disabled()
    expect(left).to_be_focused()
    dialog.get_by_role("button", name="Cancel").click()
    page.get_by_role("alert").filter(has_text="Nothing was changed.").wait_for()


def test_the_mailed_code_turns_on_email(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    page.get_by_role("button", name="Turn on").click()
    code_field(page).wait_for()
    visitor.check_accessibility()
    code_field(page).fill(mailed_code(user.sub))
    page.get_by_role("status").filter(has_text="Codes by email turned on.").wait_for()
    assert call("GET", "/v1/me", token("session", user.sub)).json()["email"]["enabled"]


def trust_this_browser(visitor, user: User | None = None) -> User:
    user = user or enrol()
    visitor.password(user.sub)
    visitor.page.get_by_label("Trust this browser for 30 days").check()
    code_field(visitor.page).fill(user.fresh_code())
    visitor.page.wait_for_url("**/account")
    return user


def test_a_trusted_browser_is_listed_and_can_be_removed(visitor):
    user, page = trust_this_browser(visitor), visitor.page
    forget = page.get_by_role("button", name=re.compile("^Forget: "))
    expect(forget).to_have_accessible_description(re.compile("^Last used .* Trusted until "))
    forget.click()
    dialog = page.get_by_role("alertdialog")
    dialog.get_by_text("will ask for the second step again").wait_for()
    dialog.get_by_role("listitem").filter(has_text=", last used ").wait_for()
    visitor.check_accessibility()
    dialog.get_by_role("button").filter(has_text="Forget").click()
    page.get_by_role("status").filter(has_text="Browser forgotten.").wait_for()
    visitor.context.clear_cookies()
    visitor.password(user.sub)
    code_field(page).wait_for()


def trust_another_browser(sub: str) -> None:
    """Signs in with a mailed code in a browser that the user trusts, too."""
    login, remembered = token("login", sub), {"remember_browser": True, "browser_label": "Kitchen tablet"}
    unlocked = call("POST", f"/v1/users/{sub}/unlock", token("staff", "ada", role="admin"), {"reason": "needs the next mail at once"})
    assert unlocked.status_code == 204
    assert send_code(login).status_code == 202
    assert call("POST", "/v1/login/email/verify", login, remembered | {"code": mailed_code(sub)}).ok


def test_all_trusted_browsers_are_forgotten_only_after_the_page_has_named_them(visitor):
    user, page = enrol(), visitor.page
    session = token("session", user.sub, acr="aal2")
    assert call("POST", "/v1/me/email", session, {}).status_code == 202
    assert call("POST", "/v1/me/email/confirm", session, {"code": mailed_code(user.sub)}).ok
    trust_this_browser(visitor, user)
    trust_another_browser(user.sub)
    page.reload()
    page.get_by_role("button", name="Forget all browsers").click()
    dialog = page.get_by_role("alertdialog")
    expect(dialog.get_by_role("listitem")).to_have_count(2)
    visitor.check_accessibility()
    dialog.get_by_role("button", name="Cancel").click()
    assert len(call("GET", "/v1/me/browsers", session).json()["browsers"]) == 2
    page.get_by_role("button", name="Forget all browsers").click()
    dialog.get_by_role("button", name="Forget").click()
    page.get_by_role("status").filter(has_text="All browsers forgotten.").wait_for()
    assert call("GET", "/v1/me/browsers", session).json()["browsers"] == []


@pytest.mark.parametrize(("begin", "after"), [
    ("Add an authenticator app", "Set up your authenticator app"), ("Turn on", "Codes by email"),
])
def test_before_a_new_method_the_page_says_which_browsers_will_be_forgotten(visitor, begin, after):
    user, page = trust_this_browser(visitor), visitor.page
    session = token("session", user.sub)
    page.get_by_role("button", name=begin).click()
    dialog = page.get_by_role("alertdialog")
    dialog.get_by_text("This trusted browser will be forgotten").wait_for()
    expect(dialog.get_by_role("listitem")).to_have_count(1)
    visitor.check_accessibility()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name=begin).click()
    dialog.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name=after).wait_for()
    code_field(page).wait_for()
    assert len(call("GET", "/v1/me/browsers", session).json()["browsers"]) == 1, "a setup that only began forgets nothing"


def test_two_apps_with_one_name_are_told_apart_by_their_dates(visitor):
    user, page = enrol(), visitor.page
    session = token("session", user.sub, acr="aal2")
    begun = call("POST", "/v1/me/totp", session, {"label": "Phone"}).json()
    SECRETS.add(begun["secret"])
    code = pyotp.TOTP(begun["secret"]).now()
    assert call("POST", f"/v1/me/totp/{begun['id']}/confirm", session, {"code": code}).ok
    first, second = call("GET", "/v1/me", session).json()["totp"]
    assert call("PATCH", f"/v1/me/totp/{first['id']}", session, {"label": "Phone"}).ok
    sign_in(visitor, user)
    at = re.compile(r"Added \d+ \w+ \d{4}, \d\d:\d\d")
    expect(page.get_by_text(at)).to_have_count(2)
    remove = page.get_by_role("button", name="Remove: Phone")
    expect(remove.first).to_have_accessible_description(at)
    remove.last.click()
    page.get_by_role("alertdialog").get_by_text(re.compile(r"You added this app on \d+ \w+ \d{4} at \d\d:\d\d")).wait_for()
    visitor.check_accessibility()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    page.get_by_role("status").filter(has_text="Authenticator app removed.").wait_for()
    assert [app["id"] for app in call("GET", "/v1/me", session).json()["totp"]] == [first["id"]]


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"forced_colors": "active"},
], ids=lambda options: next(iter(options)))
def test_the_account_area_fits_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    page = sign_in(visitor, enrol())
    visitor.check_accessibility()
    page.get_by_role("button", name=re.compile("^Remove")).first.click()
    page.get_by_role("alertdialog").wait_for()
    visitor.check_accessibility()
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    visitor.leave()


def test_the_account_area_is_mirrored_in_right_to_left_languages(visitor):
    page = sign_in(visitor, enrol())
    page.evaluate("document.documentElement.dir = 'rtl'")
    name = page.get_by_role("heading", name="Authenticator apps").bounding_box()
    remove = page.get_by_role("button", name=re.compile("^Remove")).first.bounding_box()
    help_link = page.get_by_role("link", name="Need help?").first.bounding_box()
    assert max(remove["x"], help_link["x"]) < name["x"]
    visitor.check_accessibility()


def test_an_app_is_removed_with_the_keyboard_alone(visitor):
    user = enrol()
    page = sign_in(visitor, user)
    set_policy(required=False)
    try:
        remove = page.get_by_role("button", name=re.compile("^Remove")).first
        for _ in range(20):
            page.keyboard.press("Tab")
            if remove.evaluate("button => button.matches(':focus')"):
                break
        expect(remove).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Cancel")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_role("status").filter(has_text="Authenticator app removed.").wait_for()
        expect(page.get_by_role("heading", name="Authenticator apps")).to_be_focused()
        page.get_by_text("An app on your phone shows a new code every 30 seconds.").wait_for()
        visitor.check_accessibility()
    finally:
        set_policy(required=True)


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
