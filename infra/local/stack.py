"""The local stack: `stack.py up` starts the emulator, deploys what prepare.py has built, and seeds; `stack.py down` ends it."""

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
    ARCHITECTURE, ASSERTION_AUDIENCE, ASSERTION_ISSUER, AUDIENCE, CREDENTIALS, DEFAULT_SENDER, ENDPOINT, FUNCTIONS, HELPDESK,
    HELPDESK_PORT, HELPDESKS, ISSUER, LOCAL, MAIL_EVENT_SOURCE, PORT, REGION, ROOT, SENDER, SIGNING_KEY, STACK_FILE, STACK_NAME, STATE,
    TENANT, fail, step,
)

PID_FILE = STATE / "emulator.pid"
LOG_FILE = STATE / "emulator.log"
HELPDESK_PID_FILE = STATE / f"helpdesk-{TENANT}.pid"
HELPDESK_LOG_FILE = STATE / f"helpdesk-{TENANT}.log"
EMULATOR = LOCAL / "venv/bin/ministack"
BUCKET = "user-2fa-packages"
# A hash of what the running stack was last brought to.
DEPLOYED = STATE / "deployed"


def client(service: str):
    return boto3.client(
        service, endpoint_url=ENDPOINT, region_name=REGION,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )


def running(pid_file: Path) -> int | None:
    """The process that we started and wrote down, if it still runs."""
    try:
        pid = int(pid_file.read_text())
        os.kill(pid, 0)
    except (FileNotFoundError, ValueError, ProcessLookupError):
        return None
    try:
        # Where the tests started it, it is a child of this process, and stays a zombie until it is waited for.
        return None if os.waitpid(pid, os.WNOHANG)[0] == pid else pid
    except ChildProcessError:
        return pid


def start_emulator() -> None:
    if running(PID_FILE) is not None:
        step(f"the emulator runs on port {PORT} already: redeploying")
        return
    if is_taken(PORT):
        fail(f"port {PORT} is taken by another program; end it, or choose a port: STACK_PORT=4577 make up")
    step(f"starting the emulator on 127.0.0.1:{PORT}")
    spawn([EMULATOR], LOG_FILE, PID_FILE, **emulator_environment(PORT, authorize=True))
    wait_for(lambda: requests_ok(ENDPOINT), 30, f"the emulator does not answer; its log is {LOG_FILE}")


def emulator_environment(port: int, authorize: bool) -> dict[str, str]:
    return CREDENTIALS | {
        "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        "AUTH": "true" if authorize else "false", "IOT_MTLS_ENABLED": "0",
    }


def spawn(command: list, log_file: Path, pid_file: Path, **environment: str) -> None:
    """Starts a program that outlives this one, in a process group of its own: `end` also ends what the program starts.

    No kept program does this as well: supervisor and circus keep the environment of the first `make up` and copy logs through a
    pipe, so that a line may come after the answer that it is about; start-stop-daemon is Debian's alone. Programs that end with
    the tests are run by mirakuru (tests/programs.py)."""
    with log_file.open("w") as log:
        process = subprocess.Popen(command, env=os.environ | environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                   start_new_session=True, cwd=log_file.parent)
    pid_file.write_text(str(process.pid))


def start_helpdesk() -> None:
    """Starts the stand-in Help Center, anew where one runs already."""
    end(HELPDESK_PID_FILE, "the Help Center")
    if is_taken(HELPDESK_PORT):
        fail(f"port {HELPDESK_PORT} is taken by another program; end it, or choose a port: HELPDESK_PORT=4578 make up")
    step(f"starting the Help Center on 127.0.0.1:{HELPDESK_PORT}")
    spawn([LOCAL / "venv/bin/python", ROOT / "tests/helpdesk/app.py"], HELPDESK_LOG_FILE, HELPDESK_PID_FILE)
    wait_for(lambda: requests_ok(HELPDESK), 30, f"the Help Center does not answer; its log is {HELPDESK_LOG_FILE}")


def end(pid_file: Path, what: str) -> bool:
    """Ends what we started and wrote down, with its whole group; says whether there was something to end."""
    pid = running(pid_file)
    if pid is not None:
        os.killpg(pid, signal.SIGTERM)
        wait_for(lambda: running(pid_file) is None, 15, f"{what} (process {pid}) does not end")
    pid_file.unlink(missing_ok=True)
    return pid is not None


