"""`make verify-deployment` passes the local stack, and says what is wrong with a broken one and what to do."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest

import settings
from breaking_proxy import Answer, Breaking, Request, in_front_of, nothing
from conftest import SECRETS, TENANT, call, enrol, token
from deployed import client, only_verified_recipients
from settings import ROOT, STACK_FILE, STACK_NAME, stack

sys.path.insert(0, str(ROOT / "infra"))

from verification import deployment as deployments  # noqa: E402
from verification.checks import account  # noqa: E402
from verification.outcome import CHECKS, FAILED, NOT_HERE, PASSED, Result  # noqa: E402
from verification.report import written  # noqa: E402
from verification.run import verify  # noqa: E402
from verification.visit import Visit  # noqa: E402

VERIFY = f"verify-{TENANT}"


def deployment(tenant: str = VERIFY) -> deployments.Deployment:
    return deployments.of_local_stack(STACK_FILE, STACK_NAME, tenant)


def verified(described: deployments.Deployment, *only: str, patience: float = 30) -> dict[str, Result]:
    """The results of some checks, by name. Their secrets must not be in the table or in a log either."""
    visit = Visit(described, patience)
    results, _ = verify(visit, list(only))
    SECRETS.update(secret for secret in visit.secrets if len(secret) > 12 and "@" not in secret)
    return {result.check.name: result for result in results}


def behind(breaking: Breaking, *only: str) -> dict[str, Result]:
    """The same, with something broken in front of the API."""
    with in_front_of(stack()["api"], breaking) as address:
        return verified(replace(deployment(), api=address), *only, patience=1)


def assert_fails(results: dict[str, Result], name: str, seen: str, advice: str) -> None:
    """One check fails, for this reason and with this advice, and its users are erased."""
    assert {found for found, result in results.items() if result.outcome == FAILED} == {name}, results
    assert seen in results[name].seen and advice in results[name].advice, results[name]
    assert results["erased"].outcome == PASSED


def by_command(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "infra/verify.py", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300,
                          env=os.environ | {"STACK_STATE": str(settings.STATE)} | environment)


def test_the_local_stack_passes_every_check_that_can_run_here():
    done = by_command("--tenant", VERIFY)
    lines = [line for line in done.stdout.splitlines() if line and not line.startswith(" ")]
    outcomes = {line.rsplit("[", 1)[1].rstrip("]"): line[:18].strip() for line in lines if line.endswith("]")}
    assert outcomes == {name: NOT_HERE if name == "items" else PASSED for name in CHECKS}, done.stdout
    assert done.returncode == 0
    assert lines[-1] == f"{len(CHECKS) - 1} passed, 0 FAILED, 1 not testable here"


def test_a_report_has_no_secret_no_token_and_no_address():
    visit = Visit(deployment())
    secrets = [visit.admin(), visit.secret("JBSWY3DPEHPK3PXP"), visit.secret("someone@example.com")]
    seen = " ".join([*secrets, "https://2fa.example/v1", "arn:aws:iam::123456789012:role/x", "eyJhbGciOi.eyJzdWIi.c2ln", "AKIAIOSFODNN7EXAMPLE"])
    report = written([Result(CHECKS["health"], FAILED, seen, "Look at the log.")], visit.secrets)
    assert "seen:" in report and "Look at the log." in report
    assert not [secret for secret in [*secrets, "2fa.example", "123456789012", "eyJ", "AKIA"] if secret in report], report


def test_help_lists_every_check_and_an_error_names_a_missing_option():
    assert set(CHECKS) <= set(re.split(r"[\s,.]+", by_command("--help").stdout))
    for arguments, missing in ((("--api", "http://127.0.0.1:9"), "--key"), (("--stack", "no-such-stack"), "error:")):
        done = by_command(*arguments, AWS_ENDPOINT_URL=stack()["aws_endpoint"], **settings.CREDENTIALS)
        assert done.returncode == 2 and missing in done.stderr, done


def test_the_name_of_a_stack_replaces_the_other_options():
    arguments = ["--stack", STACK_NAME, "--api", stack()["api"], "--key", stack()["signing_key"], f"--kid={stack()['kid']}", "--tenant", VERIFY]
    done = by_command(*arguments, "--only", "set-up", AWS_ENDPOINT_URL=stack()["aws_endpoint"], **settings.CREDENTIALS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_tenant_with_users_of_its_own_is_not_changed():
    enrol()
    def settings_of_the_tenant() -> tuple:
        admin = token("staff", "ada", role="admin")
        return call("GET", "/v1/policy", admin).headers["ETag"], call("GET", "/v1/tenant", admin).content

    before = settings_of_the_tenant()
    results = verified(deployment(TENANT), "policy")
    assert_fails(results, "tenant", "users of its own", "nothing else uses")
    assert results["policy"].outcome == NOT_HERE
    assert settings_of_the_tenant() == before


def answers(path: str, change) -> Breaking:
    """Changes the responses to a path, and passes on all others."""

    def breaking(request: Request, forward) -> Answer:
        answer = forward(request)
        return change(answer) if request.path.startswith(path) else answer

    return breaking


def refuses(verb: str, path: str, status: int) -> Breaking:
    return lambda request, forward: nothing(status) if request.verb == verb and request.path.startswith(path) else forward(request)


def replaying(passes_again: bool) -> Breaking:
    """Accepts a code repeatedly: it either repeats the first response, or lets only simultaneous logins pass."""
    passed: dict[bytes, Answer] = {}
    lock = threading.Lock()

    def breaking(request: Request, forward) -> Answer:
        if request.path not in ("/v1/login/totp", "/v1/login/passkey"):
            return forward(request)
        with lock:
            known = passed.get(request.body)
            answer = forward(request) if known is None else known
            if answer.status == 200:
                passed[request.body] = answer
        return answer if passes_again or known is None or len(passed) > 1 else forward(request)

    return breaking


BROKEN = {
    "the API is down": (refuses("GET", "/v1/health", 503), "health", "health", "answered 503", "fails to start"),
    "requests are throttled": (refuses("PUT", "/v1/tenant", 429), "tenant", "tenant", "answered 429", "docs/quotas.md"),
    "no keys are published": (answers("/.well-known", lambda answer: Answer(200, answer.headers, b'{"keys":[]}')), "keys", "keys", "no EC key", "reach `login`"),
    "every origin may call": (answers("/v1/", lambda answer: answer.having("Access-Control-Allow-Origin", "*")), "foreign-origin", "foreign-origin",
                              "allows a foreign origin", "CDN that adds"),
    "a header is renamed": (answers("/v1/me", lambda answer: answer.without("WWW-Authenticate").having("x-amzn-Remapped-WWW-Authenticate", "Bearer")),
                            "headers", "headers", "without WWW-Authenticate", "x-amzn-Remapped"),
    "a tag is dropped": (answers("/v1/policy", lambda answer: answer.without("ETag")), "policy", "policy", "without ETag", "pass both"),
    "a quote crashes the process": (lambda request, forward: nothing(502) if '"' in request.path else forward(request), "raw-characters", "raw-characters",
                                 "answered 502", "current release"),
    "a code is accepted again": (replaying(passes_again=True), "replay", "replay", "answered with 200", "report it"),
    "a passkey's answer is accepted again": (replaying(passes_again=True), "passkey", "passkey", "answered with 200", "report it"),
    "two logins succeed with one code": (replaying(passes_again=False), "burst", "burst", "succeeded", "two processes"),
    "the audit is empty": (answers("/v1/audit", lambda answer: Answer(200, answer.headers, b'{"entries":[]}')), "audit", "audit", "no entry", "timeline"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_problem_in_front_of_the_api_is_reported_with_advice(broken):
    breaking, only, *failure = BROKEN[broken]
    assert_fails(behind(breaking, only), *failure)


def test_an_origin_that_is_not_allowed_is_reported():
    described = replace(deployment(), origin="https://forgotten.example")
    assert_fails(verified(described, "preflight"), "preflight", "does not allow the origin", "new Release")


@pytest.mark.parametrize(("change", "advice"), [
    ({"issuer": "https://another.example"}, "TokenIssuer"), ({"audience": "another"}, "TokenAudience"), ({"kid": "another"}, "JWK set")])
def test_the_advice_on_refused_tokens_says_what_to_compare(change, advice):
    described = deployment()
    described = replace(described, helpdesk=replace(described.helpdesk, **change))
    assert_fails(verified(described, "tenant"), "tenant", "401 invalid-token", advice)


def test_users_that_cannot_be_erased_are_listed():
    results = behind(refuses("DELETE", "/v1/users/", 503), "set-up")
    assert results["set-up"].outcome == PASSED
    assert results["erased"].outcome == FAILED
    user = results["erased"].seen.rsplit(" ", 1)[1]
    assert user.startswith("verify-") and "by hand" in results["erased"].advice
    service = token("service", "helpdesk", VERIFY)
    assert call("DELETE", f"/v1/users/{user}", service, {"reason": "made by a test"}).status_code == 204


def left_users() -> list:
    return call("GET", "/v1/users", token("staff", "ada", VERIFY, role="admin")).json().get("users", [])


def test_a_check_that_fails_halfway_erases_its_users():
    def dies(request: Request, forward) -> Answer:
        if request.path.startswith("/v1/me/totp/"):
            raise ConnectionError
        return forward(request)

    results = behind(dies, "login")
    assert_fails(results, "set-up", "no response", "DNS")
    assert results["login"].outcome == NOT_HERE
    assert left_users() == []


def test_ctrl_c_erases_its_users():
    reached, released = threading.Event(), threading.Event()

    def hangs(request: Request, forward) -> Answer:
        if request.path != "/v1/login/totp":
            return forward(request)
        reached.set()
        released.wait(60)
        return nothing(504)

    with in_front_of(stack()["api"], hangs) as address:
        described = json.loads(STACK_FILE.read_text()) | {"api": address}
        state = settings.STATE / f"behind-a-proxy-{TENANT}"
        state.mkdir(exist_ok=True)
        (state / "stack.json").write_text(json.dumps(described))
        process = subprocess.Popen([sys.executable, "infra/verify.py", "--tenant", VERIFY, "--only", "login"], cwd=ROOT, stdout=subprocess.PIPE, text=True,
                                   stderr=subprocess.PIPE, env=os.environ | {"STACK_STATE": str(state)})
        assert reached.wait(60)
        assert left_users() != []
        process.send_signal(signal.SIGINT)
        released.set()
        output, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "1 in all" in output and "and then the run was interrupted" in output
    assert left_users() == []


def test_it_needs_only_packages_of_the_local_stack_in_the_same_versions():
    needed, local = ((ROOT / path).read_text().splitlines() for path in ("infra/verification/requirements.txt", "infra/local/requirements.txt"))
    assert {line for line in needed if "==" in line} <= set(local)


def test_the_role_of_every_function_is_checked():
    assert sorted(account.ROLES) == sorted(settings.FUNCTIONS)


@contextmanager
def widened(function: str, action: str, resource: str):
    """A role with a permission that someone has added by hand."""
    name = deployment().stack.resources[f"{function.title()}FunctionRole"]
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]}
    client("iam").put_role_policy(RoleName=name, PolicyName="by-hand", PolicyDocument=json.dumps(document))
    try:
        yield
    finally:
        client("iam").delete_role_policy(RoleName=name, PolicyName="by-hand")


@pytest.mark.alone
@pytest.mark.parametrize("function, action, whole", [("Pages", "ses:SendEmail", True), ("Login", "dynamodb:Scan", False)])
def test_a_role_that_was_widened_is_named(function, action, whole):
    with widened(function, action, "*" if whole else account.own_resources(deployment().stack)["dynamodb"]):
        results = verified(deployment(), "roles")
    assert_fails(results, "roles", f"{function.lower()} may {action}", "list-role-policies")
    assert verified(deployment(), "roles")["roles"].outcome == PASSED


@pytest.mark.alone
def test_an_alarm_that_is_on_is_named():
    name = deployment().stack.resources["ApiErrorsAlarm"]
    client("cloudwatch").set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="a test")
    try:
        results = verified(deployment(), "alarms")
    finally:
        client("cloudwatch").set_alarm_state(AlarmName=name, StateValue="OK", StateReason="the test is over")
    assert_fails(results, "alarms", "ApiErrorsAlarm", "TrafficShifting=false")


@pytest.mark.alone
def test_an_account_in_the_sandbox_of_ses_is_named():
    with only_verified_recipients():
        results = verified(deployment(), "mail-account")
    assert_fails(results, "mail-account", "in the sandbox", "docs/quotas.md")


@pytest.mark.alone
def test_a_disabled_rule_is_reported_as_a_missing_delivery_event():
    rule = deployment().stack.resources["MailEventsRule"].split("|")[-1]
    client("events").disable_rule(Name=rule)
    try:
        results = verified(deployment(), "mail", patience=2)
    finally:
        client("events").enable_rule(Name=rule)
    assert_fails(results, "mail", "no delivery event from SES", "MailEventsRule")


@pytest.mark.alone
def test_a_stream_without_a_reader_is_reported_as_a_missing_event():
    (mapping,) = client("lambda").list_event_source_mappings(FunctionName=f"{stack()['functions']['events']}:live")["EventSourceMappings"]
    client("lambda").update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    try:
        results = verified(deployment(), "event", patience=3)
    finally:
        client("lambda").update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)
    assert_fails(results, "event", "no event of a change", "dead letters")
    assert verified(deployment(), "event")["event"].outcome == PASSED


def test_without_the_stack_checks_of_the_account_are_not_testable():
    of_aws = ["roles", "rights", "items", "alarms", "mail-account"]
    results = verified(replace(deployment(), stack=None), *of_aws)
    assert {name: result.outcome for name, result in results.items()} == dict.fromkeys(of_aws, NOT_HERE) | {"erased": PASSED}
