"""How a login begins in `<two-factor-login>`: with its token, and with the focus in its field."""

import pytest
from playwright.sync_api import expect

import settings
from browser import browser, code_field, name, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, enrol
from embedded import KINDS, SHOWN, bearer, console_errors, expired, stand, switch


def test_the_one_field_has_the_focus(visitor):
    user, page = enrol(), visitor.page
    visitor.password(user.sub)
    expect(code_field(page)).to_be_focused()
    page.get_by_role("button", name="recovery code").click()
    expect(page.get_by_label("Recovery code")).to_be_focused()
    page.get_by_role("button", name="authenticator app").click()
    expect(code_field(page)).to_be_focused()


def test_a_setup_begins_at_its_heading(visitor):
    visitor.password(name("new"))
    page = visitor.page
    expect(page.get_by_role("heading", name="Protect your account")).to_be_focused()
    page.get_by_role("button", name="Use a code from support").click()
    expect(page.get_by_label("Code from support")).to_be_focused()
    page.get_by_role("button", name="Choose another method").click()
    expect(page.get_by_role("heading", name="Protect your account")).to_be_focused()


def test_a_page_can_keep_the_focus(visitor):
    user, page = enrol(), visitor.page
    stand(page, "login", bearer("login", user.sub), no_focus="")
    expect(code_field(page)).to_be_visible()
    expect(code_field(page)).not_to_be_focused()
    # Later, the focus follows the user as usual.
    page.get_by_role("button", name="recovery code").click()
    expect(page.get_by_label("Recovery code")).to_be_focused()


def test_the_field_does_not_take_the_focus_from_what_the_user_types_elsewhere(visitor):
    user, page, held = enrol(), visitor.page, []
    page.route("**/v1/login", lambda route: held.append(route))
    with page.expect_request("**/v1/login"):
        stand(page, "login", bearer("login", user.sub))
    page.evaluate("""() => {
        const search = Object.assign(document.createElement("input"), { ariaLabel: "Search" });
        document.querySelector("main").prepend(search);
        search.focus();
    }""")
    held[0].continue_()
    expect(code_field(page)).to_be_visible()
    expect(page.get_by_label("Search")).to_be_focused()


@pytest.mark.parametrize("before", ["challenge", "ended"])
def test_a_new_token_begins_a_new_login(visitor, before):
    user, page = enrol(), visitor.page
    first = bearer("login", user.sub) if before == "challenge" else expired("login", user.sub)
    sent = stand(page, "login", first)
    if before == "challenge":
        code_field(page).fill(user.wrong_codes(1)[0])
        page.get_by_role("alert").filter(has_text="didn't work").wait_for()
    else:
        page.get_by_role("heading", name="This sign-in has timed out").wait_for()
    second = bearer("login", user.sub)
    switch(page, second)
    expect(code_field(page)).to_be_focused()
    expect(page.get_by_text("didn't work")).to_have_count(0)
    assert ("POST", "/v1/login", second) in sent
    code_field(page).fill(user.fresh_code())
    page.get_by_role("heading", name="You're signed in").wait_for()
    assert page.evaluate("seen") == ["verified", "complete"]


def test_a_new_login_gets_no_result_of_the_one_before(visitor):
    user, page, held = enrol(), visitor.page, []
    stand(page, "login", bearer("login", user.sub))
    page.route("**/v1/login/totp", lambda route: held.append(route))
    with page.expect_request("**/v1/login/totp"):
        code_field(page).fill(user.fresh_code())
    with page.expect_event("requestfailed", lambda request: request == held[0].request):
        switch(page, bearer("login", user.sub))
    expect(code_field(page)).to_have_value("")
    page.wait_for_function("element.updateComplete")
    expect(code_field(page)).to_be_visible()
    assert page.evaluate("seen") == []


