"""`<two-factor-user>` in a real browser: one user's two-factor authentication on the profile page, and how agents help."""

import json
import re
from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

import settings
from browser import Visitor, browser, code_field, name, scan, stale_session, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, TENANT, User, call, enrol, token, wait_for_a_young_step
from embedded import console_errors
from help_center_passkeys import add_passkey, allow_passkeys

REASON = "Lost the phone, called back"
CODE = re.compile(r"^[0-9A-Z]{5}-?[0-9A-Z]{5}$")


def admin() -> str:
    return token("staff", "ada", role="admin")


def record(user: str) -> dict:
    return call("GET", f"/v1/users/{user}", admin()).json()


def last_entry(user: str) -> dict:
    """The user's latest audit entry."""
    return call("GET", f"/v1/audit?user_id={user}&limit=1", admin()).json()["entries"][0]


PUT_ON_A_PAGE = """(([origin, api, kind, given, direction]) => {
    if (location.origin !== origin) return;
    addEventListener("DOMContentLoaded", () => {
        const element = document.createElement(kind);
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        document.documentElement.dir = direction;
        document.querySelector("main").replaceChildren(document.querySelector("h1"), element);
        (%s)(element);
        import(`${api}/pages/user-2fa-staff.js`);
    });
})(%s);"""


def put_on_a_page(page: Page, kind: str, bearer: str = "", script: str = "() => {}", direction: str = "ltr", **attributes: str) -> str:
    """A page of the Help Center with one of staff's elements on it, which stays there after a reload. Returns the page's address."""
    api = settings.stack()["api"]
    given = {"api": api, "token": bearer or admin()} | {key.replace("_", "-"): value for key, value in attributes.items()}
    page.add_init_script(PUT_ON_A_PAGE % (script, json.dumps([settings.HELPDESK, api, kind, given, direction])))
    return f"{settings.HELPDESK}/"


def open_profile(page: Page, user: str, **attributes: str) -> None:
    page.goto(put_on_a_page(page, "two-factor-user", user_id=user, **attributes))


def known(page: Page, user: str, **attributes: str) -> None:
    """Opens the profile of a user whom User 2FA knows."""
    open_profile(page, user, **attributes)
    page.get_by_role("heading", name="What does the user say?").wait_for()


def register(user: str, **more) -> str:
    profile = {"email": f"{user}@example.com", "email_verified": True} | more
    assert call("PUT", f"/v1/users/{user}", token("service", "helpdesk"), profile).ok
    return user


def advice(page: Page, says: str) -> Locator:
    """What the page advises when the user says this. Only this advice is open, with one main button."""
    page.get_by_text(says).click()
    opened = page.locator("details[open]").filter(has_text=says)
    expect(page.locator("two-factor-user-help details[open]")).to_have_count(1)
    expect(opened.get_by_role("button")).to_have_count(1)
    return opened


def confirm(page: Page, reason: str = REASON) -> None:
    """Enters the reason, which has the focus, and presses the dialog's main button."""
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Reason")).to_be_focused()
    page.keyboard.type(reason)
    dialog.get_by_role("button").last.click()


def done(page: Page, message: str) -> None:
    """The action's result is announced, and has the focus."""
    notice = page.get_by_role("status").filter(has_text=message)
    notice.wait_for()
    expect(notice).to_be_focused()


def keep(shown: Locator) -> str:
    code = shown.inner_text()
    SECRETS.update({code, code.replace("-", "")})
    return code


