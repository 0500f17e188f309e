"""Passkeys in `<two-factor-login>`, in a real browser with a software authenticator."""

import re
import time

import pytest
from playwright.sync_api import expect

import settings
from browser import Authenticator, Visitor, browser, code_field, name, return_to_help_center, save_codes, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, call, enrol, token
from embedded import bearer, stand, switch
from passkey_holders import (  # noqa: F401 (a fixture)
    WATCHED, WITHOUT_WEBAUTHN, add_passkey, ended_dialogs, holder, passkey_button, passkeys_allowed, passkeys_of, with_passkey,
)

KINDS = {
    "platform": ({}, "Passkey", False),
    "synced": ({"synced": True}, "Passkey", True),
    "security key": ({"transport": "usb", "verifies": False}, "Security key", False),
    "security key with a PIN": ({"transport": "usb"}, "Security key", False),
}
CLOSED = "The request was closed, or it took too long."


# Setup at login


@pytest.mark.parametrize("kind", KINDS)
def test_a_user_sets_up_a_passkey_at_login_and_uses_it_at_the_next_one(visitor, kind):
    (options, label, synced), user, page = KINDS[kind], name("new"), visitor.page
    Authenticator(page, **options)
    visitor.password(user)
    choose = page.get_by_role("button", name="Create a passkey")
    expect(choose).to_have_accessible_description(re.compile("^Sign in with your fingerprint"))
    assert choose.bounding_box()["y"] < page.get_by_role("button", name="Use an authenticator app").bounding_box()["y"]
    visitor.check_accessibility()
    choose.click()
    expect(page.get_by_role("heading", name="Create a passkey")).to_be_focused()
    page.get_by_text(f"Name: {label}").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Create passkey").click()
    assert len(save_codes(page)) == 10
    page.wait_for_url("**/account")
    (passkey,) = passkeys_of(user)
    assert (passkey["label"], passkey["backed_up"], "last_used_at" in passkey) == (label, synced, False)

    visitor.context.clear_cookies()
    visitor.password(user)
    expect(passkey_button(page)).to_be_focused()
    hint = "security key. Plug it in" if options.get("transport") else "fingerprint, face, device PIN"
    expect(passkey_button(page)).to_have_accessible_description(re.compile(hint))
    visitor.check_accessibility()
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")
    assert "last_used_at" in passkeys_of(user)[0]


def test_the_passkey_can_be_named_during_its_setup(visitor):
    user, page = name("named"), visitor.page
    Authenticator(page)
    visitor.password(user)
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Change the name of the passkey").click()
    field = page.get_by_label("Name", exact=True)
    expect(field).to_have_accessible_description("Helps you tell your passkeys apart.")
    visitor.check_accessibility()
    field.fill("Work laptop")
    field.press("Enter")
    page.get_by_text("Name: Work laptop").wait_for()
    page.get_by_role("button", name="Create passkey").click()
    save_codes(page)
    assert [passkey["label"] for passkey in passkeys_of(user)] == ["Work laptop"]


def test_a_setup_that_the_user_closes_can_be_tried_again_or_left(visitor):
    page = visitor.page
    authenticator = Authenticator(page)
    visitor.password(name("closed"))
    page.get_by_role("button", name="Create a passkey").click()
    create = page.get_by_role("button", name="Create passkey")
    expect(create).to_be_enabled()
    page.evaluate(WATCHED)
    authenticator.touched(False)
    create.click()
    expect(page.get_by_role("button", name="Waiting for your passkey…")).to_have_attribute("aria-busy", "true")
    visitor.check_accessibility()
    page.get_by_role("button", name="Choose another method").click()
    page.get_by_role("heading", name="Protect your account").wait_for()
    assert ended_dialogs(page) == [True]
    page.get_by_role("button", name="Create a passkey").click()
    authenticator.touched(True)
    authenticator.verified(False)
    create.click()
    page.get_by_role("status").filter(has_text=CLOSED).wait_for()
    visitor.check_accessibility()
    authenticator.verified(True)
    page.get_by_role("button", name="Try again").click()
    save_codes(page)
    page.wait_for_url("**/account")


