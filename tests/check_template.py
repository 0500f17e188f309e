"""Checks infra/template.yaml in ways that the linters do not: everything that it watches exists, and has instructions.

Every alarm has an entry in docs/runbook.md, and every entry an alarm. AWS, the code, or a filter of the template creates every metric
that an alarm or the dashboard shows, with these dimensions. Every parameter is documented. cargo lambda gives each function the same
memory and time as the template. API Gateway and the functions have the same CORS settings.
"""

import json
import re
import sys
import tomllib
from pathlib import Path

import cfnlint.decode

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra"))

import by_function  # noqa: E402

TEMPLATE = "infra/template.yaml"
ALARM = "AWS::CloudWatch::Alarm"

# The AWS metrics that the template shows, with their dimensions.
OF_AWS = {
    "AWS/ApiGateway": {("ApiId",): {"4xx", "5xx", "Count", "Latency"}},
    "AWS/DynamoDB": {
        ("TableName",): {"ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits", "ReadThrottleEvents", "WriteThrottleEvents"},
        ("TableName", "GlobalSecondaryIndexName"): {"WriteThrottleEvents"},
    },
    "AWS/Lambda": {("FunctionName",): {"ConcurrentExecutions", "Errors", "Invocations", "IteratorAge", "Throttles"}, (): {"Throttles"}},
    "AWS/SES": {(): {"Reputation.BounceRate", "Reputation.ComplaintRate"}},
    "AWS/SQS": {("QueueName",): {"ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesVisible"}},
}
# A metric: its namespace, its name, and the names of its dimensions.
Metric = tuple[str, str, tuple[str, ...]]


def text(path: str) -> str:
    return (ROOT / path).read_text()


def read_template() -> dict:
    decoded, errors = cfnlint.decode.decode(str(ROOT / TEMPLATE))
    if errors:
        sys.exit(f"error: {TEMPLATE} is not valid: {errors}")
    return decoded


def of_type(template: dict, kind: str) -> dict[str, dict]:
    return {name: resource["Properties"] for name, resource in template["Resources"].items() if resource["Type"] == kind}


def plain(value) -> str:
    """A string, or the argument of `!Sub`."""
    text = value["Fn::Sub"] if isinstance(value, dict) else value
    return text[0] if isinstance(text, list) else text


def emitted() -> set[Metric]:
    """The metrics that the code counts: `metrics::counter!("Name", "Dimension" => value, …)`."""
    sources = [*ROOT.glob("shared/src/**/*.rs"), *ROOT.glob("functions/*/src/**/*.rs")]
    calls = [call for source in sources for call in re.findall(r'metrics::counter!\("(\w+)"(.*?)\)\.increment', source.read_text(), re.DOTALL)]
    return {("User2FA", name, tuple(sorted(re.findall(r'"(\w+)" =>', more)))) for name, more in calls}


def filtered(template: dict) -> set[Metric]:
    """The metrics that the template's filters create from logs."""
    made = [made for metric_filter in of_type(template, "AWS::Logs::MetricFilter").values() for made in metric_filter["MetricTransformations"]]
    return {(plain(one["MetricNamespace"]), one["MetricName"], ()) for one in made}


def of_alarms(template: dict) -> set[Metric]:
    alarms = of_type(template, ALARM).values()
    in_sums = [query["MetricStat"]["Metric"] for alarm in alarms for query in alarm.get("Metrics", []) if "MetricStat" in query]
    metrics = [alarm for alarm in alarms if "MetricName" in alarm] + in_sums
    return {(plain(metric["Namespace"]), metric["MetricName"], tuple(d["Name"] for d in metric.get("Dimensions", []))) for metric in metrics}


def of_dashboard(template: dict) -> set[Metric]:
    """Each line is a list of the namespace, the metric, and the names and values of dimensions in turn, or a search for such metrics."""
    found: set[Metric] = set()
    for dashboard in of_type(template, "AWS::CloudWatch::Dashboard").values():
        body = json.loads(plain(dashboard["DashboardBody"]))
        for line in (line for widget in body["widgets"] for line in widget["properties"]["metrics"]):
            if isinstance(line[0], dict):
                namespace, dimensions, name = re.fullmatch(
                    r"""SEARCH\('\{(\w+),([\w,]+)\} MetricName="(\w+)"', '\w+', \d+\)""", line[0]["expression"]).groups()
                found.add((namespace, name, tuple(sorted(dimensions.split(",")))))
            else:
                found.add((line[0], line[1], tuple(part for part in line[2:] if isinstance(part, str))[::2]))
    return found


