"""Passkeys in `<two-factor-account>`, in a real browser with a software authenticator."""

import re

import pytest
from playwright.sync_api import Page, expect

import settings
from browser import Authenticator, Visitor, browser, code_field, name, save_codes, set_policy, visitor  # noqa: F401 (fixtures)
from conftest import call, enrol, token
from embedded import bearer, expired, stand
from passkey_holders import (  # noqa: F401 (a fixture)
    WATCHED, WITHOUT_WEBAUTHN, Holder, add_passkey, ended_dialogs, holder, passkey_button, passkeys_allowed, passkeys_of, with_passkey,
)

HEADING = {"name": "Passkeys"}


def account(visitor: Visitor, sub: str, **claims) -> Page:
    """The account area on a page of the Help Center, by default with a session that needs no proof."""
    stand(visitor.page, "account", bearer("account", sub, **{"acr": "aal2"} | claims))
    visitor.page.get_by_role("heading", **HEADING).wait_for()
    return visitor.page


def add(page: Page) -> None:
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("button", name="Create passkey").click()


def remove(page: Page, label: str) -> None:
    page.get_by_role("button", name=f"Remove: {label}").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()


def news(page: Page, text: str) -> None:
    page.get_by_role("status").filter(has_text=text).wait_for()


@pytest.mark.parametrize(("kind", "label"), [({"synced": True}, "Passkey"), ({"transport": "usb", "verifies": False}, "Security key")])
def test_the_first_passkey_comes_with_recovery_codes_and_is_listed_with_its_dates(visitor, kind, label):
    sub, page = name("first"), visitor.page
    Authenticator(page, **kind)
    account(visitor, sub)
    page.get_by_text("Fake sign-in pages can't steal a passkey.").wait_for()
    visitor.check_accessibility()
    add(page)
    assert len(save_codes(page)) == 10
    news(page, "Passkey added.")
    page.get_by_text(label, exact=True).wait_for()
    expect(page.get_by_text("Synced")).to_have_count(1 if kind.get("synced") else 0)
    rename = page.get_by_role("button", name=f"Rename: {label}")
    expect(rename).to_have_accessible_description(re.compile(r"^Added \d+ \w+ \d{4} · Not used yet$"))
    visitor.check_accessibility()


