"""One user's element in a browser where another user signs in: it never shows one user's data to the other, or acts as the other."""

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import browser, code_field, name, scan, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import OTHER_TENANT, POLICY, SECRETS, TENANT, call, enrol, token, verified, wait_for_a_young_step
from embedded import KINDS, SHOWN, bearer, expired, stand, switch

CHANGED = "Another user has signed in"


def refresh_brings(page: Page, now: str, then: str) -> None:
    """Gives the element the token `now`, which has expired. The Help Center's next token is `then`."""
    page.evaluate("([now, then]) => Object.assign(element, { token: now, refreshToken: async () => then })", [now, then])


def expect_stopped(page: Page, *gone: str) -> None:
    element = page.locator("two-factor-account, two-factor-policy, two-factor-people")
    page.get_by_role("alert").filter(has_text=CHANGED).wait_for()
    expect(element.get_by_role("button")).to_have_count(1)
    expect(element.get_by_role("textbox")).to_have_count(0)
    for text in gone:
        expect(element.get_by_text(text)).to_have_count(0)
    assert page.evaluate("seen") == ["user-changed"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "login"])
@pytest.mark.parametrize("other", ["user", "tenant"])
def test_abuse_91_an_element_that_gets_another_users_token_shows_and_sends_nothing_more(visitor, kind, other):
    page, sub = visitor.page, "ada" if KINDS[kind] == "staff" else enrol().sub
    first = bearer(kind, sub)
    sent = stand(page, kind, first)
    shown = SHOWN[kind]
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
    page.get_by_text("I lost my phone").click()
    page.get_by_role("button", name="Issue a bypass code").click()
    page.get_by_label("Reason").fill("asked on the phone")
    refresh_brings(page, expired("people", "ada"), theirs)
    page.get_by_role("dialog").get_by_role("button").filter(has_not_text="Cancel").last.click()
    expect_stopped(page, user)
    assert theirs not in {token for *_, token in sent}
    actions = [entry["action"] for entry in call("GET", f"/v1/audit?user_id={user}", theirs).json()["entries"]]
    assert "bypass_code_issued" not in actions


# A new login in the same element


def heard(page: Page) -> None:
    """Keeps the assertions that the element hands over."""
    page.evaluate("""() => { window.assertions = []; element.addEventListener("two-factor-complete", ({ detail }) => assertions.push(detail.assertion)); }""")


@pytest.mark.parametrize("other", ["user", "tenant"])
def test_abuse_91_another_users_token_begins_a_login_that_has_nothing_of_the_first(visitor, other):
    page, alice = visitor.page, enrol()
    bob, tenant = (enrol(), TENANT) if other == "user" else (enrol(alice.sub, OTHER_TENANT), OTHER_TENANT)
    first, second = bearer("login", alice.sub), bearer("login", bob.sub, tenant)
    sent = stand(page, "login", first)
    heard(page)
    code_field(page).press_sequentially("123")
    switch(page, second)
    expect(code_field(page)).to_have_value("")
    expect(code_field(page)).to_be_focused()
    visitor.check_accessibility()
    code_field(page).fill(bob.fresh_code())
    page.get_by_role("heading", name="You're signed in").wait_for()
    assert page.evaluate("seen") == ["verified", "complete"]
    (assertion,) = page.evaluate("assertions")
    claims = verified(assertion)
    assert (claims["sub"], claims["tenant"]) == (bob.sub, tenant)
    assert [token for _, path, token in sent if path != "/v1/login"] == [second]
    assert [token for _, path, token in sent if path == "/v1/login"] == [first, second]


def test_abuse_91_a_second_user_signs_in_after_the_first_has_passed(visitor):
    page, alice, bob = visitor.page, enrol(), enrol()
    stand(page, "login", bearer("login", alice.sub))
    heard(page)
    for user in (alice, bob):
        switch(page, bearer("login", user.sub))
        code_field(page).fill(user.fresh_code())
        page.get_by_role("heading", name="You're signed in").wait_for()
    assert [verified(assertion)["sub"] for assertion in page.evaluate("assertions")] == [alice.sub, bob.sub]


def test_abuse_91_a_request_of_the_first_login_ends_and_its_answer_is_not_shown(visitor):
    alice, bob, page, held = enrol(), enrol(), visitor.page, []
    set_policy(trusted_browser_days=30)
    stand(page, "login", bearer("login", alice.sub))
    page.route("**/v1/login/totp", lambda route: held.append(route))
    page.get_by_label("Trust this browser for 30 days").check()
    with page.expect_request("**/v1/login/totp"):
        code_field(page).fill(alice.fresh_code())
    with page.expect_event("requestfailed", lambda request: request == held[0].request):
        switch(page, bearer("login", bob.sub))
    expect(code_field(page)).to_have_value("")
    expect(page.get_by_label("Trust this browser for 30 days")).not_to_be_checked()
    assert page.evaluate("seen") == []
    assert page.evaluate("Object.keys(localStorage)") == []


def test_abuse_91_the_recovery_codes_of_the_first_user_leave_the_page(visitor):
    page, user = visitor.page, name("new")
    stand(page, "login", bearer("login", user))
    page.get_by_role("button", name="Use an authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.locator("two-factor-recovery-codes li").first.wait_for()
    codes = page.locator("two-factor-recovery-codes li").all_inner_texts()
    SECRETS.update(codes)
    switch(page, bearer("login", enrol().sub))
    code_field(page).wait_for()
    for code in codes:
        expect(page.get_by_text(code)).to_have_count(0)


def test_abuse_91_a_login_whose_token_is_taken_away_leaves_the_page(visitor):
    page, alice, bob = visitor.page, enrol(), enrol()
    stand(page, "login", bearer("login", alice.sub))
    code_field(page).wait_for()
    switch(page, "")
    page.get_by_text("Loading…").wait_for()
    expect(code_field(page)).to_have_count(0)
    switch(page, bearer("login", bob.sub))
    code_field(page).wait_for()


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
