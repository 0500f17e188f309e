"""One user's element in a browser where another user signs in: it never shows one user's data to the other, or acts as the other."""

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import browser, code_field, name, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import OTHER_TENANT, POLICY, TENANT, call, enrol, token
from embedded import KINDS, bearer, expired, stand, switch

CHANGED = "Another user has signed in"


def refresh_brings(page: Page, now: str, then: str) -> None:
    """Gives the element the token `now`, which has expired. The Help Center's next token is `then`."""
    page.evaluate("([now, then]) => Object.assign(element, { token: now, refreshToken: async () => then })", [now, then])


def expect_stopped(page: Page, *gone: str) -> None:
    element = page.locator("two-factor-login, two-factor-account, two-factor-policy, two-factor-people")
    page.get_by_role("alert").filter(has_text=CHANGED).wait_for()
    expect(element.get_by_role("button")).to_have_count(1)
    expect(element.get_by_role("textbox")).to_have_count(0)
    for text in gone:
        expect(element.get_by_text(text)).to_have_count(0)
    assert page.evaluate("seen") == ["user-changed"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("other", ["user", "tenant"])
def test_abuse_91_an_element_that_gets_another_users_token_shows_and_sends_nothing_more(visitor, kind, other):
    page, sub = visitor.page, "ada" if KINDS[kind] == "staff" else enrol().sub
    first = bearer(kind, sub)
    sent = stand(page, kind, first)
    shown = {"login": "Enter the code from your authenticator app", "account": "Two-step sign-in is on.", "policy": "Audit log retention (days)",
             "people": "Status"}[kind]
    page.get_by_text(shown).first.wait_for()
    theirs = bearer(kind, name("other")) if other == "user" else bearer(kind, sub, OTHER_TENANT)
    switch(page, theirs)
    expect_stopped(page, shown)
    visitor.check_accessibility()
    # The first user's token does not bring back the removed content.
    switch(page, first)
    page.wait_for_function("element.updateComplete")
    expect_stopped(page, shown)
    assert {token for *_, token in sent} == {first}
    page.get_by_role("button", name="Reload the page").press("Enter")
    page.get_by_label("Password").wait_for()


def test_abuse_91_a_policy_is_not_saved_in_the_tenant_of_a_refreshed_token(visitor):
    set_policy(OTHER_TENANT, issuer="The other Help Center", trusted_browser_days=1)
    theirs = bearer("policy", "ada", OTHER_TENANT)
    before = call("GET", "/v1/policy", theirs).json()
    page = visitor.page
    sent = stand(page, "policy", bearer("policy", "ada"))
    days = page.get_by_label("Trust browsers for (days)")
    days.fill("77")
    refresh_brings(page, expired("policy", "ada"), theirs)
    page.get_by_role("button", name="Save", exact=True).click()
    expect_stopped(page, "Trust browsers for (days)")
    expect(page.get_by_role("heading", name=CHANGED)).to_be_focused()
    assert theirs not in {token for *_, token in sent}
    assert call("GET", "/v1/policy", theirs).json() == before
    # No unsaved change is left that would ask whether to leave the page.
    page.get_by_role("button", name="Reload the page").click()
    page.get_by_label("Password").wait_for()
    set_policy(OTHER_TENANT, **POLICY)


def test_abuse_91_an_authenticator_is_not_set_up_for_the_user_of_a_refreshed_token(visitor):
    page, alice, bob = visitor.page, enrol(), enrol()
    theirs = bearer("account", bob.sub, acr="aal2")
    sent = stand(page, "account", bearer("account", alice.sub, acr="aal2"))
    page.get_by_role("button", name="Add an authenticator app").wait_for()
    refresh_brings(page, expired("account", alice.sub), theirs)
    page.get_by_role("button", name="Add an authenticator app").click()
    expect_stopped(page, "Authenticator apps")
    visitor.check_accessibility()
    assert theirs not in {token for *_, token in sent}
    assert len(call("GET", "/v1/me", theirs).json()["totp"]) == 1


def test_abuse_91_the_account_area_stops_when_another_user_has_signed_in_in_another_tab(visitor):
    alice, bob = enrol(), enrol()
    pages = [visitor.page, visitor.tab()]
    for page, user in zip(pages, (alice, bob)):
        page.goto(settings.HELPDESK)
        page.fill("#user", user.sub)
        page.fill("#password", "demo")
        page.click("form:has(#password) button")
        code_field(page).fill(user.fresh_code())
        page.wait_for_url("**/account")
    add = pages[0].get_by_role("button", name="Add an authenticator app")
    add.wait_for()
    pages[0].evaluate("token => { document.querySelector('two-factor-account').token = token; }", expired("account", alice.sub))
    # The Help Center's own refresh knows only the session of the browser, which is Bob's now.
    add.click()
    pages[0].get_by_role("alert").filter(has_text=CHANGED).wait_for()
    expect(add).to_have_count(0)
    visitor.check_accessibility()
    assert [len(call("GET", "/v1/me", bearer("account", user.sub)).json()["totp"]) for user in (alice, bob)] == [1, 1]
    pages[0].get_by_role("button", name="Reload the page").click()
    pages[0].get_by_role("heading", name="Authenticator apps").wait_for()


def test_abuse_91_a_proof_is_not_sent_as_another_user(visitor):
    page, alice, bob = visitor.page, enrol(), enrol()
    theirs = bearer("account", bob.sub)
    sent = stand(page, "account", bearer("account", alice.sub))
    page.get_by_role("button", name="Generate new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Generate new codes").click()
    page.get_by_role("heading", name="Confirm it's you").wait_for()
    refresh_brings(page, expired("account", alice.sub), theirs)
    code_field(page).fill(alice.fresh_code())
    expect_stopped(page, "Confirm it's you")
    assert theirs not in {token for *_, token in sent}
    assert call("GET", "/v1/me", theirs).json()["recovery_codes_left"] == 10


def test_abuse_91_a_support_action_is_not_sent_to_the_tenant_of_a_refreshed_token(visitor):
    user, page = name("same-id"), visitor.page
    for tenant in (TENANT, OTHER_TENANT):
        known = {"email": f"{user}@example.com", "email_verified": True}
        assert call("PUT", f"/v1/users/{user}", token("service", "helpdesk", tenant), known).ok
    theirs = bearer("people", "ada", OTHER_TENANT)
    sent = stand(page, "people", bearer("people", "ada"))
    page.get_by_label("Find a user").fill(user)
    page.keyboard.press("Enter")
    page.locator(f'[data-user="{user}"] button').click()
    page.get_by_role("heading", name=user).wait_for()
    page.get_by_role("button", name="Issue a bypass code").click()
    page.get_by_label("Reason").fill("asked on the phone")
    refresh_brings(page, expired("people", "ada"), theirs)
    page.get_by_role("dialog").get_by_role("button").filter(has_not_text="Cancel").last.click()
    expect_stopped(page, user)
    assert theirs not in {token for *_, token in sent}
    actions = [entry["action"] for entry in call("GET", f"/v1/audit?user_id={user}", theirs).json()["entries"]]
    assert "bypass_code_issued" not in actions


def test_abuse_91_a_response_that_arrives_after_another_user_has_signed_in_is_not_shown(visitor):
    alice, page, held = enrol(), visitor.page, []
    set_policy(trusted_browser_days=30)
    stand(page, "login", bearer("login", alice.sub))
    page.route("**/v1/login/totp", lambda route: held.append(route))
    page.get_by_label("Trust this browser for 30 days").check()
    with page.expect_request("**/v1/login/totp"):
        code_field(page).fill(alice.fresh_code())
    switch(page, bearer("login", name("other")))
    expect_stopped(page, "Six-digit code")
    with page.expect_response("**/v1/login/totp") as answered:
        held[0].continue_()
    assert answered.value.ok
    page.wait_for_function("element.updateComplete")
    expect_stopped(page, "You're signed in")
    kept = page.evaluate("Object.keys(localStorage)")
    assert not any("other" in key for key in kept), "her browser's token was stored for another user"


# The trusted browser


def pass_login(page: Page, user, tenant: str) -> None:
    """Logs in with a code, and trusts the browser."""
    stand(page, "login", bearer("login", user.sub, tenant))
    page.get_by_label("Trust this browser for 30 days").check()
    code_field(page).fill(user.fresh_code())
    page.get_by_role("heading", name="You're signed in").wait_for()


def expect_trusted(page: Page, sub: str, tenant: str) -> None:
    stand(page, "login", bearer("login", sub, tenant))
    page.get_by_role("heading", name="You're signed in").wait_for()


def test_abuse_101_two_users_whose_joined_names_are_equal_share_nothing_in_the_browser(visitor):
    page, acme = visitor.page, name("acme")
    users = []
    for sub, tenant in (("eu.7", acme), ("7", f"{acme}.eu")):
        assert call("PUT", "/v1/tenant", token("service", "helpdesk", tenant), {"plan": "enterprise"}).ok
        set_policy(tenant, **POLICY | {"trusted_browser_days": 30})
        users.append((enrol(sub, tenant), tenant))
    for user, tenant in users:
        pass_login(page, user, tenant)
    for user, tenant in users:
        expect_trusted(page, user.sub, tenant)
    assert len(page.evaluate("Object.keys(localStorage)")) == 2


def test_abuse_101_a_token_under_the_old_key_is_used_only_if_it_can_belong_to_one_user_alone(visitor):
    page, alice, dotted = visitor.page, enrol(name("plain").replace(".", "-")), enrol(name("dotted") + ".7")
    set_policy(trusted_browser_days=30)
    for user in (alice, dotted):
        pass_login(page, user, TENANT)
    page.evaluate("""() => { for (const [key, token] of Object.entries(localStorage)) {
        localStorage.removeItem(key);
        localStorage.setItem(key.replaceAll("/", "."), token);
    } }""")
    expect_trusted(page, alice.sub, TENANT)
    stand(page, "login", bearer("login", dotted.sub))
    code_field(page).wait_for()
    assert page.evaluate("Object.keys(localStorage)") == [f"user-2fa.browser/{TENANT}/{alice.sub}"]