def test_a_passkey_is_added_renamed_and_removed(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    account(visitor, user.sub)
    Authenticator(page, transport="usb")
    add(page)
    news(page, "Passkey added.")
    expect(page.get_by_role("heading", **HEADING)).to_be_focused()
    assert [passkey["label"] for passkey in passkeys_of(user.sub)] == ["Passkey", "Passkey 2"]
    page.get_by_role("button", name="Rename: Passkey 2").click()
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    visitor.check_accessibility()
    page.get_by_label("Name", exact=True).fill("Blue key")
    page.keyboard.press("Enter")
    news(page, "Passkey renamed.")
    page.get_by_role("button", name="Remove: Blue key").click()
    dialog = page.get_by_role("alertdialog")
    dialog.get_by_text("Your device or password manager keeps its copy until you delete it there.").wait_for()
    visitor.check_accessibility()
    dialog.get_by_role("button", name="Cancel").click()
    assert len(passkeys_of(user.sub)) == 2
    remove(page, "Blue key")
    news(page, "Passkey removed.")
    assert [passkey["label"] for passkey in passkeys_of(user.sub)] == ["Passkey"]


def test_a_device_that_has_a_passkey_gets_no_second_one(visitor):
    user, page = holder(visitor), visitor.page
    account(visitor, user.sub)
    add(page)
    page.get_by_role("alert").filter(has_text="This device already has a passkey for your account.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("heading", **HEADING)).to_be_focused()
    assert len(passkeys_of(user.sub)) == 1


def test_a_passkey_that_another_tab_has_added_is_not_added_again(visitor):
    """A password manager that ignores which passkeys it must not repeat: here, another tab sends the answer first."""
    user, page = enrol(), visitor.page
    Authenticator(page)
    account(visitor, user.sub)
    sent = []

    def twice(route):
        request = route.request
        sent.append(call("POST", request.url.removeprefix(settings.stack()["api"]), token("session", user.sub), request.post_data_json))
        route.continue_()

    page.route("**/confirm", twice)
    add(page)
    page.get_by_role("status").filter(has_text="This setup has expired.").wait_for()
    assert [answer.status_code for answer in sent] == [200]
    page.get_by_role("button", name="Cancel").click()
    assert len(passkeys_of(user.sub)) == 1


def test_a_setup_that_is_renamed_after_a_failure_makes_a_passkey_of_its_own(visitor):
    user, page = enrol(), visitor.page
    Authenticator(page)
    account(visitor, user.sub)
    page.route("**/confirm", lambda route: route.abort(), times=1)
    add(page)
    page.get_by_role("button", name="Try again").wait_for()
    page.get_by_role("button", name="Change the name of the passkey").click()
    page.get_by_label("Name", exact=True).fill("Work laptop")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Create passkey").click()
    news(page, "Passkey added.")
    assert [passkey["label"] for passkey in passkeys_of(user.sub)] == ["Work laptop"]


def test_there_are_at_most_five(visitor):
    user, page = holder(visitor), visitor.page
    for number in range(4):
        user.authenticator.forget()
        add_passkey(page, token("session", user.sub, acr="aal2"), label=f"Key {number}")
    account(visitor, user.sub)
    page.get_by_text("You already have five passkeys. Remove one first.").wait_for()
    expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)
    visitor.check_accessibility()
    # The account area of another tab still offers one more.
    remove(page, "Key 0")
    news(page, "Passkey removed.")
    user.authenticator.forget()
    add_passkey(page, token("session", user.sub, acr="aal2"), label="Key 4")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("alert").filter(has_text="You already have five passkeys.").wait_for()


def test_the_last_factor_cannot_be_removed_while_one_is_required(visitor):
    user = holder(visitor)
    page = account(visitor, user.sub)
    remove(page, "Passkey")
    page.get_by_role("alert").filter(has_text="Add another method").wait_for()
    assert len(passkeys_of(user.sub)) == 1


def test_a_passkey_of_another_address_is_marked_and_no_new_one_can_be_made_here(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    set_policy(passkey_rp_id="help.example")
    try:
        account(visitor, user.sub)
        page.get_by_text("Made for another address of this Help Center. It doesn't work here.").wait_for()
        visitor.check_accessibility()
        with page.expect_console_message(lambda message: "passkey_rp_id" in message.text):
            add(page)
        page.get_by_role("alert").filter(has_text="Passkeys don't work on this page.").wait_for()
        page.get_by_role("button", name="Cancel").click()
        remove(page, "Passkey")
        news(page, "Passkey removed.")
    finally:
        set_policy(passkey_rp_id=settings.RP_ID)


def test_passkeys_that_are_turned_off_are_kept_and_not_offered(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    set_policy(passkeys_enabled=False)
    try:
        account(visitor, user.sub)
        page.get_by_text("This Help Center doesn't offer this method right now.").wait_for()
        page.get_by_role("button", name="Rename: Passkey").wait_for()
        expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)
        account_without = name("without")
        stand(page, "account", bearer("account", account_without))
        page.get_by_role("heading", name="Authenticator apps").wait_for()
        expect(page.get_by_role("heading", **HEADING)).to_have_count(0)
    finally:
        set_policy(passkeys_enabled=True)


def test_a_browser_without_passkeys_says_so_and_still_manages_them(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    page.add_init_script(WITHOUT_WEBAUTHN)
    account(visitor, user.sub)
    page.get_by_text("This browser can't create passkeys. Use another browser or device.").wait_for()
    expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)
    visitor.check_accessibility()
    remove(page, "Passkey")
    news(page, "Passkey removed.")


# The proof


def begin_proof(visitor: Visitor, user: Holder) -> Page:
    """Begins a change in a session that needs a proof."""
    page = account(visitor, user.sub, acr="aal1")
    page.get_by_role("button", name="Generate new codes").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Generate new codes").click()
    page.get_by_role("heading", name="Confirm it's you").wait_for()
    return page


def test_a_change_is_confirmed_with_a_passkey(visitor):
    user = holder(visitor)
    page = begin_proof(visitor, user)
    page.get_by_text("Use your passkey to continue.").wait_for()
    expect(passkey_button(page)).to_be_focused()
    visitor.check_accessibility()
    page.keyboard.press("Enter")
    codes = save_codes(page)
    assert len(codes) == 10 and not set(codes) & set(user.recovery_codes)


def test_a_second_passkey_is_confirmed_with_the_first_one(visitor):
    user, page = holder(visitor), visitor.page
    account(visitor, user.sub, acr="aal1")
    page.get_by_role("button", name="Add a passkey").click()
    passkey_button(page).click()
    page.get_by_role("button", name="Create passkey").wait_for()
    user.authenticator.unplug()
    Authenticator(page, transport="usb")
    page.get_by_role("button", name="Create passkey").click()
    news(page, "Passkey added.")
    assert len(passkeys_of(user.sub)) == 2


def test_the_dialog_of_a_proof_ends_with_another_way_and_when_the_user_leaves(visitor):
    user = holder(visitor)
    user.authenticator.touched(False)
    page = begin_proof(visitor, user)
    page.evaluate(WATCHED)
    passkey_button(page).click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.get_by_role("button", name="Use a recovery code").click()
    expect(page.get_by_role("textbox", name="Recovery code")).to_be_focused()
    assert ended_dialogs(page) == [True]
    page.get_by_role("button", name="Use your passkey or security key").click()
    page.get_by_role("button", name="Waiting for your passkey…").wait_for()
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    page.get_by_role("alert").filter(has_text="Nothing was changed.").wait_for()
    assert ended_dialogs(page) == [True, True]


def test_a_proof_that_another_tab_has_replaced_can_be_tried_again(visitor):
    user = holder(visitor)
    page = begin_proof(visitor, user)
    expect(passkey_button(page)).to_be_focused()
    assert call("POST", "/v1/me/proof/passkey", token("session", user.sub)).ok
    passkey_button(page).click()
    page.get_by_role("alert").filter(has_text="That passkey didn't work.").wait_for()
    visitor.check_accessibility()
    page.get_by_role("button", name="Try again").click()
    assert len(save_codes(page)) == 10


def test_after_a_change_that_did_not_get_through_one_more_answer_is_enough(visitor):
    user = holder(visitor)
    page = begin_proof(visitor, user)
    page.route("**/v1/me/recovery-codes", lambda route: route.abort(), times=1)
    passkey_button(page).click()
    with page.expect_response("**/v1/me/proof/passkey"):
        page.get_by_role("button", name="Try again").click()
    assert len(save_codes(page)) == 10


def test_a_proof_that_took_too_long_is_prepared_again(visitor):
    visitor.page.clock.install()
    user = holder(visitor)
    with visitor.page.expect_response("**/v1/me/proof/passkey"):
        page = begin_proof(visitor, user)
    page.clock.fast_forward(301_000)
    with page.expect_response("**/v1/me/proof/passkey"):
        passkey_button(page).click()
    assert len(save_codes(page)) == 10


def test_a_locked_user_confirms_a_change_with_a_passkey(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    assert [user.submit(code).status_code for code in user.wrong_codes(5)] == [400] * 5
    begin_proof(visitor, user)
    page.get_by_role("button", name="Use your authenticator app").wait_for()
    passkey_button(page).click()
    assert len(save_codes(page)) == 10


def test_without_passkeys_in_this_browser_a_change_is_confirmed_with_a_code(visitor):
    user, page = enrol(), visitor.page
    with_passkey(visitor, user)
    page.add_init_script(WITHOUT_WEBAUTHN)
    begin_proof(visitor, user)
    expect(page.get_by_role("dialog").get_by_role("button", name="passkey")).to_have_count(0)
    code_field(page).fill(user.fresh_code())
    assert len(save_codes(page)) == 10


# Tokens and screens


def test_an_expired_token_is_renewed_while_a_passkey_is_added(visitor):
    user, page = enrol(), visitor.page
    Authenticator(page)
    account(visitor, user.sub)
    fresh, old = bearer("account", user.sub, acr="aal2"), expired("account", user.sub)
    page.evaluate("fresh => { element.refreshToken = async () => fresh; }", fresh)
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("button", name="Create passkey").wait_for()
    page.evaluate("old => { element.token = old; }", old)
    page.get_by_role("button", name="Create passkey").click()
    news(page, "Passkey added.")


@pytest.mark.parametrize("options", [
    {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 640}}, {"forced_colors": "active"},
], ids=lambda options: next(iter(options)))
def test_the_passkeys_fit_every_kind_of_screen(browser, options):
    visitor = Visitor(browser, **options)
    page, user = visitor.page, holder(visitor, synced=True)
    account(visitor, user.sub)

    def fits() -> None:
        visitor.check_accessibility()
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0

    fits()
    page.get_by_role("button", name="Remove: Passkey").click()
    page.get_by_role("alertdialog").wait_for()
    fits()
    begin_proof(visitor, user)
    fits()
    visitor.leave()


def test_the_list_is_mirrored_in_right_to_left_languages(visitor):
    user = holder(visitor, synced=True)
    page = account(visitor, user.sub)
    page.evaluate("document.documentElement.dir = 'rtl'")
    label = page.get_by_text("Passkey", exact=True).bounding_box()
    assert page.get_by_role("button", name="Remove: Passkey").bounding_box()["x"] < label["x"]
    assert page.get_by_text("Synced").bounding_box()["x"] < label["x"]
    visitor.check_accessibility()
