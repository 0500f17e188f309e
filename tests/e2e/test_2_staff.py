"""Staff help users on the deployed stack: from the call for help to the login, and the events that other systems get."""

import json
import sys
import time
import uuid
from datetime import datetime, timedelta, timezone

import jsonschema
import pyotp
import pytest

from conftest import MAIL_TENANT, SECRETS, TENANT, User, call, enrol, problem, token, verified
from deployed import Bus, client, notices
from settings import ROOT, stack

sys.path.insert(0, str(ROOT / "infra"))

import recount  # noqa: E402

REASON = {"reason": "called, identity checked"}


@pytest.fixture
def admin() -> str:
    return token("staff", "ada", role="admin")


@pytest.fixture
def agent() -> str:
    return token("staff", "gus", role="agent")


@pytest.fixture
def grant(admin):
    """The path of the agent's grant, which the test withdraws at the end."""
    path = "/v1/agents/gus/manage-2fa"
    yield path
    call("DELETE", path, admin)


@pytest.fixture(scope="module")
def bus():
    return Bus("staff")


def proof(code: str) -> dict:
    return {"proof": {"method": "recovery_code", "code": code}}


def issue_bypass_code(admin: str, user: str) -> str:
    issued = call("POST", f"/v1/users/{user}/bypass-code", admin, REASON | {"valid_minutes": 15})
    assert issued.status_code == 201, issued.text
    code = issued.json()["code"]
    SECRETS.update([code, code.replace("-", "")])
    return code


def test_a_user_who_lost_their_phone_signs_in_with_a_recovery_code_and_replaces_the_authenticator(alice):
    login = token("login", alice.sub)
    assert call("POST", "/v1/login/recovery-code", login, {"code": alice.recovery_codes[0]}).ok
    session = token("session", alice.sub)
    old = call("GET", "/v1/me", session).json()["totp"][0]["id"]
    begun = call("POST", "/v1/me/totp", session, {"label": "New phone"} | proof(alice.recovery_codes[1])).json()
    app = pyotp.TOTP(begun["secret"])
    SECRETS.add(begun["secret"])
    confirmed = call("POST", f"/v1/me/totp/{begun['id']}/confirm", session, {"code": app.now()})
    assert confirmed.status_code == 200, confirmed.text
    assert call("DELETE", f"/v1/me/totp/{old}", session, proof(alice.recovery_codes[2])).status_code == 204
    assert problem(alice.submit(alice.fresh_code())) == (400, "invalid-code")
    replaced = User(alice.sub, app, "", [])
    assert replaced.submit(replaced.fresh_code()).ok
    new = call("POST", "/v1/me/recovery-codes", token("session", alice.sub, acr="aal2"), {})
    SECRETS.update(new.json()["recovery_codes"])
    assert len(new.json()["recovery_codes"]) == 10


def test_abuse_43_a_user_who_forgot_their_phone_completes_one_login_with_a_bypass_code(alice, admin):
    code = issue_bypass_code(admin, alice.sub)
    passed = call("POST", "/v1/login/bypass-code", token("login", alice.sub), {"code": code})
    claims = verified(passed.json()["assertion"])
    assert (claims["acr"], claims["amr"], claims["method"]) == ("aal1", ["pwd"], "bypass_code")
    twice = call("POST", "/v1/login/bypass-code", token("login", alice.sub), {"code": code})
    assert problem(twice) == (400, "invalid-code")
    assert alice.submit(alice.fresh_code()).ok, "the factors have changed"


def test_abuse_40_41_an_agent_unlocks_a_user_only_while_holding_the_grant(alice, admin, agent, grant):
    for code in alice.wrong_codes(5):
        alice.submit(code)
    assert problem(alice.submit(alice.fresh_code())) == (429, "too-many-attempts")
    unlock = f"/v1/users/{alice.sub}/unlock"
    assert problem(call("POST", unlock, agent, REASON)) == (403, "grant-required")
    assert call("PUT", grant, admin).json()["agent_id"] == "gus"
    assert call("GET", f"/v1/users/{alice.sub}", agent).json()["status"] == "locked"
    assert call("POST", unlock, agent, REASON).status_code == 204
    assert alice.submit(alice.fresh_code()).ok
    assert call("DELETE", grant, admin).status_code == 204
    assert problem(call("POST", unlock, agent, REASON)) == (403, "grant-required")


