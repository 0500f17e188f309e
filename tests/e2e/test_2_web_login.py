"""`<two-factor-login>` in a real browser, on the stand-in Help Center's page."""

import re
import time

import pytest
from playwright.sync_api import expect

import settings
import stack as local
from browser import Visitor, browser, code_field, name, save_codes, scan, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, call, enrol, mailed_code, mails, token, wait_for_a_young_step


def test_a_user_sets_up_an_authenticator_app_from_the_screen_and_uses_it_at_the_next_login(visitor):
    user, page = name("scan"), visitor.page
    visitor.password(user)
    page.get_by_role("heading", name="Protect your account").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="authenticator app").click()
    app = scan(page)
    visitor.check_accessibility()
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.wait_for_selector("two-factor-recovery-codes li")
    visitor.check_accessibility()
    assert len(save_codes(page)) == 10
    page.wait_for_url("**/account")

    visitor.context.clear_cookies()
    visitor.password(user)
    code = app.at(time.time() + 30)
    # Pasted in the format that apps show. The sixth digit submits it.
    code_field(page).fill(f"{code[:3]} {code[3:]}")
    page.wait_for_url("**/account")


def test_the_code_field_is_what_phones_and_password_managers_expect(visitor):
    user = enrol().sub
    visitor.password(user)
    field = code_field(visitor.page)
    expect(field).to_have_attribute("autocomplete", "one-time-code")
    expect(field).to_have_attribute("inputmode", "numeric")


def test_wrong_codes_lead_to_the_clock_to_one_last_try_and_at_once_to_the_time_left(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    codes = user.wrong_codes(5)
    for number, code in enumerate(codes[:4], start=1):
        expect(code_field(page)).to_be_editable()
        code_field(page).fill(code)
        page.get_by_role("alert").filter(has_text="didn't work").wait_for()
        expect(code_field(page)).to_be_focused()
        expect(page.get_by_text("Code not working?")).to_be_visible(visible=number >= 2)
        expect(page.get_by_text("one try left")).to_be_visible(visible=number == 4)
    visitor.check_accessibility()
    code_field(page).fill(codes[4])
    page.get_by_text(re.compile(r"You can try again in 0:[0-3]\d")).wait_for()
    # One message, which the focus brings to screen readers together with its reason.
    heading = page.get_by_role("heading", name="Too many wrong codes")
    expect(heading).to_be_focused()
    expect(heading).to_have_accessible_description(re.compile("codes from your app or email are paused"))
    expect(page.get_by_text("Too many wrong codes")).to_have_count(1)
    assert page.locator("[role=alert]:not(:empty), [role=status]:not(:empty)").count() == 0
    visitor.check_accessibility()
    page.reload()
    page.get_by_role("heading", name="Too many wrong codes").wait_for()
    page.get_by_text(re.compile(r"You can try again in 0:[0-3]\d")).wait_for()


def test_the_page_claims_no_number_of_tries_that_it_does_not_know(visitor):
    user, page = enrol(), visitor.page
    assert user.submit(user.wrong_codes(1)[0]).status_code == 400
    visitor.password(user.sub)
    *first, fourth = user.wrong_codes(4)
    for code in first:
        expect(code_field(page)).to_be_editable()
        code_field(page).fill(code)
        page.get_by_role("alert").filter(has_text="That code didn't work. Enter a new one.").wait_for()
        expect(page.get_by_text("one try left")).to_have_count(0)
    # The fourth wrong code on this page is the fifth of the user.
    expect(code_field(page)).to_be_editable()
    code_field(page).fill(fourth)
    page.get_by_role("heading", name="Too many wrong codes").wait_for()


def test_the_fifth_wrong_mailed_code_shows_the_time_left_too(visitor):
    user, page = enrol(), visitor.page
    session = token("session", user.sub, acr="aal2")
    assert call("POST", "/v1/me/email", session, {}).status_code == 202
    assert call("POST", "/v1/me/email/confirm", session, {"code": mailed_code(user.sub)}).ok
    assert [user.submit(code).status_code for code in user.wrong_codes(4)] == [400] * 4
    visitor.password(user.sub)
    page.get_by_role("button", name="Send a code to").click()
    code_field(page).fill("000000" if mailed_code(user.sub) != "000000" else "111111")
    expect(page.get_by_role("heading", name="Too many wrong codes")).to_be_focused()
    page.get_by_text(re.compile(r"You can try again in 0:[0-3]\d")).wait_for()


def test_when_the_lock_ends_the_field_is_back_and_has_the_focus(visitor):
    user, page = enrol(), visitor.page
    assert [user.submit(code).status_code for code in user.wrong_codes(5)] == [400] * 5
    page.clock.install()
    visitor.password(user.sub)
    page.get_by_text("You can try again in").wait_for()
    unlocked = call("POST", f"/v1/users/{user.sub}/unlock", token("staff", "ada", role="admin"), {"reason": "called back"})
    assert unlocked.status_code == 204
    page.clock.fast_forward(31_000)
    expect(code_field(page)).to_be_focused()


@pytest.mark.parametrize("method", ["recovery code", "code from support"])
def test_abuse_81_a_locked_user_signs_in_with_a_recovery_code_or_one_from_support(visitor, method):
    user, page = enrol(), visitor.page
    assert [user.submit(code).status_code for code in user.wrong_codes(5)] == [400] * 5
    order = {"reason": "locked out by someone else", "valid_minutes": 15}
    issued = call("POST", f"/v1/users/{user.sub}/bypass-code", token("staff", "ada", role="admin"), order).json()["code"]
    SECRETS.add(issued)
    visitor.password(user.sub)
    page.get_by_role("heading", name="Too many wrong codes").wait_for()
    page.get_by_text(re.compile(r"You can try again in 0:[0-3]\d")).wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name=method).click()
    field = page.get_by_label(re.compile("^Recovery code|^Code from support"))
    page.get_by_text(re.compile(r"paused for 0:[0-3]\d")).wait_for()
    visitor.check_accessibility()
    field.fill("0000000000000")
    field.press("Enter")
    page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    page.get_by_role("button", name="Choose another method").click()
    page.get_by_role("button", name=method).click()
    field.fill(user.recovery_codes[0] if method == "recovery code" else issued)
    field.press("Enter")
    page.wait_for_url("**/account")


