"""A Help Center to try User 2FA with: a password, the second step, a session. `make up` starts it.

It is a stand-in, and an example. What a helpdesk has to do for User 2FA is in these files:

    login_token.py   mints the token for the second step
    assertion.py     verifies its result
    sign_in.py       leads from the password to the session
    hosted.py        the same with User 2FA's own pages
    signed_in.py     mints the tokens for the account area and for staff's pages
    webhooks.py      verifies the events of User 2FA

Its pages call the API across origins, as those of most Help Centers do. Its people, its one password, its memory, its support tickets
and its stories are for the local stack only.
"""

import logging
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "infra/local"))

from flask import Flask, g, render_template, request  # noqa: E402
from werkzeug.exceptions import HTTPException  # noqa: E402

import customers  # noqa: E402
import hosted  # noqa: E402
import languages  # noqa: E402
import mailbox  # noqa: E402
import people  # noqa: E402
import sign_in  # noqa: E402
import signed_in  # noqa: E402
import stories  # noqa: E402
import support_tickets  # noqa: E402
import webhooks  # noqa: E402
from settings import HELPDESK_PORT  # noqa: E402
from user_2fa import API  # noqa: E402
from visits import Session, guard  # noqa: E402

POLICY = {
    "default-src": "'none'", "script-src": f"'self' {API}/", "style-src": "'self'", "img-src": "'self' data:", "frame-src": "'self'",
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
app.before_request(guard)
for subject in (sign_in, hosted, signed_in, customers, support_tickets, mailbox, stories, languages, webhooks):
    app.register_blueprint(subject.routes)


@app.after_request
def protect(response):
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Cache-Control"] = "no-cache" if request.endpoint == "static" else "no-store"
    return response


@app.context_processor
def about_the_visit() -> dict:
    """Who visits, in which language, and in which story."""
    person = g.visit.person if g.get("visit") else None
    lang = person.locale if person else languages.chosen()
    return {
        "api": API, "person": person, "signed_in": isinstance(g.get("visit"), Session), "lang": lang,
        "dir": languages.direction(lang, person.mirrored if person else sign_in.mirrored()), "languages": languages.LANGUAGES, "stories": stories.STORIES, "guide": stories.strip(),
        "shown": people.SHOWN,
    }


@app.errorhandler(HTTPException)
def problem(error: HTTPException):
    return render_template("problem.html", error=error), error.code


if __name__ == "__main__":
    import waitress

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    waitress.serve(app, host="127.0.0.1", port=HELPDESK_PORT, threads=16, ident=None)
