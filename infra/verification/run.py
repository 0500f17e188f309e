"""Runs the checks, and erases the users that they created, even if a check fails or the run is interrupted."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable
from contextlib import contextmanager

from . import checks  # noqa: F401 (they register themselves)
from .outcome import CHECKS, Result, carry_out, chosen
from .visit import Visit

LAST = "erased"
UNDER_WAY_SECONDS = 2


def verify(visit: Visit, only: list[str] | None = None, tell: Callable[[Result], None] = lambda result: None) -> tuple[list[Result], bool]:
    """Returns the results, and whether the run was interrupted."""
    results: dict[str, Result] = {}

    def note(result: Result) -> None:
        results[result.check.name] = result
        tell(result)

    interrupted = False
    with ending_by_signal():
        try:
            for each in chosen(only or []):
                if each.name != LAST:
                    note(carry_out(each, visit, results))
        except KeyboardInterrupt:
            interrupted = True
            print("interrupted: erasing the users that were created", file=sys.stderr, flush=True)
    with undisturbed():
        if interrupted:
            # A request that is still running would create its user again.
            time.sleep(UNDER_WAY_SECONDS)
        note(carry_out(CHECKS[LAST], visit, results))
    return list(results.values()), interrupted


@contextmanager
def ending_by_signal():
    """Makes SIGTERM interrupt the run like Ctrl-C."""

    def end(*_) -> None:
        raise KeyboardInterrupt

    with handling({signal.SIGTERM: end}):
        yield


@contextmanager
def undisturbed():
    with handling({signal.SIGINT: signal.SIG_IGN, signal.SIGTERM: signal.SIG_IGN}):
        yield


@contextmanager
def handling(handlers: dict):
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
