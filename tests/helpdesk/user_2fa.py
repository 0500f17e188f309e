"""The API of User 2FA, as the Help Center's backend calls it."""

import requests

import mint
from settings import TENANT, stack

API = stack()["api"]


def as_admin(verb: str, path: str, **more) -> requests.Response:
    return call(mint.mint("staff", TENANT, "ada", role="admin"), verb, path, **more)


def as_helpdesk(verb: str, path: str, **more) -> requests.Response:
    return call(mint.mint("service", TENANT, "helpdesk"), verb, path, **more)


def call(token: str, verb: str, path: str, **more) -> requests.Response:
    headers = more.pop("headers", {}) | {"Authorization": f"Bearer {token}"}
    return requests.request(verb, API + path, headers=headers, timeout=10, **more)
