"""Writes the bills of materials to target/sbom: `make sbom`. The format is CycloneDX, with one file per function and one for the pages.

A function's bill lists the crates in its program on AWS, without those of build scripts and tests. The bill of the pages lists the
packages in their lock file.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SBOM = ROOT / "target/sbom"
CYCLONEDX = ROOT / ".local/cargo-tools/bin/cargo-cyclonedx"
# The target of Lambda's machines: see infra/template.yaml.
MACHINE = "aarch64-unknown-linux-gnu"


def of_functions() -> None:
    # It writes a file beside each manifest of the workspace.
    command = [CYCLONEDX, "cyclonedx", "--format", "json", "--spec-version", "1.5", "--target", MACHINE, "--no-build-deps",
               "--override-filename", "sbom"]
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        sys.exit("error: cargo-cyclonedx failed; its messages are above")
    members = [ROOT / "shared", ROOT / "tests", ROOT / "tests/bench", *ROOT.glob("functions/*")]
    for written in [member / "sbom.json" for member in members]:
        if written.parent.parent.name == "functions":
            shutil.move(written, SBOM / f"{written.parent.name}.json")
        else:
            written.unlink(missing_ok=True)


def of_pages() -> None:
    command = ["npm", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]
    made = subprocess.run(command, cwd=ROOT / "web", stdout=subprocess.PIPE)
    if made.returncode != 0:
        sys.exit("error: npm sbom failed; its messages are above")
    (SBOM / "web.json").write_bytes(made.stdout)


def main() -> None:
    SBOM.mkdir(parents=True, exist_ok=True)
    of_functions()
    of_pages()
    for bill in sorted(SBOM.glob("*.json")):
        print(f"{bill.relative_to(ROOT)}: {len(json.loads(bill.read_text())['components'])} components")


if __name__ == "__main__":
    main()