def test_an_agent_helps_with_a_lost_phone_in_three_clicks_from_the_profile(visitor):
    user, page = enrol(), visitor.page
    assert call("PUT", "/v1/agents/gil/manage-2fa", admin()).ok
    known(page, user.sub, bearer=token("staff", "gil", role="agent"), name="Erin Example")
    expect(page.get_by_role("heading", name="Erin Example")).to_be_visible()
    expect(page.locator("body")).to_be_focused()  # The profile around the element keeps the focus.
    visitor.check_accessibility()
    clicks = []
    page.expose_function("clicked", lambda: clicks.append(1))
    page.evaluate("addEventListener('click', event => event.isTrusted && clicked(), true)")

    page.get_by_text("I lost my phone").click()
    page.get_by_text("The user has 10 recovery codes left.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Issue a bypass code").click()
    visitor.check_accessibility()
    confirm(page)
    expect(page.get_by_role("heading", name="You won't see this bypass code again")).to_be_focused()
    assert len(clicks) == 3
    page.get_by_role("status").filter(has_text="Bypass code issued.").wait_for()
    visitor.check_accessibility()
    code = keep(page.get_by_text(CODE))

    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text(CODE)).to_have_count(0)
    expect(page.get_by_role("heading", name="Erin Example")).to_be_focused()
    page.reload()
    page.get_by_text("An unused bypass code is valid until").wait_for()
    page.get_by_text(REASON).wait_for()
    page.get_by_text("agent gil").first.wait_for()
    assert call("POST", "/v1/login/bypass-code", token("login", user.sub), {"code": code}).ok


# A Help Center that keeps the open user in its address.
DEEP_LINKS = """people => {
    const follow = () => { people.user = new URLSearchParams(location.search).get("user"); };
    people.addEventListener("two-factor-navigate", ({ detail: { user } }) =>
        history.pushState(null, "", user ? `?user=${encodeURIComponent(user)}` : location.pathname));
    addEventListener("popstate", follow);
    follow();
}"""


def test_a_help_center_keeps_the_open_user_in_its_address_so_that_reload_and_back_work(visitor):
    user, page = enrol().sub, visitor.page
    address = put_on_a_page(page, "two-factor-people", script=DEEP_LINKS)
    opened, title = page.get_by_role("heading", name=user), page.get_by_role("heading", name="Users' two-factor authentication")
    page.goto(f"{address}?user={user}")
    opened.wait_for()
    page.get_by_role("button", name="Back to the list").click()
    title.wait_for()
    assert page.url == address
    page.go_back()
    opened.wait_for()
    expect(title).to_be_hidden()
    page.reload()
    opened.wait_for()
    page.go_forward()
    title.wait_for()
    expect(opened).to_have_count(0)
    page.goto(f"{address}?user=no-one-of-that-name")
    page.get_by_text("No user found for “no-one-of-that-name”.").wait_for()
    page.goto(f"{address}?user=ada")
    page.get_by_role("alert").filter(has_text="You can't manage your own").wait_for()


def test_back_on_the_hosted_page_leads_to_the_list_and_no_token_is_kept(visitor):
    user, page = enrol().sub, visitor.page
    page.goto(f"{settings.stack()['api']}/pages/people#{urlencode({'token': admin(), 'user_id': user})}")
    opened, title = page.get_by_role("heading", name=user), page.get_by_role("heading", name="Users' two-factor authentication")
    opened.wait_for()
    page.get_by_role("button", name="Back to the list").click()
    title.wait_for()
    assert page.evaluate("history.state") == {"user": None} and "#" not in page.url
    page.go_back()
    opened.wait_for()
    assert page.evaluate("history.state") == {"user": user} and "#" not in page.url
    visitor.check_accessibility()


def test_the_hosted_page_of_a_user_takes_what_the_help_center_knows_from_its_fragment(visitor):
    user, page = name("new"), visitor.page
    known = {"user_id": user, "email": f"{user}@example.com", "email_verified": "true", "name": "Newton Example", "locale": "de"}
    page.goto(f"{settings.stack()['api']}/pages/user#{urlencode({'token': admin()} | known)}")
    page.get_by_role("heading", name="Newton Example").wait_for()
    page.get_by_text(f"{user}@example.com (confirmed)").wait_for()
    page.get_by_text("German").wait_for()
    assert "#" not in page.url
    expect(page).to_have_title("User")
    visitor.check_accessibility()


