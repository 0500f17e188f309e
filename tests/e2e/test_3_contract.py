"""The OpenAPI document against the deployed stack: it is valid, its examples are, and no answer is other than it says (schemathesis)."""

import json

import hypothesis
import jsonschema
import openapi_spec_validator
import pytest
import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance, response_headers_conformance, response_schema_conformance, status_code_conformance,
)

import settings
from conftest import POLICY, call, token

DOCUMENT = json.loads((settings.ROOT / "docs/api/openapi.json").read_text())
# Whatever is sent here stays here.
TENANT = "contract"
EXAMPLES = 8
CHECKS = [
    not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance, response_headers_conformance,
]
FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)


@pytest.fixture(scope="module", autouse=True)
def tenant() -> None:
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", TENANT), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", TENANT, role="admin")
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    assert call("PUT", "/v1/policy", admin, POLICY, headers={"If-Match": tag}).ok


def bearer(operation: dict) -> dict[str, str]:
    """A token of the first kind that the operation takes."""
    kinds = [kind for requirement in operation.get("security", []) for kind in requirement]
    if not kinds:
        return {}
    claims = {"role": "admin"} if kinds[0] == "staff" else {}
    return {"Authorization": f"Bearer {token(kinds[0], f'{kinds[0]}-of-the-contract', TENANT, **claims)}"}


def test_the_document_is_valid():
    openapi_spec_validator.validate(DOCUMENT)


def media_types(node: dict):
    """Every body of the document, with its schema."""
    if isinstance(node, dict):
        for media in node.get("content", {}).values() if isinstance(node.get("content"), dict) else ():
            yield media
        for child in node.values():
            yield from media_types(child)
    elif isinstance(node, list):
        for child in node:
            yield from media_types(child)


def resolved(node: dict) -> dict:
    found = DOCUMENT
    if "$ref" in node:
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return found
    return node


def test_every_example_is_of_its_schema():
    checked = 0
    for media in media_types(DOCUMENT["paths"]):
        examples = [resolved(example)["value"] for example in media.get("examples", {}).values()]
        examples += [media["example"]] if "example" in media else []
        schema = media.get("schema", {}) | {"components": DOCUMENT["components"]}
        for example in examples + resolved(media.get("schema", {})).get("examples", []):
            jsonschema.Draft202012Validator(schema, format_checker=FORMATS).validate(example)
            checked += 1
    assert checked > 100


@SCHEMA.parametrize()
@hypothesis.settings(
    max_examples=EXAMPLES, derandomize=True, deadline=None, database=None, suppress_health_check=list(hypothesis.HealthCheck),
)
def test_every_answer_is_as_documented(case):
    headers = bearer(case.operation.definition.raw)
    answer = case.call(base_url=settings.stack()["api"], headers=headers, timeout=60)
    case.validate_response(answer, checks=CHECKS)
