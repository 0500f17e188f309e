"""What all threads know of the service: when it last worked, and until when it asked them to wait."""

from __future__ import annotations

import threading
import time

from .outcome import UNAVAILABLE, Stop

# For this long, the service may fail, or say that it is busy, before the import stops.
OUTAGE_SECONDS, BUSY_SECONDS = 30.0, 300.0
LONGEST_PAUSE_SECONDS = 5.0


class Pace:
    def __init__(self) -> None:
        self.alive_at, self.wait_until, self.stopped = time.monotonic(), 0.0, threading.Event()
        # When the last request that worked was sent
        self.sent_at = 0.0

    def alive(self, sent_at: float = 0.0) -> None:
        self.alive_at, self.sent_at = time.monotonic(), max(self.sent_at, sent_at)

    def hold(self) -> None:
        """Waits for as long as the service asked for."""
        self._sleep_until(self.wait_until)

    def wait(self, tries: int, retry_after: float | None, busy: bool, reason: str) -> None:
        """Waits before the next try. Stops the import if the service has not worked for too long."""
        now = time.monotonic()
        if retry_after:
            self.wait_until = max(self.wait_until, now + min(retry_after, BUSY_SECONDS))
        silent = now - self.alive_at
        if silent > (BUSY_SECONDS if busy or retry_after else OUTAGE_SECONDS):
            raise Stop(f"stopped: the service has not worked for {silent:.0f} seconds: {reason}", UNAVAILABLE)
        self._sleep_until(max(self.wait_until, now + min(0.2 * 2 ** min(tries, 10), LONGEST_PAUSE_SECONDS)))

    def _sleep_until(self, instant: float) -> None:
        if self.stopped.wait(max(0.0, instant - time.monotonic())):
            raise Stop("the import ended")
