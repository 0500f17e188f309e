"""The consequences of an audit entry, which the table's stream delivers: users get notices by mail."""

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from conftest import MAIL_TENANT, call, enrol, problem, set_up_at_login, token, wait_for_a_young_step
from deployed import client, notices
from settings import DEFAULT_SENDER, stack


def test_users_get_a_notice_of_a_new_factor():
    reader = set_up_at_login(f"told-{uuid.uuid4()}")
    (mail,) = notices(f"{reader.sub}@example.com", 1)
    assert mail["Subject"] == "Mail Help Center: sign-in codes by email turned on"
    assert "Sign-in codes by email were turned on" in mail["BodyText"]
    assert "By: you" in mail["BodyText"] and "Wasn't you?" in mail["BodyText"]


def test_notices_of_a_tenant_without_a_sender_come_from_the_default_sender():
    alice = enrol()
    (mail,) = notices(f"{alice.sub}@example.com", 1)
    assert DEFAULT_SENDER[0] in mail["Source"]
    assert "An authenticator app was added" in mail["BodyText"]


def test_abuse_35_a_notice_of_a_changed_address_goes_to_the_old_and_the_new_address():
    reader = set_up_at_login(f"moves-{uuid.uuid4()}")
    old, new = f"{reader.sub}@example.com", f"{reader.sub}@example.org"
    notices(old, 1)
    assert call("POST", "/v1/login", token("login", reader.sub, MAIL_TENANT, email=new)).status_code == 200
    for address, nth in ((old, 1), (new, 0)):
        assert "The email address of your account" in notices(address, nth + 1)[nth]["BodyText"]
    reader_record = {"PK": {"S": f"T#{MAIL_TENANT}#U#{reader.sub}"}, "SK": {"S": "2FA"}}
    record = client("dynamodb").get_item(TableName=stack()["table"], Key=reader_record)["Item"]["d"]["M"]
    assert record["email"]["S"] == new


def test_abuse_92_a_loop_of_changes_ends_after_sixty_and_does_not_delay_another_tenants_notice():
    wait_for_a_young_step()
    attacker = enrol(tenant=MAIL_TENANT)
    session = token("session", attacker.sub, MAIL_TENANT, acr="aal2")
    (app,) = call("GET", "/v1/me", session).json()["totp"]
    answers = []
    with ThreadPoolExecutor(4) as loops:
        rename = lambda nth: call("PATCH", f"/v1/me/totp/{app['id']}", session, {"label": f"Phone {nth}"})  # noqa: E731
        answers = list(loops.map(rename, range(200)))
    made = [answer for answer in answers if answer.status_code == 200]
    refused = [answer for answer in answers if answer.status_code == 429]
    # The others got 409, because another of the four changed the same record.
    assert len(made) == 59, "the limit is sixty, including the enrollment"
    assert {problem(answer) for answer in refused} == {(429, "too-many-changes")}
    assert all(0 < int(answer.headers["Retry-After"]) <= 3600 for answer in refused)
    victim = enrol()
    changed = time.monotonic()
    notices(f"{victim.sub}@example.com", 1)
    assert time.monotonic() - changed < 20, "the other tenant's notice waited for these changes"
    assert call("POST", "/v1/login/totp", token("login", attacker.sub, MAIL_TENANT), {"code": attacker.fresh_code()}).status_code == 200, "the limit must not refuse a login"


def test_abuse_60_a_poison_entry_becomes_a_dead_letter_and_delays_no_other_entry():
    partition, ulid = f"T#{MAIL_TENANT}#U#poison-{uuid.uuid4()}", "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    client("dynamodb").put_item(
        TableName=stack()["table"], Item={"PK": {"S": partition}, "SK": {"S": f"AUDIT#{ulid}"}, "action": {"S": "poison"}})
    reader = set_up_at_login(f"behind-{uuid.uuid4()}")
    notices(f"{reader.sub}@example.com", 1)
    queue = next(output["OutputValue"] for output in client("cloudformation").describe_stacks()["Stacks"][0]["Outputs"]
                 if output["OutputKey"] == "DeadEvents")
    deadline = time.monotonic() + 60
    while not (letters := client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages", [])):
        assert time.monotonic() < deadline, "the poison entry did not become a dead letter"
    assert json.loads(letters[0]["Body"])["image"]["PK"] == {"S": partition}