def unknown_metrics(template: dict) -> list[str]:
    own = emitted() | filtered(template)
    aws = {(namespace, name, dimensions) for namespace, by in OF_AWS.items() for dimensions, names in by.items() for name in names}
    watched = of_alarms(template) | of_dashboard(template)
    errors = [f"{TEMPLATE}: nothing creates the metric {metric}" for metric in sorted(watched - own - aws)]
    return errors + [f"{TEMPLATE}: the dashboard does not show {metric}" for metric in sorted(own - of_dashboard(template))]


def alarms_without_entry(template: dict) -> list[str]:
    alarms = set(of_type(template, ALARM))
    entries = {name for heading in re.findall(r"^#+ .*$", text("docs/runbook.md"), re.MULTILINE) for name in re.findall(r"`(\w+Alarm)`", heading)}
    return [f"docs/runbook.md has no entry for {name}" for name in sorted(alarms - entries)] + [
        f"docs/runbook.md has an entry for {name}, which does not exist" for name in sorted(entries - alarms)]


def silent_alarms(template: dict) -> list[str]:
    """An alarm notifies its topic when it starts and when it ends, and defines the meaning of missing data."""
    wanted = {"Fn::If": ["HasAlarmTopic", [{"Ref": "AlarmTopicArn"}], {"Ref": "AWS::NoValue"}]}
    return [f"{TEMPLATE}: {name} does not set {key} correctly" for name, alarm in of_type(template, ALARM).items()
            for key in ("AlarmActions", "OKActions", "TreatMissingData", "AlarmDescription")
            if key not in alarm or (key.endswith("Actions") and alarm[key] != wanted)]


def still_on_the_old_table_after_a_restore(template: dict) -> list[str]:
    """aws_16: everything that uses the table or its stream follows the parameters of a restored table, and everything that is bound to a
    name follows the deployment's name. Only `Table` itself is always the stack's own."""
    conditions = {"IsRestored", "IsNamed"}

    def names(value, inside: bool) -> bool:
        if isinstance(value, list):
            return any(names(part, inside) for part in value)
        if not isinstance(value, dict):
            return isinstance(value, str) and not inside and re.search(r"\$\{Table[.}]", value) is not None
        if value.get("Ref") == "Table" or str(value.get("Fn::GetAtt", "")).startswith(("Table.", "['Table'")):
            return not inside
        chosen = value.get("Fn::If")
        return any(names(part, inside or bool(chosen and chosen[0] in conditions)) for part in value.values())

    parts = [*template["Resources"].items(), *template["Outputs"].items(), ("Globals", template["Globals"])]
    return [f"{TEMPLATE}: {name} uses the stack's own table even after a restore" for name, part in parts if names(part, inside=False)]


def end_of_the_key_without_notification(template: dict) -> list[str]:
    """aws_18: the alarm topic gets each call that ends the key, and the runbook has instructions."""
    rule = of_type(template, "AWS::Events::Rule").get("KeyInDangerRule", {})
    detail = rule.get("EventPattern", {}).get("detail", {})
    by = [{"resources": {"ARN": [{"Fn::GetAtt": ["Key", "Arn"]}]}},
          {"requestParameters": {"keyId": [{"Ref": "Key"}, {"Fn::GetAtt": ["Key", "Arn"]}]}}]
    errors = []
    if set(detail.get("eventName", [])) != {"DisableKey", "ScheduleKeyDeletion"} or detail.get("$or") != by:
        errors.append(f"{TEMPLATE}: KeyInDangerRule does not match every call that ends the key")
    if [target["Arn"] for target in rule.get("Targets", [])] != [{"Ref": "AlarmTopicArn"}]:
        errors.append(f"{TEMPLATE}: KeyInDangerRule does not notify the alarm topic")
    if "\n## `KeyInDangerRule`\n" not in text("docs/runbook.md"):
        errors.append("docs/runbook.md has no entry for KeyInDangerRule")
    return errors


def unpublished_functions(template: dict) -> list[str]:
    """Each function is published with its parameters, and called through its alias."""
    errors = []
    for name, function in of_type(template, "AWS::Serverless::Function").items():
        if function.get("VersionDescription") != {"Ref": "Release"}:
            errors.append(f"{TEMPLATE}: {name} gets no new version with a new Release")
        if f"{name}.Arn" in re.sub(r"#.*", "", text(TEMPLATE)):
            errors.append(f"{TEMPLATE}: something calls {name} without its alias")
    return errors


