"""Builds the programs of docs/integration.md, which tests/e2e/test_2_examples.py runs. That of Python needs no building."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

from settings import fail, step  # noqa: E402

TYPESCRIPT, RUST = ROOT / "docs/examples/typescript", ROOT / "docs/examples/rust"


def run(*command: str, cwd: Path) -> None:
    if subprocess.run(command, cwd=cwd).returncode != 0:
        fail(f"{' '.join(command)} failed in {cwd.relative_to(ROOT)}; its messages are above")


def installed() -> bool:
    """Whether node_modules is what the lock file says: npm writes its own copy of it there at the end."""
    copy = TYPESCRIPT / "node_modules/.package-lock.json"
    return copy.exists() and copy.stat().st_mtime >= (TYPESCRIPT / "package-lock.json").stat().st_mtime


def build() -> None:
    step("building the examples of the integration guide")
    if not installed():
        run("npm", "ci", "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts", cwd=TYPESCRIPT)
    run("npm", "run", "--silent", "build", cwd=TYPESCRIPT)
    run("cargo", "build", "--quiet", "--locked", "--target-dir", str(ROOT / "target/examples"), cwd=RUST)


if __name__ == "__main__":
    build()
