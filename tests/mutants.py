"""Mutation testing: `make mutants`. With arguments, only for these files.

cargo-mutants changes one thing at a time in the rules and the cryptography, and runs the unit tests. A change that no test notices has
survived. `.cargo/mutants.toml` lists the exceptions and their reasons.

The rules and the cryptography use no other part of their crate, so this program builds them as a crate of their own: a mutant takes
seconds instead of half a minute.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "target/mutants"
CRATE = OUTPUT / "crate"
FOLDERS = ("domain", "crypto")
# The workspace's dependencies that they use.
DEPENDENCIES = ("constant_time_eq", "data-encoding", "jiff", "jsonwebtoken", "percent-encoding", "ring", "secrecy", "serde", "serde_bytes",
                "serde_json", "signature", "thiserror", "totp-rs", "utoipa", "zeroize")
TEST_DEPENDENCIES = ("proptest",)


def toml(value: object) -> str:
    """A dependency as TOML, which differs from JSON in the sign between name and value."""
    if not isinstance(value, dict):
        return json.dumps(value)
    return "{ " + ", ".join(f"{name} = {json.dumps(entry)}" for name, entry in value.items()) + " }"


def make_crate() -> None:
    """The folders with their dependencies, in the workspace's versions."""
    shutil.rmtree(CRATE, ignore_errors=True)
    for folder in FOLDERS:
        shutil.copytree(ROOT / "shared/src" / folder, CRATE / "shared/src" / folder)
    (CRATE / "shared/src/lib.rs").write_text("".join(f"pub mod {folder};\n" for folder in FOLDERS))
    workspace = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]
    of = lambda names: "\n".join(f"{name} = {toml(workspace['dependencies'][name])}" for name in names)  # noqa: E731
    (CRATE / "Cargo.toml").write_text(
        f'[package]\nname = "rules"\nversion = "0.0.0"\nedition = "{workspace["package"]["edition"]}"\n\n'
        '[lib]\npath = "shared/src/lib.rs"\n\n'
        f"[dependencies]\n{of(DEPENDENCIES)}\n\n[dev-dependencies]\n{of(TEST_DEPENDENCIES)}\n\n"
        "[profile.dev]\ndebug = false\nincremental = true\n\n[profile.dev.package.\"*\"]\nopt-level = 1\n\n[workspace]\n"
    )
    # A test of the rules reads the page.
    for file in ("Cargo.lock", "ARCHITECTURE.md"):
        shutil.copy(ROOT / file, CRATE)


def run(files: list[str]) -> None:
    """Runs cargo-mutants at the lowest priority. The target folder keeps the build for the next run."""
    command = ["nice", "-n", "19", ROOT / ".local/cargo-tools/bin/cargo-mutants", "mutants", "--no-shuffle", "--output", OUTPUT,
               "--dir", CRATE, "--config", ROOT / ".cargo/mutants.toml"]
    for file in files:
        # A mutant's name starts with its file. `--file` would only add to the configured files.
        command += ["--re", f"^{re.escape(file)}:"]
    environment = os.environ | {"CARGO_TARGET_DIR": str(OUTPUT / "build")}
    code = subprocess.run(command, cwd=ROOT, env=environment).returncode
    # 2: some survived; 3: some made the tests time out.
    if code not in (0, 2, 3):
        sys.exit(f"error: cargo-mutants failed with the exit status {code}; its messages are above")


def table(outcomes: list[dict]) -> tuple[str, int]:
    """A row for each file, and the number of mutants that survived."""
    files: dict[str, Counter] = {}
    for outcome in outcomes:
        if mutant := outcome["scenario"].get("Mutant") if isinstance(outcome["scenario"], dict) else None:
            files.setdefault(mutant["file"], Counter())[outcome["summary"]] += 1
    rows = ["| file | mutants | caught | unviable | survived |", "|---|---|---|---|---|"]
    for file, counts in [*sorted(files.items()), ("all", sum(files.values(), Counter()))]:
        caught = counts["CaughtMutant"] + counts["Timeout"]
        rows.append(f"| `{file}` | {counts.total()} | {caught} | {counts['Unviable']} | {counts['MissedMutant']} |")
    return "\n".join(rows), sum(counts["MissedMutant"] for counts in files.values())


def main() -> None:
    make_crate()
    run(sys.argv[1:])
    rows, survived = table(json.loads((OUTPUT / "mutants.out/outcomes.json").read_text())["outcomes"])
    print(rows)
    if survived:
        sys.exit(f"error: {survived} mutants survived; they are listed in {(OUTPUT / 'mutants.out/missed.txt').relative_to(ROOT)}")


if __name__ == "__main__":
    main()
