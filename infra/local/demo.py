"""Plays three stories on the local stack, with curl, an authenticator app, and a passkey: `make demo`."""

import shutil
import subprocess
import textwrap
import time

import jwt
import pyotp
import requests
from fido2.client import ClientError

import mint
from settings import RP_ID, SENDER, fail, stack
from shown import curl, say, show
from software_authenticator import Authenticator, Browser

STEP_SECONDS = 30
RESEND_SECONDS = 30
PHISHING_PAGE = "https://demo-help-center.example"


def authenticator_code(secret: str, at: float) -> str:
    """The code that an authenticator app shows. Uses oathtool if it is installed, and pyotp otherwise."""
    if shutil.which("oathtool"):
        moment = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(at))
        command = ["oathtool", "--totp", "--base32", f"--now={moment}", secret]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    return pyotp.TOTP(secret).at(at)


def change_policy(admin: str, **changes) -> None:
    """Reads the policy, and replaces the version that was read."""
    tag = curl("GET", "/v1/policy", admin)["etag"]
    policy = {"totp_enabled": True, "email_enabled": False, "required": True, "trusted_browser_days": 0,
              "issuer": "Demo Help Center", "time_zone": "Europe/Berlin"}
    curl("PUT", "/v1/policy", admin, policy | changes, headers=(f"If-Match: {tag}",))


def verified(assertion: str) -> dict:
    """The claims of an assertion, verified as a helpdesk verifies them."""
    keys = jwt.PyJWKSet.from_dict(requests.get(f"{stack()['api']}/.well-known/jwks.json", timeout=10).json())
    key = keys[jwt.get_unverified_header(assertion)["kid"]]
    return jwt.decode(assertion, key, algorithms=["ES256"], issuer=stack()["assertion_issuer"], audience=stack()["assertion_audience"])


def expect_claims(claims: dict, **expected) -> None:
    if found := {name: claims.get(name) for name, value in expected.items() if claims.get(name) != value}:
        fail(f"the assertion has unexpected claims: {found}")


