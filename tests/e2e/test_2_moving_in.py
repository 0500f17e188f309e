"""Imports with infra/import_users.py, and the export and erasure of a user's data, on the deployed stack."""

import base64
import csv
import hashlib
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pyotp
import pytest

import settings
from conftest import SECRETS, call, problem, token

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "infra/import_users.py"
FIELDS = ["user_id", "secret", "otpauth_uri", "algorithm", "digits", "period", "label", "email", "email_verified", "name", "locale", "groups"]
HASHES = {"SHA1": hashlib.sha1, "SHA256": hashlib.sha256, "SHA512": hashlib.sha512}


MINT = f"{sys.executable} {ROOT / 'infra/local/mint.py'}"


def command_for(file: Path, *options: str, api: str = "", tokens: str = MINT) -> list:
    return [sys.executable, TOOL, file, "--api", api or settings.stack()["api"], "--token-command", tokens, *options]


def environment(**changes: str) -> dict[str, str]:
    """The variables that make the helpdesk's token."""
    return os.environ | {"USE": "service", "TENANT": settings.TENANT, "SUB": "backend"} | changes


def run(file: Path, *options: str, api: str = "", tokens: str = MINT, **changes: str) -> subprocess.CompletedProcess:
    """Runs the program with tokens of the local stack's helpdesk."""
    command = command_for(file, *options, api=api, tokens=tokens)
    return subprocess.run(command, env=environment(**changes), capture_output=True, text=True, timeout=120)


def report_of(file: Path) -> list[tuple[str, str]]:
    """Row and problem of each refused row."""
    with file.with_name(file.name + ".refused.csv").open() as report:
        return [(line["row"], line["problem"]) for line in csv.DictReader(report)]


def shown(user: str) -> dict | None:
    answer = call("GET", f"/v1/users/{user}", token("staff", "ada", role="admin"))
    return answer.json() if answer.ok else None


def secret_of(length: int) -> str:
    secret = base64.b32encode(os.urandom(length)).decode().rstrip("=")
    SECRETS.add(secret)
    return secret


def write(file: Path, rows: list[dict]) -> None:
    with file.open("w", newline="") as out:
        writer = csv.DictWriter(out, FIELDS)
        writer.writeheader()
        writer.writerows(rows)


def logs_in(user: str, app: pyotp.TOTP) -> None:
    # Early in a time step, so that the displayed code is still valid for the request.
    while time.time() % 30 > 25:
        time.sleep(0.5)
    passed = call("POST", "/v1/login/totp", token("login", user), {"code": app.now()})
    assert passed.status_code == 200, passed.text


@pytest.fixture
def moved(tmp_path):
    """A file with users of every kind of app, and three rows that the service refuses."""
    run_id = uuid.uuid4().hex[:8]
    apps, rows = {}, []
    for nth, (algorithm, digits, period, length) in enumerate(
        [("SHA1", 6, 30, 16), ("SHA1", 8, 30, 20), ("SHA256", 8, 60, 32), ("SHA512", 6, 60, 64)]
    ):
        user, secret = f"moved-{run_id}-{nth}", secret_of(length)
        apps[user] = pyotp.TOTP(secret, digits=digits, digest=HASHES[algorithm], interval=period)
        rows.append({"user_id": user, "secret": secret, "algorithm": algorithm, "digits": digits, "period": period, "label": "Old phone",
                     "email": f"{user}@example.com", "email_verified": "true"})
    user, secret = f"moved-{run_id}-uri", secret_of(20)
    apps[user] = pyotp.TOTP(secret)
    rows.append({"user_id": user, "otpauth_uri": apps[user].provisioning_uri(name=user, issuer_name="Old Desk")})
    rows.append({"user_id": f"bad-{run_id}-1", "secret": secret_of(15)})
    rows.append({"user_id": f"bad-{run_id}-2", "secret": secret_of(20), "digits": "7"})
    rows.append({"user_id": f"=bad/{run_id}", "secret": secret_of(20)})
    write(tmp_path / "users.csv", rows)
    return tmp_path / "users.csv", apps


