"""`<two-factor-people>` in a real browser: how staff find users, and what the list and the adoption page show."""

import re

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import Visitor, browser, name, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, enrol, token
from help_center_passkeys import add_passkey, allow_passkeys, users_with_passkeys

ADMIN = {"role": "admin"}


@pytest.fixture
def page(visitor) -> Page:  # noqa: F811
    enrol()
    return people(visitor)


def people(visitor, user: str = "ada") -> Page:  # noqa: F811
    visitor.password(user)
    visitor.page.goto(f"{settings.HELPDESK}/people")
    visitor.page.get_by_role("heading", name="Users' two-factor authentication").wait_for()
    # The stand-in has a search of its own, which has tests of its own.
    visitor.page.evaluate("document.querySelector('two-factor-people').findUsers = undefined")
    if user == "ada":
        visitor.page.get_by_role("table").first.wait_for()
    return visitor.page


def register(user: str, **more) -> str:
    profile = {"email": f"{user}@example.com", "email_verified": True} | more
    assert call("PUT", f"/v1/users/{user}", token("service", "helpdesk"), profile).ok
    return user


def search(page: Page, text: str) -> None:
    page.get_by_label("Find a user").fill(text)


def row(page: Page, user: str):
    return page.locator(f'[data-user="{user}"]')


def status(page: Page):
    return page.locator("two-factor-user-list").get_by_role("status").first


def find_at_host(page: Page, script: str) -> None:
    """Gives the element a search of the host page."""
    page.evaluate(f"() => {{ document.querySelector('two-factor-people').findUsers = {script}; }}")
    page.get_by_text("Enter a name, an email address, or a user ID.").wait_for()


