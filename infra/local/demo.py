"""Plays two logins on the local stack, with curl and a real authenticator: `make demo`."""

import json
import shutil
import subprocess
import textwrap
import time

import jwt
import pyotp
import requests

import mint
from settings import fail, stack

STEP_SECONDS = 30
RESEND_SECONDS = 30


def say(text: str) -> None:
    print("\n" + textwrap.fill(text, 100), flush=True)


def curl(verb: str, path: str, token: str = "", body: dict | None = None, headers: tuple = (), expect: int = 200) -> dict:
    """Prints a request as a curl command, sends it, prints the response, and fails if the status is not the expected one."""
    sent = [f"Authorization: Bearer {token}"] * bool(token) + list(headers)
    data = None
    if body is not None:
        sent.append("Content-Type: application/json")
        data = json.dumps(body)
    print(f"\n  $ curl -X {verb} …{path} {' '.join(headers)} {data or ''}".rstrip())
    status, tag, answer = send(verb, stack()["api"] + path, sent, data)
    shorter = {name: f"{value[:60]}… ({len(value)} characters)" if isinstance(value, str) and len(value) > 120 else value
               for name, value in answer.items()}
    print(textwrap.indent(f"{status}{f'  ETag: {tag}' if tag else ''}\n" + json.dumps(shorter, indent=2, ensure_ascii=False), "  "), flush=True)
    if status != expect:
        fail(f"the demo expected the status {expect}, and not {status}; look for the request in .local/emulator.log")
    return answer | ({"etag": tag} if tag else {})


def send(verb: str, url: str, headers: list[str], data: str | None) -> tuple[int, str | None, dict]:
    """The status, ETag, and JSON of a response. Uses curl if it is installed, and requests otherwise."""
    if not shutil.which("curl"):
        fields = dict(header.split(": ", 1) for header in headers)
        answer = requests.request(verb, url, headers=fields, data=data, timeout=60)
        return answer.status_code, answer.headers.get("ETag"), answer.json()
    command = ["curl", "--silent", "--show-error", "--include", "--request", verb, url]
    command += [argument for header in headers for argument in ("--header", header)]
    command += ["--data", data] if data is not None else []
    raw = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    head, _, payload = raw.replace("\r\n", "\n").partition("\n\n")
    tag = next((line.split(": ", 1)[1] for line in head.splitlines() if line.lower().startswith("etag")), None)
    return int(head.split()[1]), tag, json.loads(payload)


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
    print(textwrap.indent(json.dumps(claims, indent=2), "  "))
    if (claims["sub"], claims["acr"], claims["method"]) != (user, "aal2", "totp"):
        fail(f"the assertion has unexpected claims: sub {claims['sub']}, acr {claims['acr']}, method {claims['method']}")


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


def main() -> None:
    alice, bob, carol = (f"{name}-{int(time.time())}" for name in ("alice", "bob", "carol"))
    tool = "oathtool" if shutil.which("oathtool") else "pyotp"
    print(f"\nThe first part: {alice}, of the tenant demo, and an authenticator app ({tool}). The demo mints the helpdesk's tokens with")
    print(f"{stack()['signing_key']}.")
    log_in_with_the_app(alice, *enroll_an_app(alice))

    say(f"The second part: email. {bob} has no authenticator app.")
    admin = mint.mint("staff", "demo", "ada", role="admin")
    log_in_by_email(bob, admin)
    get_help(carol, admin)
    print(f"""
That is all. Now try it yourself:

  {stack()['helpdesk']}

Pick one of three stories there. One click signs you in, and each page says what to do next. The emailed codes are in the mailbox
{stack()['helpdesk']}/mailbox. `make down` stops the local stack.""")


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
