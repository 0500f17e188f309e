"""Takes the pictures of the pages on the stack of `make up`: light, dark, and on a phone. Part of `make pictures`."""

import io
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests/e2e"), str(ROOT / "infra/local")]

import pyotp  # noqa: E402
import zxingcpp  # noqa: E402
from PIL import Image  # noqa: E402

import settings  # noqa: E402
from browser import Visitor, chromium, set_policy  # noqa: E402
from conftest import enrol  # noqa: E402

IMAGES = ROOT / "docs/images/pages"
DESK, PHONE = {"width": 900, "height": 700}, {"width": 390, "height": 760}
LOOKS = {
    "light": {"viewport": DESK, "color_scheme": "light"},
    "dark": {"viewport": DESK, "color_scheme": "dark"},
    "phone": {"viewport": PHONE, "color_scheme": "light"},
}


class Photographer(Visitor):
    def __init__(self, browser, look: str):
        super().__init__(browser, **LOOKS[look])
        self.look = look

    def take(self, name: str, whole: bool = True) -> None:
        """Takes a picture of the whole page, or of its visible part. A picture has few colors, so that the repository stays small."""
        self.page.wait_for_timeout(400)
        picture = Image.open(io.BytesIO(self.page.screenshot(full_page=whole))).convert("RGB")
        picture.quantize(64).save(IMAGES / f"{name}-{self.look}.png", optimize=True)

    def login(self) -> str:
        """Plays a user's first login, and another user's next login up to its code. Returns the first user."""
        dana = f"dana-{time.time_ns()}"
        self.password(dana)
        self.page.get_by_role("button", name="authenticator app").wait_for()
        self.take("set-up")
        self.page.get_by_role("button", name="authenticator app").click()
        self.page.wait_for_selector("two-factor-totp-setup img")
        self.take("qr-code")
        app = pyotp.parse_uri(zxingcpp.read_barcodes(Image.open(io.BytesIO(self.page.screenshot(full_page=True))))[0].text)
        self.page.get_by_label("Six-digit code").fill(app.now())
        self.page.wait_for_selector("two-factor-recovery-codes li")
        self.take("recovery-codes")
        self.page.get_by_role("button", name="I've saved my codes").click()
        self.page.wait_for_selector("two-factor-account h2")
        self.take("account")
        self.context.clear_cookies()
        self.password(enrol().sub)
        self.page.get_by_label("Six-digit code").wait_for()
        self.take("challenge")
        return dana

    def mailed_code(self) -> None:
        self.context.clear_cookies()
        self.password(f"erin-{time.time_ns()}")
        self.page.get_by_role("button", name="Get codes by email").click()
        self.page.get_by_label("Six-digit code").wait_for()
        self.take("mailed-code")

    def locked(self) -> None:
        user = enrol()
        for code in user.wrong_codes(5):
            user.submit(code)
        self.context.clear_cookies()
        self.password(user.sub)
        self.page.get_by_role("heading", name="Too many wrong codes").wait_for()
        self.take("locked")

    def staff(self, user: str) -> None:
        self.context.clear_cookies()
        self.password("ada")
        self.page.goto(f"{settings.HELPDESK}/people")
        self.page.wait_for_selector("two-factor-people h2")
        self.take("people")
        self.page.get_by_label("User ID").fill(user)
        self.page.get_by_role("button", name="Open", exact=True).click()
        self.page.wait_for_selector("two-factor-user-page h3")
        self.take("user")
        self.bypass_code()
        self.page.goto(f"{settings.HELPDESK}/people")
        self.page.get_by_role("button", name="Adoption").click()
        self.page.wait_for_selector("two-factor-adoption svg")
        self.take("adoption")
        self.page.goto(f"{settings.HELPDESK}/settings")
        self.page.wait_for_selector("two-factor-policy h2")
        self.take("policy")

    def bypass_code(self) -> None:
        """Shows the dialog of an agent who issues a bypass code, and the code."""
        self.page.get_by_text("I lost my phone").click()
        self.page.get_by_role("button", name="Issue a bypass code").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Reason").fill("Lost the phone, called back")
        self.take("bypass-order", whole=False)
        dialog.get_by_role("button", name="Issue a bypass code").click()
        self.page.get_by_role("heading", name="You won't see this bypass code again").wait_for()
        self.take("bypass-code")


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    set_policy(totp_enabled=True, email_enabled=True, sender_id=settings.SENDER["id"], required=True, trusted_browser_days=30)
    with chromium() as browser:
        for look in LOOKS:
            print(f"==> {IMAGES.relative_to(ROOT)}/*-{look}.png", flush=True)
            photographer = Photographer(browser, look)
            dana = photographer.login()
            photographer.mailed_code()
            photographer.locked()
            photographer.staff(dana)
            photographer.leave()


if __name__ == "__main__":
    main()
