"""Builds the pages into web/dist, from where they are compiled into the function `pages`: `make web`."""

from __future__ import annotations

import hashlib
from pathlib import Path

from settings import ROOT, run, step

WEB = ROOT / "web"
# A hash of the inputs of the last build.
STAMP = WEB / "dist/.built-from"


def inputs() -> str:
    """A hash of everything that the build depends on."""
    listed = [WEB / name for name in ("package.json", "package-lock.json", "tsconfig.json", "vite.config.ts")]
    listed += [ROOT / "docs/api/openapi.json", *WEB.glob("src/**/*"), *WEB.glob("pages/**/*")]
    digest = hashlib.sha256()
    for file in sorted(file for file in listed if file.is_file() and not file.name.endswith(".gen.ts")):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def build() -> None:
    """Builds the pages if an input has changed."""
    wanted = inputs()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    install(WEB)
    step("building the pages")
    run("npm", "run", "--silent", "build", "--", "--logLevel", "warn", cwd=WEB)
    STAMP.write_text(wanted)


def install(package: Path) -> None:
    """Installs the packages of the lock file, unless they are there: npm finishes by copying the lock file into node_modules."""
    lock, copy = package / "package-lock.json", package / "node_modules/.package-lock.json"
    if not copy.exists() or copy.stat().st_mtime < lock.stat().st_mtime:
        step(f"installing {(package / 'node_modules').relative_to(ROOT)}")
        # Quiet except for errors, which --silent would hide too.
        run("npm", "ci", "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts", cwd=package)


if __name__ == "__main__":
    build()
