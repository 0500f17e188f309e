"""`<two-factor-policy>` in a real browser: the admin's settings."""

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import browser, set_policy, stale_session, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, code_in, mails, token

SECOND = f"second@{TENANT}.example"


@pytest.fixture
def page(visitor) -> Page:  # noqa: F811
    set_policy(trusted_browser_days=30, required_groups=None, grace_until=None)
    visitor.password("ada")
    visitor.page.goto(f"{settings.HELPDESK}/settings")
    visitor.page.get_by_label("Trust browsers for (days)").wait_for()
    return visitor.page


def policy() -> dict:
    return call("GET", "/v1/policy", token("staff", "ada", role="admin")).json()


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def loaded(page: Page) -> set[str]:
    """The scripts that a page has loaded."""
    names = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    return {name.rpartition("/")[2] for name in names if name.endswith(".js")}


def chunk(module: str) -> str:
    """The file with what only this module contains."""
    return call("GET", f"/pages/{module}.js").text.rpartition("/")[2].partition('"')[0]


def test_staffs_module_alone_has_staffs_elements(visitor):
    page = visitor.page
    page.goto(settings.HELPDESK)
    page.evaluate("""async ([api, token]) => {
        await import(`${api}/pages/user-2fa-staff.js`);
        document.querySelector("main").append(Object.assign(document.createElement("two-factor-policy"), { api, token }));
    }""", [settings.stack()["api"], token("staff", "ada", role="admin")])
    page.get_by_label("Trust browsers for (days)").wait_for()
    assert chunk("user-2fa-staff") in loaded(page) and chunk("user-2fa") not in loaded(page)


def test_the_module_of_login_and_account_loads_staffs_module_when_a_page_has_an_element_for_staff(visitor):
    page = visitor.page
    page.goto(settings.HELPDESK)
    page.evaluate("api => import(`${api}/pages/user-2fa.js`)", settings.stack()["api"])
    page.evaluate("document.querySelector('main').append(document.createElement('two-factor-account'))")
    page.evaluate("customElements.whenDefined('two-factor-account')")
    assert chunk("user-2fa") in loaded(page) and chunk("user-2fa-staff") not in loaded(page)
    page.evaluate("document.querySelector('main').append(document.createElement('two-factor-policy'))")
    page.evaluate("customElements.whenDefined('two-factor-policy').then(() => {})")
    assert chunk("user-2fa-staff") in loaded(page)


def test_a_change_is_saved(page, visitor):
    visitor.check_accessibility()
    page.get_by_label("Trust browsers for (days)").fill("14")
    page.get_by_text("Unsaved changes").wait_for()
    visitor.check_accessibility()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["trusted_browser_days"] == 14


def test_the_audit_log_is_kept_for_a_number_of_days_or_forever(page):
    days = page.get_by_label("Audit log retention (days)")
    days.fill("29")
    page.get_by_text("Enter a whole number from 30 to 3650, or leave it empty.").wait_for()
    days.fill("90")
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["audit_retention_days"] == 90
    days.fill("")
    save(page)
    expect(page.get_by_text("Unsaved changes")).to_have_count(0)
    assert "audit_retention_days" not in policy()


def test_before_saving_the_page_says_which_users_a_change_affects(page):
    page.get_by_role("switch", name="Require users to set up 2FA").uncheck()
    page.get_by_role("status").filter(has_text="2FA is no longer required.").wait_for()