def is_taken(port: int) -> bool:
    """Whether a program listens there, also one that does not answer."""
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
    """The functions as they were built here, by what the template calls them."""
    return {f"../functions/{function}": zipped_once(ROOT / "target/debug" / function, STATE / "packages") for function in FUNCTIONS}


def package_build() -> str:
    """Uploads the functions as they were built here; returns the template that names them."""
    return upload((ROOT / "infra/template.yaml").read_text(), packages())


def package_release(release: Path, architecture: str, prepared=lambda archive: archive) -> str:
    """The same with the functions of a release, as `make dist` has packed them for an architecture."""
    names = [f"{architecture}/{function}.zip" for function in FUNCTIONS]
    archives = {name: prepared((release / name).read_bytes()) for name in names}
    return upload((release / f"template-{architecture}.yaml").read_text(), archives)


def upload(template: str, archives: dict[str, bytes]) -> str:
    """Puts each archive where Lambda fetches it, and its place into the template where its name stands."""
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
            fail(f"the template should name {uri} once, as a CodeUri")
    return template


def deploy(template: str, architecture: str = ARCHITECTURE) -> dict:
    """Creates the stack, or updates it if something has changed, and returns its outputs."""
    parameters = {
        "Architecture": architecture, "TokenIssuer": ISSUER, "TokenAudience": AUDIENCE,
        "TokenJwks": json.dumps({"keys": [mint.public_jwk()]}, separators=(",", ":")),
        "AssertionIssuer": ASSERTION_ISSUER, "AssertionAudience": ASSERTION_AUDIENCE, "AllowedOrigins": ",".join(HELPDESKS),
        # The emulator's IAM knows neither the identity that sends a mail nor its tags; its SES verifies every address.
        "SenderOwnership": "shared",
        # Its SES tells nothing of mails: tests do, and may not speak as aws.ses.
        "MailEventSource": MAIL_EVENT_SOURCE,
        "DefaultSenderAddress": DEFAULT_SENDER[0], "DefaultSenderName": DEFAULT_SENDER[1],
        "SettingsCacheSeconds": "0", "DeletionProtection": "false", "LogRetentionDays": "7",
        # Tests send more at once than a Help Center does in a second.
        "RequestsPerSecond": "10000", "RequestBurst": "10000",
        # The emulator knows neither Contributor Insights nor alarms on it, and no alarms on sums of metrics.
        "WatchTenants": "false", "WatchStream": "false",
    }
    # What is published keeps its parameters: other ones have to be published anew, even when no function was built anew.
    parameters["Release"] = hashlib.sha256(json.dumps(parameters).encode()).hexdigest()[:16]
    change(template, parameters)
    state = client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in state["Outputs"]}
    repeat_cors(outputs["ApiId"])
    return outputs


def change(template: str, parameters: dict[str, str]) -> None:
    """Brings the stack to this template, unless it is there already."""
    cloudformation = client("cloudformation")
    wanted = hashlib.sha256(template.encode() + json.dumps(parameters).encode()).hexdigest()
    exists = STACK_NAME in [stack["StackName"] for stack in cloudformation.describe_stacks()["Stacks"]]
    if exists and DEPLOYED.exists() and DEPLOYED.read_text() == wanted:
        step("deployed already: nothing has changed")
        return
    DEPLOYED.unlink(missing_ok=True)
    step("deploying what has changed" if exists else "deploying the template")
    # CloudFormation takes a template of this size from S3 alone. `sam deploy` brings it there, too.
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
    """Tells the gateway what the template says of CORS once more: from CloudFormation the emulator takes the names in a case in which
    it does not find them later."""
    gateway, as_kept = client("apigatewayv2"), {}
    gateway.meta.events.register(
        "before-parse.apigatewayv2.GetApi", lambda response_dict, **_: as_kept.update(json.loads(response_dict["body"])))
    known = gateway.get_api(ApiId=api).get("CorsConfiguration")
    if not known:
        gateway.update_api(ApiId=api, CorsConfiguration=as_kept["corsConfiguration"])