def deployments_without_alarms(template: dict) -> list[str]:
    """With TrafficShifting, which is off on the emulator and for the linter, SAM creates a deployment group for each function."""
    expanded = by_function.expanded(traffic_shifting=True)
    groups = of_type(expanded, "AWS::CodeDeploy::DeploymentGroup")
    errors = []
    for name in of_type(template, "AWS::Serverless::Function"):
        group = groups.get(f"{name}DeploymentGroup", {})
        brakes = [alarm["Name"]["Ref"] for alarm in group.get("AlarmConfiguration", {}).get("Alarms", [])]
        if brakes != ["ApiErrorsAlarm", name.removesuffix("Function") + "ErrorsAlarm"]:
            errors.append(f"{TEMPLATE}: the deployment of {name} stops at {brakes}")
    return errors


def audit_actions() -> set[str]:
    """The names of the audit log's actions, which are the variants of an enum in snake case."""
    variants = re.search(r"pub enum Action \{(.*?)^\}", text("shared/src/domain/types/audit.rs"), re.MULTILINE | re.DOTALL)[1]
    return {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name in re.findall(r"^ +(\w+),$", variants, re.MULTILINE)}


def rules_that_count_nothing(template: dict) -> list[str]:
    """The rules of Contributor Insights count only outcomes and actions that exist."""
    existing = set(re.findall(r'= \d+ "([\w-]+)"', text("shared/src/http/problem_type.rs")))
    existing |= audit_actions()
    errors = []
    for name, rule in of_type(template, "AWS::CloudWatch::InsightRule").items():
        counted = json.loads(plain(rule["RuleBody"]))["Contribution"]["Filters"]
        errors += [f"{TEMPLATE}: {name} counts {word}, which does not exist" for one in counted for word in one["In"] if word not in existing]
    return errors


def undocumented_parameters(template: dict) -> list[str]:
    """A parameter either sets a variable or has a row of its own."""
    variables = [template["Globals"]["Function"], *of_type(template, "AWS::Serverless::Function").values()]
    set_from = json.dumps([one.get("Environment") for one in variables], default=str)
    documented = text("docs/configuration.md")
    return [f"docs/configuration.md: the parameter {name} is not documented" for name in template["Parameters"]
            if f'"Ref": "{name}"' not in set_from and f"| `{name}` |" not in documented]


def different_limits(template: dict) -> list[str]:
    """A function's Cargo.toml, which `cargo lambda deploy` reads, has the same settings as the template."""
    errors = []
    common = template["Globals"]["Function"]
    for name, function in of_type(template, "AWS::Serverless::Function").items():
        binary = plain(function["FunctionName"]).removeprefix("${AWS::StackName}-")
        ours = tomllib.loads(text(f"functions/{binary}/Cargo.toml"))["package"].get("metadata", {}).get("lambda", {}).get("deploy", {})
        wanted = {"memory": {**common, **function}["MemorySize"], "timeout": {**common, **function}["Timeout"],
                  "env_file": f"target/by-function/{binary}.env"}
        if ours != wanted:
            errors.append(f"functions/{binary}/Cargo.toml: package.metadata.lambda.deploy should be {wanted}, as in {TEMPLATE}")
    return errors


def different_cors_settings(template: dict) -> list[str]:
    """API Gateway and the functions answer a page's preflight with the same permissions."""
    gateway = template["Resources"]["Api"]["Properties"]["CorsConfiguration"]["Fn::If"][1]
    functions = dict(re.findall(r'^const (\w+): HeaderValue = HeaderValue::from_static\("(.*)"\);', text("shared/src/http/cors.rs"), re.MULTILINE))
    pairs = {"AllowMethods": "METHODS", "AllowHeaders": "HEADERS", "ExposeHeaders": "EXPOSED"}
    expected = {ours: ", ".join(gateway[theirs]) for theirs, ours in pairs.items()} | {"MAX_AGE": str(gateway["MaxAge"])}
    return [f"{TEMPLATE}: {name} of shared/src/http/cors.rs is {functions.get(name)}, not {value}" for name, value in expected.items()
            if functions.get(name) != value]


# Routes for developers, which have the rate of unknown paths.
LOW = ("$default", "ANY /openapi.json", "ANY /problems/{slug}")


