"""The stand-in Help Center: a session starts only with a verified assertion, and the pages keep others out."""

import hmac
import html
import json
import re
import sys
import time
import uuid
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import parse_qsl

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import ec

import stack as local
from conftest import SECRETS, User, call, enrol, mails, set_up_at_login
from settings import ASSERTION_AUDIENCE, ASSERTION_ISSUER, HELPDESK, HELPDESK_ON_ANOTHER_SITE, HELPDESK_PORT, HOSTS, ROOT, TENANT, stack

sys.path.insert(0, str(ROOT / "tests/helpdesk"))

import app as helpdesk  # noqa: E402 (a second one, in this process, for what the running one cannot be made to see)
import assertion  # noqa: E402
import hosted  # noqa: E402
import visits  # noqa: E402
from memory import Memory  # noqa: E402


class Browser(requests.Session):
    """Sends what a browser sends from the Help Center's own pages, without following redirects."""

    def __init__(self) -> None:
        super().__init__()
        self.headers["Origin"] = HELPDESK

    def request(self, method, url, **more):
        return super().request(method, HELPDESK + url, **more | {"allow_redirects": False, "timeout": 60})

    def sign_in(self, user: str, **more) -> requests.Response:
        answer = self.post("/", data={"user": user, "password": "demo", "locale": "de"} | more)
        SECRETS.update(self.cookies.values())
        return answer

    def token(self) -> str:
        """The token in the page's element."""
        token = re.search(r'token="([^"]+)"', self.get("/second-step").text)[1]
        SECRETS.add(token)
        return token

    def assertion(self, user: User) -> str:
        """Completes the second step as the page's element does."""
        answer = call("POST", "/v1/login/totp", self.token(), {"code": user.fresh_code()})
        assert answer.status_code == 200, answer.text
        SECRETS.add(answer.json()["assertion"])
        return answer.json()["assertion"]

    def has_session(self) -> bool:
        return self.get("/account").status_code == 200


@pytest.fixture
def browser(alice) -> Browser:
    """A browser in which alice has entered her password."""
    browser = Browser()
    assert browser.sign_in(alice.sub).headers["Location"] == "/second-step"
    return browser


def refused(answer: requests.Response) -> bool:
    return answer.status_code == 403 and "The sign-in failed" in answer.text


def test_a_verified_assertion_starts_a_session(alice, browser):
    before = browser.cookies["helpdesk"]
    answer = browser.post("/session", data={"assertion": browser.assertion(alice)})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/account")
    page = browser.get("/account").text
    assert "aal2" in page and "pwd otp mfa" in page and "<dd>totp</dd>" in page
    assert browser.cookies["helpdesk"] != before
    assert not signed_in_with(before), "the cookie of the login still works"
    fresh = browser.post("/token").json()["token"]
    SECRETS.add(fresh)
    me = call("GET", "/v1/me", fresh)
    assert len(me.json()["totp"]) == 1


def signed_in_with(cookie: str) -> bool:
    return requests.get(f"{HELPDESK}/account", cookies={"helpdesk": cookie}, allow_redirects=False, timeout=10).status_code == 200


def test_before_the_second_step_there_is_no_session(browser):
    for path in ("/account", "/people", "/settings", "/hosted/account"):
        assert (browser.get(path).status_code, browser.get(path).headers["Location"]) == (303, "/?reason=ended")
    assert browser.post("/token").status_code == 401


def test_a_wrong_password_starts_no_login(alice):
    browser = Browser()
    answer = browser.post("/", data={"user": alice.sub, "password": "guess"})
    assert answer.status_code == 403 and not browser.cookies


def test_a_reload_continues_the_same_login(browser):
    assert browser.token() == browser.token()


def encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def forgeries(real: str) -> dict[str, str]:
    header, payload, signature = real.split(".")
    claims = jwt.decode(real, options={"verify_signature": False})
    kid = {"kid": jwt.get_unverified_header(real)["kid"]}
    public = call("GET", "/.well-known/jwks.json").content
    signed = f"{encoded(json.dumps({'alg': 'HS256', **kid}).encode())}.{payload}"
    *most, last = urlsafe_b64decode(f"{signature}==")
    return {
        "empty": "", "words": "let me in", "no signature": f"{header}.{payload}.",
        "one bit": f"{header}.{payload}.{encoded(bytes([*most, last ^ 1]))}",
        "none": jwt.encode(claims, None, algorithm="none", headers=kid),
        "another key": jwt.encode(claims, ec.generate_private_key(ec.SECP256R1()), algorithm="ES256", headers=kid),
        "unknown key": jwt.encode(claims, ec.generate_private_key(ec.SECP256R1()), algorithm="ES256", headers={"kid": "mine"}),
        "the public key as a secret": f"{signed}.{encoded(hmac.digest(public, signed.encode(), 'sha256'))}",
    }


