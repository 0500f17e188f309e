"""Measures what a login costs: `make bench`. `WRITE=1 make bench` also writes the figures to docs/cost.md.

It builds the functions as they are deployed, `login` with the SDK's defaults too, and the same job on Node.js. It starts DynamoDB Local
and the emulator's KMS in a network namespace, where the program in `src/` measures. The machine should do nothing else.
"""

import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parent
sys.path[:0] = [str(BENCH.parent), str(BENCH.parents[1] / "infra/local")]

import prepare  # noqa: E402
import run  # noqa: E402
import settings  # noqa: E402
import web  # noqa: E402
from settings import ROOT, step  # noqa: E402

DEFAULTS_TARGET = ROOT / "target/defaults"
LOGIN, PASSKEY = ROOT / "target/release/login", ROOT / "target/release/passkey"
NODE = BENCH / "node/dist/login.mjs"


def build() -> None:
    for function in ("login", "passkey"):
        step(f"building the function {function} as it is deployed (some minutes, once)")
        settings.run("cargo", "build", "--release", "--locked", "--package", function, "--bin", function)
    step("building login with the SDK's defaults (some minutes, once)")
    settings.run("cargo", "build", "--release", "--locked", "--manifest-path", BENCH / "defaults/Cargo.toml",
                 "--target-dir", DEFAULTS_TARGET)
    step("building the same job on Node.js")
    web.install(BENCH / "node")
    settings.run("npm", "run", "--silent", "build", cwd=BENCH / "node")
    step("building the program that measures")
    settings.run("cargo", "build", "--locked", "--package", "bench")


def main() -> None:
    prepare.ready("bench")
    build()
    run.enter_namespace(BENCH / "measure.py")


if __name__ == "__main__":
    main()
