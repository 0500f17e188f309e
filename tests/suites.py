"""The part of `tests/run.py` that runs inside the network namespace: the emulators, and the suites that use them."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "infra/local"), str(ROOT / "infra")]

STATE = ROOT / ".local/test"
# The tests of the deployed stack wait more than they compute, so there are more processes than cores.
PROCESSES = 4
# The suite `load` exports this many users.
EXPORTED_USERS = 100_000
os.environ |= {"STACK_STATE": str(STATE), "HELPDESKS": str(PROCESSES)}

import boto3  # noqa: E402
from pyroute2 import IPRoute  # noqa: E402

import check_roles  # noqa: E402
import dist  # noqa: E402
import machine  # noqa: E402
import prepare  # noqa: E402
import programs  # noqa: E402
import recipes  # noqa: E402
import route_coverage  # noqa: E402
import stack  # noqa: E402 (it reads these variables)
from archive import behind  # noqa: E402
from settings import ARCHITECTURE, REGION, fail, run, step  # noqa: E402


def raise_loopback() -> None:
    """Brings up the loopback interface, which is down in a new network namespace."""
    with IPRoute() as namespace:
        namespace.link("set", index=namespace.link_lookup(ifname="lo")[0], state="up")


def make_queue() -> str:
    """Makes a queue for dead letters on the emulator, and returns its URL."""
    credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    sqs = boto3.client("sqs", endpoint_url=programs.EMULATOR, region_name=REGION, **credentials)
    return sqs.create_queue(QueueName="dead-letters")["QueueUrl"]


def rust_tests(suites: list[str]) -> None:
    with programs.emulator(STATE), programs.strict_kms(STATE):
        environment = {
            "TEST_AWS_ENDPOINT": programs.EMULATOR,
            "TEST_STRICT_KMS_ENDPOINT": programs.STRICT_KMS,
            "TEST_MAILS": str(STATE / "mails"),
            "TEST_DEAD_LETTER_QUEUE": make_queue(),
            "INSTA_UPDATE": os.environ.get("INSTA_UPDATE", "no"),
            # The tests wait for the stores more than they compute.
            "RUST_TEST_THREADS": "4",
        }
        (STATE / "mails").mkdir()
        if "rust" in suites:
            on_the_emulator(environment)
        if "dynamodb-local" in suites:
            with programs.dynamodb_local(STATE):
                step("tests in Rust again, on DynamoDB Local")
                run("cargo", "test", "--test", "it", "--locked", "--offline", **environment, TEST_DYNAMODB_ENDPOINT=programs.DYNAMODB)


def on_the_emulator(environment: dict[str, str]) -> None:
    """Runs the tests in Rust, and then checks what they recorded: answers of routes, calls to AWS, and mails."""
    routes, roles = STATE / "routes", STATE / "roles"
    for folder in (routes, roles):
        folder.mkdir()
    step("tests in Rust, on the emulator's DynamoDB")
    run("cargo", "test", "--locked", "--offline", **environment, TEST_ROUTES=str(routes), TEST_ROLES=str(roles))
    step("the part of the API's contract that they covered")
    route_coverage.check(routes)
    step("the calls of each function, compared with its role")
    check_roles.check(roles)
    step("the mails that they sent, read by Python's library")
    run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/mail", TEST_MAILS=str(STATE / "mails"))


def heavy_tests(suite: str) -> None:
    """Runs the suite `faults` or `load` on an emulator of its own."""
    with ExitStack() as beside:
        beside.enter_context(programs.emulator(STATE))
        environment = {"TEST_AWS_ENDPOINT": programs.EMULATOR, "TEST_PROXY_ENDPOINT": programs.PROXY, "TEST_DEAD_LETTER_QUEUE": make_queue()}
        threads: tuple[str, ...] = ()
        if suite == "faults":
            beside.enter_context(programs.proxy(STATE))
            # These tests mostly wait, so there are more threads than cores.
            threads = ("--", "--test-threads", "8", "--nocapture")
        else:
            beside.enter_context(programs.dynamodb_local(STATE))
            environment["TEST_DYNAMODB_ENDPOINT"] = programs.DYNAMODB
        step(f"the suite {suite}")
        run("cargo", "test", "--test", suite, "--locked", "--offline", *threads, **environment, **prepare.PROFILES.get(suite, {}))


def large_exports() -> None:
    """Repeats the tests of the export with many more users."""
    stack.up()
    try:
        step(f"exports of {EXPORTED_USERS} users")
        run(sys.executable, "-m", "pytest", "-q", "--durations=8", "-p", "no:cacheprovider", "tests/e2e/test_2_export.py",
            EXPORTED_USERS=str(EXPORTED_USERS))
    finally:
        stack.down()


def end_to_end_tests() -> None:
    """Runs most tests of the deployed stack side by side, and then those that need it alone."""
    stack.up()
    try:
        step(f"tests of the deployed stack, in {PROCESSES} processes")
        pytest("-m", "not alone", "-n", str(PROCESSES), "--dist", "loadfile")
        step("tests that need the deployed stack alone")
        pytest("-m", "alone")
    finally:
        stack.down()


def pytest(*options: str) -> None:
    """Runs tests of the deployed stack. With PYTEST_ADDOPTS="-k …", one of the two groups may select no test."""
    command = [sys.executable, "-m", "pytest", "-q", "--durations=8", "-p", "no:cacheprovider", *options, "tests/e2e"]
    no_test_selected = {5} if os.environ.get("PYTEST_ADDOPTS") else set()
    if subprocess.run(command, cwd=ROOT).returncode not in {0} | no_test_selected:
        raise SystemExit("error: a test of the deployed stack failed; pytest's messages are above")


def smoke_test() -> None:
    """Plays the demo on the packed functions of a release: for this machine's architecture, and for the default one."""
    step(f"the release {dist.DIST.relative_to(ROOT)}")
    if not dist.DIST.exists():
        fail("there is no release: run `make dist` first")
    if subprocess.run(["sha256sum", "--quiet", "--check", "SHA256SUMS"], cwd=dist.DIST).returncode != 0:
        fail("the release has changed since it was packed: run `make dist` again")
    for architecture in sorted({ARCHITECTURE, "arm64"}, reverse=True):
        step(f"the functions for {architecture}")
        command = machine.arm64() if architecture == "arm64" else []
        stack.up(lambda: stack.package_release(dist.DIST, architecture, lambda archive: behind(command, archive)), architecture)
        try:
            run(sys.executable, "infra/local/demo.py")
        finally:
            stack.down()


def recipes_test() -> None:
    """Follows docs/deploying.md word for word, with release builds."""
    stack.STATE.mkdir(parents=True, exist_ok=True)
    stack.mint.ensure_signing_key()
    stack.start_emulator()
    try:
        recipes.by_sam()
        recipes.by_function()
    finally:
        stack.down()


def play(suites: list[str]) -> None:
    """Runs the suites with these names, in the order of this function."""
    raise_loopback()
    shutil.rmtree(STATE, ignore_errors=True)
    STATE.mkdir(parents=True)
    started = time.monotonic()
    if {"rust", "dynamodb-local"} & set(suites):
        rust_tests(suites)
    for suite in ("faults", "load"):
        if suite in suites:
            heavy_tests(suite)
    if "load" in suites:
        large_exports()
    if "smoke" in suites:
        smoke_test()
    if "recipes" in suites:
        recipes_test()
    if "e2e" in suites:
        end_to_end_tests()
    if "rust" in suites:
        step("the routes, and the statuses that the tests in Rust have seen from each")
        print(route_coverage.table(route_coverage.Seen(STATE / "routes")))
    step(f"all tests passed in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    play(sys.argv[1:])
