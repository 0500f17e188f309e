"""Verifies a deployment, as a Help Center, its users and its staff use it: `make verify-deployment`.

    python3 infra/verify.py                                   the local stack of `make up`
    python3 infra/verify.py --stack user-2fa-staging --key helpdesk.pem --kid 2026-11 --tenant verify --sender support
    python3 infra/verify.py --api https://2fa.example --issuer … --audience … --assertion-issuer … --assertion-audience … --key … --kid …

It sets the tenant's plan and policy, makes users, logs them in, has mails sent to SES's mailbox simulator, and erases the users in the
end, also after Ctrl-C. So give it a tenant of its own; it refuses one that has other users. With --stack it also asks AWS, with the
credentials of the AWS CLI (docs/deploying.md has the rights that it needs); without, those checks are `not testable here`.

The report has no secret, no token and no address. Ends with 0 if nothing failed, 1 if something did, 2 if it could not begin, and 130
if it was ended.
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
    made.add_argument("--stack", help="the name of the CloudFormation stack; its parameters say what is not given")
    made.add_argument("--region", help="its region, where the AWS configuration names none")
    made.add_argument("--api", help="where the API is: the stack's ApiUrl, or your domain name")
    made.add_argument("--key", help="a file with the helpdesk's private key, in PEM")
    made.add_argument("--kid", help="the name of that key in the helpdesk's JWK set")
    made.add_argument("--issuer", help="the iss of the helpdesk's tokens")
    made.add_argument("--audience", help="their aud")
    made.add_argument("--staff-acr", help="the acr of staff's tokens, where the deployment asks for one")
    made.add_argument("--assertion-issuer", help="the iss of assertions")
    made.add_argument("--assertion-audience", help="their aud")
    made.add_argument("--tenant", default="verify", help="a tenant made for this (verify)")
    made.add_argument("--origin", help="the origin of a Help Center, one of AllowedOrigins")
    made.add_argument("--sender", help="the id of a verified sender of the tenant, from which mails go to SES's mailbox simulator")
    made.add_argument("--only", nargs="+", choices=list(CHECKS), metavar="CHECK", help="only these checks, and what they need")
    made.add_argument("--patience", type=float, default=60, help="how many seconds an event or a mail may take (60)")
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
