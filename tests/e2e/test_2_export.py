"""The export of users: the page and infra/export_users.py put pages of the API together to one file."""

import csv
import json
import os
import re
import subprocess
import sys
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import settings
from breaking_proxy import Answer, Breaking, Forward, Request, in_front_of, nothing
from browser import browser, visitor  # noqa: F401 (fixtures)
from conftest import token
from crowd import CROWD_TENANT, write_crowd

sys.path.insert(0, str(settings.ROOT / "infra"))

import export_users  # noqa: E402

TOOL = settings.ROOT / "infra/export_users.py"
USERS = 5_000
# With the two users that the others are copies of.
ALL = USERS + 2
HEADER = ["user_id", "email", "name", "status", "methods", "exempt_until", "locked_until"]
# The emulator's DynamoDB searches the whole table for each page, so a table of this size takes it too long. The pages of this export are
# real, and repeat themselves.
MANY_PAGES, MANY = 100, 100_000
# A page of 1,000 users has about 100 kB.
MOST_BYTES = 8 * 2**20
PATIENCE_MILLISECONDS = 120_000


@pytest.fixture(scope="module")
def crowd() -> list[str]:
    """The IDs of many users, in a tenant of their own."""
    return write_crowd(USERS)


def staff() -> str:
    return token("staff", "ada", CROWD_TENANT, role="admin")


def run(output: Path, *options: str, api: str | None = None, **environment: str) -> subprocess.CompletedProcess:
    command = [sys.executable, TOOL, "--api", api or settings.stack()["api"], "--output", output, *options]
    if not any(option.startswith("--token") for option in options):
        command += ["--token-env", "STAFF_TOKEN"]
    return subprocess.run(command, env=os.environ | {"STAFF_TOKEN": staff()} | environment, capture_output=True, text=True, timeout=300)


def rows(file: Path) -> list[list[str]]:
    """The rows of an export with one header."""
    header, *others = csv.reader(file.open(newline=""))
    assert header == HEADER and HEADER not in others
    return others


def ids(file: Path) -> list[str]:
    return sorted(row[0] for row in rows(file))


def breaks(faults: list[Answer]) -> Breaking:
    """Answers every other request with the next of these faults."""
    asked = Counter()

    def breaking(request: Request, forward: Forward) -> Answer:
        asked["requests"] += 1
        return faults.pop(0) if faults and asked["requests"] % 2 == 0 else forward(request)

    return breaking


def test_the_command_exports_every_user_once(crowd, tmp_path):
    done = run(tmp_path / "users.csv")
    assert done.returncode == 0, done.stderr
    assert ids(tmp_path / "users.csv") == crowd
    assert done.stdout == f"{tmp_path}/users.csv: {ALL:,} users\n"
    assert (tmp_path / "users.csv").stat().st_mode & 0o777 == 0o600, "it contains addresses"
    assert os.listdir(tmp_path) == ["users.csv"]


def test_the_command_exports_what_its_options_select(crowd, tmp_path):
    done = run(tmp_path / "enrolled.csv", "--status", "enrolled", "--method", "totp")
    assert done.returncode == 0, done.stderr
    assert {(row[3], row[4]) for row in rows(tmp_path / "enrolled.csv")} == {("enrolled", "totp")}
    done = run(tmp_path / "some.csv", "--q", "crowd-0000")
    assert done.returncode == 0, done.stderr
    assert ids(tmp_path / "some.csv") == [user for user in crowd if user.startswith("crowd-0000")]


def test_the_command_knows_every_status_and_method():
    schemas = json.loads((settings.ROOT / "docs/api/openapi.json").read_text())["components"]["schemas"]
    assert sorted(export_users.STATUSES) == sorted(schemas["Status"]["enum"])
    assert sorted(export_users.METHODS) == sorted(schemas["Factor"]["enum"])


def test_refusals_that_pass_are_waited_for_and_no_page_is_written_twice(crowd, tmp_path):
    faults = [nothing(429).having("Retry-After", "0"), nothing(503), nothing(502)]
    with in_front_of(settings.stack()["api"], breaks(faults)) as api:
        done = run(tmp_path / "users.csv", api=api)
    assert done.returncode == 0 and not faults, done.stderr
    assert ids(tmp_path / "users.csv") == crowd


