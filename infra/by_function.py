"""Writes the templates for deploying function by function: `make by-function`.

`cargo lambda deploy` creates a function, its version, and its alias, and nothing else. infra/template.yaml describes everything else.
This program expands that template as SAM does and removes the functions. Outputs name each function's role, and its environment as a
file for `--env-file`. There are two templates: resources that refer to a function, such as routes and alarms, need the functions
first, so the first deployment starts with a template without them. With `--new`, there is a third one for a stack in use: it lacks
only what refers to the functions that a release adds.
"""

import argparse
import json
import logging
import os
import re
import sys
from pathlib import Path
from types import SimpleNamespace

import cfnlint.decode
from samtranslator.translator.transform import transform

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = ROOT / "infra/template.yaml"
TARGET = ROOT / "target/by-function"
BROUGHT_BY_CARGO_LAMBDA = ("AWS::Lambda::Function", "AWS::Lambda::Version", "AWS::Lambda::Alias")
# Parameters of the functions themselves, which cargo lambda sets or, like concurrency, `aws lambda` sets.
OF_FUNCTIONS = ("Architecture", "Release", "TrafficShifting", "DeploymentPreference", "LoginConcurrency", "EmailOtpConcurrency",
                "PasskeyConcurrency", "EventsConcurrency", "PagesConcurrency", "WebhookSecret", "WebhookPreviousSecret")
# Variables that hold a secret. Everyone who may describe the stack reads its outputs, so the operator adds these to the file.
SECRET_VARIABLES = ("WEBHOOK_SECRET", "WEBHOOK_PREVIOUS_SECRET")


def expanded(traffic_shifting: bool = False) -> dict:
    """The template as SAM hands it to CloudFormation, with or without CodeDeploy."""
    template, errors = cfnlint.decode.decode(str(TEMPLATE))
    if errors:
        sys.exit(f"error: {TEMPLATE} is not valid: {errors}")
    plain = json.loads(json.dumps(template))
    for resource in plain["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://bucket/code.zip"
    logging.disable(logging.CRITICAL)
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")
    return transform(plain, {"TrafficShifting": str(traffic_shifting).lower()}, SimpleNamespace(load=dict))


def names_in(value) -> set[str]:
    """The names that a part of the template refers to."""
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if not isinstance(value, dict):
        return set()
    found = names_in(list(value.values()))
    if isinstance(value.get("Ref"), str):
        found.add(value["Ref"])
    if attribute := value.get("Fn::GetAtt"):
        found.add(attribute[0] if isinstance(attribute, list) else attribute.split(".")[0])
    if text := value.get("Fn::Sub"):
        found |= set(re.findall(r"\$\{([A-Za-z0-9]+)", text if isinstance(text, str) else text[0]))
    return found


def with_names(value, brought: dict[str, str]):
    """The same part, with each reference to a function or alias replaced by its name."""
    if isinstance(value, list):
        return [with_names(part, brought) for part in value]
    if not isinstance(value, dict):
        return value
    if value.get("Ref") in brought:
        return {"Fn::Sub": brought[value["Ref"]]}
    if text := value.get("Fn::Sub"):
        text, *variables = [text] if isinstance(text, str) else text
        text = re.sub(r"\$\{(\w+)\}", lambda name: brought.get(name[1], name[0]), text)
        return {"Fn::Sub": [text, *with_names(variables, brought)] if variables else text}
    return {key: with_names(part, brought) for key, part in value.items()}


def stand_ins(resources: dict) -> dict[str, str]:
    """The names of the functions and aliases that cargo lambda creates."""
    names = {}
    for logical, resource in resources.items():
        if resource["Type"] == "AWS::Lambda::Function":
            names[logical] = resource["Properties"]["FunctionName"]["Fn::Sub"]
    for logical, resource in resources.items():
        if resource["Type"] == "AWS::Lambda::Alias":
            of = names[resource["Properties"]["FunctionName"]["Ref"]]
            alias = resource["Properties"]["Name"]
            names[logical] = f"arn:${{AWS::Partition}}:lambda:${{AWS::Region}}:${{AWS::AccountId}}:function:{of}:{alias}"
    return names


def naming(parts: dict, brought: set[str]) -> set[str]:
    """The parts that refer to a function, and the parts that refer to those."""
    found: set[str] = set()
    while more := {name for name, part in parts.items() if name not in found and names_in(part) & (brought | found)}:
        found |= more
    return found


def role_and_environment(logical: str, function: dict, condition: dict) -> dict:
    """The two outputs of a function. Its environment consists of lines NAME='value'. Names of outputs contain letters and digits only."""
    binary = function["FunctionName"]["Fn::Sub"].removeprefix("${AWS::StackName}-")
    variables = function["Environment"]["Variables"].items()
    lines = [{"Fn::Join": ["", [f"{name}='", value, "'"]]} for name, value in variables if name not in ("RELEASE", *SECRET_VARIABLES)]
    output = binary.replace("_", "")
    outputs = {
        f"{output}Role": {"Description": f"The role of {binary}.", "Value": {"Fn::GetAtt": [f"{logical}Role", "Arn"]}},
        f"{output}Environment": {"Description": f"The environment of {binary}.", "Value": {"Fn::Join": ["\n", lines]}},
    }
    return {name: condition | output for name, output in outputs.items()}


def around_functions(template: dict, new: list[str]) -> tuple[dict, set[str], set[str]]:
    """The template without its functions, the resources that refer to a function, and those that refer to a new one."""
    resources, outputs = template["Resources"], template["Outputs"]
    brought = stand_ins(resources)
    left = {name: part for name, part in resources.items() if part["Type"] not in BROUGHT_BY_CARGO_LAMBDA}
    for name, part in resources.items():
        if part["Type"] == "AWS::Lambda::Function":
            condition = {key: value for key, value in part.items() if key == "Condition"}
            outputs |= role_and_environment(name, part["Properties"], condition)
    parameters = {name: parameter for name, parameter in template["Parameters"].items() if name not in OF_FUNCTIONS}
    for part in left.values():
        # Every resource that follows a function follows all of them.
        part.pop("DependsOn", None)
    conditions = {name: condition for name, condition in template["Conditions"].items() if not names_in(condition) & set(OF_FUNCTIONS)}
    rules = {name: rule for name, rule in template["Rules"].items() if not names_in(rule) & set(OF_FUNCTIONS)}
    around = template | {"Resources": with_names(left, brought), "Parameters": parameters, "Conditions": conditions, "Rules": rules}
    of_new = {logical for logical, name in brought.items() if name.removesuffix(":live").endswith(tuple(f"-{one}" for one in new))}
    return around, naming(left, set(brought)), naming(left, of_new)


def without(template: dict, resources: set[str]) -> dict:
    """The template without some resources, and without the outputs that refer to them."""
    left = {name: part for name, part in template["Resources"].items() if name not in resources}
    outputs = {name: output for name, output in template["Outputs"].items() if not names_in(output) & resources}
    return template | {"Resources": left, "Outputs": outputs}


def write(template: dict, name: str) -> None:
    (TARGET / name).write_text(json.dumps(template, indent=1) + "\n")
    print((TARGET / name).relative_to(ROOT))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--new", nargs="*", default=[], metavar="FUNCTION", help="the functions that the release adds to a stack in use")
    new = arguments.parse_args().new
    TARGET.mkdir(parents=True, exist_ok=True)
    template, late, late_for_new = around_functions(expanded(), new)
    write(without(template, late), "before-functions.json")
    if new:
        write(without(template, late_for_new), "before-new-functions.json")
    write(template, "template.json")


if __name__ == "__main__":
    main()
