"""What runs inside of the network namespace of bench.py: the emulators, and the program in src/ that measures."""

import datetime
import os
import platform
import shutil
import signal
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parent
sys.path.insert(0, str(BENCH.parent))

import suites  # noqa: E402
from bench import DEFAULTS_TARGET, LOGIN, NODE  # noqa: E402
from settings import ROOT, step  # noqa: E402

FOLDER = ROOT / ".local/bench"


def machine() -> str:
    """The machine and the day, for the page."""
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
    suites.STATE = FOLDER
    step("starting the emulator, for its KMS")
    emulator = f"http://127.0.0.1:{suites.RUST_PORT}"
    pid_file = FOLDER / "emulator.pid"
    suites.stack.spawn_emulator(suites.RUST_PORT, FOLDER / "emulator.log", pid_file, authorize=False)
    try:
        return measure_beside(emulator, suites.start_dynamodb_local())
    finally:
        os.killpg(int(pid_file.read_text()), signal.SIGTERM)


def measure_beside(emulator: str, dynamodb: subprocess.Popen) -> int:
    """Measures with these emulators, and ends DynamoDB Local."""
    environment = {
        "TEST_AWS_ENDPOINT": emulator,
        "TEST_DYNAMODB_ENDPOINT": f"http://127.0.0.1:{suites.DYNAMODB_PORT}",
        "TEST_DEAD_LETTER_QUEUE": suites.make_queue(emulator),
        "BENCH_FOLDER": FOLDER, "BENCH_LOGIN": LOGIN, "BENCH_NODE": NODE,
        "BENCH_DEFAULTS": DEFAULTS_TARGET / "release/login-on-defaults",
        "BENCH_ROOTS": ROOT / "shared/src/runtime/amazon-roots.pem",
        "BENCH_PAGE": ROOT / "docs/cost.md", "BENCH_CHART": ROOT / "docs/images/cold-start.svg",
        "BENCH_MACHINE": machine(),
    }
    if os.environ.get("WRITE"):
        environment["BENCH_WRITE"] = "1"
    step("measuring (some minutes)")
    texts = {name: str(value) for name, value in environment.items()}
    try:
        return subprocess.run([ROOT / "target/debug/bench"], env=os.environ | texts).returncode
    finally:
        dynamodb.terminate()
        dynamodb.wait()


if __name__ == "__main__":
    raise SystemExit(measure())
