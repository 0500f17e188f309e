"""Checks of the consequences of a change: an entry of the audit log, and an event for other systems."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from ..outcome import Failed, NotHere, check
from ..visit import Visit


@check("audit", "The audit log has the enrollment",
       "The table's index `timeline` may still be filling. If not, look at the log of `admin`.", needs=("set-up",))
def audit(visit: Visit) -> None:
    def found() -> bool:
        entries = visit.ask("GET", f"/v1/audit?user_id={visit.user}", visit.admin()).json().get("entries", [])
        return any(entry["action"] == "totp_added" and entry["actor"]["id"] == visit.user for entry in entries)

    visit.wait_for(found, "no entry of the enrollment")


@contextmanager
def queue_of_events(stack, run: str, user: str) -> Iterator[str]:
    """A queue that gets the events about a user while the block runs. Yields its URL."""
    sqs, events = stack.client("sqs"), stack.client("events")
    bus, name = stack.parameters["EventBusName"], f"user-2fa-verify-{run}"
    address = sqs.create_queue(QueueName=name, Attributes={"MessageRetentionPeriod": "300"})["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=address, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    pattern = json.dumps({"source": ["user-2fa"], "detail": {"subject": [user]}})
    try:
        rule = events.put_rule(Name=name, EventBusName=bus, EventPattern=pattern)["RuleArn"]
        allowed = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
                   "Action": "sqs:SendMessage", "Resource": arn, "Condition": {"ArnEquals": {"aws:SourceArn": rule}}}]}
        sqs.set_queue_attributes(QueueUrl=address, Attributes={"Policy": json.dumps(allowed)})
        events.put_targets(Rule=name, EventBusName=bus, Targets=[{"Id": "queue", "Arn": arn}])
        yield address
    finally:
        events.remove_targets(Rule=name, EventBusName=bus, Ids=["queue"])
        events.delete_rule(Name=name, EventBusName=bus)
        sqs.delete_queue(QueueUrl=address)


@check("event", "A change is published as an event",
       "Look at the log of `events` and at the dead letters. StreamStoppedAlarm is on if nothing reads the table's stream. Other systems listen on "
       "the bus in the parameter EventBusName.", needs=("set-up",))
def event(visit: Visit) -> None:
    stack = visit.deployment.stack
    if stack is None:
        raise NotHere("it needs --stack, to check the AWS account")
    with queue_of_events(stack, visit.run, visit.user) as queue:
        sqs = stack.client("sqs")

        def arrived() -> bool:
            # A new rule may take some seconds to take effect, so the change is repeated.
            label = f"Phone {len(visit.secrets)}"
            visit.ask("PATCH", f"/v1/me/totp/{visit.app_id}", visit.token("session", visit.user), {"label": label})
            letters = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=2).get("Messages", [])
            return any(is_about(letter, visit) for letter in letters)

        visit.wait_for(arrived, "no event of a change")


def is_about(letter: dict, visit: Visit) -> bool:
    """Whether the event is about this user. Fails if it names another deployment."""
    detail = json.loads(letter["Body"])["detail"]
    if not detail["source"].startswith(visit.deployment.assertion_issuer):
        raise Failed("the event names a deployment other than AssertionIssuer", advice="Two deployments share the bus or the table.")
    return detail["subject"] == visit.user and detail["data"]["tenant"] == visit.deployment.tenant