def test_forged_assertions_start_no_session(alice, browser):
    real = browser.assertion(alice)
    for what, forged in forgeries(real).items():
        assert refused(browser.post("/session", data={"assertion": forged})), what
        assert not browser.has_session(), what
    assert refused(browser.post("/session"))
    assert browser.post("/session", data={"assertion": real}).headers["Location"] == "/account"


def test_a_login_token_is_not_accepted_as_an_assertion(browser):
    assert refused(browser.post("/session", data={"assertion": browser.token()}))


def test_an_assertion_is_accepted_once(alice, browser):
    used = browser.assertion(alice)
    assert browser.post("/session", data={"assertion": used}).status_code == 303
    again = Browser()
    again.sign_in(alice.sub)
    assert refused(again.post("/session", data={"assertion": used}))
    assert not again.has_session()


def test_the_assertion_of_another_login_of_the_same_user_starts_no_session(alice, browser):
    other = Browser()
    other.sign_in(alice.sub)
    assert refused(other.post("/session", data={"assertion": browser.assertion(alice)}))
    assert not other.has_session()


def test_the_assertion_of_another_user_starts_no_session(alice, browser):
    mallory = Browser()
    mallory.sign_in(f"mallory-{uuid.uuid4()}")
    assert refused(mallory.post("/session", data={"assertion": browser.assertion(alice)}))
    assert not mallory.has_session()


# Signed with this test's key in place of the API's: assertions that the API never signs.

KEY = ec.generate_private_key(ec.SECP256R1())


@pytest.fixture
def own_key(monkeypatch):
    published = jwt.algorithms.ECAlgorithm.to_jwk(KEY.public_key(), as_dict=True) | {"kid": "ours", "use": "sig", "alg": "ES256"}
    keys = jwt.PyJWKClient("http://127.0.0.1:0")
    monkeypatch.setattr(keys, "fetch_data", lambda: {"keys": [published]})
    monkeypatch.setattr(assertion, "KEYS", keys)


@pytest.fixture
def client():
    client = helpdesk.app.test_client()
    client.environ_base |= {"HTTP_ORIGIN": HELPDESK}
    assert client.post("/", base_url=HELPDESK, data={"user": "bob", "password": "demo"}).status_code == 303
    return client


def begun_by(client) -> visits.Login:
    return visits.VISITS.get(client.get_cookie("helpdesk", HOSTS[0]).value)


def claims_for(login: visits.Login) -> dict:
    now = int(time.time())
    return {"iss": ASSERTION_ISSUER, "aud": ASSERTION_AUDIENCE, "sub": "bob", "tenant": TENANT, "login": login.id, "iat": now,
            "exp": now + 120, "jti": str(uuid.uuid4()), "auth_time": now, "acr": "aal2", "amr": ["pwd", "otp", "mfa"], "method": "totp"}


def present(client, claims: dict) -> str | None:
    """The page that the Help Center redirects to after this assertion."""
    signed = jwt.encode({name: value for name, value in claims.items() if value is not None}, KEY, algorithm="ES256", headers={"kid": "ours"})
    answer = client.post("/session", base_url=HELPDESK, data={"assertion": signed})
    assert answer.status_code in (303, 403)
    return answer.headers.get("Location")


def test_the_right_claims_start_a_session(own_key, client):
    assert present(client, claims_for(begun_by(client))) == "/account"


@pytest.mark.parametrize("changed", [
    {"iss": "https://evil.example"}, {"iss": None}, {"aud": "another helpdesk"}, {"aud": None}, {"aud": "user-2fa"},
    {"exp": -61}, {"exp": None}, {"iat": 3600}, {"sub": "alice"}, {"sub": None},
    {"tenant": "other"}, {"tenant": None}, {"login": "another"}, {"login": None}, {"jti": None},
], ids=str)
def test_one_wrong_claim_starts_no_session(own_key, client, changed):
    """Times are in seconds from now."""
    login = begun_by(client)
    changed = {name: value + int(time.time()) if isinstance(value, int) else value for name, value in changed.items()}
    assert present(client, claims_for(login) | changed) is None
    assert begun_by(client) is login


