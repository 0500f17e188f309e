"""What an operator relies on: versions behind an alias, dead letters, the dashboard and the alarms."""

import json
import re
import uuid
from datetime import datetime, timedelta, timezone

import pytest
from botocore.exceptions import ClientError

import stack as local
from archive import zipped
from conftest import MAIL_TENANT, call, set_up_at_login
from settings import FUNCTIONS, ROOT, STACK_NAME, stack
from test_2_email import client
from test_2_events import notices

pytestmark = pytest.mark.alone

# They answer nobody: one reads the stream, one is told events.
BEHIND_THE_API = sorted(set(FUNCTIONS) - {"delivery", "events", "keys"})


def live(function: str) -> dict:
    """The configuration of what the alias points to."""
    return client("lambda").get_function_configuration(FunctionName=stack()["functions"][function], Qualifier="live")


def outputs() -> dict:
    found = client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]["Outputs"]
    return {output["OutputKey"]: output["OutputValue"] for output in found}


def test_make_up_redeploys_what_has_changed_and_nothing_else():
    def versions() -> dict[str, str]:
        return {function: live(function)["Version"] for function in FUNCTIONS}

    before = versions()
    local.deploy(local.package_build())
    assert versions() == before
    # A program is the same with a byte behind its end, and its package another.
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
    targets = [target for rule in client("events").list_rules()["Rules"]
               for target in client("events").list_targets_by_rule(Rule=rule["Name"])["Targets"] if target["Id"] == "delivery"]
    assert targets[0]["Arn"].endswith(":live") and targets[0]["DeadLetterConfig"]["Arn"].endswith(outputs()["DeadEvents"].rsplit("/", 1)[1])


def update(**changed: str) -> None:
    """Deploys the stack again with some other parameters, and nothing else."""
    cloudformation = client("cloudformation")
    known = cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]["Parameters"]
    parameters = [{"ParameterKey": parameter["ParameterKey"], "UsePreviousValue": True} for parameter in known
                  if parameter["ParameterKey"] not in changed]
    parameters += [{"ParameterKey": name, "ParameterValue": value} for name, value in changed.items()]
    cloudformation.update_stack(StackName=STACK_NAME, UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
                                Parameters=parameters)

    def status() -> str:
        return cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0]["StackStatus"]

    local.wait_for(lambda: not status().endswith("IN_PROGRESS"), 60, "the update does not end")
    assert status() == "UPDATE_COMPLETE"
    local.repeat_cors(outputs()["ApiId"])


def test_a_new_release_publishes_every_function_and_the_api_goes_on():
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


def test_an_event_that_failed_for_good_ends_with_the_dead_letters():
    configured = client("lambda").get_function_event_invoke_config(FunctionName=stack()["functions"]["delivery"], Qualifier="live")
    assert configured["DestinationConfig"]["OnFailure"]["Destination"].endswith(outputs()["DeadEvents"].rsplit("/", 1)[1])
    assert configured["MaximumRetryAttempts"] == 2


def test_a_dead_letter_is_handled_once_more_as_the_runbook_says():
    reader = set_up_at_login(f"letter-{uuid.uuid4()}")
    address = f"{reader.sub}@example.com"
    (told,) = notices(address, 1)
    now = datetime.now(timezone.utc)
    found = client("dynamodb").scan(
        TableName=stack()["table"], FilterExpression="begins_with(SK, :audit) AND #at BETWEEN :from AND :to",
        ExpressionAttributeNames={"#at": "at"},
        ExpressionAttributeValues={":audit": {"S": "AUDIT#"}, ":from": {"S": f"{now - timedelta(minutes=1):%FT%TZ}"},
                                   ":to": {"S": f"{now + timedelta(minutes=1):%FT%TZ}"}})["Items"]
    entries = [entry for entry in found if entry["PK"]["S"].endswith(reader.sub)]
    batch = {"Records": [{"dynamodb": {"NewImage": entry}} for entry in entries]}
    answer = client("lambda").invoke(FunctionName=f"{stack()['functions']['events']}:live", Payload=json.dumps(batch))
    assert entries and answer["StatusCode"] == 200 and "FunctionError" not in answer
    assert notices(address, 1) == [told], "nobody is told twice"


def test_the_dashboard_names_what_this_stack_has():
    body = client("cloudwatch").get_dashboard(DashboardName=outputs()["Dashboard"])["DashboardBody"]
    assert "${" not in body
    shown = json.dumps(json.loads(body))
    assert all(name in shown for name in [*stack()["functions"].values(), stack()["table"], outputs()["ApiId"]])


def test_every_alarm_is_there_and_none_goes_off_for_want_of_data():
    alarms = client("cloudwatch").describe_alarms()["MetricAlarms"]
    # Two by tenant stand on Contributor Insights, one of the stream on a sum of metrics: the emulator has neither.
    declared = re.findall(r"^  (\w+Alarm):$", (ROOT / "infra/template.yaml").read_text(), re.MULTILINE)
    assert len(alarms) == len(declared) - 3
    assert {alarm["TreatMissingData"] for alarm in alarms} == {"notBreaching", "ignore"}


def key_events() -> dict[str, dict]:
    """What CloudTrail tells of the stack's key, and of a key of somebody else."""
    key, found = outputs()["KeyArn"], {}
    for name in ("kms_disable_key", "kms_schedule_key_deletion"):
        text = (ROOT / f"tests/events/other/{name}.json").read_text()
        (told,) = set(re.findall(r"arn:aws:kms:[^\"]*", text))
        found[f"{name} of another"] = json.loads(text)["event"]
        ours = text.replace(told, key).replace(told.rsplit("/", 1)[1], key.rsplit("/", 1)[1])
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
        assert json.loads(target["InputTransformer"]["InputTemplate"]).startswith(f"{STACK_NAME}: <call> for the key of keys")
        for name, event in key_events().items():
            told = client("events").test_event_pattern(EventPattern=rule["EventPattern"], Event=json.dumps(event))["Result"]
            assert told == (not name.endswith("of another")), name
            other_call = json.loads(json.dumps(event).replace(event["detail"]["eventName"], "DescribeKey"))
            assert not client("events").test_event_pattern(EventPattern=rule["EventPattern"], Event=json.dumps(other_call))["Result"]
    finally:
        update(AlarmTopicArn="")
    assert not [rule for rule in client("events").list_rules()["Rules"] if "KeyInDanger" in rule["Name"]]
