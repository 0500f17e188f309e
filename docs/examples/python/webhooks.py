"""Receives the webhooks of User 2FA, verifies each, and handles it once. docs/webhooks.md explains it.

    WEBHOOK_SECRET=whsec_… python webhooks.py PORT
"""

import os
import sys
import time

from flask import Flask, request
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from memory import Memory

# Longer than a dead letter may wait for its replay.
EVENT_SECONDS = 16 * 24 * 3600
handled = Memory(100_000)
webhook = Webhook(os.environ["WEBHOOK_SECRET"])
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 256 * 1024


@app.post("/webhooks")
def receive():
    try:
        # The signature is of the raw body. Parsed and written again, the event has other bytes.
        event = webhook.verify(request.get_data(), dict(request.headers))
    except (WebhookVerificationError, ValueError):
        return "", 401
    # In a database: one transaction stores the ID and what there is to do. Do the rest later, and answer at once.
    if handled.add(event["id"], True, time.time() + EVENT_SECONDS):
        print(event["data"]["action"], event.get("subject", "no user"), flush=True)
    return "", 204


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]))
