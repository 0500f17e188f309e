"""The progress on stderr: a bar on a terminal, and otherwise a line now and then."""

from __future__ import annotations

import shutil
import sys
import time
from collections import Counter

BAR = 20
SECONDS_BETWEEN_LINES = 5.0
NOT_TRIED = "not tried"


class Progress:
    def __init__(self, total: int) -> None:
        self.total, self.started, self.shown_at = total, time.monotonic(), time.monotonic()
        self.on_terminal = sys.stderr.isatty()

    def show(self, counts: Counter) -> None:
        if self.on_terminal:
            width = shutil.get_terminal_size().columns - 1
            self._print(f"\r{self._bar(counts)} {self._words(counts)}"[: width + 1].ljust(width + 1), end="")
        elif time.monotonic() - self.shown_at >= SECONDS_BETWEEN_LINES:
            self.shown_at = time.monotonic()
            self._print(self._words(counts), end="\n")

    def end(self, counts: Counter) -> None:
        """The last line, which stays."""
        words = self._words(counts)
        self._print(f"\r{self._bar(counts)} {words}\n" if self.on_terminal else f"{words}\n", end="")

    def _bar(self, counts: Counter) -> str:
        filled = BAR * _tried(counts) // max(self.total, 1)
        return f"[{'#' * filled}{'.' * (BAR - filled)}]"

    def _words(self, counts: Counter) -> str:
        done, seconds = _tried(counts), max(time.monotonic() - self.started, 0.001)
        rate, left = done / seconds, self.total - done
        listed = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in sorted(counts.items())) or "none yet"
        time_left = f", {clock(left / rate)} left" if left and rate and not counts[NOT_TRIED] else ""
        return f"{done} of {self.total} rows, {rate:.0f} per second{time_left}: {listed}"

    @staticmethod
    def _print(text: str, end: str) -> None:
        print(text, end=end, file=sys.stderr, flush=True)


def _tried(counts: Counter) -> int:
    return sum(counts.values()) - counts[NOT_TRIED]


def clock(seconds: float) -> str:
    """`1:02:03`, or `2:03`."""
    minutes, second = divmod(round(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
