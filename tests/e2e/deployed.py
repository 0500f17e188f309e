"""What tests read and change of the deployed stack past its API: AWS's own APIs, the table, the logs, and the mailbox."""

import json
import time
from contextlib import contextmanager

import stack as local
from conftest import code_in, mails
from settings import FUNCTIONS, STACK_NAME, stack
from stack import client

# Without the functions that serve no requests: one reads the stream, three read a queue, one gets events, and one is invoked by operators.
BEHIND_THE_API = sorted(set(FUNCTIONS) - {"delivery", "events", "keys", "notices", "reminders", "webhooks"})


def live(function: str) -> dict:
    """The configuration that the alias points to."""
    return client("lambda").get_function_configuration(FunctionName=stack()["functions"][function], Qualifier="live")


def outputs() -> dict:
    found = client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]["Outputs"]
    return {output["OutputKey"]: output["OutputValue"] for output in found}


def update(**changed: str) -> None:
    """Deploys the stack again with some other parameters, and no other change."""
    cloudformation = client("cloudformation")
    known = cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]["Parameters"]
    parameters = [{"ParameterKey": parameter["ParameterKey"], "UsePreviousValue": True} for parameter in known
                  if parameter["ParameterKey"] not in changed]
    parameters += [{"ParameterKey": name, "ParameterValue": value} for name, value in changed.items()]
    cloudformation.update_stack(StackName=STACK_NAME, UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
                                Parameters=parameters)

    def status() -> str:
        return cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]["StackStatus"]

    local.wait_for(lambda: not status().endswith("IN_PROGRESS"), 60, "the update did not end within a minute")
    assert status() == "UPDATE_COMPLETE"
    local.repeat_cors(outputs()["ApiId"])


def table() -> list[dict]:
    """Every item of the table, in a fixed order."""
    pages = client("dynamodb").get_paginator("scan").paginate(TableName=stack()["table"], ConsistentRead=True)
    return sorted((item for page in pages for item in page["Items"]), key=lambda item: (item["PK"]["S"], item["SK"]["S"]))


def items_of(tenant: str) -> list[dict]:
    """Every item of the tenant and its users. The consumer of the stream writes elsewhere, and at any time."""
    return [item for item in table() if f"{item['PK']['S']}#".startswith(f"T#{tenant}#")]


def log_lines() -> list[str]:
    """Every line of every log group, of the emulator's own log, which has the functions' errors, and of the Help Center's log."""
    logs = client("logs")
    # The lines of the emulator's SES are its mailbox, and have addresses.
    lines = [line for line in local.LOG_FILE.read_text().splitlines() if "[ses-v2]" not in line]
    lines += [line for log in local.STATE.glob("helpdesk-*.log") for line in log.read_text().splitlines()]
    for group in logs.describe_log_groups()["logGroups"]:
        for page in logs.get_paginator("filter_log_events").paginate(logGroupName=group["logGroupName"]):
            lines += [event["message"] for event in page["events"]]
    return lines


def notices(address: str, count: int) -> list[dict]:
    """The notices to an address, once there are this many of them: the stream takes its time."""
    deadline = time.monotonic() + 90
    while True:
        found = [mail for mail in mails(address) if not code_in(mail)]
        if len(found) >= count:
            return found
        assert time.monotonic() < deadline, f"{len(found)} of {count} notices to {address}"
        time.sleep(0.1)


class Bus:
    """A queue with the events on the bus. Each file of tests has its own, because files run side by side."""

    def __init__(self, name: str) -> None:
        self.queue = client("sqs").create_queue(QueueName=f"heard-by-{name}")["QueueUrl"]
        arn = client("sqs").get_queue_attributes(QueueUrl=self.queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        client("events").put_rule(Name=f"heard-by-{name}", EventPattern=json.dumps({"source": ["user-2fa"]}))
        client("events").put_targets(Rule=f"heard-by-{name}", Targets=[{"Id": "queue", "Arn": arn}])

    def heard(self, user: str, *actions: str) -> dict[str, dict]:
        """The events about a user, once all of these actions have arrived."""
        events, deadline = {}, time.monotonic() + 90
        while not set(actions) <= set(events):
            assert time.monotonic() < deadline, f"only these events arrived: {list(events)}"
            for message in client("sqs").receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get("Messages", []):
                client("sqs").delete_message(QueueUrl=self.queue, ReceiptHandle=message["ReceiptHandle"])
                event = json.loads(message["Body"])
                if event["detail"].get("subject") == user:
                    events[event["detail-type"]] = event["detail"]
        return events


@contextmanager
def only_verified_recipients():
    """SES's sandbox, which refuses every recipient that is not verified."""
    account = client("sesv2")

    def production(enabled: bool) -> None:
        account.put_account_details(ProductionAccessEnabled=enabled, MailType="TRANSACTIONAL",
                                    WebsiteURL="https://help.example", UseCaseDescription="tests")

    production(False)
    try:
        yield
    finally:
        production(True)