def test_a_mailed_code_survives_a_reload(visitor):
    user, page = name("mail"), visitor.page
    visitor.password(user)
    page.get_by_role("button", name="Get codes by email").click()
    code_field(page).wait_for()
    expect(page.get_by_role("button", name=re.compile("Resend"))).to_be_disabled()
    visitor.check_accessibility()
    page.reload()
    page.get_by_role("button", name="Get codes by email").click()
    code_field(page).wait_for()
    assert len(mails(f"{user}@example.com")) == 1, "the reload sent a second mail"
    code_field(page).fill(mailed_code(user))
    save_codes(page)
    page.wait_for_url("**/account")


def test_a_user_who_lost_their_phone_signs_in_with_a_recovery_code(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    page.get_by_role("button", name="recovery code").click()
    field = page.get_by_label("Recovery code")
    page.get_by_role("heading", name="Enter a recovery code").wait_for()
    expect(field).to_be_focused()
    field.fill(user.recovery_codes[0].lower())
    visitor.check_accessibility()
    page.keyboard.press("Enter")
    page.wait_for_url("**/account")


def test_a_user_who_cannot_set_up_a_factor_now_signs_in_with_a_code_from_support(visitor):
    user, page = name("train"), visitor.page
    known = {"email": f"{user}@example.com", "email_verified": True}
    assert call("PUT", f"/v1/users/{user}", token("service", "helpdesk"), known).ok
    order = {"reason": "on a train without her phone", "valid_minutes": 15}
    code = call("POST", f"/v1/users/{user}/bypass-code", token("staff", "ada", role="admin"), order).json()["code"]
    SECRETS.add(code)
    visitor.password(user)
    page.get_by_role("button", name="Use a code from support").click()
    page.get_by_label("Code from support").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Choose another method").click()
    page.get_by_role("heading", name="Protect your account").wait_for()
    page.get_by_role("button", name="Use a code from support").click()
    page.get_by_label("Code from support").fill(code)
    page.get_by_label("Code from support").press("Enter")
    page.wait_for_url("**/account")


def test_the_second_of_two_tabs_says_that_the_login_is_complete(visitor):
    user, first = enrol(), visitor.page
    visitor.password(user.sub)
    second = visitor.tab()
    second.goto(f"{settings.HELPDESK}/second-step")
    code_field(second).fill(user.fresh_code())
    second.wait_for_url("**/account")
    code_field(first).fill(user.wrong_codes(1)[0])
    first.get_by_role("heading", name="You're already signed in").wait_for()
    first.get_by_role("button", name="Continue").click()
    first.wait_for_url(lambda url: "second-step" not in url)


def expired_login(sub: str) -> str:
    old = int(time.time()) - 1000
    return token("login", sub, iat=old, auth_time=old, exp=old + 600)


def test_the_page_distinguishes_a_login_that_took_too_long_from_a_wrong_code(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    code_field(page).wait_for()
    late = {"authorization": f"Bearer {expired_login(user.sub)}"}
    page.route("**/v1/login/totp", lambda route: route.continue_(headers=route.request.headers | late))
    code_field(page).fill(user.fresh_code())
    expect(page.get_by_role("heading", name="This sign-in has timed out")).to_be_focused()
    page.get_by_text("Your code wasn't wrong").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Sign in again").click()
    page.wait_for_url("**/?reason=expired")


def test_on_a_slow_network_a_code_is_sent_once_and_a_lost_response_is_reported(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    code_field(page).wait_for()
    sent = []

    def slowly(route):
        sent.append(route.request.url)
        time.sleep(1)
        route.continue_()

    page.route("**/v1/login/totp", slowly)
    code_field(page).fill(user.fresh_code())
    for _ in range(3):
        page.keyboard.press("Enter")
    page.wait_for_url("**/account")
    assert len(sent) == 1

    visitor.context.clear_cookies()
    visitor.password(user.sub)
    page.route("**/v1/login/totp", lambda route: route.abort())
    code_field(page).fill("123456")
    page.get_by_role("alert").filter(has_text="Check your connection").wait_for()


def test_a_trusted_browser_is_not_asked_again(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    page.get_by_label("Trust this browser for 30 days").check()
    code_field(page).fill(user.fresh_code())
    page.wait_for_url("**/account")
    visitor.context.clear_cookies()
    visitor.password(user.sub)
    page.wait_for_url("**/account")


def test_during_the_grace_period_users_can_skip_setup_and_the_page_says_until_when(visitor):
    set_policy(grace_until="2099-12-31")
    try:
        visitor.password(name("later"))
        visitor.page.get_by_text("31 December 2099 at 23:00").wait_for()
        visitor.check_accessibility()
        visitor.page.get_by_role("button", name="Skip for now").click()
        visitor.page.wait_for_url("**/account")
    finally:
        set_policy(grace_until=None)


@pytest.mark.parametrize(("lang", "words"), [
    ("de", "Code aus Ihrer Authenticator-App eingeben"), ("fr", "Saisissez le code de votre application d'authentification"),
    ("es", "Introduzca el código de su aplicación de autenticación"), ("ja", "認証アプリのコードを入力"),
])
def test_the_page_speaks_the_users_language(visitor, lang, words):
    visitor.password(enrol().sub, lang=lang)
    visitor.page.get_by_role("heading", name=words).wait_for()
    visitor.check_accessibility()


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"reduced_motion": "reduce"}, {"forced_colors": "active"},
], ids=lambda options: next(iter(options)))
def test_the_page_fits_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    visitor.password(enrol().sub)
    code_field(visitor.page).wait_for()
    visitor.check_accessibility()
    overflow = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page needs horizontal scrolling"
    visitor.leave()


def test_the_page_is_mirrored_in_right_to_left_languages(visitor):
    visitor.password(enrol().sub, dir="rtl")
    code_field(visitor.page).wait_for()
    label = visitor.page.get_by_text("Six-digit code").bounding_box()
    card = visitor.page.locator("two-factor-login section").bounding_box()
    text_end = visitor.page.evaluate("getComputedStyle(document.querySelector('two-factor-login')).direction")
    assert text_end == "rtl" and label["x"] + label["width"] > card["x"] + card["width"] / 2
    visitor.check_accessibility()


def test_the_page_works_with_the_keyboard_alone(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    expect(code_field(page)).to_be_focused()
    # The sixth digit submits, so the question whether to trust this browser comes before the field.
    page.keyboard.press("Shift+Tab")
    trust = page.get_by_label("Trust this browser for 30 days")
    expect(trust).to_be_focused()
    assert trust.bounding_box()["y"] < code_field(page).bounding_box()["y"]
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type(user.fresh_code())
    page.wait_for_url("**/account")
    assert len(call("GET", "/v1/me/browsers", token("session", user.sub)).json()["browsers"]) == 1


def test_recovery_codes_can_be_copied_downloaded_and_printed(visitor):
    user, page = name("codes"), visitor.page
    visitor.password(user)
    page.get_by_role("button", name="authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.wait_for_selector("two-factor-recovery-codes li")
    codes = page.locator("two-factor-recovery-codes li").all_inner_texts()
    SECRETS.update(codes)
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("status").filter(has_text="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").split() == codes
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert all(code in download.value.path().read_text() for code in codes)
    # The printed text disappears when printing ends, which is immediately in a browser without a screen.
    page.evaluate("""document.addEventListener("load", ({ target: { contentWindow: frame } }) => {
        frame.print = () => { window.printed = frame.document.body.innerText; };
    }, { capture: true, once: true })""")
    page.get_by_role("button", name="Print").click()
    local.wait_for(lambda: page.evaluate("window.printed"), 10, "nothing is printed")
    assert all(code in page.evaluate("window.printed") for code in codes)


def test_when_the_mail_is_late_the_page_says_where_to_look(visitor):
    page = visitor.page
    page.clock.install()
    visitor.password(name("late"))
    page.get_by_role("button", name="Get codes by email").click()
    code_field(page).wait_for()
    expect(page.get_by_text("spam")).to_have_count(0)
    page.clock.fast_forward(31_000)
    page.get_by_text("spam").wait_for()
    expect(page.get_by_role("button", name="Resend")).to_be_enabled()
    visitor.check_accessibility()


def test_the_page_takes_the_colors_of_the_help_center(visitor):
    visitor.password(enrol().sub)
    code_field(visitor.page).wait_for()
    visitor.page.evaluate("document.documentElement.style.setProperty('--two-factor-accent', 'rgb(1, 92, 3)')")
    expect(visitor.page.get_by_role("button", name="Continue")).to_have_css("background-color", "rgb(1, 92, 3)")
