"""The last tests: the table and the logs contain no secret of the tests before, and the logs contain what they should."""

import json
import re

import pytest

import stack as local
from conftest import GATHERED, SECRETS, TENANT, User, enrol
from deployed import log_lines, table
from settings import FUNCTIONS


pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def locked() -> User:
    """A user of this process's tenant who has signed in, and is then locked out by wrong codes."""
    user = enrol()
    assert user.submit(user.fresh_code()).status_code == 200
    assert [user.submit(code).status_code for code in user.wrong_codes(6)] == [400] * 5 + [429]
    return user


@pytest.fixture(scope="module")
def lines(locked) -> list[str]:
    """The log, once it has the lockout, which follows the answer."""
    local.wait_for(lambda: lockouts(records(log_lines())), 30, "the log does not say that a user is locked out")
    return log_lines()


@pytest.fixture(scope="module")
def secrets() -> set[str]:
    """The secrets of this process and of the processes before it."""
    gathered = SECRETS.union(*(json.loads(file.read_text()) for file in GATHERED.glob("*.json")))
    assert len(gathered) > 100, "the tests before this one left no secrets to search for"
    return gathered


# The header of a JWT with the dot behind it. Its first three letters alone also occur in random ids.
JWT = re.compile(r"eyJ[\w-]{20,}\.")


def found(text: str, secrets: set[str]) -> list[str]:
    """The secrets that a text holds. `assert … not in …` would compare megabytes line by line before it reports one."""
    return [secret for secret in secrets if secret in text] + JWT.findall(text)


def test_abuse_52_the_logs_hold_no_secret_no_code_no_token_and_no_address(lines, secrets):
    assert found("\n".join(lines), secrets | {"@example.com", '"code"'}) == []


def test_abuse_54_the_table_holds_no_secret_no_code_and_no_token(secrets):
    assert found(str(table()), secrets) == []


def records(lines: list[str]) -> list[dict]:
    return [json.loads(line) for line in lines if line.startswith("{")]


def lockouts(records: list[dict]) -> list[dict]:
    return [record for record in records if record.get("action") == "locked_out" and record["span"].get("tenant") == TENANT]


def test_each_answer_has_a_line_with_request_id_tenant_function_and_outcome(lines):
    answered = [record for record in records(lines) if record.get("message") == "answered"]
    # They serve no requests: they take events.
    assert {record["span"]["function"] for record in answered} == set(FUNCTIONS) - {"delivery", "events", "keys", "notices", "reminders", "webhooks"}
    totp = [record for record in answered if record["span"]["route"] == "/v1/login/totp"]
    assert {"totp", "invalid-code", "too-many-attempts"} <= {record["outcome"] for record in totp}
    for record in totp:
        assert record["span"]["request_id"] and record["status"] and record["milliseconds"] >= 0
    assert any(record["span"].get("tenant") == TENANT for record in totp)


def test_metrics_are_in_the_embedded_format(lines):
    metrics = [record for record in records(lines) if "_aws" in record]
    names = {metric["Name"] for record in metrics for metric in record["_aws"]["CloudWatchMetrics"][0]["Metrics"]}
    assert {"Logins", "CodesRefused", "Changes", "Mails", "Notices", "Reminders", "Webhooks"} <= names
    assert {record["_aws"]["CloudWatchMetrics"][0]["Namespace"] for record in metrics} == {"User2FA"}
    assert any(record.get("Action") == "locked_out" for record in metrics)
    assert any(record.get("Outcome") == "totp" for record in metrics)


def test_each_event_has_a_line_with_request_id_function_and_outcome(lines):
    handled = [record for record in records(lines) if record.get("message") in ("the event is handled", "the event failed")]
    assert {record["span"]["function"] for record in handled} == {"delivery", "events", "keys", "notices", "reminders", "webhooks"}
    for record in handled:
        assert record["span"]["request_id"] and record["outcome"] in ("handled", "failed") and record["milliseconds"] >= 0
    sent = [record for record in records(lines) if record.get("message") == "mail"]
    assert sent and all(record["span"]["tenant"] for record in sent)


def test_locked_users_are_counted_by_tenant(lines):
    """The lines that the rules of Contributor Insights in the template count."""
    template = (local.ROOT / "infra/template.yaml").read_text()
    assert all(rule in template for rule in ('"Keys": ["$.span.tenant"]', '"Match": "$.outcome", "In": ["invalid-code"]',
                                             '"Match": "$.action", "In": ["locked_out"]'))
    assert lockouts(records(lines))
    assert any(record.get("outcome") == "invalid-code" and record["span"].get("tenant") == TENANT for record in records(lines))
