"""The service token that a command prints."""

from __future__ import annotations

import subprocess
import threading

from .outcome import Stop

SECONDS = 60


class Tokens:
    """The current token, for all threads. The command runs again when the token has expired."""

    def __init__(self, command: str) -> None:
        self.command, self.lock = command, threading.Lock()
        self.current = self._new()

    def renew(self, stale: str) -> None:
        """Gets a new token, unless another thread has already got one."""
        with self.lock:
            if self.current == stale:
                self.current = self._new()

    def _new(self) -> str:
        try:
            printed = subprocess.run(self.command, shell=True, capture_output=True, text=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise Stop(f"the token command failed: it did not end within {SECONDS} seconds") from None
        token = printed.stdout.strip()
        if printed.returncode != 0 or not token:
            reason = printed.stderr.strip() or f"exit status {printed.returncode}" if printed.returncode else "it printed nothing"
            raise Stop(f"the token command failed: {reason}")
        if not (token.isascii() and token.isprintable() and len(token.split()) == 1):
            raise Stop("the token command failed: it must print the token, and nothing else")
        return token
