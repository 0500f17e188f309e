"""How rows are sent: those of a user one after the other, and users without an app in groups."""

from __future__ import annotations

import json
from dataclasses import dataclass

from .request import Ask
from .source import Row

USERS_PER_REQUEST = 100
# A request may have 256 KiB.
BYTES_PER_REQUEST = 200 * 1024


@dataclass
class Sent:
    """A row, and what it asks for."""

    row: Row
    ask: Ask

    @property
    def registration(self) -> dict:
        return {"user_id": self.row.user_id} | self.ask.body


@dataclass
class OneUser:
    """The rows of a user, in the order of the file: a sixth app is refused, and never one of the first five."""

    rows: list[Sent]


@dataclass
class Registrations:
    """Users who have one row each, without an app."""

    rows: list[Sent]
    size: int = 0

    def has_room_for(self, size: int) -> bool:
        return len(self.rows) < USERS_PER_REQUEST and self.size + size <= BYTES_PER_REQUEST


def units_of(rows: list[Sent]) -> list[OneUser | Registrations]:
    by_user: dict[str, list[Sent]] = {}
    for sent in rows:
        by_user.setdefault(sent.row.user_id, []).append(sent)
    units: list[OneUser | Registrations] = []
    group = Registrations([])
    for sents in by_user.values():
        if len(sents) > 1 or sents[0].ask.has_app:
            units.append(OneUser(sents))
            continue
        size = len(json.dumps(sents[0].registration))
        if not group.rows or not group.has_room_for(size):
            group = Registrations([])
            units.append(group)
        group.rows += sents
        group.size += size
    return units
