"""The zip of a function, as Lambda takes it."""

import io
import zipfile
from pathlib import Path


def zipped(program: Path, level: int) -> bytes:
    """Holds the program and no date: the same program makes the same zip."""
    entry = zipfile.ZipInfo("bootstrap")
    entry.create_system, entry.external_attr, entry.compress_type = 3, 0o755 << 16, zipfile.ZIP_DEFLATED
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", compresslevel=level) as packed:
        packed.writestr(entry, program.read_bytes())
    return archive.getvalue()
