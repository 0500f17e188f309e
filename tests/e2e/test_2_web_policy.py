"""`<two-factor-policy>` in a real browser: the admin's settings."""

import re
import time

import pytest
from playwright.sync_api import Locator, Page, expect

import settings
from browser import browser, name, set_policy, stale_session, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, code_in, confirm_sender, mails, token
from deployed import client
from help_center_passkeys import add_passkey, allow_passkeys, users_with_passkeys

SECOND = f"second@{TENANT}.example"


@pytest.fixture
def page(visitor) -> Page:  # noqa: F811
    set_policy(passkeys_enabled=False, passkey_rp_id=None, totp_enabled=True, email_enabled=True, sender_id=settings.SENDER["id"], required=True, trusted_browser_days=30,
               required_groups=None, exempt_groups=None, grace_until=None, reminders_enabled=None, time_zone="Europe/Berlin")
    visitor.password("ada")
    visitor.page.goto(f"{settings.HELPDESK}/settings")
    visitor.page.get_by_label("Trust browsers for (days)").wait_for()
    # The stand-in tells the page its agents and groups. Most tests are about a host page that doesn't.
    visitor.page.evaluate("Object.assign(document.querySelector('two-factor-policy'), { findAgents: undefined, knownGroups: undefined })")
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
    page.get_by_text("One unsaved change").wait_for()
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
    expect(page.get_by_text("One unsaved change")).to_have_count(0)
    assert "audit_retention_days" not in policy()


def passkeys(page: Page) -> Locator:
    return page.get_by_role("switch", name="Passkeys")


def domain(page: Page) -> Locator:
    return page.get_by_label("Help Center's domain (relying party ID)")


