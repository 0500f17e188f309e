"""Checks what the linters do not know of infra/template.yaml: that what it watches is there, and that somebody knows what to do.

Every alarm has its entry in docs/runbook.md, and every entry its alarm; every metric that an alarm or the dashboard shows is one that
AWS, the code or a filter of the template makes, with these dimensions; every parameter is documented; cargo lambda gives each function
the memory and the time that the template does; API Gateway and the functions say the same of CORS.
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

# The metrics of AWS that the template shows, with the dimensions by which AWS has them.
OF_AWS = {
    "AWS/ApiGateway": {("ApiId",): {"4xx", "5xx", "Count", "Latency"}},
    "AWS/DynamoDB": {
        ("TableName",): {"ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits", "ReadThrottleEvents", "WriteThrottleEvents"},
        ("TableName", "GlobalSecondaryIndexName"): {"WriteThrottleEvents"},
    },
    "AWS/Lambda": {("FunctionName",): {"ConcurrentExecutions", "Errors", "Invocations", "IteratorAge", "Throttles"}, (): {"Throttles"}},
    "AWS/SES": {(): {"Reputation.BounceRate", "Reputation.ComplaintRate"}},
    "AWS/SQS": {("QueueName",): {"ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesVisible"}},
}
# A metric: where it is, how it is called, by what it is told apart.
Metric = tuple[str, str, tuple[str, ...]]


def text(path: str) -> str:
    return (ROOT / path).read_text()


def read_template() -> dict:
    decoded, faults = cfnlint.decode.decode(str(ROOT / TEMPLATE))
    if faults:
        sys.exit(f"error: {TEMPLATE} cannot be read: {faults}")
    return decoded


def of_type(template: dict, kind: str) -> dict[str, dict]:
    return {name: resource["Properties"] for name, resource in template["Resources"].items() if resource["Type"] == kind}


def plain(value) -> str:
    """A string, or what `!Sub` is given."""
    text = value["Fn::Sub"] if isinstance(value, dict) else value
    return text[0] if isinstance(text, list) else text


def emitted() -> set[Metric]:
    """The metrics that the code counts: `metrics::counter!("Name", "Dimension" => value, …)`."""
    sources = [*ROOT.glob("shared/src/**/*.rs"), *ROOT.glob("functions/*/src/**/*.rs")]
    calls = [call for source in sources for call in re.findall(r'metrics::counter!\("(\w+)"(.*?)\)\.increment', source.read_text(), re.DOTALL)]
    return {("User2FA", name, tuple(sorted(re.findall(r'"(\w+)" =>', more)))) for name, more in calls}


def filtered(template: dict) -> set[Metric]:
    """The metrics that the template's own filters make of logs."""
    made = [made for metric_filter in of_type(template, "AWS::Logs::MetricFilter").values() for made in metric_filter["MetricTransformations"]]
    return {(plain(one["MetricNamespace"]), one["MetricName"], ()) for one in made}


def of_alarms(template: dict) -> set[Metric]:
    alarms = of_type(template, ALARM).values()
    in_sums = [query["MetricStat"]["Metric"] for alarm in alarms for query in alarm.get("Metrics", []) if "MetricStat" in query]
    metrics = [alarm for alarm in alarms if "MetricName" in alarm] + in_sums
    return {(plain(metric["Namespace"]), metric["MetricName"], tuple(d["Name"] for d in metric.get("Dimensions", []))) for metric in metrics}


def of_dashboard(template: dict) -> set[Metric]:
    """Each line is a list of namespace, metric, and names and values of dimensions in turn, or a search for such metrics."""
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
    faults = [f"{TEMPLATE}: nobody makes the metric {metric}" for metric in sorted(watched - own - aws)]
    return faults + [f"{TEMPLATE}: the dashboard does not show {metric}" for metric in sorted(own - of_dashboard(template))]


def alarms_without_entry(template: dict) -> list[str]:
    alarms = set(of_type(template, ALARM))
    entries = {name for heading in re.findall(r"^#+ .*$", text("docs/runbook.md"), re.MULTILINE) for name in re.findall(r"`(\w+Alarm)`", heading)}
    return [f"docs/runbook.md has no entry for {name}" for name in sorted(alarms - entries)] + [
        f"docs/runbook.md: there is no alarm {name}" for name in sorted(entries - alarms)]


