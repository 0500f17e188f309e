"""Imports users: moves their authenticator apps from another system, so that they sign in with the next code.

    python3 infra/import_users.py FILE --api URL --token-command 'COMMAND THAT PRINTS A SERVICE TOKEN' [--dry-run]

FILE is CSV with a header. Its columns are user_id, and either otpauth_uri or secret (base32), with algorithm, digits, and period where
they differ from SHA1, 6, and 30. The columns label, email, email_verified, and locale are optional. Instead of CSV, FILE may hold one
otpauth URI per line, whose account name is the user's ID.

You can stop the import and run it again: FILE.done lists the rows that are done, and a row that is sent twice is imported once.
FILE.refused.csv lists the rows that were refused, with the reason and without the secret. The exit status is 1 if there are any.
Delete FILE and its secrets when all users are imported. docs/moving-in.md has the details.

    python3 infra/import_users.py FILE --check-ids

reads the column user_id of any CSV, such as the export of GET /v1/users, and prints the IDs that the service does not accept. It
sends nothing. The exit status is 1 if there are any.
"""

import argparse
import csv
import hashlib
import http.client
import json
import subprocess
import sys
import threading
import time
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

AT_ONCE = 16
# Statuses after which the same request may succeed, with the problem that must come with the status.
PASSING = {409: "try-again", 429: "", 500: "", 502: "", 503: "", 504: ""}
TRIES = 6
# Problems that every other row would get too.
FOR_EVERY_ROW = {"plan-required", "method-off", "wrong-token-use", "invalid-token"}
FIELDS = ["user_id", "secret", "otpauth_uri", "algorithm", "digits", "period", "label", "email", "email_verified", "locale"]
SECONDS = 30
ID_RULE = ("user_id must have 1 to 128 bytes in Unicode normalization form C, without '#', '/', '\\', '?', '%', U+FFFD, white space, control "
           "characters, or invisible characters, and must not be '.' or '..'")
# Characters with the Unicode property Default_Ignorable_Code_Point whose category is not Cf.
IGNORABLE = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x3164, 0x3164),
             (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)]


@dataclass
class Refused(Exception):
    """A row that was not imported, and the reason."""

    status: int
    kind: str
    detail: str


class Api:
    """The service's routes, with one connection per thread."""

    def __init__(self, url: str, token_command: str) -> None:
        self.url, self.token_command = urlsplit(url), token_command
        self.local, self.lock, self.token = threading.local(), threading.Lock(), ""
        self.renew("")

    def renew(self, stale: str) -> None:
        """Gets a new token, unless another thread has already got one."""
        with self.lock:
            if self.token == stale:
                printed = subprocess.run(self.token_command, shell=True, capture_output=True, text=True)
                if printed.returncode != 0 or not printed.stdout.strip():
                    sys.exit(f"error: the token command failed: {printed.stderr.strip() or 'it printed nothing'}")
                self.token = printed.stdout.strip()

    def send(self, verb: str, path: str, body: dict, token: str) -> tuple[int, dict]:
        if not hasattr(self.local, "connection"):
            kind = http.client.HTTPSConnection if self.url.scheme == "https" else http.client.HTTPConnection
            self.local.connection = kind(self.url.netloc, timeout=SECONDS)
        headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
        try:
            self.local.connection.request(verb, self.url.path.rstrip("/") + path, json.dumps(body), headers)
            answer = self.local.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.local.connection.close()
            return 503, {"detail": f"no response: {error}"}
        try:
            return answer.status, json.loads(text or "{}")
        except ValueError:
            return answer.status, {"detail": "the response is not JSON"}

    def call(self, verb: str, path: str, body: dict) -> dict:
        """Returns the response to a successful request. Retries where that may help."""
        renewed = False
        for nth in range(TRIES):
            token = self.token
            status, answer = self.send(verb, path, body, token)
            kind = answer.get("type", "").removeprefix("/problems/")
            if status < 300:
                return answer
            if status == 401 and not renewed:
                renewed = True
                self.renew(token)
            elif status in PASSING and PASSING[status] in ("", kind):
                time.sleep(min(0.2 * 2**nth, 5))
            else:
                break
        errors = "; ".join(f"{error['pointer']} {error['detail']}" for error in answer.get("errors", []))
        raise Refused(status, kind, errors or answer.get("detail", ""))


