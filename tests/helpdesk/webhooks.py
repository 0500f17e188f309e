"""The webhooks of User 2FA: verified, and shown. docs/webhooks.md explains them."""

import threading
from collections import OrderedDict

from flask import Blueprint, abort, render_template, request
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from settings import WEBHOOK_SECRET

# The number of events that are kept. A real helpdesk handles an event in the transaction that stores its ID.
KEPT = 100
LARGEST = 256 * 1024
routes = Blueprint("webhooks", __name__, url_prefix="/webhooks")
received: OrderedDict[str, dict] = OrderedDict()
lock = threading.Lock()


@routes.post("")
def receive():
    """Takes an event. Repeated ones have the same ID, and are taken once."""
    request.max_content_length = LARGEST
    try:
        # The signature is of the raw body.
        event = Webhook(WEBHOOK_SECRET).verify(request.get_data(), dict(request.headers))
    except (WebhookVerificationError, ValueError):
        abort(401)
    with lock:
        received.setdefault(request.headers["webhook-id"], event)
        while len(received) > KEPT:
            received.popitem(last=False)
    return "", 204


@routes.get("")
def listed():
    with lock:
        events = list(reversed(received.values()))
    return render_template("webhooks.html", events=events)
