"""The local stack. `stack.py up` starts the emulator, deploys the functions that prepare.py built, and seeds a tenant; `stack.py down` stops it."""

import hashlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import boto3
import requests

import mint
from archive import zipped_once
from settings import (
    API_ENDPOINT, ARCHITECTURE, ASSERTION_AUDIENCE, ASSERTION_ISSUER, AUDIENCE, CREDENTIALS, DEFAULT_SENDER, ENDPOINT, FUNCTIONS,
    HELPDESK, HELPDESK_PORT, HELPDESKS, ISSUER, LOCAL, MAIL_EVENT_SOURCE, PORT, REGION, ROOT, RP_ID, SENDER, SIGNING_KEY, STACK_FILE,
    STACK_NAME, STATE, TENANT, WEBHOOK_SECRET, WEBHOOK_URL, fail, step,
)

PID_FILE = STATE / "emulator.pid"
LOG_FILE = STATE / "emulator.log"
HELPDESK_PID_FILE = STATE / f"helpdesk-{TENANT}.pid"
HELPDESK_LOG_FILE = STATE / f"helpdesk-{TENANT}.log"
EMULATOR = LOCAL / "venv/bin/ministack"
BUCKET = "user-2fa-packages"
# A hash of the template and parameters that were deployed last.
DEPLOYED = STATE / "deployed"


def client(service: str):
    return boto3.client(
        service, endpoint_url=ENDPOINT, region_name=REGION,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )


def running(pid_file: Path) -> int | None:
    """The ID of the process in the file, if it still runs."""
    try:
        pid = int(pid_file.read_text())
        os.kill(pid, 0)
    except (FileNotFoundError, ValueError, ProcessLookupError):
        return None
    try:
        # A process that the tests started is a child of this process. It stays a zombie until its parent waits for it.
        return None if os.waitpid(pid, os.WNOHANG)[0] == pid else pid
    except ChildProcessError:
        return pid


def start_emulator() -> None:
    if running(PID_FILE) is not None:
        step(f"the emulator already runs on port {PORT}: redeploying")
        return
    if is_taken(PORT):
        fail(f"port {PORT} is in use by another program: stop it, or choose a port with STACK_PORT=4577 make up")
    step(f"starting the emulator on 127.0.0.1:{PORT}")
    spawn([EMULATOR], LOG_FILE, PID_FILE, **emulator_environment(PORT, authorize=True))
    wait_for(lambda: requests_ok(ENDPOINT), 30, f"the emulator does not respond; its log is {LOG_FILE}")


def emulator_environment(port: int, authorize: bool) -> dict[str, str]:
    return CREDENTIALS | {
        "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        "AUTH": "true" if authorize else "false", "IOT_MTLS_ENABLED": "0",
    }


def spawn(command: list, log_file: Path, pid_file: Path, **environment: str) -> None:
    """Starts a program that outlives this one, in a process group of its own, so that `end` also stops its children.

    No kept program does this as well. supervisor and circus keep the environment of the first `make up`, and they copy logs through a
    pipe, so a log line may follow the response that it belongs to. Only Debian has start-stop-daemon. mirakuru runs the programs that
    end with the tests (tests/programs.py)."""
    with log_file.open("w") as log:
        process = subprocess.Popen(command, env=os.environ | environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                   start_new_session=True, cwd=log_file.parent)
    pid_file.write_text(str(process.pid))


def start_helpdesk() -> None:
    """Starts the stand-in Help Center, or restarts it."""
    end(HELPDESK_PID_FILE, "the Help Center")
    if is_taken(HELPDESK_PORT):
        fail(f"port {HELPDESK_PORT} is in use by another program: stop it, or choose a port with HELPDESK_PORT=4578 make up")
    step(f"starting the Help Center on {HELPDESK}")
    spawn([LOCAL / "venv/bin/python", ROOT / "tests/helpdesk/app.py"], HELPDESK_LOG_FILE, HELPDESK_PID_FILE)
    wait_for(lambda: requests_ok(HELPDESK), 30, f"the Help Center does not respond; its log is {HELPDESK_LOG_FILE}")