def test_a_passkey_whose_confirmation_was_lost_is_sent_again_and_not_created_twice(visitor):
    user, page = name("lost"), visitor.page
    authenticator = Authenticator(page)
    visitor.password(user)
    page.get_by_role("button", name="Create a passkey").click()
    page.route("**/confirm", lambda route: route.abort(), times=1)
    page.get_by_role("button", name="Create passkey").click()
    page.get_by_role("alert").filter(has_text="Check your connection").wait_for()
    page.get_by_role("button", name="Try again").click()
    save_codes(page)
    page.wait_for_url("**/account")
    assert len(authenticator.passkeys()) == len(passkeys_of(user)) == 1


def test_a_setup_that_has_expired_starts_again(visitor):
    page = visitor.page
    Authenticator(page)
    page.clock.install()
    visitor.password(name("slow"))
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Create passkey").wait_for()
    page.clock.fast_forward(601_000)
    page.get_by_role("status").filter(has_text="This setup has expired.").wait_for()
    visitor.check_accessibility()
    page.clock.set_system_time(time.time())
    page.get_by_role("button", name="Start again").click()
    page.get_by_role("button", name="Create passkey").click()
    save_codes(page)


# Login


def test_a_press_opens_the_dialog_and_nothing_else_does(visitor):
    user, page = holder(visitor), visitor.page
    page.add_init_script(WATCHED)
    visitor.password(user.sub)
    expect(passkey_button(page)).to_be_focused()
    assert ended_dialogs(page) == []
    user.authenticator.touched(False)
    passkey_button(page).dblclick()
    page.get_by_role("button", name="Waiting for your passkey…").click()
    assert ended_dialogs(page) == [False]


