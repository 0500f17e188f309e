"""The part of bench.py that runs inside the network namespace: the emulators, and the program in src/ that measures."""

import datetime
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parent
sys.path.insert(0, str(BENCH.parent))

import suites  # noqa: E402 (first: it sets the paths and variables that the others read)
import programs  # noqa: E402
from bench import DEFAULTS_TARGET, LOGIN, NODE, PASSKEY  # noqa: E402
from settings import ROOT, step  # noqa: E402

FOLDER = ROOT / ".local/bench"


def machine() -> str:
    """A description of the machine and the date, for the page."""
    model = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
    cpu = model.split(":", 1)[1].strip()
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    rust = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    return (f"Measured on {datetime.date.today()}: {cpu}, {os.cpu_count()} cores, {platform.system()} "
            f"{platform.release().split('-')[0]}, Rust {rust}, Node.js {node}.")


def measure() -> int:
    suites.raise_loopback()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    # The emulator is there for its KMS.
    with programs.emulator(FOLDER), programs.dynamodb_local(FOLDER):
        step("measuring (some minutes)")
        return subprocess.run([ROOT / "target/debug/bench"], env=os.environ | environment()).returncode


def environment() -> dict[str, str]:
    """The variables of the program in src/."""
    variables = {
        "TEST_AWS_ENDPOINT": programs.EMULATOR,
        "TEST_DYNAMODB_ENDPOINT": programs.DYNAMODB,
        "TEST_DEAD_LETTER_QUEUE": suites.make_queue(),
        "BENCH_FOLDER": FOLDER, "BENCH_LOGIN": LOGIN, "BENCH_PASSKEY": PASSKEY, "BENCH_NODE": NODE,
        "BENCH_DEFAULTS": DEFAULTS_TARGET / "release/login-on-defaults",
        "BENCH_ROOTS": ROOT / "shared/src/runtime/amazon-roots.pem",
        "BENCH_PAGE": ROOT / "docs/cost.md", "BENCH_CHART": ROOT / "docs/images/cold-start.svg",
        "BENCH_MACHINE": machine(),
    }
    if os.environ.get("WRITE"):
        variables["BENCH_WRITE"] = "1"
    return {name: str(value) for name, value in variables.items()}


if __name__ == "__main__":
    raise SystemExit(measure())
