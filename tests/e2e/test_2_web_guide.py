"""The guide for users in a real browser: hosted, and embedded in a Help Center's page."""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import Visitor, browser, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import OTHER_TENANT, TENANT, call
from help_center_passkeys import allow_passkeys

# A tenant without any settings.
UNKNOWN = f"unknown-{TENANT}"
# After five seconds without an answer, the guide shows every chapter. A busy machine may need longer.
PATIENT = "AbortSignal.timeout = () => new AbortController().signal"
SUPPORT = "https://help.example.com/2fa"
EVERYTHING = ["What is two-step sign-in?", "Use a passkey", "Set up an authenticator app", "Get codes by email", "Keep your recovery codes safe",
              "Trust your own browsers", "Move to a new phone", "If you lose your phone", "If a code doesn't work", "Need help?"]
APP_ONLY = [title for title in EVERYTHING if not re.search("email|browsers|passkey", title)]


def open_guide(page: Page, tenant: str = "", fragment: str = "", referer: str | None = None, **query: str) -> None:
    query = ({"tenant": tenant} if tenant else {}) | query
    page.add_init_script(PATIENT)
    page.goto(f"{settings.stack()['api']}/pages/guide?{urlencode(query)}#{fragment}", referer=referer)
    page.locator("two-factor-guide section").first.wait_for()


def titles(page: Page) -> list[str]:
    """The titles of the sections, which are also the table of contents."""
    contents = page.get_by_role("navigation", name="On this page").get_by_role("link").all_inner_texts()
    assert page.locator("two-factor-guide section h2").all_inner_texts() == contents
    return contents


@pytest.fixture(scope="module")
def support_page(browser):
    """A help page in the policy of the tenant with all methods."""
    allow_passkeys(support_url=SUPPORT)
    yield
    set_policy(support_url=None, passkeys_enabled=False)


def test_the_guide_shows_the_methods_and_the_name_of_its_tenant(visitor, support_page):
    page = visitor.page
    open_guide(page, TENANT)
    expect(page).to_have_title("Guide to two-step sign-in")
    expect(page.locator("header .name")).to_have_text("Demo Help Center")
    assert titles(page) == EVERYTHING
    guide = page.locator("two-factor-guide")
    expect(guide).to_contain_text("with only your password for 30 days")
    expect(guide).to_contain_text("use the code for “Demo Help Center”")
    expect(page.get_by_role("link", name="Contact support")).to_have_attribute("href", SUPPORT)
    visitor.check_accessibility()


def test_the_guide_leaves_out_what_its_tenant_does_not_offer(visitor):
    page = visitor.page
    open_guide(page, OTHER_TENANT)
    assert titles(page) == APP_ONLY
    expect(page.locator("two-factor-guide")).not_to_contain_text("email")
    expect(page.get_by_role("link", name="Contact support")).to_have_count(0)
    visitor.check_accessibility()


def test_the_guide_explains_passkeys_only_where_they_are_offered(visitor):
    page = visitor.page
    allow_passkeys()
    open_guide(page, TENANT, fragment="passkeys")
    expect(page.get_by_role("heading", name="Use a passkey")).to_be_focused()
    for heading in ("On your phone", "On your computer", "With a security key", "If your passkey doesn't work"):
        expect(page.locator("#passkeys").get_by_role("heading", name=heading)).to_be_visible()
    expect(page.locator("#passkeys")).to_contain_text("Choose “Add a passkey”, and then “Create passkey”.")
    visitor.check_accessibility()
    set_policy(passkeys_enabled=False)
    page.reload()
    page.locator("two-factor-guide section").first.wait_for()
    expect(page.locator("two-factor-guide")).not_to_contain_text("passkey")


def test_an_unknown_tenant_looks_like_one_that_offers_nothing(visitor):
    page = visitor.page
    open_guide(page, UNKNOWN)
    assert titles(page) == [EVERYTHING[0], EVERYTHING[-1]]
    page.get_by_text("doesn't offer two-step sign-in right now").wait_for()
    expect(page.locator("header .name")).to_have_text("Help Center")
    visitor.check_accessibility()
    for tenant in (UNKNOWN, f"another-{UNKNOWN}"):
        assert call("GET", f"/v1/guide/{tenant}").json() == {"issuer": "Help Center", "methods": [], "trusted_browser_days": 0}


@pytest.mark.parametrize("tenant", ["", "..", "a/b"], ids=["no tenant", "a step up", "no ID"])
def test_without_a_tenant_the_guide_shows_everything(visitor, tenant):
    page = visitor.page
    open_guide(page, tenant)
    assert titles(page) == EVERYTHING
    expect(page.locator("two-factor-guide")).to_contain_text("with only your password for some days")


def test_the_guide_shows_everything_if_the_api_does_not_answer(visitor):
    page = visitor.page
    page.route("**/v1/guide/**", lambda route: route.abort())
    open_guide(page, OTHER_TENANT)
    assert titles(page) == EVERYTHING


