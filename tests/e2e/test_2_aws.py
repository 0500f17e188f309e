"""What a first deployment on AWS would meet, as far as the emulator shows it (docs/aws.md)."""

import sys
import tomllib

import pytest
from botocore.exceptions import ClientError

from settings import ENDPOINT, ROOT
from stack import BUCKET
from test_2_email import client

sys.path.insert(0, str(ROOT / "tests"))

import check_aws  # noqa: E402
import check_roles  # noqa: E402

COMPLETE = {
    "TokenIssuer": "https://helpdesk.example", "TokenAudience": "user-2fa", "TokenJwksUrl": "https://helpdesk.example/jwks.json",
    "AssertionIssuer": "https://2fa.example", "AssertionAudience": "helpdesk",
}


def refusal(**parameters: str) -> str:
    """What CloudFormation says of a deployment with these parameters; nothing is made of it."""
    given = [{"ParameterKey": name, "ParameterValue": value} for name, value in (COMPLETE | parameters).items()]
    with pytest.raises(ClientError) as refused:
        client("cloudformation").create_stack(StackName="never-there", TemplateURL=f"{ENDPOINT}/{BUCKET}/template.yaml", Parameters=given,
                                              Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
    assert refused.value.response["Error"]["Code"] == "ValidationError"
    return refused.value.response["Error"]["Message"]


@pytest.mark.parametrize("parameter", check_aws.placeholders())
def test_aws_12_cloudformation_refuses_a_placeholder_and_says_what_the_parameter_takes(parameter):
    template = check_roles.read_template()
    said = refusal(**{parameter: check_aws.placeholders()[parameter]})
    assert template["Parameters"][parameter]["ConstraintDescription"] in said


def test_aws_12_samconfig_names_every_parameter_that_has_no_default():
    environments = tomllib.loads((ROOT / "samconfig.toml").read_text())
    for environment in ("staging", "production"):
        named = {override.split("=")[0] for override in environments[environment]["deploy"]["parameters"]["parameter_overrides"]}
        assert set(COMPLETE) <= named


def test_aws_13_a_set_of_keys_that_is_too_long_is_refused_with_the_way_out():
    assert "give TokenJwksUrl instead" in refusal(TokenJwksUrl="", TokenJwks='{"keys":["' + "k" * 1400 + '"]}')
