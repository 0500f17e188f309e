"""IDs and raw requests through the deployed gateway: whatever a client sends, an ID never acts on another one."""

import csv
import io
import json
import re
import socket
import sys
import unicodedata
import uuid
from urllib.parse import quote, urlsplit

import pytest

from conftest import POLICY, call, enrol, problem, token
from deployed import items_of
from settings import ROOT, stack

sys.path.insert(0, str(ROOT / "infra"))

from importing.identifiers import is_identifier  # noqa: E402
from importing.report import cell as cell_of_report  # noqa: E402

TENANT = "ids"
ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
DOCUMENT = json.loads((ROOT / "docs/api/openapi.json").read_text())
ROUTE = re.compile(r'^    \("([A-Z]+)", "([^"]+)", &\[([^\]]*)\]\),$', re.MULTILINE)
ROUTES = [(verb, path, re.findall(r'"(\w+)"', uses)) for verb, path, uses in ROUTE.findall((ROOT / "tests/src/routes.rs").read_text())]
# Folders of files, whose names are no IDs.
FILES = ("/pages/", "/problems/")
WITH_AN_ID = [route for route in ROUTES if ID in route[1]]

# IDs that a client may send. Some decoder or parser turns most of them into `victim`.
HOSTILE = [
    ".%2Fvictim", ".%2fvictim", "x%2F..%2Fvictim", "victim%3Fx", "victim%23x", "victim%2F", "a%2Fb", "a%5Cb", ".%5Cvictim", "x%5C..%5Cvictim",
    "a%252Fb", ".%252Fvictim", "x%252F..%252Fvictim", "victim%253Fx", "victim%2520", "victim%2500", "%252E%252E", "%252e%252fvictim",
    "victim%20", "%20victim", "victim%09", "vic%09tim", "victim%0A", "victim%0D", "victim%00", "victim%C2%A0", "victim+%20",
    ".", "..", "%2E", "%2e%2e", "%2E%2E%2Fusers%2Fvictim", "victim%E2%80%8B", "%EF%BB%BFvictim", "victi%CC%81m", "victim%FF", "%C0%AE%2Fvictim",
    "victim#x", "victim%", "victim%zz", "%76ictim%2F..%2Fvictim",
]


class Raw:
    """A response read from a socket."""

    def __init__(self, answer: bytes) -> None:
        head, _, self.body = answer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split(" ")[1]) if answer else 0
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}

    def problem(self) -> tuple[int, str]:
        assert self.headers["content-type"] == "application/problem+json", self.body
        return self.status, json.loads(self.body)["type"].removeprefix("/problems/")


def raw(verb: str, target: str, bearer: str = "", body=None, headers: str = "") -> Raw:
    """Sends a request whose target goes over the wire unchanged: an HTTP library would encode or normalize it."""
    api = urlsplit(stack()["api"])
    content = json.dumps(body).encode() if body is not None else b""
    lines = [f"{verb} {api.path}{target} HTTP/1.1", f"Host: {api.netloc}", "Connection: close", f"Content-Length: {len(content)}"]
    lines += [f"Authorization: Bearer {bearer}"] * bool(bearer) + ["Content-Type: application/json", 'If-Match: "1"'] * (body is not None)
    with socket.create_connection((api.hostname, api.port), timeout=60) as connection:
        connection.sendall("\r\n".join(lines).encode("utf-8") + headers.encode() + b"\r\n\r\n" + content)
        answer = b""
        while part := connection.recv(65536):
            answer += part
    return Raw(answer)


def names_left_out(path: str) -> str:
    return re.sub(r"\{[^}]*\}|" + ID + r"|(?<=/)02(?=/|$)", "{}", path)


def body_of(verb: str, path: str):
    """The document's example of an operation's body: nothing except the path is wrong with the request."""
    operation = next(item[verb.lower()] for known, item in DOCUMENT["paths"].items()
                     if names_left_out(known) == names_left_out(path) and verb.lower() in item)
    if "requestBody" not in operation:
        return None
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    reference = schema.get("$ref") or next(choice["$ref"] for choice in schema["oneOf"] if "$ref" in choice)
    return DOCUMENT["components"]["schemas"][reference.rpartition("/")[2]]["examples"][0]


@pytest.fixture(scope="module")
def admin() -> str:
    return token("staff", "ada", TENANT, role="admin")


