"""What follows from a change: an entry of the audit, and an event for other systems."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from ..outcome import Failed, NotHere, check
from ..visit import Visit


@check("audit", "The set-up stands in the audit",
       "The table's index `timeline` may still be filling; else look at the log of `admin`.", needs=("set-up",))
def audit(visit: Visit) -> None:
    def found() -> bool:
        entries = visit.ask("GET", f"/v1/audit?user_id={visit.user}", visit.admin()).json().get("entries", [])
        return any(entry["action"] == "totp_added" and entry["actor"]["id"] == visit.user for entry in entries)

    visit.wait_for(found, "no entry of the set-up")


@contextmanager
def queue_of_events(stack, run: str, user: str) -> Iterator[str]:
    """A queue that gets the events about a user, for as long as this lasts; yields its address."""
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


@check("event", "A change is an event on the bus",
       "Look at the log of `events` and at the dead letters; StreamStoppedAlarm tells where nothing reads the table's stream. Other systems listen on "
       "the bus that EventBusName names.", needs=("set-up",))
def event(visit: Visit) -> None:
    stack = visit.deployment.stack
    if stack is None:
        raise NotHere("without --stack AWS is not asked")
    with queue_of_events(stack, visit.run, visit.user) as queue:
        sqs = stack.client("sqs")

        def arrived() -> bool:
            # A new rule may take some seconds until it counts, so the change is made again and again.
            label = f"Phone {len(visit.secrets)}"
            visit.ask("PATCH", f"/v1/me/totp/{visit.app_id}", visit.token("session", visit.user), {"label": label})
            letters = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=2).get("Messages", [])
            return any(told(letter, visit) for letter in letters)

        visit.wait_for(arrived, "no event of a change")


def told(letter: dict, visit: Visit) -> bool:
    """Whether the event is of this deployment and tenant, and says who it is about."""
    detail = json.loads(letter["Body"])["detail"]
    if not detail["source"].startswith(visit.deployment.assertion_issuer):
        raise Failed("the event names another deployment than AssertionIssuer", advice="Two deployments share the bus, or share a table.")
    return detail["subject"] == visit.user and detail["data"]["tenant"] == visit.deployment.tenant
