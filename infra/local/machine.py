"""What a machine must provide, because no package registry for Python, Node.js, or Rust has it."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import chromium
import php
from settings import fail

OLDEST_NODE = (20, 19)
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True)
class Requirement:
    what: str
    is_met: Callable[[], bool]
    remedy: str


def on_path(program: str) -> Callable[[], bool]:
    return lambda: shutil.which(program) is not None


def has_node() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    printed = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
    version = re.match(r"v(\d+)\.(\d+)", printed)
    return version is not None and tuple(map(int, version.groups())) >= OLDEST_NODE


def has_venv() -> bool:
    if sys.version_info < OLDEST_PYTHON:
        return False
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def unshare() -> list[str]:
    """The start of a command that runs another command in a network namespace of its own."""
    user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", *user, "--net"]


def has_namespaces() -> bool:
    return shutil.which("unshare") is not None and subprocess.run([*unshare(), "true"], capture_output=True).returncode == 0


RUST = Requirement("Rust (cargo)", on_path("cargo"), "install it with rustup: https://rustup.rs")
LINKER = Requirement("a C compiler (cc), with which Rust links", on_path("cc"), "on Debian: apt-get install gcc libc6-dev")
CPP = Requirement("a C++ compiler (c++), which builds libFuzzer", on_path("c++"), "on Debian: apt-get install g++")
PYTHON = Requirement("Python 3.11 or newer with venv", has_venv, "on Debian: apt-get install python3-venv")
NODE = Requirement("Node.js 20.19 or newer with npm", has_node, "install it from https://nodejs.org, or on Debian: apt-get install nodejs npm")
NAMESPACES = Requirement(
    "network namespaces, in which the tests run", has_namespaces,
    "on Linux: apt-get install util-linux; if only root may create them, run this as root, or set "
    "kernel.unprivileged_userns_clone=1 and kernel.apparmor_restrict_unprivileged_userns=0",
)
CHROMIUM = Requirement("Chromium, which npm has for x86_64 only", chromium.can_be_fetched, "on Debian: apt-get install chromium")
PHP = Requirement(
    "PHP 8.2 or newer, which this program fetches on Debian only", php.can_be_fetched,
    "install PHP with curl, mbstring and pdo_sqlite, and Composer (https://getcomposer.org), and run `composer install` in docs/examples/php",
)
VALGRIND = Requirement("valgrind, which counts instructions", on_path("valgrind"), "on Debian: apt-get install valgrind")

# Programs for arm64 find their loader and the C library here. Debian has packages of them for cross-compilers.
ARM64_LIBRARIES = Path("/usr/aarch64-linux-gnu")


def arm64() -> list[str]:
    """The start of a command that runs a program for arm64 with QEMU. Empty on an arm64 machine."""
    if platform.machine() in ("aarch64", "arm64"):
        return []
    program = next(filter(None, map(shutil.which, ("qemu-aarch64-static", "qemu-aarch64"))), "")
    return [program, "-L", str(ARM64_LIBRARIES)]


def runs_arm64() -> bool:
    return not (command := arm64()) or bool(command[0] and (ARM64_LIBRARIES / "lib/ld-linux-aarch64.so.1").exists())


ARM64 = Requirement(
    "QEMU and libraries for arm64, the default architecture of a deployment", runs_arm64,
    "on Debian: apt-get install qemu-user-static libc6-arm64-cross",
)


def insist(requirements: Iterable[Requirement]) -> None:
    """Fails with a list of everything that is missing, and how to get it."""
    missing = [requirement for requirement in requirements if not requirement.is_met()]
    if missing:
        fail("this machine lacks\n" + "\n".join(f"  {requirement.what}\n    {requirement.remedy}" for requirement in missing))
