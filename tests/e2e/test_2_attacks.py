"""Attacks on the deployed stack: replay, races, guessing, forged tokens, and malformed bodies."""

import base64
import hashlib
import hmac
import json
import time

import pytest
from cryptography.hazmat.primitives import serialization

import mint
from conftest import OTHER_TENANT, POLICY, SECRETS, TENANT, at_once, call, enrol, problem, token, without_request_id
from deployed import items_of
from settings import SIGNING_KEY


def test_abuse_15_of_32_requests_with_one_code_one_succeeds(alice):
    answers = at_once(alice.submit, [alice.fresh_code()] * 32)
    assert answers["passed"] == 1, answers
    assert set(answers) <= {"passed", "invalid-code", "too-many-attempts", "try-again"}, answers


def test_abuse_01_of_40_simultaneous_wrong_guesses_the_api_checks_no_more_than_the_budget_allows(alice):
    answers = at_once(alice.submit, alice.wrong_codes(40))
    assert 1 <= answers["invalid-code"] <= 5, answers
    assert set(answers) <= {"invalid-code", "too-many-attempts", "try-again"}, answers


def test_abuse_06_the_right_code_while_locked_gets_the_same_bytes_as_a_wrong_one(alice):
    for code in alice.wrong_codes(5):
        assert problem(alice.submit(code)) == (400, "invalid-code")
    right, wrong = alice.submit(alice.fresh_code()), alice.submit("000000")
    assert problem(right) == (429, "too-many-attempts")
    assert 1 <= int(right.headers["Retry-After"]) <= 31

    def but_for_the_clock(answer):
        return {name: value for name, value in answer.json().items() if name not in ("request_id", "retry_after")}

    assert but_for_the_clock(right) == but_for_the_clock(wrong)


def test_abuse_12_13_14_replayed_older_and_enrollment_codes_get_the_same_bytes_as_a_wrong_one(alice):
    wrong = alice.submit(alice.wrong_codes(1)[0])
    enrolment = alice.submit(alice.confirmation_code)
    newer = alice.fresh_code()
    assert alice.submit(newer).status_code == 200
    replayed = alice.submit(newer)
    older = alice.submit(alice.code(0))
    assert problem(wrong) == (400, "invalid-code")
    for refused in (enrolment, replayed, older):
        assert without_request_id(refused) == without_request_id(wrong)
        assert refused.status_code == wrong.status_code


def test_a_code_of_another_user_and_of_another_tenant_s_user_is_refused(alice):
    namesake = enrol(alice.sub, tenant=OTHER_TENANT)
    assert problem(alice.submit(namesake.fresh_code())) == (400, "invalid-code")
    theirs = call("POST", "/v1/login/totp", token("login", alice.sub, OTHER_TENANT), {"code": alice.fresh_code()})
    assert problem(theirs) == (400, "invalid-code")
    assert alice.submit(alice.fresh_code()).status_code == 200


def unsigned(header: dict, claims: dict, key: bytes | None) -> str:
    def part(data: bytes) -> bytes:
        return base64.urlsafe_b64encode(data).rstrip(b"=")

    message = part(json.dumps(header).encode()) + b"." + part(json.dumps(claims).encode())
    signature = hmac.new(key, message, hashlib.sha256).digest() if key else b""
    return (message + b"." + part(signature)).decode()


def forged_tokens() -> list:
    now = int(time.time())
    payload = mint.mint("login", TENANT, "victim").split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    private = serialization.load_pem_private_key(SIGNING_KEY.read_bytes(), None)
    public = private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    kid = mint.public_jwk()["kid"]
    cases = {
        "alg none": unsigned({"alg": "none", "kid": kid}, claims, None),
        "HMAC with the public key": unsigned({"alg": "HS256", "kid": kid}, claims, public),
        "another audience": mint.mint("login", TENANT, "victim", aud="other"),
        "another issuer": mint.mint("login", TENANT, "victim", iss="https://evil.example"),
        "expired": mint.mint("login", TENANT, "victim", iat=now - 900, exp=now - 61),
        "not yet valid": mint.mint("login", TENANT, "victim", nbf=now + 500),
        "too long": mint.mint("login", TENANT, "victim", exp=now + 1000),
    }
    return [pytest.param(forged, id=name) for name, forged in cases.items()]


