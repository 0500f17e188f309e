"""Checks docs/api/openapi.json: it is valid OpenAPI 3.1, and every example matches its schema."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import openapi_spec_validator

DOCUMENT = json.loads((Path(__file__).resolve().parents[1] / "docs/api/openapi.json").read_text())
FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER


# A recovery code as the service generates it (`domain/credential/recovery_codes.rs`).
RECOVERY_CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}")


def resolved(node: dict) -> dict:
    """The target of a reference within the document."""
    if "$ref" not in node:
        return node
    found = DOCUMENT
    for part in node["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return found


def examples(node, place: str = "#") -> Iterator[tuple[str, dict, object]]:
    """Every example with its schema: those of bodies and parameters, and those within schemas."""
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from examples(child, f"{place}/{index}")
    elif isinstance(node, dict):
        if isinstance(schema := node.get("schema"), dict):
            named = [resolved(example)["value"] for example in node.get("examples", {}).values()]
            for example in named + [node[key] for key in ("example",) if key in node]:
                yield place, schema, example
        elif isinstance(node.get("examples"), list):
            for example in node["examples"]:
                yield place, node, example
        for key, child in node.items():
            if key not in ("example", "examples"):
                yield from examples(child, f"{place}/{key.replace('/', '~1')}")


def wrong_examples() -> Iterator[str]:
    for place, schema, example in examples(DOCUMENT):
        whole = schema | {"components": DOCUMENT["components"]}
        for error in jsonschema.Draft202012Validator(whole, format_checker=FORMATS).iter_errors(example):
            yield f"{place}: {error.message}"


def bodies_without_example() -> Iterator[str]:
    """JSON requests and successful responses without an example."""
    for path, item in DOCUMENT["paths"].items():
        for verb, operation in item.items():
            answers = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
            for body in [operation.get("requestBody", {}), *answers]:
                for media_type, content in body.get("content", {}).items():
                    shown = "example" in content or "examples" in content or resolved(content["schema"]).get("examples")
                    # The document's own route needs no example.
                    if media_type == "application/json" and not shown and path != "/openapi.json":
                        yield f"{verb.upper()} {path}: no example"


def wrong_recovery_codes() -> Iterator[str]:
    for place, _, example in examples(DOCUMENT):
        codes = example.get("recovery_codes", []) if isinstance(example, dict) else []
        yield from (f"{place}: {code} does not have the form of a recovery code" for code in codes if not RECOVERY_CODE.fullmatch(code))


def main() -> None:
    openapi_spec_validator.validate(DOCUMENT)
    errors = [*wrong_examples(), *wrong_recovery_codes(), *bodies_without_example()]
    if errors:
        sys.exit("error: docs/api/openapi.json is wrong:\n  " + "\n  ".join(errors))
    print(f"{len(DOCUMENT['paths'])} paths and {len(list(examples(DOCUMENT)))} examples checked")


if __name__ == "__main__":
    main()
