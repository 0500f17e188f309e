"""Counts a tenant's users in the table, and compares the counts with the counters that GET /v1/adoption shows.

    python3 infra/recount.py --table TABLE --tenant TENANT [--region REGION] [--endpoint URL]

The counters follow the table by about a second. If users change during the count, count again. The exit status is 1 if they differ.
On the local stack: make recount TENANT=demo
"""

import argparse
import sys
from collections import Counter

import boto3

SHARDS = range(4)


def users(client, table: str, tenant: str):
    """Every user of the tenant, as the index of users shows them."""
    for shard in SHARDS:
        pages = client.get_paginator("query").paginate(
            TableName=table, IndexName="status", KeyConditionExpression="sp = :partition",
            ExpressionAttributeValues={":partition": {"S": f"T#{tenant}#S#{shard}"}},
        )
        for page in pages:
            yield from page["Items"]


def counted_now(client, table: str, tenant: str) -> Counter:
    counts: Counter = Counter()
    for user in users(client, table, tenant):
        counts["seen"] += 1
        counts[user["sb"]["S"]] += 1
        counts.update(method["S"] for method in user.get("sm", {"L": []})["L"])
    return counts


def counters(client, table: str, tenant: str) -> Counter:
    """The sum of two partitions: version 0.1.0 counted in the tenant's own partition."""
    counts: Counter = Counter()
    for partition in (f"OUTBOX#{tenant}", f"T#{tenant}"):
        key = {"PK": {"S": partition}, "SK": {"S": "ADOPTION"}}
        item = client.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item", {})
        counts.update({name[2:]: int(value["N"]) for name, value in item.items() if name.startswith("n_")})
    return counts


def differences(client, table: str, tenant: str) -> list[str]:
    truth, shown = counted_now(client, table, tenant), counters(client, table, tenant)
    names = sorted(set(truth) | set(shown))
    return [f"{name}: {shown[name]} counted, {truth[name]} in the table" for name in names if shown[name] != truth[name]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", required=True)
    parser.add_argument("--tenant", required=True)
    parser.add_argument("--region")
    parser.add_argument("--endpoint", help="for an emulator")
    given = parser.parse_args()
    client = boto3.client("dynamodb", region_name=given.region, endpoint_url=given.endpoint)
    found = differences(client, given.table, given.tenant)
    for line in found:
        print(line)
    sys.exit(1) if found else print(f"the counters of {given.tenant} agree with the table")


if __name__ == "__main__":
    main()