class Repeated:
    """Leads from one full page to the next of a hundred, with the link of a real answer."""

    def __init__(self) -> None:
        self.pages = 0

    def link(self) -> str | None:
        self.pages += 1
        return f'</v1/users?limit=1000&repeated={self.pages}>; rel="next"' if self.pages < MANY_PAGES else None

    @staticmethod
    def real(url: str) -> str:
        return re.sub("&repeated=[0-9]+", "", url)


def test_100_000_users_need_the_memory_of_a_page(crowd, tmp_path):
    repeated = Repeated()

    def repeats(request: Request, forward: Forward) -> Answer:
        answer = forward(Request(request.verb, repeated.real(request.path), request.headers, request.body))
        link = repeated.link()
        return answer.having("Link", link) if link else answer.without("Link")

    with in_front_of(settings.stack()["api"], repeats) as url:
        api = export_users.Api(url, staff)
        tracemalloc.start()
        assert export_users.export(api, {"limit": 1000}, tmp_path / "users.csv") == MANY
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert len(rows(tmp_path / "users.csv")) == MANY
    assert peak < MOST_BYTES, "the proxy included"


def test_an_older_file_stays_if_the_export_fails(crowd, tmp_path):
    file = tmp_path / "users.csv"
    file.write_text("older\n")
    agent = token("staff", "no-grant", CROWD_TENANT, role="agent")
    refused = run(file, STAFF_TOKEN=agent)
    assert refused.returncode == 1 and "403 grant-required" in refused.stderr, refused.stderr
    with in_front_of(settings.stack()["api"], lambda *_: Answer(200, [("Content-Type", "text/html")], b"<html>")) as api:
        other = run(file, api=api)
    assert other.returncode == 1 and "not a CSV file" in other.stderr, other.stderr
    assert run(file, STAFF_TOKEN="").returncode == 1
    assert run(file, "--token-file", str(tmp_path / "none")).returncode == 1
    failed = run(file, "--token-command", "echo no key >&2; false")
    assert failed.returncode == 1 and "the token command failed: no key" in failed.stderr
    assert run(file, "--status", "none").returncode == 2
    assert run(tmp_path / "none" / "users.csv").returncode == 2
    assert file.read_text() == "older\n" and os.listdir(tmp_path) == ["users.csv"]


def test_an_expired_token_is_replaced_during_the_export(crowd, tmp_path):
    source = tmp_path / "token"
    source.write_text(staff())
    asked = Counter()

    def expires(request: Request, forward: Forward) -> Answer:
        asked["requests"] += 1
        if asked["requests"] == 3:
            return forward(Request(request.verb, request.path, request.headers | {"authorization": "Bearer expired"}, b""))
        return forward(request)

    with in_front_of(settings.stack()["api"], expires) as api:
        done = run(tmp_path / "users.csv", "--token-file", str(source), api=api)
    assert done.returncode == 0, done.stderr
    assert ids(tmp_path / "users.csv") == crowd


@pytest.fixture
def page(crowd, visitor) -> Page:  # noqa: F811
    """The list of the crowd, in the page of the stand-in Help Center."""
    visitor.password("ada")
    visitor.page.goto(f"{settings.HELPDESK}/people")
    visitor.page.get_by_role("heading", name="Users' two-factor authentication").wait_for()
    # An element belongs to the tenant of its first token.
    visitor.page.evaluate("""token => {
        const old = document.querySelector("two-factor-people");
        const element = document.createElement("two-factor-people");
        Object.assign(element, { api: old.getAttribute("api"), token });
        old.replaceWith(element);
    }""", staff())
    visitor.page.get_by_role("table").first.wait_for(timeout=PATIENCE_MILLISECONDS)
    return visitor.page


def press_export(page: Page) -> None:
    page.get_by_role("button", name="Export as CSV").click()


WITHOUT_PICKER = "delete window.showSaveFilePicker"
# A file of the browser's own file system, which works like one that staff choose, but needs no dialog.
WITH_PICKER = """window.showSaveFilePicker = async () => window.chosen =
    await (await navigator.storage.getDirectory()).getFileHandle("chosen.csv", { create: true })"""
READ_CHOSEN = "async () => (await window.chosen.getFile()).text()"


def saved(page: Page, text: str, file: Path) -> list[str]:
    file.write_text(text, newline="")
    return ids(file)


