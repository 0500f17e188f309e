"""The stand-in Help Center in a real browser: the three guided stories, the pages of staff, and how they look."""

import re
import time

import pytest
from playwright.sync_api import Page, expect

from browser import Visitor, browser, code_field, save_codes, scan, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, call, enrol, token, wait_for_a_young_step
from settings import HELPDESK, ROOT

BYPASS_CODE = re.compile(r"^[0-9A-Z]{5}-?[0-9A-Z]{5}$")


@pytest.fixture(autouse=True, scope="module")
def no_grant_left(browser):
    yield
    call("DELETE", "/v1/agents/sam/manage-2fa", token("staff", "ada", role="admin"))


def start(visitor: Visitor, person: str) -> Page:
    """One click on the front page."""
    visitor.page.goto(HELPDESK)
    visitor.page.get_by_role("button", name=f"Start as {person}").click()
    return visitor.page


def choose_language(page: Page, language: str) -> None:
    """The script that sends the choice has run when the page has loaded."""
    page.wait_for_load_state()
    page.get_by_label("Language of the elements").select_option(language)


def guide(page: Page):
    return page.get_by_role("complementary", name="Guided story")


def test_story_of_a_user_who_sets_up_two_step_sign_in(visitor):
    page = start(visitor, "Alice")
    expect(guide(page)).to_contain_text("Step 1 of 3")
    page.get_by_role("button", name="authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    save_codes(page)
    page.wait_for_url("**/account")
    expect(page.get_by_role("heading", name="Alice Moreau")).to_be_visible()
    expect(guide(page)).to_contain_text("Step 2 of 3")
    guide(page).get_by_role("button", name="Sign in again as Alice").click()
    expect(guide(page)).to_contain_text("Step 3 of 3")
    code_field(page).fill(app.at(time.time() + 30))
    page.wait_for_url("**/account")
    expect(guide(page)).to_contain_text("Done.")
    visitor.check_accessibility()
    page.get_by_text("What the assertion said").click()
    expect(page.get_by_text("pwd otp mfa")).to_be_visible()
    guide(page).get_by_role("button", name="End story").click()
    page.wait_for_url(f"{HELPDESK}/")
    page.goto(f"{HELPDESK}/account")
    expect(guide(page)).to_have_count(0)

    # The next visitor starts from the beginning.
    start(visitor, "Alice").get_by_role("button", name="authenticator app").wait_for()


def test_story_of_an_admin_who_makes_it_mandatory(visitor):
    page = start(visitor, "Ada")
    expect(guide(page)).to_contain_text("Step 1 of 3")
    page.get_by_role("switch", name="Require users to set up 2FA").click()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved").first.wait_for()
    visitor.check_accessibility()
    page.get_by_role("link", name="People").click()
    expect(guide(page)).to_contain_text("Step 2 of 3")
    guide(page).get_by_role("button", name="Sign in as Dan").click()
    expect(guide(page)).to_contain_text("Step 3 of 3")
    page.get_by_role("button", name="authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    save_codes(page)
    page.wait_for_url("**/account")
    expect(guide(page)).to_contain_text("Done.")


def from_ticket_to_profile(visitor: Visitor) -> Page:
    """The agent finds the user by the address in the ticket."""
    page = start(visitor, "Sam")
    expect(guide(page)).to_contain_text("Step 1 of 3")
    page.get_by_role("link", name="Lost my phone").click()
    page.get_by_role("link", name="erin@example.com").click()
    page.get_by_role("link", name="Erin Walsh").click()
    page.wait_for_url("**/customers/erin")
    expect(guide(page)).to_contain_text("Step 2 of 3")
    return page


def issue_bypass_code(page: Page) -> str:
    page.get_by_text("I lost my phone").click()
    page.get_by_role("button", name="Issue a bypass code").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill("Lost the phone, called back")
    dialog.get_by_role("button").last.click()
    page.get_by_role("heading", name="You won't see this bypass code again").wait_for()
    code = page.get_by_text(BYPASS_CODE).inner_text()
    SECRETS.update({code, code.replace("-", "")})
    return code


def test_story_of_an_agent_who_helps_with_a_lost_phone(visitor):
    page = from_ticket_to_profile(visitor)
    code = issue_bypass_code(page)
    page.reload()
    page.get_by_text("An unused bypass code is valid until").wait_for()
    visitor.check_accessibility()
    page.go_back()
    expect(page.get_by_role("heading", name="Customers")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value("erin@example.com")
    page.go_forward()
    page.get_by_text("An unused bypass code is valid until").wait_for()
    guide(page).get_by_role("button", name="Sign in as Erin").click()
    expect(guide(page)).to_contain_text("Step 3 of 3")
    page.get_by_role("button", name="Use a code from support").click()
    page.get_by_label("Code from support").fill(code)
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/account")
    expect(guide(page)).to_contain_text("Done.")


PAGES = {"": None, "help": None, "?reason=ended": None, "mailbox": None, "nowhere": None, "second-step": "anyone", "account": None,
         "tickets": "sam", "tickets/1047": "sam", "customers": "sam", "customers/erin": "sam", "people": "ada", "settings": "ada"}
LOOKS = {"wide": {}, "dark": {"color_scheme": "dark"}, "narrow": {"viewport": {"width": 320, "height": 640}}, "right to left": {}}


def visit(visitor: Visitor, path: str, person: str | None) -> Page:
    """Opens a page of the Help Center: as staff, as a customer who enters a code, or without a sign-in."""
    page = visitor.page
    if person == "sam":
        start(visitor, "Sam")
    elif person:
        visitor.password("ada" if person == "ada" else enrol().sub)
    elif path == "account":
        user = enrol()
        visitor.password(user.sub)
        code_field(page).fill(user.fresh_code())
        page.wait_for_url("**/account")
    page.goto(f"{HELPDESK}/{path}")
    page.wait_for_load_state("networkidle")
    return page


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_accessible_and_fits_every_screen(browser, path, look):
    visitor = Visitor(browser, **LOOKS[look])
    page = visit(visitor, path, PAGES[path])
    if look == "right to left":
        choose_language(page, "ar")
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        page.wait_for_load_state("networkidle")
    visitor.check_accessibility()
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, "the page needs horizontal scrolling"
    assert page.locator("h1").count() == 1
    visitor.leave()


def test_a_story_starts_with_the_keyboard_alone(visitor):
    page = visitor.page
    page.goto(HELPDESK)
    start_as_sam = page.get_by_role("button", name="Start as Sam")
    for _ in range(10):
        page.keyboard.press("Tab")
        if start_as_sam.evaluate("button => button === document.activeElement"):
            break
    expect(start_as_sam).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tickets")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Lost my phone")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tickets/1047")


def test_a_choice_of_language_changes_the_elements_and_keeps_the_page(visitor):
    page = visitor.password(enrol().sub)
    page.wait_for_url(f"{HELPDESK}/second-step")
    choose_language(page, "de")
    page.get_by_role("heading", name="Code aus Ihrer Authenticator-App eingeben").wait_for()
    assert page.url == f"{HELPDESK}/second-step"
    choose_language(page, "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_the_elements_look_like_the_help_center(visitor):
    """The theme sets every custom property that docs/pages.md lists."""
    page = visitor.password(enrol().sub)
    go_on = page.get_by_role("button", name="Continue")
    go_on.wait_for()
    documented = set(re.findall(r"`(--two-factor-[a-z-]+)`", (ROOT / "docs/pages.md").read_text()))
    theme = (ROOT / "tests/helpdesk/static/theme.css").read_text()
    assert documented and documented == set(re.findall(r"(--two-factor-[a-z-]+):", theme))
    accent = page.evaluate("getComputedStyle(document.querySelector('footer a')).color")
    expect(go_on).to_have_css("background-color", accent)


def test_the_address_names_the_open_user(visitor):
    user = enrol().sub
    visitor.password("ada")
    page = visitor.page
    page.goto(f"{HELPDESK}/people?user={user}")
    page.get_by_role("heading", name=user).wait_for()
    page.get_by_role("button", name="Back to the list").click()
    page.wait_for_url(f"{HELPDESK}/people")
    page.go_back()
    page.get_by_role("heading", name=user).wait_for()
    assert page.url == f"{HELPDESK}/people?user={user}"
    visitor.check_accessibility()
    page.reload()
    page.get_by_role("heading", name=user).wait_for()


def test_the_settings_suggest_the_groups_of_the_help_center(visitor):
    set_policy(totp_enabled=True, required=True)
    page = visit(visitor, "settings", "ada")
    page.get_by_role("combobox", name="Only these groups").click()
    suggested = page.locator("two-factor-policy").get_by_role("option")
    expect(suggested.filter(has_text="partners")).to_contain_text("2 users")
    expect(suggested.filter(has_text="beta")).to_contain_text("1 user")
