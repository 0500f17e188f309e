"""The problems of a first deployment to AWS, as far as the emulator shows them (docs/aws.md)."""

import json
import sys
import tomllib
import uuid

import pytest
from botocore.exceptions import ClientError

from deployed import client
from settings import ENDPOINT, ROOT
from stack import BUCKET, wait_for

sys.path.insert(0, str(ROOT / "tests"))

import check_aws  # noqa: E402
import check_roles  # noqa: E402

COMPLETE = {
    "TokenIssuer": "https://helpdesk.example", "TokenAudience": "user-2fa", "TokenJwksUrl": "https://helpdesk.example/jwks.json",
    "AssertionIssuer": "https://2fa.example", "AssertionAudience": "helpdesk",
}


def refusal(**parameters: str) -> str:
    """CloudFormation's error for a deployment with these parameters, which creates nothing."""
    given = [{"ParameterKey": name, "ParameterValue": value} for name, value in (COMPLETE | parameters).items()]
    with pytest.raises(ClientError) as refused:
        client("cloudformation").create_stack(StackName="never-there", TemplateURL=f"{ENDPOINT}/{BUCKET}/template.yaml", Parameters=given,
                                              Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
    assert refused.value.response["Error"]["Code"] == "ValidationError"
    return refused.value.response["Error"]["Message"]


@pytest.mark.parametrize("parameter", check_aws.placeholders())
def test_aws_12_cloudformation_refuses_a_placeholder_and_says_what_the_parameter_takes(parameter):
    template = check_roles.read_template()
    message = refusal(**{parameter: check_aws.placeholders()[parameter]})
    assert template["Parameters"][parameter]["ConstraintDescription"] in message


def test_aws_12_samconfig_names_every_parameter_that_has_no_default():
    environments = tomllib.loads((ROOT / "samconfig.toml").read_text())
    for environment in ("staging", "production"):
        named = {override.split("=")[0] for override in environments[environment]["deploy"]["parameters"]["parameter_overrides"]}
        assert set(COMPLETE) <= named


def test_aws_13_a_set_of_keys_that_is_too_long_is_refused_with_the_way_out():
    assert "use TokenJwksUrl" in refusal(TokenJwksUrl="", TokenJwks='{"keys":["' + "k" * 1400 + '"]}')


def test_aws_09_a_first_deployment_that_fails_leaves_the_protected_table_and_no_key():
    """The template's key and table, and an alarm without a metric, which cannot be created."""
    whole, stack = check_roles.read_template(), f"fails-{uuid.uuid4().hex[:8]}"
    impossible = {"Type": "AWS::CloudWatch::Alarm", "DependsOn": ["Key", "Table"], "Properties": {"MetricName": "Errors", "Namespace": "AWS/Lambda"}}
    template = {"Parameters": {"DeletionProtection": whole["Parameters"]["DeletionProtection"]},
                "Resources": {name: whole["Resources"][name] for name in ("Key", "Table")} | {"Impossible": impossible}}
    cloudformation, kms, dynamodb = client("cloudformation"), client("kms"), client("dynamodb")
    cloudformation.create_stack(StackName=stack, TemplateBody=json.dumps(template))

    def state() -> str:
        return cloudformation.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]

    wait_for(lambda: not state().endswith("IN_PROGRESS"), 60, "the deployment did not end within a minute")
    events = cloudformation.describe_stack_events(StackName=stack)["StackEvents"]
    made = {event["LogicalResourceId"]: event["PhysicalResourceId"] for event in events if event.get("PhysicalResourceId")}
    assert state() == "ROLLBACK_COMPLETE"
    assert kms.describe_key(KeyId=made["Key"])["KeyMetadata"]["KeyState"] == "PendingDeletion"
    assert dynamodb.describe_table(TableName=made["Table"])["Table"]["DeletionProtectionEnabled"]
    # The clean-up in docs/deploying.md
    dynamodb.update_table(TableName=made["Table"], DeletionProtectionEnabled=False)
    dynamodb.delete_table(TableName=made["Table"])
    cloudformation.delete_stack(StackName=stack)
