"""The targets of the Makefile on a machine that lacks something: they say so immediately, and how to get it."""

import os
import subprocess
import sys

import pytest

from settings import ROOT


def prepare(command: str, path: str) -> subprocess.CompletedProcess:
    """Runs the first step of a target of `make`, on a machine with these programs. The step must not start to install or build."""
    return subprocess.run([sys.executable, ROOT / "infra/local/prepare.py", command], env=os.environ | {"PATH": path},
                          capture_output=True, text=True, timeout=10)


@pytest.mark.parametrize(("command", "lacking"), [
    ("stack", ["Rust (cargo)", "https://rustup.rs", "a C compiler", "Node.js 20.19", "apt-get install nodejs npm"]),
    ("test", ["Rust (cargo)", "network namespaces", "apt-get install util-linux"]),
    ("bench", ["valgrind", "apt-get install valgrind"]),
    ("fuzz", ["a C++ compiler", "apt-get install g++"]),
])
def test_the_first_message_lists_everything_that_is_missing_and_how_to_get_it(command, lacking, tmp_path):
    ended = prepare(command, path=str(tmp_path))
    assert ended.returncode == 1 and ended.stderr.startswith("error: this machine lacks")
    assert all(text in ended.stderr for text in lacking), ended.stderr
    assert "==>" not in ended.stderr, "it started to install or build"


def test_an_old_node_is_refused(tmp_path):
    for program in ("node", "npm"):
        (tmp_path / program).write_text("#!/bin/sh\necho v18.20.4\n")
        (tmp_path / program).chmod(0o755)
    assert "Node.js 20.19 or newer" in prepare("web", path=f"{tmp_path}:/bin").stderr


def test_a_chromium_that_does_not_run_counts_as_missing(tmp_path, monkeypatch):
    import chromium

    (tmp_path / "chromium-browser").write_text("#!/bin/sh\necho 'requires the chromium snap' >&2\nexit 1\n")
    (tmp_path / "chromium-browser").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chromium.installed() is None
