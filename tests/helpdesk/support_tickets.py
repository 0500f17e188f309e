"""Support tickets: a ticket knows its requester by the email address only."""

from dataclasses import dataclass

from flask import Blueprint, abort, render_template

from visits import Session, needs


@dataclass(frozen=True)
class Ticket:
    number: int
    status: str
    subject: str
    requester: str
    received: str
    text: str


TICKETS = [
    Ticket(1047, "Open", "Lost my phone, can't sign in", "erin@example.com", "10 minutes ago",
           "Hi,\n\nI left my phone on the train this morning, and your sign-in wants a code from it. I never saved the recovery codes. "
           "I need to get in today to renew my plan.\n\nYou can call me at the number in my profile.\n\nErin"),
    Ticket(1046, "Open", "The codes by email don't arrive", "bob@example.com", "2 hours ago",
           "Hello,\n\nI asked for a code three times and got nothing, not even in the spam folder. Can you check?\n\nBob"),
    Ticket(1044, "Pending", "New phone next week", "carol@example.com", "Yesterday",
           "Hi,\n\nI get a new phone on Monday. What do I do with the authenticator app before I hand in the old one?\n\nThanks,\nCarol"),
    Ticket(1039, "Solved", "Invoice for October", "dan@example.com", "3 days ago",
           "Could you send me the invoice for October again? The link in the mail has expired.\n\nDan"),
]
routes = Blueprint("tickets", __name__, url_prefix="/tickets")


def of(address: str) -> list[Ticket]:
    return [ticket for ticket in TICKETS if ticket.requester == address]


@routes.get("")
@needs(Session, "agent", "admin")
def listed(session: Session):
    return render_template("tickets.html", tickets=TICKETS)


@routes.get("/<int:number>")
@needs(Session, "agent", "admin")
def shown(session: Session, number: int):
    ticket = next((ticket for ticket in TICKETS if ticket.number == number), None) or abort(404)
    return render_template("ticket.html", ticket=ticket)
