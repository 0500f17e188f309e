"""Reminders: the hourly schedule has the users of a Help Center reminded by mail before the grace period ends."""

import json
import time
import uuid
from datetime import datetime, timedelta, timezone

from browser import set_policy
from conftest import POLICY, TENANT, call, token
from deployed import client, notices, outputs
from settings import DEFAULT_SENDER, ROOT, stack

# No other test has users there. It has no sender, so the mails come from the default one.
REMINDED_TENANT = f"reminded-{TENANT}"
SCHEDULED = json.dumps(json.loads((ROOT / "tests/events/other/schedule.json").read_text())["event"])


def known(user: str, **profile) -> str:
    """Makes a user known, as the helpdesk's backend does. Returns the address."""
    address = f"{user}@example.com"
    body = {"email": address, "email_verified": True, "groups": []} | profile
    answer = call("PUT", f"/v1/users/{user}", token("service", "helpdesk", REMINDED_TENANT), body)
    assert answer.ok, answer.text
    return address


def run_schedule() -> None:
    """Starts the function as EventBridge does every hour, and waits until its queue is empty."""
    answer = client("lambda").invoke(FunctionName=f"{stack()['functions']['reminders']}:live", Payload=SCHEDULED)
    assert answer.get("FunctionError") is None, answer["Payload"].read()
    deadline = time.monotonic() + 90
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    while any(int(count) for count in client("sqs").get_queue_attributes(
            QueueUrl=outputs()["RemindersQueue"], AttributeNames=names)["Attributes"].values()):
        assert time.monotonic() < deadline, "a message about a tenant stays in the queue"
        time.sleep(0.1)


def test_the_schedule_and_the_queue_call_the_alias():
    function = f"{stack()['functions']['reminders']}:live"
    rules = {rule["Name"]: rule for rule in client("events").list_rules()["Rules"] if rule.get("ScheduleExpression")}
    (schedule,) = [rule for name, rule in rules.items() for target in client("events").list_targets_by_rule(Rule=name)["Targets"]
                   if target["Arn"].endswith(function)]
    assert schedule["ScheduleExpression"] == "rate(1 hour)" and schedule["State"] == "ENABLED"
    (queue,) = client("lambda").list_event_source_mappings(FunctionName=function)["EventSourceMappings"]
    assert queue["FunctionArn"].endswith(":live") and queue["EventSourceArn"].endswith(outputs()["RemindersQueue"].rsplit("/", 1)[1])


def test_the_schedule_reminds_a_user_once_in_their_language_and_staff_see_it():
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", REMINDED_TENANT), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", REMINDED_TENANT, role="admin")
    until = datetime.now(timezone.utc) + timedelta(days=5)
    set_policy(REMINDED_TENANT, **POLICY, reminders_enabled=True, exempt_groups=["kiosks"], grace_until=f"{until:%FT%TZ}")
    number = uuid.uuid4()
    alice, erin = known(f"alice-{number}", locale="de"), known(f"erin-{number}")
    kiosk = known(f"kiosk-{number}", groups=["kiosks"])
    shown = call("GET", "/v1/adoption", admin).json()["reminders"]
    assert shown["reminded"] == 0

    run_schedule()
    (german,), (english,) = notices(alice, 1), notices(erin, 1)
    assert "Sie haben sie noch nicht eingerichtet." in german["BodyText"]
    assert "You haven't set it up yet." in english["BodyText"]
    assert DEFAULT_SENDER[0] in json.dumps(english)
    run_schedule()
    later = known(f"later-{number}")
    run_schedule()
    notices(later, 1)
    assert [len(notices(address, 0)) for address in (alice, erin, kiosk)] == [1, 1, 0]

    assert call("GET", "/v1/adoption", admin).json()["reminders"]["reminded"] == 3
    assert call("GET", f"/v1/users/erin-{number}", admin).json()["reminded_at"]
    set_policy(REMINDED_TENANT, reminders_enabled=False)
    assert "reminders" not in call("GET", "/v1/adoption", admin).json()