def paths_without_rate_limits(template: dict) -> list[str]:
    """Unknown paths have a very low rate (abuse case 100), and each path of the API has a route of its own."""
    (stage,) = of_type(template, "AWS::ApiGatewayV2::Stage").values()
    limits = ("ThrottlingRateLimit", "ThrottlingBurstLimit")
    low = {name: stage["RouteSettings"][name][limit]["Ref"] for name in LOW for limit in limits}
    errors = [f"{TEMPLATE}: {route} is limited by {ref}" for route, ref in low.items() if ref != "UnknownPathsPerSecond"]
    if not template["Parameters"]["UnknownPathsPerSecond"]["Default"] * 20 <= template["Parameters"]["RequestsPerSecond"]["Default"]:
        errors.append(f"{TEMPLATE}: made-up paths may use more than a twentieth of a route's rate")
    keys = {route["RouteKey"] for route in of_type(template, "AWS::ApiGatewayV2::Route").values()}
    for path in json.loads(text("docs/api/openapi.json"))["paths"]:
        parts = path.split("/")
        ways = {f"ANY {path}", *("ANY " + "/".join([*parts[:length], "{proxy+}"]) for length in range(1, len(parts)))}
        if not keys & ways:
            errors.append(f"{TEMPLATE}: {path} has only the route $default")
    return errors


def different_retries(template: dict) -> list[str]:
    """The stream and the queue of notices retry until what they hold is six hours old."""
    functions = of_type(template, "AWS::Serverless::Function")
    (stream,) = (event["Properties"] for event in functions["EventsFunction"]["Events"].values())
    (queue,) = (event["Properties"] for event in functions["NoticesFunction"]["Events"].values())
    notices = template["Resources"]["Notices"]["Properties"]
    wanted = {
        "the stream's retries": (stream["MaximumRetryAttempts"], -1),
        "the age of its records": (stream["MaximumRecordAgeInSeconds"], 6 * 3600),
        "its answers": (stream["FunctionResponseTypes"], ["ReportBatchItemFailures"]),
        "the queue's answers": (queue["FunctionResponseTypes"], ["ReportBatchItemFailures"]),
        "the queue's retries": (notices["VisibilityTimeout"] * notices["RedrivePolicy"]["maxReceiveCount"], 6 * 3600),
    }
    return [f"{TEMPLATE}: {what}: {is_} instead of {should}" for what, (is_, should) in wanted.items() if is_ != should]


def webhooks_without_a_url(template: dict) -> list[str]:
    """Without WebhookUrl, nothing of the webhooks exists or costs anything."""
    ours = {name: part for part_of in ("Resources", "Outputs") for name, part in template[part_of].items() if name.startswith("Webhook")}
    found = [f"{TEMPLATE}: {name} exists without a WebhookUrl" for name, part in ours.items() if part.get("Condition") != "HasWebhooks"]
    return found if len(ours) > 6 else [f"{TEMPLATE}: only these parts are named after the webhooks: {sorted(ours)}"]


def unbounded_webhooks(template: dict) -> list[str]:
    """Few requests at a time go to the receiver. Only a crash uses the queue's own retries, and no event is lost before its last attempt."""
    function, queue = (template["Resources"][name]["Properties"] for name in ("WebhooksFunction", "Webhooks"))
    (source,) = (event["Properties"] for event in function["Events"].values())
    wanted = {
        "one message for each run": (source["BatchSize"], 1),
        "the largest number of requests at once": (source["ScalingConfig"]["MaximumConcurrency"], 5),
        "the queue's answers": (source["FunctionResponseTypes"], ["ReportBatchItemFailures"]),
        "the wait after a crash": (queue["VisibilityTimeout"], 6 * function["Timeout"]),
        "more receptions than the schedule has attempts": (queue["RedrivePolicy"]["maxReceiveCount"] > 9, True),
        "days in the queue": (queue["MessageRetentionPeriod"] / 86400, 14),
    }
    return [f"{TEMPLATE}: webhooks, {what}: {is_} instead of {should}" for what, (is_, should) in wanted.items() if is_ != should]


def main() -> None:
    template = read_template()
    checks = (unknown_metrics, alarms_without_entry, silent_alarms, still_on_the_old_table_after_a_restore,
              end_of_the_key_without_notification, unpublished_functions, deployments_without_alarms,
              rules_that_count_nothing, undocumented_parameters, different_limits, different_cors_settings,
              paths_without_rate_limits, different_retries, webhooks_without_a_url, unbounded_webhooks)
    if errors := [error for check in checks for error in check(template)]:
        sys.exit("error: the template does not match the code or the docs:\n  " + "\n  ".join(errors))
    print(f"{len(of_type(template, ALARM))} alarms have an entry in the runbook, and all {len(of_alarms(template) | of_dashboard(template))} metrics exist")


if __name__ == "__main__":
    main()
