"""What an operator relies on: versions behind an alias, dead letters, the dashboard, and the alarms."""

import json
import os
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone

import pytest
from botocore.exceptions import ClientError

import stack as local
from archive import zipped
from conftest import MAIL_TENANT, call, set_up_at_login
from deployed import BEHIND_THE_API, client, live, notices, outputs, update
from settings import CREDENTIALS, FUNCTIONS, MAIL_EVENT_SOURCE, REGION, ROOT, STACK_NAME, stack

pytestmark = pytest.mark.alone


def test_make_up_redeploys_only_what_has_changed():
    def versions() -> dict[str, str]:
        return {function: live(function)["Version"] for function in FUNCTIONS}

    before = versions()
    local.deploy(local.package_build())
    assert versions() == before
    # A byte after a program's end changes its package, but not its behavior.
    other = zipped((ROOT / "target/debug/pages").read_bytes() + b"\0", level=1)
    local.deploy(local.upload((ROOT / "infra/template.yaml").read_text(), local.packages() | {"../functions/pages": other}))
    assert {function for function, version in versions().items() if version != before[function]} == {"pages"}
    assert call("GET", "/pages/login").status_code == 200


def test_the_api_calls_aliases_and_each_points_to_a_published_version():
    uris = [i["IntegrationUri"] for i in client("apigatewayv2").get_integrations(ApiId=outputs()["ApiId"])["Items"]]
    assert sorted(re.search(r":function:([^/]*?)(/|$)", uri)[1] for uri in uris) == sorted(
        f"{stack()['functions'][function]}:live" for function in BEHIND_THE_API)
    for function in FUNCTIONS:
        assert live(function)["Version"].isdigit()


def test_the_stream_and_the_rule_call_aliases_too():
    (mapping,) = client("lambda").list_event_source_mappings(FunctionName=f"{stack()['functions']['events']}:live")["EventSourceMappings"]
    assert mapping["FunctionArn"].endswith(":live")
    (queue,) = client("lambda").list_event_source_mappings(FunctionName=f"{stack()['functions']['notices']}:live")["EventSourceMappings"]
    assert queue["FunctionArn"].endswith(":live")
    assert queue["EventSourceArn"].endswith(outputs()["NoticesQueue"].rsplit("/", 1)[1])
    targets = [target for rule in client("events").list_rules()["Rules"]
               for target in client("events").list_targets_by_rule(Rule=rule["Name"])["Targets"] if target["Id"] == "delivery"]
    assert targets[0]["Arn"].endswith(":live") and targets[0]["DeadLetterConfig"]["Arn"].endswith(outputs()["DeadEvents"].rsplit("/", 1)[1])


def test_a_new_release_publishes_every_function_while_the_api_keeps_working():
    update(Release="another")
    for function in FUNCTIONS:
        published = live(function)
        assert published["Version"] != "1"
        assert published["Environment"]["Variables"]["RELEASE"] == "another"
    assert call("GET", "/v1/health").status_code == 200


def test_a_domain_and_a_web_acl_are_options():
    with pytest.raises(ClientError, match="Give both DomainName and CertificateArn"):
        update(DomainName="2fa.example")
    certificate = client("acm").request_certificate(DomainName="2fa.example")["CertificateArn"]
    update(DomainName="2fa.example", CertificateArn=certificate)
    (domain,) = client("apigatewayv2").get_domain_names()["Items"]
    assert domain["DomainName"] == "2fa.example" and "Domain" in outputs()

    update(WebAclArn="arn:aws:wafv2:us-east-1:000000000000:global/webacl/any/11111111-1111-1111-1111-111111111111")
    assert client("apigatewayv2").get_domain_names()["Items"] == [], "with a web ACL the domain is CloudFront's"
    (distribution,) = client("cloudfront").list_distributions()["DistributionList"]["Items"]
    assert distribution["Aliases"]["Items"] == ["2fa.example"] and "webacl/any" in distribution["WebACLId"]
    assert distribution["Origins"]["Items"][0]["DomainName"].startswith(outputs()["ApiId"])

    update(DomainName="", CertificateArn="", WebAclArn="")
    assert not {"Domain", "DistributionDomain"} & outputs().keys()


def test_an_event_that_keeps_failing_becomes_a_dead_letter():
    configured = client("lambda").get_function_event_invoke_config(FunctionName=stack()["functions"]["delivery"], Qualifier="live")
    assert configured["DestinationConfig"]["OnFailure"]["Destination"].endswith(outputs()["DeadEvents"].rsplit("/", 1)[1])
    assert configured["MaximumRetryAttempts"] == 2


