"""PHP for the tests, with the libraries of the guide's example: Debian's packages, unpacked into .local/ without root.

`php.py SCRIPT ARGUMENTS…` runs a script. The packages include their own C library and loader, so the machine's release of Debian doesn't
matter. A machine without apt can bring its own PHP, with the libraries that Composer installs.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from settings import LOCAL, ROOT, fail

RELEASE, VERSION = "trixie", "8.4"
PACKAGES = (
    f"php{VERSION}-cli", f"php{VERSION}-curl", f"php{VERSION}-mbstring", f"php{VERSION}-sqlite3",
    "php-lcobucci-jwt", "php-phpseclib3", "php-guzzlehttp-guzzle",
)
EXTENSIONS = ("curl", "mbstring", "pdo", "pdo_sqlite")
# What the installed tool depends on.
MADE_FROM = " ".join((RELEASE, *PACKAGES))

FOLDER = LOCAL / "php"
APT, FILES, AUTOLOAD = FOLDER / "apt", FOLDER / "files", FOLDER / "autoload.php"
MACHINE = platform.machine()
LIBRARIES = FILES / f"usr/lib/{MACHINE}-linux-gnu"
LOADERS = {"x86_64": FILES / "usr/lib64/ld-linux-x86-64.so.2", "aarch64": FILES / "usr/lib/ld-linux-aarch64.so.1"}
# Debian's signing keys for its archives.
KEYS = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

EXAMPLE = ROOT / "docs/examples/php"
# Composer writes this file, and installs into the same folder.
OF_COMPOSER, VENDOR = EXAMPLE / "vendor/composer", EXAMPLE / "vendor/autoload.php"

# Finds classes as PSR-4 says: `A\\B` below a namespace is in the file `A/B.php` of its folder.
LOADS_CLASSES = """
spl_autoload_register(function (string $class): void {
    $namespace = 'NAMESPACE';
    $file = 'FOLDER/' . str_replace('\\\\', '/', substr($class, strlen($namespace))) . '.php';
    if (str_starts_with($class, $namespace) && is_file($file)) {
        require $file;
    }
});
"""


def loads_classes(folder: Path, namespace: str = "") -> str:
    return LOADS_CLASSES.replace("NAMESPACE", namespace).replace("FOLDER", str(folder))


def installed() -> bool:
    """Whether the machine has its own PHP, and Composer has installed the libraries."""
    return shutil.which("php") is not None and OF_COMPOSER.is_dir()


def can_be_fetched() -> bool:
    return installed() or (MACHINE in LOADERS and KEYS.exists() and all(map(shutil.which, ("apt-get", "dpkg"))))


def command() -> list[str]:
    """The start of a command that runs a script."""
    if installed():
        return ["php"]
    if not AUTOLOAD.exists():
        fail("PHP is missing: run `python3 infra/local/prepare.py php` to fetch it")
    (modules,) = (FILES / "usr/lib/php").glob("2*")
    settings = [f"extension_dir={modules}", *(f"extension={name}" for name in EXTENSIONS), "display_errors=stderr"]
    given = [argument for setting in settings for argument in ("-d", setting)]
    return [str(LOADERS[MACHINE]), "--library-path", str(LIBRARIES), str(FILES / f"usr/bin/php{VERSION}"), "-n", *given]


def link_example() -> None:
    """Gives the example the libraries where Composer would install them."""
    if not OF_COMPOSER.is_dir():
        VENDOR.parent.mkdir(exist_ok=True)
        VENDOR.write_text(f"<?php\n\nrequire '{AUTOLOAD}';\n" + loads_classes(EXAMPLE / "src", "Example\\\\"))


def mirror() -> str:
    """The address from which this machine gets Debian's packages."""
    planned = subprocess.run(["apt-get", "--print-uris", "update"], capture_output=True, text=True).stdout
    # The other suites, such as those of updates, have a hyphen in their name.
    found = re.search(r"^'(\S+)/dists/[a-z]+/", planned, re.MULTILINE)
    return found[1] if found else fail("apt has no source of Debian's packages")


def fetch(run: Callable[..., None]) -> None:
    """Fetches and unpacks the packages and everything that they need. `run` runs a command. apt keeps its state in FOLDER."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for part in ("lists/partial", "archives/partial"):
        (APT / part).mkdir(parents=True)
    sources = APT / "sources.list"
    sources.write_text(f"deb [signed-by={KEYS}] {mirror()} {RELEASE} main\n")
    options = {
        "Dir::Etc::SourceList": sources, "Dir::Etc::SourceParts": os.devnull, "Dir::State": APT, "Dir::State::Status": os.devnull, "Dir::Cache": APT,
        "Dir::Etc::Preferences": os.devnull, "Dir::Etc::PreferencesParts": os.devnull,
        # apt would download as a user who may not write here.
        "APT::Sandbox::User": "root", "Acquire::Languages": "none", "Acquire::Retries": "3",
    }
    apt = ["apt-get", "-q", "-y", *(f"-o{name}={value}" for name, value in options.items())]
    run(*apt, "update", "--error-on=any")
    run(*apt, "install", "--download-only", "--no-install-recommends", *PACKAGES)
    for package in sorted((APT / "archives").glob("*.deb")):
        run("dpkg", "-x", package, FILES)
    shutil.rmtree(APT)
    AUTOLOAD.write_text("<?php\n" + loads_classes(FILES / "usr/share/php"))


if __name__ == "__main__":
    asked = [*command(), *sys.argv[1:]]
    os.execvp(asked[0], asked)
