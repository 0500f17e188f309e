"""The OpenAPI document against the deployed stack: every response to what schemathesis sends matches the document."""

import itertools
import json
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor

import pyotp
import schemathesis
from hypothesis.configuration import set_hypothesis_home_dir
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

import settings
from conftest import POLICY, SECRETS, call, confirm_sender, token

sys.path.insert(0, str(settings.ROOT / "infra"))

from verification.passkey import Passkey  # noqa: E402

DOCUMENT = json.loads((settings.ROOT / "docs/api/openapi.json").read_text())
# The names are those of the document's examples, so that some requests succeed.
USER, AGENT, ADMIN, SENDER, RP_ID = "alice", "gus", "ada", "support", "help.example"

# Values that a schema cannot exclude, so the API may refuse a valid one: a code that was never issued; settings that contradict each
# other or the stored ones; a secret beside an otpauth URI; a cursor from no response; an instant in the past; 60.0, which JSON Schema
# counts as an integer; an ID that is not in NFC or has invisible characters; a reason, which staff must give and the backend must not;
# and an answer that no passkey signed.
MAY_BE_REFUSED = {
    "submit_totp", "submit_email_code", "submit_recovery_code", "submit_bypass_code", "submit_passkey", "confirm_totp", "confirm_email",
    "confirm_passkey", "confirm_user_totp", "begin_totp", "begin_email", "begin_passkey", "rename_totp", "rename_passkey", "remove_totp",
    "remove_email", "remove_passkey", "verify_passkey_proof", "renew_recovery_codes", "replace_policy", "list_audit", "list_users", "set_exemption",
    "issue_bypass_code", "import_user_totp", "add_sender", "confirm_sender", "register_user", "export_user",
}
PROCESSES = 8
CONFIG = {
    "seed": 1, "workers": 1, "continue-on-failure": True, "request-timeout": 60,
    "generation": {"deterministic": True, "max-examples": 6, "database": "none", "with-security-parameters": False},
    "phases": {"stateful": {"enabled": False}},
    "checks": {
        # Other requests change the plan all the time.
        "positive_data_acceptance": {"expected-statuses": ["2xx", "304", "401", "402", "403", "404", "409", "429"]},
        "negative_data_rejection": {"expected-statuses": ["400", "401", "402", "403", "404", "405", "409", "412", "415", "428", "429"]},
        "missing_required_header": {"expected-statuses": ["428"]},
    },
    "operations": [
        {"include-operation-id": sorted(MAY_BE_REFUSED), "checks": {"positive_data_acceptance": {"enabled": False}}},
        # An exemption may end in the past, and with other verbs this is the path of a user whose ID is `bulk`.
        {"include-operation-id": "change_users", "checks": {"positive_data_acceptance": {"enabled": False}, "unsupported_method": {"enabled": False}}},
    ],
}


def set_up(tenant: str) -> None:
    """A tenant that no other test uses, with a user who has every factor, and an agent with the grant."""
    admin = token("staff", ADMIN, tenant, role="admin")
    assert call("PUT", "/v1/tenant", token("service", "helpdesk", tenant), {"plan": "enterprise"}).ok
    sender = {"id": SENDER, "address": f"support@{tenant}.example", "display_name": "Support"}
    assert call("POST", "/v1/senders", admin, sender).status_code == 201
    confirm_sender(admin, sender)
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    changes = {"email_enabled": True, "sender_id": SENDER, "passkeys_enabled": True, "passkey_rp_id": RP_ID, "trusted_browser_days": 30,
               "grace_until": "2099-12-31"}
    assert call("PUT", "/v1/policy", admin, POLICY | changes, headers={"If-Match": tag}).ok
    assert call("PUT", f"/v1/agents/{AGENT}/manage-2fa", admin).ok
    session = token("session", USER, tenant, acr="aal2")
    begun = call("POST", "/v1/me/totp", session, {}).json()
    confirmed = call("POST", f"/v1/me/totp/{begun['id']}/confirm", session, {"code": pyotp.TOTP(begun["secret"]).now()}).json()
    codes = confirmed["recovery_codes"]
    SECRETS.update([begun["secret"], *codes, *(code.replace("-", "") for code in codes)])
    begun = call("POST", "/v1/me/passkeys", session, {}).json()
    registration = Passkey(RP_ID, f"https://{RP_ID}").created(begun["options"])
    assert call("POST", f"/v1/me/passkeys/{begun['id']}/confirm", session, {"credential": registration}).ok
    assert call("PUT", f"/v1/users/{USER}/email", admin, {"reason": "asked for it"}).ok


