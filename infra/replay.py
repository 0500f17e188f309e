"""Processes the dead letters of a stack again. Run it when their cause is fixed.

    python3 infra/replay.py --stack STACK [--region REGION] [--endpoint URL] [--look]

Each letter goes to where it failed: an audit entry to `events`, a notice or a webhook to its queue, an SES event to `delivery`. A
letter about a whole batch of the stream names no entries, so this program reads the entries of its time range from the table. Nothing
is done twice, except that EventBridge or the receiver of webhooks may get an event again, with the same ID. A letter is deleted once it is processed; one that fails stays. The
program prints nothing of a letter's content, which has addresses. With --look, it only counts the letters.

The exit status is 1 if letters remain. On the local stack: make replay
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

# Longer than processing a letter takes. No other reader sees the letter meanwhile.
HIDDEN_SECONDS = 600
# The clocks of the stream and of the functions may differ.
MARGIN = timedelta(minutes=1)
# The number of entries that one call takes.
BATCH = 100


class Failed(Exception):
    """A letter could not be processed."""


class Stack:
    """The parts of a stack that its letters need."""

    def __init__(self, name: str, region: str | None, endpoint: str | None):
        self.name = name
        self.clients = {service: boto3.client(service, region_name=region, endpoint_url=endpoint)
                        for service in ("cloudformation", "dynamodb", "lambda", "sqs")}
        described = self.clients["cloudformation"].describe_stacks(StackName=name)["Stacks"][0]
        self.outputs = {output["OutputKey"]: output["OutputValue"] for output in described["Outputs"]}

    def invoke(self, function: str, event: dict) -> None:
        answer = self.clients["lambda"].invoke(FunctionName=f"{self.name}-{function}:live", Payload=json.dumps(event).encode())
        answered = json.loads(answer["Payload"].read() or b"null")
        if "FunctionError" in answer or (isinstance(answered, dict) and answered.get("batchItemFailures")):
            raise Failed(f"{function} failed; its log says why")

    def entries_between(self, first: str, last: str) -> Iterator[dict]:
        """The audit entries of a time range."""
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
        raise Failed("it is not readable")
    digest = hashlib.sha256(notice["tenant"]["S"].encode()).digest()
    group = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    body = json.dumps({"notice": notice})
    stack.clients["sqs"].send_message(QueueUrl=stack.outputs["NoticesQueue"], MessageBody=body, MessageGroupId=group)


def queue_webhook(stack: Stack, body: str) -> None:
    if "WebhooksQueue" not in stack.outputs:
        raise Failed("the stack has no WebhookUrl")
    stack.clients["sqs"].send_message(QueueUrl=stack.outputs["WebhooksQueue"], MessageBody=body)


def replay_webhook(stack: Stack, letter: dict) -> None:
    queue_webhook(stack, letter["webhook"])


def replay_cloud_event(stack: Stack, letter: dict) -> None:
    queue_webhook(stack, json.dumps(letter))


def replay_batch(stack: Stack, letter: dict) -> None:
    batch = letter["DDBStreamBatchInfo"]
    images = list(stack.entries_between(batch["approximateArrivalOfFirstRecord"], batch["approximateArrivalOfLastRecord"]))
    for start in range(0, len(images), BATCH):
        stack.invoke("events", events_of(images[start:start + BATCH]))


def replay_failed_event(stack: Stack, letter: dict) -> None:
    stack.invoke("delivery", letter["requestPayload"])


def replay_event(stack: Stack, letter: dict) -> None:
    """An event that EventBridge could not deliver: one of this stack, or one of SES."""
    if letter["source"] == "user-2fa":
        queue_webhook(stack, json.dumps(letter["detail"]))
    else:
        stack.invoke("delivery", letter)


# By the field that marks a kind of letter: its name, and how to process it.
KINDS = {
    "image": ("an audit entry", replay_entry),
    "notice": ("a notice", replay_notice),
    "webhook": ("a webhook", replay_webhook),
    "specversion": ("a webhook that crashed the function", replay_cloud_event),
    "DDBStreamBatchInfo": ("a batch of the stream", replay_batch),
    "requestPayload": ("an SES event that failed", replay_failed_event),
    "detail-type": ("an event that EventBridge could not deliver", replay_event),
}


def kind_of(body: str) -> tuple[str, dict] | None:
    try:
        letter = json.loads(body)
    except json.JSONDecodeError:
        return None
    known = [name for name in KINDS if isinstance(letter, dict) and name in letter]
    return (known[0], letter) if known else None


def letters(stack: Stack) -> Iterator[dict]:
    """The letters that exist now. A letter that arrives during the run, such as one that has failed again, is skipped."""
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
    """Makes a letter visible to other readers again."""
    stack.clients["sqs"].change_message_visibility(QueueUrl=stack.outputs["DeadEvents"], ReceiptHandle=letter["ReceiptHandle"],
                                                   VisibilityTimeout=seconds)


def processed(stack: Stack, body: str) -> tuple[str, str | None]:
    """The kind of a letter, and the reason why it remains, if it does."""
    found = kind_of(body)
    if found is None:
        return "a letter of an unknown kind", "it is not readable"
    name, letter = found
    what, replay = KINDS[name]
    try:
        replay(stack, letter)
    except Failed as reason:
        return what, str(reason)
    except (KeyError, TypeError, ValueError) as error:
        return what, f"it is not readable ({type(error).__name__})"
    return what, None


def run(stack: Stack, look: bool) -> int:
    """Processes the letters, or only counts them. Returns how many remain."""
    counts: Counter = Counter()
    left = []
    for letter in letters(stack):
        if look:
            found = kind_of(letter["Body"])
            counts[KINDS[found[0]][0] if found else "a letter of an unknown kind", None] += 1
            left.append(letter)
            continue
        what, reason = processed(stack, letter["Body"])
        counts[what, reason] += 1
        if reason:
            left.append(letter)
        else:
            stack.clients["sqs"].delete_message(QueueUrl=stack.outputs["DeadEvents"], ReceiptHandle=letter["ReceiptHandle"])
    for letter in left:
        leave(stack, letter)
    for (what, reason), count in sorted(counts.items(), key=str):
        print(f"{count} x {what}: {reason or ('waiting' if look else 'processed')}")
    return len(left)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stack", required=True)
    parser.add_argument("--region")
    parser.add_argument("--endpoint", help="the URL of an emulator")
    parser.add_argument("--look", action="store_true", help="only count the letters")
    given = parser.parse_args()
    left = run(Stack(given.stack, given.region, given.endpoint), given.look)
    if left:
        sys.exit(f"{left} letters remain")
    print("all letters were processed")


if __name__ == "__main__":
    main()
