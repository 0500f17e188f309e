"""Checks of the product itself: a user sets up an authenticator app and signs in with it, and each code works once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import jwt

from ..outcome import Failed, check
from ..visit import RP_ID, USERS, Visit

AT_ONCE = 32


@check("tenant", "The API accepts the helpdesk's tokens, and nothing else uses the tenant",
       "Compare --issuer with TokenIssuer, --audience with TokenAudience, and --key and --kid with the helpdesk's JWK set. Check the clock of this machine.")
def tenant(visit: Visit) -> None:
    users = visit.ask("GET", "/v1/users?limit=100", visit.admin()).json().get("users", [])
    if strangers := [user for user in users if not user["user_id"].startswith(USERS)]:
        raise Failed(f"the tenant has {len(strangers)} users of its own, and the verification would change their policy",
                     advice="Give a tenant that nothing else uses with --tenant.")
    visit.ask("PUT", "/v1/tenant", visit.service(), {"plan": "enterprise"})


@check("policy", "An admin can change only the policy version that was read",
       "The header ETag or If-Match is lost on the way. Let everything in front of the API pass both.", needs=("tenant",))
def policy(visit: Visit) -> None:
    tag = visit.ask("GET", "/v1/policy", visit.admin()).header("ETag")
    if not tag:
        raise Failed("GET /v1/policy comes without ETag")
    wanted = {"totp_enabled": True, "email_enabled": False, "passkeys_enabled": True, "passkey_rp_id": RP_ID, "required": True, "trusted_browser_days": 0,
              "issuer": "Verification", "time_zone": "UTC"}
    visit.ask("PUT", "/v1/policy", visit.admin(), wanted, headers={"If-Match": tag})
    stale = visit.api.send("PUT", "/v1/policy", visit.admin(), wanted | {"trusted_browser_days": 1}, {"If-Match": '"stale"'})
    if stale.status not in (400, 412):
        raise Failed(f"a stale If-Match was answered with {stale}")
    visit.let_settings_settle()


@check("set-up", "A user sets up an authenticator app at login",
       "Find the request ID in the log of the function `totp`, which names a table or key that it may not use.", needs=("policy",))
def set_up(visit: Visit) -> None:
    user = visit.new_user()
    visit.await_young_step()
    login = visit.token("login", user)
    step = visit.ask("POST", "/v1/login", login).json()
    if step.get("status") != "setup_required":
        raise Failed(f"the first login of a user has the status {step.get('status')}, not setup_required",
                     advice="The function still uses an older policy. Give --stack, so that the verification knows SettingsCacheSeconds.")
    begun = visit.ask("POST", "/v1/me/totp", login, {}, expect=201).json()
    visit.totp_key, visit.app_id = visit.secret(begun["secret"]), begun["id"]
    # The code of the previous step, so that two unused codes remain.
    confirmed = visit.ask("POST", f"/v1/me/totp/{begun['id']}/confirm", login, {"code": visit.code(-1)}).json()
    for code in confirmed.get("recovery_codes", []):
        visit.secret(code)
    read_assertion(visit, confirmed.get("assertion", ""), user)


def read_assertion(visit: Visit, assertion: str, user: str) -> dict:
    """The claims of an assertion, verified with the published keys as a helpdesk verifies it."""
    visit.secret(assertion)
    keys = visit.ask("GET", "/.well-known/jwks.json").json()
    try:
        key = jwt.PyJWKSet.from_dict(keys)[jwt.get_unverified_header(assertion)["kid"]]
        claims = jwt.decode(assertion, key, algorithms=["ES256"], issuer=visit.deployment.assertion_issuer,
                            audience=visit.deployment.assertion_audience, leeway=60)
    except (jwt.PyJWTError, KeyError) as error:
        raise Failed(f"the assertion is not valid: {type(error).__name__}",
                     advice="Compare AssertionIssuer and AssertionAudience with what the helpdesk expects. If the key is missing, a cache in "
                            "front of /.well-known/jwks.json serves an old set.") from error
    if (claims["sub"], claims["tenant"], claims["acr"]) != (user, visit.deployment.tenant, "aal2"):
        raise Failed("the assertion names another user, tenant, or level")
    return claims


@check("login", "A code from the app completes a login, with an assertion that the published keys verify",
       "Find the request ID in the log of the function `login`.", needs=("set-up",))
def login(visit: Visit) -> None:
    visit.await_young_step()
    token = visit.token("login", visit.user)
    step = visit.ask("POST", "/v1/login", token).json()
    if step.get("status") != "challenge":
        raise Failed(f"the login of a user with an app has the status {step.get('status')}, not challenge")
    passed = visit.ask("POST", "/v1/login/totp", token, {"code": visit.code()}).json()
    read_assertion(visit, passed.get("assertion", ""), visit.user)


@check("replay", "The same code is refused the second time, without a reason",
       "This must never happen. Stop using the deployment, and report it (SECURITY.md). A cache or proxy that responds in place of the API would "
       "look the same.", needs=("login",))
def replay(visit: Visit) -> None:
    again = visit.api.send("POST", "/v1/login/totp", visit.token("login", visit.user), {"code": visit.code()})
    if (again.status, again.slug) != (400, "invalid-code"):
        raise Failed(f"a used code was answered with {again}", again if again.status not in (200, 400) else None)


@check("burst", f"Of {AT_ONCE} simultaneous logins with one code, one succeeds",
       "This must never happen: two processes have written one record. Stop using the deployment, and report it (SECURITY.md).", needs=("replay",))
def burst(visit: Visit) -> str:
    visit.await_young_step()
    code, tokens = visit.code(1), [visit.token("login", visit.user) for _ in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda token: visit.api.send("POST", "/v1/login/totp", token, {"code": code}), tokens))
    passed = [answer for answer in answers if answer.status == 200]
    for answer in passed:
        visit.secret(answer.json().get("assertion", ""))
    turned_away = Counter(answer.status for answer in answers if answer.status != 200 and not answer.slug)
    others = ", ".join(f"{count} responses {status} without a problem document" for status, count in turned_away.items())
    if not passed and turned_away:
        raise Failed(f"none succeeded: {others}", advice="The account's concurrency is too low to serve logins at all times (docs/quotas.md).")
    if len(passed) != 1:
        raise Failed(f"{len(passed)} succeeded")
    return f"{others}: the account has little concurrency (docs/quotas.md)" if turned_away else ""
