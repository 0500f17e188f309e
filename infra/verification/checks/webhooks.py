"""A check of the webhooks: the receiver accepts an event."""

import json
from datetime import datetime, timezone

from ..outcome import Failed, NotHere, check
from ..visit import Visit


def test_event(visit: Visit) -> dict:
    """An event that reports no change, in the form of the others."""
    deployment = visit.deployment
    return {
        "specversion": "1.0", "id": f"verify-{visit.run}", "source": f"{deployment.assertion_issuer}/tenants/{deployment.tenant}",
        "type": "user-2fa.test", "time": f"{datetime.now(timezone.utc):%FT%TZ}", "datacontenttype": "application/json",
        "data": {"tenant": deployment.tenant, "action": "test", "actor": {"kind": "service", "id": "verify"}, "details": {}},
    }


@check("webhook", "The receiver of webhooks accepts a signed event",
       "Look at the log of `webhooks`: `status` is the receiver's answer, and it is missing if none came within ten seconds. 401 usually means that the "
       "receiver has another secret. docs/webhooks.md describes a receiver.")
def webhook(visit: Visit) -> None:
    stack = visit.deployment.stack
    if stack is None:
        raise NotHere("it needs --stack, to check the AWS account")
    if not stack.parameters.get("WebhookUrl"):
        raise NotHere("WebhookUrl is empty")
    # As the queue brings it. Without a message in the queue, there is no further attempt.
    record = {"messageId": "verify", "receiptHandle": "verify", "body": json.dumps(test_event(visit))}
    answer = stack.client("lambda").invoke(FunctionName=f"{stack.name}-webhooks:live", Payload=json.dumps({"Records": [record]}).encode())
    answered = json.loads(answer["Payload"].read() or b"null")
    if "FunctionError" in answer or answered.get("batchItemFailures"):
        raise Failed("the receiver did not answer with a status of 2xx")
