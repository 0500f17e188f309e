"""The sign-in: the password, the second step on the Help Center's own page, and the session."""

import hmac
import logging
import re
import time
import uuid

import jwt
from flask import Blueprint, render_template, request

import languages
from assertion import LEEWAY_SECONDS, verify
from login_token import login_token
from memory import Memory
from people import NAME, PASSWORD, Person, remember
from visits import Login, Session, back_to_sign_in, begin_visit, end_visit, needs, own_origin

LOGIN_SECONDS, SESSION_SECONDS = 600, 8 * 3600
ASSERTION_SECONDS = 120
# After this no assertion for a login is valid: User 2FA accepts its token for a minute after it expires, the assertion that it then
# returns lives for some time itself, and so does the leeway here.
ANSWERED_SECONDS = LOGIN_SECONDS + LEEWAY_SECONDS + ASSERTION_SECONDS + LEEWAY_SECONDS
REASONS = {
    "expired": "The sign-in took too long. Start again.",
    "completed": "This sign-in is already complete. Start again.",
    "ended": "Your session has ended. Sign in again.",
    "wrong": "Wrong user name or password.",
    "signed-out": "You're signed out.",
}

LOGINS = Memory()  # by the login token's jti
routes = Blueprint("sign_in", __name__)
log = logging.getLogger("helpdesk")


@routes.get("/")
def front(problem: str | None = None, status: int = 200):
    return render_template("front.html", reason=REASONS.get(problem or request.args.get("reason"))), status


@routes.post("/")
def password():
    user, given = request.form.get("user", "").strip().lower(), request.form.get("password", "")
    if not (re.fullmatch(NAME, user) and is_right(given)):
        return front("wrong", 403)
    return enter(Person(user, languages.chosen(), mirrored()))


def mirrored() -> bool:
    """`?dir=rtl` shows any language from right to left."""
    return request.values.get("dir") == "rtl"


def is_right(password: str) -> bool:
    return hmac.compare_digest(password.encode(), PASSWORD.encode())


def enter(person: Person):
    """The password was right. User 2FA is the second step of customers; what staff sign in with is the helpdesk's own affair."""
    remember(person)
    if person.role != "customer":
        return open_session(person, {"acr": "aal1", "amr": ["pwd"], "auth_time": int(time.time())})
    jti = str(uuid.uuid4())
    login = Login(person, jti, login_token(person, jti, return_address()), time.time() + LOGIN_SECONDS)
    LOGINS.add(jti, login, ANSWERED_SECONDS)
    return begin_visit(login, ANSWERED_SECONDS, "/second-step")


def return_address() -> str:
    """Where a hosted page hands the result (hosted.py). The login token names this address, and the hosted page uses no other."""
    return f"{own_origin()}/hosted/return"


@routes.get("/second-step")
@needs(Login)
def second_step(login: Login):
    """A reload finds the same login token, so that its login continues."""
    if login.token_expires < time.time():
        return back_to_sign_in("expired")
    return render_template("second_step.html", token=login.token)


@routes.post("/session")
@needs(Login)
def session(login: Login):
    """The page hands over the assertion. It has to answer the login that this very browser began."""
    return finish(login, request.form.get("assertion", ""))


def finish(login: Login, assertion: str):
    claims = verify(assertion, {login.id: login})
    if LOGINS.take(login.id) is None:
        raise jwt.InvalidTokenError("this login has passed before")
    return open_session(login.person, claims)


def open_session(person: Person, claims: dict):
    log.info("a session was opened: %s, %s", person.role, claims["acr"])
    return begin_visit(Session(person, claims), SESSION_SECONDS, person.home)


@routes.app_errorhandler(jwt.PyJWTError)
def refused(error: jwt.PyJWTError):
    """An assertion that does not hold. The log says why by the kind of error: its text may hold what was sent."""
    log.warning("an assertion was refused: %s", type(error).__name__)
    return render_template("failed.html"), 403


@routes.post("/logout")
def logout():
    return end_visit()