def test_the_hosted_page_of_no_user_leads_back_to_the_help_center(visitor):
    visitor.page.goto(f"{settings.stack()['api']}/pages/user#{urlencode({'token': admin()})}")
    visitor.page.get_by_role("alert").filter(has_text="Start at your Help Center.").wait_for()
    expect(visitor.page.locator("two-factor-user")).to_have_count(0)
    visitor.check_accessibility()


def test_a_user_who_has_not_signed_in_yet_is_added_with_what_the_host_says(visitor):
    user, page = name("new"), visitor.page
    open_profile(page, user, email=f"{user}@example.com", email_verified="", name="Newton Example", locale="de")
    page.get_by_role("heading", name="Newton Example").wait_for()
    add = page.get_by_role("button", name="Add user")
    add.click()
    page.get_by_text("Enter a reason.").wait_for()
    expect(page.get_by_label("Reason")).to_be_focused()
    visitor.check_accessibility()
    assert call("GET", f"/v1/users/{user}", admin()).status_code == 404
    page.keyboard.type("Called before the first sign-in")
    add.click()
    done(page, "User added.")
    visitor.check_accessibility()
    added = record(user)
    assert (added["email_address"], added["email_verified"], added["locale"]) == (f"{user}@example.com", True, "de")
    assert last_entry(user)["reason"] == "Called before the first sign-in"


def test_without_an_address_an_unknown_user_appears_after_the_first_sign_in(visitor):
    user, page = name("new"), visitor.page
    open_profile(page, user)
    page.get_by_text("The user appears here after their first sign-in.").wait_for()
    expect(page.get_by_role("button")).to_have_count(0)
    visitor.check_accessibility()


def test_staff_cannot_manage_their_own_record(visitor):
    open_profile(visitor.page, "ada")
    visitor.page.get_by_role("heading", name="This is your own profile").wait_for()
    expect(visitor.page.get_by_role("button")).to_have_count(0)
    visitor.check_accessibility()


def test_an_agent_without_the_permission_learns_whom_to_ask(visitor):
    open_profile(visitor.page, enrol().sub, bearer=token("staff", name("agent"), role="agent"))
    visitor.page.get_by_text("Can reset password/manage 2FA").wait_for()
    expect(visitor.page.get_by_role("button")).to_have_text("Try again")
    visitor.check_accessibility()


@pytest.mark.parametrize("missing", ["token", "api"])
def test_a_profile_whose_token_or_address_is_empty_says_so_to_staff_and_developers(visitor, missing):
    page, errors = visitor.page, console_errors(visitor.page)
    open_profile(page, name("any"), **{missing: ""})
    page.get_by_role("alert").filter(has_text="There's a problem with sign-in on this site. Contact support.").wait_for()
    expect(page.get_by_role("button")).to_have_count(0)
    visitor.check_accessibility()
    (error,) = errors
    assert missing in error and "<two-factor-user>" in error


def test_the_element_follows_a_host_that_shows_another_user(visitor):
    (one, other), page = (register(name("one")), register(name("other"))), visitor.page
    known(page, one)
    page.evaluate("id => document.querySelector('two-factor-user').setAttribute('user-id', id)", other)
    page.get_by_text(f"ID: {other}").wait_for()
    expect(page.get_by_text(f"ID: {one}")).to_have_count(0)


def test_abuse_91_the_profile_shows_nothing_more_after_another_agent_signs_in(visitor):
    page, user = visitor.page, register(name("one"))
    known(page, user)
    page.evaluate("token => { document.querySelector('two-factor-user').token = token; }", token("staff", "eve", role="admin"))
    page.get_by_role("alert").filter(has_text="Another user has signed in").wait_for()
    expect(page.get_by_text(user)).to_have_count(0)
    expect(page.get_by_role("button")).to_have_text("Reload the page")
    visitor.check_accessibility()


# What does the user say?


