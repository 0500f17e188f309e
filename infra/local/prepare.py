"""Prepares what a target of the Makefile needs: `prepare.py test`.

It first lists what this machine lacks, and how to get it. Then it installs missing tools into .local/ while it builds. When everything
is there, it takes a second.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import machine
import php
import tools
import web
from settings import ROOT, fail, run, step


def functions() -> None:
    cargo("the functions", "build", "--bins")


def tests() -> None:
    cargo("the tests", "test", "--no-run")


def suite(name: str) -> Callable[[], None]:
    return lambda: cargo(f"the suite {name}", "test", "--no-run", "--test", name, **PROFILES.get(name, {}))


def cargo(what: str, *arguments: str, **environment: str) -> None:
    """Builds for the tests and the local stack. It names no packages, so that all builds share one build of each crate."""
    step(f"building {what}")
    started = time.monotonic()
    run("cargo", *arguments, "--locked", **environment)
    step(f"{what}: built ({time.monotonic() - started:.0f} s)")


def examples() -> None:
    """Builds the programs of docs/integration.md. Those in Python and PHP need no build."""
    typescript, rust = ROOT / "docs/examples/typescript", ROOT / "docs/examples/rust"
    step("building the examples of the integration guide")
    web.install(typescript)
    run("npm", "run", "--silent", "build", cwd=typescript)
    run("cargo", "build", "--quiet", "--locked", "--target-dir", ROOT / "target/examples", cwd=rust)
    php.link_example()


# The load generator must not limit the load test, so that suite builds the workspace's packages with optimization.
PROFILES = {"load": {"CARGO_PROFILE_DEV_OPT_LEVEL": "2"}}


@dataclass(frozen=True)
class Needs:
    of_machine: tuple[machine.Requirement, ...] = ()
    to_install: tuple[tools.Tool, ...] = ()
    to_build: tuple[Callable[[], None], ...] = ()


PYTHON = (machine.PYTHON,)
COMPILERS = (machine.RUST, machine.LINKER, machine.NODE)
IN_NAMESPACES = (*PYTHON, *COMPILERS, machine.NAMESPACES)

NEEDS = {
    "tools": Needs(PYTHON, (tools.STACK,)),
    "web": Needs((machine.NODE,), (), (web.build,)),
    "stack": Needs((*PYTHON, *COMPILERS), (tools.STACK,), (web.build, functions)),
    "watch": Needs((*PYTHON, *COMPILERS), (tools.TESTS,), (web.build, functions)),
    "test": Needs((*IN_NAMESPACES, machine.CHROMIUM, machine.PHP), (tools.TESTS, tools.DYNAMODB_LOCAL, tools.CHROMIUM, tools.PHP),
                  (web.build, functions, tests, examples)),
    "php": Needs((*PYTHON, machine.PHP), (tools.PHP,), (php.link_example,)),
    "faults": Needs(IN_NAMESPACES, (tools.TESTS,), (web.build, suite("faults"))),
    "load": Needs(IN_NAMESPACES, (tools.TESTS, tools.DYNAMODB_LOCAL), (web.build, suite("load"))),
    "bench": Needs((*IN_NAMESPACES, machine.VALGRIND), (tools.TESTS, tools.DYNAMODB_LOCAL), (web.build,)),
    "check": Needs((*PYTHON, *COMPILERS), (tools.TESTS, tools.CHECKOV, tools.RUST_TOOLS, tools.LOCKFILE_LINT), (web.build, examples)),
    "deny": Needs((*PYTHON, machine.RUST), (tools.RUST_TOOLS,)),
    "pictures": Needs((*PYTHON, *COMPILERS, machine.CHROMIUM), (tools.TESTS, tools.CHROMIUM), (web.build, functions)),
    "mutants": Needs((machine.RUST, machine.LINKER), (tools.CARGO_MUTANTS,)),
    "fuzz": Needs((*PYTHON, *COMPILERS, machine.CPP), (tools.RUST_TOOLS,), (web.build,)),
    "sbom": Needs((machine.RUST, machine.LINKER, machine.NODE), (tools.CARGO_CYCLONEDX,)),
    "by-function": Needs(PYTHON, (tools.TESTS,)),
    "recipes": Needs(IN_NAMESPACES, (tools.TESTS, tools.SAM), (web.build,)),
    "dist": Needs((*PYTHON, *COMPILERS), (tools.TESTS, tools.CARGO_CYCLONEDX), (web.build,)),
    "smoke": Needs((*PYTHON, machine.NAMESPACES, machine.ARM64), (tools.TESTS,)),
    "site": Needs(PYTHON, (tools.RUST_TOOLS,)),
}


class Installation(threading.Thread):
    """Installs tools one after the other, beside the builds. A failure shows immediately, and ends the run after the build."""

    def __init__(self, missing: list[tools.Tool]):
        super().__init__(daemon=True)
        self.missing, self.failed, self.current = missing, False, ""

    def run(self) -> None:
        for tool in self.missing:
            self.current = tool.what
            step(f"installing {tool.what}")
            try:
                seconds = tool.get()
            except SystemExit as failure:
                self.failed = True
                print(failure, file=sys.stderr, flush=True)
                return
            step(f"{tool.what}: installed ({seconds:.0f} s)")

    def finish(self) -> None:
        started = time.monotonic()
        while self.is_alive():
            self.join(15)
            if self.is_alive():
                step(f"still installing {self.current} ({time.monotonic() - started:.0f} s)")
        if self.failed:
            raise SystemExit(1)


def ready(command: str) -> None:
    """Returns when the target can start. Fails with a list of what is missing if it cannot."""
    needs = NEEDS[command]
    machine.insist(needs.of_machine)
    installation = Installation([tool for tool in needs.to_install if not tool.is_there()])
    installation.start()
    for build in needs.to_build:
        build()
    installation.finish()


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in NEEDS:
        fail(f"usage: prepare.py {' | '.join(NEEDS)}")
    ready(sys.argv[1])
