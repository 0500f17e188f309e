"""Fuzzing: `make fuzz`. The first argument is the number of seconds per target. The targets follow; without any, all are fuzzed.

.local/fuzz keeps libFuzzer's inputs, so that the next run continues from there. The program prints an input that breaks a property and
keeps it there too. Add such an input to tests/fuzz/seeds, and fix the cause.
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
# A request's body has at most 16 KiB. A little more shows that larger ones are refused.
LONGEST_INPUT = 20_000
# The time limit of one input, in seconds. An input takes milliseconds, so only an endless loop reaches it, even on a busy machine.
LONGEST_RUN = 60
# `#1048576 pulse cov: 4242 ft: 9000 corp: 900/80Kb ...`, and the same fields for other events.
PROGRESS = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+) corp: (\d+)/")


# The targets for events also start with the events in tests/events.
TAKE_EVENTS = ("event", "ses_event", "stream")


def targets() -> list[str]:
    return sorted(path.stem for path in (ROOT / "tests/fuzz/targets").glob("*.rs"))


def build() -> None:
    """Builds without a sanitizer: the code is safe Rust, and so the pinned stable toolchain suffices."""
    command = [ROOT / ".local/rust-tools/bin/cargo-fuzz", "build", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none",
               "--codegen-units", "16", "--target-dir", "target/fuzz"]
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        sys.exit("error: building the fuzz targets failed; the messages are above")


def seeds(target: str) -> list[Path]:
    """The folders of the first inputs."""
    folders = [ROOT / "tests/fuzz/seeds" / target]
    if target in TAKE_EVENTS:
        folders.append(FOUND / "events")
        folders[-1].mkdir(parents=True, exist_ok=True)
        for file in (ROOT / "tests/events").rglob("*.json"):
            event = json.dumps(json.loads(file.read_text())["event"]).replace("{staff}", "TOKEN").replace("{login}", "TOKEN")
            (folders[-1] / f"{file.parent.name}-{file.stem}").write_text(event)
    return folders


def fuzz(target: str, seconds: int) -> tuple[str, bool]:
    """The row of the table, and whether every property held."""
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
        sys.exit(f"error: an input breaks a property; such inputs are in {FOUND.relative_to(ROOT)}/artifacts")


if __name__ == "__main__":
    main()