def test_a_new_phone_is_set_up_with_the_user_at_the_desk(visitor):
    user, page = enrol(), visitor.page
    known(page, user.sub)
    advised = advice(page, "I have a new phone")
    advised.get_by_text("If the old phone still works").wait_for()
    visitor.check_accessibility()
    advised.get_by_role("button", name="Set up an authenticator app").click()
    confirm(page)
    app = scan(page)
    visitor.check_accessibility()
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    done(page, "Authenticator app set up.")
    assert len(record(user.sub)["totp"]) == 2


def test_a_locked_user_is_unlocked_with_the_keyboard_alone(visitor):
    user, page = enrol(), visitor.page
    for code in user.wrong_codes(5):
        user.submit(code)
    known(page, user.sub)
    expect(page.get_by_text("Locked", exact=True)).to_be_visible()
    page.locator("summary").filter(has_text="too many wrong codes").focus()
    page.keyboard.press("Enter")
    page.get_by_text("works even while codes are paused").wait_for()
    visitor.check_accessibility()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Unlock").first).to_be_focused()
    page.keyboard.press("Enter")
    visitor.check_accessibility()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Unlock").first).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.type(REASON)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    done(page, "User unlocked.")
    page.get_by_text("Unlocked after 5 wrong codes").wait_for()
    assert user.submit(user.fresh_code()).ok


def test_a_passkey_that_is_lost_or_fails_is_explained_by_the_record(visitor, holder):
    page = visitor.page
    known(page, holder)
    lost = advice(page, "I lost my security key")
    lost.get_by_text("A synced passkey may still work on the user's other devices.").wait_for()
    lost.get_by_text("The user has 10 recovery codes left.").wait_for()
    visitor.check_accessibility()
    fails = advice(page, "My passkey doesn't work")
    fails.get_by_text("the user may be on a fake page").wait_for()
    fails.get_by_text("that the user added it with. Ask them to try there.").wait_for()
    visitor.check_accessibility()
    fails.get_by_role("button", name="Issue a bypass code").click()
    confirm(page)
    page.get_by_role("status").filter(has_text="Bypass code issued.").wait_for()
    keep(page.get_by_text(CODE))


def test_a_user_without_a_passkey_is_not_asked_about_one(visitor):
    known(visitor.page, enrol().sub)
    expect(visitor.page.get_by_text("My passkey doesn't work").or_(visitor.page.get_by_text("I lost my security key"))).to_have_count(0)


def test_a_locked_user_with_a_passkey_can_still_use_it(visitor):
    allow_passkeys()
    user, page = enrol(), visitor.page
    add_passkey(user.sub, "Laptop")
    for code in user.wrong_codes(5):
        user.submit(code)
    known(page, user.sub)
    advice(page, "too many wrong codes").get_by_text("The user's passkey works even while codes are paused.").wait_for()


def test_a_user_who_is_not_locked_gets_a_bypass_code_instead_of_an_unlock(visitor):
    known(visitor.page, enrol().sub)
    advised = advice(visitor.page, "too many wrong codes")
    advised.get_by_text("The user isn't locked.").wait_for()
    expect(advised.get_by_role("button", name="Issue a bypass code")).to_be_visible()


@pytest.mark.parametrize(("profile", "says", "action"), [
    ({"email_verified": False}, "The address isn't confirmed", "Issue a bypass code"),
    ({}, "Email isn't turned on for this user", "Turn on email"),
])
def test_missing_mails_are_explained_by_the_record(visitor, profile, says, action):
    page = visitor.page
    known(page, register(name("mail"), **profile))
    advised = advice(page, "I don't get any emails")
    advised.get_by_text(says).wait_for()
    expect(advised.get_by_role("button", name=action)).to_be_visible()
    visitor.check_accessibility()