def test_a_browser_that_the_user_trusts_needs_no_passkey_the_next_time(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub)
    expect(passkey_button(page)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_label("Trust this browser for 30 days")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")
    visitor.context.clear_cookies()
    visitor.password(user.sub)
    page.wait_for_url("**/account")


def test_after_a_closed_dialog_the_card_is_back_and_the_user_can_try_again(visitor):
    user, page = holder(visitor), visitor.page
    (passkey,) = user.authenticator.passkeys()
    visitor.password(user.sub)
    # Without the passkey, the browser reports the same as for a dialog that a user closes.
    user.authenticator.forget()
    passkey_button(page).click()
    page.get_by_role("status").filter(has_text=CLOSED).wait_for()
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_focused()
    expect(page.locator("[role=alert]:not(:empty)")).to_have_count(0)
    visitor.check_accessibility()
    user.authenticator.add(passkey)
    again.click()
    page.wait_for_url("**/account")


def test_a_fingerprint_that_does_not_match_is_no_error_of_the_page(visitor):
    user, page = holder(visitor), visitor.page
    user.authenticator.verified(False)
    visitor.password(user.sub)
    passkey_button(page).click()
    page.get_by_role("status").filter(has_text=CLOSED).wait_for()
    user.authenticator.verified(True)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_url("**/account")


def test_another_way_ends_the_dialog_and_leads_back_to_the_passkey_with_one_press(visitor):
    user, page = enrol(), visitor.page
    authenticator = with_passkey(visitor, user)
    visitor.password(user.sub)
    code_field(page).wait_for()
    page.evaluate(WATCHED)
    authenticator.touched(False)
    page.get_by_role("button", name="Use your passkey or security key").click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.get_by_role("button", name="Use your authenticator app").click()
    expect(code_field(page)).to_be_focused()
    assert ended_dialogs(page) == [True]
    code_field(page).fill(user.wrong_codes(1)[0])
    page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    authenticator.touched(True)
    page.get_by_role("button", name="Use your passkey or security key").click()
    page.wait_for_url("**/account")


def test_leaving_the_page_ends_the_dialog(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub)
    passkey_button(page).wait_for()
    page.evaluate(WATCHED)
    user.authenticator.touched(False)
    passkey_button(page).click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.evaluate("document.querySelector('two-factor-login').remove()")
    assert ended_dialogs(page) == [True]


def test_a_passkey_that_the_api_refuses_leads_to_another_try_or_another_way(visitor):
    user, page = holder(visitor), visitor.page
    own, stolen = user.authenticator.passkeys()[0], holder_of_another(visitor, user.authenticator)
    user.authenticator.forget()
    # The right ID with the key of another user.
    user.authenticator.add(own | {"privateKey": stolen["privateKey"]})
    visitor.password(user.sub)
    passkey_button(page).click()
    page.get_by_role("alert").filter(has_text="That passkey didn't work. Try again, or try another way.").wait_for()
    expect(page.get_by_role("button", name="Try again")).to_be_focused()
    visitor.check_accessibility()
    page.get_by_role("button", name="Use a recovery code").click()
    page.get_by_label("Recovery code").fill(user.recovery_codes[0])
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")


def holder_of_another(visitor: Visitor, authenticator: Authenticator) -> dict:
    """The passkey of another user, whom the same authenticator serves."""
    known = {passkey["credentialId"] for passkey in authenticator.passkeys()}
    add_passkey(visitor.page, token("session", name("other")))
    return next(passkey for passkey in authenticator.passkeys() if passkey["credentialId"] not in known)


def test_a_reload_while_the_dialog_is_open_loses_nothing(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub)
    user.authenticator.touched(False)
    passkey_button(page).click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.reload()
    user.authenticator.touched(True)
    passkey_button(page).click()
    page.wait_for_url("**/account")


def test_the_second_of_two_tabs_says_that_the_login_is_complete(visitor):
    user, first = holder(visitor), visitor.page
    visitor.password(user.sub)
    passkey_button(first).wait_for()
    second = visitor.tab()
    second.goto(f"{visitor.help_center}/second-step")
    Authenticator(second).add(user.authenticator.passkeys()[0])
    passkey_button(second).click()
    second.wait_for_url("**/account")
    first.bring_to_front()
    passkey_button(first).click()
    expect(first.get_by_role("heading", name="You're already signed in")).to_be_focused()


def test_a_login_that_took_too_long_is_no_refused_passkey(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub)
    passkey_button(page).wait_for()
    old = int(time.time()) - 1000
    late = {"authorization": f"Bearer {token('login', user.sub, iat=old, auth_time=old, exp=old + 600)}"}
    page.route("**/v1/login/passkey", lambda route: route.continue_(headers=route.request.headers | late))
    passkey_button(page).click()
    expect(page.get_by_role("heading", name="This sign-in has timed out")).to_be_focused()
    visitor.check_accessibility()


def test_a_token_that_is_renewed_with_the_answer_begins_a_new_login(visitor):
    """The answer belongs to the login of the former token, so that the element drops it."""
    user, page, held = holder(visitor), visitor.page, []
    stand(page, "login", bearer("login", user.sub))
    passkey_button(page).wait_for()
    page.route("**/v1/login/passkey", lambda route: held.append(route), times=1)
    with page.expect_request("**/v1/login/passkey"):
        passkey_button(page).click()
    with page.expect_event("requestfailed", lambda request: request == held[0].request):
        switch(page, bearer("login", user.sub))
    expect(passkey_button(page)).to_be_focused()
    expect(page.locator("[role=alert]:not(:empty)")).to_have_count(0)
    passkey_button(page).click()
    page.get_by_role("heading", name="You're signed in").wait_for()
    assert page.evaluate("seen") == ["verified", "complete"]


def test_abuse_91_the_dialog_for_the_passkey_of_the_former_user_closes(visitor):
    alice, page = holder(visitor), visitor.page
    sent = stand(page, "login", bearer("login", alice.sub))
    page.evaluate(WATCHED)
    alice.authenticator.touched(False)
    passkey_button(page).click()
    page.wait_for_function("dialogs.length === 1")
    switch(page, bearer("login", enrol().sub))
    code_field(page).wait_for()
    assert ended_dialogs(page) == [True]
    assert not [path for _, path, _ in sent if path == "/v1/login/passkey"]
    expect(page.locator("[role=alert]:not(:empty)")).to_have_count(0)


# Locked


def lock(user) -> None:
    assert [user.submit(code).status_code for code in user.wrong_codes(5)] == [400] * 5


def test_a_locked_user_signs_in_with_a_passkey(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    lock(user)
    visitor.password(user.sub)
    heading = page.get_by_role("heading", name="Confirm with your passkey")
    expect(heading).to_be_focused()
    expect(heading).to_have_accessible_description(re.compile(r"Codes from your app or email are paused for 0:[0-3]\d\. Your passkey still works\."))
    expect(page.get_by_role("button", name="Use your authenticator app")).to_have_count(0)
    for other in ("Use a recovery code", "Use a code from support"):
        page.get_by_role("button", name=other).wait_for()
    visitor.check_accessibility()
    passkey_button(page).click()
    page.wait_for_url("**/account")


def test_the_wrong_code_that_starts_a_lock_leads_to_the_passkey(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    *most, last = user.wrong_codes(5)
    assert [user.submit(code).status_code for code in most] == [400] * 4
    visitor.password(user.sub)
    code_field(page).fill(last)
    expect(page.get_by_role("heading", name="Confirm with your passkey")).to_be_focused()
    page.get_by_text("Your passkey still works.").wait_for()
    passkey_button(page).click()
    page.wait_for_url("**/account")


def unlocked_page(visitor: Visitor, user):
    """The page of a locked user whom support has unlocked in the meantime, with a clock that the test sets."""
    page = visitor.page
    page.clock.install()
    visitor.password(user.sub)
    page.get_by_text("Your passkey still works.").wait_for()
    unlocked = call("POST", f"/v1/users/{user.sub}/unlock", token("staff", "ada", role="admin"), {"reason": "called back"})
    assert unlocked.status_code == 204
    return page


def test_when_the_lock_ends_the_other_methods_are_back(visitor):
    user = enrol()
    with_passkey(visitor, user)
    lock(user)
    page = unlocked_page(visitor, user)
    page.clock.fast_forward(31_000)
    expect(code_field(page)).to_be_focused()
    page.get_by_role("button", name="Use your passkey or security key").wait_for()
    code_field(page).fill(user.fresh_code())
    page.wait_for_url("**/account")


def test_a_lock_that_ends_disturbs_neither_an_open_dialog_nor_a_user_who_enters_a_code(visitor):
    user = enrol()
    authenticator = with_passkey(visitor, user)
    lock(user)
    page = unlocked_page(visitor, user)
    page.evaluate(WATCHED)
    authenticator.touched(False)
    passkey_button(page).click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.clock.fast_forward(31_000)
    expect(page.get_by_text("Codes from your app or email are paused")).to_be_hidden()
    assert ended_dialogs(page) == [False]
    page.get_by_role("button", name="Use a recovery code").click()
    page.get_by_label("Recovery code").fill(user.recovery_codes[0])
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")


# Where passkeys don't work


def without_webauthn(visitor: Visitor) -> None:
    visitor.page.add_init_script(WITHOUT_WEBAUTHN)


def test_in_a_browser_without_passkeys_the_next_method_is_first_and_a_hint_says_why(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    without_webauthn(visitor)
    visitor.password(user.sub)
    expect(code_field(page)).to_be_focused()
    page.get_by_text("This browser can't use your passkey. It works in another browser or on another device.").wait_for()
    expect(page.get_by_role("button", name="passkey")).to_have_count(0)
    visitor.check_accessibility()
    code_field(page).fill(user.fresh_code())
    page.wait_for_url("**/account")


def test_a_user_with_nothing_but_a_passkey_learns_where_it_works(visitor):
    user, page = holder(visitor), visitor.page
    for code in user.recovery_codes:
        assert call("POST", "/v1/login/recovery-code", token("login", user.sub), {"code": code}).ok
    without_webauthn(visitor)
    visitor.password(user.sub)
    expect(page.get_by_role("heading", name="Confirm with your passkey")).to_be_focused()
    page.get_by_text("You haven't set up another method. Use another browser or device, or ask support for a code.").wait_for()
    expect(passkey_button(page)).to_have_count(0)
    page.get_by_role("link", name="Need help?").wait_for()
    visitor.check_accessibility()
    order = {"reason": "no browser with passkeys", "valid_minutes": 15}
    code = call("POST", f"/v1/users/{user.sub}/bypass-code", token("staff", "ada", role="admin"), order).json()["code"]
    SECRETS.add(code)
    page.get_by_role("button", name="Use a code from support").click()
    page.get_by_label("Code from support").fill(code)
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")


def test_a_locked_user_without_passkeys_in_this_browser_sees_the_time_left_and_help(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    lock(user)
    without_webauthn(visitor)
    visitor.password(user.sub)
    expect(page.get_by_role("heading", name="Too many wrong codes")).to_be_focused()
    page.get_by_text(re.compile(r"You can try again in 0:[0-3]\d")).wait_for()
    page.get_by_text("It works in another browser or on another device.").wait_for()
    page.get_by_role("link", name="Need help?").wait_for()
    visitor.check_accessibility()


def test_a_setup_offers_no_passkey_where_the_browser_has_none(visitor):
    page = visitor.page
    without_webauthn(visitor)
    visitor.password(name("none"))
    page.get_by_role("button", name="Use an authenticator app").wait_for()
    expect(page.get_by_role("button", name="Create a passkey")).to_have_count(0)
    set_policy(totp_enabled=False, email_enabled=False)
    try:
        visitor.password(name("none"))
        expect(page.get_by_role("button", name="Create a passkey")).to_be_disabled()
        page.get_by_text("This browser can't create passkeys. Use another browser or device.").wait_for()
        page.get_by_role("link", name="Need help?").wait_for()
        visitor.check_accessibility()
    finally:
        set_policy(totp_enabled=True, email_enabled=True)


def test_on_a_page_of_another_address_the_console_says_what_to_configure(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    visitor.help_center = f"http://127.0.0.1:{settings.HELPDESK_PORT}"
    with page.expect_console_message(lambda message: "Passkeys need a domain" in message.text):
        visitor.password(user.sub)
    page.get_by_text("Your passkey doesn't work on this page. Let support know.").wait_for()
    expect(code_field(page)).to_be_focused()
    visitor.check_accessibility()


def test_browsers_and_password_managers_without_the_json_functions_work_too(visitor):
    user, page = name("old"), visitor.page
    Authenticator(page)
    page.add_init_script("""
        delete PublicKeyCredential.parseRequestOptionsFromJSON;
        delete PublicKeyCredential.parseCreationOptionsFromJSON;
        PublicKeyCredential.prototype.toJSON = () => { throw new TypeError("Illegal invocation"); };
    """)
    visitor.password(user)
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Create passkey").click()
    save_codes(page)
    page.wait_for_url("**/account")
    visitor.context.clear_cookies()
    visitor.password(user)
    passkey_button(page).click()
    page.wait_for_url("**/account")


# The hosted page, and every kind of screen


def test_the_hosted_login_takes_a_passkey(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub)
    page.goto(f"{visitor.help_center}/hosted/login")
    passkey_button(page).wait_for()
    assert "/pages/login" in page.url
    visitor.check_accessibility()
    passkey_button(page).click()
    return_to_help_center(page, f"{visitor.help_center}/account")


def test_the_hosted_login_creates_a_passkey(visitor):
    user, page = name("hosted"), visitor.page
    Authenticator(page)
    visitor.password(user)
    page.goto(f"{visitor.help_center}/hosted/login")
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Create passkey").click()
    save_codes(page)
    return_to_help_center(page, f"{visitor.help_center}/account")
    assert len(passkeys_of(user)) == 1


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"forced_colors": "active"},
], ids=lambda options: next(iter(options)))
def test_the_cards_fit_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    page, user = visitor.page, holder(visitor)

    def fits() -> None:
        visitor.check_accessibility()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0

    visitor.password(user.sub)
    passkey_button(page).wait_for()
    fits()
    user.authenticator.forget()
    passkey_button(page).click()
    page.get_by_text(CLOSED).wait_for()
    fits()
    visitor.password(name("screen"))
    page.get_by_role("button", name="Create a passkey").click()
    page.get_by_role("button", name="Change the name of the passkey").click()
    fits()
    visitor.leave()


def test_the_card_is_mirrored_in_right_to_left_languages(visitor):
    user, page = holder(visitor), visitor.page
    visitor.password(user.sub, dir="rtl")
    passkey_button(page).wait_for()
    card = page.locator("two-factor-login section").bounding_box()
    for mirrored in (page.get_by_role("heading", name="Confirm with your passkey"), page.get_by_label("Trust this browser")):
        box = mirrored.bounding_box()
        assert box["x"] + box["width"] > card["x"] + card["width"] / 2
    visitor.check_accessibility()