def enroll_an_app(user: str) -> tuple[str, str]:
    """Plays the first login. Returns the code that confirmed the enrollment, and the next code."""
    say("1. An admin reads the policy, turns on the TOTP service, and requires users to set up 2FA. If-Match names the version "
        "that the admin read, so that this change overwrites no other admin's change.")
    change_policy(mint.mint("staff", "demo", "ada", role="admin"))

    say(f"2. {user} has passed the password page. The helpdesk mints a login token and asks for the next step: {user} must "
        "set up a factor.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)

    say("3. The page starts the enrollment and shows the QR code. The API never shows the secret or the QR code again.")
    begun = curl("POST", "/v1/me/totp", login, {"label": "Phone"}, expect=201)

    say("4. The authenticator app has scanned the QR code. Its first code confirms the enrollment. The response has ten recovery "
        "codes, shown only once, and an assertion, because the login is complete.")
    now = time.time()
    first_code = authenticator_code(begun["secret"], now)
    curl("POST", f"/v1/me/totp/{begun['id']}/confirm", login, {"code": first_code})
    return first_code, authenticator_code(begun["secret"], now + STEP_SECONDS)


def log_in_with_the_app(user: str, first_code: str, next_code: str) -> None:
    say("5. The next login asks for a code. The code that confirmed the enrollment is used up: the API refuses it like any wrong "
        "code.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/totp", login, {"code": first_code}, expect=400)

    say("6. The app's next code completes the login. (The API accepts codes of one time step before and after the current one, so "
        "the demo does not have to wait.)")
    passed = curl("POST", "/v1/login/totp", login, {"code": next_code})

    say("7. An attacker who saw the code uses it in another login. The API refuses it.")
    curl("POST", "/v1/login/totp", mint.mint("login", "demo", user), {"code": next_code}, expect=400)

    say("8. The helpdesk verifies the assertion with a standard JWT library and the published keys, and starts the session.")
    claims = verified(passed["assertion"])
    show(claims)
    expect_claims(claims, sub=user, acr="aal2", method="totp")


def log_in_by_email(user: str, admin: str) -> None:
    say("9. The admin lists the helpdesk's senders and turns on email codes. (`make up` has verified the sender with the code that was "
        "mailed to it.)")
    (sender,) = curl("GET", "/v1/senders", admin)["senders"]
    change_policy(admin, email_enabled=True, sender_id=sender["id"])

    say(f"10. {user} logs in, chooses email, and confirms with the code from the mailbox. The helpdesk's token says that {user} "
        "reads German.")
    login = mint.mint("login", "demo", user, locale="de-AT")
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/me/email", login, expect=202)
    mail = last_code_mail(user)
    print(textwrap.indent(f"\nFrom: {mail['Source']}\nTo: {mail['To'][0]}\nSubject: {mail['Subject']}\n\n{mail['BodyText']}", "  | "))
    (code, *_) = curl("POST", "/v1/me/email/confirm", login, {"code": code_in(mail)})["recovery_codes"]

    say(f"11. {user} signs in again immediately. The API sends the next mail after {RESEND_SECONDS} seconds at the earliest. A recovery "
        "code completes the login, once.")
    login = mint.mint("login", "demo", user, locale="de-AT")
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/email", login, expect=429)
    curl("POST", "/v1/login/recovery-code", login, {"code": code})
    curl("POST", "/v1/login/recovery-code", mint.mint("login", "demo", user), {"code": code}, expect=400)


def get_help(user: str, admin: str) -> None:
    say(f"12. {user} called support. The helpdesk registers her address, and an admin turns on email codes for her.")
    profile = {"email": f"{user}@example.com", "email_verified": True, "name": "Carol"}
    curl("PUT", f"/v1/users/{user}", mint.mint("service", "demo", "helpdesk"), profile)
    curl("PUT", f"/v1/users/{user}/email", admin, {"reason": "called, identity checked"})

    say(f"13. {user} signs in with an emailed code. The code works once, in the login that it was sent for, and in no other login.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/email", login, expect=202)
    code = code_in(last_code_mail(user))
    curl("POST", "/v1/login/email/verify", mint.mint("login", "demo", user), {"code": code}, expect=400)
    passed = curl("POST", "/v1/login/email/verify", login, {"code": code})
    claims = verified(passed["assertion"])
    print(f"\n  acr {claims['acr']}, amr {claims['amr']}: NIST does not count email as an authenticator, so the assertion does not either.")


def set_up_a_passkey(user: str, admin: str) -> Browser:
    """Returns the browser that keeps the passkey."""
    say(f"14. The admin turns on passkeys for the Help Center's host name, which is their relying party ID: {RP_ID}.")
    change_policy(admin, email_enabled=True, sender_id=SENDER["id"], passkeys_enabled=True, passkey_rp_id=RP_ID)

    say(f"15. {user} has passed the password page and must set up a factor. The page requests the options of a passkey, and the browser "
        "creates a key pair for this origin.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)
    begun = curl("POST", "/v1/me/passkeys", login, {"label": "Laptop"}, expect=201)
    browser = Browser(Authenticator(platform=True, synced=True), stack()["helpdesk"])
    credential = browser.create(begun["options"])

    say("16. The page sends the public key. The private key never leaves the authenticator.")
    curl("POST", f"/v1/me/passkeys/{begun['id']}/confirm", login, {"credential": credential})
    return browser


def log_in_with_the_passkey(user: str, browser: Browser) -> None:
    say(f"17. An attacker has {user}'s password, starts a login, and relays its challenge to a page of their own: {PHISHING_PAGE}. "
        f"{user}'s browser refuses: the relying party ID isn't that page's.")
    login = mint.mint("login", "demo", user)
    options = curl("POST", "/v1/login", login)["passkey_options"]
    try:
        Browser(browser.authenticator, PHISHING_PAGE).get(options)
        fail("the browser let a page of another origin use the passkey")
    except ClientError as refused:
        print(f"\n  The browser: {refused.code.name}", flush=True)

    say("18. Even a browser that signs for any page doesn't help the attacker: the signature covers the origin of the page, and the API accepts "
        "only the Help Center's.")
    relayed = Browser(browser.authenticator, PHISHING_PAGE, careless=True).get(options)
    curl("POST", "/v1/login/passkey", login, {"credential": relayed}, expect=400)

    say(f"19. {user} signs in on the Help Center's own page. No code is typed, so none can be stolen.")
    login = mint.mint("login", "demo", user)
    credential = browser.get(curl("POST", "/v1/login", login)["passkey_options"])
    passed = curl("POST", "/v1/login/passkey", login, {"credential": credential})
    claims = verified(passed["assertion"])
    expect_claims(claims, sub=user, acr="aal2", amr=["pwd", "swk", "mfa"], method="passkey")
    print(f"\n  acr {claims['acr']}, amr {claims['amr']}: swk is a key in software, because this passkey is synced. A security key's is hwk.")

    say("20. The same answer in another login is refused.")
    curl("POST", "/v1/login/passkey", mint.mint("login", "demo", user), {"credential": credential}, expect=400)


def main() -> None:
    alice, bob, carol, dora = (f"{name}-{int(time.time())}" for name in ("alice", "bob", "carol", "dora"))
    tool = "oathtool" if shutil.which("oathtool") else "pyotp"
    print(f"\nThe first part: {alice}, of the tenant demo, and an authenticator app ({tool}). The demo mints the helpdesk's tokens with")
    print(f"{stack()['signing_key']}.")
    log_in_with_the_app(alice, *enroll_an_app(alice))

    say(f"The second part: email. {bob} has no authenticator app.")
    admin = mint.mint("staff", "demo", "ada", role="admin")
    log_in_by_email(bob, admin)
    get_help(carol, admin)

    say(f"The third part: a passkey. {dora} has it in a laptop. The library python-fido2 stands in for the browser, and an authenticator in "
        "software for the laptop.")
    log_in_with_the_passkey(dora, set_up_a_passkey(dora, admin))
    print(f"""
That is all. Now try it yourself:

  {stack()['helpdesk']}

Pick one of three stories there. One click signs you in, and each page says what to do next. Your own browser can use a passkey there:
Touch ID, Windows Hello, or a security key. The emailed codes are in the mailbox {stack()['helpdesk']}/mailbox.
`make down` stops the local stack.""")


def last_code_mail(user: str) -> dict:
    """The last mail with a code to the user in the local mailbox, which also holds notices of changes."""
    accounts = requests.get(stack()["mailbox"], timeout=10).json()["messages"]
    return [mail for mails in accounts.values() for mail in mails
            if mail["To"] == [f"{user}@example.com"] and code_in(mail)][-1]


def code_in(mail: dict) -> str | None:
    """The code, which has a line of its own."""
    return next((line for line in mail["BodyText"].splitlines() if line.isdigit()), None)


if __name__ == "__main__":
    main()
