"""A Help Center to try User 2FA with: a password, the second step, a session. `make up` starts it.

It is a stand-in, and an example: everything that a helpdesk has to do for User 2FA is in login_token.py, in assertion.py
and here. Its pages call the API across origins, as those of most Help Centers do. Its people, its one password and its memory are
for the local stack only.
"""

import hmac
import logging
import re
import secrets
import sys
import time
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import wraps
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "infra/local"))

import jwt  # noqa: E402
import requests  # noqa: E402
from flask import Flask, abort, g, jsonify, redirect, render_template, request  # noqa: E402
from werkzeug.exceptions import HTTPException  # noqa: E402

import mint  # noqa: E402
from assertion import LEEWAY_SECONDS, read, verify  # noqa: E402
from login_token import login_token  # noqa: E402
from memory import Memory  # noqa: E402
from people import NAME, PASSWORD, SHOWN, Person  # noqa: E402
from settings import HELPDESK, HELPDESK_ORIGINS, HELPDESK_PORT, SENDER, TENANT, stack  # noqa: E402
from texts import LANGUAGES, TEXTS  # noqa: E402

COOKIE = "helpdesk"
LOGIN_SECONDS, SESSION_SECONDS, TICKET_SECONDS = 600, 8 * 3600, 60
ASSERTION_SECONDS, ASSERTION_BYTES = 120, 4096
# After this no assertion for a login is valid: User 2FA accepts its token for a minute after it expires, the assertion that it then
# returns lives for some time itself, and so does the leeway here.
ANSWERED_SECONDS = LOGIN_SECONDS + LEEWAY_SECONDS + ASSERTION_SECONDS + LEEWAY_SECONDS
API = stack()["api"]
POLICY = {
    "default-src": "'none'", "script-src": f"'self' {API}/", "style-src": "'self'", "img-src": "'self' data:",
    "connect-src": f"'self' {API}/", "form-action": "'self'", "base-uri": "'none'", "frame-ancestors": "'none'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {whence}" for what, whence in POLICY.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    # Not no-referrer: with it, browsers would send `Origin: null` with the Help Center's own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1 << 20
log = logging.getLogger("helpdesk")


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


LOGINS = Memory()  # by the login token's jti
VISITS = Memory()  # by cookie: the Login or the Session of this browser
TICKETS = Memory()  # assertions that a hosted page has handed over, each for the page that opens the session


# Who is there, and may this request come in?


@app.before_request
def guard():
    """Only the Help Center's own names lead on, and no form of another site is accepted."""
    if own_origin() not in HELPDESK_ORIGINS:
        return redirect(HELPDESK + request.path) if request.method == "GET" else abort(403)
    # A hosted page sends its form from another site: see /hosted/return.
    if request.method == "POST" and request.endpoint != "hosted_return" and request.origin != own_origin():
        abort(403)
    g.visit = VISITS.get(request.cookies.get(COOKIE, ""))


def own_origin() -> str:
    """The Help Center's origin, by the name that this browser calls it."""
    return request.host_url.removesuffix("/")


@app.after_request
def protect(response):
    response.headers.update(HEADERS)
    response.headers["Cache-Control"] = "no-cache" if request.endpoint == "static" else "no-store"
    return response


def needs(kind: type, *roles: str):
    """The route is for a browser with a login or a session, and for these roles."""

    def decorate(route):
        @wraps(route)
        def guarded(*arguments, **named):
            if not isinstance(g.visit, kind):
                if g.visit and kind is Login:
                    return redirect(g.visit.person.home, 303)
                over = "expired" if kind is Login else "ended"
                return back_to_the_password(over if COOKIE in request.cookies else None)
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


def back_to_the_password(reason: str | None):
    return redirect(f"/?reason={reason}" if reason else "/", 303)


@app.context_processor
def words() -> dict:
    """Language, direction and person of the page."""
    person = g.visit.person if g.get("visit") else None
    wished = request.args.get("lang") or request.accept_languages.best_match(LANGUAGES)
    lang = person.locale if person else wished if wished in LANGUAGES else "en"
    direction = "rtl" if request.args.get("dir") == "rtl" or person and person.direction == "rtl" else "ltr"
    signed_in = person if isinstance(g.get("visit"), Session) else None
    return {"t": TEXTS[lang], "lang": lang, "dir": direction, "languages": LANGUAGES, "signed_in": signed_in, "api": API}


# The password


@app.get("/")
def password_page(problem: str | None = None, status: int = 200):
    reason = problem or request.args.get("reason")
    return render_template("password.html", reason=reason, people=SHOWN, methods_on=methods_on()), status


@app.post("/")
def password():
    user, given = request.form.get("user", "").strip().lower(), request.form.get("password", "")
    if not (re.fullmatch(NAME, user) and hmac.compare_digest(given.encode(), PASSWORD.encode())):
        return password_page("wrong", 403)
    locale = request.form.get("locale")
    person = Person(user, locale if locale in LANGUAGES else "en", "rtl" if request.form.get("dir") == "rtl" else "ltr")
    if person.role != "customer":
        # User 2FA is the second step of the Help Center's users. What staff sign in with is the helpdesk's affair.
        return open_session(person, {"acr": "aal1", "amr": ["pwd"], "auth_time": int(time.time())})
    jti = str(uuid.uuid4())
    login = Login(person, jti, login_token(person, jti, return_address()), time.time() + LOGIN_SECONDS)
    LOGINS.add(jti, login, ANSWERED_SECONDS)
    return begin_visit(login, ANSWERED_SECONDS, "/second-step")


# The second step, in the Help Center's own page


@app.get("/second-step")
@needs(Login)
def second_step(login: Login):
    """A reload finds the same login token, so that its login continues."""
    if login.token_expires < time.time():
        return back_to_the_password("expired")
    return render_template("second_step.html", token=login.token)


@app.post("/session")
@needs(Login)
def session(login: Login):
    """The page hands over the assertion. It has to answer the login that this very browser began."""
    return finish(login, verify(request.form.get("assertion", ""), {login.id: login}))


def finish(login: Login, claims: dict):
    if LOGINS.take(login.id) is None:
        raise jwt.InvalidTokenError("this login has passed before")
    return open_session(login.person, claims)


def open_session(person: Person, claims: dict):
    log.info("a session was opened: %s, %s", person.role, claims["acr"])
    return begin_visit(Session(person, claims), SESSION_SECONDS, person.home)


@app.errorhandler(jwt.PyJWTError)
def refused(error: jwt.PyJWTError):
    """An assertion that does not hold. The log says why by the kind of error: its text may hold what was sent."""
    log.warning("an assertion was refused: %s", type(error).__name__)
    return render_template("failed.html"), 403


# The second step, in the hosted page


@app.get("/hosted/login")
@needs(Login)
def hosted_login(login: Login):
    return to_hosted_page("login", token=login.token, return_to=return_address(), lang=login.person.locale)


def return_address() -> str:
    """Where the hosted page hands the result. The login token names the same address, and the hosted page uses no other."""
    return f"{own_origin()}/hosted/return"


def to_hosted_page(name: str, **fragment: str):
    """Behind the #, so that the token reaches the page but no server and no log."""
    return redirect(f"{API}/pages/{name}#{urlencode(fragment)}")


@app.post("/hosted/return")
def hosted_return():
    """The form of the hosted page. It comes from another site: a browser sends no Lax cookie with it, and `Origin: null`. So this opens
    no session. It keeps the assertion for the next page. The redirect there is a navigation on our own site and brings the cookie."""
    if (error := request.form.get("error", "").removeprefix("login_")) in ("expired", "completed"):
        return back_to_the_password(error)
    assertion = request.form.get("assertion", "")[:ASSERTION_BYTES]
    # Only what User 2FA has signed takes up room.
    read(assertion)
    ticket = secrets.token_urlsafe(32)
    if not TICKETS.add(ticket, assertion, TICKET_SECONDS):
        abort(503)
    return redirect(f"/hosted/done?ticket={ticket}", 303)


@app.get("/hosted/return")
def back_without_a_result():
    """The link on a hosted page whose login cannot go on."""
    return back_to_the_password(None)


@app.get("/hosted/done")
@needs(Login)
def hosted_done(login: Login):
    """The session opens only in the browser that began the login: so no attacker can sign visitors in to the attacker's account."""
    return finish(login, verify(TICKETS.take(request.args.get("ticket", "")) or "", {login.id: login}))


@app.get("/hosted/account")
@needs(Session, "customer")
def hosted_account(session: Session):
    return to_hosted_page("account", token=fresh_token(session), lang=session.person.locale)


# Signed in


def fresh_token(session: Session) -> str:
    """A token for the elements of this page: who is signed in, and how well that was proved, and when."""
    person, claims = session.person, session.claims
    if person.role != "customer":
        return mint.mint("staff", TENANT, person.id, role=person.role, auth_time=claims["auth_time"])
    return mint.mint("session", TENANT, person.id, acr=claims["acr"], auth_time=claims["auth_time"], email=person.email,
                     name=person.name, locale=person.locale, groups=person.groups)


@app.post("/token")
def token():
    if not isinstance(g.visit, Session):
        abort(401)
    return jsonify(token=fresh_token(g.visit))


@app.post("/reauthentication")
def reauthentication():
    """Staff confirm their password for an order: their sign-in is of now, and so is the next token."""
    if not isinstance(g.visit, Session):
        abort(401)
    if not hmac.compare_digest(request.form.get("password", "").encode(), PASSWORD.encode()):
        abort(403)
    g.visit.claims = g.visit.claims | {"auth_time": int(time.time())}
    return jsonify(token=fresh_token(g.visit))


def page(path: str, template: str, *roles: str) -> None:
    """A page with one of the elements in it."""

    @app.get(path, endpoint=template)
    @needs(Session, *roles)
    def show(session: Session):
        return render_template(f"{template}.html", session=session, token=fresh_token(session))


page("/account", "account", "customer")
page("/people", "people", "agent", "admin")
page("/settings", "settings", "admin")


@app.post("/logout")
def logout():
    VISITS.take(request.cookies.get(COOKIE, ""))
    response = back_to_the_password("signed-out")
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return response


# For visitors of the local stack


@app.get("/mailbox")
def mailbox():
    """The emulator's mailbox, instead of each person's own."""
    accounts = requests.get(stack()["mailbox"], timeout=10).json()["messages"]
    wanted = f"{request.args['to']}@example.com" if "to" in request.args else None
    mails = [mail for mails in accounts.values() for mail in mails if wanted in (None, mail["To"][0])]
    mails.sort(key=lambda mail: mail["Timestamp"], reverse=True)
    return render_template("mailbox.html", mails=mails[:20])


@app.template_filter()
def moment(timestamp: float) -> str:
    return f"{datetime.fromtimestamp(timestamp, timezone.utc):%Y-%m-%d %H:%M:%S} UTC"


def ask_as_admin(verb: str, path: str, **more) -> requests.Response:
    headers = more.pop("headers", {}) | {"Authorization": f"Bearer {mint.mint('staff', TENANT, 'ada', role='admin')}"}
    return requests.request(verb, API + path, headers=headers, timeout=10, **more)


def methods_on() -> bool:
    policy = ask_as_admin("GET", "/v1/policy").json()
    return policy.get("totp_enabled") or policy.get("email_enabled")


@app.post("/switch-on")
def switch_on():
    """Both methods on, and one of them required: what ada would do under /settings."""
    read = ask_as_admin("GET", "/v1/policy")
    changes = {"totp_enabled": True, "email_enabled": True, "required": True, "sender_id": SENDER["id"], "issuer": SENDER["display_name"]}
    ask_as_admin("PUT", "/v1/policy", json=read.json() | changes, headers={"If-Match": read.headers["ETag"]}).raise_for_status()
    return back_to_the_password("switched-on")


@app.errorhandler(HTTPException)
def problem(error: HTTPException):
    return render_template("problem.html", error=error), error.code


if __name__ == "__main__":
    import waitress

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    waitress.serve(app, host="127.0.0.1", port=HELPDESK_PORT, threads=16, ident=None)
