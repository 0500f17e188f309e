"""Follows the recipes of docs/deploying.md word for word on the local emulator: `make recipes`.

Both recipes build for release, which takes a quarter of an hour the first time. `make test` follows the second recipe with the functions
that it has built. Both play `make demo` on what they deployed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "infra/local"))

import mint  # noqa: E402
import settings  # noqa: E402
import stack  # noqa: E402
from settings import LOCAL, REGION, SIGNING_KEY, STATE, fail, step  # noqa: E402

PAGE = ROOT / "docs/deploying.md"
BY_FUNCTION, BY_SAM = "user-2fa-by-function", "user-2fa-sam"
BUCKET = "templates-by-function"


def commands(recipe: str) -> str:
    """The commands of a recipe, in the order of the page."""
    found = re.findall(rf"<!-- recipe: {re.escape(recipe)} -->\n```sh\n(.*?)```", PAGE.read_text(), re.DOTALL)
    if not found:
        fail(f"{PAGE} has no recipe named {recipe}: add the comment <!-- recipe: {recipe} --> before its commands")
    return "".join(found)


def follow(script: str, **variables: str) -> None:
    """Runs commands on the emulator, with the tools of `make` and the SAM CLI. Ends the run at the first command that fails."""
    tools = [str(LOCAL / "venv/bin"), str(LOCAL / "sam/bin")]
    environment = os.environ | settings.CREDENTIALS | variables | {
        "AWS_ENDPOINT_URL": settings.ENDPOINT, "AWS_PAGER": "", "SAM_CLI_TELEMETRY": "0",
        "PATH": os.pathsep.join([*tools, os.environ["PATH"]]),
    }
    if subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=ROOT, env=environment).returncode != 0:
        fail(f"a command of a recipe in {PAGE} failed; its messages are above")


def parameters() -> dict[str, str]:
    """The parameters of the stack that `make up` deploys, without those that have a suitable default."""
    return {
        "TokenIssuer": settings.ISSUER, "TokenAudience": settings.AUDIENCE,
        "TokenJwks": json.dumps({"keys": [mint.public_jwk()]}, separators=(",", ":")),
        "AssertionIssuer": settings.ASSERTION_ISSUER, "AssertionAudience": settings.ASSERTION_AUDIENCE,
        "DeletionProtection": "false", "SettingsCacheSeconds": "0", "SenderOwnership": "shared", "WatchTenants": "false",
        "WatchStream": "false", "WebhookUrl": settings.WEBHOOK_URL,
    }


def by_function(build: bool = True, **variables: str) -> dict:
    """Follows the second recipe. Returns the outputs of its stack."""
    stack.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    if build:
        follow(commands("by-function build"), ARCHITECTURE=settings.ARCHITECTURE.replace("_", "-"))
    given = " ".join(f"{name}={value}" for name, value in parameters().items())
    follow(commands("by-function"), STACK=BY_FUNCTION, BUCKET=BUCKET, PARAMETERS=given, WEBHOOK_SECRET=settings.WEBHOOK_SECRET, **variables)
    return play_on(BY_FUNCTION)


def by_sam() -> dict:
    """Follows the first recipe, with this machine's keys in the environment `local`. Returns the outputs of its stack."""
    # That environment names a helpdesk that does not exist.
    address = '"TokenJwksUrl=https://helpdesk.example/.well-known/jwks.json"'
    text = (ROOT / "samconfig.toml").read_text()
    if address not in text:
        fail(f"the environment local of samconfig.toml must have the parameter {address}")
    keys = parameters()["TokenJwks"].replace('"', '\\"')
    config = STATE / "samconfig.toml"
    config.write_text(text.replace(address, f"""'TokenJwks="{keys}"'"""))
    follow(f'sam() {{ command sam "$@" --config-file {config}; }}\n' + "sam validate --lint --config-env local\n" + commands("sam"), ENVIRONMENT="local")
    return play_on(BY_SAM)


def play_on(name: str) -> dict:
    """Plays `make demo` on a stack, which a file in a folder of its own describes."""
    found = stack.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]["Outputs"]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in found}
    described = stack.described(outputs, name)
    stack.seed(described)
    folder = STATE / name
    folder.mkdir(exist_ok=True)
    shutil.copy(SIGNING_KEY, folder)
    (folder / "stack.json").write_text(json.dumps(described))
    step(f"the demo on {name}")
    if subprocess.run([sys.executable, ROOT / "infra/local/demo.py"], env=os.environ | {"STACK_STATE": str(folder)}).returncode != 0:
        fail(f"the demo failed on {name}; its messages are above")
    return outputs
