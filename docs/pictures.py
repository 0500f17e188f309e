"""Renders the pictures of the docs: `make pictures`. It needs Chromium (on Debian the package chromium)."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The snapshot that a test compares with what is sent.
MAIL = ROOT / "shared/src/mail/snapshots/shared__mail__code_message__tests__en-html.snap"
WIDTH, HEIGHT = 560, 560


def html() -> str:
    """The page in the snapshot, behind its header of two lines of dashes."""
    return MAIL.read_text().split("---\n", 2)[2]


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("error: Chromium is missing: on Debian, apt-get install chromium")
    picture = ROOT / "docs/images/mail-code.png"
    picture.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "mail.html"
        page.write_text(html())
        subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--no-first-run", f"--user-data-dir={folder}/profile",
             f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1", f"--screenshot={picture}", page.as_uri()],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
    print(f"==> {picture.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
