"""Shows what a program says to the API: each request as a curl command, and its response."""

import json
import shutil
import subprocess
import textwrap

import requests

from settings import fail, stack

LONGEST = 120
KEPT = 60


def say(text: str) -> None:
    print("\n" + textwrap.fill(text, 100), flush=True)


def show(value: dict) -> None:
    print(textwrap.indent(json.dumps(value, indent=2, ensure_ascii=False), "  "), flush=True)


def shortened(value, longest: int = LONGEST, kept: int = KEPT):
    """The same JSON with only the beginnings of its long texts."""
    if isinstance(value, dict):
        return {name: shortened(part, longest, kept) for name, part in value.items()}
    if isinstance(value, list):
        return [shortened(part, longest, kept) for part in value]
    return f"{value[:kept]}… ({len(value)} characters)" if isinstance(value, str) and len(value) > longest else value


def curl(verb: str, path: str, token: str = "", body: dict | None = None, headers: tuple = (), expect: int = 200) -> dict:
    """Prints a request as a curl command, sends it, prints the response, and fails if the status is not the expected one."""
    sent = [f"Authorization: Bearer {token}"] * bool(token) + list(headers)
    data = None
    if body is not None:
        sent.append("Content-Type: application/json")
        data = json.dumps(body)
    # The parts of a passkey's answer say nothing to a reader.
    shown = json.dumps(shortened(body, 40, 8), ensure_ascii=False) if "credential" in (body or {}) else data or ""
    print(f"\n  $ curl -X {verb} …{path} {' '.join(headers)} {shown}".rstrip())
    status, tag, answer = send(verb, stack()["api"] + path, sent, data)
    print(f"  {status}{f'  ETag: {tag}' if tag else ''}")
    show(shortened(answer))
    if status != expect:
        fail(f"the demo expected the status {expect}, and not {status}; look for the request in .local/emulator.log")
    return answer | ({"etag": tag} if tag else {})


def send(verb: str, url: str, headers: list[str], data: str | None) -> tuple[int, str | None, dict]:
    """The status, ETag, and JSON of a response. Uses curl if it is installed, and requests otherwise."""
    if not shutil.which("curl"):
        fields = dict(header.split(": ", 1) for header in headers)
        answer = requests.request(verb, url, headers=fields, data=data, timeout=60)
        return answer.status_code, answer.headers.get("ETag"), answer.json()
    command = ["curl", "--silent", "--show-error", "--include", "--request", verb, url]
    command += [argument for header in headers for argument in ("--header", header)]
    command += ["--data", data] if data is not None else []
    raw = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    head, _, payload = raw.replace("\r\n", "\n").partition("\n\n")
    tag = next((line.split(": ", 1)[1] for line in head.splitlines() if line.lower().startswith("etag")), None)
    return int(head.split()[1]), tag, json.loads(payload)
