"""Builds the pages into web/dist, where the function `pages` takes them from: `make web`."""

import hashlib
import shutil
import subprocess

from settings import ROOT, fail, step

WEB = ROOT / "web"
# What the build was last made of.
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
    """Builds what has changed; without Node, says so."""
    wanted = inputs()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    if not shutil.which("npm"):
        fail("npm is missing: the pages are built with Node. Install Node 20.19 or newer")
    if not installed():
        step("installing what builds the pages into web/node_modules")
        # Quiet but for errors, which --silent would keep to itself too.
        run("npm", "ci", "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts")
    step("building the pages")
    run("npm", "run", "--silent", "build", "--", "--logLevel", "warn")
    STAMP.write_text(wanted)


def installed() -> bool:
    """Whether web/node_modules is what the lock file says: npm writes its own copy of it there at the end."""
    copy = WEB / "node_modules/.package-lock.json"
    return copy.exists() and copy.stat().st_mtime >= (WEB / "package-lock.json").stat().st_mtime


def run(*command: str) -> None:
    if subprocess.run(command, cwd=WEB).returncode != 0:
        fail(f"{' '.join(command)} failed in web/; its messages are above")


if __name__ == "__main__":
    build()
