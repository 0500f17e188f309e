"""Checks of the AWS account: what the roles of the functions allow, and whether an alarm is on."""

from ..outcome import Failed, NotHere, check
from ..visit import Visit

ROLES = ("account", "admin", "delivery", "email_otp", "events", "keys", "login", "notices", "pages", "passkey", "policy", "reminders", "senders",
         "totp", "webhooks")
SEND = {"email_otp", "notices", "reminders", "senders"}
UNWRAP = {"account", "admin", "email_otp", "login", "passkey", "senders", "totp"}
# What no function may do.
NEVER = ("dynamodb:Scan", "dynamodb:DeleteTable", "dynamodb:UpdateTable", "kms:ScheduleKeyDeletion", "kms:DisableKey", "iam:PutRolePolicy",
         "lambda:UpdateFunctionCode", "sts:AssumeRole")


def stack_of(visit: Visit):
    if visit.deployment.stack is None:
        raise NotHere("it needs --stack, to check the AWS account")
    return visit.deployment.stack


def role_of(stack, function: str) -> str:
    """The name of the role, which SAM derives from the function's name."""
    return stack.resources["".join(part.title() for part in function.split("_")) + "FunctionRole"]


def simulated(stack, function: str, actions: list[str], resource: str, key: str = "") -> dict[str, bool]:
    """Which of the actions the role and its boundary allow."""
    iam = stack.client("iam")
    arn = iam.get_role(RoleName=role_of(stack, function))["Role"]["Arn"]
    context = [{"ContextKeyName": "dynamodb:LeadingKeys", "ContextKeyValues": [key], "ContextKeyType": "stringList"}] if key else []
    answer = iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=actions, ResourceArns=[resource], ContextEntries=context)
    return {result["EvalActionName"]: result["EvalDecision"] == "allowed" for result in answer["EvaluationResults"]}


def own_resources(stack) -> dict[str, str]:
    """The stack's resource of each service, by ARN. Someone who widens a role may name it, or allow everything."""
    table = stack.client("dynamodb").describe_table(TableName=stack.outputs["TableName"])["Table"]["TableArn"]
    _, partition, _, region, account, _ = table.split(":", 5)
    return {"dynamodb": table, "kms": stack.outputs["KeyArn"], "ses": f"arn:{partition}:ses:{region}:{account}:identity/example.com",
            "lambda": f"arn:{partition}:lambda:{region}:{account}:function:{stack.name}-login",
            "iam": f"arn:{partition}:iam::{account}:role/{role_of(stack, 'login')}"}


def denied_to(function: str) -> list[str]:
    return [*NEVER, *(["ses:SendEmail"] if function not in SEND else []), *(["kms:Decrypt"] if function not in UNWRAP else [])]


@check("roles", "Roles deny what their functions do not need",
       "Someone has added or changed a policy of a role by hand. `aws iam list-role-policies` and `list-attached-role-policies` show which one. "
       "Deploy the template again, and find out who changed it and why.")
def roles(visit: Visit) -> None:
    stack = stack_of(visit)
    resources = own_resources(stack)
    for function in ROLES:
        if function == "webhooks" and not stack.parameters.get("WebhookUrl"):
            continue
        by_service: dict[str, list[str]] = {}
        for action in denied_to(function):
            by_service.setdefault(action.split(":")[0], []).append(action)
        for service, actions in by_service.items():
            if allowed := [action for action, is_allowed in simulated(stack, function, actions, resources.get(service, "*")).items() if is_allowed]:
                raise Failed(f"the role of {function} may {', '.join(allowed)}")


@check("rights", "Roles allow what their functions need",
       "A service control policy, a boundary, or the key's policy denies what the template allows. Allow it for the roles of this stack.")
def rights(visit: Visit) -> None:
    stack = stack_of(visit)
    resources = own_resources(stack)
    table, key, identity = resources["dynamodb"], resources["kms"], resources["ses"]
    needed = [("login", "dynamodb:BatchGetItem", table, "T#x#U#y"), ("login", "dynamodb:PutItem", table, "T#x#U#y"), ("login", "kms:Decrypt", key, ""),
              ("policy", "dynamodb:PutItem", table, "T#x"), ("senders", "ses:CreateEmailIdentity", identity, "")]
    # The emulator's simulation does not know the resource of a mail.
    needed += [("email_otp", "ses:SendEmail", identity, "")] if stack.emulator is None else []
    for function, action, resource, item in needed:
        if action == "ses:CreateEmailIdentity" and stack.parameters["SenderOwnership"] == "exclusive":
            continue
        if not simulated(stack, function, [action], resource, item)[action]:
            raise Failed(f"the role of {function} may not {action}")


@check("items", "Roles allow access to the items of their functions only",
       "The conditions on dynamodb:LeadingKeys are missing or have no effect. Compare the role with infra/template.yaml, and deploy it again.")
def items(visit: Visit) -> None:
    stack = stack_of(visit)
    if stack.emulator:
        raise NotHere("the emulator ignores dynamodb:LeadingKeys")
    table = own_resources(stack)["dynamodb"]
    for function, key in (("policy", "T#x#U#y"), ("senders", "T#x#U#y"), ("login", "T#x"), ("events", "T#x#U#y"), ("delivery", "KEYRING")):
        if simulated(stack, function, ["dynamodb:PutItem"], table, key)["dynamodb:PutItem"]:
            raise Failed(f"the role of {function} may write {key}")


@check("alarms", "No alarm is on",
       "docs/runbook.md says what each alarm means and what to do. CodeDeploy deploys nothing while one of a function's alarms is on; "
       "deploy a fix with TrafficShifting=false.")
def alarms(visit: Visit) -> str:
    stack = stack_of(visit)
    names = {physical: logical for logical, physical in stack.resources.items() if logical.endswith("Alarm")}
    found = [alarm for page in stack.client("cloudwatch").get_paginator("describe_alarms").paginate() for alarm in page["MetricAlarms"]
             if alarm["AlarmName"] in names]
    if len(found) != len(names):
        raise Failed(f"{len(names) - len(found)} of {len(names)} alarms are missing", advice="Someone has deleted them. Deploy the template again.")
    if on := sorted(names[alarm["AlarmName"]] for alarm in found if alarm["StateValue"] == "ALARM"):
        raise Failed(f"on: {', '.join(on)}")
    waiting = sum(alarm["StateValue"] == "INSUFFICIENT_DATA" for alarm in found)
    return f"{waiting} of {len(found)} have no data yet" if waiting else ""
