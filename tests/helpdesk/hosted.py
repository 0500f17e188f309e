"""The second step and the account area on User 2FA's own pages, instead of the Help Center's."""

import secrets
from urllib.parse import urlencode

from flask import Blueprint, abort, redirect, request

from assertion import read
from memory import Memory
from sign_in import finish, return_address
from signed_in import fresh_token
from user_2fa import API
from visits import Login, Session, back_to_sign_in, needs

TICKET_SECONDS = 60
ASSERTION_BYTES = 4096

TICKETS = Memory()  # assertions that a hosted page has handed over, each for the page that opens the session
routes = Blueprint("hosted", __name__, url_prefix="/hosted")


def to_hosted_page(name: str, **fragment: str):
    """Behind the #, so that the token reaches the page but no server and no log."""
    return redirect(f"{API}/pages/{name}#{urlencode(fragment)}")


@routes.get("/login")
@needs(Login)
def login(login: Login):
    return to_hosted_page("login", token=login.token, return_to=return_address(), lang=login.person.locale)


@routes.post("/return")
def returned():
    """The form of the hosted page. It comes from another site: a browser sends no Lax cookie with it, and `Origin: null`. So this opens
    no session. It keeps the assertion for the next page. The redirect there is a navigation on our own site and brings the cookie."""
    if (error := request.form.get("error", "").removeprefix("login_")) in ("expired", "completed"):
        return back_to_sign_in(error)
    assertion = request.form.get("assertion", "")[:ASSERTION_BYTES]
    # Only what User 2FA has signed takes up room.
    read(assertion)
    ticket = secrets.token_urlsafe(32)
    if not TICKETS.add(ticket, assertion, TICKET_SECONDS):
        abort(503)
    return redirect(f"/hosted/done?ticket={ticket}", 303)


@routes.get("/return")
def back_without_a_result():
    """The link on a hosted page whose login cannot go on."""
    return back_to_sign_in(None)


@routes.get("/done")
@needs(Login)
def done(login: Login):
    """The session opens only in the browser that began the login: so no attacker can sign visitors in to the attacker's account."""
    return finish(login, TICKETS.take(request.args.get("ticket", "")) or "")


@routes.get("/account")
@needs(Session, "customer")
def account(session: Session):
    return to_hosted_page("account", token=fresh_token(session), lang=session.person.locale)
