"""A page of a Help Center with exactly the content security policy that the docs name."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

import settings
from browser import Visitor, browser, code_field, name, save_codes, scan, visitor  # noqa: F401 (fixtures)
from conftest import enrol, wait_for_a_young_step
from embedded import bearer

ADDRESS = f"{settings.HELPDESK}/strict"


def here(text: str) -> str:
    """A text with the origin of this stack's API."""
    return text.replace("https://2fa.example", "{0.scheme}://{0.netloc}".format(urlsplit(settings.stack()["api"])))


def documented(header: str) -> str:
    """A header that docs/pages.md names."""
    (value,) = re.findall(rf"^{header}: (.+)$", (settings.ROOT / "docs/pages.md").read_text(), re.MULTILINE)
    return here(value)


def open_strict(visitor: Visitor, kind: str, token: str, without: str = "") -> Page:
    """Opens a page that holds one element, and nothing that the policy would have to allow beyond it."""
    page, api = visitor.page, settings.stack()["api"]
    module = "user-2fa" if kind in ("login", "account") else "user-2fa-staff"
    policy = documented("Content-Security-Policy")
    assert without in policy
    headers = {"Content-Security-Policy": policy.replace(without, "") if without else policy,
               "Permissions-Policy": documented("Permissions-Policy"), "Content-Type": "text/html; charset=utf-8"}
    body = f"""<!doctype html><html lang="en"><title>Strict</title>
        <script type="module" src="{api}/pages/{module}.js"></script>
        <main><h1>Strict</h1><two-factor-{kind} api="{api}" token="{token}"></two-factor-{kind}></main></html>"""
    page.add_init_script("""window.violations = [];
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => violations.push(`${effectiveDirective} ${blockedURI}`));""")
    page.route(ADDRESS, lambda route: route.fulfill(status=200, headers=headers, body=body))
    page.goto(ADDRESS)
    return page


def violations(page: Page) -> list[str]:
    return page.evaluate("violations")


def test_a_login_by_code_needs_no_more_than_the_documented_policy(visitor):
    user = enrol()
    page = open_strict(visitor, "login", bearer("login", user.sub))
    code_field(page).fill(user.fresh_code())
    page.get_by_role("heading", name="You're signed in").wait_for()
    assert violations(page) == []


def test_a_setup_with_a_qr_code_needs_no_more_than_the_documented_policy(visitor):
    page = open_strict(visitor, "login", bearer("login", name("new")))
    page.get_by_role("button", name="Use an authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    page.get_by_role("button", name="Copy").click()
    save_codes(page)
    page.get_by_role("heading", name="You're signed in").wait_for()
    assert violations(page) == []


def test_the_account_area_needs_no_more_than_the_documented_policy(visitor):
    page = open_strict(visitor, "account", bearer("account", enrol().sub, acr="aal2"))
    page.get_by_role("button", name="Add an authenticator app").click()
    scan(page)
    assert violations(page) == []


def test_the_settings_need_no_more_than_the_documented_policy(visitor):
    page = open_strict(visitor, "policy", bearer("policy", "ada"))
    page.get_by_label("Audit log retention (days)").fill("400")
    page.get_by_role("button", name="Discard").click()
    page.get_by_label("Time zone").click()
    assert violations(page) == []


def test_users_and_the_adoption_chart_need_no_more_than_the_documented_policy(visitor):
    enrol()
    page = open_strict(visitor, "people", bearer("people", "ada"))
    page.get_by_text("Status").first.wait_for()
    page.get_by_role("button", name="Adoption").click()
    page.locator("two-factor-adoption-chart canvas, two-factor-adoption canvas").first.wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("part", ["script-src https://2fa.example; ", "connect-src https://2fa.example; ", "img-src data:; ", " lit-html"])
def test_each_part_of_the_documented_policy_is_needed(visitor, part):
    page = open_strict(visitor, "login", bearer("login", name("new")), here(part))
    if "img" in part:
        page.get_by_role("button", name="Use an authenticator app").click()
    page.wait_for_function("violations.length > 0")
    # The browser also writes each violation to the console, where a visitor's page must have none.
    assert all("Content Security Policy" in error or "script:" in error for error in visitor.errors)
    visitor.errors.clear()
