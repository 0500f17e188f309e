"""`<two-factor-people>` in a real browser: what staff see of users, and do for them."""

import pytest
from playwright.sync_api import Page

import settings
from browser import browser, visitor  # noqa: F401 (fixtures)
from conftest import enrol


@pytest.fixture
def page(visitor) -> Page:  # noqa: F811
    enrol()
    visitor.password("ada")
    visitor.page.goto(f"{settings.HELPDESK}/people")
    visitor.page.get_by_role("heading", name="Users' two-factor authentication").wait_for()
    visitor.page.get_by_role("table").first.wait_for()
    return visitor.page


def test_the_list_shows_users_by_status(page, visitor):
    page.get_by_role("group", name="Status").get_by_role("button", name="Set up", exact=True).click()
    page.get_by_role("table").first.wait_for()
    visitor.check_accessibility()


def test_an_unknown_name_finds_no_user(page):
    page.get_by_label("User ID").fill("nobody-of-that-name")
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_text("No user found for").wait_for()


def test_users_can_be_saved_as_a_file(page):
    with page.expect_download() as download:
        page.get_by_role("button", name="Export as CSV").click()
    text = download.value.path().read_text()
    assert text.startswith("user_id,status,methods,exempt_until,locked_until\n")


def test_adoption_shows_numbers_and_a_history(page, visitor):
    page.get_by_role("button", name="Adoption").click()
    page.get_by_role("img").first.wait_for()
    visitor.check_accessibility()
