"""`make watch`: all functions on one port, for developers."""

import os
import signal
import subprocess
import sys

import pytest
import requests

import stack as local
from conftest import token
from settings import ROOT, STATE

PORT = 4602
URL = f"http://127.0.0.1:{PORT}"


@pytest.fixture(scope="module")
def watched():
    with (STATE / "watch.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, ROOT / "infra/local/watch.py"], env=os.environ | {"WATCH_PORT": str(PORT)},
            stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
        )
    try:
        # The first request to a function starts it. Until then, cargo lambda responds 502.
        local.wait_for(lambda: local.requests_ok(f"{URL}/v1/health"), 120, f"`make watch` does not respond; its log is {log.name}")
        yield
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


@pytest.mark.parametrize(("verb", "path", "use", "status"), [
    ("POST", "/v1/login", "login", 200),
    ("POST", "/v1/login/totp", "login", 400),
    ("GET", "/v1/me", "session", 200),
    ("POST", "/v1/me/totp", "session", 201),
    ("POST", "/v1/me/totp/none/confirm", "session", 404),
    ("POST", "/v1/login/passkey", "login", 403),
    ("POST", "/v1/me/passkeys", "session", 403),
    ("POST", "/v1/me/proof/passkey", "session", 403),
    ("POST", "/v1/login/email", "login", 403),
    ("POST", "/v1/me/proof/email", "session", 403),
    ("POST", "/v1/me/email", "session", 403),
    ("GET", "/v1/policy", "staff", 200),
    ("GET", "/v1/senders", "staff", 200),
    ("GET", "/v1/agents", "staff", 200),
    ("GET", "/v1/users", "staff", 200),
    ("GET", "/v1/adoption", "staff", 200),
    ("GET", "/v1/me/browsers", "session", 200),
    ("GET", "/v1/tenant", "staff", 200),
    ("GET", "/.well-known/jwks.json", "login", 200),
    ("GET", "/pages/login", "login", 200),
    ("GET", "/openapi.json", "login", 200),
    ("GET", "/problems/invalid-token", "login", 200),
])
def test_every_function_is_served_on_one_port(watched, verb, path, use, status):
    headers = {"Authorization": f"Bearer {token(use, 'watcher', role='admin' if use == 'staff' else None)}"}
    body = {"code": "000000"} if path.endswith(("/totp", "/confirm")) and use == "login" or "confirm" in path else None
    body = {"credential": {}} if path == "/v1/login/passkey" else body
    answer = requests.request(verb, URL + path, headers=headers, json=body, timeout=120)
    assert answer.status_code == status, answer.text
