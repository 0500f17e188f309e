"""The customers, as agents see them: a list, and a profile with the customer's two-factor authentication."""

from flask import Blueprint, abort, render_template, request

import people
import support_tickets
from signed_in import fresh_token
from visits import Session, needs

routes = Blueprint("customers", __name__, url_prefix="/customers")


@routes.get("")
@needs(Session, "agent", "admin")
def listed(session: Session):
    text = request.args.get("q", "")
    return render_template("customers.html", customers=people.find(text), text=text)


@routes.get("/<id>")
@needs(Session, "agent", "admin")
def profile(session: Session, id: str):
    customer = people.customer(id) or abort(404)
    return render_template("customer.html", session=session, token=fresh_token(session), customer=customer,
                           tickets=support_tickets.of(customer.email))
