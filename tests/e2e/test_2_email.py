"""Emailed codes on the deployed stack: enrollment at login, login, attacks, and the delivery of the mail."""

import base64
import email.header
import email.utils
import json
import time
from datetime import datetime, timezone

import pytest

from conftest import (
    MAIL_TENANT, OTHER_TENANT, POLICY, SENDER, Reader, at_once, call, code_in, confirm_sender,
    mailed_code, mailed_codes, mails, problem, send_code, set_up_at_login, token, verified, verify_code, without_request_id,
)
from deployed import client
from settings import MAIL_EVENT_SOURCE, stack


def test_a_login_with_the_code_from_the_mailbox(reader):
    login = reader.login()
    step = call("POST", "/v1/login", login).json()
    assert step == {"status": "challenge", "methods": ["email", "recovery_code"], "masked_email": "r***@example.com",
                    "recovery_codes_left": 10}
    sent = send_code(login)
    assert sent.status_code == 202
    assert set(sent.json()) == {"masked_email", "expires_at", "resend_at", "sends_left"}
    passed = verify_code(login, mailed_code(reader.sub))
    assert passed.status_code == 200, passed.text
    claims = verified(passed.json()["assertion"])
    assert (claims["acr"], claims["amr"], claims["method"]) == ("aal1", ["pwd", "email", "mfa"], "email")
    assert problem(verify_code(login, mailed_code(reader.sub))) == (401, "login-already-completed")


def test_the_mail_names_its_sender_its_purpose_and_its_validity():
    reader = set_up_at_login(f"leser-{time.time_ns()}")
    (mail,) = [mail for mail in mails(f"{reader.sub}@example.com") if code_in(mail)]
    name, address = email.utils.parseaddr(mail["Source"])
    assert str(email.header.make_header(email.header.decode_header(name))) == SENDER["display_name"]
    assert address == SENDER["address"]
    assert mail["Subject"] == "Mail Help Center: confirm your email address"
    for text in ("Never share this code", "within 10 minutes", "Requested: "):
        assert text in mail["BodyText"] and text in mail["BodyHtml"]


def test_abuse_17_of_32_requests_with_one_mailed_code_one_succeeds(reader):
    login = reader.login()
    assert send_code(login).status_code == 202
    answers = at_once(lambda code: verify_code(login, code), [mailed_code(reader.sub)] * 32)
    assert answers["passed"] == 1, answers
    assert set(answers) <= {"passed", "login-already-completed", "try-again"}, answers


def test_abuse_28_a_code_of_login_a_is_refused_in_login_b(reader):
    a, b = reader.login(), reader.login()
    assert send_code(a).status_code == 202
    code = mailed_code(reader.sub)
    assert problem(verify_code(b, code)) == (400, "invalid-code")
    assert verify_code(a, code).status_code == 200


def test_a_second_mail_within_the_cooldown_is_refused_and_not_sent(reader):
    assert send_code(reader.login()).status_code == 202
    before = len(mailed_codes(reader.sub))
    refused = send_code(reader.login())
    assert problem(refused) == (429, "too-soon")
    assert 1 <= int(refused.headers["Retry-After"]) <= 31
    assert len(mailed_codes(reader.sub)) == before


def test_abuse_09_users_with_only_email_have_the_budget_too_and_get_no_mail_while_locked(reader):
    login = reader.login()
    never_sent = verify_code(login, "123456")
    other_method = call("POST", "/v1/login/totp", login, {"code": "123456"})
    assert problem(never_sent) == (400, "invalid-code")
    assert without_request_id(never_sent) == without_request_id(other_method)
    for code in ("000001", "000002", "000003"):
        assert problem(verify_code(login, code)) == (400, "invalid-code")
    before = len(mailed_codes(reader.sub))
    assert problem(send_code(login)) == (429, "too-many-attempts")
    assert problem(verify_code(login, "123456")) == (429, "too-many-attempts")
    assert len(mailed_codes(reader.sub)) == before


@pytest.mark.parametrize("claims", [{"email_verified": False}, {"amr": ["email"]}], ids=["unverified", "same mailbox"])
def test_abuse_26_36_no_code_is_mailed_if_email_proves_nothing(reader: Reader, claims):
    login = reader.login(**claims)
    step = call("POST", "/v1/login", login).json()
    assert step == {"status": "blocked", "methods": ["recovery_code"], "recovery_codes_left": 10}
    assert problem(send_code(login)) == (403, "method-off")


def test_a_bounce_reaches_the_function_through_eventbridge_and_the_next_send_reports_it(reader):
    def encoded(text: str) -> str:
        return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()

    address = f"{reader.sub}@example.com"
    event = {
        "eventType": "Bounce",
        "bounce": {"bounceType": "Permanent", "bounceSubType": "General", "timestamp": datetime.now(timezone.utc).isoformat(),
                   "bouncedRecipients": [{"emailAddress": address}], "feedbackId": "1"},
        "mail": {"destination": [address], "messageId": "1", "timestamp": datetime.now(timezone.utc).isoformat(),
                 "tags": {"ses:configuration-set": [configuration_set()], "tenant": [encoded(MAIL_TENANT)],
                          "user": [encoded(reader.sub)]}},
    }
    entry = {"Source": MAIL_EVENT_SOURCE, "DetailType": "Email Bounced", "Detail": json.dumps(event)}
    assert client("events").put_events(Entries=[entry])["FailedEntryCount"] == 0
    wait_until_marked(reader)
    assert send_code(reader.login()).json()["delivery"] == "bounced"


