"""The API and its pages across origins and sites, as Help Centers use them: in a real browser, and with requests to each function."""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from playwright.sync_api import Page, expect

import settings
from browser import browser, code_field, name, return_to_help_center, save_codes, scan, visitor  # noqa: F401 (fixtures)
from conftest import SECRETS, User, call, enrol, token, wait_for_a_young_step
from deployed import BEHIND_THE_API, client

ALLOWED = settings.HELPDESK_ORIGINS
# Names without a port, which differs between processes.
each_site = pytest.mark.parametrize("home", ALLOWED, ids=["the API's site", "another site"])
FOREIGN = ("https://evil.example", "null", f"{settings.HELPDESK}.evil.example", f"http://{settings.HOSTS[0]}:{settings.HELPDESK_PORT + 100}")
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}


# Requests to each function, as a gateway passes on a preflight


def invoke(function: str, verb: str, path: str, **headers: str) -> dict:
    event = {
        "version": "2.0", "routeKey": "$default", "rawPath": path, "rawQueryString": "", "headers": headers,
        "requestContext": {"stage": "$default", "http": {"method": verb, "path": path}}, "isBase64Encoded": False,
    }
    invoked = client("lambda").invoke(FunctionName=f"{settings.stack()['functions'][function]}:live", Payload=json.dumps(event))
    return json.loads(invoked["Payload"].read())


def cors(headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items() if name.lower().startswith("access-control-")}


@pytest.mark.parametrize("function", BEHIND_THE_API)
def test_aws_01_each_function_answers_a_preflight_itself(function):
    for origin in ALLOWED:
        answer = invoke(function, "OPTIONS", "/v1/any", origin=origin, **PREFLIGHT)
        assert (answer["statusCode"], answer["headers"]["vary"]) == (204, "origin")
        assert cors(answer["headers"]) == {
            "access-control-allow-origin": origin, "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
            "access-control-allow-headers": "authorization, content-type, if-match, x-browser-token", "access-control-max-age": "600",
        }
    for origin in FOREIGN:
        answer = invoke(function, "OPTIONS", "/v1/any", origin=origin, **PREFLIGHT)
        assert answer["statusCode"] == 403 and not cors(answer["headers"])
    # This deployment's gateway adds the headers to other responses.
    assert not cors(invoke(function, "GET", "/nothing", origin=ALLOWED[0])["headers"])


# Through the gateway


@pytest.mark.parametrize("path", ["/v1/health", "/v1/me", "/nothing", "/pages/user-2fa.js"])
def test_aws_01_no_cors_header_comes_twice(path):
    for origin in ALLOWED:
        headers = [(name.lower(), value) for name, value in raw_headers(path, origin) if name.lower().startswith("access-control-")]
        assert sorted(headers) == [
            ("access-control-allow-origin", origin), ("access-control-expose-headers", "etag,link,retry-after,www-authenticate,x-request-id")]
    for origin in FOREIGN:
        assert not cors(dict(raw_headers(path, origin)))


def raw_headers(path: str, origin: str) -> list[tuple[str, str]]:
    """Each header line of a response: an HTTP library would join lines with the same name."""
    answer = requests.get(settings.stack()["api"] + path, headers={"Origin": origin}, timeout=30)
    return list(answer.raw.headers.items())


# In a browser


