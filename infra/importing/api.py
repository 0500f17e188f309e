"""Calls to the service: when to try again, when to refuse a row, and when to stop the import."""

from __future__ import annotations

import time
from collections.abc import Callable

from .outcome import UNAVAILABLE, Refused, Stop
from .pace import Pace
from .tokens import Tokens
from .transport import Answer, Transport

# Statuses after which the same request may succeed. 0 stands for a connection without a response.
PASSING = {0, 429, 500, 502, 503, 504}
# Problems that every other row would get too.
FOR_EVERY_ROW = {"plan-required", "method-off", "wrong-token-use", "invalid-token"}
TRIES = 6
RENEWALS = 2
TRIES_AT_THE_START = 3


def check_address(transport: Transport) -> None:
    """Stops unless the address is that of the API, and the API works."""
    for nth in range(TRIES_AT_THE_START):
        answer = transport.send("GET", "/v1/health")
        if answer.status == 200 and answer.body.get("status") == "ok":
            return
        if answer.status < 500:
            break
        time.sleep(nth)
    if answer.status == 0:
        raise Stop(f"no connection to the API: {answer.fault}", UNAVAILABLE)
    if answer.status >= 500:
        raise Stop(f"the API does not work: GET /v1/health answered {_said(answer)}", UNAVAILABLE)
    raise Stop(f"there is no API at this address: GET /v1/health answered {answer.status}. --api is the base URL, without /v1", UNAVAILABLE)


class Api:
    def __init__(self, transport: Transport, tokens: Tokens, pace: Pace) -> None:
        self.transport, self.tokens, self.pace = transport, tokens, pace

    def import_app(self, path: str, body: dict) -> str:
        """Imports an app and its user's profile, or does a dry run. Returns the result."""
        return str(self._call(path, body, lambda answer: answer).body.get("result", ""))

    def register(self, users: list[dict], dry_run: bool) -> dict[str, Refused | None]:
        """Registers users, or does a dry run. Returns why each was refused, if it was."""
        waiting = {user["user_id"]: user for user in users}
        ended: dict[str, Refused | None] = {}
        body: dict = {"operation": "register", "users": users} | ({"dry_run": True} if dry_run else {})

        def read(answer: Answer) -> Answer:
            """The answer, or the result of a user for whom another try may succeed."""
            passing = answer
            for result in answer.body.get("results", []):
                part = Answer(result["status"], result.get("problem") or {})
                if _may_pass(part):
                    passing = part
                else:
                    ended[result["user_id"]] = None if part.status < 300 else _refusal(part)
                    waiting.pop(result["user_id"], None)
                    self.pace.alive()
            body["users"] = list(waiting.values())
            return passing

        try:
            self._call("/v1/users/bulk", body, read)
        except Refused as refusal:
            ended.update(dict.fromkeys(waiting, refusal))
        return ended

    def _call(self, path: str, body: dict, read: Callable[[Answer], Answer]) -> Answer:
        """Repeats the request while that may help. A failure refuses a row only if later requests have worked."""
        failed_at, tries, renewals = 0.0, 0, 0
        while True:
            self.pace.hold()
            token, sent_at = self.tokens.current, time.monotonic()
            answer = self.transport.send("POST", path, body, token)
            if answer.status in (200, 201):
                answer = read(answer)
            if answer.status in (200, 201):
                self.pace.alive(sent_at)
                return answer
            if answer.status == 401 and renewals < RENEWALS:
                renewals += 1
                self.tokens.renew(token)
                continue
            if answer.status == 401 or answer.kind in FOR_EVERY_ROW:
                raise Stop(f"stopped: {_said(answer).rstrip('.')}. Every other row would fail for the same reason")
            if 0 < answer.status < 500 and answer.status != 429:
                self.pace.alive(sent_at)
            if not _may_pass(answer):
                raise _refusal(answer)
            failed_at = failed_at or time.monotonic()
            tries += answer.status != 429
            if tries >= TRIES and self.pace.sent_at > failed_at:
                raise _refusal(answer)
            self.pace.wait(tries, answer.retry_after, answer.status == 429, _said(answer))


def _may_pass(answer: Answer) -> bool:
    return answer.status in PASSING or (answer.status, answer.kind) == (409, "try-again")


def _refusal(answer: Answer) -> Refused:
    return Refused(answer.status, answer.kind if answer.status else "no-response", answer.words())


def _said(answer: Answer) -> str:
    return f"{answer.kind or answer.status}: {answer.words()}" if answer.status else answer.words()
