"""One whole story on the local stack, with curl and a real authenticator: `make demo`."""

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
    """Shows a request as curl sends it, sends it, shows its answer, and insists on the status."""
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
        fail(f"the demo expected {expect}")
    return answer | ({"etag": tag} if tag else {})


def send(verb: str, url: str, headers: list[str], data: str | None) -> tuple[int, str | None, dict]:
    """Status, ETag and JSON of an answer: by curl where it is installed, else by requests."""
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
    """The code that an authenticator shows: oathtool where it is installed, else pyotp."""
    if shutil.which("oathtool"):
        moment = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(at))
        command = ["oathtool", "--totp", "--base32", f"--now={moment}", secret]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    return pyotp.TOTP(secret).at(at)


def main() -> None:
    user = f"alice-{int(time.time())}"
    tool = "oathtool" if shutil.which("oathtool") else "pyotp"
    print(f"\nThe story of {user} of the tenant demo. The helpdesk's tokens are minted with {stack()['signing_key']};")
    print(f"the authenticator app is {tool}.")

    say("1. An admin reads the policy, and switches the TOTP service on and makes it mandatory. If-Match names the version "
        "that was read, so that no other admin's change is overwritten.")
    admin = mint.mint("staff", "demo", "ada", role="admin")
    tag = curl("GET", "/v1/policy", admin)["etag"]
    policy = {"totp_enabled": True, "email_enabled": False, "required": True, "trusted_browser_days": 0,
              "issuer": "Demo Help Center", "time_zone": "Europe/Berlin"}
    curl("PUT", "/v1/policy", admin, policy, headers=(f"If-Match: {tag}",))

    say(f"2. {user} has passed the password page. The helpdesk mints a login token and asks what comes next: a factor has "
        "to be set up.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)

    say("3. The page begins the set-up and shows the QR code; secret and QR code are never readable again.")
    begun = curl("POST", "/v1/me/totp", login, {"label": "Phone"}, expect=201)

    say("4. The authenticator app has scanned it. Its first code confirms the set-up: there are ten recovery codes, shown "
        "once, and an assertion, since this login has passed.")
    now = time.time()
    first_code = authenticator_code(begun["secret"], now)
    curl("POST", f"/v1/me/totp/{begun['id']}/confirm", login, {"code": first_code})

    say("5. At the next login a code is asked for. The code that confirmed the set-up is spent: it is refused like any wrong "
        "code.")
    login = mint.mint("login", "demo", user)
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/totp", login, {"code": first_code}, expect=400)

    say("6. The app's next code lets the login pass. (The window is one step wide on either side, so nobody has to wait for "
        "the demo's sake.)")
    next_code = authenticator_code(begun["secret"], now + STEP_SECONDS)
    passed = curl("POST", "/v1/login/totp", login, {"code": next_code})

    say("7. Somebody who has watched uses the same code in a login of his own: refused.")
    curl("POST", "/v1/login/totp", mint.mint("login", "demo", user), {"code": next_code}, expect=400)

    say("8. The helpdesk verifies the assertion with a standard JWT library and the published keys, and opens the session.")
    keys = jwt.PyJWKSet.from_dict(requests.get(f"{stack()['api']}/.well-known/jwks.json", timeout=10).json())
    key = keys[jwt.get_unverified_header(passed["assertion"])["kid"]]
    claims = jwt.decode(passed["assertion"], key, algorithms=["ES256"], issuer=stack()["assertion_issuer"],
                        audience=stack()["assertion_audience"])
    print(textwrap.indent(json.dumps(claims, indent=2), "  "))
    if (claims["sub"], claims["acr"], claims["method"]) != (user, "aal2", "totp"):
        fail("the assertion does not say what it should")
    second_act()
    print(f"""
That is all. Now play it yourself, in the Help Center: {stack()['helpdesk']}

  alice, bob, carol   customers: they set a second step up, and take it at the next sign-in
  ada                 admin: decides which methods there are and who needs one; sam, the agent, needs her grant

Everybody's password is demo, and codes by mail are under {stack()['helpdesk']}/mailbox. `make down` ends the local stack.""")


def second_act() -> None:
    """Email: a sender, a policy, a set-up and a login with codes from the local mailbox."""
    user = f"bob-{int(time.time())}"
    say(f"Second act: email. {user} has no authenticator app.")
    say("9. The admin looks at the helpdesk's mail accounts (`make up` has entered the code that was mailed to this one) and switches email codes on.")
    admin = mint.mint("staff", "demo", "ada", role="admin")
    (sender,) = curl("GET", "/v1/senders", admin)["senders"]
    tag = curl("GET", "/v1/policy", admin)["etag"]
    policy = {"totp_enabled": True, "email_enabled": True, "sender_id": sender["id"], "required": True,
              "trusted_browser_days": 0, "issuer": "Demo Help Center", "time_zone": "Europe/Berlin"}
    curl("PUT", "/v1/policy", admin, policy, headers=(f"If-Match: {tag}",))

    say(f"10. {user} logs in, chooses email, and confirms with the code from the mailbox. The helpdesk knows that {user} reads "
        "German.")
    login = mint.mint("login", "demo", user, locale="de-AT")
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/me/email", login, expect=202)
    mail = last_code_mail(user)
    print(textwrap.indent(f"\nFrom: {mail['Source']}\nTo: {mail['To'][0]}\nSubject: {mail['Subject']}\n\n{mail['BodyText']}", "  | "))
    confirmed = curl("POST", "/v1/me/email/confirm", login, {"code": code_in(mail)})

    codes = confirmed["recovery_codes"]

    say(f"11. {user} signs in again at once. The next mail may follow after {RESEND_SECONDS} seconds, not before. A recovery code lets the login "
        "pass, once.")
    login = mint.mint("login", "demo", user, locale="de-AT")
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/email", login, expect=429)
    curl("POST", "/v1/login/recovery-code", login, {"code": codes[0]})
    curl("POST", "/v1/login/recovery-code", mint.mint("login", "demo", user), {"code": codes[0]}, expect=400)

    carol = f"carol-{int(time.time())}"
    say(f"12. {carol} called support. The helpdesk makes her address known, and an admin turns email codes on for her.")
    profile = {"email": f"{carol}@example.com", "email_verified": True, "name": "Carol"}
    curl("PUT", f"/v1/users/{carol}", mint.mint("service", "demo", "helpdesk"), profile)
    curl("PUT", f"/v1/users/{carol}/email", admin, {"reason": "called, identity checked"})

    say(f"13. {carol} signs in with a code by mail. It passes in the login that it was sent for, once, and in no other.")
    login = mint.mint("login", "demo", carol)
    curl("POST", "/v1/login", login)
    curl("POST", "/v1/login/email", login, expect=202)
    code = code_in(last_code_mail(carol))
    curl("POST", "/v1/login/email/verify", mint.mint("login", "demo", carol), {"code": code}, expect=400)
    passed = curl("POST", "/v1/login/email/verify", login, {"code": code})
    claims = jwt.decode(passed["assertion"], options={"verify_signature": False})
    print(f"\n  acr {claims['acr']}, amr {claims['amr']}: NIST does not count email as an authenticator, so neither do we.")


def last_code_mail(user: str) -> dict:
    """The last mail with a code to the user in the local mailbox. There are notices of changes, too."""
    accounts = requests.get(stack()["mailbox"], timeout=10).json()["messages"]
    return [mail for mails in accounts.values() for mail in mails
            if mail["To"] == [f"{user}@example.com"] and code_in(mail)][-1]


def code_in(mail: dict) -> str | None:
    """The code: alone on its line."""
    return next((line for line in mail["BodyText"].splitlines() if line.isdigit()), None)


if __name__ == "__main__":
    main()