def silent_alarms(template: dict) -> list[str]:
    """An alarm tells its topic when it begins and when it is over, and says what no data means."""
    wanted = {"Fn::If": ["HasAlarmTopic", [{"Ref": "AlarmTopicArn"}], {"Ref": "AWS::NoValue"}]}
    return [f"{TEMPLATE}: {name} does not say {key}" for name, alarm in of_type(template, ALARM).items()
            for key in ("AlarmActions", "OKActions", "TreatMissingData", "AlarmDescription")
            if key not in alarm or (key.endswith("Actions") and alarm[key] != wanted)]


def left_behind_by_a_restore(template: dict) -> list[str]:
    """aws_16: whatever reaches the table or its stream follows the parameters of a restored table, and whatever is bound to a name
    follows the deployment's. Only `Table` itself is the stack's own."""
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
    return [f"{TEMPLATE}: {name} uses the stack's own table after a restore, too" for name, part in parts if names(part, inside=False)]


def silent_end_of_the_key(template: dict) -> list[str]:
    """aws_18: the alarm topic is told of each call that ends the key, and somebody knows what to do."""
    rule = of_type(template, "AWS::Events::Rule").get("KeyInDangerRule", {})
    detail = rule.get("EventPattern", {}).get("detail", {})
    by = [{"resources": {"ARN": [{"Fn::GetAtt": ["Key", "Arn"]}]}},
          {"requestParameters": {"keyId": [{"Ref": "Key"}, {"Fn::GetAtt": ["Key", "Arn"]}]}}]
    faults = []
    if set(detail.get("eventName", [])) != {"DisableKey", "ScheduleKeyDeletion"} or detail.get("$or") != by:
        faults.append(f"{TEMPLATE}: KeyInDangerRule does not look for every call that ends the key")
    if [target["Arn"] for target in rule.get("Targets", [])] != [{"Ref": "AlarmTopicArn"}]:
        faults.append(f"{TEMPLATE}: KeyInDangerRule does not tell the alarm topic")
    if "\n## `KeyInDangerRule`\n" not in text("docs/runbook.md"):
        faults.append("docs/runbook.md has no entry for KeyInDangerRule")
    return faults


def unpublished_functions(template: dict) -> list[str]:
    """Each function is published with its parameters, and called through its alias."""
    faults = []
    for name, function in of_type(template, "AWS::Serverless::Function").items():
        if function.get("VersionDescription") != {"Ref": "Release"}:
            faults.append(f"{TEMPLATE}: {name} is not published anew with a new Release")
        if f"{name}.Arn" in re.sub(r"#.*", "", text(TEMPLATE)):
            faults.append(f"{TEMPLATE}: something calls {name} past its alias")
    return faults


def sudden_deployments(template: dict) -> list[str]:
    """With TrafficShifting, which is off on the emulator and for the linter, SAM makes a deployment group of each function."""
    expanded = by_function.expanded(traffic_shifting=True)
    groups = of_type(expanded, "AWS::CodeDeploy::DeploymentGroup")
    faults = []
    for name in of_type(template, "AWS::Serverless::Function"):
        group = groups.get(f"{name}DeploymentGroup", {})
        brakes = [alarm["Name"]["Ref"] for alarm in group.get("AlarmConfiguration", {}).get("Alarms", [])]
        if brakes != ["ApiErrorsAlarm", name.removesuffix("Function") + "ErrorsAlarm"]:
            faults.append(f"{TEMPLATE}: the deployment of {name} stops at {brakes}")
    return faults


def rules_of_nothing(template: dict) -> list[str]:
    """The rules of Contributor Insights count outcomes and actions that there are."""
    told = set(re.findall(r'= \d+ "([\w-]+)"', text("shared/src/http/problem_type.rs")))
    told |= set(re.findall(r'^ +\w+ = "(\w+)";', text("shared/src/domain/types/audit.rs"), re.MULTILINE))
    faults = []
    for name, rule in of_type(template, "AWS::CloudWatch::InsightRule").items():
        counted = json.loads(plain(rule["RuleBody"]))["Contribution"]["Filters"]
        faults += [f"{TEMPLATE}: {name} counts {word}, which is never told" for one in counted for word in one["In"] if word not in told]
    return faults


