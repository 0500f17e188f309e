"""Passkeys on the deployed stack, with a client of another maker: setup, sign-in, proof, and what is refused."""

import time
import uuid
from datetime import datetime

import pytest
from fido2 import cbor
from fido2.client import ClientError
from fido2.utils import websafe_decode, websafe_encode

from conftest import SECRETS, call, problem, token, verified
from passkeys import HELP_CENTER, RP_ID, Holder, admin, allow_passkeys, holder, refusal, submit
from software_authenticator import Authenticator, Browser

ALGORITHMS = {"ES256": -7, "EdDSA": -8, "RS256": -257}


@pytest.fixture(scope="module", autouse=True)
def passkeys_allowed() -> None:
    allow_passkeys()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_user_sets_up_a_passkey_in_the_account_area_and_signs_in_with_it(algorithm):
    user = Holder(Browser(Authenticator(algorithm=algorithm), HELP_CENTER))
    session = user.session()
    begun = call("POST", "/v1/me/passkeys", session, {"label": "My key"})
    assert begun.status_code == 201, begun.text
    options = begun.json()["options"]
    assert options["rp"] == {"id": RP_ID, "name": "Demo Help Center"}
    assert options["user"]["name"] == user.address and user.sub not in options["user"]["id"]
    assert {parameter["alg"] for parameter in options["pubKeyCredParams"]} == set(ALGORITHMS.values())
    assert options["authenticatorSelection"]["residentKey"] == "discouraged" and options["attestation"] == "none"
    confirmed = user.confirm(session, begun.json()["id"], user.create(options)).json()
    made = confirmed["passkey"]
    assert (made["label"], made["backed_up"], made["id"]) == ("My key", False, begun.json()["id"])
    assert len(confirmed["recovery_codes"]) == 10 and "assertion" not in confirmed
    SECRETS.update(confirmed["recovery_codes"])

    login = user.login()
    challenge = call("POST", "/v1/login", login).json()
    assert challenge["methods"] == ["passkey", "recovery_code"]
    claims = verified(submit(login, user.sign(login)).json()["assertion"])
    assert (claims["acr"], claims["amr"], claims["method"]) == ("aal2", ["pwd", "hwk", "mfa"], "passkey")
    (listed,) = call("GET", "/v1/me", user.session()).json()["passkeys"]
    assert datetime.fromisoformat(listed["last_used_at"]) >= datetime.fromisoformat(listed["created_at"])
    assert problem(call("POST", "/v1/login", login)) == (401, "login-already-completed")


def test_a_newcomer_sets_up_a_synced_passkey_at_login_and_trusts_the_browser():
    user = Holder(Browser(Authenticator(platform=True, synced=True), HELP_CENTER))
    login = user.login()
    assert call("POST", "/v1/login", login).json() == {"status": "setup_required", "setup_available": ["passkey", "totp"]}
    confirmed = user.set_up(login)
    assert confirmed["passkey"]["backed_up"]
    assert verified(confirmed["assertion"])["amr"] == ["pwd", "swk", "mfa"]
    passed = user.sign_in(remember_browser=True, browser_label="Laptop").json()
    claims = verified(passed["assertion"])
    assert (claims["acr"], claims["amr"]) == ("aal2", ["pwd", "swk", "mfa"])
    SECRETS.add(passed["browser_token"].rsplit(".", 1)[1])
    known = call("POST", "/v1/login", user.login(), headers={"X-Browser-Token": passed["browser_token"]}).json()
    assert known["status"] == "complete"
    SECRETS.add(known["browser_token"].rsplit(".", 1)[1])


def test_a_client_that_sends_only_what_the_library_makes_is_accepted():
    """No transports, no user verification, and no field that only browsers add."""
    user = Holder(Browser(Authenticator(verifies_users=False), HELP_CENTER))
    begun = call("POST", "/v1/me/passkeys", user.session(), {}).json()
    credential = user.create(begun["options"])
    del credential["response"]["transports"]
    assert user.confirm(user.session(), begun["id"], credential).status_code == 200
    assert user.sign_in().status_code == 200


def test_an_authenticator_makes_one_passkey_and_a_user_has_at_most_five():
    user = holder()
    strong = user.session(acr="aal2")
    begun = call("POST", "/v1/me/passkeys", strong, {}).json()
    with pytest.raises(ClientError) as refused:
        user.create(begun["options"])
    assert refused.value.code == ClientError.ERR.DEVICE_INELIGIBLE, "the options exclude the passkey that the authenticator has"
    for _ in range(4):
        user.browser = Browser(Authenticator(), HELP_CENTER)
        user.set_up(strong)
    assert problem(call("POST", "/v1/me/passkeys", strong, {})) == (409, "too-many-passkeys")
    assert len(call("GET", "/v1/me", strong).json()["passkeys"]) == 5


@pytest.mark.parametrize("origin", [f"https://support.{RP_ID}", f"{HELP_CENTER}:8443"])
def test_a_subdomain_and_any_port_are_the_help_center(origin):
    user = holder()
    login = user.login()
    assert submit(login, user.sign(login, Browser(user.browser.authenticator, origin))).status_code == 200


