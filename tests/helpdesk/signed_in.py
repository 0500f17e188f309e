"""The pages with an element for a user or for staff, and the tokens that they need."""

import time

from flask import Blueprint, abort, g, jsonify, render_template, request

import mint
import people
from settings import TENANT
from sign_in import is_right
from visits import Session, needs

routes = Blueprint("signed_in", __name__)


def fresh_token(session: Session) -> str:
    """A token for the elements of this page. Its claims name the person, the assurance of the sign-in, and its time."""
    person, claims = session.person, session.claims
    if person.role != "customer":
        return mint.mint("staff", TENANT, person.id, role=person.role, auth_time=claims["auth_time"])
    return mint.mint("session", TENANT, person.id, acr=claims["acr"], auth_time=claims["auth_time"], email=person.email,
                     name=person.name, locale=person.locale, groups=person.groups)


@routes.post("/token")
def token():
    if not isinstance(g.visit, Session):
        abort(401)
    return jsonify(token=fresh_token(g.visit))


@routes.post("/reauthentication")
def reauthentication():
    """Staff confirm their password for an order: their sign-in is of now, and so is the next token."""
    if not isinstance(g.visit, Session):
        abort(401)
    if not is_right(request.form.get("password", "")):
        abort(403)
    g.visit.claims = g.visit.claims | {"auth_time": int(time.time())}
    return jsonify(token=fresh_token(g.visit))


@routes.get("/account")
@needs(Session, "customer")
def account(session: Session):
    return render_template("account.html", session=session, token=fresh_token(session))


@routes.get("/help")
def help():
    """The article for users. It needs no sign-in, because it also helps users who can't sign in."""
    return render_template("help.html", tenant=TENANT)


@routes.get("/people")
@needs(Session, "agent", "admin")
def users(session: Session):
    """The open user is in the address, so that a reload and "Back" show the same page."""
    return render_template("people.html", session=session, token=fresh_token(session), user=request.args.get("user", ""))


@routes.get("/settings")
@needs(Session, "admin")
def policy(session: Session):
    return render_template("settings.html", session=session, token=fresh_token(session), groups=people.groups())


@routes.get("/people/search")
@needs(Session, "agent", "admin")
def search(session: Session):
    """For `findUsers` and `findAgents` of the elements."""
    found = people.find(request.args.get("q", ""), "agent" if request.args.get("role") == "agent" else "customer")
    return jsonify([{"id": person.id, "name": person.name, "email": person.email} for person in found[:20]])