def pytest_generate_tests(metafunc):
    if "forged" in metafunc.fixturenames:
        metafunc.parametrize("forged", forged_tokens())


def test_abuse_23_a_forged_token_is_refused(forged):
    answer = call("POST", "/v1/login", forged)
    assert problem(answer) == (401, "invalid-token")
    assert answer.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'


@pytest.mark.parametrize(("use", "path"), [("session", "/v1/login/totp"), ("staff", "/v1/login"), ("service", "/v1/me/totp")])
def test_abuse_21_22_a_token_of_another_use_is_refused(use, path):
    assert problem(call("POST", path, token(use, "someone"), {"code": "000000"})) == (403, "wrong-token-use")


@pytest.mark.parametrize(("body", "content_type", "expected"), [
    (b'{"code": "12', "application/json", (400, "invalid-request")),
    (b'{"code": 123456}', "application/json", (400, "invalid-request")),
    (b'{"code": "123456", "admin": true}', "application/json", (400, "invalid-request")),
    (b"[" * 8000, "application/json", (400, "invalid-request")),
    (b'{"code": "123456"}', "text/plain", (415, "unsupported-media-type")),
    (b'{"code": "' + b"1" * 20 * 1024 + b'"}', "application/json", (413, "content-too-large")),
])
def test_abuse_56_a_malformed_body_is_refused_and_changes_nothing(alice, body, content_type, expected):
    before = items_of(TENANT)
    headers = {"Content-Type": content_type}
    answer = call("POST", "/v1/login/totp", token("login", alice.sub), data=body, headers=headers)
    assert problem(answer) == expected
    assert answer.json()["detail"]
    assert items_of(TENANT) == before


def test_an_admin_cannot_overwrite_a_policy_that_they_have_not_read():
    admin = token("staff", "ada", role="admin")
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    assert problem(call("PUT", "/v1/policy", admin, POLICY)) == (428, "precondition-required")
    changed = call("PUT", "/v1/policy", admin, POLICY | {"trusted_browser_days": 7}, headers={"If-Match": tag})
    assert changed.status_code == 200
    assert problem(call("PUT", "/v1/policy", admin, POLICY, headers={"If-Match": tag})) == (412, "precondition-failed")
    assert call("PUT", "/v1/policy", admin, POLICY, headers={"If-Match": changed.headers["ETag"]}).status_code == 200


def test_abuse_81_a_locked_user_signs_in_with_a_recovery_code_or_a_new_bypass_code(alice):
    order = {"reason": "locked out by someone else", "valid_minutes": 15}
    for route in ("recovery-code", "bypass-code"):
        assert [problem(alice.submit(code)) for code in alice.wrong_codes(5)] == [(400, "invalid-code")] * 5
        assert problem(alice.submit(alice.fresh_code())) == (429, "too-many-attempts")
        if route == "recovery-code":
            code = alice.recovery_codes[0]
        else:
            issued = call("POST", f"/v1/users/{alice.sub}/bypass-code", token("staff", "ada", role="admin"), order)
            code = issued.json()["code"]
            SECRETS.add(code)
        assert call("POST", f"/v1/login/{route}", token("login", alice.sub), {"code": code}).status_code == 200


def test_abuse_84_a_staff_token_with_an_old_sign_in_or_a_lifetime_of_ten_years_changes_nothing(alice):
    order = {"reason": "Called from the known number", "valid_minutes": 15}
    path, now = f"/v1/users/{alice.sub}/bypass-code", int(time.time())
    stale = call("POST", path, token("staff", "ada", role="admin", auth_time=1), order)
    assert problem(stale) == (401, "insufficient-user-authentication")
    assert stale.headers["WWW-Authenticate"].startswith('Bearer error="insufficient_user_authentication"')
    assert 'max_age="7200"' in stale.headers["WWW-Authenticate"]
    for longest, claims in ((43_200, {"role": "admin", "auth_time": now}), (3_600, {})):
        use, verb, url = ("staff", "POST", path) if claims else ("service", "GET", "/v1/tenant")
        long = token(use, "ada", iat=now, exp=now + 10 * 365 * 86_400, **claims)
        assert problem(call(verb, url, long, order if claims else None)) == (401, "invalid-token")
        usual = token(use, "ada", iat=now, exp=now + longest, **claims)
        assert call(verb, url, usual, order if claims else None).ok
