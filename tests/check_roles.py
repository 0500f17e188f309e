"""Checks the roles in infra/template.yaml by items: which partitions of the table each function may read and write.

The emulator's IAM ignores `dynamodb:LeadingKeys`, so no test of the deployed stack can show this. Two checks replace such a test:

- Each role allows on each kind of partition exactly what `MAY` lists, and `MAY` has each kind of `shared/src/storage/keys.rs`.
- The tests in Rust record the calls to AWS (`tests/src/role_log.rs`). Each recorded call of a function is allowed by its role, and each
  action that a role allows on a kind of partition was recorded. So no permission is wider than its use.
"""

import fnmatch
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import cfnlint.decode

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = "infra/template.yaml"
# The kinds of partitions that belong to an index, which has the same name as the kind.
IN_INDEXES = {"timeline", "status", "search"}

# The kinds of partitions, each with keys that imitate another kind.
KEYS = {
    "tenant": ["T#demo", "T#U", "T#a*b", "T#ADDRESS"],
    "user": ["T#demo#U#alice", "T#U#U#U", "T#demo#U#T"],
    "timeline": ["T#demo#A#2027-01"],
    "status": ["T#demo#S#0"],
    "search": ["T#demo#I", "T#demo#M#tag"],
    "address": ["ADDRESS#help@example.com", "ADDRESS#t#u@example.com", "ADDRESS#T#demo"],
    "mails": ["MAILS#demo"],
    "outbox": ["OUTBOX#demo"],
    "erasures": ["ERASED#demo"],
    "changes": ["CHANGES#demo"],
    "reminders": ["REMINDERS"],
    "reminded": ["REMINDED#demo"],
    "ring": ["KEYRING"],
}
# What each function may do with the items of each kind of partition. `read` means BatchGetItem and Query.
MAY = {
    "login": {"tenant": "read", "user": "read put delete", "ring": "read put"},
    "totp": {"tenant": "read", "user": "read put", "ring": "read put"},
    "passkey": {"tenant": "read", "user": "read put delete", "ring": "read put"},
    "account": {"tenant": "read", "user": "read put delete", "ring": "read put"},
    "policy": {"tenant": "read put delete check", "changes": "read put", "reminders": "put delete"},
    "senders": {"tenant": "read put delete check", "address": "read put", "mails": "read update", "ring": "read put"},
    "email_otp": {"tenant": "read", "user": "read put delete", "mails": "update", "ring": "read put"},
    "admin": {"tenant": "read", "user": "read put delete", "timeline": "read", "status": "read", "search": "read", "outbox": "read",
              "erasures": "put", "changes": "read put", "reminded": "read", "ring": "read put"},
    "events": {"outbox": "put update"},
    "notices": {"tenant": "read", "user": "read", "outbox": "read put", "mails": "update"},
    "reminders": {"tenant": "read", "user": "read put", "status": "read", "reminders": "read", "reminded": "update", "mails": "update"},
    "delivery": {"tenant": "read", "user": "read put"},
    "keys": {"ring": "read put"},
    "pages": {},
    "webhooks": {},
}
WORD = {"BatchGetItem": "read", "Query": "read", "PutItem": "put", "DeleteItem": "delete", "BatchWriteItem": "delete", "UpdateItem": "update",
        "ConditionCheckItem": "check"}


@dataclass
class Statement:
    """A statement of a role."""

    actions: list[str]
    like: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)
    indexes: list[str] = field(default_factory=list)

    def allows(self, action: str, keys: list[str], index: str = "") -> bool:
        """Whether IAM allows it: every key matches one of the patterns, and none matches an excluded one (`*` also matches `#`)."""
        if action not in self.actions or (action.startswith("dynamodb:") and (index not in self.indexes if index else bool(self.indexes))):
            return False
        return all(any(fnmatch.fnmatchcase(key, p) for p in self.like) and not any(fnmatch.fnmatchcase(key, p) for p in self.unlike)
                   for key in keys)


def listed(value) -> list:
    return value if isinstance(value, list) else [value]


def chosen(value):
    """The part of a template that applies if `SenderOwnership` is exclusive."""
    if isinstance(value, dict) and set(value) == {"Fn::If"}:
        return chosen(value["Fn::If"][1])
    if isinstance(value, dict):
        return {key: chosen(part) for key, part in value.items()}
    return [chosen(part) for part in value] if isinstance(value, list) else value


def read_statement(statement: dict) -> Statement:
    if statement["Effect"] != "Allow":
        raise SystemExit(f"error: {statement['Sid']} is not an Allow statement: this check does not support others")
    condition = statement.get("Condition", {})
    unknown = set(condition) - {"ForAllValues:StringLike", "ForAllValues:StringNotLike", "StringEquals", "StringEqualsIfExists", "StringLikeIfExists"}
    if unknown:
        raise SystemExit(f"error: {statement['Sid']} has conditions that this check does not support: {unknown}")
    keys = [listed(condition.get(name, {}).get("dynamodb:LeadingKeys", [])) for name in ("ForAllValues:StringLike", "ForAllValues:StringNotLike")]
    return Statement(listed(statement["Action"]), *keys, re.findall(r"/index/(\w+)", json.dumps(statement["Resource"])))


def roles(template: dict) -> dict[str, list[Statement]]:
    found = {}
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            function = resource["Properties"]["FunctionName"]["Fn::Sub"].removeprefix("${AWS::StackName}-")
            policies = resource["Properties"].get("Policies", [])
            found[function] = [read_statement(statement) for policy in policies for statement in policy["Statement"]]
    return found