def undocumented_parameters(template: dict) -> list[str]:
    """A parameter is what a variable is set from, or has a row of its own."""
    variables = [template["Globals"]["Function"], *of_type(template, "AWS::Serverless::Function").values()]
    set_from = json.dumps([one.get("Environment") for one in variables], default=str)
    documented = text("docs/configuration.md")
    return [f"docs/configuration.md: the parameter {name} is not documented" for name in template["Parameters"]
            if f'"Ref": "{name}"' not in set_from and f"| `{name}` |" not in documented]


def other_limits(template: dict) -> list[str]:
    """What `cargo lambda deploy` sets by a function's Cargo.toml is what SAM sets by the template."""
    faults = []
    common = template["Globals"]["Function"]
    for name, function in of_type(template, "AWS::Serverless::Function").items():
        binary = plain(function["FunctionName"]).removeprefix("${AWS::StackName}-")
        ours = tomllib.loads(text(f"functions/{binary}/Cargo.toml"))["package"].get("metadata", {}).get("lambda", {}).get("deploy", {})
        wanted = {"memory": {**common, **function}["MemorySize"], "timeout": {**common, **function}["Timeout"],
                  "env_file": f"target/by-function/{binary}.env"}
        if ours != wanted:
            faults.append(f"functions/{binary}/Cargo.toml: package.metadata.lambda.deploy should be {wanted}, as in {TEMPLATE}")
    return faults


def two_words_of_cors(template: dict) -> list[str]:
    """A page gets the same permission from API Gateway and from the functions, whichever of them answers its preflight."""
    gateway = template["Resources"]["Api"]["Properties"]["CorsConfiguration"]["Fn::If"][1]
    functions = dict(re.findall(r'^const (\w+): HeaderValue = HeaderValue::from_static\("(.*)"\);', text("shared/src/http/cors.rs"), re.MULTILINE))
    pairs = {"AllowMethods": "METHODS", "AllowHeaders": "HEADERS", "ExposeHeaders": "EXPOSED"}
    said = {ours: ", ".join(gateway[theirs]) for theirs, ours in pairs.items()} | {"MAX_AGE": str(gateway["MaxAge"])}
    return [f"{TEMPLATE}: {name} of shared/src/http/cors.rs is {functions.get(name)}, not {value}" for name, value in said.items()
            if functions.get(name) != value]


def open_to_floods(template: dict) -> list[str]:
    """What no route knows has next to no rate (abuse case 100), and each path of the API has a route of its own."""
    (stage,) = of_type(template, "AWS::ApiGatewayV2::Stage").values()
    limits = ("ThrottlingRateLimit", "ThrottlingBurstLimit")
    low = {name: stage["RouteSettings"][name][limit]["Ref"] for name in ("$default", "ANY /openapi.json") for limit in limits}
    faults = [f"{TEMPLATE}: {route} is limited by {ref}" for route, ref in low.items() if ref != "UnknownPathsPerSecond"]
    if not template["Parameters"]["UnknownPathsPerSecond"]["Default"] * 20 <= template["Parameters"]["RequestsPerSecond"]["Default"]:
        faults.append(f"{TEMPLATE}: made-up paths may take more than a twentieth of a route's rate")
    keys = {route["RouteKey"] for route in of_type(template, "AWS::ApiGatewayV2::Route").values()}
    for path in json.loads(text("docs/api/openapi.json"))["paths"]:
        parts = path.split("/")
        ways = {f"ANY {path}", *("ANY " + "/".join([*parts[:length], "{proxy+}"]) for length in range(1, len(parts)))}
        if not keys & ways:
            faults.append(f"{TEMPLATE}: {path} has no route but $default")
    return faults


def impatient_queues(template: dict) -> list[str]:
    """The stream and the queue of notices are tried until what they hold is six hours old."""
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
    return [f"{TEMPLATE}: {what}: {is_} and not {should}" for what, (is_, should) in wanted.items() if is_ != should]


def main() -> None:
    template = read_template()
    checks = (unknown_metrics, alarms_without_entry, silent_alarms, left_behind_by_a_restore, silent_end_of_the_key, unpublished_functions,
              sudden_deployments, rules_of_nothing, undocumented_parameters, other_limits, two_words_of_cors,
              open_to_floods, impatient_queues)
    if faults := [fault for check in checks for fault in check(template)]:
        sys.exit("error: the template and what is said of it do not agree:\n  " + "\n  ".join(faults))
    print(f"{len(of_type(template, ALARM))} alarms have their entries, {len(of_alarms(template) | of_dashboard(template))} metrics their makers")


if __name__ == "__main__":
    main()
