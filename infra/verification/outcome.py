"""Checks and their results. A check is a function that returns if it passes, and raises an exception that says why if it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Failed(Exception):
    """The deployment does not do what it should. `advice` replaces the check's own advice if more is known."""

    def __init__(self, seen: str, answer=None, advice: str = "") -> None:
        super().__init__(seen)
        self.answer, self.advice = answer, advice


class NotHere(Exception):
    """The check cannot run here. The message says why."""


@dataclass(frozen=True)
class Check:
    name: str
    title: str
    advice: str
    # The names of the checks that must pass before this one can run.
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
    """Registers a function as a check."""

    def register(run: Callable) -> Callable:
        CHECKS[name] = Check(name, title, advice, needs, run)
        return run

    return register


def chosen(names: list[str]) -> list[Check]:
    """The checks with these names and the checks that they need. All checks if there are no names."""
    wanted = set(names or CHECKS)
    while more := {need for name in wanted for need in CHECKS[name].needs} - wanted:
        wanted |= more
    return [each for each in CHECKS.values() if each.name in wanted]


def carry_out(each: Check, visit, before: dict[str, Result]) -> Result:
    missing = [need for need in each.needs if before[need].outcome != PASSED]
    if missing:
        return Result(each, NOT_HERE, f"it needs these checks to pass: {', '.join(before[need].check.title for need in missing)}")
    try:
        return Result(each, PASSED, each.run(visit) or "")
    except NotHere as reason:
        return Result(each, NOT_HERE, str(reason))
    except Failed as failure:
        return Result(each, FAILED, str(failure), failure.advice or known_advice(failure.answer) or each.advice)
    except Exception as error:  # noqa: BLE001 (AWS calls fail in many ways, and the report shows all of them)
        return Result(each, FAILED, said_of(error), each.advice)


def said_of(error: Exception) -> str:
    """The names of an error and its operation. Its message may contain private data."""
    code = getattr(error, "response", {}).get("Error", {}).get("Code", "")
    operation = getattr(error, "operation_name", "")
    return " ".join(part for part in (type(error).__name__, operation, code) if part)


def known_advice(answer) -> str:
    """The advice for responses that always have the same cause."""
    if answer is None:
        return ""
    if answer.slug == "invalid-token":
        return TOKEN_ADVICE.get(answer.json().get("reason", ""), "")
    return STATUS_ADVICE.get((answer.status, answer.slug), "") or STATUS_ADVICE.get((answer.status, "*"), "")


TOKEN_ADVICE = {
    "issuer": "Set --issuer and the parameter TokenIssuer to exactly the same text: the iss claim of the helpdesk's tokens.",
    "audience": "Set --audience and the parameter TokenAudience to exactly the same text.",
    "key": "The deployment knows no key with this --kid. Compare it with the helpdesk's JWK set (TokenJwks or TokenJwksUrl).",
    "signature": "--key is not the private key of the public key that has this --kid in the helpdesk's JWK set.",
    "algorithm": "Sign tokens with RS256, ES256, or EdDSA, and check the alg of this key in the JWK set.",
    "expired": "Check the clock of this machine, and whether requests take minutes.",
    "not_yet_valid": "Set the clock of this machine, which is fast.",
}
STATUS_ADVICE = {
    (0, "*"): "Nothing responds. Compare --api with the output ApiUrl or the domain name, and check DNS, the certificate, and proxies.",
    (429, ""): "API Gateway or Lambda throttles requests. Check RequestsPerSecond and the account's concurrency (docs/quotas.md).",
    (503, "unavailable"): "The function cannot reach its table, its key, or the helpdesk's JWK set. Find the request ID in its log; `cause` says which one.",
    (503, ""): "Lambda did not run the function. It fails to start (look for `the function cannot start` in its log), or the account's concurrency is used up.",
    (500, ""): "API Gateway could not call the function, or the function crashed. Look at its log, and at `error` in the API's access log.",
    (502, ""): "The function crashed. Look at its log.",
    (403, ""): "Something in front of the API refuses the request: a web ACL, or a domain name that points elsewhere.",
    (403, "wrong-token-use"): "The API's routes lead to the wrong function. Deploy the template again.",
    (401, "insufficient-user-authentication"): "Staff tokens need another acr claim. Set --staff-acr to the value of the parameter StaffAcr.",
}
