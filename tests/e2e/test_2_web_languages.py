"""The pages in each of their languages, and from right to left, in a real browser."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

import settings
from browser import Visitor, browser, name, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, TENANT, enrol, token
from passkey_holders import holder

TEXTS = settings.ROOT / "web/src/texts"
LANGUAGES = sorted(path.name for path in TEXTS.iterdir() if path.is_dir())
RETURN = f"{settings.HELPDESK}/hosted/return"


def text(language: str, message: str) -> str:
    """A message without variables."""
    files = "\n".join(path.read_text() for path in (TEXTS / language).glob("*.ftl"))
    return re.search(rf"^{message} = (.+)$", files, re.MULTILINE)[1]


def open_hosted(page: Page, kind: str, bearer: str, **more: str) -> None:
    page.goto(f"{settings.stack()['api']}/pages/{kind}#{urlencode({'token': bearer} | more)}")


def login_of(user: str) -> str:
    return token("login", user, TENANT, return_to=RETURN)


def direction(element: Locator) -> str:
    return element.evaluate("element => getComputedStyle(element).direction")


def begins_at(heading: Locator) -> str:
    """The side of the page at which the heading's text begins."""
    return heading.evaluate(
        """heading => {
          const range = document.createRange();
          range.selectNodeContents(heading);
          const [box, words] = [document.querySelector("main").getBoundingClientRect(), range.getBoundingClientRect()];
          return box.right - words.right < words.left - box.left ? "right" : "left";
        }"""
    )


def assert_no_sideways_scrolling(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def arabic(message: str) -> str:
    return text("ar", message)


def test_an_arabic_login_reads_from_right_to_left_and_its_code_from_left_to_right(visitor):
    page = visitor.page
    open_hosted(page, "login", login_of(enrol().sub), lang="ar-EG")
    heading = page.get_by_role("heading", name=arabic("login-title-totp"))
    heading.wait_for()
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert direction(heading) == "rtl" and begins_at(heading) == "right"
    assert direction(page.get_by_label(arabic("login-label-totp"))) == "ltr"
    visitor.check_accessibility()


def test_an_arabic_setup_reads_from_right_to_left_and_its_key_and_codes_from_left_to_right(visitor):
    page, user = visitor.page, name("arabic")
    open_hosted(page, "login", login_of(user), lang="ar")
    page.get_by_role("button", name=arabic("setup-choose-totp")).click()
    heading = page.get_by_role("heading", name=arabic("totp-title"))
    heading.wait_for()
    assert direction(heading) == "rtl" and begins_at(heading) == "right"
    assert direction(page.locator("two-factor-totp-setup code")) == "ltr"
    assert direction(page.get_by_label(arabic("login-label-totp"))) == "ltr"
    visitor.check_accessibility()


def test_an_arabic_account_reads_from_right_to_left_and_its_recovery_codes_from_left_to_right(visitor):
    page, user = visitor.page, enrol()
    open_hosted(page, "account", token("session", user.sub), lang="ar")
    heading = page.get_by_role("heading", name=arabic("account-apps"), exact=True)
    heading.wait_for()
    assert direction(heading) == "rtl" and begins_at(heading) == "right"
    visitor.check_accessibility()
    page.get_by_role("button", name=arabic("account-codes-renew")).click()
    question = page.get_by_role("alertdialog")
    assert direction(question) == "rtl"
    visitor.check_accessibility()
    question.get_by_role("button", name=arabic("account-codes-renew")).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(arabic("login-label-totp")).fill(user.fresh_code())
    codes = page.locator("two-factor-recovery-codes ol")
    codes.wait_for()
    SECRETS.update(codes.locator("li").all_inner_texts())
    assert direction(codes) == "ltr"


def test_an_element_sets_its_direction_by_its_language_unless_the_page_has_set_one(visitor):
    page = visitor.page
    visitor.password(enrol().sub)
    element = page.locator("two-factor-login")
    element.locator("h2").wait_for()
    assert page.locator("html").get_attribute("dir") == "ltr" and direction(element) == "ltr"

    element.evaluate("element => { element.lang = 'ar'; }")
    page.get_by_role("heading", name=arabic("login-title-totp")).wait_for()
    assert direction(element) == "rtl" and direction(page.locator("main")) == "ltr"

    element.evaluate("element => { element.lang = 'pt-PT'; }")
    page.get_by_role("heading", name=text("pt-BR", "login-title-totp")).wait_for()
    assert direction(element) == "ltr"

    element.evaluate("element => { element.parentElement.lang = 'ar'; element.parentElement.dir = 'ltr'; element.lang = ''; }")
    page.get_by_role("heading", name=arabic("login-title-totp")).wait_for()
    assert direction(element) == "ltr" and not element.get_attribute("dir")


@pytest.fixture(scope="module")
def narrow(browser):
    person = Visitor(browser, viewport={"width": 320, "height": 640})
    yield person
    person.leave()


@pytest.fixture(scope="module")
def enrolled():
    return enrol().sub


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_login_and_the_setup_fit_a_narrow_screen_in_each_language(narrow, enrolled, language):
    page = narrow.tab()
    open_hosted(page, "login", login_of(enrolled), lang=language)
    page.get_by_role("heading", name=text(language, "login-title-totp")).wait_for()
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert_no_sideways_scrolling(page)
    page.close()
    page = narrow.tab()
    open_hosted(page, "login", login_of(name("new")), lang=language)
    page.get_by_role("button", name=text(language, "setup-choose-totp")).click()
    page.get_by_role("heading", name=text(language, "totp-title")).wait_for()
    assert_no_sideways_scrolling(page)
    page.close()


def test_the_passkey_fits_a_narrow_screen_in_each_language(narrow):
    page = narrow.page
    set_policy(passkeys_enabled=True, passkey_rp_id=settings.RP_ID)
    try:
        user = holder(narrow)
        for language in LANGUAGES:
            open_hosted(page, "login", login_of(user.sub), lang=language)
            page.get_by_role("button", name=text(language, "passkey-use"), exact=True).wait_for()
            assert_no_sideways_scrolling(page)
            open_hosted(page, "login", login_of(name("new")), lang=language)
            page.get_by_role("button", name=text(language, "setup-choose-passkey")).click()
            page.get_by_role("button", name=text(language, "passkey-create"), exact=True).wait_for()
            assert_no_sideways_scrolling(page)
    finally:
        set_policy(passkeys_enabled=False)


def test_there_are_seventeen_languages():
    assert len(LANGUAGES) == 17
