"""Mails that an attacker tries to misuse, on the deployed stack: their recipients, their number, and the effect of a changed address."""

import time
import uuid
from datetime import datetime, timezone

import pytest

from conftest import (
    MAIL_TENANT, SECRETS, Reader, call, code_in, enrol, mailed_code,
    mailed_codes, mails, problem, send_code, set_up_at_login, token, verify_code,
)
from deployed import client, notices, only_verified_recipients
from settings import stack

REASON = {"reason": "called, identity checked"}
NOTICES_AN_HOUR = 10


def texts(address: str) -> str:
    return "\n".join(mail["Subject"] + mail["BodyText"] + mail["BodyHtml"] for mail in mails(address))


def settled(address: str, count: int) -> list[dict]:
    """The notices to an address, once the notice of a later change has arrived."""
    found = notices(address, count)
    marker = set_up_at_login(f"marker-{uuid.uuid4()}")
    notices(f"{marker.sub}@example.com", 1)
    return [mail for mail in mails(address) if not code_in(mail)] or found


def rename(session: str, label: str) -> None:
    (app,) = call("GET", "/v1/me", session).json()["totp"]
    answer = call("PATCH", f"/v1/me/totp/{app['id']}", session, {"label": label})
    assert answer.status_code == 200, answer.text


def admin() -> str:
    return token("staff", "ada", MAIL_TENANT, role="admin")


def this_hour() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H")


def counted_codes(hour: str) -> int:
    """The number of the tenant's mailed codes in this hour. Notices, which may still be on their way, are left out."""
    key = {"PK": {"S": f"MAILS#{MAIL_TENANT}"}, "SK": {"S": hour}}
    item = client("dynamodb").get_item(TableName=stack()["table"], Key=key, ConsistentRead=True).get("Item", {})
    mails, notices_of_hour = (int(item.get(name, {"N": "0"})["N"]) for name in ("n", "o"))
    return mails - notices_of_hour


def test_abuse_77_renames_send_ten_notices_without_the_users_text_and_none_to_an_unverified_address():
    user = enrol(tenant=MAIL_TENANT)
    address = f"{user.sub}@example.com"
    notices(address, 1)
    session = token("session", user.sub, MAIL_TENANT, acr="aal2")
    for nth in range(14):
        rename(session, f"Cheap watches at evil.example {nth}")
    found = settled(address, NOTICES_AN_HOUR)
    assert len(found) == NOTICES_AN_HOUR
    assert {mail["Subject"] for mail in found[1:]} == {"Mail Help Center: authenticator app renamed"}
    assert "watches" not in texts(address)
    last_words = ["You won't get more emails like this for a while" in mail["BodyText"] for mail in found]
    assert last_words == [False] * 9 + [True]

    stranger = f"stranger-{uuid.uuid4()}@example.net"
    victim = token("session", enrol(tenant=MAIL_TENANT).sub, MAIL_TENANT, acr="aal2", email=stranger, email_verified=False)
    for nth in range(5):
        rename(victim, f"Cheap watches {nth}")
    marker = set_up_at_login(f"marker-{uuid.uuid4()}")
    notices(f"{marker.sub}@example.com", 1)
    assert mails(stranger) == []


@pytest.mark.alone
def test_abuse_78_a_recipient_that_ses_refuses_keeps_the_cooldown_and_uses_no_mail_of_the_tenant(reader: Reader):
    login, hour, codes = reader.login(), this_hour(), mailed_codes(reader.sub)
    before = counted_codes(hour)
    with only_verified_recipients():
        refused = send_code(login)
        at_once = send_code(login)
    assert problem(refused) == (502, "mail-failed")
    assert "rejects the address" in refused.json()["detail"] and "@" not in refused.text
    assert problem(at_once) == (429, "too-soon")
    assert counted_codes(hour) == before
    assert mailed_codes(reader.sub) == codes


def test_abuse_79_a_stolen_session_that_changes_the_address_gets_no_proof_code():
    reader = set_up_at_login(f"stolen-{uuid.uuid4()}")
    old, new = f"{reader.sub}@example.com", f"{reader.sub}@evil.example"
    notices(old, 1)
    session = token("session", reader.sub, MAIL_TENANT, email=new)
    for answer in (
        call("POST", "/v1/me/proof/email", session),
        call("POST", "/v1/me/totp", session, {"proof": {"method": "email", "code": "123456"}}),
    ):
        assert problem(answer) == (401, "insufficient-user-authentication")
        assert 'error="insufficient_user_authentication"' in answer.headers["WWW-Authenticate"]
        assert "count as proof again from 20" in answer.json()["detail"]
    assert " changed. From now on" in notices(old, 2)[1]["BodyText"]
    assert " changed. From now on" in notices(new, 1)[0]["BodyText"]
    assert not any(code_in(mail) for mail in mails(new))


def test_abuse_80_the_old_address_gets_notices_of_what_staff_do_after_they_changed_it():
    reader = set_up_at_login(f"moved-{uuid.uuid4()}")
    old, new = f"{reader.sub}@example.com", f"{reader.sub}@evil.example"
    notices(old, 1)
    path = f"/v1/users/{reader.sub}"
    for profile in ({"email": old, "email_verified": False}, {"email": new, "email_verified": True}):
        assert call("PUT", path, admin(), profile | REASON).status_code == 200
    issued = call("POST", f"{path}/bypass-code", admin(), REASON | {"valid_minutes": 15})
    assert issued.status_code == 201
    SECRETS.update([issued.json()["code"], issued.json()["code"].replace("-", "")])
    changed, bypass = notices(old, 3)[1:]
    assert changed["Subject"] == "Mail Help Center: email address changed"
    assert " changed." in changed["BodyText"] and "By: support" in changed["BodyText"]
    assert bypass["Subject"] == "Mail Help Center: support issued a sign-in code"
    assert "without your second step" in bypass["BodyText"]
    assert len(notices(new, 2)) == 2


def test_abuse_82_an_unlock_restores_the_mails_that_an_attacker_used_up(reader: Reader):
    """Ten mails would take five minutes, so this test writes their times into the record, as the product would."""
    now = int(time.time() * 1000)
    times = b"".join((now - 60_000 * ago).to_bytes(6, "big") for ago in range(10, 0, -1))
    key = {"PK": {"S": f"T#{MAIL_TENANT}#U#{reader.sub}"}, "SK": {"S": "2FA"}}
    client("dynamodb").update_item(
        TableName=stack()["table"], Key=key, UpdateExpression="SET #d.mailed = :mailed",
        ExpressionAttributeNames={"#d": "d"}, ExpressionAttributeValues={":mailed": {"M": {"t": {"B": times}}}})
    login, session = reader.login(), token("session", reader.sub, MAIL_TENANT)
    assert problem(send_code(login)) == (429, "too-many-mails")
    page = call("GET", f"/v1/users/{reader.sub}", admin()).json()
    assert page["mail_limited_until"] == call("GET", "/v1/me", session).json()["mail_limited_until"]
    assert call("POST", f"/v1/users/{reader.sub}/unlock", admin(), REASON).status_code == 204
    assert "mail_limited_until" not in call("GET", f"/v1/users/{reader.sub}", admin()).json()
    assert "mail_limited_until" not in call("GET", "/v1/me", session).json()
    assert send_code(login).status_code == 202
    assert verify_code(login, mailed_code(reader.sub)).status_code == 200