def configuration_set() -> str:
    function = stack()["functions"]["email_otp"]
    environment = client("lambda").get_function_configuration(FunctionName=function)["Environment"]["Variables"]
    return environment["SES_CONFIGURATION_SET"]


def wait_until_marked(reader: Reader) -> None:
    """Waits until the event has arrived and the data is consistent."""
    key = {"PK": {"S": f"T#{MAIL_TENANT}#U#{reader.sub}"}, "SK": {"S": "2FA"}}
    deadline = time.monotonic() + 20
    while "delivery" not in client("dynamodb").get_item(TableName=stack()["table"], Key=key)["Item"]["d"]["M"]:
        assert time.monotonic() < deadline, "the event did not reach the function"
        time.sleep(0.1)


def test_a_tenant_sees_only_its_own_senders():
    admin, other = (token("staff", "ada", tenant, role="admin") for tenant in (MAIL_TENANT, "other"))
    listed = call("GET", "/v1/senders", admin).json()
    assert listed == {"senders": [SENDER | {"status": "verified"}]}
    assert problem(call("GET", "/v1/senders/support", other)) == (404, "not-found")
    assert problem(call("POST", "/v1/senders", admin, SENDER)) == (409, "sender-exists")
    assert problem(call("DELETE", "/v1/senders/support", admin)) == (409, "sender-in-use")
    spare = {"id": "spare", "address": "spare@mail.example", "display_name": "Spare"}
    assert call("POST", "/v1/senders", admin, spare).status_code == 201
    assert call("DELETE", "/v1/senders/spare", admin).status_code == 204
    assert problem(call("GET", "/v1/senders/spare", admin)) == (404, "not-found")


def test_abuse_59_a_sender_that_ses_refuses_is_reported_uses_no_budget_and_recovers_with_ses(policy):
    """SES's own messages quote the addresses. The last tests search the logs for them."""
    tenant, address = "refused", "support@refused.example"
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", tenant), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", tenant, role="admin")
    assert call("POST", "/v1/senders", admin, SENDER | {"address": address}).status_code == 201
    confirm_sender(admin, SENDER | {"address": address})
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    changes = {"email_enabled": True, "sender_id": SENDER["id"]}
    assert call("PUT", "/v1/policy", admin, POLICY | changes, headers={"If-Match": tag}).ok
    client("sesv2").delete_email_identity(EmailIdentity=address)
    session = token("session", "reader", tenant)
    assert problem(call("POST", "/v1/me/email", session)) == (502, "mail-failed")
    client("sesv2").create_email_identity(EmailIdentity=address)
    at_once = call("POST", "/v1/me/email", session)
    assert (at_once.status_code, at_once.json()["sends_left"]) == (202, 4)


def test_abuse_85_an_address_that_another_tenant_claims_is_not_verified_without_its_code(policy):
    address = "support@claimed.example"
    mallory, ada = token("staff", "mallory", OTHER_TENANT, role="admin"), token("staff", "ada", MAIL_TENANT, role="admin")
    theirs, ours = ({"id": name, "address": address, "display_name": "Claimed"} for name in ("mallory", "claimed"))
    added = call("POST", "/v1/senders", mallory, theirs)
    assert (added.status_code, added.json()) == (201, theirs | {"status": "pending", "missing": ["code"]}), "SES's verification is not enough"
    assert problem(call("POST", "/v1/senders", ada, ours)) == (409, "address-taken")
    tag = call("GET", "/v1/policy", mallory).headers["ETag"]
    on = POLICY | {"email_enabled": True, "sender_id": "mallory"}
    assert problem(call("PUT", "/v1/policy", mallory, on, headers={"If-Match": tag})) == (400, "invalid-request")
    (mail,) = mails(address)
    code = code_in(mail)
    wrong = [f"{(int(code) + n) % 1_000_000:06}" for n in range(1, 11)]
    refused = [call("POST", "/v1/senders/mallory/confirm", mallory, {"code": guess}) for guess in wrong]
    assert {problem(answer) for answer in refused} == {(400, "invalid-code")}
    assert len({without_request_id(answer) for answer in refused}) == 1, "the last response differs from the first"
    assert problem(call("POST", "/v1/senders/mallory/confirm", mallory, {"code": code})) == (404, "not-found")
    assert call("POST", "/v1/senders", ada, ours).status_code == 201, "the address is not free again"
    assert confirm_sender(ada, ours) == ours | {"status": "verified"}
    assert problem(call("POST", "/v1/senders", mallory, theirs)) == (409, "address-taken")
    assert call("DELETE", "/v1/senders/claimed", ada).status_code == 204


def test_abuse_85_the_mail_to_a_stranger_contains_no_text_chosen_by_the_admin(policy):
    tenant, address = "relay", "stranger@relay.example"
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", tenant), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", tenant, role="admin")
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    bait = POLICY | {"issuer": "Win at www.evil.example/now"}
    assert call("PUT", "/v1/policy", admin, bait, headers={"If-Match": tag}).ok
    sender = {"id": "s", "address": address, "display_name": "See https://evil.example"}
    assert call("POST", "/v1/senders", admin, sender).status_code == 201
    (mail,) = mails(address)
    assert not any(text in str(mail) for text in ("evil.example", "https://", "See "))
    assert problem(call("POST", "/v1/senders/s/code", admin)) == (429, "too-soon")
    assert call("DELETE", "/v1/senders/s", admin).status_code == 204