def test_aws_08_the_stream_is_tried_until_its_entries_are_too_old_and_the_queue_of_notices_for_six_hours():
    """The emulator stores these settings but ignores some of them. docs/operations.md lists what only AWS shows."""
    (stream,) = client("lambda").list_event_source_mappings(FunctionName=f"{stack()['functions']['events']}:live")["EventSourceMappings"]
    assert stream["MaximumRetryAttempts"] == -1 and stream["MaximumRecordAgeInSeconds"] == 6 * 3600
    assert stream["FunctionResponseTypes"] == ["ReportBatchItemFailures"] and stream["BisectBatchOnFunctionError"]
    queue = client("sqs").get_queue_attributes(QueueUrl=outputs()["NoticesQueue"], AttributeNames=["All"])["Attributes"]
    redrive = json.loads(queue["RedrivePolicy"])
    assert int(queue["VisibilityTimeout"]) * int(redrive["maxReceiveCount"]) == 6 * 3600
    assert int(queue["MessageRetentionPeriod"]) > 6 * 3600
    assert redrive["deadLetterTargetArn"].endswith(outputs()["DeadEvents"].rsplit("/", 1)[1])
    assert int(queue["VisibilityTimeout"]) >= 6 * live("notices")["Timeout"]


def entries_of(user: str) -> list[dict]:
    """The stored audit entries about a user."""
    key = {":partition": {"S": f"T#{MAIL_TENANT}#U#{user}"}, ":audit": {"S": "AUDIT#"}}
    return client("dynamodb").query(TableName=stack()["table"], KeyConditionExpression="PK = :partition AND begins_with(SK, :audit)",
                                    ExpressionAttributeValues=key)["Items"]


def dead_letters() -> list[dict]:
    return client("sqs").receive_message(QueueUrl=outputs()["DeadEvents"], MaxNumberOfMessages=10, VisibilityTimeout=0,
                                         WaitTimeSeconds=1).get("Messages", [])


def replay_letters(*options: str) -> subprocess.CompletedProcess:
    command = [sys.executable, ROOT / "infra/replay.py", "--stack", STACK_NAME, "--region", REGION, "--endpoint", stack()["aws_endpoint"], *options]
    return subprocess.run(command, env=os.environ | CREDENTIALS, capture_output=True, text=True, timeout=120)


def test_aws_08_dead_letters_of_every_kind_are_handled_once_more():
    client("sqs").purge_queue(QueueUrl=outputs()["DeadEvents"])
    readers = [set_up_at_login(f"letter-{uuid.uuid4()}") for _ in range(2)]
    first_notices = [notices(f"{reader.sub}@example.com", 1) for reader in readers]
    image = next(entry for entry in entries_of(readers[0].sub) if entry["action"]["S"] == "email_added")
    # As if the mail had not been sent: without the marks that it was sent, and that it is being sent.
    for prefix in (f"TOLD#{image['id']['S']}", "NOTICES#"):
        outbox = client("dynamodb").query(TableName=stack()["table"], KeyConditionExpression="PK = :outbox AND begins_with(SK, :prefix)",
                                          ExpressionAttributeValues={":outbox": {"S": f"OUTBOX#{MAIL_TENANT}"}, ":prefix": {"S": prefix}})["Items"]
        assert outbox, prefix
        for note in outbox:
            client("dynamodb").delete_item(TableName=stack()["table"], Key={"PK": note["PK"], "SK": note["SK"]})
    now = datetime.now(timezone.utc)
    bounce = {"detail-type": "Email Bounced", "source": MAIL_EVENT_SOURCE, "detail": {"eventType": "Bounce"}}
    time_ = f"{now:%FT%TZ}"
    letters = [
        {"reason": "AWS did not carry out PutEvents: no answer in time", "image": image},
        {"reason": "AWS did not carry out SendEmail: MessageRejected", "notice": image},
        {"DDBStreamBatchInfo": {"approximateArrivalOfFirstRecord": time_, "approximateArrivalOfLastRecord": time_}},
        {"requestPayload": bounce}, bounce,
    ]
    for letter in [*map(json.dumps, letters), "no letter"]:
        client("sqs").send_message(QueueUrl=outputs()["DeadEvents"], MessageBody=letter)
    looked = replay_letters("--look")
    assert looked.returncode == 1 and "1 x a notice: waiting" in looked.stdout, looked.stdout + looked.stderr
    assert readers[0].sub not in looked.stdout
    replayed = replay_letters()
    assert replayed.returncode == 1 and replayed.stderr == "1 letters remain\n", replayed.stdout + replayed.stderr
    assert replayed.stdout.count(": processed") == 5
    assert [letter["Body"] for letter in dead_letters()] == ["no letter"]
    assert len(notices(f"{readers[0].sub}@example.com", 2)) == 2, "this user has no second mail"
    assert notices(f"{readers[1].sub}@example.com", 1) == first_notices[1], "the other user has a second mail"
    client("sqs").purge_queue(QueueUrl=outputs()["DeadEvents"])