def end(pid_file: Path, what: str) -> bool:
    """Stops a process that `spawn` started, with its whole group. Returns whether it was running."""
    pid = running(pid_file)
    if pid is not None:
        os.killpg(pid, signal.SIGTERM)
        wait_for(lambda: running(pid_file) is None, 15, f"{what} (process {pid}) did not stop")
    pid_file.unlink(missing_ok=True)
    return pid is not None


def is_taken(port: int) -> bool:
    """Whether a program listens on the port, even if it does not respond."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def requests_ok(url: str) -> bool:
    try:
        return requests.get(url, timeout=5).status_code < 500
    except requests.RequestException:
        return False


def wait_for(ready, seconds: float, otherwise: str) -> None:
    deadline = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > deadline:
            fail(otherwise)
        time.sleep(0.1)


def packages() -> dict[str, bytes]:
    """The functions that were built here, by the name that the template gives their code."""
    return {f"../functions/{function}": zipped_once(ROOT / "target/debug" / function, STATE / "packages") for function in FUNCTIONS}


def package_build() -> str:
    """Uploads the functions that were built here. Returns the template that refers to them."""
    return upload((ROOT / "infra/template.yaml").read_text(), packages())


def package_release(release: Path, architecture: str, prepared=lambda archive: archive) -> str:
    """Uploads the functions of a release, as `make dist` packed them for an architecture. Returns the template."""
    names = [f"{architecture}/{function}.zip" for function in FUNCTIONS]
    archives = {name: prepared((release / name).read_bytes()) for name in names}
    return upload((release / f"template-{architecture}.yaml").read_text(), archives)


def upload(template: str, archives: dict[str, bytes]) -> str:
    """Puts each archive into the bucket, and its URI into the template."""
    s3 = client("s3")
    if BUCKET not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]:
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    there = {entry["Key"] for entry in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])}
    for uri, archive in archives.items():
        key = f"{Path(uri).stem}-{hashlib.sha256(archive).hexdigest()[:16]}.zip"
        if key not in there:
            s3.put_object(Bucket=BUCKET, Key=key, Body=archive)
        template, found = re.subn(rf"CodeUri: {re.escape(uri)}\n", f"CodeUri: s3://{BUCKET}/{key}\n", template)
        if found != 1:
            fail(f"the template must have the CodeUri {uri} exactly once")
    return template


def deploy(template: str, architecture: str = ARCHITECTURE) -> dict:
    """Creates or updates the stack, and returns its outputs."""
    parameters = {
        "Architecture": architecture, "TokenIssuer": ISSUER, "TokenAudience": AUDIENCE,
        "TokenJwks": json.dumps({"keys": [mint.public_jwk()]}, separators=(",", ":")),
        "AssertionIssuer": ASSERTION_ISSUER, "AssertionAudience": ASSERTION_AUDIENCE, "AllowedOrigins": ",".join(HELPDESKS),
        # The emulator's IAM knows neither the identity that sends a mail nor its tags, and its SES verifies every address.
        "SenderOwnership": "shared",
        # The emulator's SES sends no delivery events. Tests send them, but cannot use the source aws.ses.
        "MailEventSource": MAIL_EVENT_SOURCE,
        "DefaultSenderAddress": DEFAULT_SENDER[0], "DefaultSenderName": DEFAULT_SENDER[1],
        "WebhookUrl": WEBHOOK_URL, "WebhookSecret": WEBHOOK_SECRET,
        "SettingsCacheSeconds": "0", "DeletionProtection": "false", "LogRetentionDays": "7",
        # The tests send more requests at once than a Help Center does in a second.
        "RequestsPerSecond": "10000", "RequestBurst": "10000",
        # The emulator supports neither Contributor Insights with its alarms nor alarms on sums of metrics.
        "WatchTenants": "false", "WatchStream": "false",
    }
    # A published version keeps its parameters. New parameters need a new version, even if no function was rebuilt.
    parameters["Release"] = hashlib.sha256(json.dumps(parameters).encode()).hexdigest()[:16]
    change(template, parameters)
    state = client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in state["Outputs"]}
    repeat_cors(outputs["ApiId"])
    return outputs


def change(template: str, parameters: dict[str, str]) -> None:
    """Creates the stack, or updates it if its template or parameters have changed."""
    cloudformation = client("cloudformation")
    wanted = hashlib.sha256(template.encode() + json.dumps(parameters).encode()).hexdigest()
    exists = STACK_NAME in [stack["StackName"] for stack in cloudformation.describe_stacks()["Stacks"]]
    if exists and DEPLOYED.exists() and DEPLOYED.read_text() == wanted:
        step("nothing has changed since the last deployment")
        return
    DEPLOYED.unlink(missing_ok=True)
    step("deploying the changes" if exists else "deploying the template")
    # CloudFormation takes a template of this size only from S3. `sam deploy` uploads it too.
    client("s3").put_object(Bucket=BUCKET, Key="template.yaml", Body=template.encode())
    deployment = cloudformation.update_stack if exists else cloudformation.create_stack
    deployment(
        StackName=STACK_NAME, TemplateURL=f"{ENDPOINT}/{BUCKET}/template.yaml",
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    settle(cloudformation)
    DEPLOYED.write_text(wanted)


def repeat_cors(api: str) -> None:
    """Sends the template's CORS settings to the gateway again. The emulator stores CloudFormation's version with field names in a case
    that it does not find later."""
    gateway, as_kept = client("apigatewayv2"), {}
    gateway.meta.events.register(
        "before-parse.apigatewayv2.GetApi", lambda response_dict, **_: as_kept.update(json.loads(response_dict["body"])))
    known = gateway.get_api(ApiId=api).get("CorsConfiguration")
    if not known:
        gateway.update_api(ApiId=api, CorsConfiguration=as_kept["corsConfiguration"])


def settle(cloudformation) -> None:
    """Waits until the deployment has ended, and fails if it did not succeed."""
    state: dict = {}

    def settled() -> bool:
        state.update(cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0])
        return not state["StackStatus"].endswith("IN_PROGRESS")

    wait_for(settled, 120, "the deployment did not end within two minutes")
    if state["StackStatus"] not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        events = cloudformation.describe_stack_events(StackName=STACK_NAME)["StackEvents"]
        reasons = [f"{e['LogicalResourceId']}: {e['ResourceStatusReason']}" for e in events if e.get("ResourceStatusReason")]
        fail(f"the deployment ended with {state['StackStatus']}:\n  " + "\n  ".join(reasons))


def described(outputs: dict, name: str = STACK_NAME) -> dict:
    """Describes a deployed stack for other programs."""
    return {
        "helpdesk": HELPDESK,
        "allowed_origins": HELPDESKS,
        "api": f"{API_ENDPOINT}/_aws/execute-api/{outputs['ApiId']}/$default",
        "aws_endpoint": ENDPOINT,
        "region": REGION,
        "table": outputs["TableName"],
        "issuer": ISSUER,
        "audience": AUDIENCE,
        "assertion_issuer": ASSERTION_ISSUER,
        "assertion_audience": ASSERTION_AUDIENCE,
        "signing_key": str(SIGNING_KEY),
        "signing_alg": "ES256",
        "kid": mint.public_jwk()["kid"],
        "mailbox": f"{ENDPOINT}/_ministack/ses/messages",
        "functions": {function: f"{name}-{function}" for function in FUNCTIONS},
    }


# The first request to each function also starts its process, beside others on a busy machine.
PATIENCE_SECONDS = 60


def sender_code(stack: dict) -> str:
    """The code in the last mail to the sender's address."""
    accounts = requests.get(stack["mailbox"], timeout=PATIENCE_SECONDS).json()["messages"]
    mails = [mail for mails in accounts.values() for mail in mails if mail["To"] == [SENDER["address"]]]
    lines = mails[-1]["BodyText"].splitlines() if mails else []
    return next((line for line in lines if line.isdigit() and len(line) == 6), "")