@pytest.fixture(scope="module")
def victim(admin):
    """A user, an agent, and a sender named `victim`, with everything that a route could remove."""
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", TENANT), {"plan": "enterprise"}).ok
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    assert call("PUT", "/v1/policy", admin, POLICY | {"trusted_browser_days": 30}, headers={"If-Match": tag}).ok
    user = enrol("victim", TENANT)
    passed = call("POST", "/v1/login/totp", token("login", "victim", TENANT), {"code": user.fresh_code(), "remember_browser": True})
    assert passed.ok, passed.text
    assert call("PUT", "/v1/agents/victim/manage-2fa", admin).ok
    sender = {"id": "victim", "address": f"victim@{TENANT}.example", "display_name": "Victim"}
    assert call("POST", "/v1/senders", admin, sender).status_code == 201
    return user


def records() -> list[dict]:
    """The tenant's items, without those that the consumer of the stream adds at any time."""
    return items_of(TENANT)


def bearer(uses: list[str], admin: str) -> str:
    if not uses:
        return ""
    use = uses[-1]
    if use == "staff":
        return admin
    return token(use, "victim" if use in ("session", "login") else "helpdesk", TENANT, **({"acr": "aal2"} if use == "session" else {}))


def test_the_list_has_all_routes_with_an_id():
    documented = {f"{verb.upper()} {names_left_out(path)}" for path, item in DOCUMENT["paths"].items() for verb in item}
    assert {f"{verb} {names_left_out(path)}" for verb, path, _ in ROUTES if not path.startswith(FILES)} <= documented
    with_a_name = {route for route in documented if "{" in route and not route.startswith(tuple(f"GET {folder}" for folder in FILES))}
    assert {f"{verb} {names_left_out(path)}" for verb, path, _ in WITH_AN_ID} == with_a_name
    assert len(WITH_AN_ID) >= 20


@pytest.mark.parametrize(("verb", "path", "uses"), WITH_AN_ID, ids=[f"{verb} {path.replace(ID, '*')}" for verb, path, _ in WITH_AN_ID])
def test_abuse_76_a_hostile_id_changes_nothing(victim, admin, verb, path, uses):
    before, caller, body = records(), bearer(uses, admin), body_of(verb, path)
    paths = [path.replace(ID, hostile) for hostile in HOSTILE]
    if path.endswith("/02") or "/02/" in path:
        paths += [path.replace(ID, "victim").replace("/02", f"/{hostile}") for hostile in HOSTILE]
    for sent in paths:
        answer = raw(verb, sent, caller, body)
        # The gateway may refuse a target that is not a path.
        assert answer.status in (400, 404), f"{verb} {sent}: {answer.status} {answer.body!r}"
    assert records() == before


def test_abuse_76_the_requests_that_once_worked_are_refused(victim, admin):
    """Requests that once worked: a code that signed the victim in, the removal of the victim's factors, and the victim's erasure."""
    before, service = records(), token("service", "helpdesk", TENANT)
    reason = {"reason": "asked for it"}
    for verb, path, caller, body in [
        ("POST", "/v1/users/.%2Fvictim/bypass-code", admin, reason | {"valid_minutes": 60}),
        ("DELETE", "/v1/users/.%2Fvictim/factors", admin, reason),
        ("DELETE", "/v1/users/victim%3Fx", service, reason),
        ("DELETE", "/v1/users/victim%20", service, reason),
        ("DELETE", "/v1/users/victim%09", service, reason),
        ("DELETE", "/v1/users/victim%00", service, reason),
    ]:
        assert raw(verb, path, caller, body).problem() == (404, "not-found"), path
    for sub in ("./victim", "x/../victim", "victim?x", "a\\b", "a%2Fb", "victim ", "."):
        answer = call("POST", "/v1/login", token("login", sub, TENANT))
        assert problem(answer) == (401, "invalid-token")
        assert answer.json()["detail"].startswith("The token's claim sub must have 1 to 128 bytes")
    assert records() == before


