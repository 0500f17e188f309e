"""Writes docs/api/reference.md from docs/api/openapi.json, as part of `make openapi`. `tests/check_docs.py` compares it."""

import json
from collections.abc import Iterator
from pathlib import Path

API = Path(__file__).resolve().parent / "api"
DOCUMENT = json.loads((API / "openapi.json").read_text())
PAGE = API / "reference.md"

HEAD = """# API reference

All routes with their parameters and answers. `make openapi` generates this page from [openapi.json](openapi.json) (OpenAPI 3.1), which the
deployed API also serves at `GET /openapi.json`. The [integration guide](../integration.md) shows the order in which to call the routes, and
[problems](problems.md) lists the refusals and what to do.
"""


def linked(reference: str) -> str:
    name = reference.rsplit("/", 1)[-1]
    return f"[{name}](#{name.lower()})"


def type_of(schema: dict) -> str:
    """A schema in a few words, or a link to the schema of a component."""
    if "$ref" in schema:
        return linked(schema["$ref"])
    if choices := schema.get("oneOf") or schema.get("anyOf"):
        return " or ".join(type_of(choice) for choice in choices)
    names = schema["type"] if isinstance(schema.get("type"), list) else [schema.get("type", "any")]
    if "array" in names and "items" in schema:
        names = [f"list of {type_of(schema['items'])}" if name == "array" else name for name in names]
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    return " or ".join(names) + (f", {schema['format']}" if schema.get("format", "").startswith("date") else "")


def limits(schema: dict) -> str:
    """The limits of a number, a length, or a list."""
    parts = []
    for name, words in (("minimum", "at least"), ("maximum", "at most"), ("maxLength", "at most"), ("maxItems", "at most")):
        if name in schema:
            unit = {"maxLength": " characters", "maxItems": " entries"}.get(name, "")
            parts.append(f"{words} {schema[name]}{unit}")
    return f" ({', '.join(parts)})" if parts else ""


def cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def row(name: str, required: bool, schema: dict, description: str) -> str:
    return f"| `{name}`{'' if required else '?'} | {type_of(schema)}{limits(schema)} | {cell(description)} |"


def tokens(operation: dict) -> str:
    """The tokens that a route accepts."""
    takers = [f"`{use}`" + (f", role `{roles[0]}`" if roles else "") for entry in operation.get("security", []) for use, roles in entry.items()]
    return f"Token: {' or '.join(takers)}." if takers else "No token."


def media(content: dict) -> str:
    """The type of a body: the schema if it is JSON, and the media type otherwise."""
    return " or ".join(type_of(body["schema"]) if kind == "application/json" else f"`{kind}`" for kind, body in content.items())


def problems(operation: dict) -> str:
    """The names of the problems, by status."""
    refused = []
    for status, answer in operation["responses"].items():
        names = answer.get("content", {}).get("application/problem+json", {}).get("examples", {})
        refused += [f"{status} " + ", ".join(f"`{name}`" for name in names)] if names else []
    return f"Problems: {'; '.join(refused)}."


def operation_lines(verb: str, path: str, operation: dict) -> Iterator[str]:
    # Without braces, which mdBook reads as attributes of the heading.
    yield f"### {verb.upper()} {path.replace('{', '&#123;').replace('}', '&#125;')}\n"
    yield f"{operation['summary']} {operation.get('description', '')}".strip() + f" {tokens(operation)}\n"
    if parameters := operation.get("parameters"):
        yield "| parameter | | |\n|---|---|---|"
        for parameter in parameters:
            where = "" if parameter["in"] in ("path", "query") else f" ({parameter['in']})"
            yield row(parameter["name"], parameter["required"], parameter["schema"], parameter["description"] + where)
        yield ""
    if body := operation.get("requestBody"):
        yield f"Body{'' if body.get('required') else ', optional'}: {media(body['content'])}\n"
    for status, answer in operation["responses"].items():
        if status < "400":
            content = media(answer.get("content", {}))
            yield f"- {status}: {answer['description']}" + (f" {content}" if content else "")
    yield f"\n{problems(operation)}\n"


def schema_lines(name: str, schema: dict) -> Iterator[str]:
    yield f"### {name}\n"
    yield cell(schema.get("description", "")).replace("\\|", "|") + "\n"
    if fields := schema.get("properties"):
        yield "| field | | |\n|---|---|---|"
        for field, of in fields.items():
            yield row(field, field in schema.get("required", []), of, of.get("description", ""))
        yield ""
    else:
        yield f"{type_of(schema)}{limits(schema)}\n"
    for example in schema.get("examples", [])[:1]:
        yield f"```json\n{json.dumps(example, indent=2, ensure_ascii=False)}\n```\n"


def text() -> str:
    lines = [HEAD]
    for tag in DOCUMENT["tags"]:
        lines.append(f"## {tag['name'].title()}\n\n{tag['description']}\n")
        for path, item in DOCUMENT["paths"].items():
            for verb, operation in item.items():
                if tag["name"] in operation["tags"]:
                    lines += operation_lines(verb, path, operation)
    lines.append("## Schemas\n\nA field with `?` may be absent.\n")
    for name, schema in DOCUMENT["components"]["schemas"].items():
        lines += schema_lines(name, schema)
    return "\n".join(lines).rstrip() + "\n"


def is_current() -> bool:
    return PAGE.exists() and PAGE.read_text() == text()


if __name__ == "__main__":
    PAGE.write_text(text())