@pytest.fixture
def elsewhere():
    """A site that is not a Help Center. It serves the page in `page`."""

    class Site(BaseHTTPRequestHandler):
        page = ""

        def do_GET(self):
            body = Site.page.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """Logs nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        Site.origin = f"http://127.0.0.1:{server.server_port}"
        yield Site
        server.shutdown()


def sign_in(visitor, user: User) -> Page:
    page = visitor.password(user.sub)
    code_field(page).fill(user.fresh_code())
    page.wait_for_url(f"{visitor.help_center}/account")
    return page


READ = """async ([api, token]) => {
  const answers = await Promise.all([
    fetch(`${api}/v1/policy`, { headers: { authorization: `Bearer ${token}` } }),
    fetch(`${api}/v1/me`),
  ]);
  return answers.map(({ status, headers }) => [status, ...["etag", "www-authenticate", "x-request-id"].map((name) => headers.get(name))]);
}"""


@each_site
def test_aws_01_the_pages_of_a_help_center_of_another_origin_use_the_api(visitor, home):
    assert not settings.stack()["api"].startswith(home), "the API has an origin of its own"
    visitor.help_center = home
    page = sign_in(visitor, enrol())
    page.get_by_role("button", name=re.compile("^Rename")).first.wait_for()
    policy, me = page.evaluate(READ, [settings.stack()["api"], token("staff", "ada", role="admin")])
    assert policy[0] == 200 and policy[1].startswith('"') and policy[3]
    assert me[0] == 401 and me[1] is None and me[2].startswith("Bearer") and me[3]


def test_aws_01_the_pages_of_any_other_origin_get_nothing(browser, elsewhere):
    """The preflight is refused, so the browser does not even send the request with the code."""
    user, api = enrol(), settings.stack()["api"]
    elsewhere.page = f'<!doctype html><script type="module" src="{api}/pages/user-2fa.js"></script><two-factor-login api="{api}"></two-factor-login>'
    context = browser.new_context()
    page, sent = context.new_page(), []
    page.on("response", lambda answer: sent.append((answer.request.method, answer.url.removeprefix(api))))
    page.goto(elsewhere.origin)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("customElements.get('two-factor-login')") is None, "only Help Centers may load the module"
    login, code = token("login", user.sub), user.fresh_code()
    refused = page.evaluate("""([api, token, code]) => Promise.all([
        fetch(`${api}/v1/login/totp`, { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
                                        body: JSON.stringify({ code }) }),
        fetch(`${api}/v1/health`),
    ].map((answer) => answer.then(() => "read", (error) => error.name)))""", [api, login, code])
    assert refused == ["TypeError", "TypeError"]
    assert ("POST", "/v1/login/totp") not in sent
    assert call("POST", "/v1/login/totp", login, {"code": code}).ok, "the code is still unused"
    context.close()


# The hosted page, on another site than the Help Center


def test_a_login_on_a_hosted_page_of_another_site_starts_the_session(visitor):
    """The form has neither a cookie nor an origin. The page that it leads to has the cookie."""
    visitor.help_center = settings.HELPDESK_ON_ANOTHER_SITE
    user, page, came = enrol(), visitor.page, []
    page.on("request", lambda request: came.append(request) if "/hosted/" in request.url else None)
    visitor.password(user.sub)
    page.goto(f"{visitor.help_center}/hosted/login")
    code_field(page).wait_for()
    assert page.url.startswith(settings.stack()["api"])
    code_field(page).fill(user.fresh_code())
    return_to_help_center(page, f"{visitor.help_center}/account")
    page.get_by_text("What the assertion said").click()
    expect(page.get_by_text("aal2")).to_be_visible()
    form, done = came[-2:]
    assert (form.method, done.method) == ("POST", "GET")
    headers = form.all_headers()
    assert "cookie" not in headers and headers["origin"] == "null"
    assert done.all_headers()["cookie"].startswith("helpdesk=")
    (cookie,) = visitor.context.cookies()
    assert cookie["sameSite"] == "Lax"
    # Go back, and submit the form again: the ticket is used up.
    page.goto(done.url)
    page.wait_for_url(f"{visitor.help_center}/account")


def test_a_user_sets_up_a_first_factor_on_a_hosted_page_of_another_site(visitor):
    visitor.help_center = settings.HELPDESK_ON_ANOTHER_SITE
    page = visitor.password(name("hosted"))
    page.goto(f"{visitor.help_center}/hosted/login")
    page.get_by_role("button", name="authenticator app").click()
    app = scan(page)
    wait_for_a_young_step()
    code_field(page).fill(app.now())
    save_codes(page)
    return_to_help_center(page, f"{visitor.help_center}/account")


@each_site
def test_an_attackers_page_cannot_sign_a_visitor_in_to_the_attackers_account(browser, elsewhere, home):
    """Login CSRF in a real browser: the attacker's page submits the hosted page's form with the attacker's own assertion."""
    mallory, alice = enrol(), enrol()
    assertion = mallory.submit(mallory.fresh_code()).json()["assertion"]
    SECRETS.add(assertion)
    elsewhere.page = (f'<!doctype html><form method="post" action="{home}/hosted/return"><input name="assertion" value="{assertion}"></form>'
                      "<script>document.forms[0].submit()</script>")
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(elsewhere.origin)
    page.wait_for_url(f"{home}/")
    assert not signed_in(page, home), "a browser without a login"
    page.fill("#user", alice.sub)
    page.fill("#password", "demo")
    page.click("form:has(#password) button")
    code_field(page).wait_for()
    page.goto(elsewhere.origin)
    page.get_by_text("The sign-in failed").first.wait_for()
    assert not signed_in(page, home), "a browser with another login"
    page.goto(f"{home}/second-step")
    code_field(page).fill(alice.fresh_code())
    page.wait_for_url(f"{home}/account")
    page.goto(elsewhere.origin)
    page.wait_for_url(f"{home}/account")
    expect(page.get_by_role("heading", name=alice.sub.title())).to_be_visible()
    context.close()


def signed_in(page: Page, home: str) -> bool:
    return page.request.get(f"{home}/account", max_redirects=0).status == 200
