"""The export of users: the page and infra/export_users.py put pages of the API together to one file."""

import csv
import os
import resource
import subprocess
import sys
import time
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page

import settings
from breaking_proxy import Answer, Breaking, Forward, Request, in_front_of, nothing
from browser import browser, visitor  # noqa: F401 (fixtures)
from conftest import TENANT, call, token
from crowd import CROWD_TENANT, write_crowd

sys.path.insert(0, str(settings.ROOT / "infra"))

import export_users  # noqa: E402

TOOL = settings.ROOT / "infra/export_users.py"
USERS = 5_000
HEADER = ["user_id", "email", "name", "status", "methods", "exempt_until", "locked_until"]
# A page of 1,000 users has about 100 kB. Five times as many users must not need more.
MOST_BYTES = 8 * 2**20


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
    assert done.stdout == f"{tmp_path}/users.csv: {USERS:,} users\n"
    assert (tmp_path / "users.csv").stat().st_mode & 0o777 == 0o600, "it contains addresses"
    assert os.listdir(tmp_path) == ["users.csv"]


def test_the_command_exports_what_its_options_select(crowd, tmp_path):
    done = run(tmp_path / "enrolled.csv", "--status", "enrolled", "--method", "totp")
    assert done.returncode == 0, done.stderr
    assert {(row[3], row[4]) for row in rows(tmp_path / "enrolled.csv")} == {("enrolled", "totp")}
    done = run(tmp_path / "some.csv", "--q", "crowd-0000")
    assert done.returncode == 0, done.stderr
    assert ids(tmp_path / "some.csv") == [user for user in crowd if user.startswith("crowd-0000")]


def test_refusals_that_pass_are_waited_for_and_no_page_is_written_twice(crowd, tmp_path):
    faults = [nothing(429).having("Retry-After", "0"), nothing(503), nothing(502)]
    with in_front_of(settings.stack()["api"], breaks(faults)) as api:
        done = run(tmp_path / "users.csv", api=api)
    assert done.returncode == 0 and not faults, done.stderr
    assert ids(tmp_path / "users.csv") == crowd


def test_memory_is_that_of_a_page(crowd, tmp_path):
    api = export_users.Api(settings.stack()["api"], staff)
    tracemalloc.start()
    assert export_users.export(api, {"limit": 1000}, tmp_path / "users.csv") == USERS
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MOST_BYTES


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
