"""Runs every test: `make test`. With arguments, it runs only some: `python3 tests/run.py rust`, or another name in `SUITES`.

It prepares what the tests need, and continues in a network namespace: nothing there can be reached from outside (DynamoDB Local listens
on all interfaces), and every port is free.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import machine  # noqa: E402
import prepare  # noqa: E402
from settings import LOCAL, fail  # noqa: E402

# Each suite, and the name of its needs in prepare.py.
SUITES = {"rust": "test", "dynamodb-local": "test", "e2e": "test"}
# These take minutes, so they run only if they are named.
ON_REQUEST = {"faults": "faults", "load": "load", "smoke": "smoke", "recipes": "recipes"}


def enter_namespace(script: Path, *arguments: str) -> None:
    """Continues with a script in a network namespace. The script ends with this process."""
    command = [*machine.unshare(), "--fork", "--kill-child", str(LOCAL / "venv/bin/python"), str(script), *arguments]
    raise SystemExit(subprocess.run(command).returncode)


def main() -> None:
    suites = sys.argv[1:] or list(SUITES)
    known = SUITES | ON_REQUEST
    if unknown := set(suites) - known.keys():
        fail(f"unknown suite: {', '.join(unknown)}; the suites are {', '.join(known)}")
    for need in sorted({known[suite] for suite in suites}):
        prepare.ready(need)
    enter_namespace(ROOT / "tests/suites.py", *suites)


if __name__ == "__main__":
    main()
