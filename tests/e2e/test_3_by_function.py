"""Follows docs/deploying.md function by function: the commands of the page, with the functions of this build."""

import json
import os
import sys

import pytest

import mint
from deployed import client
from settings import FUNCTIONS, ROOT, STATE, stack

sys.path.insert(0, str(ROOT / "tests"))
import recipes  # noqa: E402


pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def outputs() -> dict:
    """The outputs of the stack that the recipe deployed, and on which the demo was played."""
    binaries = STATE / "lambda"
    for function in FUNCTIONS:
        place = binaries / function / "bootstrap"
        place.parent.mkdir(parents=True)
        os.link(ROOT / "target/debug" / function, place)
    return recipes.by_function(build=False, CARGO_LAMBDA_DEPLOY=f'{{lambda_dir="{binaries}"}}')


def test_each_function_has_its_memory_its_time_its_role_and_its_environment(outputs):
    for function in FUNCTIONS:
        name = f"{recipes.BY_FUNCTION}-{function}"
        ours = client("lambda").get_function_configuration(FunctionName=name, Qualifier="live")
        by_template = client("lambda").get_function_configuration(FunctionName=stack()["functions"][function], Qualifier="live")
        for limit in ("MemorySize", "Timeout", "Runtime", "Handler"):
            assert ours[limit] == by_template[limit], (function, limit)
        assert ours["Role"] == outputs[f"{function.replace('_', '')}Role"]
        environment = ours["Environment"]["Variables"]
        assert environment.keys() == by_template["Environment"]["Variables"].keys() - {"RELEASE"}
        assert environment["TABLE_NAME"] == outputs["TableName"] != stack()["table"]
        assert json.loads(environment["TOKEN_JWKS"]) == {"keys": [mint.public_jwk()]}


def test_every_caller_of_a_function_uses_its_alias(outputs):
    uris = [i["IntegrationUri"] for i in client("apigatewayv2").get_integrations(ApiId=outputs["ApiId"])["Items"]]
    assert len(uris) == len(FUNCTIONS) - 6 and all(f":{recipes.BY_FUNCTION}-" in uri and ":live" in uri for uri in uris)
    (mapping,) = client("lambda").list_event_source_mappings(FunctionName=f"{recipes.BY_FUNCTION}-events:live")["EventSourceMappings"]
    assert mapping["State"] == "Enabled"
