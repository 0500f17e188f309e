"""How a row or the whole import can end."""

from __future__ import annotations

from dataclasses import dataclass

# Exit statuses
REFUSED, UNAVAILABLE, INTERRUPTED = 1, 3, 130


@dataclass(eq=False)
class Refused(Exception):
    """A row that was not imported, and the reason. No part of it repeats a cell, because a cell may hold a secret."""

    status: int
    kind: str
    detail: str


@dataclass(eq=False)
class Stop(Exception):
    """The end of an import that cannot go on, whatever the rows are."""

    message: str
    exit_status: int = REFUSED


def invalid(detail: str) -> Refused:
    """A row that the program does not send."""
    return Refused(0, "invalid-row", detail)
