"""Imports users: moves their authenticator apps from another system, so that they sign in with the next code.

    python3 infra/import_users.py FILE --api URL --token-command 'COMMAND THAT PRINTS A SERVICE TOKEN' [--dry-run] [--at-once N]

FILE is CSV with a header, with commas, semicolons, or tabs between the cells, in UTF-8 or in UTF-16 with a byte order mark. Its columns are
user_id, and either otpauth_uri or secret (base32), with algorithm, digits, and period where they differ from SHA1, 6, and 30. The columns
label, email, email_verified, name, locale, and groups (with | between them) are optional. A row without a secret makes the user known, and
needs an email. Instead of CSV, FILE may hold one otpauth URI per line, whose account name is the user's ID.

You can stop the import and run it again: FILE.done lists the rows that are done, and a row that is sent twice is imported once.
FILE.refused.csv lists the rows that were refused, with the reason and without the secret. Only you can read these two files. Delete FILE
and its secrets when all users are imported. docs/moving-in.md has the details.

    python3 infra/import_users.py FILE --check-ids

reads the column user_id of any CSV, such as the export of GET /v1/users, and prints the IDs that the service does not accept. It
sends nothing.

Exit status: 0 all rows are done; 1 rows were refused, or the file, the token, the plan, or the policy does not allow an import; 2 wrong
options; 3 the service could not be reached, or did not work for too long, so run the command again; 130 interrupted.

It needs Python 3.9, and the folder infra/importing beside it.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path
from urllib.parse import urlsplit

from importing import identifiers, report
from importing.api import Api, check_address
from importing.journal import Journal
from importing.outcome import INTERRUPTED, REFUSED, Stop
from importing.pace import Pace
from importing.source import ids_of, rows_of
from importing.tokens import Tokens
from importing.transport import Transport
from importing.work import Import

AT_ONCE, MOST_AT_ONCE = 16, 64


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def check_ids(source: Path) -> int:
    """Prints the IDs of a CSV file that the service does not accept. Returns the exit status."""
    refused = [user for user in ids_of(source) if not identifiers.is_identifier(user)]
    # As JSON, which shows invisible characters.
    print("".join(f"{json.dumps(user)}\n" for user in refused), end="")
    say(f"{len(refused)} IDs are not accepted" + (f": an ID {identifiers.RULE}" if refused else ""))
    return REFUSED if refused else 0


def run(given: argparse.Namespace) -> int:
    """Imports the rows that are not done yet. Returns the exit status."""
    rows = rows_of(given.file)
    transport, pace = Transport(given.api), Pace()
    check_address(transport)
    api = Api(transport, Tokens(given.token_command), pace)
    journal = Journal(given.file, keep=not given.dry_run)
    if journal.done:
        say(f"{len(journal.done)} rows were done before")
    running = Import(api, pace, journal, given.dry_run)
    try:
        running.all([row for row in rows if row.number not in journal.done], given.at_once)
    finally:
        path = given.file.with_name(given.file.name + ".refused.csv")
        report.write(path, running.refused)
        if running.refused:
            say(f"{len(running.refused)} rows were refused: {path}")
    return REFUSED if running.refused else 0


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--api", help="the base URL of the API")
    parser.add_argument("--token-command", help="a command that prints a token with token_use service; it runs again when the token has expired")
    parser.add_argument("--dry-run", action="store_true", help="check every row, and import none")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, metavar="N", help=f"requests at the same time, 1 to {MOST_AT_ONCE}; the default is {AT_ONCE}")
    parser.add_argument("--check-ids", action="store_true", help="print the IDs that are not accepted, and send nothing")
    given = parser.parse_args()
    if given.check_ids:
        return given
    if not (given.api and given.token_command):
        parser.error("an import needs --api and --token-command")
    if urlsplit(given.api).scheme not in ("http", "https") or not urlsplit(given.api).netloc:
        parser.error("--api must be a URL that begins with https://")
    if not 1 <= given.at_once <= MOST_AT_ONCE:
        parser.error(f"--at-once must be 1 to {MOST_AT_ONCE}")
    return given


def main() -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    given = options()
    try:
        if not given.file.is_file():
            raise Stop(f"there is no file {given.file}")
        return check_ids(given.file) if given.check_ids else run(given)
    except Stop as stop:
        say(f"error: {stop.message}")
        return stop.exit_status
    except OSError as error:
        say(f"error: {error.filename or given.file}: {error.strerror or error}")
        return REFUSED
    except KeyboardInterrupt:
        say("interrupted" if given.dry_run else "interrupted: run the same command again, and the import goes on where it stopped")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
