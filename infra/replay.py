"""Handles the dead letters of a stack once more: run it when their cause has ended.

    python3 infra/replay.py --stack STACK [--region REGION] [--endpoint URL] [--look]

Each letter goes where it failed: an audit entry to `events`, a notice to its queue, an event of SES to `delivery`. A letter that
tells of a whole batch of the stream names no entries, so the entries of its time are read from the table. What was done before is
not done twice, but for an event on EventBridge, which has the same id again. A letter is deleted once it is handled; one that fails
stays. Nothing of what a letter holds is printed: it has addresses. --look only says what there is.

Ends with 1 if letters are left. On the local stack: make replay
"""

import argparse
import base64
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

import boto3

# Longer than one letter takes. So long no other reader sees it.
HIDDEN_SECONDS = 600
# The clocks of the stream and of the functions may differ.
MARGIN = timedelta(minutes=1)
# Entries that one call takes along.
BATCH = 100


class Failed(Exception):
    """A letter could not be handled."""


class Stack:
    """What a letter needs of the stack that it is of."""

    def __init__(self, name: str, region: str | None, endpoint: str | None):
        self.name = name
        self.clients = {service: boto3.client(service, region_name=region, endpoint_url=endpoint)
                        for service in ("cloudformation", "dynamodb", "lambda", "sqs")}
        described = self.clients["cloudformation"].describe_stacks(StackName=name)["Stacks"][0]
        self.outputs = {output["OutputKey"]: output["OutputValue"] for output in described["Outputs"]}

    def invoke(self, function: str, event: dict) -> None:
        answer = self.clients["lambda"].invoke(FunctionName=f"{self.name}-{function}:live", Payload=json.dumps(event).encode())
        told = json.loads(answer["Payload"].read() or b"null")
        if "FunctionError" in answer or (isinstance(told, dict) and told.get("batchItemFailures")):
            raise Failed(f"{function} has not handled it; its log says why")

    def entries_between(self, first: str, last: str) -> Iterator[dict]:
        """The audit entries of this time."""
        start, end = (datetime.fromisoformat(time_.replace("Z", "+00:00")) for time_ in (first, last))
        pages = self.clients["dynamodb"].get_paginator("scan").paginate(
            TableName=self.outputs["TableName"], FilterExpression="begins_with(SK, :audit) AND #at BETWEEN :from AND :to",
            ExpressionAttributeNames={"#at": "at"},
            ExpressionAttributeValues={":audit": {"S": "AUDIT#"}, ":from": {"S": f"{start - MARGIN:%FT%TZ}"},
                                       ":to": {"S": f"{end + MARGIN:%FT%TZ}"}})
        for page in pages:
            yield from page["Items"]


def events_of(images: list[dict]) -> dict:
    return {"Records": [{"eventName": "INSERT", "dynamodb": {"NewImage": image}} for image in images]}


def replay_entry(stack: Stack, letter: dict) -> None:
    stack.invoke("events", events_of([letter["image"]]))


def replay_notice(stack: Stack, letter: dict) -> None:
    notice = letter["notice"]
    if not isinstance(notice, dict) or "tenant" not in notice:
        raise Failed("it cannot be read")
    digest = hashlib.sha256(notice["tenant"]["S"].encode()).digest()
    group = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    body = json.dumps({"notice": notice})
    stack.clients["sqs"].send_message(QueueUrl=stack.outputs["NoticesQueue"], MessageBody=body, MessageGroupId=group)


def replay_batch(stack: Stack, letter: dict) -> None:
    batch = letter["DDBStreamBatchInfo"]
    images = list(stack.entries_between(batch["approximateArrivalOfFirstRecord"], batch["approximateArrivalOfLastRecord"]))
    for start in range(0, len(images), BATCH):
        stack.invoke("events", events_of(images[start:start + BATCH]))


def replay_failed_event(stack: Stack, letter: dict) -> None:
    stack.invoke("delivery", letter["requestPayload"])


def replay_event(stack: Stack, letter: dict) -> None:
    stack.invoke("delivery", letter)


# By what a letter has: what it is, and how it is handled.
KINDS = {
    "image": ("an audit entry", replay_entry),
    "notice": ("a notice", replay_notice),
    "DDBStreamBatchInfo": ("a batch of the stream", replay_batch),
    "requestPayload": ("an event of SES that failed", replay_failed_event),
    "detail-type": ("an event of SES that reached no function", replay_event),
}


def kind_of(body: str) -> tuple[str, dict] | None:
    try:
        letter = json.loads(body)
    except json.JSONDecodeError:
        return None
    known = [name for name in KINDS if isinstance(letter, dict) and name in letter]
    return (known[0], letter) if known else None


def letters(stack: Stack) -> Iterator[dict]:
    """The letters that there are now. One that comes while this runs, such as one that has failed again, is not among them."""
    sqs, began = stack.clients["sqs"], time.time() * 1000
    while found := sqs.receive_message(QueueUrl=stack.outputs["DeadEvents"], MaxNumberOfMessages=10, VisibilityTimeout=HIDDEN_SECONDS,
                                       AttributeNames=["SentTimestamp"], WaitTimeSeconds=1).get("Messages"):
        for letter in found:
            if int(letter["Attributes"]["SentTimestamp"]) <= began:
                yield letter
            else:
                leave(stack, letter, seconds=5)
        if all(int(letter["Attributes"]["SentTimestamp"]) > began for letter in found):
            return


def leave(stack: Stack, letter: dict, seconds: int = 0) -> None:
    """Lets others see a letter again."""
    stack.clients["sqs"].change_message_visibility(QueueUrl=stack.outputs["DeadEvents"], ReceiptHandle=letter["ReceiptHandle"],
                                                   VisibilityTimeout=seconds)


def handled(stack: Stack, body: str) -> tuple[str, str | None]:
    """What a letter was, and why it is left, if it is."""
    found = kind_of(body)
    if found is None:
        return "a letter of no known kind", "it cannot be read"
    name, letter = found
    what, replay = KINDS[name]
    try:
        replay(stack, letter)
    except Failed as reason:
        return what, str(reason)
    except (KeyError, TypeError, ValueError) as fault:
        return what, f"it cannot be read ({type(fault).__name__})"
    return what, None


def run(stack: Stack, look: bool) -> int:
    """Handles the letters, or only counts them; returns how many are left."""
    counts: Counter = Counter()
    left = []
    for letter in letters(stack):
        if look:
            found = kind_of(letter["Body"])
            counts[KINDS[found[0]][0] if found else "a letter of no known kind", None] += 1
            left.append(letter)
            continue
        what, reason = handled(stack, letter["Body"])
        counts[what, reason] += 1
        if reason:
            left.append(letter)
        else:
            stack.clients["sqs"].delete_message(QueueUrl=stack.outputs["DeadEvents"], ReceiptHandle=letter["ReceiptHandle"])
    for letter in left:
        leave(stack, letter)
    for (what, reason), count in sorted(counts.items(), key=str):
        print(f"{count} x {what}: {reason or ('there' if look else 'handled')}")
    return len(left)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stack", required=True)
    parser.add_argument("--region")
    parser.add_argument("--endpoint", help="for an emulator")
    parser.add_argument("--look", action="store_true", help="handle nothing")
    given = parser.parse_args()
    left = run(Stack(given.stack, given.region, given.endpoint), given.look)
    if left:
        sys.exit(f"{left} letters are left")
    print("no letter is left of those that were there")


if __name__ == "__main__":
    main()
