"""What follows from passkeys on the deployed stack: staff, lists, counts, the audit log, events, mails, personal data, and erasure."""

import json
import sys
import time

import jsonschema
import pytest

from conftest import call, problem, token
from deployed import Bus, client, notices, table
from passkeys import HELP_CENTER, PASSKEY_TENANT, Holder, admin, allow_passkeys, holder, refusal
from settings import ROOT, stack
from software_authenticator import Authenticator, Browser

sys.path.insert(0, str(ROOT / "infra"))

import recount  # noqa: E402

REASON = {"reason": "lost the key, identity checked"}
SCHEMA = jsonschema.Draft202012Validator(
    json.loads((ROOT / "docs/api/event.schema.json").read_text()), format_checker=jsonschema.FormatChecker())


@pytest.fixture(scope="module", autouse=True)
def passkeys_allowed() -> None:
    allow_passkeys()


@pytest.fixture(scope="module")
def bus() -> Bus:
    return Bus("passkeys")


def audit(user: Holder) -> list[dict]:
    """The entries about a user, newest first."""
    return call("GET", f"/v1/audit?user_id={user.sub}", admin()).json()["entries"]


def by_staff(user: Holder, **body) -> tuple[int, str]:
    """What staff get who remove the user's passkey."""
    answer = call("DELETE", f"/v1/users/{user.sub}/passkeys/{user.passkey_id}", admin(), body)
    return (204, "") if answer.status_code == 204 else problem(answer)


@pytest.mark.parametrize(("platform", "credential_type"), [(True, "fido2-platform"), (False, "fido2-roaming")])
def test_adding_renaming_and_removing_a_passkey_are_events_audit_entries_and_mails(bus, platform, credential_type):
    user = holder(platform=platform)
    strong = user.session(acr="aal2")
    assert call("PATCH", f"/v1/me/passkeys/{user.passkey_id}", strong, {"label": "My new name"}).status_code == 200
    user.browser = Browser(Authenticator(), HELP_CENTER)
    first = user.passkey_id
    user.set_up(strong, label="Second")
    assert call("DELETE", f"/v1/me/passkeys/{first}", strong, {}).status_code == 204

    events = bus.heard(user.sub, "passkey_added", "passkey_renamed", "passkey_removed")
    for event in events.values():
        SCHEMA.validate(event)
        assert "@" not in json.dumps(event), "an event contains an address"
    removed = events["passkey_removed"]["data"]
    assert (removed["credential_change"]["change_type"], removed["credential_change"]["credential_type"]) == ("delete", credential_type)
    assert removed["credential_change"]["initiating_entity"] == "user"
    actions = [entry["action"] for entry in audit(user) if entry["action"].startswith("passkey")]
    assert actions == ["passkey_removed", "passkey_added", "passkey_renamed", "passkey_added"]

    mails = notices(user.address, 3)
    assert sum("passkey" in mail["Subject"] for mail in mails) >= 3
    assert not any("My new name" in mail["Subject"] + mail["BodyText"] + mail["BodyHtml"] for mail in mails), "a mail has a user's text"


def test_a_copied_authenticator_alarms_the_user_and_the_audit_log(bus):
    user = holder()
    assert user.sign_in().status_code == 200
    user.browser.authenticator.passkeys[0].signatures -= 2
    refusal(user.sign_in())
    assert audit(user)[0]["action"] == "passkey_copied"
    SCHEMA.validate(bus.heard(user.sub, "passkey_copied")["passkey_copied"])
    added, copied = notices(user.address, 2)
    assert added["Subject"] != copied["Subject"] and "passkey" in copied["BodyText"].lower()


def test_staff_remove_a_passkey_with_a_reason(bus):
    user = holder()
    page = call("GET", f"/v1/users/{user.sub}", admin()).json()
    assert [known["id"] for known in page["passkeys"]] == [user.passkey_id]
    assert by_staff(user)[0] == 400, "without a reason"
    assert by_staff(user, **REASON)[0] == 204
    assert by_staff(user, **REASON)[0] == 404, "once"
    newest = audit(user)[0]
    assert (newest["action"], newest["reason"], newest["actor"]) == ("passkey_removed", REASON["reason"], {"kind": "admin", "id": "ada"})
    assert call("POST", "/v1/login", user.login()).json()["status"] == "setup_required"
    change = bus.heard(user.sub, "passkey_removed")["passkey_removed"]["data"]["credential_change"]
    assert change["initiating_entity"] == "admin"
    removed = notices(user.address, 2)[1]["BodyText"]
    assert "By: support" in removed and "ada" not in removed


def test_removing_all_factors_removes_the_passkeys():
    user = holder()
    login = user.login()
    answer = user.sign(login)
    assert call("DELETE", f"/v1/users/{user.sub}/factors", admin(), REASON).status_code == 204
    refusal(call("POST", "/v1/login/passkey", login, {"credential": answer}))
    assert call("GET", f"/v1/users/{user.sub}", admin()).json()["passkeys"] == []


def listed() -> set[str]:
    found, cursor = set(), ""
    while cursor is not None:
        page = call("GET", f"/v1/users?method=passkey&limit=50{cursor}", admin()).json()
        found |= {user["user_id"] for user in page["users"]}
        cursor = f"&cursor={page['next_cursor']}" if "next_cursor" in page else None
    return found


def test_the_list_and_the_counters_know_the_users_of_passkeys():
    user, without = holder(), Holder()
    assert call("POST", "/v1/login", without.login()).json()["status"] == "setup_required"
    known = listed()
    assert user.sub in known and without.sub not in known
    deadline = time.monotonic() + 30
    while found := recount.differences(client("dynamodb"), stack()["table"], PASSKEY_TENANT):
        assert time.monotonic() < deadline, found
        time.sleep(0.2)
    assert call("GET", "/v1/adoption", admin()).json()["by_method"]["passkey"] == len(listed())
    assert by_staff(user, **REASON)[0] == 204
    assert user.sub not in listed()


def test_a_users_data_has_the_passkeys_and_an_erasure_removes_them():
    user = holder()
    service = token("service", "backend", PASSKEY_TENANT)
    data = call("GET", f"/v1/users/{user.sub}/data", service)
    assert [known["label"] for known in data.json()["user"]["passkeys"]] == ["My key"]
    assert "passkey_added" in {entry["action"] for entry in data.json()["entries"]}
    login = user.login()
    answer = user.sign(login)
    assert call("DELETE", f"/v1/users/{user.sub}", service, {"reason": "asked for it"}).status_code == 204
    assert problem(call("GET", f"/v1/users/{user.sub}/data", service)) == (404, "not-found")
    refusal(call("POST", "/v1/login/passkey", login, {"credential": answer}))
    kept = [item for item in table() if user.sub in item["PK"]["S"]]
    assert not any("My key" in str(item) for item in kept), "the table still has the passkey's name"
