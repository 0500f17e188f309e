"""The drill in docs/operations.md: restores the table to a point in time under another name, and switches the stack to it."""

import subprocess
import sys
import uuid
from datetime import datetime, timedelta, timezone

import pytest

from browser import set_policy
from conftest import POLICY, call, enrol, token, verified
from deployed import client, live, outputs, update
from settings import CREDENTIALS, REGION, ROOT, STACK_NAME, stack

pytestmark = pytest.mark.alone

TENANT = "restored"


def replace_by(table: str, since: str) -> tuple[dict[str, str], str]:
    """Runs the command. Returns its parameters and its whole output."""
    command = [sys.executable, ROOT / "infra/restored.py", "--stack", STACK_NAME, "--table", table, "--since", since,
               "--region", REGION, "--endpoint", stack()["aws_endpoint"]]
    ran = subprocess.run(command, env=CREDENTIALS, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    return dict(line.split("=", 1) for line in lines if line.startswith("Restored")), ran.stdout


def restore() -> str:
    table = f"restored-{uuid.uuid4()}"
    client("dynamodb").restore_table_to_point_in_time(SourceTableName=stack()["table"], TargetTableName=table, UseLatestRestorableTime=True)
    return table


def test_aws_16_a_stack_goes_on_with_a_restored_table():
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", TENANT), {"plan": "enterprise"}).ok
    set_policy(TENANT, **POLICY | {"trusted_browser_days": 30})
    user = enrol(tenant=TENANT)
    begun = {"code": user.fresh_code(), "remember_browser": True}
    browser = call("POST", "/v1/login/totp", token("login", user.sub, TENANT), begun).json()["browser_token"]
    order = {"reason": "phone at home", "valid_minutes": 60}
    admin = token("staff", "ada", TENANT, role="admin")
    # The second in which the code is issued, in another time zone.
    since = datetime.now(timezone(timedelta(hours=1))).isoformat(timespec="seconds")
    bypass = call("POST", f"/v1/users/{user.sub}/bypass-code", admin, order).json()["code"]
    jwks, own_table, named = call("GET", "/.well-known/jwks.json").json(), outputs()["TableName"], outputs()["DeploymentName"]

    restored = restore()
    parameters, output = replace_by(restored, since)
    assert f"bypass_code_issued  {user.sub}" in output, "the output lacks an audit entry since the restore"
    assert replace_by(restored, since)[0] == parameters, "a second run prints other parameters"
    ready = client("dynamodb").describe_table(TableName=restored)["Table"]
    assert ready["DeletionProtectionEnabled"] and ready["SSEDescription"]["KMSMasterKeyArn"] == outputs()["KeyArn"]
    try:
        update(**parameters, Release="restored")
        assert outputs()["TableName"] == restored and outputs()["DeploymentName"] == named == own_table
        variables = live("login")["Environment"]["Variables"]
        assert (variables["TABLE_NAME"], variables["DEPLOYMENT_NAME"]) == (restored, named)
        (mapping,) = client("lambda").list_event_source_mappings(FunctionName=f"{stack()['functions']['events']}:live")["EventSourceMappings"]
        assert f"table/{restored}/stream/" in mapping["EventSourceArn"]

        assert call("GET", "/.well-known/jwks.json").json() == jwks
        for path, code in [("/v1/login/recovery-code", user.recovery_codes[0]), ("/v1/login/bypass-code", bypass)]:
            passed = call("POST", path, token("login", user.sub, TENANT), {"code": code})
            assert passed.status_code == 200, passed.text
            verified(passed.json()["assertion"])
        trusted = call("POST", "/v1/login", token("login", user.sub, TENANT), headers={"X-Browser-Token": browser})
        assert trusted.json()["status"] == "complete", trusted.text
        another = enrol(tenant=TENANT)
        assert call("POST", "/v1/login/totp", token("login", another.sub, TENANT), {"code": another.fresh_code()}).status_code == 200
    finally:
        update(RestoredTableArn="", RestoredStreamLabel="", Release="own-table")
    assert outputs()["TableName"] == own_table
    assert call("POST", "/v1/login/recovery-code", token("login", user.sub, TENANT), {"code": user.recovery_codes[0]}).status_code == 200
