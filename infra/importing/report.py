"""The file with the rows that were refused, without their secrets."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from .files import private
from .outcome import Refused

HEADER = ["row", "user_id", "status", "problem", "detail"]


@dataclass
class Line:
    number: int
    user_id: str
    refusal: Refused


def cell(value: object) -> object:
    """A cell that spreadsheets do not read as a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def write(path: Path, lines: list[Line]) -> None:
    with private(path, "w") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for line in sorted(lines, key=lambda line: line.number):
            refusal = line.refusal
            writer.writerow(map(cell, [line.number, line.user_id, refusal.status, refusal.kind, refusal.detail]))
