"""What each kind of caller can make the operator pay in a day, for docs/cost-of-abuse.md: `make costs` writes the table, and
`tests/check_docs.py` compares it.

The limits come from the code and the template, the prices from costs.py. Each row multiplies the number of requests that a limit allows in a
day by the cost of one.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import costs
from costs import STRONG_READ, AUDITED, request

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
PAGE = DOCS / "cost-of-abuse.md"
BEGIN, END = costs.BEGIN, costs.END

# US dollars, us-east-1, November 2025, beside those of costs.py.
GB_OUT = 0.09
SQS_REQUEST = 0.40 / 1e6
# API Gateway's default quota of an account and region, requests a second over all routes.
ACCOUNT_RATE = 10_000
# DynamoDB's limit of a partition, read units a second, and the partitions of a tenant's list of users.
PARTITION_READS = 3_000
# Bytes of the largest file of the pages, and of the description of the API, as they are without compression.
LARGEST_FILE, DESCRIPTION = 160_000, 600_000
# Bytes of a row in an export.
ROW = 100
DAY, HOUR = 86_400, 3_600
# An hour of a count begins with its first change, so that a day can meet 25 of them.
COUNTS_A_DAY = 25


def constant(path: str, name: str) -> int:
    """A constant of the code."""
    found = re.search(rf"const {name}: \w+ = ([\d_]+);", (ROOT / path).read_text())
    if not found:
        raise SystemExit(f"error: {path} has no {name}")
    return int(found[1].replace("_", ""))


def default(parameter: str) -> int:
    """The default of a parameter of the template."""
    found = re.search(rf"^  {parameter}:\n(?:    .*\n)*?    Default: (\d+)$", (ROOT / "infra/template.yaml").read_text(), re.MULTILINE)
    if not found:
        raise SystemExit(f"error: the template has no {parameter}")
    return int(found[1])


BY_USER = constant("shared/src/domain/user/change_count.rs", "MOST_BY_USER")
BY_STAFF = constant("shared/src/domain/user/change_count.rs", "MOST_BY_STAFF")
ADDRESSES = constant("shared/src/domain/user/change_count.rs", "MOST_ADDRESSES")
SKIPS = constant("shared/src/domain/user/record.rs", "MAX_SPENT_WITHOUT_A_CODE")
MAILS = constant("shared/src/domain/credential/email/limits.rs", "MAX_MAILS_A_DAY")
SENDER_MAILS = constant("shared/src/domain/settings/sender_claim.rs", "MAX_SENDER_MAILS_A_DAY")
TRIES = constant("shared/src/domain/user/budget.rs", "TRIES_WHILE_LOCKED")
SHARDS = constant("shared/src/storage/directory.rs", "SHARDS")
RATE, UNKNOWN, PAGES = default("RequestsPerSecond"), default("UnknownPathsPerSecond"), default("PagesPerSecond")
NOTICES = default("TenantMailsPerHour") // 2
# Routes with `RequestsPerSecond` for themselves: all but those with a rate of their own.
TEMPLATE = (ROOT / "infra/template.yaml").read_text()
ROUTES = TEMPLATE.count("Type: AWS::ApiGatewayV2::Route\n") - len(re.findall(r"^        \S.*: \{ Throttling", TEMPLATE, re.MULTILINE))


def price(trips: int, reads: float, units: int, bytes_out: int = 0) -> float:
    return sum(request(trips, reads, units).values()) + bytes_out / 1e9 * GB_OUT


# What follows from an entry without its mail: an event, a counter, two invocations, three requests of SQS.
FOLLOWS = costs.EVENT + 2 * costs.LAMBDA_REQUEST + 0.1 * costs.MEMORY_GB * costs.LAMBDA_ARM_GB_SECOND + 4 * costs.WRITE_UNIT + 3 * SQS_REQUEST
MAIL = costs.MAIL + costs.LAMBDA_REQUEST + 0.1 * costs.MEMORY_GB * costs.LAMBDA_ARM_GB_SECOND + 3 * costs.WRITE_UNIT
REFUSED = price(0, 0, 0)
LOGIN = price(1, STRONG_READ, 0)
EXCHANGE = price(2, STRONG_READ + 1, 1)
PROOF = price(2, STRONG_READ / 2, 1)
CHANGE = price(2, STRONG_READ, AUDITED) + FOLLOWS
# One item more, in a transaction: the count of the person.
ORDER = price(2, STRONG_READ, AUDITED + 2) + FOLLOWS

IT = "../tests/it"
CHANGES = f"{IT}/changes.rs"


@dataclass
class Row:
    """What a caller does, why there is an end to it, how often that is in a day, and what one costs."""

    what: str
    bound: str
    times: float
    each: float

    @property
    def dollars(self) -> float:
        return self.times * self.each

    def line(self) -> str:
        return f"| {self.what} | {self.bound} | {self.times:,.0f} | {self.each * 1e6:,.2f} | {self.dollars:,.2f} |"


def rate(per_second: int) -> str:
    return f"{per_second:,} a second x {DAY:,}"


STAGE = "[test](../tests/e2e/test_2_operations.py)"
CALLERS = {
    "Anyone, without a token": [
        Row("paths that the API does not know", f"{rate(UNKNOWN)}: {STAGE}", UNKNOWN * DAY, REFUSED),
        Row("known paths, with invalid tokens", f"{ROUTES} routes x {RATE:,} a second, at most {ACCOUNT_RATE:,} a second for the account x {DAY:,}: {STAGE}",
            min(ROUTES * RATE, ACCOUNT_RATE) * DAY, REFUSED),
        Row("the largest file of the pages", f"{rate(PAGES)}: {STAGE}", PAGES * DAY, price(0, 0, 0, LARGEST_FILE)),
        Row("what Help Centers with made-up names offer", f"{rate(PAGES)}: {STAGE}", PAGES * DAY, price(1, 1, 0)),
        Row("the description of the API", f"{rate(UNKNOWN)}: {STAGE}", UNKNOWN * DAY, price(0, 0, 0, DESCRIPTION)),
    ],
    "A user, with the password of one account": [
        Row("starts of logins, each from a trusted browser", f"{rate(RATE)}: {STAGE}", RATE * DAY, EXCHANGE),
        Row("challenges for a proof by passkey", f"{rate(RATE)}: {STAGE}", RATE * DAY, PROOF),
        Row("changes to factors, setups included", f"{BY_USER} an hour: [test]({CHANGES})", COUNTS_A_DAY * BY_USER, CHANGE),
        Row("tokens that alternate between two addresses", f"{ADDRESSES} an hour: [test]({CHANGES})", COUNTS_A_DAY * ADDRESSES, CHANGE),
        Row("skips of the setup", f"{SKIPS} in 15 minutes: [test]({IT}/login.rs)", SKIPS * DAY / 900, CHANGE),
        Row("wrong recovery codes during a lock", f"{TRIES} an hour: [test]({IT}/guessing.rs)", TRIES * DAY / HOUR, CHANGE),
        Row("codes by mail", f"{MAILS} a day: [test]({IT}/email.rs)", MAILS, MAIL),
        Row("notices by mail", f"{MAILS} a day: [test]({IT}/notices.rs)", MAILS, MAIL),
    ],
    "An agent with permission to manage 2FA": [
        Row("actions, each for another user", f"{BY_STAFF} an hour: [test]({CHANGES})", COUNTS_A_DAY * BY_STAFF, ORDER),
        Row("mails about them", f"{NOTICES} an hour for a tenant: [test]({IT}/notices.rs)", min(NOTICES * 25, COUNTS_A_DAY * BY_STAFF), MAIL),
        Row("pages of the list of users, of minimum size", f"{rate(RATE)}: {STAGE}", RATE * DAY, price(SHARDS, SHARDS * 0.5, 0)),
        Row("read units of that list, in pages of maximum size", f"{SHARDS} partitions x {PARTITION_READS:,} a second x {DAY:,}: DynamoDB's own limit",
            SHARDS * PARTITION_READS * DAY, costs.READ_UNIT),
        Row("exports of 1,000 rows", f"{rate(RATE)}: {STAGE}", RATE * DAY, 1_000 * ROW / 1e9 * GB_OUT),
    ],
    "An admin, in addition to an agent's actions": [
        Row("codes to sender addresses", f"{SENDER_MAILS} a day for a tenant: [test]({IT}/senders.rs)", SENDER_MAILS, MAIL + ORDER),
        Row("reminders by mail", f"{NOTICES // 2} an hour for a tenant, and three for each user: [test]({IT}/reminders.rs)", NOTICES // 2 * 25, MAIL),
        Row("reads of the policy", f"{rate(RATE)}: {STAGE}", RATE * DAY, price(1, STRONG_READ, 0)),
    ],
}


def table() -> str:
    lines = []
    for caller, rows in CALLERS.items():
        lines += [f"### {caller}", "", "| request | limit | per day | cost of a million | dollars per day |", "|---|---|---:|---:|---:|"]
        lines += [row.line() for row in rows]
        by_rate = sum(row.dollars for row in rows if row.times >= UNKNOWN * DAY)
        bounded = sum(row.dollars for row in rows) - by_rate
        lines += ["", f"By rates: {by_rate:,.2f} dollars per day. By limits of the product: {bounded:,.2f}.", ""]
    return "\n".join(lines) + "\n"


def is_current() -> bool:
    found = re.search(re.escape(BEGIN) + "(.*?)" + re.escape(END), PAGE.read_text(), re.DOTALL)
    return bool(found) and found.group(1) == table()


if __name__ == "__main__":
    print(table())
    head, rest = PAGE.read_text().split(BEGIN)
    PAGE.write_text(head + BEGIN + table() + END + rest.split(END)[1])