def test_the_keyboard_reaches_each_section_and_its_address_can_be_shared(visitor):
    page = visitor.page
    open_guide(page, TENANT)
    link = page.get_by_role("link", name="If you lose your phone")
    link.focus()
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", name="If you lose your phone")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    assert page.url.endswith(f"/pages/guide?tenant={TENANT}#lost-phone")

    page.reload()
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    page.evaluate("location.hash = 'email'")
    expect(page.get_by_role("heading", name="Get codes by email")).to_be_focused()


def test_the_link_back_leads_to_the_allowed_help_center_that_linked_to_the_guide(visitor):
    page = visitor.page
    open_guide(page, TENANT, referer=f"{settings.HELPDESK}/articles/1")
    back = page.get_by_role("link", name="Back to ")
    expect(back).to_have_attribute("href", f"{settings.HELPDESK}/")
    open_guide(page, TENANT, fragment=urlencode({"return_to": f"{settings.HELPDESK}/articles/1"}))
    expect(back).to_have_attribute("href", f"{settings.HELPDESK}/")


def test_the_link_back_never_leads_to_another_origin_and_the_address_adds_no_text(visitor):
    page = visitor.page
    open_guide(page, TENANT, fragment=urlencode({"return_to": "https://evil.example/", "title": "Call 555"}),
               referer="https://evil.example/", return_to="https://evil.example/", title="Call 555", issuer="Call 555", support_url="https://evil.example/")
    origins = settings.stack()["allowed_origins"]
    expect(page.get_by_role("link", name="Back to ")).to_have_count(1 if len(origins) == 1 else 0)
    expect(page.locator("header .name")).to_have_text("Demo Help Center")
    assert "evil.example" not in page.locator("body").inner_html() and "555" not in page.locator("body").inner_html()


def test_a_language_behind_the_fragment_stays_when_the_user_goes_to_a_section(visitor):
    page = visitor.page
    open_guide(page, fragment=urlencode({"tenant": TENANT, "lang": "de"}))
    expect(page.locator("html[lang=de]")).to_have_count(1)
    page.get_by_role("navigation").locator("a[href=\"#lost-phone\"]").click()
    assert page.url.endswith(f"/pages/guide?tenant={TENANT}&lang=de#lost-phone")


def test_the_language_may_be_in_the_query_and_sets_the_direction(visitor):
    page = visitor.page
    open_guide(page, TENANT, lang="ar")
    expect(page.locator("html[lang=ar][dir=rtl]")).to_have_count(1)
    visitor.check_accessibility()
    mirrored = page.locator("two-factor-guide svg").first.evaluate("picture => getComputedStyle(picture).transform")
    assert mirrored == "matrix(-1, 0, 0, 1, 0, 0)"
    expect(page.locator("two-factor-guide svg text")).to_have_count(0)


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"viewport": {"width": 900, "height": 640}}, {"forced_colors": "active"},
], ids=["dark", "320 px", "900 px", "forced colors"])
def test_the_guide_fits_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    open_guide(visitor.page, TENANT)
    visitor.check_accessibility()
    overflow = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page needs horizontal scrolling"
    visitor.leave()


def embed(page: Page, **attributes: str) -> None:
    """Puts the element into a page of the Help Center, which loads only the module of login and account."""
    page.add_init_script(PATIENT)
    page.goto(settings.HELPDESK)
    page.evaluate("""([api, attributes]) => {
        const guide = document.createElement("two-factor-guide");
        for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
        document.querySelector("main").append(guide);
        return import(`${api}/pages/user-2fa.js`);
    }""", [settings.stack()["api"], attributes])
    page.locator("two-factor-guide section").first.wait_for()


def test_a_help_center_embeds_the_guide_and_says_what_it_offers(visitor):
    page = visitor.page
    embed(page, methods="totp", **{"trusted-browsers": "0", "issuer": "Acme", "support-url": SUPPORT})
    assert titles(page) == APP_ONLY
    expect(page.locator("two-factor-guide")).to_contain_text("use the code for “Acme”")
    expect(page.get_by_role("link", name="Contact support")).to_have_attribute("href", SUPPORT)
    visitor.check_accessibility()


def test_an_embedded_guide_asks_the_api_and_its_attributes_win(visitor):
    page = visitor.page
    embed(page, tenant=OTHER_TENANT, issuer="Acme")
    assert titles(page) == APP_ONLY
    expect(page.locator("two-factor-guide")).to_contain_text("use the code for “Acme”")
    page.locator("two-factor-guide").evaluate("guide => guide.setAttribute('methods', 'totp email')")
    expect(page.get_by_role("heading", name="Get codes by email")).to_have_count(1)


def test_an_embedded_guide_links_to_no_script(visitor):
    page = visitor.page
    embed(page, **{"support-url": "javascript:alert(1)"})
    expect(page.get_by_role("heading", name="Need help?")).to_have_count(1)
    expect(page.get_by_role("link", name="Contact support")).to_have_count(0)
