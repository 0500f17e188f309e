"""What the helpdesk remembers for some time. In production, use a database table with a unique key and an expiry."""

import threading
import time


class Full(Exception):
    """No room is left: answer 503. Never drop an entry to make room, because a replay of it would pass."""


class Memory:
    """Values by key, each until a given time. Holds at most `limit` values."""

    def __init__(self, limit: int = 10_000):
        self.limit = limit
        self.kept: dict = {}
        self.lock = threading.Lock()

    def add(self, key: str, value, until: float) -> bool:
        """Returns whether the key is new. Of several concurrent calls with one key, exactly one returns true."""
        with self.lock:
            if self.get(key) is not None:
                return False
            if len(self.kept) >= self.limit:
                self.kept = {key: kept for key, kept in self.kept.items() if kept[1] >= time.time()}
            if len(self.kept) >= self.limit:
                raise Full
            self.kept[key] = value, until
            return True

    def get(self, key: str | None):
        value, until = self.kept.get(key, (None, 0))
        return value if until >= time.time() else None

    def take(self, key: str):
        """Returns the value and forgets it. Of several concurrent calls, one gets the value."""
        with self.lock:
            value, until = self.kept.pop(key, (None, 0))
        return value if until >= time.time() else None
