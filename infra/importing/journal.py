"""The rows that are done, in a file beside the input. It is valid for that input only."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .files import private
from .outcome import Stop


class Journal:
    def __init__(self, source: Path, keep: bool) -> None:
        path = source.with_name(source.name + ".done")
        digest = hashlib.sha256(source.read_bytes()).hexdigest()
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        # The last line has no end if the machine stopped while it was written.
        complete = text[: text.rfind("\n") + 1]
        lines = complete.splitlines()
        if lines and lines[0] != digest:
            raise Stop(f"{source} has changed since {path} was started; delete that file to send every row again")
        self.done = {int(line) for line in lines[1:]}
        self.file = private(path, "a") if keep else None
        if self.file:
            self.file.truncate(len(complete.encode()))
            if not lines:
                self._write(digest)

    def add(self, numbers: list[int]) -> None:
        """Adds rows that are done. They are in the file when this returns."""
        if self.file and numbers:
            self._write("\n".join(map(str, numbers)))

    def _write(self, lines: str) -> None:
        assert self.file
        self.file.write(f"{lines}\n")
        self.file.flush()
