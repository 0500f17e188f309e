"""Takes the picture of a mail for the docs. Part of `make pictures`."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import chromium  # noqa: E402

# The snapshot that a test compares with the mail.
MAIL = ROOT / "shared/src/mail/snapshots/shared__mail__code_message__tests__en-html.snap"
WIDTH, LEAST_HEIGHT = 560, 100


def html() -> str:
    """The page in the snapshot, without its header between two lines of dashes."""
    return MAIL.read_text().split("---\n", 2)[2]


def main() -> None:
    path, environment = chromium.command()
    picture = ROOT / "docs/images/mail-code.png"
    picture.parent.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=chromium.FLAGS, env=environment)
        page = browser.new_page(viewport={"width": WIDTH, "height": LEAST_HEIGHT})
        page.set_content(html())
        page.screenshot(path=picture, full_page=True)
        browser.close()
    print(f"==> {picture.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