def test_email_is_turned_on_and_off_for_a_user(visitor):
    page, user = visitor.page, register(name("mail"))
    known(page, user)
    advice(page, "I don't get any emails").get_by_role("button", name="Turn on email").click()
    confirm(page)
    done(page, "Email turned on.")
    assert record(user)["methods"] == ["email"]
    page.get_by_text(f"spam folder of {user}@example.com").wait_for()
    page.get_by_role("button", name="Turn off email").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Turn off email").click()
    done(page, "Email turned off.")
    assert record(user)["methods"] == []


@pytest.mark.parametrize(("choice", "days"), [("1 day", 1), ("1 week", 7)])
def test_more_time_for_the_setup_is_two_clicks_and_a_preset(visitor, choice, days):
    page, user = visitor.page, register(name("time"))
    known(page, user)
    advice(page, "I can't set it up").get_by_role("button", name="Set an exemption").click()
    visitor.check_accessibility()
    page.get_by_label(choice).check()
    page.get_by_label("Reason").focus()
    confirm(page)
    done(page, "Exemption set.")
    until = datetime.fromisoformat(record(user)["exemption"]["until"])
    assert abs(until - datetime.now(timezone.utc) - timedelta(days=days)) < timedelta(hours=2)
    expect(page.get_by_text("Exempt", exact=True)).to_be_visible()


def test_an_exemption_until_a_date_is_set_and_ended_and_is_in_the_history(visitor):
    page, user = visitor.page, register(name("time"))
    known(page, user)
    page.get_by_text("More actions", exact=True).click()
    visitor.check_accessibility()
    page.locator("two-factor-more-actions").get_by_role("button", name="Set an exemption").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_label("Until a date").check()
    day = dialog.get_by_label("Last day")
    expect(day).to_be_focused()
    dialog.get_by_role("button", name="Set an exemption").click()
    dialog.get_by_text("Enter a time in the future.").wait_for()
    expect(day).to_be_focused()
    visitor.check_accessibility()
    day.fill("2099-12-31")
    dialog.get_by_role("button", name="Set an exemption").click()
    done(page, "Exemption set.")
    expect(page.get_by_text("Exempt until 31 Dec 2099")).to_have_count(3)  # The header, the advice, and the history.
    visitor.check_accessibility()
    page.get_by_role("button", name="End the exemption").click()
    confirm(page)
    done(page, "Exemption ended.")
    assert "exemption" not in record(user)
    visitor.check_accessibility()


def more(page: Page, action: str) -> None:
    """Chooses one of the further actions, which the page shows on request."""
    button = page.locator("two-factor-more-actions").get_by_role("button", name=action)
    if not button.is_visible():
        page.get_by_text("More actions", exact=True).click()
    button.click()


def test_one_user_must_set_2fa_up_until_staff_end_that(visitor):
    page, user = visitor.page, register(name("must"))
    known(page, user)
    more(page, "Require 2FA")
    visitor.check_accessibility()
    confirm(page, "Handles refunds")
    done(page, "2FA required.")
    page.get_by_text("2FA required since").wait_for()
    assert record(user)["requirement"]["reason"] == "Handles refunds"
    visitor.check_accessibility()
    more(page, "Stop requiring 2FA")
    confirm(page, "Changed teams")
    done(page, "2FA is no longer required of this user.")
    page.get_by_text("2FA no longer required", exact=True).wait_for()
    assert "requirement" not in record(user)


def test_a_requirement_ends_an_exemption_and_the_reverse_and_the_dialogs_say_so(visitor):
    page, user = visitor.page, register(name("must"))
    known(page, user)
    more(page, "Require 2FA")
    confirm(page)
    done(page, "2FA required.")
    more(page, "Set an exemption")
    page.get_by_text("This also ends the requirement to set up 2FA.").wait_for()
    confirm(page)
    done(page, "Exemption set.")
    assert "requirement" not in record(user)
    more(page, "Require 2FA")
    page.get_by_text("This also ends the exemption.").wait_for()
    confirm(page)
    done(page, "2FA required.")
    assert "exemption" not in record(user)


