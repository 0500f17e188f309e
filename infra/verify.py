"""Verifies a deployment: uses it as a Help Center, its users, and its staff do. `make verify-deployment`

    python3 infra/verify.py                                   the local stack of `make up`
    python3 infra/verify.py --stack user-2fa-staging --key helpdesk.pem --kid=2026-11 --tenant verify --sender support
    python3 infra/verify.py --api https://2fa.example --issuer … --audience … --assertion-issuer … --assertion-audience … --key … --kid=…

It sets the tenant's plan and policy, creates users, signs them in, sends mails to SES's mailbox simulator, and erases the users at the
end, even after Ctrl-C. Give it a tenant that nothing else uses; it refuses a tenant that has other users. With --stack, it also checks
the AWS account, with the credentials of the AWS CLI (docs/deploying.md lists the permissions). Without it, those checks are
`not testable here`.

The report contains no secret, token, or address. The exit status is 0 if no check failed, 1 if a check failed, 2 if the program could
not start, and 130 if it was interrupted.
"""

import argparse
import os
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from verification import deployment as deployments  # noqa: E402
from verification.outcome import CHECKS, FAILED  # noqa: E402
from verification.report import written  # noqa: E402
from verification.run import verify  # noqa: E402
from verification.visit import Visit  # noqa: E402

LOCAL_STATE = Path(os.environ.get("STACK_STATE", HERE.parent / ".local"))
LOCAL_STACK = "user-2fa-local"


def parser() -> argparse.ArgumentParser:
    checks = textwrap.fill(f"The checks: {', '.join(CHECKS)}.", 110, break_on_hyphens=False)
    made = argparse.ArgumentParser(description=__doc__, epilog=checks, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--stack", help="the name of the CloudFormation stack; its parameters replace the options that are not given")
    made.add_argument("--region", help="the stack's region, if the AWS configuration has none")
    made.add_argument("--api", help="the base URL of the API: the stack's ApiUrl, or your domain name")
    made.add_argument("--key", help="a PEM file with the helpdesk's private key")
    made.add_argument("--kid", help="the ID of that key in the helpdesk's JWK set, as --kid=ID, because it can begin with -")
    made.add_argument("--issuer", help="the iss claim of the helpdesk's tokens")
    made.add_argument("--audience", help="the aud claim of the helpdesk's tokens")
    made.add_argument("--staff-acr", help="the acr claim of staff tokens, if the deployment requires one")
    made.add_argument("--assertion-issuer", help="the iss claim of assertions")
    made.add_argument("--assertion-audience", help="the aud claim of assertions")
    made.add_argument("--tenant", default="verify", help="a tenant that nothing else uses (default: verify)")
    made.add_argument("--origin", help="the origin of a Help Center: one of AllowedOrigins")
    made.add_argument("--sender", help="the ID of a verified sender of the tenant; it sends mails to SES's mailbox simulator")
    made.add_argument("--only", nargs="+", choices=list(CHECKS), metavar="CHECK", help="run only these checks and the checks that they need")
    made.add_argument("--patience", type=float, default=60, help="the number of seconds that an event or a mail may take (default: 60)")
    return made


def described(given: argparse.Namespace) -> deployments.Deployment:
    if given.stack or given.api:
        return deployments.of_arguments(given)
    return deployments.of_local_stack(LOCAL_STATE / "stack.json", LOCAL_STACK, given.tenant)


def main() -> int:
    given = parser().parse_args()
    try:
        visit = Visit(described(given), given.patience)
    except Exception as error:  # noqa: BLE001 (files, CloudFormation, credentials)
        print(f"error: {error}", file=sys.stderr)
        return 2
    results, interrupted = verify(visit, given.only, lambda result: print(f"==> {result.outcome}: {result.check.title}", file=sys.stderr, flush=True))
    print(written(results, visit.secrets, interrupted))
    if interrupted:
        return 130
    return int(any(result.outcome == FAILED for result in results))


if __name__ == "__main__":
    sys.exit(main())
