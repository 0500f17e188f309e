"""The zip file of a function, in the form that Lambda accepts."""

import io
import shlex
import zipfile
from pathlib import Path


def zipped(program: bytes, level: int) -> bytes:
    """A zip file without dates: the same program makes the same file."""
    return _packed({"bootstrap": program}, level)


def _packed(programs: dict[str, bytes], level: int) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", compresslevel=level) as packed:
        for name, program in programs.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o755 << 16, zipfile.ZIP_DEFLATED
            packed.writestr(entry, program)
    return archive.getvalue()


def behind(command: list[str], archive: bytes) -> bytes:
    """The same program, started by a command, for a machine that cannot run the program itself."""
    if not command:
        return archive
    with zipfile.ZipFile(io.BytesIO(archive)) as held:
        program = held.read("bootstrap")
    script = f'#!/bin/sh\nexec {shlex.join(command)} "$(dirname "$0")/program"\n'
    return _packed({"bootstrap": script.encode(), "program": program}, level=1)


def zipped_once(program: Path, folder: Path) -> bytes:
    """The same, kept in the folder until the program is built again."""
    built = program.stat()
    kept = folder / f"{program.name}-{built.st_mtime_ns}-{built.st_size}.zip"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob(f"{program.name}-*.zip"):
            older.unlink()
        kept.write_bytes(zipped(program.read_bytes(), level=1))
    return kept.read_bytes()