def bearers(operation: dict, tenant: str):
    """The callers of an operation: each kind of token that it accepts in turn, with fewer rights in every other turn."""
    kinds = [(kind, roles) for requirement in operation.get("security", []) for kind, roles in requirement.items()]
    for turn in itertools.count():
        for kind, roles in kinds:
            match kind:
                case "login":
                    yield token(kind, f"new-{turn}" if turn % 2 else USER, tenant)
                case "session":
                    yield token(kind, USER, tenant, acr="aal1" if turn % 4 == 3 else "aal2")
                case "service":
                    yield token(kind, "helpdesk", tenant)
                case "staff" if turn % 2 and not roles:
                    yield token(kind, AGENT, tenant, role="agent")
                case "staff":
                    yield token(kind, ADMIN, tenant, role="admin")


def attempt(tenant: str, paths: list[str]) -> tuple[dict[str, list[str]], set[tuple[str, int]], set[str]]:
    """Sends requests to these paths. Returns the mismatches with the document, the statuses of each operation, and the secrets."""
    set_up(tenant)
    set_hypothesis_home_dir(settings.STATE / "hypothesis")
    config = SchemathesisConfig.from_dict(CONFIG | {"base-url": settings.stack()["api"]})
    part = DOCUMENT | {"paths": {path: DOCUMENT["paths"][path] for path in paths}}
    schema = schemathesis.openapi.from_dict(part, config=config)
    callers = {}

    @schema.auth(refresh_interval=None)
    class Tokens:
        """A token for each call."""

        def get(self, case, _):
            operation = case.operation.definition.raw
            caller = callers.setdefault(operation["operationId"], bearers(operation, tenant))
            return next(caller) if "security" in operation else None

        def set(self, case, bearer, _):
            if bearer:
                case.headers["Authorization"] = f"Bearer {bearer}"

    found, seen = defaultdict(list), set()
    for event in from_schema(schema).execute():
        match event:
            case events.FatalError():
                raise event.exception
            case events.NonFatalError():
                found[f"{event.label}: {event.info.title}"].append(str(event.value))
            case events.ScenarioFinished():
                record = event.recorder
                answered = [interaction.response for interaction in record.interactions.values() if interaction.response]
                seen |= {(record.label, response.status_code) for response in answered}
                for check in itertools.chain.from_iterable(record.checks.values()):
                    if failed := check.failure_info:
                        found[f"{record.label}: {failed.failure.title}"].append(f"{failed.failure.message}\n{failed.code_sample}")
    return found, seen, SECRETS


def test_every_answer_is_as_documented():
    paths = list(DOCUMENT["paths"])
    mismatches, seen = [], set()
    # A response takes long on the emulator, and hypothesis must be alone in its process.
    with ProcessPoolExecutor(PROCESSES) as pool:
        parts = {f"contract-{first}": paths[first::PROCESSES] for first in range(PROCESSES)}
        for found, answered, secrets in pool.map(attempt, parts.keys(), parts.values()):
            mismatches += [f"{what} ({len(cases)} times)\n{cases[0]}" for what, cases in found.items()]
            seen |= answered
            SECRETS.update(secrets)
    assert not mismatches, "\n\n".join(mismatches)
    operations = {f"{verb.upper()} {path}" for path, item in DOCUMENT["paths"].items() for verb in item}
    assert {operation for operation, _ in seen} == operations
    refused = operations - {operation for operation, status in seen if status < 300}
    assert len(refused) < 24, f"too few requests succeeded: {sorted(refused)}"
