"""Packs a release: `make dist` writes everything that a deployment needs, without Rust or Node.js, to target/dist/user-2fa-<version>.

For each architecture of Lambda, it packs a zip file of each function, and the template that refers to these files. It adds the bills of
materials, the description of the API, the programs that verify a deployment and that import users, and the checksums of all files. The zip
files contain no dates, so the same build makes the same files.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

from archive import zipped  # noqa: E402

VERSION = tomllib.loads((ROOT / "Cargo.toml").read_text())["workspace"]["package"]["version"]
DIST = ROOT / f"target/dist/user-2fa-{VERSION}"
FUNCTIONS = sorted(manifest.parent.name for manifest in ROOT.glob("functions/*/Cargo.toml"))
# Lambda's name of an architecture: the names that cargo lambda and rustup give it.
ARCHITECTURES = {"arm64": ("--arm64", "aarch64-unknown-linux-gnu"), "x86_64": ("--x86-64", "x86_64-unknown-linux-gnu")}
COPIED = ("CHANGELOG.md", "LICENSE", "docs/api/openapi.json", "infra/import_users.py", "infra/verify.py")
# The folders beside the copied programs.
PACKAGES = ("importing", "verification")


def run(*command: str | Path) -> None:
    # cargo lambda links with Zig, which it finds through Python.
    environment = os.environ | {"PATH": f"{ROOT / '.local/venv/bin'}{os.pathsep}{os.environ['PATH']}"}
    if subprocess.run(command, cwd=ROOT, env=environment).returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))} failed; its messages are above")


def build(architecture: str) -> None:
    """Builds every function for release and packs it."""
    flag, target = ARCHITECTURES[architecture]
    print(f"==> building the functions for {architecture} (ten minutes the first time)", flush=True)
    run("rustup", "target", "add", target)
    (DIST / architecture).mkdir(parents=True)
    packages = [argument for function in FUNCTIONS for argument in ("-p", function)]
    run("cargo-lambda", "lambda", "build", "--release", "--locked", flag, *packages)
    for function in FUNCTIONS:
        (DIST / architecture / f"{function}.zip").write_bytes(zipped((ROOT / f"target/lambda/{function}/bootstrap").read_bytes(), level=9))


def template(architecture: str) -> str:
    """The template for one architecture, with the packed functions as its code."""
    text = (ROOT / "infra/template.yaml").read_text()
    text, functions = re.subn(r"CodeUri: \.\./functions/(\w+)\n", rf"CodeUri: {architecture}/\1.zip\n", text)
    text, builds = re.subn(r"\n    Metadata: \{ BuildMethod: [^\n]*", "", text)
    parameter = r"(  Architecture:\n.*?Default: )\w+(\n.*?AllowedValues: )\[[^\n]*\]"
    text, default = re.subn(parameter, rf"\g<1>{architecture}\g<2>[{architecture}]", text, count=1, flags=re.DOTALL)
    if (functions, builds, default) != (len(FUNCTIONS), len(FUNCTIONS), 1):
        sys.exit(f"error: infra/template.yaml has {functions} CodeUri, {builds} BuildMethod, and {default} Architecture; "
                 f"this program expects {len(FUNCTIONS)}, {len(FUNCTIONS)}, and 1")
    return text


def checksums() -> str:
    """The checksums, in the format of `sha256sum --check`."""
    files = sorted(path for path in DIST.rglob("*") if path.is_file())
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(DIST)}\n" for path in files)


def main() -> None:
    if f"\n## {VERSION} " not in (ROOT / "CHANGELOG.md").read_text():
        sys.exit(f"error: CHANGELOG.md has no entry for {VERSION}: add one")
    shutil.rmtree(DIST, ignore_errors=True)
    for architecture in ARCHITECTURES:
        build(architecture)
        (DIST / f"template-{architecture}.yaml").write_text(template(architecture))
    shutil.copytree(ROOT / "target/sbom", DIST / "sbom")
    for path in COPIED:
        shutil.copy(ROOT / path, DIST)
    for package in PACKAGES:
        shutil.copytree(ROOT / "infra" / package, DIST / package, ignore=shutil.ignore_patterns("__pycache__"))
    (DIST / "SHA256SUMS").write_text(checksums())
    for path in sorted(path for path in DIST.rglob("*") if path.is_file()):
        print(f"{path.stat().st_size:>10}  {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