def test_abuse_100_known_paths_have_routes_of_their_own_and_other_paths_a_very_low_rate():
    """The emulator stores the names of the limits, but not their numbers, which tests/check_template.py checks."""
    api = outputs()["ApiId"]
    routes = client("apigatewayv2").get_routes(ApiId=api, MaxResults="100")["Items"]
    known = {route["RouteKey"] for route in routes}
    # Each route of the API has a key other than $default.
    for path in json.loads((ROOT / "docs/api/openapi.json").read_text())["paths"]:
        assert leads(known, path), path
    for made_up in ("/", "/wp-login.php", "/v1/login/x", "/v1/login/totp/x", "/v1/health/x", "/v2/login"):
        assert not leads(known, made_up), made_up
    (stage,) = client("apigatewayv2").get_stages(ApiId=api)["Items"]
    assert set(stage["RouteSettings"]) == {"$default", "ANY /pages/{proxy+}", "ANY /openapi.json", "ANY /problems/{slug}", "ANY /v1/guide/{proxy+}"}


def leads(keys: set[str], path: str) -> bool:
    """Whether one of these route keys other than $default matches a path."""
    parts = path.split("/")
    ways = ["ANY " + "/".join([*parts[:length], "{proxy+}"]) for length in range(1, len(parts))]
    return bool(keys & {f"ANY {path}", *ways})


def test_the_dashboard_shows_the_resources_of_this_stack():
    body = client("cloudwatch").get_dashboard(DashboardName=outputs()["Dashboard"])["DashboardBody"]
    assert "${" not in body
    shown = json.dumps(json.loads(body))
    assert all(name in shown for name in [*stack()["functions"].values(), stack()["table"], outputs()["ApiId"]])


def test_every_alarm_exists_and_none_is_on_for_lack_of_data():
    alarms = client("cloudwatch").describe_alarms()["MetricAlarms"]
    # Two alarms per tenant use Contributor Insights, and one for the stream uses a sum of metrics. The emulator has neither.
    declared = re.findall(r"^  (\w+Alarm):$", (ROOT / "infra/template.yaml").read_text(), re.MULTILINE)
    assert len(alarms) == len(declared) - 3
    assert {alarm["TreatMissingData"] for alarm in alarms} == {"notBreaching", "ignore"}


def key_events() -> dict[str, dict]:
    """CloudTrail's records of calls about the stack's key, and about someone else's key."""
    key, found = outputs()["KeyArn"], {}
    for name in ("kms_disable_key", "kms_schedule_key_deletion"):
        text = (ROOT / f"tests/events/other/{name}.json").read_text()
        (example,) = set(re.findall(r"arn:aws:kms:[^\"]*", text))
        found[f"{name} of another"] = json.loads(text)["event"]
        ours = text.replace(example, key).replace(example.rsplit("/", 1)[1], key.rsplit("/", 1)[1])
        found[name] = json.loads(ours)["event"]
    return found


def test_aws_18_the_alarm_topic_is_told_of_each_call_that_ends_the_key():
    topic = client("sns").create_topic(Name="alarms")["TopicArn"]
    update(AlarmTopicArn=topic)
    try:
        (rule,) = [rule for rule in client("events").list_rules()["Rules"] if "KeyInDanger" in rule["Name"]]
        assert rule["State"] == "ENABLED"
        (target,) = client("events").list_targets_by_rule(Rule=rule["Name"])["Targets"]
        assert target["Arn"] == topic
        assert json.loads(target["InputTransformer"]["InputTemplate"]).startswith(f"{STACK_NAME}: <call> for the key-encryption key")
        for name, event in key_events().items():
            matches = client("events").test_event_pattern(EventPattern=rule["EventPattern"], Event=json.dumps(event))["Result"]
            assert matches == (not name.endswith("of another")), name
            other_call = json.loads(json.dumps(event).replace(event["detail"]["eventName"], "DescribeKey"))
            assert not client("events").test_event_pattern(EventPattern=rule["EventPattern"], Event=json.dumps(other_call))["Result"]
    finally:
        update(AlarmTopicArn="")
    assert not [rule for rule in client("events").list_rules()["Rules"] if "KeyInDanger" in rule["Name"]]
