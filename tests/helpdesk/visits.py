"""Whose browser this is: a cookie leads to the Login or the Session of its visit."""

import secrets
from dataclasses import dataclass
from functools import wraps

from flask import abort, g, redirect, request

from memory import Memory
from people import Person
from settings import HELPDESK, HELPDESK_ORIGINS

COOKIE = "helpdesk"


@dataclass
class Login:
    """The password was right; the second step is awaited."""

    person: Person
    id: str
    token: str
    token_expires: float


@dataclass
class Session:
    """Someone is signed in, as the assertion's claims describe."""

    person: Person
    claims: dict


VISITS = Memory()


def guard():
    """Before each request: only the Help Center's own names lead on, and no form of another site is accepted."""
    if own_origin() not in HELPDESK_ORIGINS:
        return redirect(HELPDESK + request.path) if request.method == "GET" else abort(403)
    # A hosted page sends its form from another site: see hosted.py. A webhook comes from no browser: see webhooks.py.
    if request.method == "POST" and request.endpoint not in ("hosted.returned", "webhooks.receive") and request.origin != own_origin():
        abort(403)
    g.visit = VISITS.get(request.cookies.get(COOKIE, ""))


def own_origin() -> str:
    """The Help Center's origin, by the name that this browser calls it."""
    return request.host_url.removesuffix("/")


def needs(kind: type, *roles: str):
    """The route is for a browser with a login or a session, and for these roles."""

    def decorate(route):
        @wraps(route)
        def guarded(*arguments, **named):
            if not isinstance(g.visit, kind):
                if g.visit and kind is Login:
                    return redirect(g.visit.person.home, 303)
                over = "expired" if kind is Login else "ended"
                return back_to_sign_in(over if COOKIE in request.cookies else None)
            if roles and g.visit.person.role not in roles:
                abort(403)
            return route(g.visit, *arguments, **named)

        return guarded

    return decorate


def begin_visit(visit: Login | Session, seconds: int, place: str):
    """The browser gets a new cookie at each stage, and the old one is worth nothing."""
    VISITS.take(request.cookies.get(COOKIE, ""))
    cookie = secrets.token_urlsafe(32)
    VISITS.add(cookie, visit, seconds)
    response = redirect(place, 303)
    response.set_cookie(COOKIE, cookie, httponly=True, samesite="Lax", secure=request.is_secure)
    return response


def end_visit():
    VISITS.take(request.cookies.get(COOKIE, ""))
    response = back_to_sign_in("signed-out")
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return response


def back_to_sign_in(reason: str | None):
    return redirect(f"/?reason={reason}" if reason else "/", 303)
