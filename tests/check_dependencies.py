"""Checks what cargo-deny and lockfile-lint, which `make check` runs first, don't know about the dependencies.

cargo-deny accepts crates from crates.io only, and lockfile-lint accepts packages from npm's registry only. This program checks that
the manifests match their lock files, that no crate may hold `unsafe` code, that the fuzz targets use the deployed versions, that
each npm package has a digest, and that each tool except PHP has an exact version.
"""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import tools  # noqa: E402

DEPLOYED, FUZZED = ROOT / "Cargo.toml", ROOT / "tests/fuzz/Cargo.toml"
# Each is a workspace of its own.
WORKSPACES = (DEPLOYED, FUZZED, ROOT / "docs/examples/rust/Cargo.toml")
PACKAGE_LOCKS = [ROOT / folder / "package-lock.json" for folder in ("web", "docs/examples/typescript", "tests/bench/node")]
# The crates that only fuzzing needs.
ONLY_FUZZED = {"arbitrary", "fuzz", "jobserver", "libfuzzer-sys"}


def toml(path: Path) -> dict:
    return tomllib.loads(path.read_text())


def members(workspace: Path) -> list[Path]:
    """The manifests of a workspace. Cargo fails here if the lock file doesn't match them."""
    command = ["cargo", "metadata", "--locked", "--format-version=1", "--manifest-path", str(workspace)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(f"error: the lock file of {workspace.relative_to(ROOT)} does not match it:\n{ran.stderr}")
    metadata = json.loads(ran.stdout)
    return [Path(package["manifest_path"]) for package in metadata["packages"] if package["id"] in metadata["workspace_members"]]


def unsafe_allowed(workspace: Path) -> list[str]:
    """Reads the manifests only: code cannot override `forbid`."""
    errors = []
    for manifest in members(workspace):
        lints = toml(manifest).get("lints", {})
        if lints.get("workspace"):
            lints = toml(workspace)["workspace"]["lints"]
        if lints.get("rust", {}).get("unsafe_code") != "forbid":
            errors.append(f'{manifest.relative_to(ROOT)} does not set unsafe_code = "forbid"')
    return errors


def locked_versions(workspace: Path) -> set[tuple[str, str]]:
    return {(package["name"], package["version"]) for package in toml(workspace.with_name("Cargo.lock"))["package"]}


def versions_only_fuzzed() -> list[str]:
    return [f"tests/fuzz uses {name} {version}, which is not the deployed version: copy Cargo.lock to tests/fuzz"
            for name, version in sorted(locked_versions(FUZZED) - locked_versions(DEPLOYED)) if name not in ONLY_FUZZED]


def locked_packages(lock: Path) -> dict[str, dict]:
    """The npm packages of a lock file, without the workspace itself and without packages bundled in others, whose digests cover them."""
    packages = json.loads(lock.read_text())["packages"]
    return {name: package for name, package in packages.items() if name and not package.get("inBundle")}


def packages_without_digest(lock: Path) -> list[str]:
    """lockfile-lint accepts a package without a digest."""
    return [f"{lock.relative_to(ROOT)}: {name} has no digest" for name, package in locked_packages(lock).items() if "integrity" not in package]


def tools_without_version() -> list[str]:
    required = [(file.name, line) for file in sorted((ROOT / "infra/local").glob("requirements*.txt"))
                for line in file.read_text().splitlines() if line and line[0] != "#"]
    errors = [f"infra/local/{name}: {line} has no exact version" for name, line in required if not re.fullmatch(r"\S+==\S+", line)]
    # Debian signs its archive and keeps only the latest version of a package, so PHP has a release instead of versions.
    others = [tool for tool in vars(tools).values() if isinstance(tool, tools.Tool) and "\n" not in tool.made_from and tool is not tools.PHP]
    assert len(others) >= 4, "the tools from npm and crates.io were not found"
    return errors + [f"infra/local/tools.py: {tool.what} has no exact version" for tool in others
                     if not re.search(r"(^|@)\d+(\.\d+){2}$", tool.made_from)]


def main() -> None:
    errors = [error for workspace in WORKSPACES for error in unsafe_allowed(workspace)]
    errors += versions_only_fuzzed() + [error for lock in PACKAGE_LOCKS for error in packages_without_digest(lock)] + tools_without_version()
    if errors:
        sys.exit("error: a dependency is not pinned, or unsafe code is allowed:\n  " + "\n  ".join(errors))
    print(f"{len(locked_versions(DEPLOYED))} crates and {len(locked_packages(PACKAGE_LOCKS[0]))} npm packages are pinned; no crate may hold unsafe code")


if __name__ == "__main__":
    main()
