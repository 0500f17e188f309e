"""What users and developers see of an integration that is wrong: a text for users, and in the console what to change."""

import http.server
import shutil
import threading
import time
from functools import partial

import pytest
from playwright.sync_api import expect

import settings
from browser import browser, visitor  # noqa: F401 (fixtures)
from conftest import enrol, token
from embedded import KINDS, bearer, console_errors, expired, stand

FAULT = "There's a problem with sign-in on this site. Contact support and give them this number: "
WRONG = {
    "audience": ({"aud": "another"}, None),
    "issuer": ({"iss": "https://other.example"}, None),
    "not_yet_valid": ({"nbf": int(time.time()) + 3600}, "nbf"),
    "claim": ({"email_verified": "true"}, "email_verified"),
}


def facts(error: str) -> dict[str, str]:
    """The lines of a problem in the console."""
    return dict(line.strip().split(": ", 1) for line in error.splitlines()[1:])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reason", WRONG)
def test_a_token_that_the_helpdesk_minted_wrongly_has_not_timed_out(visitor, kind, reason):
    (claims, claim), page = WRONG[reason], visitor.page
    errors, answers = console_errors(page), []
    page.on("response", lambda answer: answer.status == 401 and answers.append(answer.headers["x-request-id"]))
    wrong = bearer(kind, "ada", **claims)
    stand(page, kind, wrong)
    alert = page.get_by_role("alert").filter(has_text=FAULT)
    alert.wait_for()
    assert any(number in alert.inner_text() for number in answers)
    expect(page.get_by_text("timed out")).to_have_count(0)
    expect(page.get_by_text("Loading…")).to_have_count(0)
    visitor.check_accessibility()
    (error,) = errors
    assert error.startswith("User 2FA: A valid token is required. The token's ")
    told = facts(error)
    assert told["type"] == f"{settings.stack()['api']}/problems/invalid-token"
    assert (told["reason"], told.get("claim")) == (reason, claim) and told["request_id"] in answers
    assert wrong not in error and wrong.split(".")[1] not in error


def test_a_session_token_in_a_login_is_a_mistake_of_the_site(visitor):
    page, errors = visitor.page, console_errors(visitor.page)
    stand(page, "login", token("session", enrol().sub))
    page.get_by_role("alert").filter(has_text=FAULT).wait_for()
    (error,) = errors
    assert facts(error)["type"].endswith("/problems/wrong-token-use") and "login" in error


def test_an_expired_session_has_timed_out(visitor):
    page, errors = visitor.page, console_errors(visitor.page)
    stand(page, "account", expired("account", enrol().sub))
    page.get_by_role("alert").filter(has_text="Your sign-in has timed out.").wait_for()
    (error,) = errors
    assert facts(error)["reason"] == "expired"


@pytest.fixture
def elsewhere(tmp_path):
    """A site that isn't in `AllowedOrigins`, with a copy of the module."""
    api = settings.stack()["api"]
    shutil.copytree(settings.ROOT / "web/dist", tmp_path / "pages")
    (tmp_path / "index.html").write_text(
        f'<!doctype html><html lang="en"><title>Elsewhere</title><script type="module" src="pages/user-2fa.js"></script>'
        f'<two-factor-login api="{api}" token="{bearer("login", "ada")}"></two-factor-login>')

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            """Logs nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_an_origin_that_is_not_allowed_reads_in_the_console_what_to_configure(browser, elsewhere):
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    errors = console_errors(page)
    page.goto(elsewhere)
    page.get_by_role("alert").filter(has_text="No response. Check your connection and try again.").wait_for()
    (error,) = errors
    assert f"can't be reached from {elsewhere}" in error and f"add {elsewhere} to the parameter AllowedOrigins" in error
    context.close()


def test_an_address_of_another_server_reads_in_the_console_what_to_change(visitor):
    page, errors = visitor.page, console_errors(visitor.page)
    stand(page, "account", bearer("account", "ada"), api=f"{settings.HELPDESK}/nothing")
    page.get_by_role("alert").filter(has_text="Something went wrong").or_(page.get_by_role("alert").filter(has_text="No response")).wait_for()
    assert f"{settings.HELPDESK}/nothing answers 404, but not as User 2FA. Check the element's attribute api." in errors[0]
