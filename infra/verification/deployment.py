"""The deployment to verify: its address, its agreement with the helpdesk, and its AWS account if that is available."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path


class Unusable(Exception):
    """The given options do not describe a deployment."""


@dataclass(frozen=True)
class Helpdesk:
    """What the helpdesk signs its tokens with, and the claims that they need."""

    issuer: str
    audience: str
    key: bytes = field(repr=False)
    kid: str
    algorithm: str
    staff_acr: str = ""


@dataclass(frozen=True)
class Emulator:
    """An emulator in place of AWS. Its SES reports no deliveries, so the verification reports them."""

    endpoint: str
    mailbox: str
    mail_event_source: str


@dataclass(frozen=True)
class Stack:
    """The stack as CloudFormation describes it, with AWS clients for its account."""

    name: str
    region: str
    outputs: dict[str, str]
    parameters: dict[str, str]
    # Physical IDs, by logical ID.
    resources: dict[str, str]
    emulator: Emulator | None = None

    def client(self, service: str):
        return client(service, self.region, self.emulator.endpoint if self.emulator else None)


@dataclass(frozen=True)
class Deployment:
    api: str
    helpdesk: Helpdesk
    tenant: str
    assertion_issuer: str
    assertion_audience: str
    # The origin of a Help Center. Without it, CORS cannot be checked.
    origin: str = ""
    # The ID of a verified sender of the tenant.
    sender: str = ""
    stack: Stack | None = None


def client(service: str, region: str | None, endpoint: str | None):
    """An AWS client. The emulator accepts any credentials."""
    import boto3

    emulated = {"aws_access_key_id": "test", "aws_secret_access_key": "test"} if endpoint else {}
    return boto3.client(service, region_name=region, endpoint_url=endpoint, **emulated)


def read_stack(name: str, region: str | None, emulator: Emulator | None = None) -> Stack:
    cloudformation = client("cloudformation", region, emulator.endpoint if emulator else None)
    described = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=name)
    resources = {entry["LogicalResourceId"]: entry.get("PhysicalResourceId", "") for page in pages for entry in page["StackResourceSummaries"]}
    outputs = {output["OutputKey"]: output["OutputValue"] for output in described.get("Outputs", [])}
    parameters = {parameter["ParameterKey"]: parameter["ParameterValue"] for parameter in described["Parameters"]}
    return Stack(name, cloudformation.meta.region_name, outputs, parameters, resources, emulator)


def algorithm_of(key: bytes) -> str:
    """The algorithm of the helpdesk's private key (PEM)."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    try:
        private = serialization.load_pem_private_key(key, None)
    except (ValueError, TypeError) as error:
        raise Unusable("the file of --key must hold a private key in PEM, without a password") from error
    kinds = {rsa.RSAPrivateKey: "RS256", ec.EllipticCurvePrivateKey: "ES256", ed25519.Ed25519PrivateKey: "EdDSA"}
    return next(algorithm for kind, algorithm in kinds.items() if isinstance(private, kind))


def of_local_stack(file: Path, stack_name: str, tenant: str = "verify") -> Deployment:
    """The stack of `make up`, from the file that describes it."""
    if not file.exists():
        raise Unusable(f"{file} does not exist: give --stack or --api (see --help), or run `make up` for the local stack")
    known = json.loads(file.read_text())
    key = Path(known["signing_key"]).read_bytes()
    helpdesk = Helpdesk(known["issuer"], known["audience"], key, known["kid"], known["signing_alg"])
    emulator = Emulator(known["aws_endpoint"], known["mailbox"], "local.ses")
    stack = read_stack(stack_name, known["region"], emulator)
    return Deployment(known["api"], helpdesk, tenant, known["assertion_issuer"], known["assertion_audience"], known["allowed_origins"][0], stack=stack)


def of_arguments(given) -> Deployment:
    """The deployment that the command line describes. The stack's parameters replace missing options."""
    stack = read_stack(given.stack, given.region) if given.stack else None
    parameters = stack.parameters if stack else {}

    def value(name: str, parameter: str, default: str | None = None) -> str:
        found = getattr(given, name) or parameters.get(parameter) or default
        if found is None:
            raise Unusable(f"--{name.replace('_', '-')} is missing: give it, or --stack")
        return found

    if not (given.key and given.kid):
        raise Unusable("--key and --kid are missing: the helpdesk's private key, in PEM, and its ID in the helpdesk's JWK set")
    key = Path(given.key).read_bytes()
    helpdesk = Helpdesk(value("issuer", "TokenIssuer"), value("audience", "TokenAudience"), key, given.kid, algorithm_of(key),
                        value("staff_acr", "StaffAcr", ""))
    api = given.api or (stack.outputs.get("ApiUrl") if stack else None)
    if not api:
        raise Unusable("--api is missing: give it, or --stack")
    origins = [origin for origin in parameters.get("AllowedOrigins", "").split(",") if origin]
    return Deployment(api.rstrip("/"), helpdesk, given.tenant, value("assertion_issuer", "AssertionIssuer"),
                      value("assertion_audience", "AssertionAudience"), given.origin or next(iter(origins), ""), given.sender or "", stack)
