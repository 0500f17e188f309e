"""Does what the AWS emulator does not: follows a link, reads a mailbox, and reports deliveries."""

from __future__ import annotations

import base64
import json
import urllib.request
from datetime import datetime, timezone

from .deployment import Emulator
from .outcome import Failed
from .visit import Visit

SENDER = {"id": "verification", "display_name": "Verification"}


def of(visit: Visit) -> Emulator | None:
    return visit.deployment.stack.emulator if visit.deployment.stack else None


def verified_sender(visit: Visit) -> str:
    """The ID of a sender that this function adds and verifies. Empty if the deployment sends real mail."""
    emulator = of(visit)
    if emulator is None:
        return ""
    address = visit.secret(f"verification@{visit.deployment.tenant}.example")
    path = f"/v1/senders/{SENDER['id']}"
    if visit.api.send("GET", path, visit.admin()).json().get("status") == "verified":
        return SENDER["id"]
    visit.api.send("DELETE", path, visit.admin())
    visit.ask("POST", "/v1/senders", visit.admin(), SENDER | {"address": address}, expect=201)
    visit.ask("POST", f"{path}/confirm", visit.admin(), {"code": visit.secret(last_code(emulator, address))})
    return SENDER["id"]


def last_code(emulator: Emulator, address: str) -> str:
    with urllib.request.urlopen(emulator.mailbox, timeout=30) as answer:
        accounts = json.load(answer)["messages"]
    mails = [mail for mails in accounts.values() for mail in mails if mail["To"] == [address]]
    codes = [line for mail in mails for line in mail["BodyText"].splitlines() if line.isdigit() and len(line) == 6]
    if not codes:
        raise Failed("the emulator's mailbox has no code for the sender")
    return codes[-1]


def report_delivery(visit: Visit, user: str, address: str, bounced: bool) -> None:
    """Reports a delivery or a bounce in place of SES. Does nothing if the deployment sends real mail."""
    emulator, stack = of(visit), visit.deployment.stack
    if emulator is None or stack is None:
        return
    now = datetime.now(timezone.utc).isoformat()
    tags = {"ses:configuration-set": [stack.outputs["MailTracking"]], "tenant": [encoded(visit.deployment.tenant)], "user": [encoded(user)]}
    detail = {"mail": {"destination": [address], "messageId": "1", "timestamp": now, "tags": tags}}
    if bounced:
        detail |= {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bounceSubType": "General", "timestamp": now, "feedbackId": "1",
                                                   "bouncedRecipients": [{"emailAddress": address}]}}
    else:
        detail |= {"eventType": "Delivery", "delivery": {"timestamp": now, "recipients": [address]}}
    kind = "Email Bounced" if bounced else "Email Delivered"
    stack.client("events").put_events(Entries=[{"Source": emulator.mail_event_source, "DetailType": kind, "Detail": json.dumps(detail)}])


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()
