"""The main use of the deployed stack: a policy, a QR code, a login, and an assertion."""

import pyotp
import resvg_py
import zxingcpp
from PIL import Image
import io

from conftest import TENANT, call, problem, token, verified


def test_a_decoder_reads_the_qr_code_and_its_secret_makes_the_right_codes():
    session = token("session", "qr-reader")
    begun = call("POST", "/v1/me/totp", session, {"label": "Phone"}).json()
    picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=begun["qr_svg"], width=600))))
    (barcode,) = zxingcpp.read_barcodes(picture.convert("RGB"), formats=zxingcpp.BarcodeFormat.QRCode)
    assert barcode.text == begun["otpauth_uri"]
    app = pyotp.parse_uri(barcode.text)
    assert (app.issuer, app.name, app.digits, app.interval) == ("Demo Help Center", "qr-reader@example.com", 6, 30)
    confirmed = call("POST", f"/v1/me/totp/{begun['id']}/confirm", session, {"code": app.now()})
    assert confirmed.status_code == 200, confirmed.text
    assert len(confirmed.json()["recovery_codes"]) == 10


def test_a_user_enrols_at_login_and_the_assertion_verifies_with_a_standard_library():
    login = token("login", "newcomer", jti="a-first-login")
    assert call("POST", "/v1/login", login).json() == {"status": "setup_required", "setup_available": ["totp"]}
    begun = call("POST", "/v1/me/totp", login, {}).json()
    app = pyotp.TOTP(begun["secret"])
    confirmed = call("POST", f"/v1/me/totp/{begun['id']}/confirm", login, {"code": app.now()}).json()
    claims = verified(confirmed["assertion"])
    assert (claims["sub"], claims["tenant"], claims["login"]) == ("newcomer", TENANT, "a-first-login")
    assert (claims["acr"], claims["amr"], claims["method"]) == ("aal2", ["pwd", "otp", "mfa"], "totp")
    assert claims["exp"] - claims["iat"] == 120
    assert problem(call("POST", "/v1/login", login)) == (401, "login-already-completed")


def test_a_login_with_a_code_and_one_with_a_recovery_code(alice):
    login = token("login", alice.sub)
    challenge = call("POST", "/v1/login", login).json()
    assert challenge == {"status": "challenge", "methods": ["totp", "recovery_code"], "recovery_codes_left": 10}
    passed = call("POST", "/v1/login/totp", login, {"code": alice.fresh_code()})
    assert verified(passed.json()["assertion"])["acr"] == "aal2"
    code = alice.recovery_codes[0]
    passed = call("POST", "/v1/login/recovery-code", token("login", alice.sub), {"code": code})
    assert passed.json()["recovery_codes_left"] == 9
    assert verified(passed.json()["assertion"])["method"] == "recovery_code"


def test_every_route_of_the_gateway_reaches_its_function():
    assert call("GET", "/v1/health").json() == {"status": "ok"}
    assert problem(call("GET", "/v1/nothing")) == (404, "not-found")
    assert problem(call("GET", "/")) == (404, "not-found")
    for path, allowed in (("/v1/login", "POST"), ("/v1/me", "GET"), ("/v1/me/totp", "POST"),
                          ("/v1/me/totp/x/confirm", "POST"), ("/v1/me/email", "POST"), ("/v1/me/email/confirm", "POST"),
                          ("/v1/me/proof/email", "POST"), ("/v1/login/email", "POST"), ("/v1/login/email/verify", "POST"),
                          ("/v1/me/passkeys", "POST"), ("/v1/me/passkeys/x", "PATCH,DELETE"), ("/v1/me/passkeys/x/confirm", "POST"),
                          ("/v1/me/proof/passkey", "POST"), ("/v1/me/proof/passkey/verify", "POST"), ("/v1/login/passkey", "POST"),
                          ("/v1/users/x/passkeys/y", "DELETE"),
                          ("/v1/policy", "GET,HEAD,PUT"), ("/v1/tenant", "GET,HEAD,PUT"), ("/v1/senders", "GET,HEAD,POST"),
                          ("/v1/senders/x", "GET,HEAD,DELETE"), ("/v1/senders/x/code", "POST"), ("/v1/senders/x/confirm", "POST"),
                          ("/v1/agents", "GET,HEAD"),
                          ("/v1/agents/x/manage-2fa", "PUT,DELETE"), ("/v1/users", "GET,HEAD"), ("/v1/users/x", "GET,HEAD,PUT"),
                          ("/v1/users/x/totp/y/confirm", "POST"), ("/v1/audit", "GET,HEAD"), ("/v1/adoption", "GET,HEAD"),
                          ("/v1/me/browsers/x", "DELETE"), ("/v1/me/recovery-codes", "POST"),
                          ("/pages/x", "GET,HEAD"), ("/pages/assets/x", "GET,HEAD"), ("/openapi.json", "GET,HEAD")):
        answer = call("TRACE", path)
        assert problem(answer) == (405, "method-not-allowed")
        assert set(allowed.split(",")) <= set(answer.headers["Allow"].split(","))
        assert answer.headers["Cache-Control"] == "no-store"