def test_imported_users_log_in_with_the_next_codes_of_their_apps(moved):
    file, apps = moved
    dry = run(file, "--dry-run")
    assert dry.returncode == 1 and "would be imported 5" in dry.stderr and "refused 3" in dry.stderr, dry.stderr
    assert call("GET", f"/v1/users/{next(iter(apps))}", token("staff", "ada", role="admin")).status_code == 404

    first = run(file)
    assert first.returncode == 1 and "imported 5" in first.stderr, first.stderr
    report = list(csv.DictReader(file.with_name("users.csv.refused.csv").open()))
    assert [(line["row"], line["problem"]) for line in report] == [("6", "invalid-request"), ("7", "invalid-request"), ("8", "invalid-row")]
    assert report[2]["user_id"].startswith("'=bad/") and "1 to 128 bytes" in report[2]["detail"]
    assert "128 to 512 bits" in report[0]["detail"] and "/digits must be 6 or 8" in report[1]["detail"]
    for user, app in apps.items():
        logs_in(user, app)
        shown = call("GET", f"/v1/users/{user}", token("staff", "ada", role="admin")).json()
        assert (shown["status"], shown["methods"]) == ("enrolled", ["totp"])

    again = run(file)
    assert "5 rows were done before" in again.stderr and "refused 3" in again.stderr, again.stderr
    file.with_name("users.csv.done").unlink()
    repeated = run(file)
    assert "already there 5" in repeated.stderr, repeated.stderr
    output = dry.stderr + first.stderr + again.stderr + file.with_name("users.csv.refused.csv").read_text()
    assert not any(secret in output for secret in SECRETS if len(secret) > 20)


def test_an_interrupted_import_continues_where_it_stopped(moved):
    file, apps = moved
    lines = file.read_text().splitlines(keepends=True)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    file.with_name("users.csv.done").write_text(f"{digest}\n1\n2\n")
    rest = run(file)
    assert "2 rows were done before" in rest.stderr and "imported 3" in rest.stderr, rest.stderr
    file.write_text("".join(lines[:-1]))
    changed = run(file)
    assert changed.returncode != 0 and "has changed since" in changed.stderr


def test_a_file_of_otpauth_uris_is_imported(tmp_path):
    user, secret = f"moved-{uuid.uuid4().hex[:8]}", secret_of(20)
    app = pyotp.TOTP(secret)
    (tmp_path / "uris.txt").write_text(app.provisioning_uri(name=user, issuer_name="Old Desk") + "\n")
    done = run(tmp_path / "uris.txt")
    assert done.returncode == 0 and "imported 1" in done.stderr, done.stderr
    logs_in(user, app)


def test_an_error_that_every_row_would_get_stops_the_import_and_says_what_to_do(tmp_path):
    file = tmp_path / "users.csv"
    write(file, [{"user_id": f"moved-{nth}", "secret": secret_of(20)} for nth in range(100)])
    wrong_token = run(file, USE="staff")
    assert wrong_token.returncode == 1 and "stopped: wrong-token-use" in wrong_token.stderr, wrong_token.stderr
    assert "not tried" in wrong_token.stderr
    unnamed = tmp_path / "unnamed.csv"
    unnamed.write_text("id,secret\na,b\n")
    assert "unknown columns: id" in run(unnamed).stderr
    assert "there is no file" in run(tmp_path / "nothing.csv").stderr
    assert "the token command failed" in run(file, USE="nonsense").stderr


def test_ids_of_an_export_that_are_not_accepted_are_listed(tmp_path):
    file = tmp_path / "export.csv"
    file.write_text("user_id,status\nalice,enrolled\na/b,enrolled\nali\u200bce,pending\nauth0|1,pending\n")
    checked = subprocess.run([sys.executable, TOOL, file, "--check-ids"], capture_output=True, text=True, timeout=60)
    assert (checked.returncode, checked.stdout) == (1, '"a/b"\n"ali\\u200bce"\n')
    assert "2 IDs are not accepted" in checked.stderr


def test_a_user_s_data_is_exported_and_erased(moved):
    file, apps = moved
    run(file)
    user = next(iter(apps))
    backend = token("service", "backend")
    data = call("GET", f"/v1/users/{user}/data", backend).json()
    assert data["user"]["email_address"] == f"{user}@example.com"
    assert {entry["action"] for entry in data["entries"]} == {"user_seen", "totp_imported"}
    assert call("DELETE", f"/v1/users/{user}", backend, {"reason": "asked for it"}).status_code == 204
    assert problem(call("GET", f"/v1/users/{user}/data", backend)) == (404, "not-found")
    refused = call("POST", "/v1/login/totp", token("login", user), {"code": apps[user].now()})
    assert problem(refused) == (400, "invalid-code")