def allowed_actions(statements: list[Statement], kind: str, keys: list[str]) -> set[str]:
    """What the statements allow on any of these partitions, in the words of `MAY`."""
    indexes = [kind] if kind in IN_INDEXES else [""]
    return {WORD[action.removeprefix("dynamodb:")] for statement in statements for action in statement.actions
            if action.startswith("dynamodb:") and any(statement.allows(action, [key], index) for key in keys for index in indexes)}


def differences_from_may(found: dict[str, list[Statement]]) -> list[str]:
    errors = [f"{name} is either missing from {TEMPLATE} or from MAY in tests/check_roles.py" for name in set(found) ^ set(MAY)]
    for function in sorted(set(found) & set(MAY)):
        for kind, keys in KEYS.items():
            has, should = allowed_actions(found[function], kind, keys), set(MAY[function].get(kind, "").split())
            if extra := has - should:
                errors.append(f"{TEMPLATE}: {function} may {sorted(extra)} items of {kind}, which MAY does not list")
            for key in keys:
                if missing := should - allowed_actions(found[function], kind, [key]):
                    errors.append(f"{TEMPLATE}: {function} may not {sorted(missing)} {key}, which MAY lists")
    return errors


def unlisted_keys() -> list[str]:
    """The partitions that keys.rs creates and that `KEYS` lacks."""
    source = (ROOT / "shared/src/storage/keys.rs").read_text()
    made = {re.sub(r"\{[^}]*\}", "*", text) for text in re.findall(r'"([A-Z]+#[^"]*\{\}[^"]*)"', source)}
    known = [key for keys in KEYS.values() for key in keys]
    return [f"shared/src/storage/keys.rs: {text} has no kind in KEYS of tests/check_roles.py" for text in sorted(made)
            if not any(fnmatch.fnmatchcase(key, text) for key in known)]


def denied_by_the_boundary(template: dict, found: dict[str, list[Statement]]) -> list[str]:
    boundary = {action for statement in template["Resources"]["Boundary"]["Properties"]["PolicyDocument"]["Statement"]
                for action in listed(statement["Action"])}
    return [f"{TEMPLATE}: the boundary denies {function} {action}" for function, statements in sorted(found.items())
            for action in sorted({action for statement in statements for action in statement.actions} - boundary)]


# An example key for each kind that tests/src/role_log.rs records.
STANDS_FOR = {"T#t": "T#demo", "T#t#U#u": "T#demo#U#alice", "T#t#A#x": "T#demo#A#2027-01", "T#t#S#x": "T#demo#S#0",
              "T#t#I": "T#demo#I", "T#t#M#x": "T#demo#M#tag", "KEYRING": "KEYRING",
              "ADDRESS#x": "ADDRESS#help@example.com", "MAILS#x": "MAILS#demo", "OUTBOX#x": "OUTBOX#demo", "ERASED#x": "ERASED#demo",
              "CHANGES#x": "CHANGES#demo", "REMINDERS": "REMINDERS", "REMINDED#x": "REMINDED#demo"}
# SAM lets the function put failed events into the queue. SES requires both actions for a MIME message, and the tag action to create an
# identity with a tag. Whichever function starts first reads the ring.
IMPLIED = {"sqs:SendMessage", "ses:SendRawEmail", "ses:TagResource"}


def calls(folder: Path) -> set[tuple[str, str, str, tuple[str, ...]]]:
    lines = {line for file in folder.glob("*.tsv") for line in file.read_text().splitlines()}
    split = [line.split("\t") for line in lines]
    return {(function, action, index, tuple(STANDS_FOR.get(kind, kind) for kind in kinds.split(",") if kind)) for function, action, index, kinds in split}


def uses_the_ring(function: str) -> bool:
    sources = [source.read_text() for source in (ROOT / f"functions/{function}/src").rglob("*.rs")]
    return any("Init::WithKeys" in source or "rotate_keys" in source or ".keys()" in source for source in sources)


def differences_from_use(found: dict[str, list[Statement]], seen: set) -> list[str]:
    errors = []
    for function, action, index, keys in sorted(seen):
        if action in IMPLIED:
            continue
        if not any(statement.allows(action, list(keys), index) for statement in found[function]):
            errors.append(f"{TEMPLATE}: {function} calls {action} on {', '.join(keys) or index}, which its role does not allow")
    for function, statements in sorted(found.items()):
        used = {(action, key) for who, action, _, keys in seen if who == function for key in keys or ("",)}
        for statement in statements:
            for action in set(statement.actions) - IMPLIED:
                if "KEYRING" in statement.like or action.startswith("kms:"):
                    if not uses_the_ring(function):
                        errors.append(f"{TEMPLATE}: {function} may {action}, but uses no key")
                    continue
                for pattern in statement.like or [""]:
                    if not any(a == action and (not pattern or fnmatch.fnmatchcase(key, pattern)) for a, key in used):
                        errors.append(f"{TEMPLATE}: {function} may {action} {pattern}, but no test made it do so")
    return errors


def read_template() -> dict:
    decoded, errors = cfnlint.decode.decode(str(ROOT / TEMPLATE))
    if errors:
        sys.exit(f"error: {TEMPLATE} cannot be read: {errors}")
    return chosen(json.loads(json.dumps(decoded)))


def check(folder: Path | None = None) -> None:
    """Ends the run if a role is wider or narrower than it should be. `folder` holds the recorded calls."""
    template = read_template()
    found = roles(template)
    errors = differences_from_may(found) + unlisted_keys() + denied_by_the_boundary(template, found)
    if folder:
        errors += differences_from_use(found, calls(folder))
    if errors:
        sys.exit("error: the roles do not match what the functions need:\n  " + "\n  ".join(errors))


if __name__ == "__main__":
    check(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