def test_abuse_63_a_page_of_another_origin_gets_nothing_from_the_browser_or_from_the_api():
    user = holder()
    login = user.login()
    options = user.options(login)
    refused = set()
    for origin in (f"https://evil{RP_ID}", f"{HELP_CENTER}.evil.example", f"http://{RP_ID}", "https://evil.example", "null"):
        with pytest.raises(ClientError):
            Browser(user.browser.authenticator, origin).get(options)
        refused.add(refusal(submit(login, user.careless(origin).get(options))))
    assert len(refused) == 1
    assert submit(login, user.sign(login)).status_code == 200, "the login goes on"


def test_abuse_61_62_66_every_other_answer_is_refused_with_the_same_bytes():
    user, mallory = holder(), holder()
    used, other = user.login(), user.login()
    answer = user.sign(used)
    foreign = Browser(Authenticator(), HELP_CENTER)
    begun = call("POST", "/v1/me/passkeys", mallory.session(acr="aal2"), {}).json()
    unknown = foreign.create(begun["options"])
    of_mallory = mallory.sign(mallory.login())
    changed = answer | {"response": answer["response"] | {"signature": of_mallory["response"]["signature"]}}
    refused = {
        "for another login": refusal(submit(other, answer)),
        "with another signature": refusal(submit(used, changed)),
        "of another user": refusal(submit(used, of_mallory)),
        "a registration": refusal(submit(used, unknown)),
        "without a passkey": refusal(submit(Holder().login(), answer)),
    }
    assert submit(used, answer).status_code == 200
    refused |= {"again in a fresh login": refusal(submit(user.login(), answer))}
    assert len(set(refused.values())) == 1, refused
    assert problem(submit(used, answer)) == (401, "login-already-completed")


def test_abuse_67_a_copied_authenticator_is_refused_and_the_next_answer_passes():
    user = holder()
    (key,) = user.browser.authenticator.passkeys
    assert user.sign_in().status_code == 200
    key.signatures -= 2
    refusal(user.sign_in())
    key.signatures += 10
    assert user.sign_in().status_code == 200


def test_abuse_69_a_setup_is_confirmed_once_and_by_its_user():
    user, mallory = Holder(), Holder()
    begun = call("POST", "/v1/me/passkeys", user.session(), {}).json()
    credential = user.create(begun["options"])
    assert user.confirm(mallory.session(), begun["id"], credential).status_code in (400, 404)
    assert user.confirm(user.session(), begun["id"], credential).status_code == 200
    assert user.confirm(user.session(acr="aal2"), begun["id"], credential).status_code in (400, 404, 409)
    assert len(call("GET", "/v1/me", user.session()).json()["passkeys"]) == 1


GARBAGE = {
    "empty": b"", "one byte": b"\xff", "deep": b"\x81" * 20_000, "huge": b"\x9b" + b"\xff" * 8, "huge map": b"\xbb" + b"\xff" * 8 + b"\x00" * 64,
    "a long text": b"\x7b\x00\x00\x00\x00\x7f\xff\xff\xff", "endless": b"\x5f" + b"\x41\x00" * 5_000, "tags": b"\xc1" * 10_000 + b"\x00",
    "twice": b"\xa2" + cbor.encode("fmt") + cbor.encode("none") + cbor.encode("fmt") + cbor.encode("packed"),
    "null": b"\xf6", "NaN": b"\xf9\x7e\x00", "no map": cbor.encode([1, 2, 3]), "zeros": bytes(65_536),
}


@pytest.mark.parametrize("what", GARBAGE)
def test_abuse_71_garbage_is_refused_and_never_an_error_of_the_server(what):
    user, text = holder(), websafe_encode(GARBAGE[what])
    strong, login = user.session(acr="aal2"), user.login()
    begun = call("POST", "/v1/me/passkeys", strong, {}).json()
    made, signed = Browser(Authenticator(), HELP_CENTER).create(begun["options"]), user.sign(login)
    proof = call("POST", "/v1/me/proof/passkey", strong).json()
    proved = user.browser.get(proof["options"])
    trailing = {"attestationObject": websafe_encode(websafe_decode(made["response"]["attestationObject"]) + (GARBAGE[what] or b"\0"))}
    for part in ({"attestationObject": text}, {"clientDataJSON": text}, trailing):
        refused = user.confirm(strong, begun["id"], made | {"response": made["response"] | part})
        assert problem(refused) in [(400, "invalid-passkey"), (413, "content-too-large")], refused.text
    for part in ({"authenticatorData": text}, {"signature": text}, {"clientDataJSON": text}, {"userHandle": text}):
        for path, bearer, answer in (("/v1/login/passkey", login, signed), ("/v1/me/proof/passkey/verify", strong, proved)):
            refused = call("POST", path, bearer, {"credential": answer | {"response": answer["response"] | part}})
            assert problem(refused) in [(400, "invalid-passkey"), (413, "content-too-large")], refused.text
    assert user.confirm(strong, begun["id"], made).status_code == 200, "a failed confirmation does not end the setup"
    assert submit(login, signed).status_code == 200


