"""Renders the picture of a mail for the docs. Part of `make pictures`."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import chromium  # noqa: E402

# The snapshot that a test compares with what is sent.
MAIL = ROOT / "shared/src/mail/snapshots/shared__mail__code_message__tests__en-html.snap"
WIDTH, HEIGHT = 560, 560


def html() -> str:
    """The page in the snapshot, behind its header of two lines of dashes."""
    return MAIL.read_text().split("---\n", 2)[2]


def main() -> None:
    path, environment = chromium.command()
    picture = ROOT / "docs/images/mail-code.png"
    picture.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "mail.html"
        page.write_text(html())
        subprocess.run(
            [path, "--headless", *chromium.FLAGS, "--hide-scrollbars", f"--user-data-dir={folder}/profile",
             f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1", f"--screenshot={picture}", page.as_uri()],
            check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
    print(f"==> {picture.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
