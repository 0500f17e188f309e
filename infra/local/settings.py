"""The places and names of the local stack, and helpers for its programs."""

from __future__ import annotations

import base64
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCAL = ROOT / ".local"
# The tests run a stack of their own, beside the developer's. Its state is in another folder.
STATE = Path(os.environ.get("STACK_STATE", LOCAL))
STACK_FILE = STATE / "stack.json"
SIGNING_KEY = STATE / "helpdesk-signing-key.pem"

STACK_NAME = "user-2fa-local"
REGION = "eu-central-1"
PORT = int(os.environ.get("STACK_PORT", "4566"))
ENDPOINT = f"http://127.0.0.1:{PORT}"
# Test processes that run side by side have a tenant and a Help Center each: HELPDESKS is their number, and their ports are
# consecutive. Each Help Center has two host names. A browser treats them as two sites, and the API is on the first one. Passkeys work
# only there: an IP address can't be a relying party ID.
HOSTS = ("localhost", "127.0.0.1")
RP_ID = HOSTS[0]
API_ENDPOINT = f"http://{HOSTS[0]}:{PORT}"
TENANT = os.environ.get("HELPDESK_TENANT", "demo")
HELPDESK_PORT = int(os.environ.get("HELPDESK_PORT", "4580"))
HELPDESK, HELPDESK_ON_ANOTHER_SITE = HELPDESK_ORIGINS = [f"http://{host}:{HELPDESK_PORT}" for host in HOSTS]
HELPDESKS = [f"http://{host}:{HELPDESK_PORT + number}" for number in range(int(os.environ.get("HELPDESKS", "1"))) for host in HOSTS]
FUNCTIONS = ["account", "admin", "delivery", "email_otp", "events", "keys", "login", "notices", "pages", "passkey", "policy", "reminders", "senders", "totp",
             "webhooks"]

ISSUER = "https://helpdesk.example"
AUDIENCE = "user-2fa"
SENDER = {"id": "support", "address": f"support@{TENANT}.example", "display_name": "Demo Help Center"}
DEFAULT_SENDER = ("security@user-2fa.example", "Sign-in security")
MAIL_EVENT_SOURCE = "local.ses"
# The Help Center gets webhooks. Nothing outside this machine knows or accepts this secret.
WEBHOOK_URL = f"{HELPDESK_ON_ANOTHER_SITE}/webhooks"
WEBHOOK_SECRET = "whsec_" + base64.b64encode(b"no secret: for the local stack").decode()
ASSERTION_ISSUER = "https://2fa.example"
ASSERTION_AUDIENCE = "helpdesk"

ARCHITECTURE = "arm64" if platform.machine() in ("aarch64", "arm64") else "x86_64"

# The emulator's root credentials. Each function gets its own credentials from its role.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": REGION}


def step(text: str) -> None:
    """Prints one line of progress."""
    print(f"==> {text}", file=sys.stderr, flush=True)


def fail(text: str) -> None:
    """Ends the program with a message that says what went wrong and what to do."""
    sys.exit(f"error: {text}")


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> None:
    """Runs a command. Ends this program if the command fails."""
    if subprocess.run(list(map(str, command)), cwd=cwd, env=os.environ | environment).returncode != 0:
        fail(f"{' '.join(map(str, command))} failed in {cwd}; its messages are above")


def stack() -> dict:
    """The running stack, as `make up` described it in a file."""
    if not STACK_FILE.exists():
        fail("the local stack is not running: run `make up` first")
    return json.loads(STACK_FILE.read_text())


def options(names: list[str]) -> str:
    """Facts about the running stack as command-line options: `settings.py region endpoint`."""
    facts = stack() | {"endpoint": stack()["aws_endpoint"]}
    return " ".join(f"--{name} {facts[name]}" for name in names)


if __name__ == "__main__":
    print(options(sys.argv[1:]))