def test_removing_all_factors_revokes_browsers_and_codes_and_notifies_the_user(admin):
    alice = enrol(tenant=MAIL_TENANT)
    staff = token("staff", "ada", MAIL_TENANT, role="admin")
    tag = call("GET", "/v1/policy", staff).headers["ETag"]
    policy = call("GET", "/v1/policy", staff).json() | {"trusted_browser_days": 30}
    assert call("PUT", "/v1/policy", staff, policy, headers={"If-Match": tag}).ok
    body = {"code": alice.fresh_code(), "remember_browser": True}
    browser = call("POST", "/v1/login/totp", token("login", alice.sub, MAIL_TENANT), body).json()["browser_token"]
    SECRETS.add(browser.rsplit(".", 1)[1])

    def status(browser: str) -> dict:
        return call("POST", "/v1/login", token("login", alice.sub, MAIL_TENANT), headers={"X-Browser-Token": browser}).json()

    known = status(browser)
    assert known["status"] == "complete" and known["browser_token"] != browser
    SECRETS.add(known["browser_token"].rsplit(".", 1)[1])
    code = issue_bypass_code(staff, alice.sub)
    assert call("DELETE", f"/v1/users/{alice.sub}/factors", staff, REASON).status_code == 204
    assert status(known["browser_token"])["status"] == "setup_required"
    for path, dead in (("bypass-code", code), ("recovery-code", alice.recovery_codes[0])):
        answer = call("POST", f"/v1/login/{path}", token("login", alice.sub, MAIL_TENANT), {"code": dead})
        assert problem(answer) == (400, "invalid-code")
    sent = [mail["BodyText"] for mail in notices(f"{alice.sub}@example.com", 3)]
    assert any("Two-step sign-in was removed" in text and "By: support" in text for text in sent)
    assert not any("ada" in text for text in sent), "the notice must name the role, and not the person"


def test_an_exemption_ends_on_time(admin):
    user = f"exempt-{uuid.uuid4()}"
    profile = {"email": f"{user}@example.com", "email_verified": True}
    assert call("PUT", f"/v1/users/{user}", token("service", "backend"), profile).ok
    until = (datetime.now(timezone.utc) + timedelta(seconds=8)).replace(microsecond=0)
    body = REASON | {"until": until.isoformat()}
    assert call("PUT", f"/v1/users/{user}/exemption", admin, body).ok
    assert call("POST", "/v1/login", token("login", user)).json()["status"] == "complete"
    time.sleep(max(0.0, (until - datetime.now(timezone.utc)).total_seconds()) + 0.1)
    assert call("POST", "/v1/login", token("login", user)).json()["status"] == "setup_required"


def test_the_list_and_the_export_show_the_same_users(alice, admin):
    listed, cursor = {}, ""
    while cursor is not None:
        page = call("GET", f"/v1/users?limit=20{cursor}", admin).json()
        listed |= {user["user_id"]: user["status"] for user in page["users"]}
        cursor = f"&cursor={page['next_cursor']}" if "next_cursor" in page else None
    assert listed[alice.sub] == "enrolled"
    export = call("GET", "/v1/users", admin, headers={"Accept": "text/csv"})
    assert export.headers["Content-Type"].startswith("text/csv")
    rows = [line.split(",") for line in export.text.splitlines()[1:]]
    assert {row[0]: row[3] for row in rows} == listed


def test_every_change_is_an_event_in_the_documented_form(bus, admin):
    alice = enrol()
    assert call("POST", f"/v1/users/{alice.sub}/unlock", admin, REASON).status_code == 204
    assert call("DELETE", f"/v1/users/{alice.sub}/factors", admin, REASON).status_code == 204
    events = bus.heard(alice.sub, "user_seen", "totp_added", "unlocked", "factors_removed")
    schema = json.loads((ROOT / "docs/api/event.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for event in events.values():
        validator.validate(event)
        assert "@" not in json.dumps(event), "an event contains an address"
    change = events["factors_removed"]["data"]["credential_change"]
    assert (change["change_type"], change["initiating_entity"]) == ("delete", "admin")
    assert events["unlocked"]["data"]["reason"] == REASON["reason"]


def test_the_audit_log_has_what_staff_did(alice, admin):
    assert call("POST", f"/v1/users/{alice.sub}/unlock", admin, REASON).status_code == 204
    newest = call("GET", f"/v1/audit?user_id={alice.sub}&limit=1", admin).json()["entries"][0]
    assert (newest["action"], newest["reason"]) == ("unlocked", REASON["reason"])
    assert newest["actor"] == {"kind": "admin", "id": "ada"}
    timeline = call("GET", "/v1/audit?limit=200", admin).json()["entries"]
    assert newest["id"] in [entry["id"] for entry in timeline]


@pytest.mark.parametrize("tenant", [TENANT, MAIL_TENANT], ids=["own", "mail"])
def test_the_counters_agree_with_the_table_once_the_stream_has_caught_up(tenant):
    deadline = time.monotonic() + 30
    while found := recount.differences(client("dynamodb"), stack()["table"], tenant):
        assert time.monotonic() < deadline, found
        time.sleep(0.2)
    shown = call("GET", "/v1/adoption", token("staff", "ada", tenant, role="admin")).json()
    statuses = ("enrolled", "pending", "skipped", "exempt", "locked")
    assert shown["seen"] == sum(shown[status] for status in statuses) > 0
    assert shown["history"][-1]["seen"] == shown["seen"]