def settle(cloudformation) -> None:
    """Waits until the deployment has ended, and insists that it ended well."""
    state: dict = {}

    def settled() -> bool:
        state.update(cloudformation.describe_stacks(StackName=STACK_NAME)["Stacks"][0])
        return not state["StackStatus"].endswith("IN_PROGRESS")

    wait_for(settled, 120, "the deployment does not end")
    if state["StackStatus"] not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        events = cloudformation.describe_stack_events(StackName=STACK_NAME)["StackEvents"]
        reasons = [f"{e['LogicalResourceId']}: {e['ResourceStatusReason']}" for e in events if e.get("ResourceStatusReason")]
        fail(f"the deployment ended with {state['StackStatus']}:\n  " + "\n  ".join(reasons))


def described(outputs: dict, name: str = STACK_NAME) -> dict:
    """A deployed stack, as programs are told of it."""
    return {
        "helpdesk": HELPDESK,
        "allowed_origins": HELPDESKS,
        "api": f"{ENDPOINT}/_aws/execute-api/{outputs['ApiId']}/$default",
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


def sender_code(stack: dict) -> str:
    """The code in the last mail to the sender's address."""
    accounts = requests.get(stack["mailbox"], timeout=30).json()["messages"]
    mails = [mail for mails in accounts.values() for mail in mails if mail["To"] == [SENDER["address"]]]
    lines = mails[-1]["BodyText"].splitlines() if mails else []
    return next((line for line in lines if line.isdigit() and len(line) == 6), "")


def confirm_sender(stack: dict, admin: str) -> None:
    """Enters the code that was mailed to the sender's address, unless an earlier deployment did. One that has expired is sent again."""
    headers, url = {"Authorization": f"Bearer {admin}"}, f"{stack['api']}/v1/senders/{SENDER['id']}"
    shown = requests.get(url, headers=headers, timeout=30).json()
    if shown.get("status") == "verified":
        return
    for _ in range(2):
        answer = requests.post(f"{url}/confirm", json={"code": sender_code(stack)}, headers=headers, timeout=30)
        if answer.ok and answer.json()["status"] == "verified":
            return
        requests.post(f"{url}/code", headers=headers, timeout=30)
    fail(f"the sender is not verified: {answer.status_code} {answer.text}; the log is {LOG_FILE}")


def seed(stack: dict) -> None:
    step(f"seeding the tenant {TENANT}: Enterprise plan, a verified sender")
    service, admin = mint.mint("service", TENANT, "helpdesk"), mint.mint("staff", TENANT, "ada", role="admin")
    requested = [
        ("PUT", "/v1/tenant", service, {"plan": "enterprise"}, (200,)),
        # There already when the stack is deployed again.
        ("POST", "/v1/senders", admin, SENDER, (201, 409)),
    ]
    for verb, path, token, body, expected in requested:
        headers = {"Authorization": f"Bearer {token}"}
        answer = requests.request(verb, stack["api"] + path, json=body, headers=headers, timeout=30)
        if answer.status_code not in expected:
            fail(f"{verb} {path} answered {answer.status_code} {answer.text}; the log is {LOG_FILE}")
    confirm_sender(stack, admin)


def up(package=package_build, architecture: str = ARCHITECTURE) -> None:
    """Starts the emulator, deploys what `package` uploads, and seeds."""
    STATE.mkdir(parents=True, exist_ok=True)
    mint.ensure_signing_key()
    start_emulator()
    stack = described(deploy(package(), architecture))
    STACK_FILE.write_text(json.dumps(stack, indent=2) + "\n")
    health = f"{stack['api']}/v1/health"
    wait_for(lambda: requests_ok(health), 60, f"{health} does not answer; the log is {LOG_FILE}")
    seed(stack)
    start_helpdesk()
    step("up")
    print(f"""
Help Center  {HELPDESK}  (everybody's password is demo)

api          {stack['api']}
mailbox      {stack['mailbox']}
logs         {LOG_FILE}, {HELPDESK_LOG_FILE}
all of it in {STACK_FILE}""")


def down() -> None:
    end(HELPDESK_PID_FILE, "the Help Center")
    was_up = end(PID_FILE, "the emulator")
    step("the local stack is down" if was_up else "the local stack is not up")
    STACK_FILE.unlink(missing_ok=True)


if __name__ == "__main__":
    commands = {"up": up, "down": down}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        fail("usage: stack.py up | down")
    commands[sys.argv[1]]()
