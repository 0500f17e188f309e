"""What the Help Center remembers for a while. A real one keeps this in its database."""

import threading
import time


class Memory:
    """Values under keys, each until its time is over, and no more than `limit`. Several threads may ask at once."""

    def __init__(self, limit: int = 10_000) -> None:
        self._kept: dict = {}
        self._limit = limit
        self._lock = threading.Lock()

    def add(self, key: str, value, seconds: float) -> bool:
        """Returns whether the key is new and there is room. Of several concurrent calls with one key, exactly one returns true."""
        now = time.time()
        with self._lock:
            self._kept = {key: kept for key, kept in self._kept.items() if kept[1] > now}
            if key in self._kept or len(self._kept) >= self._limit:
                return False
            self._kept[key] = value, now + seconds
            return True

    def get(self, key: str):
        value, until = self._kept.get(key, (None, 0))
        return value if until > time.time() else None

    def values(self) -> list:
        with self._lock:
            return [value for value, until in self._kept.values() if until > time.time()]

    def take(self, key: str):
        """Gets and forgets: of several who ask at once, one gets it."""
        with self._lock:
            value, until = self._kept.pop(key, (None, 0))
        return value if until > time.time() else None
