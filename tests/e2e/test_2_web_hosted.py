"""The hosted pages in a real browser: where they send their result, and that they keep no token."""

import time
from urllib.parse import parse_qs, urlencode

import pytest
from playwright.sync_api import Page, Request, expect

import settings
from browser import Visitor, browser, code_field, name, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, enrol, token
from embedded import console_errors

RETURN = f"{settings.HELPDESK}/hosted/return"
# A tenant without any settings: its logins need no code.
FREE_TENANT = f"free-{TENANT}"


def open_hosted(page: Page, kind: str, bearer: str, **more: str) -> None:
    page.goto(f"{settings.stack()['api']}/pages/{kind}#{urlencode({'token': bearer} | more)}")


def sent_by(page: Page) -> list[Request]:
    """Every later request of the page, except those that only read."""
    sent = []
    page.on("request", lambda request: request.method == "GET" or sent.append(request))
    return sent


def posts(sent: list[Request]) -> list[Request]:
    """The requests that went to a Help Center."""
    return [request for request in sent if request.url.startswith(settings.HELPDESK)]


def without_code(**claims) -> str:
    return token("login", name("free"), FREE_TENANT, **{"return_to": RETURN} | claims)


def test_the_hosted_login_sends_its_assertion_back_to_the_address_in_the_token(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    page.goto(f"{settings.HELPDESK}/hosted/login")
    code_field(page).wait_for()
    assert "/pages/login" in page.url and "token" not in page.url
    expect(page.locator("header .name")).to_have_text("Demo Help Center")
    expect(page.get_by_role("link", name="Back to ")).to_have_attribute("href", f"{settings.HELPDESK}/")
    visitor.check_accessibility()
    code_field(page).fill(user.fresh_code())
    page.wait_for_url(f"{settings.HELPDESK}/account")


EVIL = "https://evil.example/"
REFUSED = {
    "only the link says where": (None, RETURN, "has no return_to claim", "has no claim return_to"),
    "nothing says where": (None, None, "has no return_to claim", "has no claim return_to"),
    "the link says another path": (RETURN, f"{settings.HELPDESK}/logout", "isn't the one in the login token", "return_to behind the #"),
    "the link says another query": (RETURN, f"{RETURN}?and=more", "isn't the one in the login token", "return_to behind the #"),
    "both say another site": (EVIL, EVIL, "AllowedOrigins doesn't include", "Add https://evil.example to the parameter AllowedOrigins"),
    "the token says another site": (EVIL, None, "AllowedOrigins doesn't include", "Add https://evil.example to the parameter AllowedOrigins"),
}


@pytest.mark.parametrize("refused", REFUSED)
def test_abuse_94_a_login_that_could_return_to_another_address_does_not_start(visitor, refused):
    (claim, named, why, advice), page = REFUSED[refused], visitor.page
    sent, errors = sent_by(page), console_errors(page)
    open_hosted(page, "login", without_code(return_to=claim), **({"return_to": named} if named else {}))
    message = page.get_by_role("alert").filter(has_text="We can't take you back")
    message.filter(has_text=why).wait_for()
    (error,) = errors
    assert advice in error
    expect(page.locator("two-factor-login")).to_have_count(0)
    visitor.check_accessibility()
    assert sent == []
    back = page.get_by_role("link", name="Back to ")
    if RETURN in (claim, named):
        back.click()
        page.wait_for_url(f"{settings.HELPDESK}/")
    else:
        only = len(settings.stack()["allowed_origins"]) == 1
        expect(back).to_have_count(1 if only else 0)


def test_abuse_94_a_login_without_a_code_is_handed_over_only_after_its_user_agrees(visitor):
    page = visitor.page
    sent = sent_by(page)
    open_hosted(page, "login", without_code(), return_to=RETURN)
    expect(page.get_by_role("heading", name="No code is needed")).to_be_focused()
    visitor.check_accessibility()
    assert [request.url.endswith("/v1/login") for request in sent if request.method == "POST"] == [True]
    assert posts(sent) == []
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Continue to ")).to_be_focused()
    with page.expect_request(RETURN) as handed_over:
        page.keyboard.press("Enter")
    assert handed_over.value.method == "POST" and list(parse_qs(handed_over.value.post_data)) == ["assertion"]


def test_users_who_take_longer_than_an_assertion_lives_get_another_one(visitor):
    page = visitor.page
    page.clock.install()
    sent = sent_by(page)
    open_hosted(page, "login", without_code(), return_to=RETURN)
    page.get_by_role("button", name="Continue to ").wait_for()
    page.clock.fast_forward(111_000)
    with page.expect_request(RETURN):
        page.get_by_role("button", name="Continue to ").click()
    assert sum(request.method == "POST" and request.url.endswith("/v1/login") for request in sent) == 2


def test_abuse_94_nothing_is_posted_for_a_token_that_the_api_has_not_verified(visitor):
    page = visitor.page
    sent = sent_by(page)
    header, claims, signature = without_code(return_to=f"{settings.HELPDESK}/logout").split(".")
    open_hosted(page, "login", f"{header}.{claims}.{signature[::-1]}")
    page.get_by_role("alert").filter(has_text="There's a problem with sign-in on this site").wait_for()
    expect(page.get_by_role("button")).to_have_count(0)
    assert posts(sent) == []


def test_abuse_94_nothing_is_posted_for_a_login_that_has_expired_at_once(visitor):
    page, old = visitor.page, int(time.time()) - 1000
    sent = sent_by(page)
    open_hosted(page, "login", without_code(iat=old, auth_time=old, exp=old + 600))
    page.get_by_role("button", name="Sign in again").click()
    page.wait_for_url(f"{settings.HELPDESK}/")
    assert posts(sent) == []


def test_a_login_that_took_too_long_returns_with_the_reason(visitor):
    user, page = enrol(), visitor.page
    open_hosted(page, "login", token("login", user.sub, return_to=RETURN))
    code_field(page).wait_for()
    old = int(time.time()) - 1000
    expired = token("login", user.sub, return_to=RETURN, iat=old, auth_time=old, exp=old + 600)
    late = {"authorization": f"Bearer {expired}"}
    page.route("**/v1/login/totp", lambda route: route.continue_(headers=route.request.headers | late))
    code_field(page).fill(user.fresh_code())
    with page.expect_request(RETURN) as back:
        page.get_by_role("button", name="Sign in again").click()
    assert (back.value.method, back.value.post_data) == ("POST", "error=login_expired")


def test_a_locked_user_completes_the_login_with_a_recovery_code(visitor):
    user, page = enrol(), visitor.page
    assert [user.submit(code).status_code for code in user.wrong_codes(5)] == [400] * 5
    open_hosted(page, "login", token("login", user.sub, return_to=RETURN), return_to=RETURN)
    page.get_by_role("button", name="recovery code").click()
    page.get_by_label("Recovery code").fill(user.recovery_codes[0])
    with page.expect_request(RETURN) as handed_over:
        page.keyboard.press("Enter")
    assert list(parse_qs(handed_over.value.post_data)) == ["assertion"]


def test_the_hosted_account_shows_the_account(visitor):
    page = visitor.page
    open_hosted(page, "account", token("session", name("hosted")), lang="de")
    page.get_by_role("heading", name="Authenticator-Apps").wait_for()
    visitor.check_accessibility()
    expect(page).to_have_title("Anmeldesicherheit")


def test_the_header_leads_back_even_if_the_help_center_s_name_is_unknown(visitor):
    page = visitor.page
    page.route("**/v1/guide/**", lambda route: route.abort())
    open_hosted(page, "account", token("session", name("hosted")), return_to=RETURN)
    page.get_by_role("heading", name="Authenticator apps").wait_for()
    expect(page.locator("header .name")).to_have_text("")
    expect(page.get_by_role("link", name="Back to ")).to_have_attribute("href", f"{settings.HELPDESK}/")
    visitor.check_accessibility()


def test_a_token_in_the_query_is_no_token(visitor):
    page = visitor.page
    page.goto(f"{settings.stack()['api']}/pages/account?{urlencode({'token': 'made-up'})}")
    expect_no_token(page)
    assert "?" not in page.url


def expect_no_token(page: Page) -> None:
    page.get_by_text("Start at your Help Center").wait_for()
    assert "#" not in page.url and page.locator("two-factor-account").count() == 0
    assert page.evaluate("[sessionStorage.length, localStorage.length, history.state]") == [0, 0, None]


def test_abuse_98_a_reopened_hosted_page_has_no_token(visitor):
    page = visitor.page
    account = page.get_by_role("heading", name="Authenticator apps")
    open_hosted(page, "account", token("session", name("hosted")))
    account.wait_for()
    assert "#" not in page.url and page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    page.reload()
    expect_no_token(page)
    visitor.check_accessibility()

    # A link to the page that is already open starts over.
    open_hosted(page, "account", token("session", name("hosted")))
    account.wait_for()
    page.goto(settings.HELPDESK)
    page.go_back()
    expect_no_token(page)


def test_abuse_98_a_page_kept_by_the_browser_shows_nothing_after_back(visitor):
    page = visitor.page
    open_hosted(page, "account", token("session", name("hosted")))
    page.get_by_role("heading", name="Authenticator apps").wait_for()
    # This browser keeps no pages in memory, so the test sends the events of one that does.
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    assert page.evaluate("document.body.childElementCount") == 0
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect_no_token(page)


def test_no_other_site_can_frame_a_hosted_page(visitor):
    page = visitor.page
    source = f"{settings.stack()['api']}/pages/account#token={token('session', name('framed'))}"
    with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        page.set_content(f'<iframe src="{source}"></iframe>')
    assert [frame.locator("h1").count() for frame in page.frames[1:]] == [0]
    refused = [error for error in visitor.errors if "frame-ancestors" in error]
    assert len(refused) == 1 and visitor.errors == refused
    visitor.errors.clear()


@pytest.mark.parametrize(("lang", "words", "button"), [
    ("de", "Es ist kein Code nötig", "Weiter zu "), ("fr", "Aucun code n'est nécessaire", "Continuer vers "),
    ("es", "No se necesita ningún código", "Continuar en "), ("ja", "コードは必要ありません", "に進む"),
])
def test_the_hosted_login_speaks_the_users_language(visitor, lang, words, button):
    open_hosted(visitor.page, "login", without_code(), lang=lang)
    visitor.page.get_by_role("heading", name=words).wait_for()
    visitor.page.get_by_role("button", name=button).wait_for()
    visitor.check_accessibility()


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"forced_colors": "active"},
], ids=lambda options: next(iter(options)))
def test_the_hosted_login_fits_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    open_hosted(visitor.page, "login", without_code())
    visitor.page.get_by_role("button", name="Continue to ").wait_for()
    visitor.check_accessibility()
    overflow = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page needs horizontal scrolling"
    visitor.leave()
