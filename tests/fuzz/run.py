"""Fuzzes: `make fuzz`. The first argument is the seconds for each target; the targets to fuzz follow, all if none is named.

What libFuzzer finds on the way is kept in .local/fuzz, so that the next run goes on from there. An input with which something
does not hold is printed and kept there too: it belongs into tests/fuzz/seeds, and its cause mended.
"""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOUND = ROOT / ".local/fuzz"
BINARIES = ROOT / "target/fuzz/x86_64-unknown-linux-gnu/release"
# A request's body is at most 16 KiB; a little more shows that the rest is refused.
LONGEST_INPUT = 20_000
# Seconds for one input. It takes milliseconds, so this is only for what never ends, however busy the machine is.
LONGEST_RUN = 60
# `#1048576 pulse cov: 4242 ft: 9000 corp: 900/80Kb ...`, and the same words for other events.
PROGRESS = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+) corp: (\d+)/")


# The targets that take an event begin with those of tests/events, too.
TAKE_EVENTS = ("event", "ses_event", "stream")


def targets() -> list[str]:
    return sorted(path.stem for path in (ROOT / "tests/fuzz/targets").glob("*.rs"))


def build() -> None:
    """The code is safe Rust, so no sanitizer is needed, and without one the pinned stable toolchain does."""
    command = [ROOT / ".local/rust-tools/bin/cargo-fuzz", "build", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none",
               "--codegen-units", "16", "--target-dir", "target/fuzz"]
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        sys.exit("error: the targets could not be built")


def seeds(target: str) -> list[Path]:
    """The folders of inputs to begin with."""
    folders = [ROOT / "tests/fuzz/seeds" / target]
    if target in TAKE_EVENTS:
        folders.append(FOUND / "events")
        folders[-1].mkdir(parents=True, exist_ok=True)
        for file in (ROOT / "tests/events").rglob("*.json"):
            event = json.dumps(json.loads(file.read_text())["event"]).replace("{staff}", "TOKEN").replace("{login}", "TOKEN")
            (folders[-1] / f"{file.parent.name}-{file.stem}").write_text(event)
    return folders


def fuzz(target: str, seconds: int) -> tuple[str, bool]:
    """The row of the table, and whether everything held."""
    corpus, artifacts = FOUND / "corpus" / target, FOUND / "artifacts" / target
    for folder in (corpus, artifacts):
        folder.mkdir(parents=True, exist_ok=True)
    command = [BINARIES / target, corpus, *seeds(target), f"-max_total_time={seconds}", f"-timeout={LONGEST_RUN}",
               f"-max_len={LONGEST_INPUT}", f"-artifact_prefix={artifacts}/", "-print_final_stats=1"]
    started = shown = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, errors="replace")
    executions = edges = features = kept = "0"
    tail: list[str] = []
    for line in process.stderr:
        tail = [*tail[-40:], line]
        if seen := PROGRESS.match(line):
            executions, edges, features, kept = seen.groups()
            if time.monotonic() - shown > 1:
                shown = time.monotonic()
                print(f"\r{target}: {shown - started:.0f} s, {executions} executions, {edges} edges", end="", flush=True)
    held = process.wait() == 0
    print()
    if not held:
        print("".join(tail))
    took = time.monotonic() - started
    return f"| `{target}` | {took:.0f} | {int(executions):,} | {edges} | {features} | {kept} | {'none' if held else 'found'} |", held


def main() -> None:
    seconds, names = int(sys.argv[1]), sys.argv[2:] or targets()
    build()
    rows = [fuzz(target, seconds) for target in names]
    print("\n| target | seconds | executions | edges | features | inputs kept | crashes |\n|---|---|---|---|---|---|---|")
    print("\n".join(row for row, _ in rows))
    if not all(held for _, held in rows):
        sys.exit(f"error: something does not hold; the inputs are in {FOUND.relative_to(ROOT)}/artifacts")


if __name__ == "__main__":
    main()