def test_the_page_exports_every_user_once_into_a_download(page, crowd, visitor, tmp_path):
    page.evaluate(WITHOUT_PICKER)
    with page.expect_download(timeout=PATIENCE_MILLISECONDS) as download:
        press_export(page)
    assert download.value.suggested_filename == "users.csv"
    assert saved(page, download.value.path().read_text(), tmp_path / "users.csv") == crowd
    page.get_by_text(f"Saved {ALL:,} users.").wait_for(timeout=PATIENCE_MILLISECONDS)
    visitor.check_accessibility()


def test_the_page_exports_100_000_users(page, tmp_path):
    page.evaluate(WITHOUT_PICKER)
    repeated = Repeated()

    def repeats(route) -> None:
        answer = route.fetch(url=repeated.real(route.request.url))
        headers = {name: value for name, value in answer.headers.items() if name != "link"}
        link = repeated.link()
        route.fulfill(response=answer, headers=headers | ({"link": link} if link else {}))

    page.route(re.compile(r"/v1/users\?.*limit=1000"), repeats)
    with page.expect_download(timeout=PATIENCE_MILLISECONDS) as download:
        press_export(page)
    assert len(rows(download.value.path())) == MANY
    page.get_by_text(f"Saved {MANY:,} users.").wait_for()


def test_the_page_writes_page_by_page_to_the_file_that_staff_choose(page, crowd, tmp_path):
    page.evaluate(WITH_PICKER)
    press_export(page)
    page.get_by_text(f"Saved {ALL:,} users.").wait_for(timeout=PATIENCE_MILLISECONDS)
    assert saved(page, page.evaluate(READ_CHOSEN), tmp_path / "users.csv") == crowd


def test_a_filter_and_a_search_are_exported_too(page, crowd, tmp_path):
    page.evaluate(WITHOUT_PICKER)
    page.get_by_role("group", name="Status").get_by_role("button", name="Not set up").click()
    with page.expect_response(lambda answer: "q=crowd-0000" in answer.url and "status=pending" in answer.url):
        page.get_by_label("Find a user").fill("crowd-0000")
    page.get_by_text(re.compile("^First [0-9]+ users shown$")).wait_for(timeout=PATIENCE_MILLISECONDS)
    with page.expect_download(timeout=PATIENCE_MILLISECONDS) as download:
        press_export(page)
    found = saved(page, download.value.path().read_text(), tmp_path / "users.csv")
    assert found == [user for user in crowd if user.startswith("crowd-0000")][1::2]


def test_an_export_that_fails_continues_without_a_loss(page, crowd, visitor, tmp_path):
    page.evaluate(WITH_PICKER)
    broken: list[str] = []

    def refuse_the_third(route) -> None:
        broken.append(route.request.url)
        if len(broken) == 3:
            route.fulfill(status=401, content_type="application/problem+json", body='{"type": "/problems/invalid-token", "reason": "expired"}',
                          headers={"Access-Control-Allow-Origin": settings.HELPDESK})
        else:
            route.continue_()

    page.route(re.compile(r"/v1/users\?.*limit=1000"), refuse_the_third)
    press_export(page)
    page.get_by_role("alert").filter(has_text="Your sign-in has timed out.").wait_for(timeout=PATIENCE_MILLISECONDS)
    page.get_by_text("Nothing is lost.").wait_for()
    page.get_by_text("2,000 of about").wait_for(timeout=PATIENCE_MILLISECONDS)
    visitor.check_accessibility()
    page.get_by_role("button", name="Continue").press("Enter")
    page.get_by_text(f"Saved {ALL:,} users.").wait_for(timeout=PATIENCE_MILLISECONDS)
    assert saved(page, page.evaluate(READ_CHOSEN), tmp_path / "users.csv") == crowd


def test_a_cancelled_export_leaves_no_file_and_returns_the_focus(page, visitor):
    page.evaluate(WITH_PICKER)
    held: list = []
    page.route(re.compile(r"/v1/users\?.*cursor="), lambda route: held.append(route))
    press_export(page)
    bar = page.get_by_role("progressbar", name="Exporting users")
    page.get_by_text("1,000 of about").wait_for(timeout=PATIENCE_MILLISECONDS)
    expect(bar).to_have_attribute("value", "1000")
    visitor.check_accessibility()
    expect(page.get_by_role("button", name="Cancel")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_text("Export canceled. No file was saved.").wait_for()
    expect(page.get_by_role("button", name="Export as CSV")).to_be_focused()
    assert page.evaluate(READ_CHOSEN) == ""
    held[0].abort()
