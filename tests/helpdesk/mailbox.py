"""The mails that User 2FA has sent for this Help Center. The emulator's mailbox stands in for each person's own."""

from datetime import datetime, timezone
from email.utils import parseaddr

import requests
from flask import Blueprint, Response, abort, render_template, request

import people
from settings import DEFAULT_SENDER, SENDER, stack
from user_2fa import as_admin

SHOWN = 30
# A mail brings its own style, no script, and nothing from elsewhere.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"
routes = Blueprint("mailbox", __name__, url_prefix="/mailbox")


@routes.get("")
def listed():
    user = request.args.get("to", "")
    mails = mails_to({f"{user}@example.com"} if user else addresses())[:SHOWN]
    opened = next((mail for mail in mails if mail["MessageId"] == request.args.get("mail")), mails[0] if mails else None)
    return render_template("mailbox.html", mails=mails, opened=opened, user=user)


@routes.get("/<id>/page")
def page(id: str):
    """The mail as a mail program shows it, for the frame in the mailbox."""
    mail = next((mail for mail in mails_to(None) if mail["MessageId"] == id), None) or abort(404)
    return Response(mail["BodyHtml"], content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY})


def mails_to(recipients: set[str] | None) -> list[dict]:
    """The mails of this Help Center's senders, newest first. The emulator has one mailbox for the senders of all tenants."""
    accounts = requests.get(stack()["mailbox"], timeout=10).json()["messages"]
    ours = {*senders(), DEFAULT_SENDER[0]}
    mails = [mail for mails in accounts.values() for mail in mails
             if parseaddr(mail["Source"])[1] in ours and (recipients is None or mail["To"][0] in recipients)]
    return sorted(mails, key=lambda mail: mail["Timestamp"], reverse=True)


def addresses() -> set[str]:
    """Who reads mail here: the people, and the owners of the sender addresses."""
    return {person.email for person in people.everyone()} | senders()


def senders() -> set[str]:
    known = as_admin("GET", "/v1/senders").json().get("senders", [])
    return {SENDER["address"], *(sender["address"] for sender in known)}


@routes.app_template_filter()
def moment(timestamp: float) -> str:
    return f"{datetime.fromtimestamp(timestamp, timezone.utc):%d %b, %H:%M} UTC"
