"""Files that only their owner can read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO


def private(path: Path, mode: str) -> TextIO:
    file = open(path, mode, encoding="utf-8", newline="", opener=lambda name, flags: os.open(name, flags, 0o600))
    # The file may exist already.
    os.chmod(path, 0o600)
    return file
