"""Mutation testing: `make mutants`. With arguments, only these files.

cargo-mutants changes one thing at a time in the rules and the cryptography, and runs the unit tests of their crate: a change
that no test notices has survived. `.cargo/mutants.toml` says which ones are left out and why.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "target/mutants"


def run(files: list[str]) -> None:
    """Hours for all files: at the lowest priority, with a target folder that is still warm the next time."""
    command = ["nice", "-n", "19", ROOT / ".local/cargo-tools/bin/cargo-mutants", "mutants", "--no-shuffle", "--output", OUTPUT]
    for file in files:
        # The name of a mutant begins with its file; `--file` would add to what the configuration names.
        command += ["--re", f"^{re.escape(file)}:"]
    environment = os.environ | {"CARGO_TARGET_DIR": str(OUTPUT / "build")}
    code = subprocess.run(command, cwd=ROOT, env=environment).returncode
    # 2: some survived; 3: some made the tests hang.
    if code not in (0, 2, 3):
        sys.exit(f"error: cargo-mutants ended with {code}")


def table(outcomes: list[dict]) -> tuple[str, int]:
    """A row for each file, and how many survived."""
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
    run(sys.argv[1:])
    rows, survived = table(json.loads((OUTPUT / "mutants.out/outcomes.json").read_text())["outcomes"])
    print(rows)
    if survived:
        sys.exit(f"error: {survived} survived: {(OUTPUT / 'mutants.out/missed.txt').relative_to(ROOT)}")


if __name__ == "__main__":
    main()
