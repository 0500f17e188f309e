"""What the helpdesk remembers for a while. A real one has a table for it, with an expiry and a unique key."""

import threading
import time


class Full(Exception):
    """There is no room: answer 503. Forgetting something else in its place would let it happen twice."""


class Memory:
    """Values under keys, each until a time, and no more than `limit` of them."""

    def __init__(self, limit: int = 10_000):
        self.limit = limit
        self.kept: dict = {}
        self.lock = threading.Lock()

    def add(self, key: str, value, until: float) -> bool:
        """Says no where the key is known: of several who ask at once, one gets a yes."""
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
        """Gets and forgets: of several who ask at once, one gets the value."""
        with self.lock:
            value, until = self.kept.pop(key, (None, 0))
        return value if until >= time.time() else None
