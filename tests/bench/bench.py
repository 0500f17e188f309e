"""Measures what a login costs: `make bench`; `WRITE=1 make bench` also puts the figures into docs/performance.md.

Builds the function as it is deployed, the same on the SDK's defaults and the same job on Node.js, starts DynamoDB Local and the
emulator's KMS in a network namespace of its own, and lets the program in `src/` measure. Wants a machine that does nothing
else.
"""

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

import run as tests  # noqa: E402
from settings import fail, step  # noqa: E402

ROOT = tests.ROOT
FOLDER = ROOT / ".local/bench"
DEFAULTS_TARGET = ROOT / "target/defaults"
LOGIN = ROOT / "target/release/login"
NODE = BENCH / "node/dist/login.mjs"


def build() -> None:
    if not shutil.which("valgrind"):
        fail("valgrind is missing: install it (apt-get install valgrind); it counts the instructions")
    step("building function login as it is deployed (some minutes, once)")
    tests.run("cargo", "build", "--release", "--locked", "--package", "login", "--bin", "login")
    step("building the same on the SDK's defaults (some minutes, once)")
    tests.run("cargo", "build", "--release", "--locked", "--manifest-path", str(BENCH / "defaults/Cargo.toml"),
              "--target-dir", str(DEFAULTS_TARGET))
    step("building the same job on Node.js")
    tests.run("npm", "ci", "--silent", "--no-audit", "--no-fund", "--prefix", str(BENCH / "node"))
    tests.run("npm", "run", "--silent", "--prefix", str(BENCH / "node"), "build")
    step("building what measures")
    tests.run("cargo", "build", "--locked", "--package", "bench")


def machine() -> str:
    """The machine and the day, for the page."""
    model = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
    cpu = model.split(":", 1)[1].strip()
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    rust = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    return (f"Measured on {datetime.date.today()}: {cpu}, {os.cpu_count()} cores, {platform.system()} "
            f"{platform.release().split('-')[0]}, Rust {rust}, Node.js {node}.")


def measure() -> int:
    tests.raise_loopback()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    tests.STATE = FOLDER
    step("starting the emulator, for its KMS")
    emulator = f"http://127.0.0.1:{tests.RUST_PORT}"
    pid_file = FOLDER / "emulator.pid"
    tests.stack.spawn_emulator(tests.RUST_PORT, FOLDER / "emulator.log", pid_file, authorize=False)
    try:
        return measure_beside(emulator, tests.start_dynamodb_local())
    finally:
        os.killpg(int(pid_file.read_text()), signal.SIGTERM)


def measure_beside(emulator: str, dynamodb: subprocess.Popen) -> int:
    """Measures with these emulators, and ends DynamoDB Local."""
    environment = {
        "TEST_AWS_ENDPOINT": emulator,
        "TEST_DYNAMODB_ENDPOINT": f"http://127.0.0.1:{tests.DYNAMODB_PORT}",
        "TEST_DEAD_LETTER_QUEUE": tests.make_queue(emulator),
        "BENCH_FOLDER": FOLDER, "BENCH_LOGIN": LOGIN, "BENCH_NODE": NODE,
        "BENCH_DEFAULTS": DEFAULTS_TARGET / "release/login-on-defaults",
        "BENCH_ROOTS": ROOT / "shared/src/runtime/amazon-roots.pem",
        "BENCH_PAGE": ROOT / "docs/performance.md", "BENCH_CHART": ROOT / "docs/images/cold-start.svg",
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


def main() -> None:
    if "--inside" in sys.argv:
        raise SystemExit(measure())
    build()
    # What is started in there ends with it.
    tests.enter_namespace([], __file__)


if __name__ == "__main__":
    main()
