"""Exports users to a CSV file: those of a tenant, or those with a status, a method, or a beginning of their ID.

    python3 infra/export_users.py --api URL --output FILE --token-command 'COMMAND THAT PRINTS A STAFF TOKEN'
        [--status STATUS] [--method METHOD] [--q TEXT]

The token has token_use staff, and belongs to an admin, or to an agent with permission. --token-file FILE or --token-env NAME give it
instead of --token-command. When the token has expired, the program gets it again in the same way.

The file appears when it is complete, and replaces an older one in one step. Only its owner can read it, because it contains addresses.
Memory holds one page of 1,000 users. Requests that the service can't answer for now are repeated.

Exit status: 0 the file is complete; 1 the service refused, or its answers make no sense; 2 wrong options; 3 the service did not answer
for too long, so run the program again; 4 the file could not be written; 130 interrupted. Unless it is 0, an older file stays as it was.
"""

from __future__ import annotations

import argparse
import csv
import http.client
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlencode, urlsplit

PATH = "/v1/users"
PAGE_USERS = 1000
STATUSES = ["enrolled", "exempt", "locked", "pending", "skipped"]
METHODS = ["passkey", "totp", "email"]
# Statuses after which the same request may succeed.
PASSING = {429, 500, 502, 503, 504}
TRIES = 8
LONGEST_WAIT_SECONDS = 60
TIMEOUT_SECONDS = 30
# Without a terminal, one line of progress for this many users.
USERS_PER_LINE = 10_000

REFUSED, UNAVAILABLE, NOT_WRITTEN, INTERRUPTED = 1, 3, 4, 130


@dataclass
class Failed(Exception):
    """The end of an export that is not complete."""

    status: int
    message: str


@dataclass
class Page:
    """An answer of the service."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


class Api:
    """The service, on one connection."""

    def __init__(self, url: str, get_token: Callable[[], str]) -> None:
        self.url, self.get_token = urlsplit(url), get_token
        kind = http.client.HTTPSConnection if self.url.scheme == "https" else http.client.HTTPConnection
        self.connection = kind(self.url.netloc, timeout=TIMEOUT_SECONDS)
        self.token = get_token()

    def page(self, query: str) -> Page:
        """A page of users. Repeats the request while that may help."""
        renewed = False
        for nth in range(TRIES):
            page = self._send(f"{self.url.path.rstrip('/')}{PATH}?{query}")
            if page and page.status == 200:
                return page
            if page and page.status == 401 and not renewed:
                renewed, self.token = True, self.get_token()
            elif page and page.status not in PASSING:
                raise Failed(REFUSED, f"the service refused: {reason(page)}")
            elif nth + 1 < TRIES:
                time.sleep(wait_before_next(nth, page))
        raise Failed(UNAVAILABLE, f"the service did not answer {TRIES} times in a row: {reason(page) if page else 'no connection'}")

    def _send(self, target: str) -> Page | None:
        """An answer, or None if there was none, or not all of it."""
        headers = {"authorization": f"Bearer {self.token}", "accept": "text/csv"}
        try:
            self.connection.request("GET", target, headers=headers)
            answer = self.connection.getresponse()
            return Page(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException):
            self.connection.close()
            return None


def wait_before_next(nth: int, page: Page | None) -> float:
    """The seconds that the service asks for, or longer ones with each try."""
    asked = page.headers.get("retry-after", "") if page else ""
    if asked.isdecimal():
        return min(int(asked), LONGEST_WAIT_SECONDS)
    return min(0.25 * 2**nth, 10)


def reason(page: Page) -> str:
    """What a problem document says, without the input of the request."""
    try:
        problem = json.loads(page.body)
        return f"{page.status} {problem['type'].removeprefix('/problems/')}: {problem.get('detail') or problem.get('title', '')}"
    except (ValueError, KeyError, AttributeError, TypeError):
        return f"status {page.status}"


def next_query(link: str | None) -> str | None:
    """The query of the next page. The path and the host stay the same, so that the token goes nowhere else."""
    found = re.search(r'<([^>]*)>[^,<]*;\s*rel="?next"?', link or "")
    return urlsplit(found[1]).query if found else None


def pages(api: Api, query: dict) -> Iterator[tuple[bytes, int]]:
    """Each page as bytes for the file, and its number of users. Only the first one has the header."""
    header = None
    following: str | None = urlencode(query)
    while following is not None:
        page = api.page(following)
        first, separator, rows = page.body.partition(b"\n")
        if not page.headers.get("content-type", "").startswith("text/csv") or not first.startswith(b"user_id"):
            raise Failed(REFUSED, "the answer is not a CSV file of users; is --api the address of the API?")
        if first != (header or first):
            raise Failed(REFUSED, "the columns changed during the export, because the service was updated; run the program again")
        users = sum(1 for _ in csv.reader(io.StringIO(rows.decode(), newline="")))
        yield (rows if header else first + separator + rows), users
        header, last = first, following
        following = next_query(page.headers.get("link"))
        if following == last:
            raise Failed(REFUSED, "the service returned a link to the same page")


@contextmanager
def complete_file(path: Path) -> Iterator[BinaryIO]:
    """A file that gets its name only if all of it could be written. It is readable by its owner only."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".part", delete=False) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