def test_a_login_completes_once_even_with_a_second_assertion(own_key, client):
    login, tab = begun_by(client), client.get_cookie("helpdesk", HOSTS[0]).value
    assert present(client, claims_for(login)) == "/account"
    visits.VISITS.add(tab, login, 60)
    client.set_cookie("helpdesk", tab, domain=HOSTS[0])
    assert present(client, claims_for(login)) is None


def test_a_login_that_took_too_long_starts_again_with_a_message(client):
    begun_by(client).token_expires = time.time() - 1
    assert client.get("/second-step", base_url=HELPDESK).headers["Location"] == "/?reason=expired"
    assert b"took too long" in client.get("/?reason=expired", base_url=HELPDESK, headers={"Accept-Language": "en"}).data


def test_only_https_gets_a_secure_cookie_and_no_script_can_read_it():
    cookie = Browser().post("/", data={"user": "bob", "password": "demo"}).headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Secure" not in cookie
    with helpdesk.app.test_request_context("/", base_url="https://help.example"):
        assert "Secure" in visits.begin_visit(None, 1, "/").headers["Set-Cookie"]


# The hosted page


def test_the_hosted_page_gets_the_token_in_the_fragment_and_returns(browser):
    begun = browser.get("/hosted/login")
    address, fragment = begun.headers["Location"].split("#")
    given = dict(parse_qsl(fragment))
    assert address == f"{stack()['api']}/pages/login" and given["token"] == browser.token() and given["lang"] == "de"
    claims = jwt.decode(given["token"], options={"verify_signature": False})
    assert claims["return_to"] == given["return_to"] == f"{HELPDESK}/hosted/return", "the token has another return address"


def hand_over(assertion: str, **more) -> requests.Response:
    """Submits the hosted page's form, as a browser does from another site: without a cookie, and without an origin of the Help Center."""
    return requests.post(f"{HELPDESK}/hosted/return", data={"assertion": assertion} | more, headers={"Origin": "null"}, allow_redirects=False, timeout=10)


def ticket_for(assertion: str) -> str:
    """The page that the hosted page's form leads to."""
    answer = hand_over(assertion)
    assert answer.status_code == 303 and answer.headers["Location"].startswith("/hosted/done?ticket=") and "Set-Cookie" not in answer.headers
    SECRETS.add(answer.headers["Location"].removeprefix("/hosted/done?ticket="))
    return answer.headers["Location"]


def test_the_hosted_page_hands_over_without_a_cookie_and_the_next_page_starts_the_session(alice, browser):
    done = ticket_for(browser.assertion(alice))
    assert browser.get(done).headers["Location"] == "/account"
    assert browser.has_session()


def test_an_attackers_assertion_cannot_sign_a_victim_in(alice, browser):
    """Login CSRF: a page of the attacker makes the victim's browser submit the form with the attacker's own assertion."""
    mallory = enrol(f"mallory-{uuid.uuid4()}")
    attacker = Browser()
    attacker.sign_in(mallory.sub)
    assertion = attacker.assertion(mallory)
    assert refused(browser.get(ticket_for(assertion))), "the victim has started another login"
    assert Browser().get(ticket_for(assertion)).headers["Location"] == "/", "the victim has started no login"
    browser.post("/session", data={"assertion": browser.assertion(alice)})
    assert browser.get(ticket_for(assertion)).headers["Location"] == "/account", "the victim's session has changed"
    assert f"<strong>{alice.sub.title()}</strong>" in browser.get("/account").text


def test_a_login_of_the_same_user_in_another_browser_starts_no_session(alice, browser):
    other = Browser()
    other.sign_in(alice.sub)
    assert refused(other.get(ticket_for(browser.assertion(alice))))
    assert not other.has_session()


def test_a_ticket_works_once(alice, browser):
    assertion = browser.assertion(alice)
    done = ticket_for(assertion)
    other = Browser()
    other.sign_in(alice.sub)
    assert refused(other.get(done)), "a stolen ticket works without the cookie"
    assert refused(browser.get(done)), "a used ticket works again"
    assert browser.get(ticket_for(assertion)).headers["Location"] == "/account"
    again = Browser()
    again.sign_in(alice.sub)
    assert refused(again.get(ticket_for(assertion))), "an assertion works again"
    for unknown in ("", "?ticket=", "?ticket=made-up"):
        assert refused(again.get(f"/hosted/done{unknown}")), unknown


def test_only_an_assertion_of_user_2fa_gets_a_ticket(alice, browser):
    for what, forged in forgeries(browser.assertion(alice)).items():
        assert hand_over(forged).status_code == 403, what
    assert hand_over("x" * 1_000_000).status_code == 403
    assert hand_over(browser.token()).status_code == 403, "a login token counts as an assertion"


