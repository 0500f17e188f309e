"""What the emulator of AWS does not do by itself: follow a link, read a mailbox, and tell what became of a mail."""

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
    """The id of a sender that is added and proved here; nothing where there is real mail."""
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


def tell_of_mail(visit: Visit, user: str, address: str, bounced: bool) -> None:
    """Tells in SES's place what became of a mail. With real mail SES does."""
    emulator, stack = of(visit), visit.deployment.stack
    if emulator is None or stack is None:
        return
    now = datetime.now(timezone.utc).isoformat()
    tags = {"ses:configuration-set": [stack.outputs["MailTracking"]], "tenant": [encoded(visit.deployment.tenant)], "user": [encoded(user)]}
    told = {"mail": {"destination": [address], "messageId": "1", "timestamp": now, "tags": tags}}
    if bounced:
        told |= {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bounceSubType": "General", "timestamp": now, "feedbackId": "1",
                                                   "bouncedRecipients": [{"emailAddress": address}]}}
    else:
        told |= {"eventType": "Delivery", "delivery": {"timestamp": now, "recipients": [address]}}
    kind = "Email Bounced" if bounced else "Email Delivered"
    stack.client("events").put_events(Entries=[{"Source": emulator.mail_event_source, "DetailType": kind, "Detail": json.dumps(told)}])


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()
