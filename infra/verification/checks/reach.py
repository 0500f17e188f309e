"""Checks of everything between a browser and the functions: names, gateways, CORS, and headers."""

from ..outcome import Failed, NotHere, check
from ..visit import Visit

# One route of each function that the pages of a Help Center call.
CALLED_BY_PAGES = ("/v1/login", "/v1/login/email", "/v1/me", "/v1/me/totp", "/v1/me/passkeys", "/v1/policy", "/v1/senders", "/v1/users")
FOREIGN = "https://not-allowed.example"
# Characters that careless programs send unencoded, and that gateways treat in different ways.
RAW = ('"', "<", ">", "|", "^", "`", "{", "}", "'", ";", "\\")


@check("health", "The API responds, and has its keys",
       "Look at the log of the function `login`: the line `the function cannot start` or the field `cause` says what is missing (docs/runbook.md).")
def health(visit: Visit) -> None:
    answer = visit.ask("GET", "/v1/health")
    visit.set_clock_by(answer)


@check("keys", "The public keys of assertions are published, and cacheable",
       "Requests to /.well-known/jwks.json must reach `login` unchanged. Check what stands in front of the API.")
def keys(visit: Visit) -> None:
    answer = visit.ask("GET", "/.well-known/jwks.json")
    if not [key for key in answer.json().get("keys", []) if key.get("kty") == "EC" and key.get("kid")]:
        raise Failed("the JWK set has no EC key with a kid")
    if "max-age" not in (answer.header("Cache-Control") or ""):
        raise Failed("the JWK set comes without Cache-Control: max-age")


def preflight(visit: Visit, path: str, origin: str):
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST",
             "Access-Control-Request-Headers": "authorization,content-type,if-match,x-browser-token"}
    return visit.api.send("OPTIONS", path, headers=asked)


@check("preflight", "Pages of an allowed origin may call every function (CORS)",
       "Add the Help Center's origin to AllowedOrigins as a browser sends it (https://help.example, without a path), and deploy with a new Release: "
       "published versions keep their parameters.")
def preflight_of_an_allowed_origin(visit: Visit) -> None:
    origin = visit.deployment.origin
    if not origin:
        raise NotHere("AllowedOrigins is empty, and --origin is not given")
    for path in CALLED_BY_PAGES:
        answer = preflight(visit, path, origin)
        if answer.status not in (200, 204) or answer.header("Access-Control-Allow-Origin") != origin:
            raise Failed(f"OPTIONS {path} answered {answer}, and does not allow the origin", answer if answer.status in (0, 429) else None)
        allowed = (answer.header("Access-Control-Allow-Headers") or "").lower().replace(" ", "").split(",")
        if missing := {"authorization", "content-type", "if-match", "x-browser-token"} - set(allowed):
            raise Failed(f"OPTIONS {path} does not allow the headers {', '.join(sorted(missing))}")
    shown = visit.api.send("POST", "/v1/login", headers={"Origin": origin})
    if shown.header("Access-Control-Allow-Origin") != origin:
        raise Failed("the response to POST /v1/login does not allow the origin, so a page could not read it")


@check("foreign-origin", "Pages of any other origin may not call them",
       "Something allows every origin in Access-Control-Allow-Origin: the parameter AllowedOrigins, or a proxy or CDN that adds the header.")
def preflight_of_a_foreign_origin(visit: Visit) -> None:
    for path in CALLED_BY_PAGES:
        answer = preflight(visit, path, FOREIGN)
        if answer.status == 0:
            raise Failed(f"OPTIONS {path}: no response", answer)
        if answer.header("Access-Control-Allow-Origin") is not None:
            raise Failed(f"OPTIONS {path} allows a foreign origin")


@check("headers", "Headers that pages and helpdesks need arrive unchanged",
       "Something in front of the API removes or renames WWW-Authenticate, X-Request-Id, or Retry-After, as REST APIs of API Gateway do "
       "(x-amzn-Remapped-…). Let it pass on all headers.")
def headers(visit: Visit) -> None:
    answer = visit.ask("GET", "/v1/me", expect=401)
    if not (answer.header("WWW-Authenticate") or "").startswith("Bearer"):
        raise Failed("a 401 response comes without WWW-Authenticate: Bearer")
    if answer.header("X-Request-Id") != answer.json().get("request_id"):
        raise Failed("a response comes without the X-Request-Id of its problem")
    if answer.header("Cache-Control") != "no-store":
        raise Failed("a response comes without Cache-Control: no-store")


@check("raw-characters", "Unusual characters in paths and queries do not crash a function",
       "Deploy the current release, which responds to requests that it cannot read. Or check the proxy in front of the API, which may have responded.")
def raw_characters(visit: Visit) -> None:
    admin = visit.admin()
    for character in RAW:
        for path in (f"/v1/users?q={character}", f"/v1/users/a{character}b", f"/v1/me/totp/{character}"):
            answer = visit.api.send("GET", path, admin)
            if answer.status == 0 or answer.status >= 500:
                raise Failed(f"GET {path} answered {answer}", answer if answer.status == 0 else None)
    visit.ask("GET", "/v1/health")
