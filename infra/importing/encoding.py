"""The text of a file: UTF-8, or UTF-16 with a byte order mark. Any other encoding is an error, because a guess would damage names."""

from __future__ import annotations

import codecs
from pathlib import Path

from .outcome import Stop

ADVICE = "Save it as UTF-8 (in Excel: 'CSV UTF-8'), and run the command again"


def text_of(path: Path) -> str:
    data = path.read_bytes()
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(path, data, "utf-16", "UTF-16")
    if b"\0" in data:
        raise Stop(f"{path}, line {_line(data, data.index(0))}: there is a zero byte. The file is not text, or UTF-16 without a byte order mark. {ADVICE}")
    return _decoded(path, data, "utf-8-sig", "UTF-8")


def _decoded(path: Path, data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = _line(data, error.start)
        raise Stop(f"{path}, line {line}: the bytes are not {name}. The file may be in another encoding, such as Windows-1252. {ADVICE}") from None


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1