def confirm_sender(stack: dict, admin: str) -> None:
    """Enters the code from the sender's mail, unless the sender is verified. Requests another code if it has expired."""
    headers, url = {"Authorization": f"Bearer {admin}"}, f"{stack['api']}/v1/senders/{SENDER['id']}"
    shown = requests.get(url, headers=headers, timeout=PATIENCE_SECONDS).json()
    if shown.get("status") == "verified":
        return
    for _ in range(2):
        answer = requests.post(f"{url}/confirm", json={"code": sender_code(stack)}, headers=headers, timeout=PATIENCE_SECONDS)
        if answer.ok and answer.json()["status"] == "verified":
            return
        requests.post(f"{url}/code", headers=headers, timeout=PATIENCE_SECONDS)
    fail(f"the sender is not verified: {answer.status_code} {answer.text}; the log is {LOG_FILE}")


def allow_passkeys(stack: dict, admin: str) -> None:
    """Turns on passkeys in a tenant whose admin has turned on no method yet."""
    headers, url = {"Authorization": f"Bearer {admin}"}, f"{stack['api']}/v1/policy"
    read = requests.get(url, headers=headers, timeout=PATIENCE_SECONDS)
    policy = read.json()
    if any(policy[f"{method}_enabled"] for method in ("passkeys", "totp", "email")):
        return
    wanted = policy | {"passkeys_enabled": True, "passkey_rp_id": RP_ID}
    answer = requests.put(url, json=wanted, headers=headers | {"If-Match": read.headers["ETag"]}, timeout=PATIENCE_SECONDS)
    if not answer.ok:
        fail(f"PUT /v1/policy answered {answer.status_code} {answer.text}; the log is {LOG_FILE}")