@pytest.mark.parametrize("credential", [None, "text", 1, [], {}, {"id": 1}, {"response": []}, {"type": "public-key"}], ids=str)
def test_a_wrong_type_inside_a_credential_is_a_refused_passkey_and_around_it_a_bad_request(credential):
    user = holder()
    login = user.login()
    answer = submit(login, credential)
    if isinstance(credential, dict):
        refusal(answer)
    else:
        assert answer.status_code == 400
    assert problem(call("POST", "/v1/login/passkey", login, {"credential": {}, "code": "123456"})) == (400, "invalid-request")


def test_a_user_who_is_locked_signs_in_with_a_passkey():
    user = holder()
    login = user.login()
    for nth in range(5):
        refused = call("POST", "/v1/login/recovery-code", login, {"code": f"AAAAA-AAAA{nth}"})
        assert refused.status_code == 400
    locked = call("POST", "/v1/login", user.login()).json()
    assert (locked["status"], locked["methods"]) == ("challenge", ["passkey"])
    assert datetime.fromisoformat(locked["locked_until"]).timestamp() > time.time()
    assert verified(user.sign_in().json()["assertion"])["method"] == "passkey"
    assert call("POST", "/v1/login", user.login()).json()["methods"] == ["passkey"], "the budget of wrong codes stays used up"


def test_abuse_74_a_proof_with_the_passkey_serves_one_change():
    user = holder()
    weak = user.session()
    path = f"/v1/me/passkeys/{user.passkey_id}"
    assert problem(call("PATCH", path, weak, {"label": "Renamed"}))[0] == 401
    begun = call("POST", "/v1/me/proof/passkey", weak).json()
    answer = {"credential": user.browser.get(begun["options"])}
    refusal(submit(user.login(), answer["credential"]))
    proved = call("POST", "/v1/me/proof/passkey/verify", weak, answer)
    assert proved.status_code == 200, proved.text
    SECRETS.add(proved.json()["code"])
    proof = {"proof": {"method": "passkey", "code": proved.json()["code"]}}
    assert call("PATCH", path, weak, {"label": "Renamed"} | proof).status_code == 200
    assert call("GET", "/v1/me", weak).json()["passkeys"][0]["label"] == "Renamed"
    assert not call("PATCH", path, weak, {"label": "Again"} | proof).ok
    assert not call("POST", "/v1/me/proof/passkey/verify", weak, answer).ok, "the answer serves once"


def test_abuse_72_75_a_passkey_of_a_former_host_is_kept_and_not_offered_and_the_last_factor_stays():
    user = holder()
    assert problem(call("DELETE", f"/v1/me/passkeys/{user.passkey_id}", user.session(acr="aal2"), {})) == (409, "factor-required")
    login = user.login()
    answer = user.sign(login)
    allow_passkeys(passkey_rp_id="new.example")
    try:
        refusal(submit(login, answer))
        assert call("POST", "/v1/login", user.login()).json()["status"] == "setup_required"
        (former,) = call("GET", "/v1/me", user.session()).json()["passkeys"]
        assert former["usable"] is False
    finally:
        allow_passkeys()
    assert submit(login, answer).status_code == 200
    (again,) = call("GET", "/v1/me", user.session()).json()["passkeys"]
    assert "usable" not in again


def test_a_user_removes_a_passkey_and_it_signs_in_no_more():
    user = holder()
    strong = user.session(acr="aal2")
    old, removed = user.browser, user.passkey_id
    user.browser = Browser(Authenticator(platform=True), HELP_CENTER)
    user.set_up(strong)
    login = user.login()
    answer = user.sign(login, old)
    assert call("DELETE", f"/v1/me/passkeys/{removed}", strong, {}).status_code == 204
    refusal(submit(login, answer))
    assert user.sign_in().status_code == 200


def test_a_policy_with_another_rp_id_than_a_host_name_is_refused():
    """The answer points to the field."""
    read = call("GET", "/v1/policy", admin())
    for rp_id in (None, "", "co.uk", "Help.example", "https://help.example", "help.example:443", "127.0.0.1", "example", "help.example."):
        wished = read.json() | {"passkeys_enabled": True, "passkey_rp_id": rp_id}
        body = {name: value for name, value in wished.items() if value is not None}
        refused = call("PUT", "/v1/policy", admin(), body, headers={"If-Match": read.headers["ETag"]})
        assert problem(refused)[0] == 400 and "/passkey_rp_id" in refused.text, rp_id


def test_another_tenant_and_another_token_use_no_passkey():
    user = holder()
    login = user.login()
    answer = user.sign(login)
    elsewhere = token("login", user.sub, f"x-{uuid.uuid4()}")
    assert problem(submit(elsewhere, answer))[0] in (400, 402, 403)
    for bearer in (user.session(), admin()):
        assert problem(submit(bearer, answer))[0] in (401, 403)
    assert submit(login, answer).status_code == 200
