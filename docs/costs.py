"""The cost of a million of each request, for docs/cost.md. `make costs` writes the table; `tests/check_docs.py` compares it.

The trips and writes are those of the same page, which a test checks. The prices are AWS's public prices of one region and day.
Replace them with yours.
"""

import math
import re
from pathlib import Path

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "cost.md"
BEGIN, END = "<!-- make costs: begin -->\n", "<!-- make costs: end -->"

# US dollars, us-east-1, November 2025, without free tiers and discounts.
API_GATEWAY_REQUEST = 1.00 / 1e6
LAMBDA_REQUEST = 0.20 / 1e6
LAMBDA_ARM_GB_SECOND = 0.0000133334
READ_UNIT = 0.125 / 1e6
WRITE_UNIT = 0.625 / 1e6
MAIL = 0.10 / 1e3
LOG_GB = 0.50
EVENT = 1.00 / 1e6

# Assumptions about a function: its memory, the time that it waits for one trip to DynamoDB and for one SES call, the time of its own
# work, and the log and metric lines of one request.
MEMORY_GB = 0.5
TRIP_SECONDS, SES_SECONDS, WORK_SECONDS = 0.005, 0.060, 0.002
LOG_BYTES = 1_200

# Items that one eventually consistent trip reads: record, policy, and plan, each under 4 KB, so half a unit each. A strongly
# consistent trip reads twice as many units.
EVENTUAL_READ, STRONG_READ = 1.5, 3.0


# A record and its audit entry in one transaction: two units each, and one for the entry in the timeline index.
AUDITED = 5


def request(trips: int, reads: float, units: int, mails: int = 0, events: int = 0) -> dict:
    """The cost of one request, by service. `units` are write units."""
    seconds = WORK_SECONDS + trips * TRIP_SECONDS + mails * SES_SECONDS
    return {
        "API Gateway": API_GATEWAY_REQUEST,
        "Lambda": LAMBDA_REQUEST + seconds * MEMORY_GB * LAMBDA_ARM_GB_SECOND,
        "DynamoDB": reads * READ_UNIT + units * WRITE_UNIT,
        "SES": mails * MAIL,
        "logs": LOG_BYTES / 1e9 * LOG_GB,
        "events": events * (EVENT + LAMBDA_REQUEST + 0.05 * MEMORY_GB * LAMBDA_ARM_GB_SECOND + 3 * WRITE_UNIT + MAIL),
    }


def total(*requests: dict) -> dict:
    return {service: sum(each[service] for each in requests) for service in requests[0]}


DECISION = request(1, STRONG_READ, 0)
ROUTES = {
    "POST /v1/login": DECISION,
    "POST /v1/login/totp": request(2, EVENTUAL_READ, 1),
    "POST /v1/login/passkey": request(2, EVENTUAL_READ, 1),
    "POST /v1/login/email (a mail)": request(3, EVENTUAL_READ, 2, mails=1),
    "POST /v1/login/email/verify": request(2, EVENTUAL_READ, 1),
    "POST /v1/login/recovery-code (audited)": request(2, EVENTUAL_READ, AUDITED, events=1),
    "POST /v1/login, a trusted browser": request(2, STRONG_READ + 1, 1),
}
LOGINS = {
    "a login by an authenticator app": total(DECISION, ROUTES["POST /v1/login/totp"]),
    "a login by a passkey": total(DECISION, ROUTES["POST /v1/login/passkey"]),
    "a login by a mailed code":
        total(DECISION, ROUTES["POST /v1/login/email (a mail)"], ROUTES["POST /v1/login/email/verify"]),
    "a login by a recovery code": total(DECISION, ROUTES["POST /v1/login/recovery-code (audited)"]),
    "a login from a trusted browser": ROUTES["POST /v1/login, a trusted browser"],
}


def table() -> str:
    services = list(DECISION)
    lines = [f"| a million of | {' | '.join(services)} | total |", "|---|" + "---:|" * (len(services) + 1)]
    for name, cost in {**ROUTES, **LOGINS}.items():
        cells = [f"{cost[service] * 1e6:.2f}" for service in services]
        lines.append(f"| {name} | {' | '.join(cells)} | **{sum(cost.values()) * 1e6:.2f}** |")
    return "\n".join(lines) + "\n"


def concurrency() -> str:
    """The number of busy environments (Little's law): logins per second, times the duration of their two requests."""
    seconds = sum(WORK_SECONDS + trips * TRIP_SECONDS for trips in (1, 2))
    lines = ["| logins per second | busy environments | write units per second | KMS calls per second, if each environment lives for an hour |",
             "|---:|---:|---:|---:|"]
    for rate in (1, 100, 10_000):
        busy = math.ceil(rate * seconds)
        lines.append(f"| {rate:,} | {busy:,} | {rate:,} | {busy / 3600:.4f} |")
    return "\n".join(lines) + "\n"


def text() -> str:
    return f"{table()}\n{concurrency()}"


def is_current() -> bool:
    found = re.search(re.escape(BEGIN) + "(.*?)" + re.escape(END), PAGE.read_text(), re.DOTALL)
    return bool(found) and found.group(1) == text()


if __name__ == "__main__":
    print(text())
    before = PAGE.read_text()
    head, rest = before.split(BEGIN)
    PAGE.write_text(head + BEGIN + text() + END + rest.split(END)[1])