def fits(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_list_shows_users_by_status(page, visitor):
    page.get_by_role("group", name="Status").get_by_role("button", name="Set up", exact=True).click()
    page.get_by_role("table").first.wait_for()
    others = page.locator("tbody .badge").filter(has_not_text=re.compile(r"^\s*Set up\s*$"))
    expect(others).to_have_count(0)
    expect(page.locator("tbody .badge").first).to_have_text("Set up")
    visitor.check_accessibility()


def test_users_with_a_passkey_are_listed_counted_and_exported(page, visitor):
    allow_passkeys()
    holder, other = name("holder"), enrol().sub
    add_passkey(holder, "Laptop")
    count = users_with_passkeys()
    page.get_by_label("Method").select_option("Passkey")
    search(page, holder)
    expect(row(page, holder).get_by_role("cell", name="Passkey")).to_be_visible()
    visitor.check_accessibility()
    search(page, other)
    expect(status(page)).to_have_text(f"No user found for “{other}”.")
    search(page, "")
    page.evaluate("delete window.showSaveFilePicker")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Export as CSV").click()
    exported = saved.value.path().read_text()
    assert holder in exported and other not in exported
    page.get_by_role("button", name="Adoption").click()
    methods = page.locator("dl div").filter(has=page.get_by_text("Passkey", exact=True))
    expect(methods.locator("dd")).to_have_text(str(count))


def test_one_field_finds_a_user_by_the_beginning_of_the_id_and_by_the_address(page, visitor):
    user = register(name("finder"), name="Grace Hopper")
    search(page, user[:-2])
    expect(row(page, user)).to_be_visible()
    search(page, name("no-such"))
    expect(row(page, user)).to_have_count(0)
    search(page, f"{user}@example.com".upper())
    expect(row(page, user)).to_contain_text("Grace Hopper")
    assert row(page, user).get_by_role("rowheader").inner_text().splitlines() == ["Grace Hopper", f"{user}@example.com", user]
    visitor.check_accessibility()


def test_none_one_and_many_are_found(page, visitor):
    mark = name("many")
    for nth in range(2):
        register(f"{mark}-{nth}")
    search(page, mark)
    expect(status(page)).to_have_text("2 users found")
    search(page, f"{mark}-1")
    expect(status(page)).to_have_text("One user found")
    search(page, f"{mark}-none")
    expect(status(page)).to_have_text(f"No user found for “{mark}-none”.")
    page.get_by_text("part of an email address or a name isn't enough").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Show all users").click()
    page.get_by_role("table").first.wait_for()
    expect(page.get_by_label("Find a user")).to_be_focused()
    expect(page.get_by_label("Find a user")).to_have_value("")


def test_one_character_is_too_short_unless_staff_press_enter(page):
    asked: list[str] = []
    page.on("request", lambda request: "/v1/users?" in request.url and asked.append(request.url))
    search(page, "x")
    page.get_by_text("Enter at least two characters").wait_for()
    page.keyboard.press("Enter")
    expect(status(page)).not_to_have_text("Loading…")
    page.get_by_text("Enter the beginning of a user ID").wait_for()
    assert [re.search(r"[?&]q=([^&]*)", url)[1] for url in asked if "q=" in url] == ["x"], "nothing was sent before Enter"


def test_a_user_is_found_opened_and_left_with_the_keyboard_alone(page):
    user = register(name("keys"))
    page.get_by_label("Find a user").focus()
    page.keyboard.type(user)
    page.keyboard.press("Enter")
    expect(row(page, user).get_by_role("button")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="What does the user say?").wait_for()
    page.get_by_role("button", name="Back to the list").press("Enter")
    expect(row(page, user).get_by_role("button")).to_be_focused()


def test_loaded_rows_are_sorted_by_the_column_that_staff_press(page, visitor):
    mark = name("sort")
    for nth, person in enumerate(["Zoë", "ana", "Élodie"]):
        register(f"{mark}-{nth}", name=person)
    search(page, mark)
    expect(page.locator("tbody tr")).to_have_count(3)
    header = page.get_by_role("columnheader", name="User")
    for direction, expected in [("ascending", ["ana", "Élodie", "Zoë"]), ("descending", ["Zoë", "Élodie", "ana"])]:
        header.get_by_role("button").press("Enter")
        expect(header).to_have_attribute("aria-sort", direction)
        assert page.locator("tbody th button").all_inner_texts() == expected
    page.get_by_role("columnheader", name="Status").get_by_role("button").click()
    assert header.get_attribute("aria-sort") is None
    visitor.check_accessibility()


def test_the_next_page_follows_and_its_first_user_gets_the_focus(page):
    mark = name("page")
    for nth in range(27):
        register(f"{mark}-{nth:02}")
    search(page, mark)
    expect(page.locator(f'tbody tr:not([data-user^="{mark}"])')).to_have_count(0)
    expect(status(page)).to_have_text("First 25 users shown")
    shown = set(page.locator("tbody tr").evaluate_all("rows => rows.map(row => row.dataset.user)"))
    page.get_by_role("button", name="Show more").click()
    expect(status(page)).to_have_text("27 users found")
    focused = page.evaluate("""() => { let at = document.activeElement;
        while (at.shadowRoot) at = at.shadowRoot.activeElement;
        return at.closest("tr").dataset.user; }""")
    assert focused.startswith(mark) and focused not in shown


def test_the_host_page_s_own_search_is_used_instead(page, visitor):
    user, unseen = register(name("hosted")), name("unseen")
    find_at_host(page, f"""async text => [
        {{ id: "{user}", name: "Ann of " + text, email: "ann@example.com" }},
        {{ id: "{unseen}", name: "Never There", email: "never@example.com", emailVerified: true }}]""")
    search(page, "Sales")
    expect(status(page)).to_have_text("2 users found")
    assert page.get_by_role("columnheader").count() == 1, "the host page knows no status"
    expect(page.get_by_role("group", name="Status")).to_be_hidden()
    visitor.check_accessibility()
    page.get_by_role("button", name="Never There").click()
    page.get_by_text("This user hasn't signed in yet.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Back to the list").click()
    expect(page.get_by_role("button", name="Never There")).to_be_focused()
    page.get_by_role("button", name="Never There").click()
    page.get_by_label("Reason").fill("Called before the first sign-in")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("heading", name="What does the user say?").wait_for()
    assert call("GET", f"/v1/users/{unseen}", token("staff", "ada", **ADMIN)).json()["email_address"] == "never@example.com"
    page.get_by_role("button", name="Back to the list").click()
    page.get_by_role("button", name="Ann of Sales").click()
    page.get_by_role("heading", name="Ann of Sales").wait_for()


def test_a_host_page_s_search_that_fails_can_be_tried_again(page, visitor):
    user = register(name("again"))
    find_at_host(page, f"""async () => {{ if (!window.tried) {{ window.tried = true; throw new Error("down"); }}
        return [{{ id: "{user}", name: "Ann", email: "ann@example.com" }}]; }}""")
    search(page, "Ann")
    page.get_by_role("alert").filter(has_text="The Help Center's search didn't answer.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Try again").click()
    row(page, user).wait_for()


def test_staff_see_themselves_in_the_list_and_cannot_open_themselves(page, visitor):
    register("ada", email="ada@example.com")
    search(page, "ada")
    expect(row(page, "ada")).to_contain_text("You")
    assert row(page, "ada").get_by_role("button").count() == 0
    visitor.check_accessibility()


def test_agents_without_permission_see_whom_to_ask_and_no_list(visitor):
    admin = token("staff", "ada", **ADMIN)
    assert call("DELETE", "/v1/agents/sam/manage-2fa", admin).status_code in (204, 404)
    page = people(visitor, "sam")
    page.get_by_role("heading", name="You don't have permission").wait_for()
    page.get_by_text("Your ID, which the admin needs: sam").wait_for()
    for part in ["searchbox", "table", "navigation"]:
        assert page.locator("two-factor-people").get_by_role(part).count() == 0, part
    visitor.check_accessibility()
    assert call("PUT", "/v1/agents/sam/manage-2fa", admin).ok
    page.get_by_role("button", name="Try again").click()
    page.get_by_role("searchbox", name="Find a user").wait_for()


def test_adoption_shows_a_share_a_chart_and_a_table(page, visitor):
    set_policy(required=True, grace_until="2099-01-01", reminders_enabled=True, exempt_groups=["kiosks"])
    page.evaluate("document.querySelector('two-factor-people').totalUsers = 1000000")
    page.get_by_role("button", name="Adoption").click()
    page.locator("two-factor-adoption-chart canvas").wait_for()
    page.get_by_text(re.compile(r"0%\s+\d+ of 1,000,000 users have set up 2FA")).wait_for()
    page.get_by_text("2FA becomes mandatory on 2 January 2099.").wait_for()
    page.get_by_text("Users in these groups don't have to: kiosks.").wait_for()
    page.get_by_text(re.compile(r"No reminders have been sent yet\. The next reminders are sent on 1[89] December 2098\.")).wait_for()
    for term in ["Users seen", "Not seen yet"]:
        shown = int(page.locator("dl div").filter(has=page.get_by_text(term, exact=True)).locator("dd").inner_text().replace(",", ""))
        assert 0 < shown < 1_000_000, term
    visitor.check_accessibility()
    page.get_by_text("As a table").press("Enter")
    cells = page.get_by_role("table").get_by_role("row").nth(1).get_by_role("cell").all_inner_texts()
    assert cells[1] == "0%" and int(cells[0]) <= int(cells[2])
    visitor.check_accessibility()


def test_agents_see_the_date_that_the_host_page_gives(visitor):
    assert call("PUT", "/v1/agents/sam/manage-2fa", token("staff", "ada", **ADMIN)).ok
    enrol()
    page = people(visitor, "sam")
    page.evaluate("document.querySelector('two-factor-people').setAttribute('mandatory-from', '2099-03-01')")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Adoption").click()
    page.get_by_text("2FA becomes mandatory on 1 March 2099.").wait_for()
    assert not [url for url in asked if "/v1/policy" in url], "agents may not read the settings"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_list_and_adoption_fit_a_small_screen(browser, scheme, direction):  # noqa: F811
    user = register(name("a-user-with-a-very-long-name-that-needs-more-than-one-line"), name="W" * 64)
    visitor = Visitor(browser, color_scheme=scheme, viewport={"width": 320, "height": 700})
    page = people(visitor)
    page.evaluate(f"document.documentElement.dir = '{direction}'")
    search(page, user)
    row(page, user).wait_for()
    assert fits(page)
    visitor.check_accessibility()
    page.get_by_role("button", name="Adoption").click()
    page.locator("two-factor-adoption-chart canvas").wait_for()
    assert fits(page)
    visitor.check_accessibility()
    visitor.leave()