def is_identifier(text: str) -> bool:
    """Whether the service accepts a text as an ID."""
    def refused(char: str) -> bool:
        return (char in "#/\\?%\ufffd" or char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs")
                or any(first <= ord(char) <= last for first, last in IGNORABLE))

    return (0 < len(text.encode(errors="surrogatepass")) <= 128 and text not in (".", "..") and not any(map(refused, text))
            and unicodedata.is_normalized("NFC", text))


def cell(value: object) -> object:
    """A cell that spreadsheets do not read as a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def check_ids(path: Path) -> bool:
    """Prints the IDs of a CSV file that the service does not accept. Returns whether it accepts all of them."""
    reader = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    if "user_id" not in (reader.fieldnames or []):
        sys.exit(f"error: {path} has no column user_id; its first line must name the columns")
    refused = [row["user_id"] or "" for row in reader if not is_identifier(row["user_id"] or "")]
    # As JSON, which shows invisible characters.
    print("".join(f"{json.dumps(user)}\n" for user in refused), end="")
    print(f"{len(refused)} IDs are not accepted" + (f": an ID {ID_RULE.removeprefix('user_id ')}" if refused else ""), file=sys.stderr)
    return not refused


def rows_of(path: Path) -> list[dict]:
    """The rows of a CSV file, or of a list of otpauth URIs."""
    text = path.read_text(encoding="utf-8-sig")
    if text.lstrip().startswith("otpauth://"):
        return [{"user_id": account_of(line.strip()), "otpauth_uri": line.strip()} for line in text.splitlines() if line.strip()]
    reader = csv.DictReader(text.splitlines())
    if unknown := set(reader.fieldnames or []) - set(FIELDS):
        sys.exit(f"error: {path} has unknown columns: {', '.join(sorted(unknown))}; the columns are {', '.join(FIELDS)}")
    if "user_id" not in (reader.fieldnames or []):
        sys.exit(f"error: {path} has no column user_id; its first line must name the columns")
    return [{name: value.strip() for name, value in row.items() if name and (value or "").strip()} for row in reader]


def account_of(uri: str) -> str:
    """`alice` of otpauth://totp/Shop:alice?secret=..."""
    return unquote(urlsplit(uri).path.lstrip("/")).rpartition(":")[2].strip()


def import_row(api: Api, row: dict, dry_run: bool) -> str:
    """Sends one row, and returns the result."""
    if not row.get("user_id"):
        raise Refused(0, "invalid-row", "the row has no user_id")
    if not is_identifier(row["user_id"]):
        raise Refused(0, "invalid-row", ID_RULE)
    path = f"/v1/users/{quote(row['user_id'], safe='')}"
    if row.get("email") and not dry_run:
        verified = row.get("email_verified", "").lower() in ("true", "1", "yes")
        known = {"email": row["email"], "email_verified": verified, "locale": row.get("locale")}
        api.call("PUT", path, {name: value for name, value in known.items() if value is not None})
    body: dict = {name: row[name] for name in ("secret", "otpauth_uri", "algorithm", "label") if name in row}
    if "algorithm" in body:
        body["algorithm"] = body["algorithm"].upper().replace("-", "")
    for name in ("digits", "period"):
        if name in row:
            if not row[name].isdecimal():
                raise Refused(0, "invalid-row", f"{name} is not a number")
            body[name] = int(row[name])
    return api.call("POST", f"{path}/totp/import", body | ({"dry_run": True} if dry_run else {}))["result"]


