"""Key rotation and deployments while users log in: no login fails."""

import threading
import time
from datetime import datetime

import pytest
import requests

from browser import set_policy
from conftest import POLICY, User, call, enrol, token, verified
from deployed import client, live, update
from settings import stack

pytestmark = pytest.mark.alone

TENANT = "busy"


@pytest.fixture(scope="module", autouse=True)
def trusts_browsers():
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", TENANT), {"plan": "enterprise"}).ok
    set_policy(TENANT, **POLICY | {"trusted_browser_days": 30})


class Logins(threading.Thread):
    """A user with a trusted browser logs in repeatedly. Every fifth login uses a recovery code."""

    def __init__(self, user: User, browser: str, enough: threading.Event):
        super().__init__()
        self.user, self.browser, self.enough = user, browser, enough
        self.passed, self.failed = [], []

    def run(self):
        codes = iter(self.user.recovery_codes)
        while not self.enough.is_set():
            code = next(codes, None) if len(self.passed) % 5 == 4 else None
            answer = self.with_recovery_code(code) if code else self.with_browser()
            if answer.status_code == 200 and (assertion := answer.json().get("assertion")):
                self.passed.append(assertion)
            else:
                self.failed.append((datetime.now().time(), answer.status_code, answer.text))

    def with_browser(self) -> requests.Response:
        answer = call("POST", "/v1/login", token("login", self.user.sub, TENANT), headers={"X-Browser-Token": self.browser})
        self.browser = answer.json().get("browser_token", self.browser)
        return answer

    def with_recovery_code(self, code: str) -> requests.Response:
        return call("POST", "/v1/login/recovery-code", token("login", self.user.sub, TENANT), {"code": code})


def test_a_rotation_and_deployments_during_logins_make_none_of_them_fail():
    enough, logins = threading.Event(), []
    for _ in range(4):
        user = enrol(tenant=TENANT)
        begun = {"code": user.fresh_code(), "remember_browser": True}
        first = call("POST", "/v1/login/totp", token("login", user.sub, TENANT), begun).json()
        logins.append(Logins(user, first["browser_token"], enough))
    for login in logins:
        login.start()
    try:
        rotated = client("lambda").invoke(FunctionName=f"{stack()['functions']['keys']}:live", Payload=b"{}")
        assert "FunctionError" not in rotated
        for release in ("under-load", "under-load-again"):
            version = live("login")["Version"]
            update(Release=release)
            assert live("login")["Version"] != version
            time.sleep(2)
    finally:
        enough.set()
        for login in logins:
            login.join()
    assert [login.failed for login in logins] == [[]] * len(logins)
    assert all(len(login.passed) > 10 for login in logins), [len(login.passed) for login in logins]
    for login in logins:
        for assertion in login.passed:
            assert verified(assertion)["sub"] == login.user.sub