@pytest.mark.parametrize("form", ["auth0|{}", "{}@example.com", "\u00c5SE-{}", "a+b=c&d-{}", "...{}", "\u65e5\u672c-{}", "\"<>`{{|}}^'~!$*(),:;[]{}"])
def test_an_id_that_needs_encoding_reaches_its_own_record(victim, admin, form):
    user = form.format(uuid.uuid4().hex[:8])
    profile = {"email": "someone@example.com", "email_verified": True}
    known = call("PUT", f"/v1/users/{quote(user, safe='')}", token("service", "helpdesk", TENANT), profile)
    assert (known.status_code, known.json()) == (200, {"user_id": user})
    assert call("GET", f"/v1/users/{quote(user, safe='')}", admin).json()["user_id"] == user
    assert [item["SK"]["S"] for item in records() if item["PK"]["S"] == f"T#{TENANT}#U#{user}" and item["SK"]["S"] == "2FA"] == ["2FA"]
    assert call("POST", "/v1/login", token("login", user, TENANT, email="someone@example.com")).json()["status"] == "setup_required"


# One route of each function behind the gateway
OF_EACH_FUNCTION = ["/v1/health", "/v1/login", "/v1/me", "/v1/me/totp", "/v1/me/email", "/v1/policy", "/v1/users", "/v1/audit", "/pages/login",
                    "/openapi.json"]


@pytest.mark.parametrize("path", OF_EACH_FUNCTION)
def test_abuse_76_a_malformed_query_is_refused_and_the_function_survives(path):
    for query in ('a="', '"', "a=<script>", "a=b|\"c\"", "q=%22\""):
        answer = raw("GET", f"{path}?{query}")
        assert answer.problem() == (400, "invalid-request"), f"{query}: {answer.body!r}"
        assert json.loads(answer.body)["errors"][0]["pointer"] == ""
    # The emulator's server accepts only ASCII.
    assert raw("GET", f"{path}?a=\u00e9").status == 400
    assert call("GET", "/v1/health").status_code == 200
    # If it is encoded, it is a value like any other.
    assert raw("GET", f"{path}?a=%22").status not in (0, 500, 502)


def test_abuse_76_a_malformed_host_or_scheme_crashes_no_function():
    for headers in ("\r\nX-Forwarded-Proto: ://", "\r\nX-Forwarded-Proto: a b", "\r\nX-Forwarded-Proto: file", "\r\nX-Forwarded-Host: [", "\r\nCookie: a=\u00e9",
                    "\r\nUser-Agent: \u00e9\u00e8", "\r\nX-Browser-Token: \u00e9"):
        answer = raw("GET", "/v1/health", headers=headers)
        assert answer.status in (200, 400), f"{headers}: {answer.body!r}"


def test_abuse_87_no_cell_of_an_export_or_a_report_is_a_formula(victim, admin, tmp_path):
    mark = uuid.uuid4().hex[:8]
    users = [f"{first}1+1|{mark}" for first in "=+-@"]
    for user in users:
        profile = {"email": "someone@example.com", "email_verified": True}
        assert call("PUT", f"/v1/users/{quote(user, safe='')}", token("service", "helpdesk", TENANT), profile).ok
    export = call("GET", "/v1/users", admin, headers={"Accept": "text/csv"}).text
    rows = list(csv.reader(io.StringIO(export)))
    assert {row[0] for row in rows if mark in row[0]} == {f"'{user}" for user in users}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert [cell_of_report(value) for value in ["=1", "\t=1", "\r=1", "alice", 5]] == ["'=1", "'\t=1", "'\r=1", "alice", 5]


def test_the_import_and_the_service_accept_the_same_ids(victim):
    """infra/import_users.py refuses exactly the IDs that the service refuses."""
    service = token("service", "helpdesk", TENANT)
    characters = [chr(point) for point in (
        *range(0x21, 0x7F), 0x7F, 0x85, 0xA0, 0xAD, 0xC5, 0x301, 0x30A, 0x34F, 0x378, 0x600, 0x61C, 0x115F, 0x1680, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200D, 0x2028,
        0x202E, 0x2060, 0x2065, 0x2126, 0x212B, 0x3000, 0x3164, 0xAC00, 0xE000, 0xFB01, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFFB, 0xFFFD, 0x1D173, 0x1F600, 0xE0041, 0xE0100)]
    ids = [f"i{char}d" for char in characters] + [".", "..", "...", "A\u030aSE", "\u1100\u1161", "x" * 128, "x" * 129, "\u00e9" * 64, "\u00e9" * 65]
    for user in ids:
        sent = call("PUT", f"/v1/users/{''.join(f'%{byte:02X}' for byte in user.encode())}", service, {"email": "a@example.com", "email_verified": False})
        accepted = is_identifier(user)
        assert sent.status_code == (200 if accepted else 404), f"{user!r} {unicodedata.category(user[1:2] or 'a')}"
