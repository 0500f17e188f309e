"""Makes the two pictures at the top of README.md: the front page, and a login, animated from real screenshots. Part of `make pictures`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests/e2e"), str(ROOT / "infra/local"), str(ROOT / "tests/helpdesk")]

import pyotp  # noqa: E402
from PIL import Image  # noqa: E402

import stage  # noqa: E402
from browser import Visitor, chromium, code_field  # noqa: E402
from conftest import wait_for_a_young_step  # noqa: E402
from people import Person  # noqa: E402
from photographer import IMAGES, keep, screenshot  # noqa: E402
from settings import HELPDESK  # noqa: E402

PICTURE, FRONT_PAGE = IMAGES / "login.gif", IMAGES / "help-center.png"
VIEWPORT, FRONT_VIEWPORT = {"width": 960, "height": 600}, {"width": 1100, "height": 876}
COLORS, MOST_BYTES = 64, 600_000
# It plays three times, so that it comes to rest beside a text that someone reads.
REPEATS = 2
LONG, SHORT, LAST = 1_600, 220, 3_000  # Milliseconds that a frame stays.


class Film:
    def __init__(self) -> None:
        self.frames: list[Image.Image] = []
        self.durations: list[int] = []

    def add(self, page, milliseconds: int) -> None:
        self.frames.append(screenshot(page, whole=False))
        self.durations.append(milliseconds)

    def save(self) -> None:
        """All frames share the colors of a sheet of them, so that nothing flickers where nothing changes."""
        sheet = Image.new("RGB", (VIEWPORT["width"], VIEWPORT["height"] * len(self.frames)))
        for nth, frame in enumerate(self.frames):
            sheet.paste(frame, (0, VIEWPORT["height"] * nth))
        palette = sheet.quantize(COLORS)
        first, *others = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in self.frames]
        first.save(PICTURE, save_all=True, append_images=others, duration=self.durations, loop=REPEATS, optimize=True)


def play(visitor: Visitor, app: pyotp.TOTP) -> Film:
    """Alice signs in with her password, and with the code from her app."""
    film, page = Film(), visitor.page
    page.goto(f"{HELPDESK}/?reason=signed-out")
    film.add(page, LONG)
    page.fill("#user", "alice")
    film.add(page, LONG // 2)
    page.fill("#password", "demo")
    film.add(page, LONG // 2)
    page.click("form:has(#password) button")
    code_field(page).wait_for()
    film.add(page, LONG)
    wait_for_a_young_step(10)
    code = app.now()
    code_field(page).focus()
    # The sixth digit submits the code, so the film shows the first five.
    for digit in code[:-1]:
        page.keyboard.type(digit)
        film.add(page, SHORT)
    page.keyboard.type(code[-1])
    page.wait_for_url("**/account")
    page.wait_for_selector("two-factor-account h2")
    film.add(page, LAST)
    return film


def front_page(visitor: Visitor) -> None:
    visitor.page.goto(HELPDESK)
    keep(screenshot(visitor.page, whole=False), FRONT_PAGE)


def main() -> None:
    stage.alice_is_new()
    app = pyotp.TOTP(stage.give_an_app(Person("alice")))
    with chromium() as browser:
        visitor = Visitor(browser, viewport=FRONT_VIEWPORT)
        front_page(visitor)
        visitor.leave()
        visitor = Visitor(browser, viewport=VIEWPORT)
        film = play(visitor, app)
        visitor.leave()
    film.save()
    size = PICTURE.stat().st_size
    if size > MOST_BYTES:
        sys.exit(f"error: {PICTURE.relative_to(ROOT)} has {size:,} bytes, more than {MOST_BYTES:,}: reduce COLORS or VIEWPORT")
    print(f"==> {PICTURE.relative_to(ROOT)} ({size // 1000} kB)")


if __name__ == "__main__":
    main()