def test_passkeys_are_turned_on_for_the_domain_of_the_help_center(page, visitor):
    expect(domain(page)).to_have_count(0)
    passkeys(page).check()
    page.get_by_text("This is the strongest of the three methods").wait_for()
    expect(domain(page)).to_have_value("")
    page.get_by_text("Passkeys work only there.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name=f"Use {settings.RP_ID}").press("Enter")
    expect(domain(page)).to_have_value(settings.RP_ID)
    expect(page.get_by_role("button", name=f"Use {settings.RP_ID}")).to_have_count(0)
    page.get_by_text("Passkeys, Help Center's domain (relying party ID)").wait_for()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert (policy()["passkeys_enabled"], policy()["passkey_rp_id"]) == (True, settings.RP_ID)


def test_passkeys_alone_satisfy_the_enforcement(page):
    for switch in ("TOTP Service", "Email 2FA"):
        page.get_by_role("switch", name=switch).uncheck()
    page.get_by_text("Turn on a method first.").wait_for()
    passkeys(page).check()
    domain(page).fill("help.example")
    expect(page.get_by_text("Turn on a method first.")).to_have_count(0)
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    saved = policy()
    assert (saved["required"], saved["passkeys_enabled"], saved["totp_enabled"], saved["email_enabled"]) == (True, True, False, False)


def test_a_domain_is_never_red_halfway_and_a_pasted_address_becomes_one(page, visitor):
    rule = page.get_by_text("Enter a full domain, such as help.example.com")
    passkeys(page).check()
    domain(page).focus()
    for letter in "Help.Example.co":
        page.keyboard.type(letter)
        expect(rule).to_have_count(0)
    domain(page).fill("help.example.co/en")
    rule.wait_for()
    visitor.check_accessibility()
    page.evaluate("navigator.clipboard.writeText('https://Help.Example.co:8443/en?x=1')")
    domain(page).fill("")
    page.keyboard.press("ControlOrMeta+V")
    page.keyboard.press("Tab")
    expect(domain(page)).to_have_value("help.example.co")
    expect(rule).to_have_count(0)


@pytest.mark.parametrize("typed", ["", "help", "co.uk", "192.168.1.1"], ids=["none", "one label", "shared ending", "IP address"])
def test_a_refused_domain_keeps_its_text_and_gets_the_focus(page, visitor, typed):
    passkeys(page).check()
    domain(page).fill(typed)
    save(page)
    expect(domain(page)).to_have_attribute("aria-invalid", "true")
    expect(domain(page)).to_be_focused()
    expect(domain(page)).to_have_value(typed)
    page.get_by_text("Enter a full domain, such as help.example.com").wait_for()
    visitor.check_accessibility()
    assert not policy()["passkeys_enabled"]
    passkeys(page).uncheck()
    expect(page.locator("two-factor-policy [aria-invalid=true]")).to_have_count(0)


@pytest.fixture
def in_use(page) -> Page:
    """The settings of a Help Center where some users have passkeys."""
    allow_passkeys()
    add_passkey(name("holder"), "Laptop")
    users_with_passkeys()
    page.reload()
    domain(page).wait_for()
    return page


def test_another_domain_warns_of_the_users_whose_passkeys_stop_working(in_use, visitor):
    warning = in_use.get_by_role("note").filter(has_text=f"passkeys made for {settings.RP_ID} stop working")
    domain(in_use).fill(settings.RP_ID.upper())
    expect(warning).to_have_count(0)
    domain(in_use).fill("help.example")
    warning.wait_for()
    bar = in_use.get_by_role("status")
    expect(bar.filter(has_text=re.compile(rf"Passkeys made for {settings.RP_ID} stop working. Users who have one: up to [1-9]"))).to_be_visible()
    expect(bar.filter(has_text="Users without another method must set one up")).to_be_visible()
    visitor.check_accessibility()
    save(in_use)
    in_use.get_by_role("status").filter(has_text="Saved.").wait_for()
    expect(warning).to_have_count(0)
    assert policy()["passkey_rp_id"] == "help.example"


def test_turning_passkeys_off_says_how_many_users_have_one_and_keeps_the_domain(in_use, visitor):
    passkeys(in_use).uncheck()
    bar = in_use.get_by_role("status")
    expect(bar.filter(has_text=re.compile("Passkeys are no longer accepted. Users who have one: up to [1-9]"))).to_be_visible()
    in_use.get_by_role("switch", name="Require users to set up 2FA").uncheck()
    expect(bar.filter(has_text="Users without another method will sign in without 2FA.")).to_be_visible()
    visitor.check_accessibility()
    save(in_use)
    in_use.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert (policy()["passkeys_enabled"], policy()["passkey_rp_id"]) == (False, settings.RP_ID)
    passkeys(in_use).check()
    expect(bar.filter(has_text=re.compile("Passkeys are accepted again. Users who already have one: up to [1-9]"))).to_be_visible()


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


def confirmed(page: Page, answer: str) -> None:
    """Answers the question whether to go ahead."""
    page.get_by_role("alertdialog").get_by_role("button", name=answer).click()
    page.get_by_role("alertdialog").wait_for(state="hidden")


def senders() -> list[dict]:
    return call("GET", "/v1/senders", token("staff", "ada", role="admin")).json()["senders"]


def test_an_added_sender_shows_its_steps_and_a_sender_in_use_cannot_be_removed(page, visitor):
    page.get_by_text("Add a sender").click()
    page.get_by_label("Email address").fill(SECOND)
    page.get_by_label("From name").fill("Second desk")
    visitor.check_accessibility()
    page.locator("two-factor-new-sender").get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("radio", name=f"Second desk <{SECOND}> Waiting for confirmation").wait_for()
    assert {"second": SECOND, settings.SENDER["id"]: settings.SENDER["address"]} == {it["id"]: it["address"] for it in senders()}
    page.get_by_text("Amazon has verified the address.").wait_for()
    code = page.get_by_label(f"Code from the email to {SECOND}")
    visitor.check_accessibility()
    mailed = code_in(mails(SECOND)[-1])
    code.fill(f"{(int(mailed) + 1) % 1_000_000:06}")
    page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Resend code").click()
    page.get_by_role("button", name="Resend in").wait_for()
    code.fill(mailed)
    page.get_by_role("radio", name=f"Second desk <{SECOND}> Verified").wait_for()
    page.get_by_role("status").filter(has_text=f"{SECOND} confirmed.").wait_for()
    expect(code).to_have_count(0)
    page.get_by_role("button", name=f"Remove {settings.SENDER['address']}").click()
    confirmed(page, "Remove")
    page.get_by_role("alert").filter(has_text="The saved settings use this sender.").wait_for()
    remove = page.get_by_role("button", name=f"Remove {SECOND}")
    remove.click()
    page.get_by_role("alertdialog", name=f"Remove {SECOND}?").wait_for()
    visitor.check_accessibility()
    page.keyboard.press("Escape")
    expect(remove).to_be_focused()
    assert len(senders()) == 2, "Escape keeps the sender"
    remove.click()
    confirmed(page, "Remove")
    page.get_by_role("radio", name="Second desk").wait_for(state="detached")
    assert [sender["id"] for sender in senders()] == [settings.SENDER["id"]]


@pytest.fixture
def pending():
    """A sender whose code was mailed."""
    admin = token("staff", "ada", role="admin")
    sender = {"id": f"pending-{time.time_ns()}", "address": f"pending-{time.time_ns()}@{TENANT}.example", "display_name": "Pending"}
    assert call("POST", "/v1/senders", admin, sender).status_code == 201
    yield sender
    assert call("DELETE", f"/v1/senders/{sender['id']}", admin).status_code in (200, 204)


def test_a_pending_sender_is_looked_at_again_by_itself_but_not_while_the_page_is_hidden(pending, page):
    page.clock.install()
    page.reload()
    badge = page.get_by_role("radio", name=pending["address"])
    badge.and_(page.get_by_role("radio", name="Waiting for confirmation")).wait_for()
    reads = []
    page.on("request", lambda request: request.url.endswith("/v1/senders") and reads.append(request.method))
    page.evaluate("""Object.defineProperty(document, 'hidden', { get: () => window.away, configurable: true });
        window.away = true; document.dispatchEvent(new Event('visibilitychange'))""")
    confirm_sender(token("staff", "ada", role="admin"), pending)
    page.clock.fast_forward(60_000)
    assert page.evaluate("fetch('/').then(() => document.hidden)") and reads == []
    page.evaluate("window.away = false; document.dispatchEvent(new Event('visibilitychange'))")
    page.clock.fast_forward(10_000)
    badge.and_(page.get_by_role("radio", name="Verified")).wait_for()
    page.get_by_role("status").filter(has_text=f"{pending['address']} confirmed.").wait_for()
    page.clock.fast_forward(60_000)
    assert page.evaluate("fetch('/').then(() => true)") and reads == ["GET"], "without a pending sender, nothing is asked"


def test_a_sender_that_amazon_no_longer_knows_says_what_to_do(pending, page, visitor):
    client("sesv2").delete_email_identity(EmailIdentity=pending["address"])
    page.reload()
    page.get_by_role("radio", name=f"Pending <{pending['address']}> Not confirmed").wait_for()
    page.get_by_text("Remove this sender, then add it again.").wait_for()
    visitor.check_accessibility()


def test_a_sender_that_amazon_has_not_verified_names_both_steps(page, visitor):
    page.evaluate("""document.querySelector('two-factor-policy').after(Object.assign(document.createElement('two-factor-sender-state'), {
        sender: { id: 'new', address: 'new@help.example', display_name: 'New', status: 'pending', missing: ['ses', 'code'] } }))""")
    steps = page.locator("two-factor-sender-state").last.get_by_role("listitem")
    expect(steps).to_contain_text(["Open the link in the email from Amazon to new@help.example.", "Code from the email to new@help.example"])
    visitor.check_accessibility()


def test_while_email_is_off_the_senders_are_folded_and_say_what_they_are_for(page, visitor):
    page.get_by_role("radio", name=settings.SENDER["address"]).wait_for()
    page.get_by_role("switch", name="Email 2FA").uncheck()
    page.get_by_role("radio", name=settings.SENDER["address"]).wait_for(state="hidden")
    page.get_by_text("Sender of notices").click()
    page.get_by_text("Email 2FA is off, so we send no codes.").wait_for()
    expect(page.get_by_role("radio", name=settings.SENDER["address"])).to_be_checked()
    visitor.check_accessibility()


def agents() -> list[str]:
    return [agent["agent_id"] for agent in call("GET", "/v1/agents", token("staff", "ada", role="admin")).json()["agents"]]


def test_an_admin_grants_permission_by_an_id_that_is_not_checked_and_confirms_its_withdrawal(page, visitor):
    page.get_by_role("heading", name="Can reset password/manage 2FA").wait_for()
    field = page.get_by_label("Agent's ID")
    page.get_by_text("We can't check this ID.").wait_for()
    field.press("Enter")
    page.get_by_role("alert").filter(has_text="Enter the agent's ID.").wait_for()
    visitor.check_accessibility()
    field.fill("sam")
    field.press("Enter")
    page.get_by_role("status").filter(has_text="sam can now manage").wait_for()
    remove = page.get_by_role("button", name="Remove sam")
    remove.click()
    page.get_by_role("alertdialog", name="Remove sam?").wait_for()
    visitor.check_accessibility()
    confirmed(page, "Cancel")
    expect(remove).to_be_focused()
    assert "sam" in agents()
    remove.click()
    confirmed(page, "Remove")
    page.get_by_role("status").filter(has_text="Removed sam").wait_for()
    assert "sam" not in agents()


def test_a_host_page_with_a_search_lets_admins_choose_only_agents_who_exist(page, visitor):
    page.evaluate("""() => { document.querySelector('two-factor-policy').findAgents = async (text) => [
        { id: '48213', name: 'Sam Lee', email: 'sam@help.example' }, { id: '48214', name: 'Agnes Wu', email: 'agnes@help.example' },
    ].filter((agent) => JSON.stringify(agent).toLowerCase().includes(text.toLowerCase())); }""")
    field = page.get_by_role("combobox", name="Agent")
    add = page.locator("two-factor-agents").get_by_role("button", name="Add", exact=True)
    field.fill("samm")
    page.get_by_text("No agent matches.").wait_for()
    visitor.check_accessibility()
    add.click()
    page.get_by_role("alert").filter(has_text="Choose an agent from the list.").wait_for()
    assert "samm" not in agents()
    field.press_sequentially("sam@")
    page.get_by_role("option", name="Sam Lee sam@help.example").wait_for()
    visitor.check_accessibility()
    field.press("ArrowDown")
    field.press("Enter")
    expect(field).to_have_value("Sam Lee")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Sam Lee can now manage").wait_for()
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.get_by_role("listitem").filter(has_text="sam@help.example").wait_for()
    assert "48213" in agents()
    page.get_by_role("button", name="Remove Sam Lee").click()
    confirmed(page, "Remove")
    page.get_by_role("status").filter(has_text="Removed Sam Lee").wait_for()
    assert "48213" not in agents()


def test_grace_period_and_groups_appear_only_while_2fa_is_required_and_are_dropped_with_it(page, visitor):
    set_policy(required_groups=["customers"], grace_until="2027-01-31")
    page.reload()
    required = page.get_by_role("switch", name="Require users to set up 2FA")
    grace, groups = page.get_by_label("Grace period"), page.get_by_role("combobox", name="Only these groups")
    expect(grace).to_have_value("2027-01-31")
    page.get_by_role("button", name="Remove customers").wait_for()
    required.uncheck()
    expect(grace.or_(groups)).to_have_count(0)
    page.get_by_text("3 unsaved changes").wait_for()
    visitor.check_accessibility()
    required.check()
    expect(grace).to_have_value("2027-01-31")
    expect(page.get_by_text("unsaved change")).to_have_count(0)
    required.uncheck()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    saved = policy()
    assert not saved["required"] and not saved.get("required_groups") and "grace_until" not in saved


def test_reminders_need_a_grace_period_and_say_when_they_begin(page, visitor):
    reminders = page.get_by_role("switch", name="Remind users by email")
    expect(reminders).to_have_count(0)
    page.get_by_label("Grace period").fill("2027-01-31")
    reminders.check()
    page.get_by_text("The first reminders are sent on 18 January 2027.").wait_for()
    visitor.check_accessibility()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["reminders_enabled"] is True
    page.get_by_role("button", name="Clear").first.click()
    expect(reminders).to_have_count(0)
    page.get_by_text("2 unsaved changes").wait_for()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    saved = policy()
    assert saved["reminders_enabled"] is False and "grace_until" not in saved


def test_exempt_groups_have_a_field_of_their_own(page, visitor):
    required, exempt = (page.get_by_role("combobox", name=name) for name in ("Only these groups", "Except these groups"))
    required.fill("customers")
    required.press("Enter")
    exempt.focus()
    page.keyboard.type("kiosks")
    page.keyboard.press("Enter")
    expect(page.get_by_role("list", name="Except these groups").get_by_role("listitem")).to_have_count(1)
    expect(page.get_by_role("list", name="Only these groups").get_by_role("listitem")).to_have_count(1)
    page.get_by_text("2 unsaved changes").wait_for()
    visitor.check_accessibility()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    saved = policy()
    assert (saved["required_groups"], saved["exempt_groups"]) == (["customers"], ["kiosks"])
    page.get_by_role("button", name="Remove kiosks").click()
    expect(exempt).to_be_focused()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert not policy().get("exempt_groups")


def in_view(page: Page, locator: Locator) -> bool:
    box, height = locator.bounding_box(), page.viewport_size["height"]
    return box["y"] >= 0 and box["y"] + box["height"] <= height


def test_the_button_and_the_impact_of_unsaved_changes_stay_on_the_screen(page, visitor):
    page.set_viewport_size({"width": 900, "height": 700})
    page.get_by_role("switch", name="Require users to set up 2FA").uncheck()
    button = page.get_by_role("button", name="Save", exact=True)
    for place in ("document.body.scrollHeight / 2", "0"):
        page.evaluate(f"scrollTo(0, {place})")
        assert in_view(page, button) and in_view(page, page.get_by_text("2FA is no longer required."))
    button.focus()
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    expect(page.get_by_role("status").filter(has_text="Saved.")).to_be_focused()
    visitor.check_accessibility()


FOCUSED = """() => {
    let active = document.activeElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const bar = document.querySelector('two-factor-policy').shadowRoot.querySelector('.save-bar');
    const [one, other] = [active.getBoundingClientRect(), bar.getBoundingClientRect()];
    return { tag: active.localName, name: active.id, bar: bar.contains(active), covered: one.bottom > other.top + 1 && one.top < other.bottom };
}"""


@pytest.mark.parametrize("size", [(900, 700), (320, 640)])
def test_the_bar_never_covers_what_has_the_focus(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    # Lists that arrive later would push down what has the focus.
    page.wait_for_load_state("networkidle")
    page.get_by_label("Trust browsers for (days)").fill("7")
    page.get_by_role("switch", name="TOTP Service").focus()
    seen = []
    while not (focused := page.evaluate(FOCUSED))["bar"]:
        assert not focused["covered"], (focused, seen)
        seen.append(focused["name"] or focused["tag"])
        assert len(seen) < 60, seen
        page.keyboard.press("Tab")
    assert {"email_enabled", "required", "grace_until", "issuer", "agent"} <= set(seen), seen


def test_groups_are_chips_that_the_keyboard_adds_and_removes(page, visitor):
    field = page.get_by_role("combobox", name="Only these groups")
    field.focus()
    page.keyboard.type("customers")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Remove customers").wait_for()
    expect(field).to_have_value("")
    page.evaluate("navigator.clipboard.writeText('partners, all\\nstaff\\n')")
    page.keyboard.press("ControlOrMeta+V")
    page.get_by_role("button", name="Remove staff").wait_for()
    page.keyboard.type("left over")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Remove left over").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Remove left over").focus()
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    page.get_by_role("status").filter(has_text="left over removed.").wait_for()
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["required_groups"] == ["customers", "partners, all", "staff"]


def test_a_host_page_that_knows_the_groups_has_them_suggested_and_typos_warned_of(page, visitor):
    page.evaluate("""document.querySelector('two-factor-policy').knownGroups =
        [{ name: 'Sales', users: 34 }, { name: 'partners, all', users: 1 }, { name: 'press' }]""")
    field = page.get_by_role("combobox", name="Only these groups")
    field.click()
    expect(page.locator("two-factor-policy").get_by_role("option")).to_contain_text(["34 users", "partners, all", "press"])
    visitor.check_accessibility()
    field.press_sequentially("sal")
    expect(page.locator("two-factor-policy").get_by_role("option")).to_have_count(1)
    field.press("ArrowDown")
    field.press("Enter")
    page.get_by_role("listitem").filter(has_text="34 users").wait_for()
    expect(page.get_by_text("Not among the known groups")).to_have_count(0)
    field.press_sequentially("Sale")
    page.keyboard.press("Escape")
    field.press("Enter")
    page.get_by_text("Not among the known groups: Sale.").wait_for()
    visitor.check_accessibility()


def test_a_time_zone_is_searched_and_never_red_while_one_types(page, visitor):
    field = page.get_by_role("combobox", name="Time zone")
    expect(field).to_have_value(re.compile(r"Europe/Berlin \(UTC\+0[12]:00\)"))
    field.click()
    for letter in "new york":
        page.keyboard.type(letter)
        expect(field).to_have_attribute("aria-invalid", "false")
    expect(page.locator("two-factor-policy").get_by_role("option")).to_contain_text(["America/New York"])
    visitor.check_accessibility()
    field.press("ArrowDown")
    field.press("Enter")
    expect(field).to_have_value(re.compile(r"America/New York \(UTC-0[45]:00\)"))
    save(page)
    page.get_by_role("status").filter(has_text="Saved.").wait_for()
    assert policy()["time_zone"] == "America/New_York"
    field.click()
    page.keyboard.type("atlantis")
    page.get_by_text("No time zone matches.").wait_for()
    page.keyboard.press("Tab")
    expect(field).to_have_value(re.compile("America/New York"))
    expect(page.get_by_text("unsaved change")).to_have_count(0)


def test_without_permission_there_is_one_message_that_says_whom_to_ask(visitor):
    page = visitor.page
    page.goto(settings.HELPDESK)
    page.evaluate("""async ([api, token]) => {
        await import(`${api}/pages/user-2fa-staff.js`);
        const element = Object.assign(document.createElement("two-factor-policy"), { api, token });
        document.querySelector("main").replaceChildren(document.querySelector("h1"), element);
    }""", [settings.stack()["api"], token("staff", "sam", role="agent")])
    page.get_by_role("heading", name="You don't have access to these settings").wait_for()
    page.get_by_text("Ask an admin of your Help Center.").wait_for()
    element = page.locator("two-factor-policy")
    expect(element.get_by_role("button").or_(element.get_by_role("textbox")).or_(element.get_by_role("alert"))).to_have_count(0)
    visitor.check_accessibility()


@pytest.mark.parametrize("look", ["narrow", "dark", "right to left"])
def test_every_part_is_accessible(page, visitor, look):
    if look == "narrow":
        page.set_viewport_size({"width": 320, "height": 640})
    if look == "dark":
        page.emulate_media(color_scheme="dark")
    if look == "right to left":
        page.evaluate("document.documentElement.dir = 'rtl'")
    page.evaluate("document.querySelector('two-factor-policy').knownGroups = [{ name: 'a-rather-long-name-of-a-group', users: 1204 }]")
    for name in ("customers", "a-rather-long-name-of-a-group"):
        page.get_by_role("combobox", name="Only these groups").fill(name)
        page.get_by_role("combobox", name="Only these groups").press("Enter")
    page.get_by_role("combobox", name="Except these groups").fill("another-rather-long-name-of-a-group")
    page.get_by_role("combobox", name="Except these groups").press("Enter")
    page.get_by_label("Grace period").fill("2027-01-31")
    page.get_by_role("switch", name="Remind users by email").check()
    page.get_by_text("Add a sender").click()
    passkeys(page).check()
    domain(page).fill("a-rather-long-name-of-a-help-center.example.com/en")
    page.get_by_label("Trust browsers for (days)").fill("7")
    page.get_by_role("combobox", name="Time zone").click()
    page.locator("two-factor-policy").get_by_role("option").first.wait_for()
    visitor.check_accessibility()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_admin_who_loads_the_other_settings_discards_their_own(page):
    page.get_by_label("Trust browsers for (days)").fill("7")
    set_policy(trusted_browser_days=21)
    save(page)
    page.get_by_role("button", name="Discard my changes").click()
    expect(page.get_by_role("status").filter(has_text="Your changes were discarded.")).to_be_focused()
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
