"""One element on a page of the Help Center, without the Help Center's own script around it."""

import time

from playwright.sync_api import Page

import settings
from conftest import TENANT, token

KINDS = {"login": "login", "account": "session", "policy": "staff", "people": "staff"}
# What an element shows to a user with an authenticator app, or to an admin.
SHOWN = {"login": "Enter the code from your authenticator app", "account": "Two-step sign-in is on.",
         "policy": "Audit log retention (days)", "people": "Status"}


def bearer(kind: str, sub: str, tenant: str = TENANT, **claims) -> str:
    use = KINDS[kind]
    return token(use, sub, tenant, **({"role": "admin"} if use == "staff" else {}) | claims)


def expired(kind: str, sub: str) -> str:
    old = int(time.time()) - 1000
    return bearer(kind, sub, iat=old, exp=old + 600)


def stand(page: Page, kind: str, first: str, **attributes: str) -> list[tuple[str, str, str]]:
    """Puts an element alone on a page of the Help Center. Returns what it sends from now on: verb, path, and token."""
    sent, api = [], settings.stack()["api"]
    page.on("request", lambda it: it.url.startswith(f"{api}/v1/") and sent.append(
        (it.method, it.url.removeprefix(api), it.headers["authorization"].removeprefix("Bearer "))))
    page.goto(settings.HELPDESK)
    page.evaluate("""async ([kind, token, api, attributes]) => {
        await import(`${api}/pages/user-2fa.js`);
        window.element = Object.assign(document.createElement(`two-factor-${kind}`), { api, token });
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name.replace("_", "-"), value);
        window.seen = [];
        for (const event of ["user-changed", "verified", "complete", "changed", "token-expired", "login-expired"])
            element.addEventListener(`two-factor-${event}`, () => seen.push(event));
        document.querySelector("main").replaceChildren(document.querySelector("h1"), element);
    }""", [kind, first, api, attributes])
    return sent


def console_errors(page: Page) -> list[str]:
    """What User 2FA writes to the console from now on."""
    errors: list[str] = []
    page.on("console", lambda line: line.type == "error" and line.text.startswith("User 2FA") and errors.append(line.text))
    return errors


def switch(page: Page, to: str) -> None:
    page.evaluate("token => { element.token = token; }", to)