def test_below_enterprise_no_user_can_be_required_to_set_2fa_up(visitor):
    page, user, tenant = visitor.page, name("must"), f"team-{TENANT}"
    backend = token("service", "helpdesk", tenant)
    assert call("PUT", "/v1/tenant", backend, {"plan": "team"}).ok
    assert call("PUT", f"/v1/users/{user}", backend, {"email": f"{user}@example.com", "email_verified": True}).ok
    known(page, user, bearer=token("staff", "ada", tenant, role="admin"))
    more(page, "Require 2FA")
    confirm(page)
    page.get_by_role("dialog").get_by_text("This Help Center's plan doesn't include").wait_for()
    visitor.check_accessibility()


def test_one_authenticator_app_of_several_is_removed(visitor):
    user, page = enrol(), visitor.page
    known(page, user.sub)
    page.locator("two-factor-user-facts").get_by_role("button", name="Remove").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text(re.compile("“.+” stops working at sign-in.")).wait_for()
    visitor.check_accessibility()
    dialog.get_by_role("button", name="Cancel").click()
    expect(page.locator("two-factor-support-action-dialog")).to_have_count(0)
    expect(page.locator("two-factor-user-facts").get_by_role("button", name="Remove")).to_be_focused()
    page.keyboard.press("Enter")
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Remove").click()
    done(page, "Authenticator app removed.")
    assert record(user.sub)["totp"] == []


@pytest.fixture
def holder(browser) -> str:  # noqa: F811
    """A user with a synced passkey and a security key."""
    allow_passkeys()
    user = name("holder")
    add_passkey(user, "Laptop", platform=True, synced=True)
    add_passkey(user, "Blue key")
    return user


def passkey(page: Page, label: str) -> Locator:
    return page.locator("two-factor-user-facts").get_by_role("listitem").filter(has_text=label)


def test_passkeys_are_listed_and_one_is_removed_with_a_reason(visitor, holder):
    page = visitor.page
    known(page, holder)
    expect(passkey(page, "Laptop")).to_contain_text("Synced between devices")
    expect(passkey(page, "Blue key")).to_contain_text("On one device or security key")
    expect(passkey(page, "Blue key")).to_contain_text("Never used")
    page.get_by_text("Only the user can add a passkey").wait_for()
    page.get_by_text("Passkey “Laptop” added").wait_for()
    visitor.check_accessibility()
    remove = passkey(page, "Blue key").get_by_role("button", name="Remove")
    remove.press("Enter")
    dialog = page.get_by_role("dialog", name="Remove passkey")
    dialog.get_by_text("“Blue key” stops working at sign-in.").wait_for()
    visitor.check_accessibility()
    page.keyboard.press("Escape")
    expect(remove).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.type(REASON)
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Remove passkey").click()
    done(page, "Passkey removed.")
    page.get_by_text("Passkey “Blue key” removed").wait_for()
    expect(passkey(page, "Blue key")).to_have_count(0)
    assert [one["label"] for one in record(holder)["passkeys"]] == ["Laptop"]
    assert (last_entry(holder)["action"], last_entry(holder)["reason"]) == ("passkey_removed", REASON)


def test_a_passkey_for_a_former_domain_says_so_and_can_be_removed(visitor, holder):
    page = visitor.page
    allow_passkeys(passkey_rp_id="help.example")
    known(page, holder)
    expect(passkey(page, "Laptop").get_by_text("Made for another domain, so sign-in doesn't accept it.")).to_be_visible()
    advice(page, "My passkey doesn't work").get_by_text("2 passkeys were made for a domain that the Help Center no longer uses").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Remove all methods").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("This removes passkeys, authenticator apps, and codes by email").wait_for()
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Remove all methods").click()
    done(page, "All methods removed.")
    expect(page.get_by_role("heading", name="Danger zone")).to_have_count(0)
    assert record(holder)["passkeys"] == []


