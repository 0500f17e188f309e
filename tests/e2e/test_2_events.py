"""What was written down goes on by the table's stream: users are told by mail."""

import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

from conftest import MAIL_TENANT, call, code_in, enrol, mails, problem, set_up_at_login, token, wait_for_a_young_step
from settings import DEFAULT_SENDER, stack
from test_2_email import client


def notices(address: str, count: int) -> list[dict]:
    """The notices to an address, once there are so many: the stream takes its time."""
    deadline = time.monotonic() + 30
    while True:
        found = [mail for mail in mails(address) if not code_in(mail)]
        if len(found) >= count:
            return found
        assert time.monotonic() < deadline, f"{len(found)} of {count} notices to {address}"
        time.sleep(0.1)


def test_a_new_factor_is_told_to_its_user():
    reader = set_up_at_login(f"told-{uuid.uuid4()}")
    (mail,) = notices(f"{reader.sub}@example.com", 1)
    assert mail["Subject"] == "Mail Help Center: a change to how you sign in"
    assert "Sign-in codes by email were turned on" in mail["BodyText"]
    assert "By: you" in mail["BodyText"] and "Wasn't you?" in mail["BodyText"]


def test_a_tenant_without_a_sender_tells_from_the_default_one():
    alice = enrol()
    (mail,) = notices(f"{alice.sub}@example.com", 1)
    assert DEFAULT_SENDER[0] in mail["Source"]
    assert "An authenticator app was added" in mail["BodyText"]


def test_abuse_35_a_changed_address_is_told_to_the_old_one_and_the_new_one():
    reader = set_up_at_login(f"moves-{uuid.uuid4()}")
    old, new = f"{reader.sub}@example.com", f"{reader.sub}@example.org"
    notices(old, 1)
    assert call("POST", "/v1/login", token("login", reader.sub, MAIL_TENANT, email=new)).status_code == 200
    for address, nth in ((old, 1), (new, 0)):
        assert "The email address of your account" in notices(address, nth + 1)[nth]["BodyText"]
    reader_record = {"PK": {"S": f"T#{MAIL_TENANT}#U#{reader.sub}"}, "SK": {"S": "2FA"}}
    record = client("dynamodb").get_item(TableName=stack()["table"], Key=reader_record)["Item"]["d"]["M"]
    assert record["email"]["S"] == new


def test_abuse_92_a_loop_of_changes_ends_after_sixty_and_another_tenant_s_notice_is_not_late():
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
    # The rest met another of the four at the same record: 409.
    assert len(made) == 59, "sixty with the set-up"
    assert {problem(answer) for answer in refused} == {(429, "too-many-changes")}
    assert all(0 < int(answer.headers["Retry-After"]) <= 3600 for answer in refused)
    victim = enrol()
    changed = time.monotonic()
    notices(f"{victim.sub}@example.com", 1)
    assert time.monotonic() - changed < 5, "the notice of another tenant waits for none of these"
    assert call("POST", "/v1/login/totp", token("login", attacker.sub, MAIL_TENANT), {"code": attacker.fresh_code()}).status_code == 200, "logins are never refused for it"


def test_abuse_60_a_poison_entry_ends_with_the_dead_letters_and_holds_nobody_back():
    partition, ulid = f"T#{MAIL_TENANT}#U#poison-{uuid.uuid4()}", "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    client("dynamodb").put_item(
        TableName=stack()["table"], Item={"PK": {"S": partition}, "SK": {"S": f"AUDIT#{ulid}"}, "action": {"S": "poison"}})
    reader = set_up_at_login(f"behind-{uuid.uuid4()}")
    notices(f"{reader.sub}@example.com", 1)
    queue = next(output["OutputValue"] for output in client("cloudformation").describe_stacks()["Stacks"][0]["Outputs"]
                 if output["OutputKey"] == "DeadEvents")
    deadline = time.monotonic() + 60
    while not (letters := client("sqs").receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages", [])):
        assert time.monotonic() < deadline, "the poison entry did not end with the dead letters"
    assert json.loads(letters[0]["Body"])["image"]["PK"] == {"S": partition}
