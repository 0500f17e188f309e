"""Each function's role: what it allows, and that the stack enforces it."""

import sys
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import check_roles  # noqa: E402
from settings import CREDENTIALS, FUNCTIONS, stack

# The complete list. Add a new permission here too.
ALLOWED = {
    "account": {"dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query", "kms:Decrypt",
                "kms:GenerateDataKey"},
    "admin": {"dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query",
              "kms:Decrypt", "kms:GenerateDataKey"},
    "delivery": {"dynamodb:BatchGetItem", "dynamodb:PutItem", "sqs:SendMessage"},
    "email_otp": {"dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem", "kms:Decrypt",
                  "kms:GenerateDataKey", "ses:SendEmail", "ses:SendRawEmail"},
    "events": {"dynamodb:PutItem", "dynamodb:UpdateItem", "events:PutEvents", "sqs:SendMessage"},
    "keys": {"dynamodb:PutItem", "dynamodb:Query", "kms:GenerateDataKey"},
    "login": {"dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query", "kms:Decrypt", "kms:GenerateDataKey"},
    "notices": {"dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "ses:SendEmail", "ses:SendRawEmail", "sqs:SendMessage"},
    "pages": set(),
    "passkey": {"dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query", "kms:Decrypt", "kms:GenerateDataKey"},
    "policy": {"dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem",
               "dynamodb:Query", "ses:GetEmailIdentity"},
    "reminders": {"dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem", "ses:SendEmail", "ses:SendRawEmail",
                  "sqs:SendMessage"},
    "senders": {"dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query",
                "dynamodb:UpdateItem", "kms:Decrypt", "kms:GenerateDataKey", "ses:CreateEmailIdentity", "ses:GetEmailIdentity",
                "ses:ListEmailIdentities", "ses:SendEmail", "ses:SendRawEmail", "ses:TagResource"},
    "totp": {"dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:Query", "kms:Decrypt", "kms:GenerateDataKey"},
    "webhooks": {"sqs:ChangeMessageVisibility", "sqs:SendMessage"},
}


def client(service: str, **credentials):
    credentials = credentials or {"aws_access_key_id": CREDENTIALS["AWS_ACCESS_KEY_ID"],
                                  "aws_secret_access_key": CREDENTIALS["AWS_SECRET_ACCESS_KEY"]}
    return boto3.client(service, endpoint_url=stack()["aws_endpoint"], region_name=stack()["region"], **credentials)


def role_of(function: str) -> str:
    configuration = client("lambda").get_function_configuration(FunctionName=stack()["functions"][function])
    return configuration["Role"]


def as_function(function: str, service: str):
    """A client with the function's own permissions."""
    taken = client("sts").assume_role(RoleArn=role_of(function), RoleSessionName="test")["Credentials"]
    return client(service, aws_access_key_id=taken["AccessKeyId"], aws_secret_access_key=taken["SecretAccessKey"],
                  aws_session_token=taken["SessionToken"])


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_role_has_exactly_the_actions_that_its_function_needs(function):
    iam = client("iam")
    name = role_of(function).rsplit("/", 1)[1]
    actions = set()
    for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]:
        document = iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
        for statement in document["Statement"]:
            assert statement["Effect"] == "Allow"
            # The emulator's IAM knows neither SES's sending identity nor its tags. The template has them for AWS.
            if "ses:" not in str(statement["Action"]):
                assert "*" not in str(statement["Resource"]), "one table, one key"
            actions.update([statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"])
    assert actions == ALLOWED[function]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_other_action_is_denied(function):
    denied = {
        "dynamodb:Scan": lambda: as_function(function, "dynamodb").scan(TableName=stack()["table"]),
        "dynamodb:UpdateTable": lambda: as_function(function, "dynamodb").update_table(
            TableName=stack()["table"], DeletionProtectionEnabled=False),
        "dynamodb:DeleteItem": lambda: as_function(function, "dynamodb").delete_item(
            TableName=stack()["table"], Key={"PK": {"S": "T#demo"}, "SK": {"S": "POLICY"}}),
        "kms:ScheduleKeyDeletion": lambda: as_function(function, "kms").schedule_key_deletion(KeyId="any"),
        "ses:DeleteEmailIdentity": lambda: as_function(function, "sesv2").delete_email_identity(EmailIdentity="a@example.com"),
        "ses:SendEmail": lambda: as_function(function, "sesv2").send_email(
            FromEmailAddress="a@example.com", Destination={"ToAddresses": ["b@example.com"]},
            Content={"Simple": {"Subject": {"Data": "x"}, "Body": {"Text": {"Data": "x"}}}}),
    }
    denied["dynamodb:PutItem"] = lambda: as_function(function, "dynamodb").put_item(
        TableName=stack()["table"], Item={"PK": {"S": "T#demo"}, "SK": {"S": "POLICY"}})
    for action, attempt in denied.items():
        if action in ALLOWED[function]:
            continue
        with pytest.raises(ClientError) as refused:
            attempt()
        assert refused.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException"), action


def deployed(function: str) -> list[check_roles.Statement]:
    """The statements of the role, as they are deployed. The emulator ignores their conditions on keys."""
    iam = client("iam")
    name = role_of(function).rsplit("/", 1)[1]
    documents = [iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
                 for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]]
    return [check_roles.read_statement(statement) for document in documents for statement in document["Statement"]]


def may(function: str, kind: str) -> set[str]:
    return check_roles.allowed_actions(deployed(function), kind, check_roles.KEYS[kind])


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("kind", check_roles.KEYS)
def test_abuse_86_a_role_allows_exactly_the_items_that_its_function_uses(function, kind):
    assert may(function, kind) == set(check_roles.MAY[function].get(kind, "").split())


def test_abuse_86_policy_and_senders_write_no_user_delivery_only_users_and_events_only_its_own_items():
    writes = {function: {kind for kind in check_roles.KEYS if may(function, kind) - {"read"}} for function in FUNCTIONS}
    assert "user" not in writes["policy"] | writes["senders"]
    assert writes["delivery"] == {"user"}
    assert writes["events"] == {"outbox"}
    assert writes["notices"] == {"mails", "outbox"}
    assert writes["reminders"] == {"mails", "reminded", "user"}
    assert {function for function, kinds in writes.items() if "tenant" in kinds} == {"policy", "senders"}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_role_can_remove_a_key_from_the_ring(function):
    assert may(function, "ring") <= {"put", "read"}