def test_removing_all_methods_needs_a_reason_and_a_confirmation(visitor):
    user, page = enrol(), visitor.page
    known(page, user.sub)
    page.get_by_role("heading", name="Danger zone").wait_for()
    page.get_by_role("button", name="Remove all methods").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Remove all methods").click()
    dialog.get_by_text("Enter a reason.").wait_for()
    visitor.check_accessibility()
    dialog.get_by_label("Reason").fill(REASON)
    dialog.get_by_role("button", name="Remove all methods").click()
    dialog.get_by_text("Select the checkbox to confirm.").wait_for()
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Remove all methods").click()
    done(page, "All methods removed.")
    expect(page.get_by_role("heading", name="Danger zone")).to_have_count(0)
    found = record(user.sub)
    assert found["methods"] == [] and found["recovery_codes_left"] == 0


def test_abuse_84_staff_who_signed_in_long_ago_confirm_their_password_and_keep_what_they_typed(visitor):
    user, page = enrol(), visitor.page
    visitor.password("ada")
    page.goto(f"{settings.HELPDESK}/people")
    page.locator("two-factor-people").evaluate("(element, id) => { element.user = id; }", user.sub)
    page.get_by_role("heading", name=user.sub).wait_for()
    stale_session(page, "two-factor-people")
    page.evaluate("""() => { window.wanted = [];
        addEventListener("two-factor-reauthentication-required", event => wanted.push(event.detail)); }""")
    advice(page, "I lost my phone").get_by_role("button", name="Issue a bypass code").click()
    confirm(page)
    host = page.get_by_role("dialog", name="please sign in again")
    host.wait_for()
    assert page.evaluate("wanted") == [{"max_age": 7200}]
    visitor.check_accessibility()
    host.get_by_label("Password").fill("wrong")
    host.get_by_role("button").click()
    host.get_by_text("password is wrong").wait_for()
    host.get_by_label("Password").fill("demo")
    host.get_by_role("button").click()
    host.wait_for(state="hidden")
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("You signed in too long ago").wait_for()
    assert dialog.get_by_label("Reason").input_value() == REASON, "the typed text was lost"
    visitor.check_accessibility()
    dialog.get_by_role("button").last.click()
    keep(page.get_by_text(CODE))


def everything(user: User) -> None:
    """A record with everything that the page can show: an app, a passkey, wrong codes, an exemption, and a bypass code."""
    allow_passkeys()
    add_passkey(user.sub, "The security key that is on the ring with all the other keys")
    for code in user.wrong_codes(5):
        user.submit(code)
    path, until = f"/v1/users/{user.sub}", datetime.now(timezone.utc) + timedelta(days=9)
    assert call("PUT", f"{path}/exemption", admin(), {"reason": REASON, "until": until.isoformat()}).ok
    issued = call("POST", f"{path}/bypass-code", admin(), {"reason": REASON, "valid_minutes": 60}).json()["code"]
    SECRETS.update({issued, issued.replace("-", "")})


@pytest.mark.parametrize(("width", "scheme", "direction"), [(320, "light", "ltr"), (320, "dark", "rtl"), (390, "light", "rtl"), (1000, "dark", "ltr")])
def test_the_page_fits_narrow_dark_and_right_to_left_screens(browser, width, scheme, direction):  # noqa: F811
    person, user = Visitor(browser, viewport={"width": width, "height": 800}, color_scheme=scheme), enrol()
    page = person.page
    everything(user)
    known(page, user.sub, direction=direction, name="Maximiliane von Mustermann-Beispielhausen")
    page.get_by_text("I lost my phone").click()
    page.get_by_text("More actions", exact=True).click()
    page.get_by_text(REASON).first.wait_for()
    narrow = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(narrow)
    person.check_accessibility()
    page.get_by_role("button", name="Set an exemption").last.click()
    assert page.evaluate(narrow)
    person.check_accessibility()
    person.leave()
