"""Checks and what comes of them. A check is a function that returns, or says by an exception why it does not pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Failed(Exception):
    """The deployment does not do what it should. `advice` stands in the place of the check's own where more is known."""

    def __init__(self, seen: str, answer=None, advice: str = "") -> None:
        super().__init__(seen)
        self.answer, self.advice = answer, advice


class NotHere(Exception):
    """It cannot be seen here, and why."""


@dataclass(frozen=True)
class Check:
    name: str
    title: str
    advice: str
    # The checks that come before it, by name: where one did not pass, nothing can be said.
    needs: tuple[str, ...]
    run: Callable


@dataclass(frozen=True)
class Result:
    check: Check
    outcome: str
    seen: str = ""
    advice: str = ""


PASSED, FAILED, NOT_HERE = "passed", "FAILED", "not testable here"
# In the order in which they run.
CHECKS: dict[str, Check] = {}


def check(name: str, title: str, advice: str, needs: tuple[str, ...] = ()) -> Callable:
    """Makes a check of a function."""

    def register(run: Callable) -> Callable:
        CHECKS[name] = Check(name, title, advice, needs, run)
        return run

    return register


def chosen(names: list[str]) -> list[Check]:
    """The checks of these names with what they need, or all."""
    wanted = set(names or CHECKS)
    while more := {need for name in wanted for need in CHECKS[name].needs} - wanted:
        wanted |= more
    return [each for each in CHECKS.values() if each.name in wanted]


def carry_out(each: Check, visit, before: dict[str, Result]) -> Result:
    missing = [need for need in each.needs if before[need].outcome != PASSED]
    if missing:
        return Result(each, NOT_HERE, f"it needs: {', '.join(before[need].check.title for need in missing)}")
    try:
        return Result(each, PASSED, each.run(visit) or "")
    except NotHere as reason:
        return Result(each, NOT_HERE, str(reason))
    except Failed as failure:
        return Result(each, FAILED, str(failure), failure.advice or known_advice(failure.answer) or each.advice)
    except Exception as error:  # noqa: BLE001 (calls of AWS fail in many ways; all of them belong into the report)
        return Result(each, FAILED, said_of(error), each.advice)


def said_of(error: Exception) -> str:
    """What an error is called. Its text may quote anything."""
    code = getattr(error, "response", {}).get("Error", {}).get("Code", "")
    operation = getattr(error, "operation_name", "")
    return " ".join(part for part in (type(error).__name__, operation, code) if part)


def known_advice(answer) -> str:
    """What to do about answers that have the same cause wherever they come."""
    if answer is None:
        return ""
    if answer.slug == "invalid-token":
        return TOKEN_ADVICE.get(answer.json().get("reason", ""), "")
    return STATUS_ADVICE.get((answer.status, answer.slug), "") or STATUS_ADVICE.get((answer.status, "*"), "")


TOKEN_ADVICE = {
    "issuer": "Give --issuer and the parameter TokenIssuer the same text, letter for letter: the iss of the helpdesk's tokens.",
    "audience": "Give --audience and the parameter TokenAudience the same text.",
    "key": "The deployment does not know a key with this --kid: compare it with the helpdesk's JWK set (TokenJwks or TokenJwksUrl).",
    "signature": "--key is not the private half of the key that the helpdesk's JWK set has under this --kid.",
    "algorithm": "Tokens are signed with RS256, ES256 or EdDSA; the JWK set may say another alg for this key.",
    "expired": "The clock of this machine is wrong, or requests take minutes.",
    "not_yet_valid": "The clock of this machine is ahead.",
}
STATUS_ADVICE = {
    (0, "*"): "Nothing answers: compare --api with the output ApiUrl or the domain name, and look at DNS, certificate and proxy.",
    (429, ""): "API Gateway or Lambda turns requests away: look at RequestsPerSecond and at the account's concurrency (docs/quotas.md).",
    (503, "unavailable"): "The function cannot reach its table, its key or the helpdesk's JWK set: look for the request id in its log; `cause` says what.",
    (503, ""): "Lambda did not run the function: it fails to start (look for `the function cannot start` in its log), or the account's concurrency is used up.",
    (500, ""): "API Gateway could not call the function, or it crashed: look at its log, and at `error` in the API's access log.",
    (502, ""): "The function crashed: look at its log.",
    (403, ""): "Something in front of the API refuses: a web ACL, or a domain name that leads elsewhere.",
    (403, "wrong-token-use"): "The API's routes lead to the wrong function: deploy the template again.",
    (401, "insufficient-user-authentication"): "Staff tokens need another acr: give --staff-acr what the parameter StaffAcr says.",
}