def test_a_token_that_comes_while_a_login_starts_begins_that_login(visitor):
    user, page, held = enrol(), visitor.page, []
    page.route("**/v1/login", lambda route: route.continue_() if held else held.append(route))
    with page.expect_request("**/v1/login"):
        sent = stand(page, "login", bearer("login", user.sub))
    second = bearer("login", user.sub)
    with page.expect_event("requestfailed", lambda request: request == held[0].request):
        switch(page, second)
    expect(code_field(page)).to_be_focused()
    assert [token for _, path, token in sent if path == "/v1/login"][-1] == second


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_without_a_token_an_element_says_so_to_users_and_developers_and_begins_when_it_comes(visitor, kind, how):
    page, errors = visitor.page, console_errors(visitor.page)
    page.clock.install()
    stand(page, kind, "", **({"token": ""} if how == "empty" else {}))
    page.get_by_text("Loading…").wait_for()
    page.clock.fast_forward(1_500 if how == "empty" else 6_000)
    page.get_by_role("alert").filter(has_text="There's a problem with sign-in on this site. Contact support.").wait_for()
    visitor.check_accessibility()
    expect(page.get_by_role("button")).to_have_count(0)
    (error,) = errors
    assert f"<two-factor-{kind}> has no token" in error
    assert page.evaluate("seen") == ([] if kind == "login" else ["token-expired"])
    switch(page, bearer(kind, "ada" if KINDS[kind] == "staff" else enrol().sub))
    page.get_by_text(SHOWN[kind]).first.wait_for()
    expect(page.get_by_text("There's a problem with sign-in")).to_have_count(0)


@pytest.mark.parametrize("kind", KINDS)
def test_an_element_without_an_address_of_the_api_says_so_and_begins_when_it_comes(visitor, kind):
    page, errors = visitor.page, console_errors(visitor.page)
    token = bearer(kind, "ada" if KINDS[kind] == "staff" else enrol().sub)
    sent = stand(page, kind, "")
    page.evaluate("token => { Object.assign(element, { api: '', token }); }", token)
    page.get_by_role("alert").filter(has_text="There's a problem with sign-in on this site. Contact support.").wait_for()
    visitor.check_accessibility()
    (error,) = errors
    assert f"The attribute api of <two-factor-{kind}> is empty" in error
    assert sent == []
    page.evaluate("api => { element.api = api; }", settings.stack()["api"])
    page.get_by_text(SHOWN[kind]).first.wait_for()


def test_the_login_and_the_account_area_link_to_help_in_each_card(visitor):
    user, page, api = enrol(), visitor.page, settings.stack()["api"]
    link = page.locator("a[rel=noopener][target=_blank]")
    stand(page, "login", bearer("login", user.sub), lang="de")
    expect(link).to_have_attribute("href", f"{api}/pages/guide?tenant={TENANT}&lang=de")
    stand(page, "login", bearer("login", user.sub), help_url="https://help.example/2fa")
    expect(link).to_have_attribute("href", "https://help.example/2fa")
    expect(link).to_have_accessible_name("Need help? (opens in a new tab)")
    stand(page, "account", bearer("account", user.sub, acr="aal2"), help_url="javascript:alert(1)")
    page.get_by_text("Two-step sign-in is on.").wait_for()
    cards = page.locator("two-factor-account section.card")
    expect(link).to_have_count(cards.count())
    assert {item.get_attribute("href") for item in link.all()} == {f"{api}/pages/guide?tenant={TENANT}&lang=en-GB"}
    page.get_by_role("button", name="Add an authenticator app").click()
    page.wait_for_selector("two-factor-totp-setup img")
    expect(link).to_have_count(cards.count())
    page.get_by_role("button", name="Generate new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Generate new codes").click()
    page.get_by_role("heading", name="Save your recovery codes").wait_for()
    expect(link).to_have_count(1)


@pytest.mark.parametrize("kind", ["login", "account"])
def test_need_help_leads_to_the_help_page_that_an_admin_has_set(visitor, kind):
    user, page = enrol(), visitor.page
    link = page.locator("a[rel=noopener][target=_blank]").first
    set_policy(support_url="https://help.example/two-step")
    try:
        stand(page, kind, bearer(kind, user.sub))
        expect(link).to_have_attribute("href", "https://help.example/two-step")
        stand(page, kind, bearer(kind, user.sub), help_url="https://host.example/help")
        expect(link).to_have_attribute("href", "https://host.example/help")
    finally:
        set_policy(support_url=None)