def test_tickets_expire_soon_and_their_number_is_bounded(own_key, client, monkeypatch):
    def done(login: visits.Login):
        signed = jwt.encode(claims_for(login), KEY, algorithm="ES256", headers={"kid": "ours"})
        return client.post("/hosted/return", base_url=HELPDESK, data={"assertion": signed}, headers={"Origin": "null"})

    login = begun_by(client)
    monkeypatch.setattr(hosted, "TICKET_SECONDS", 0)
    assert client.get(done(login).headers["Location"], base_url=HELPDESK).status_code == 403
    monkeypatch.setattr(hosted, "TICKET_SECONDS", 60)
    monkeypatch.setattr(hosted, "TICKETS", Memory(limit=1))
    first = done(login)
    assert done(login).status_code == 503
    assert client.get(first.headers["Location"], base_url=HELPDESK).headers["Location"] == "/account"


@pytest.mark.parametrize(("error", "location"), [("login_expired", "/?reason=expired"), ("login_completed", "/?reason=completed")])
def test_a_hosted_page_that_gave_up_returns_to_the_password_page(error, location):
    assert hand_over("", error=error).headers["Location"] == location
    assert hand_over("", error="https://evil.example").status_code == 403
    assert Browser().get("/hosted/return").headers["Location"] == "/", "by its link"


# Other sites, other people, other roles


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", f"http://{HOSTS[0]}:{HELPDESK_PORT + 1}", f"{HELPDESK}.evil.example",
                                    HELPDESK_ON_ANOTHER_SITE],
                         ids=["none", "null", "elsewhere", "another port", "a longer name", "our other name"])
@pytest.mark.parametrize("path", ["/", "/session", "/token", "/logout", "/language", "/stories/admin/0", "/stories/end"])
def test_forms_of_other_sites_are_refused(path, origin):
    browser = Browser()
    browser.sign_in("ada")
    answer = browser.post(path, data={"user": "ada", "password": "demo"}, headers={"Origin": origin})
    assert answer.status_code == 403 and "Set-Cookie" not in answer.headers
    assert browser.get("/settings").status_code == 200


def test_another_name_for_this_machine_redirects_and_may_send_nothing():
    rebound = {"Host": f"evil.example:{HELPDESK_PORT}"}
    assert Browser().get("/account", headers=rebound).headers["Location"] == f"{HELPDESK}/account"
    answer = Browser().post("/", headers=rebound | {"Origin": f"http://evil.example:{HELPDESK_PORT}"}, data={"user": "ada", "password": "demo"})
    assert answer.status_code == 403


def test_logout_ends_the_session_on_the_server(alice, browser):
    browser.post("/session", data={"assertion": browser.assertion(alice)})
    kept = browser.cookies["helpdesk"]
    assert signed_in_with(kept)
    assert browser.post("/logout").headers["Location"] == "/?reason=signed-out"
    assert not browser.cookies and not signed_in_with(kept)


def test_staff_sign_in_with_the_password_and_see_their_pages_only():
    ada, sam = Browser(), Browser()
    assert ada.sign_in("ada").headers["Location"] == "/settings"
    assert sam.sign_in("sam").headers["Location"] == "/tickets"
    pages = ("/settings", "/account", "/people", "/people/search", "/tickets", "/tickets/1047", "/customers", "/customers/erin")
    assert [ada.get(path).status_code for path in pages] == [200, 403, *[200] * 6]
    assert [sam.get(path).status_code for path in pages] == [403, 403, *[200] * 6]
    assert [sam.get(path).status_code for path in ("/customers/sam", "/customers/nowhere", "/tickets/1")] == [404] * 3
    for browser, status in ((ada, 200), (sam, 403)):
        staff = browser.post("/token").json()["token"]
        SECRETS.add(staff)
        assert call("GET", "/v1/policy", staff).status_code == status


def test_customers_do_not_see_the_pages_of_staff(alice, browser):
    browser.post("/session", data={"assertion": browser.assertion(alice)})
    pages = ("/settings", "/people", "/people/search", "/tickets", "/tickets/1047", "/customers", "/customers/erin")
    assert [browser.get(path).status_code for path in pages] == [403] * len(pages)


