"""Takes the pictures of the pages on the stack of `make up`, in each look. Part of `make pictures`."""

import io
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests/e2e"), str(ROOT / "infra/local"), str(ROOT / "tests/helpdesk")]

import pyotp  # noqa: E402
import zxingcpp  # noqa: E402
from PIL import Image  # noqa: E402

import stage  # noqa: E402
from browser import Authenticator, chromium  # noqa: E402
from conftest import User, wait_for_a_young_step  # noqa: E402
from people import Person  # noqa: E402
from photographer import LOOKS, Photographer  # noqa: E402
from settings import HELPDESK, TENANT, stack  # noqa: E402
from user_2fa import as_admin  # noqa: E402

BYPASS_REASON = "Lost the phone, called back"


def front_page(visitor: Photographer) -> None:
    visitor.page.goto(HELPDESK)
    visitor.take("front")


def first_login(visitor: Photographer) -> None:
    """Alice sets up an authenticator app, and sees her account."""
    stage.alice_is_new()
    page = visitor.password("alice")
    page.get_by_role("button", name="authenticator app").wait_for()
    visitor.take("set-up")
    page.get_by_role("button", name="authenticator app").click()
    page.wait_for_selector("two-factor-totp-setup :is(img, button.primary, a.primary)")
    visitor.take("qr-code")
    wait_for_a_young_step()
    page.get_by_label("Six-digit code").fill(scanned(visitor).now())
    page.wait_for_selector("two-factor-recovery-codes li")
    visitor.take("recovery-codes")
    page.get_by_role("button", name="I've saved my codes").click()
    page.wait_for_selector("two-factor-account h2")
    visitor.take("account")


def scanned(visitor: Photographer) -> pyotp.TOTP:
    """The app in the QR code, which a phone's page shows on request."""
    page = visitor.page
    image = page.locator("two-factor-totp-setup img").first
    if not image.is_visible():
        page.locator("two-factor-totp-setup details:has(img) summary").click()
    image.scroll_into_view_if_needed()
    shot = Image.open(io.BytesIO(image.screenshot()))
    margin = Image.new("RGB", (shot.width + 80, shot.height + 80), "white")
    margin.paste(shot, (40, 40))
    return pyotp.parse_uri(zxingcpp.read_barcodes(margin)[0].text)


def next_login(visitor: Photographer) -> None:
    """The code of an app, a code by mail, and the lock after too many wrong codes."""
    stage.forget("carol")
    user = User("carol", pyotp.TOTP(stage.give_an_app(Person("carol"))), "", [])
    page = visitor.password(user.sub)
    page.get_by_label("Six-digit code").wait_for()
    visitor.take("challenge")
    visitor.sign_out()
    visitor.password("dan")
    page.get_by_role("button", name="Get codes by email").click()
    page.get_by_label("Six-digit code").wait_for()
    visitor.take("mailed-code")
    for code in user.wrong_codes(5):
        user.submit(code)
    visitor.sign_out()
    visitor.password(user.sub)
    page.locator("two-factor-login [role=timer]").wait_for()
    visitor.take("locked")


def passkey(visitor: Photographer) -> None:
    """Grace creates a passkey, and signs in with it."""
    stage.forget("grace")
    page = visitor.password("grace")
    Authenticator(page)
    page.get_by_role("button", name="Create a passkey").click()
    create = page.get_by_role("button", name="Create passkey")
    create.wait_for()
    visitor.take("passkey-setup")
    create.click()
    page.get_by_role("button", name="I've saved my codes").click()
    page.wait_for_selector("two-factor-account h2")
    visitor.sign_out()
    visitor.password("grace")
    page.get_by_role("button", name="Use your passkey").wait_for()
    visitor.take("passkey")
    # The lists of users stay as they were.
    stage.forget("grace")


def agent(visitor: Photographer) -> None:
    """Sam finds Erin from a ticket, and helps her."""
    page = visitor.page
    page.goto(HELPDESK)
    page.get_by_role("button", name="Start as Sam").click()
    page.wait_for_url("**/tickets")
    page.goto(f"{HELPDESK}/tickets/1047")
    visitor.take("ticket")
    page.goto(f"{HELPDESK}/customers/erin")
    page.get_by_text("I lost my phone").click()
    visitor.take("user")
    page.get_by_role("button", name="Issue a bypass code").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill(BYPASS_REASON)
    visitor.take("bypass-order", whole=False)
    dialog.get_by_role("button").last.click()
    page.get_by_role("heading", name="You won't see this bypass code again").wait_for()
    visitor.take("bypass-code")


def admin(visitor: Photographer) -> None:
    """The lists of users, adoption, and the settings."""
    page = visitor.password("ada")
    page.goto(f"{HELPDESK}/customers")
    visitor.take("customers")
    page.goto(f"{HELPDESK}/people")
    page.wait_for_selector("two-factor-people h2")
    visitor.take("people")
    page.get_by_role("button", name="Adoption").click()
    page.wait_for_selector("two-factor-adoption :is(svg, canvas)")
    visitor.take("adoption")
    page.goto(f"{HELPDESK}/settings")
    page.wait_for_selector("two-factor-policy h2")
    visitor.take("policy")


def guide(visitor: Photographer) -> None:
    """The article for users."""
    page = visitor.page
    page.goto(f"{stack()['api']}/pages/guide?tenant={TENANT}")
    page.wait_for_selector("two-factor-guide section")
    visitor.take("guide")


def mailbox(visitor: Photographer) -> None:
    visitor.page.goto(f"{HELPDESK}/mailbox")
    visitor.take("mailbox")


SCENES: tuple[Callable[[Photographer], None], ...] = (front_page, first_login, next_login, passkey, agent, admin, guide, mailbox)


def people_of_the_help_center() -> None:
    """Users in several states, so that the lists are not empty."""
    stage.everything_is_on()
    for id in ("bob", "dan", "yusuf"):
        stage.forget(id)
        stage.known(Person(id))
    stage.give_an_app(Person("bob"))
    until = datetime.now(timezone.utc) + timedelta(days=7)
    exempt = {"until": until.isoformat(timespec="seconds"), "reason": "On leave"}
    as_admin("PUT", "/v1/users/yusuf/exemption", json=exempt).raise_for_status()


def main() -> None:
    scenes = [scene for scene in SCENES if scene.__name__ in sys.argv[1:]] or SCENES
    people_of_the_help_center()
    with chromium() as browser:
        for look in LOOKS:
            for scene in scenes:
                print(f"==> docs/images/pages/*-{look}.png: {scene.__name__}", flush=True)
                stage.everything_is_on()
                visitor = Photographer(browser, look)
                scene(visitor)
                visitor.leave()


if __name__ == "__main__":
    main()