class Progress:
    """One line that counts on a terminal, and otherwise a line now and then."""

    def __init__(self) -> None:
        self.started, self.users, self.on_terminal = time.monotonic(), 0, sys.stderr.isatty()

    def add(self, users: int) -> None:
        before, self.users = self.users, self.users + users
        if self.on_terminal:
            print(f"\r{self._words()}", end="", file=sys.stderr, flush=True)
        elif before // USERS_PER_LINE != self.users // USERS_PER_LINE:
            print(self._words(), file=sys.stderr, flush=True)

    def end(self) -> None:
        if self.on_terminal:
            print(file=sys.stderr)

    def _words(self) -> str:
        rate = self.users / max(time.monotonic() - self.started, 0.001)
        return f"{self.users:,} users exported, {rate:,.0f} per second"


def export(api: Api, query: dict, output: Path) -> int:
    """Writes the file, and returns the number of users."""
    progress = Progress()
    try:
        with complete_file(output) as file:
            for page, users in pages(api, query):
                file.write(page)
                progress.add(users)
    except OSError as error:
        raise Failed(NOT_WRITTEN, f"{output} could not be written: {error.strerror or error}") from None
    finally:
        progress.end()
    return progress.users


def token_source(given: argparse.Namespace) -> Callable[[], str]:
    """A function that gets the token from the place that the options name."""
    def get() -> str:
        try:
            if given.token_command:
                printed = subprocess.run(given.token_command, shell=True, capture_output=True, text=True)
                if printed.returncode != 0:
                    raise Failed(REFUSED, f"the token command failed: {printed.stderr.strip()}")
                token = printed.stdout
            elif given.token_file:
                token = given.token_file.read_text()
            else:
                token = os.environ.get(given.token_env, "")
        except OSError as error:
            raise Failed(REFUSED, f"{given.token_file} could not be read: {error.strerror}") from None
        if not token.strip():
            raise Failed(REFUSED, "the token is empty")
        return token.strip()

    return get


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--api", required=True, help="the base URL of the API")
    parser.add_argument("--output", required=True, type=Path, help="the file to write")
    tokens = parser.add_mutually_exclusive_group(required=True)
    tokens.add_argument("--token-command", help="a command that prints the token")
    tokens.add_argument("--token-file", type=Path, help="a file that contains the token")
    tokens.add_argument("--token-env", metavar="NAME", help="an environment variable that contains the token")
    parser.add_argument("--status", choices=STATUSES, help="only users with this status")
    parser.add_argument("--method", choices=METHODS, help="only users with this method")
    parser.add_argument("--q", metavar="TEXT", help="only users whose ID begins with this text, or whose email address it is")
    given = parser.parse_args()
    if urlsplit(given.api).scheme not in ("http", "https"):
        parser.error("--api must be a URL that begins with https://")
    if not given.output.parent.is_dir():
        parser.error(f"there is no folder {given.output.parent}")
    return given


def main() -> None:
    # A stopped program removes its unfinished file, too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    given = options()
    query = {"limit": PAGE_USERS, "status": given.status, "method": given.method, "q": given.q}
    try:
        users = export(Api(given.api, token_source(given)), {name: value for name, value in query.items() if value}, given.output)
    except Failed as failure:
        print(f"error: {failure.message}", file=sys.stderr)
        sys.exit(failure.status)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(INTERRUPTED)
    print(f"{given.output}: {users:,} users")


if __name__ == "__main__":
    main()