@pytest.mark.parametrize("path", ["/", "/second-step", "/mailbox", "/nowhere", "/static/helpdesk.css"])
def test_pages_carry_their_headers(browser, path):
    headers = browser.get(path).headers
    policy = dict(directive.split(" ", 1) for directive in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'" and policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["script-src"] == policy["connect-src"] == f"'self' {stack()['api']}/"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "same-origin"
    assert headers["Cache-Control"] == ("no-cache" if "static" in path else "no-store")


def test_no_page_has_an_inline_script_or_style(browser):
    for page in (browser.get("/"), browser.get("/second-step"), browser.get("/mailbox")):
        assert not re.search(r"<style|style=|<script(?![^>]* src=)|\son\w+=", page.text)


def test_user_input_is_plain_text_on_every_page():
    for user in ('<b id="x">', '"onfocus="alert(1)', "a  b", "x" * 65, ""):
        answer = Browser().post("/", data={"user": user, "password": "demo"})
        assert answer.status_code == 403 and (not user or user not in answer.text)
    assert "<b>" not in Browser().get("/?reason=<b>&lang=<b>&dir=<b>").text


def test_language_and_direction_are_on_the_page(browser):
    assert '<html lang="en" dir="ltr">' in browser.get("/second-step").text
    assert element(browser)["lang"] == "de"
    browser.post("/language", data={"locale": "fr"})
    assert element(browser)["lang"] == "fr"
    assert browser.post("/language", data={"locale": "<b>"}).status_code == 400
    other = Browser()
    other.sign_in("carol", locale="ja", dir="rtl")
    assert '<html lang="en" dir="rtl">' in other.get("/second-step").text
    assert element(other)["lang"] == "ja"
    arabic = Browser().get("/", headers={"Accept-Language": "ar-EG, fr;q=0.9, en;q=0.8"}).text
    assert '<html lang="en" dir="rtl">' in arabic and '<option value="ar" lang="ar" selected>' in arabic


def element(browser: Browser) -> dict:
    """The attributes of the page's element."""
    return dict(re.findall(r'(\S+)="([^"]*)"', re.search(r"<two-factor-login [^>]*>", browser.get("/second-step").text)[0]))


def test_a_page_shown_in_another_language_leads_to_no_other_site(browser):
    answer = browser.post("/language", data={"locale": "de"}, headers={"Referer": f"{HELPDESK}//evil.example/page?x=1"})
    assert answer.headers["Location"] == "/evil.example/page"


def test_agents_find_customers_by_name_address_and_id():
    sam = Browser()
    sam.sign_in("sam")

    def found(path: str) -> list[str]:
        return [person["id"] for person in sam.get(f"/people/search?{path}").json()]

    assert found("q=walsh") == found("q=ERIN@example.com") == found("q=erin") == ["erin"]
    assert "sam" not in found("q=") and found("role=agent&q=") == ["mia", "sam"]
    assert sam.get("/people/search?q=erin").json() == [{"id": "erin", "name": "Erin Walsh", "email": "erin@example.com"}]
    newcomer = f"new-{uuid.uuid4()}"
    assert found(f"q={newcomer}") == []
    Browser().sign_in(newcomer)
    assert found(f"q={newcomer}") == [newcomer]
    assert f"{newcomer}@example.com" in sam.get(f"/customers?q={newcomer}").text
    assert "No customer found" in sam.get("/customers?q=nowhere").text


def open_mail(page: str) -> str | None:
    """The address of the open mail's own page."""
    return html.unescape(match[1]) if (match := re.search(r'<iframe src="([^"]+)"', page)) else None


def test_the_mailbox_shows_the_mail_of_one_user():
    user = enrol(f"reader-{uuid.uuid4()}")
    page = f"/mailbox?to={user.sub}"
    local.wait_for(lambda: open_mail(Browser().get(page).text), 60, "no notice of the new authenticator")
    shown = Browser().get(page).text
    assert shown.count(f"{user.sub}@example.com</span>") == 1
    mail = Browser().get(open_mail(shown))
    assert mail.text.startswith("<!doctype html>") and "style-src 'unsafe-inline'" in mail.headers["Content-Security-Policy"]
    assert "script-src" not in mail.headers["Content-Security-Policy"] and "; sandbox" in mail.headers["Content-Security-Policy"]
    assert f"{user.sub}@example.com" not in Browser().get("/mailbox").text, "the mailbox of all shows mail to a user whom this Help Center doesn't know"
    Browser().sign_in(user.sub)
    assert f"{user.sub}@example.com" in Browser().get("/mailbox").text


def test_the_mailbox_has_no_mail_of_other_tenants():
    """Both tenants have a user with this address. Each sends from a sender of its own."""
    user = f"shared-{uuid.uuid4()}"
    set_up_at_login(user)
    assert mails(f"{user}@example.com")
    assert "No mail yet" in Browser().get(f"/mailbox?to={user}").text
