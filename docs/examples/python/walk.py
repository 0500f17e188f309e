"""Walks through all of helpdesk.py and sign_in.py on the local stack: `walk.py .local/stack.json docs/examples/event.json`.

It plays the helpdesk, the browser and the phone.
"""

import dataclasses
import json
import sys
import time
import uuid
from pathlib import Path

import pyotp

from config import Config, User
from helpdesk import Helpdesk, Problem
from sign_in import Login, Refused, Session, SignIn

TENANT = "walk-python"


def read_config(stack_file: str) -> Config:
    stack = json.loads(Path(stack_file).read_text())
    key = Path(stack["signing_key"]).read_bytes()
    return Config(stack["api"], stack["issuer"], stack["audience"], stack["kid"], key, stack["assertion_issuer"], stack["assertion_audience"],
                  stack["helpdesk"])


def switch_on(helpdesk: Helpdesk) -> None:
    """Once for each tenant: the plan by the backend, the policy by an admin."""
    plan = helpdesk.ask("PUT", "/v1/tenant", helpdesk.service_token(TENANT), {"plan": "enterprise"}).json()
    admin = helpdesk.staff_token(TENANT, "ada", "admin")
    read = helpdesk.ask("GET", "/v1/policy", admin)
    changed = read.json() | {"totp_enabled": True, "required": True}
    policy = helpdesk.ask("PUT", "/v1/policy", admin, changed, **{"If-Match": read.headers["ETag"]}).json()
    print(f"plan: {plan['plan']}; totp required: {policy['required']}".lower())


def first_login(helpdesk: Helpdesk, sign_in: SignIn, user: User, now: float) -> pyotp.TOTP:
    """The user has to set up an authenticator app. The Help Center's own page shows the second step."""
    login = Login.of(user)
    cookie, token = sign_in.begin(login), helpdesk.login_token(login)
    said = helpdesk.ask("POST", "/v1/login", token).json()
    print(f"first login: {said['status']} of {', '.join(said['setup_available'])}")
    begun = helpdesk.ask("POST", "/v1/me/totp", token, {"label": "Phone"}).json()
    phone = pyotp.TOTP(begun["secret"])
    # A code may be one step of 30 seconds old or young: so three of them serve at once, each once, never backwards.
    confirmed = helpdesk.ask("POST", f"/v1/me/totp/{begun['id']}/confirm", token, {"code": phone.at(now - 30)}).json()
    session = sign_in.from_own_page(sign_in.config.origin, cookie, confirmed["assertion"])
    print(f"first login: passed by {session.method}, {session.acr}; {len(confirmed['recovery_codes'])} recovery codes")
    return phone


def second_login(helpdesk: Helpdesk, sign_in: SignIn, user: User, phone: pyotp.TOTP, now: float) -> Session:
    """The user is asked for a code. A hosted page shows the second step."""
    login = Login.of(user)
    cookie, token = sign_in.begin(login), helpdesk.login_token(login)
    said = helpdesk.ask("POST", "/v1/login", token).json()
    print(f"second login: {said['status']} by {', '.join(said['methods'])}")
    try:
        helpdesk.ask("POST", "/v1/login/totp", token, {"code": phone.at(now - 30)})
    except Problem as problem:
        print(f"a spent code: {problem}")
    assertion = helpdesk.ask("POST", "/v1/login/totp", token, {"code": phone.at(now)}).json()["assertion"]
    another = sign_in.begin(Login.of(user))
    print(f"in another browser: {finished(sign_in, another, assertion)}")
    session = sign_in.finish(cookie, sign_in.from_hosted_page(assertion))
    print(f"second login: passed by {session.method}, {session.acr}")
    print(f"again: {finished(sign_in, cookie, assertion)}")
    return session


def finished(sign_in: SignIn, cookie: str, assertion: str) -> str:
    try:
        sign_in.finish(cookie, sign_in.from_hosted_page(assertion))
    except Refused:
        return "refused"
    return "accepted"


def step_up(helpdesk: Helpdesk, session: Session, phone: pyotp.TOTP, now: float) -> None:
    """Ten minutes later the user wants new recovery codes."""
    session = dataclasses.replace(session, auth_time=session.auth_time - 600)

    def ask_for_code() -> str:
        print("new recovery codes: a proof is asked for")
        return phone.at(now + 30)

    renewed = helpdesk.change_factors("POST", "/v1/me/recovery-codes", session, ask_for_code)
    print(f"new recovery codes: {len(renewed['recovery_codes'])}")


def main() -> None:
    stack_file, event_file = sys.argv[1:]
    config = read_config(stack_file)
    helpdesk, sign_in, user = Helpdesk(config), SignIn(config), User(TENANT, f"alice-{uuid.uuid4()}", "alice@example.com")
    now = time.time()
    switch_on(helpdesk)
    phone = first_login(helpdesk, sign_in, user, now)
    session = second_login(helpdesk, sign_in, user, phone, now)
    step_up(helpdesk, session, phone, now)
    event = json.loads(Path(event_file).read_text())
    print(f"event: {helpdesk.handle(event)}")
    print(f"the same event: {helpdesk.handle(event) or 'known'}")


if __name__ == "__main__":
    main()
