"""infra/import_users.py on the deployed stack: what it refuses, where it stops, and how it continues."""

import ast
import os
import pty
import signal
import subprocess
import sys
import time
import uuid
from collections import Counter
from pathlib import Path

import pytest

import settings
from breaking_proxy import Answer, in_front_of, nothing
from conftest import call, token
from test_2_moving_in import TOOL, command_for, environment, report_of, run, secret_of, shown, write

# A problem that stops an import, and the tenant's state in which the service answers with it
PLAN_BELOW, TOTP_OFF = "team", {"totp_enabled": False, "required": False}


def name() -> str:
    return f"moved-{uuid.uuid4().hex[:8]}"


def rows_with_apps(count: int) -> list[dict]:
    mark = name()
    return [{"user_id": f"{mark}-{nth}", "secret": secret_of(20)} for nth in range(count)]


def wait_until(happened, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "users.csv"


def test_a_dry_run_and_a_real_run_refuse_the_same_rows_which_leave_nothing_behind(file):
    full, bad, fine = name(), name(), name()
    six = [{"user_id": full, "secret": secret_of(20)} for _ in range(6)]
    rows = [
        *six[:5], dict(six[0]), six[5],
        {"user_id": bad, "secret": secret_of(20), "email": "no address", "email_verified": "true"},
        {"user_id": bad, "secret": secret_of(15), "email": f"{bad}@example.com", "email_verified": "true"},
        {"user_id": bad, "secret": secret_of(20), "email": f"{bad}@example.com", "email_verified": "maybe"},
        {"user_id": bad, "secret": secret_of(20), "name": "Without Address"},
        {"user_id": bad, "secret": secret_of(20), "email": f"{bad}@example.com", "locale": "x" * 36},
        {"user_id": bad, "email": "no address"},
        {"user_id": bad, "email": f"{bad}@example.com", "digits": "6"},
        {"user_id": bad},
        {"user_id": fine, "secret": secret_of(20), "email": f"{fine}@example.com", "email_verified": "YES", "name": "Fine", "locale": "de"},
    ]
    write(file, rows)
    dry = run(file, "--dry-run")
    assert dry.returncode == 1 and "already there 1, refused 9, would be imported 6" in dry.stderr, dry.stderr
    refused = report_of(file)
    assert refused == [("7", "too-many-authenticators"), ("8", "invalid-request"), ("9", "invalid-request"), ("10", "invalid-row"),
                       ("11", "invalid-row"), ("12", "invalid-request"), ("13", "invalid-request"), ("14", "invalid-row"), ("15", "invalid-row")]
    assert [shown(user) for user in (full, bad, fine)] == [None, None, None]

    real = run(file)
    assert real.returncode == 1 and "already there 1, imported 6, refused 9" in real.stderr, real.stderr
    assert report_of(file) == refused
    assert shown(bad) is None, "a refused row leaves nothing behind"
    assert (shown(fine)["email_address"], shown(fine)["name"], shown(fine)["status"]) == (f"{fine}@example.com", "Fine", "enrolled")
    kept = dry.stderr + real.stderr + "".join(path.read_text() for path in file.parent.glob("users.csv.*"))
    assert not any(row["secret"] in kept for row in rows if "secret" in row)


def test_users_without_an_app_become_known_a_hundred_in_a_request(file):
    mark = name()
    people = [{"user_id": f"{mark}-{nth}", "email": f"{mark}-{nth}@example.com", "email_verified": "1", "name": f"Person {nth}",
               "groups": "customers|partners"} for nth in range(120)]
    people[7]["email"] = "no address"
    write(file, people)
    requests: Counter = Counter()

    def count(request, forward) -> Answer:
        requests[request.path] += 1
        return forward(request)

    with in_front_of(settings.stack()["api"], count) as api:
        dry = run(file, "--dry-run", api=api)
        assert "refused 1, would be registered 119" in dry.stderr, dry.stderr
        assert shown(f"{mark}-3") is None
        real = run(file, api=api)
    assert real.returncode == 1 and "refused 1, registered 119" in real.stderr, real.stderr
    assert report_of(file) == [("8", "invalid-request")]
    assert requests == {"/v1/health": 2, "/v1/users/bulk": 4}
    assert (shown(f"{mark}-119")["name"], shown(f"{mark}-119")["status"], shown(f"{mark}-7")) == ("Person 119", "pending", None)


@pytest.mark.parametrize(("plan", "changes", "problem"), [(PLAN_BELOW, {}, "plan-required"), ("enterprise", TOTP_OFF, "method-off")])
def test_a_stop_names_its_cause_and_not_the_fault_of_the_last_row(file, plan, changes, problem):
    tenant = name()
    admin, service = token("staff", "ada", tenant, role="admin"), token("service", "backend", tenant)
    assert call("PUT", "/v1/tenant", service, {"plan": "enterprise"}).ok
    current = call("GET", "/v1/policy", admin)
    assert call("PUT", "/v1/policy", admin, current.json() | changes, headers={"If-Match": current.headers["ETag"]}).ok
    assert call("PUT", "/v1/tenant", service, {"plan": plan}).ok
    write(file, [*rows_with_apps(60), {"user_id": "a/b", "secret": secret_of(20)}])
    ended = run(file, TENANT=tenant)
    last = ended.stderr.splitlines()[-1]
    assert ended.returncode == 1 and last.startswith(f"error: stopped: {problem}: "), ended.stderr
    assert last.endswith("Every other row would fail for the same reason")
    assert report_of(file) == [("61", "invalid-row")], "the rows that were not tried are not refused"
    assert "not tried 60" in ended.stderr


def test_a_refused_token_stops_the_import_with_the_reason(file):
    write(file, rows_with_apps(40))
    expired = token("service", "backend", exp=int(time.time()) - 3600, iat=int(time.time()) - 7200)
    ended = run(file, tokens=f"echo {expired}")
    assert ended.returncode == 1 and "stopped: invalid-token: " in ended.stderr and "expired" in ended.stderr, ended.stderr
    for command, cause in [("exit 3", "exit status 3"), ("true", "it printed nothing"), ("echo two words", "and nothing else"), ("echo no key >&2; false", "no key")]:
        failed = run(file, tokens=command)
        assert failed.returncode == 1 and f"the token command failed: {cause}" in failed.stderr.replace("it must print the token, ", ""), failed.stderr


def test_a_token_that_expires_during_the_import_is_replaced(file):
    write(file, rows_with_apps(30))
    spoiled = iter([True, False])

    def refuse_once(request, forward) -> Answer:
        return nothing(401) if request.path.endswith("/import") and next(spoiled, False) else forward(request)

    with in_front_of(settings.stack()["api"], refuse_once) as api:
        ended = run(file, api=api)
    assert ended.returncode == 0 and "imported 30" in ended.stderr, ended.stderr


def test_a_dead_api_stops_the_import_at_once_and_says_why(file):
    write(file, rows_with_apps(200))

    def answers(status: int):
        return in_front_of(settings.stack()["api"], lambda request, forward: nothing(status))

    started = time.monotonic()
    for api, cause in [("http://127.0.0.1:1", "127.0.0.1:1 refuses connections"), ("https://no-such-host.invalid", "has no address"),
                       (settings.stack()["api"].replace("http:", "https:"), "does not speak TLS"),
                       (settings.stack()["api"] + "/v1", "--api is the base URL, without /v1")]:
        ended = run(file, api=api)
        assert ended.returncode == 3 and cause in ended.stderr, ended.stderr
    with answers(503) as api:
        ended = run(file, api=api)
        assert ended.returncode == 3 and "the API does not work" in ended.stderr, ended.stderr
    assert time.monotonic() - started < 60
    assert not file.with_name("users.csv.done").exists(), "no row was tried"


def test_an_outage_in_the_middle_refuses_no_row_and_stops_the_import(file):
    write(file, rows_with_apps(60))
    served = Counter()

    def break_down(request, forward) -> Answer:
        if request.path.endswith("/import"):
            served["imports"] += 1
            if served["imports"] > 20:
                return nothing(503)
        return forward(request)

    with in_front_of(settings.stack()["api"], break_down) as api:
        ended = run(file, api=api)
    assert ended.returncode == 3 and "stopped: the service has not worked for" in ended.stderr, ended.stderr
    assert "imported 20, not tried 40" in ended.stderr and report_of(file) == []
    rest = run(file)
    assert rest.returncode == 0 and "20 rows were done before" in rest.stderr and "imported 40" in rest.stderr, rest.stderr


def test_the_import_waits_as_long_as_the_service_asks(file):
    write(file, rows_with_apps(8))
    times: list[float] = []

    def busy_first(request, forward) -> Answer:
        if not request.path.endswith("/import"):
            return forward(request)
        times.append(time.monotonic())
        return nothing(429).having("Retry-After", "3") if len(times) == 1 else forward(request)

    with in_front_of(settings.stack()["api"], busy_first) as api:
        ended = run(file, "--at-once", "1", api=api)
    assert ended.returncode == 0 and "imported 8" in ended.stderr, ended.stderr
    assert times[1] - times[0] >= 3


def test_a_row_that_fails_alone_is_refused_and_the_others_are_imported(file):
    rows = rows_with_apps(60)
    write(file, rows)

    def fail_for_one(request, forward) -> Answer:
        return nothing(500) if f"/{rows[3]['user_id']}/" in request.path else forward(request)

    with in_front_of(settings.stack()["api"], fail_for_one) as api:
        ended = run(file, api=api)
    assert ended.returncode == 1 and "imported 59, refused 1" in ended.stderr, ended.stderr
    assert report_of(file) == [("4", "")]


@pytest.mark.parametrize(("text", "codec"), [
    ("user_id,secret,email,email_verified,name\n{user},{secret},{user}@example.com,true,M\u00fcller\n", "utf-8"),
    ("user_id;secret;email;email_verified;name\r\n{user};{secret};{user}@example.com;1;M\u00fcller;\r\n;;;;\r\n", "utf-8-sig"),
    ("user_id\tsecret\temail\temail_verified\tname\r\n{user}\t{secret}\t{user}@example.com\tYes\tM\u00fcller\r\n", "utf-16"),
    ('"name","user_id","label","secret","email","email_verified"\n"M\u00fcller","{user}","Old\nphone","{secret}",{user}@example.com,TRUE\n', "utf-8"),
], ids=["commas", "semicolons, with a byte order mark", "tabs in UTF-16", "a line break in quotation marks"])
def test_files_of_spreadsheets_are_read(file, text, codec):
    user = name()
    file.write_bytes(text.format(user=user, secret=secret_of(20)).encode(codec))
    dry = run(file, "--dry-run")
    # A label has no line break: the service says so, and the row before it is read as one.
    if "Old" in text:
        assert report_of(file) == [("1", "invalid-request")], dry.stderr
        return
    assert dry.returncode == 0 and "would be imported 1" in dry.stderr, dry.stderr
    assert run(file).returncode == 0 and (shown(user)["name"], shown(user)["email_verified"]) == ("M\u00fcller", True)


@pytest.mark.parametrize(("content", "message"), [
    ("user_id,name\na,b\nm,M\u00fcller\n".encode("cp1252"), "line 3: the bytes are not UTF-8. The file may be in another encoding, such as Windows-1252. Save it as UTF-8"),
    ("user_id,secret\na,b\n".encode("utf-16-le"), "line 1: there is a zero byte"),
    (b'user_id,name\na,b\nc,"d\ne,f\n', "the row that begins in line 3 is not CSV"),
    (b"user_id,secret,secret\na,b,c\n", "the first line names a column twice: secret"),
    (b"user_id,,secret\na,b,c\n", "column 2 has no name"),
    (b"user_id,password\na,b\n", "unknown columns: password"),
    (b"secret,email\na,b\n", "has no column user_id"),
    (b"", "the first line must name the columns"),
])
def test_a_file_that_is_not_as_it_should_be_stops_before_anything_is_sent(file, content, message):
    file.write_bytes(content)
    ended = run(file, api="http://127.0.0.1:1")
    assert ended.returncode == 1 and message in ended.stderr, ended.stderr


def test_no_secret_is_shown_even_if_the_file_is_wrong(file):
    secret, user = secret_of(20), name()
    for text in (f"{user},{secret}\n", f"otpauth://totp/{user}?secret=AAAA\n{secret}\n", f"label,secret,user_id\nOld, phone,{secret},{user}\n",
                 f"user_id,email,email_verified\n{user},a@example.com,{secret}\n"):
        file.write_text(text)
        ended = run(file, "--dry-run")
        written = "".join(path.read_text() for path in file.parent.glob("users.csv.*"))
        assert ended.returncode == 1 and secret not in ended.stdout + ended.stderr + written, text


def test_the_journal_and_the_report_belong_to_their_owner(file):
    write(file, [*rows_with_apps(1), {"user_id": "a/b"}])
    report = file.with_name("users.csv.refused.csv")
    report.write_text("an older one")
    report.chmod(0o644)
    run(file)
    assert {path.name: path.stat().st_mode & 0o777 for path in file.parent.glob("users.csv.*")} == {"users.csv.done": 0o600, "users.csv.refused.csv": 0o600}


def test_an_interrupted_import_ends_cleanly_and_goes_on(file):
    rows = rows_with_apps(400)
    write(file, rows)
    journal = file.with_name("users.csv.done")
    running = subprocess.Popen(command_for(file, "--at-once", "4"), env=environment(), stderr=subprocess.PIPE, text=True)
    wait_until(lambda: journal.exists() and journal.read_text().count("\n") > 5)
    running.send_signal(signal.SIGINT)
    said = running.communicate(timeout=60)[1]
    assert running.returncode == 130 and "run the same command again" in said and "Traceback" not in said, said
    done = journal.read_text().splitlines()[1:]
    assert len(set(done)) == len(done) and 5 <= len(done) < 400
    assert all(shown(rows[int(number) - 1]["user_id"]) for number in done[:5])
    # A machine that stopped in the middle of a line
    with journal.open("a") as torn:
        torn.write("39")
    rest = run(file, "--at-once", "32")
    assert rest.returncode == 0 and f"{len(done)} rows were done before" in rest.stderr, rest.stderr
    assert sorted(map(int, journal.read_text().splitlines()[1:])) == list(range(1, 401))


def test_the_progress_is_a_bar_with_the_time_left_on_a_terminal_and_plain_lines_elsewhere(file):
    write(file, rows_with_apps(200))
    plain = run(file, "--dry-run")
    assert "\r" not in plain.stderr and plain.stderr.startswith("200 of 200 rows, "), plain.stderr
    terminal, other_end = pty.openpty()
    command = command_for(file, "--dry-run", "--at-once", "2")
    running = subprocess.Popen(command, env=environment(COLUMNS="140"), stderr=other_end)
    os.close(other_end)
    shown_there = b""
    while part := read_of(terminal):
        shown_there += part
    assert running.wait(timeout=60) == 0
    text = shown_there.decode()
    assert "left: " in text and "\r[####################] 200 of 200 rows, " in text, text


def read_of(terminal: int) -> bytes:
    """What the program writes to its terminal. Nothing when it has ended."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


def test_the_program_needs_the_standard_library_of_python_3_9_only():
    files = [TOOL, *(TOOL.parent / "importing").glob("*.py")]
    assert len(files) > 10
    for source in files:
        tree = ast.parse(source.read_text(), feature_version=(3, 9))
        imports = [node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)) and not getattr(node, "level", 0)]
        modules = {(node.module if isinstance(node, ast.ImportFrom) else node.names[0].name).split(".")[0] for node in imports}
        assert modules <= {*sys.stdlib_module_names, "importing"}, source
        # Without it, Python 3.9 can't evaluate annotations such as `str | None`.
        assert source.name == "__init__.py" or "annotations" in {name.name for node in imports for name in node.names}, source


def test_options_that_make_no_sense_are_refused(file):
    write(file, [])
    for options in (["--at-once", "0"], ["--at-once", "65"]):
        assert run(file, *options).returncode == 2
    assert run(file, api="ftp://example.com").returncode == 2