def test_an_error_is_shown_at_its_field_and_nothing_is_saved(page, visitor):
    before = policy()
    page.get_by_label("Trust browsers for (days)").fill("91")
    save(page)
    expect(page.get_by_label("Trust browsers for (days)")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Trust browsers for (days)")).to_be_focused()
    visitor.check_accessibility()
    assert policy() == before


def test_another_admins_change_is_shown_and_not_overwritten(page, visitor):
    page.get_by_label("Trust browsers for (days)").fill("7")
    set_policy(issuer="Changed by another admin")
    save(page)
    page.get_by_text("Changed by another admin").first.wait_for()
    visitor.check_accessibility()
    assert policy()["trusted_browser_days"] == 30, "the other admin's change was overwritten"


def test_an_added_sender_shows_its_state_and_a_sender_in_use_cannot_be_removed(page, visitor):
    page.get_by_text("Add a sender").click()
    page.get_by_label("Email address").fill(SECOND)
    page.get_by_label("From name").fill("Second desk")
    page.get_by_label("Name in the settings").fill("second")
    visitor.check_accessibility()
    page.locator("two-factor-new-sender").get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("radio", name=f"Second desk <{SECOND}> waiting for confirmation").wait_for()
    code = page.get_by_label(f"Code from the email to {SECOND}")
    visitor.check_accessibility()
    mailed = code_in(mails(SECOND)[-1])
    code.fill(f"{(int(mailed) + 1) % 1_000_000:06}")
    page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Resend code").click()
    page.get_by_role("button", name="Resend in").wait_for()
    code.fill(mailed)
    page.get_by_role("radio", name=f"Second desk <{SECOND}> verified").wait_for()
    page.get_by_role("status").filter(has_text=f"{SECOND} confirmed.").wait_for()
    expect(code).to_have_count(0)
    page.get_by_role("button", name=f"Remove {settings.SENDER['address']}").click()
    page.get_by_role("alert").filter(has_text="The saved settings use this sender.").wait_for()
    page.get_by_role("button", name=f"Remove {SECOND}").click()
    page.get_by_role("radio", name="Second desk").wait_for(state="detached")
    senders = call("GET", "/v1/senders", token("staff", "ada", role="admin")).json()["senders"]
    assert [sender["id"] for sender in senders] == [settings.SENDER["id"]]


def test_an_admin_grants_and_withdraws_permission(page):
    page.get_by_label("Agent's ID").fill("sam")
    page.get_by_label("Agent's ID").press("Enter")
    page.get_by_role("status").filter(has_text="sam can now manage").wait_for()
    page.get_by_role("button", name="Remove sam").click()
    page.get_by_role("status").filter(has_text="Removed sam").wait_for()
    agents = call("GET", "/v1/agents", token("staff", "ada", role="admin")).json()["agents"]
    assert "sam" not in [agent["agent_id"] for agent in agents]


def test_an_admin_who_loads_the_other_settings_discards_their_own(page):
    page.get_by_label("Trust browsers for (days)").fill("7")
    set_policy(trusted_browser_days=21)
    save(page)
    page.get_by_role("button", name="Discard my changes").click()
    expect(page.get_by_label("Trust browsers for (days)")).to_have_value("21")
    assert policy()["trusted_browser_days"] == 21


def test_on_a_lower_plan_settings_are_read_only_and_the_page_says_why(page, visitor):
    service = token("service", "helpdesk")
    assert call("PUT", "/v1/tenant", service, {"plan": "basic"}).ok
    try:
        page.reload()
        page.get_by_text("Two-factor authentication is part of the Enterprise plan").wait_for()
        expect(page.get_by_label("Trust browsers for (days)")).to_be_disabled()
        visitor.check_accessibility()
    finally:
        assert call("PUT", "/v1/tenant", service, {"plan": "enterprise"}).ok


def test_abuse_84_an_admin_who_signed_in_long_ago_confirms_the_password_and_keeps_the_changes(page, visitor):
    stale_session(page, "two-factor-policy")
    page.get_by_label("Trust browsers for (days)").fill("21")
    save(page)
    host = page.get_by_role("dialog", name="please sign in again")
    host.get_by_label("Password").fill("demo")
    host.get_by_role("button").click()
    host.wait_for(state="hidden")
    page.get_by_text("You signed in too long ago").wait_for()
    assert policy()["trusted_browser_days"] == 30
    expect(page.get_by_label("Trust browsers for (days)")).to_have_value("21")
    visitor.check_accessibility()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["trusted_browser_days"] == 21