class Journal:
    """The rows that are done, in a file beside the input. It is valid for that input only."""

    def __init__(self, source: Path, keep: bool) -> None:
        self.path, self.keep, self.lock = source.with_name(source.name + ".done"), keep, threading.Lock()
        digest = hashlib.sha256(source.read_bytes()).hexdigest()
        lines = self.path.read_text().splitlines() if self.path.exists() else []
        if lines and lines[0] != digest:
            sys.exit(f"error: {source} has changed since {self.path} was started; delete that file to send every row again")
        self.done = {int(line) for line in lines[1:]}
        if keep and not lines:
            self.path.write_text(digest + "\n")

    def add(self, number: int) -> None:
        if self.keep:
            with self.lock, self.path.open("a") as file:
                file.write(f"{number}\n")


def show(counts: Counter, total: int, started: float, end: str = "") -> None:
    done = sum(counts.values())
    filled = 30 * done // max(total, 1)
    rate = done / max(time.monotonic() - started, 0.001)
    listed = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in sorted(counts.items()))
    print(f"\r[{'#' * filled}{'.' * (30 - filled)}] {done} of {total}, {rate:.0f} per second: {listed}", end=end, file=sys.stderr, flush=True)


class Import:
    """Sends rows in parallel, and stops when every row would get the same error."""

    def __init__(self, api: Api, journal: Journal, dry_run: bool) -> None:
        self.api, self.journal, self.dry_run = api, journal, dry_run
        self.stopped = threading.Event()
        self.counts: Counter = Counter()
        # Row, user ID, status, problem, and detail.
        self.refused: list[list] = []

    def one(self, numbered: tuple[int, dict]) -> tuple[str, list | None]:
        number, row = numbered
        if self.stopped.is_set():
            return "not tried", None
        try:
            result = import_row(self.api, row, self.dry_run)
            self.journal.add(number)
            return result, None
        except Refused as refusal:
            if refusal.kind in FOR_EVERY_ROW:
                self.stopped.set()
            return "refused", [number, row.get("user_id", ""), refusal.status, refusal.kind, refusal.detail]

    def all(self, rows: list[tuple[int, dict]]) -> None:
        started, waiting = time.monotonic(), iter(rows)
        with ThreadPoolExecutor(AT_ONCE) as threads:
            while batch := list(islice(waiting, 20 * AT_ONCE)):
                for result, line in threads.map(self.one, batch):
                    self.counts[result] += 1
                    self.refused += [line] if line else []
                    show(self.counts, len(rows), started)
        show(self.counts, len(rows), started, end="\n")


def run(api: Api, source: Path, dry_run: bool) -> bool:
    """Imports the rows that are not done yet. Returns whether every row was imported."""
    journal = Journal(source, keep=not dry_run)
    if journal.done:
        print(f"{len(journal.done)} rows were done before", file=sys.stderr)
    running = Import(api, journal, dry_run)
    running.all([(number, row) for number, row in enumerate(rows_of(source), 1) if number not in journal.done])
    report = source.with_name(source.name + ".refused.csv")
    write_report(report, running.refused)
    if running.refused:
        print(f"{len(running.refused)} rows were refused: {report}", file=sys.stderr)
    if running.stopped.is_set():
        *_, kind, detail = running.refused[-1]
        print(f"error: stopped: {kind}: {detail}. Every other row would fail for the same reason.", file=sys.stderr)
    return not running.refused


def write_report(path: Path, refused: list[list]) -> None:
    with path.open("w", newline="") as file:
        header = ["row", "user_id", "status", "problem", "detail"]
        csv.writer(file).writerows([header, *([cell(value) for value in line] for line in refused)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--api", help="the base URL of the API")
    parser.add_argument("--token-command", help="a command that prints a token with token_use service; it runs again when the token has expired")
    parser.add_argument("--dry-run", action="store_true", help="check every row, and import none")
    parser.add_argument("--check-ids", action="store_true", help="print the IDs that are not accepted, and send nothing")
    given = parser.parse_args()
    if not given.file.exists():
        sys.exit(f"error: there is no file {given.file}")
    if given.check_ids:
        sys.exit(0 if check_ids(given.file) else 1)
    if not (given.api and given.token_command):
        parser.error("an import needs --api and --token-command")
    if not run(Api(given.api, given.token_command), given.file, given.dry_run):
        sys.exit(1)


if __name__ == "__main__":
    main()
