"""Checks that every dependency is pinned, and that no crate may hold `unsafe` code.

The lock files say the version and the digest of each, from the two public registries and nowhere else; nothing is fuzzed in
another version than is deployed.
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

CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index"
NPM = "https://registry.npmjs.org/"
DEPLOYED, FUZZED = ROOT / "Cargo.toml", ROOT / "tests/fuzz/Cargo.toml"
# Each is a workspace of its own.
WORKSPACES = (DEPLOYED, FUZZED, ROOT / "docs/examples/rust/Cargo.toml")
PACKAGE_LOCKS = (ROOT / "web/package-lock.json", ROOT / "docs/examples/typescript/package-lock.json")
# What only fuzzing needs.
ONLY_FUZZED = {"arbitrary", "fuzz", "jobserver", "libfuzzer-sys"}


def toml(path: Path) -> dict:
    return tomllib.loads(path.read_text())


def members(workspace: Path) -> list[Path]:
    """The manifests of a workspace. Cargo fails here when the lock file would have to change."""
    command = ["cargo", "metadata", "--locked", "--format-version=1", "--manifest-path", str(workspace)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if found.returncode != 0:
        sys.exit(f"error: {workspace.relative_to(ROOT)} and its lock file do not agree:\n{found.stderr}")
    metadata = json.loads(found.stdout)
    return [Path(package["manifest_path"]) for package in metadata["packages"] if package["id"] in metadata["workspace_members"]]


def unsafe_allowed(workspace: Path) -> list[str]:
    """`forbid` cannot be taken back in the code, so the manifests say all of it."""
    faults = []
    for manifest in members(workspace):
        lints = toml(manifest).get("lints", {})
        if lints.get("workspace"):
            lints = toml(workspace)["workspace"]["lints"]
        if lints.get("rust", {}).get("unsafe_code") != "forbid":
            faults.append(f"{manifest.relative_to(ROOT)} does not forbid unsafe code")
    return faults


def locked(workspace: Path) -> dict[tuple[str, str], dict]:
    return {(package["name"], package["version"]): package for package in toml(workspace.with_name("Cargo.lock"))["package"]}


def loose_crates(workspace: Path) -> list[str]:
    """Whatever does not come from this repository comes from crates.io, with its digest."""
    foreign = {key: package for key, package in locked(workspace).items() if "source" in package}
    return [f"{name} {version} has no digest, or is not from crates.io"
            for (name, version), package in foreign.items() if package["source"] != CRATES_IO or "checksum" not in package]


def other_versions() -> list[str]:
    deployed, fuzzed = locked(DEPLOYED), locked(FUZZED)
    return [f"{name} is fuzzed in version {version}, which is not the deployed one: copy Cargo.lock to tests/fuzz"
            for name, version in fuzzed.keys() - deployed.keys() if name not in ONLY_FUZZED]


def loose_packages(lock: Path) -> list[str]:
    """The same of packages of npm. The digest says which file it is; from where it comes is only said by some."""
    packages = json.loads(lock.read_text())["packages"]
    # What a package brings along inside itself is in its digest.
    foreign = {name: package for name, package in packages.items() if name and not package.get("inBundle")}
    return [f"{name} has no digest, or is not from npm"
            for name, package in foreign.items() if "integrity" not in package or not package.get("resolved", NPM).startswith(NPM)]


def loose_tools() -> list[str]:
    """What is installed beside the lock files has its version named."""
    python = [(file.name, line) for file in sorted((ROOT / "infra/local").glob("requirements*.txt"))
              for line in file.read_text().splitlines() if line and line[0] != "#"]
    faults = [f"infra/local/{name}: {line} names no version" for name, line in python if not re.fullmatch(r"\S+==\S+", line)]
    others = [tool for tool in vars(tools).values() if isinstance(tool, tools.Tool) and "\n" not in tool.made_from]
    assert len(others) >= 4, "the tools of npm and crates.io"
    return faults + [f"infra/local/tools.py: {tool.what} names no version" for tool in others
                     if not re.search(r"(^|@)\d+(\.\d+){2}$", tool.made_from)]


def main() -> None:
    faults = [fault for workspace in WORKSPACES for fault in unsafe_allowed(workspace) + loose_crates(workspace)]
    faults += other_versions() + [fault for lock in PACKAGE_LOCKS for fault in loose_packages(lock)] + loose_tools()
    if faults:
        sys.exit("error: a dependency is loose, or unsafe code allowed:\n  " + "\n  ".join(faults))
    crates, packages = len(locked(DEPLOYED)), len(json.loads(PACKAGE_LOCKS[0].read_text())["packages"])
    print(f"{crates} crates and {packages} packages of npm are pinned; no crate may hold unsafe code")


if __name__ == "__main__":
    main()
