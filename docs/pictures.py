"""Takes the pictures of the mails for the docs, from the snapshots that a test compares with the mails. Part of `make pictures`."""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import chromium  # noqa: E402

SNAPSHOTS = ROOT / "shared/src/mail/snapshots"
MAILS = {
    "mail-code": "shared__mail__code_message__tests__en-html.snap",
    "mail-notice": "shared__mail__notice_message__tests__html.snap",
    "mail-sender": "shared__mail__sender_code_message__tests__en-html.snap",
}
LOOKS = {
    "": {"viewport": {"width": 560, "height": 100}},
    "-dark": {"viewport": {"width": 560, "height": 100}, "color_scheme": "dark"},
    "-phone": {"viewport": {"width": 390, "height": 100}},
    "-narrow": {"viewport": {"width": 320, "height": 100}},
}
COLORS = 48


def html(snapshot: Path) -> str:
    """The page in the snapshot, without its header between two lines of dashes."""
    return snapshot.read_text().split("---\n", 2)[2]


def take(browser: Browser, name: str, snapshot: Path) -> None:
    for look, options in LOOKS.items():
        page = browser.new_page(**options)
        page.set_content(html(snapshot))
        picture = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
        path = ROOT / "docs/images" / f"{name}{look}.png"
        picture.quantize(COLORS).save(path, optimize=True)
        print(f"==> {path.relative_to(ROOT)}")
        page.close()


def main() -> None:
    path, environment = chromium.command()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=chromium.FLAGS, env=environment)
        for name, snapshot in MAILS.items():
            take(browser, name, SNAPSHOTS / snapshot)
        browser.close()


if __name__ == "__main__":
    main()
