"""Checks of passkeys: a user sets one up and signs in with it, and its answer is good for one login."""

from ..outcome import Failed, check
from ..passkey import Passkey
from ..visit import RP_ID, Visit
from .second_step import read_assertion


def challenge(visit: Visit, token: str) -> dict:
    """The options that a login offers to the user's passkey."""
    step = visit.ask("POST", "/v1/login", token).json()
    if "passkey" not in step.get("methods", []):
        raise Failed(f"the login of a user with a passkey has the status {step.get('status')}, and does not offer it")
    return step["passkey_options"]


@check("passkey", "A user sets up a passkey and signs in with it, and its answer is refused in another login",
       "Find the request ID in the log of the function `passkey`. If a used answer was accepted, stop using the deployment, and report it (SECURITY.md).",
       needs=("policy",))
def passkey(visit: Visit) -> None:
    user = visit.new_user()
    login = visit.token("login", user)
    visit.ask("POST", "/v1/login", login)
    begun = visit.ask("POST", "/v1/me/passkeys", login, {}, expect=201).json()
    mine = Passkey(RP_ID, f"https://{RP_ID}")
    confirmed = visit.ask("POST", f"/v1/me/passkeys/{begun['id']}/confirm", login, {"credential": mine.created(begun["options"])}).json()
    for code in confirmed.get("recovery_codes", []):
        visit.secret(code)
    read_assertion(visit, confirmed.get("assertion", ""), user)
    token = visit.token("login", user)
    answer = {"credential": mine.got(challenge(visit, token))}
    passed = visit.ask("POST", "/v1/login/passkey", token, answer).json()
    claims = read_assertion(visit, passed.get("assertion", ""), user)
    if claims["method"] != "passkey":
        raise Failed(f"the assertion names the method {claims['method']}")
    again = visit.api.send("POST", "/v1/login/passkey", visit.token("login", user), answer)
    if (again.status, again.slug) != (400, "invalid-passkey"):
        raise Failed(f"a used answer was answered with {again}", again if again.status not in (200, 400) else None)