def seed(stack: dict) -> None:
    step(f"seeding the tenant {TENANT}: Enterprise plan, a verified sender, passkeys")
    service, admin = mint.mint("service", TENANT, "helpdesk"), mint.mint("staff", TENANT, "ada", role="admin")
    requested = [
        ("PUT", "/v1/tenant", service, {"plan": "enterprise"}, (200,)),
        # 409: an earlier deployment has added it.
        ("POST", "/v1/senders", admin, SENDER, (201, 409)),
    ]
    for verb, path, token, body, expected in requested:
        headers = {"Authorization": f"Bearer {token}"}
        answer = requests.request(verb, stack["api"] + path, json=body, headers=headers, timeout=PATIENCE_SECONDS)
        if answer.status_code not in expected:
            fail(f"{verb} {path} answered {answer.status_code} {answer.text}; the log is {LOG_FILE}")
    confirm_sender(stack, admin)
    allow_passkeys(stack, admin)


def up(package=package_build, architecture: str = ARCHITECTURE) -> None:
    """Starts the emulator, deploys the functions that `package` uploads, and seeds a tenant."""
    STATE.mkdir(parents=True, exist_ok=True)
    mint.ensure_signing_key()
    start_emulator()
    stack = described(deploy(package(), architecture))
    STACK_FILE.write_text(json.dumps(stack, indent=2) + "\n")
    health = f"{stack['api']}/v1/health"
    wait_for(lambda: requests_ok(health), 60, f"{health} does not respond; the log is {LOG_FILE}")
    seed(stack)
    start_helpdesk()
    step("the local stack is running")
    print(f"""
Help Center  {HELPDESK}  (every password is demo)

api          {stack['api']}
mailbox      {stack['mailbox']}
logs         {LOG_FILE}, {HELPDESK_LOG_FILE}
details      {STACK_FILE}""")


def down() -> None:
    end(HELPDESK_PID_FILE, "the Help Center")
    was_up = end(PID_FILE, "the emulator")
    step("the local stack has stopped" if was_up else "the local stack was not running")
    STACK_FILE.unlink(missing_ok=True)


if __name__ == "__main__":
    commands = {"up": up, "down": down}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        fail("usage: stack.py up | down")
    commands[sys.argv[1]]()
