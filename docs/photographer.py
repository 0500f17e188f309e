"""Takes pictures of pages in each look: wide, dark, on a phone, and on a narrow phone."""

import io
from pathlib import Path

from browser import Visitor
from PIL import Image
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs/images"
WIDE, PHONE, NARROW = {"width": 900, "height": 700}, {"width": 390, "height": 760}, {"width": 320, "height": 640}
LOOKS = {
    "light": {"viewport": WIDE, "color_scheme": "light"},
    "dark": {"viewport": WIDE, "color_scheme": "dark"},
    "phone": {"viewport": PHONE, "color_scheme": "light", "has_touch": True, "is_mobile": True},
    "narrow": {"viewport": NARROW, "color_scheme": "light", "has_touch": True, "is_mobile": True},
}
# A longer page is cut off here.
MOST_PIXELS = 1_600
SETTLED_MILLISECONDS = 400
COLORS = 48


def screenshot(page: Page, whole: bool = True) -> Image.Image:
    """The whole page, or its visible part, when its transitions have ended.

    For the whole page, the window grows: Playwright's full-page screenshot ends the emulation of a phone, and leaves out the frames
    that are below the window."""
    window = page.viewport_size
    page.wait_for_load_state("networkidle")
    if whole:
        height = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": window["width"], "height": min(max(height, window["height"]), MOST_PIXELS)})
        page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(SETTLED_MILLISECONDS)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.set_viewport_size(window)
    return picture


def keep(picture: Image.Image, path: Path) -> None:
    """Writes a picture with few colors, so that the repository stays small."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLORS).save(path, optimize=True)


class Photographer(Visitor):
    """A visitor of the Help Center whose pictures carry the name of the look."""

    def __init__(self, browser, look: str):
        super().__init__(browser, **LOOKS[look])
        self.look = look

    def take(self, name: str, whole: bool = True) -> None:
        keep(screenshot(self.page, whole), IMAGES / "pages" / f"{name}-{self.look}.png")

    def sign_out(self) -> None:
        self.context.clear_cookies()
