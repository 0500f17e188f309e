"""Serves all functions on one port with `cargo lambda watch`, with the table and key of the running local stack: `make watch`."""

import os

import stack as local
from settings import CREDENTIALS, ENDPOINT, LOCAL, REGION, ROOT, stack, step

PORT = os.environ.get("WATCH_PORT", "9000")


def main() -> None:
    environment = os.environ | CREDENTIALS | {"AWS_ENDPOINT_URL": ENDPOINT, "AWS_REGION": REGION}
    for function in stack()["functions"].values():
        configuration = local.client("lambda").get_function_configuration(FunctionName=function)
        environment |= configuration["Environment"]["Variables"]
    # No gateway stands in front of the functions here.
    environment["CORS_HEADERS"] = "functions"
    step(f"http://127.0.0.1:{PORT}is the API; each function is built at its first request; stop with Ctrl-C")
    os.chdir(ROOT)
    cargo_lambda = LOCAL / "venv/bin/cargo-lambda"
    os.execve(cargo_lambda, [str(cargo_lambda), "lambda", "watch", "-A", "127.0.0.1", "-P", PORT], environment)


if __name__ == "__main__":
    main()
