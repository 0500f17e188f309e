"""Prepares a restored table to replace the stack's table, and prints the parameters to deploy.

    python3 infra/restored.py --stack STACK --table RESTORED_TABLE [--since TIME] [--region REGION] [--endpoint URL]

DynamoDB restores items and indexes only. This program compares keys and indexes with those of the table in use, and turns on everything
else that the table in use has: encryption with the stack's key, the stream, expiry, point-in-time recovery, and deletion protection. It
does not change the stack. With --since, the time of the restore, it lists the audit entries that the table in use got after that time:
the changes that the restored table lacks.
"""

import argparse
import sys
import time
from datetime import datetime, timezone

import boto3
from botocore.exceptions import ClientError

# What a restored table and the table that it replaces must have in common.
ALIKE = ("KeySchema", "AttributeDefinitions")
STREAM = {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}


def outputs(cloudformation, stack: str) -> dict[str, str]:
    found = cloudformation.describe_stacks(StackName=stack)["Stacks"][0]["Outputs"]
    return {output["OutputKey"]: output["OutputValue"] for output in found}


def indexes(table: dict) -> dict[str, tuple]:
    """The parts of each index, in a fixed order."""
    return {index["IndexName"]: (index["KeySchema"], index["Projection"]["ProjectionType"], sorted(index["Projection"].get("NonKeyAttributes", [])))
            for index in table.get("GlobalSecondaryIndexes", [])}


def by_name(definitions: list[dict]) -> list[dict]:
    return sorted(definitions, key=lambda one: one["AttributeName"])


def differences(restored: dict, used: dict) -> list[str]:
    """The reasons why the restored table cannot replace the one in use."""
    found = [f"its {what} differs" for what in ALIKE if by_name(restored[what]) != by_name(used[what])]
    if indexes(restored) != indexes(used):
        found.append(f"its indexes are {sorted(indexes(restored))}, and should be like {sorted(indexes(used))}")
    return found


def described(client, table: str) -> dict:
    return client.describe_table(TableName=table)["Table"]


def wait_until_active(client, table: str) -> dict:
    while (found := described(client, table))["TableStatus"] != "ACTIVE":
        time.sleep(2)
    return found


def turn_on(client, table: str, key: str) -> dict:
    """Turns on everything that a restore leaves off. What is on stays on."""
    if wait_until_active(client, table).get("SSEDescription", {}).get("KMSMasterKeyArn") != key:
        client.update_table(TableName=table, SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key})
    if not wait_until_active(client, table).get("StreamSpecification", {}).get("StreamEnabled"):
        client.update_table(TableName=table, StreamSpecification=STREAM)
    if not wait_until_active(client, table).get("DeletionProtectionEnabled"):
        client.update_table(TableName=table, DeletionProtectionEnabled=True)
    expiry = client.describe_time_to_live(TableName=table)["TimeToLiveDescription"]["TimeToLiveStatus"]
    if expiry not in ("ENABLED", "ENABLING"):
        client.update_time_to_live(TableName=table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ttl"})
    client.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    return wait_until_active(client, table)


def text(entry: dict, name: str) -> str:
    return entry.get(name, {}).get("S", "-")


def lost(client, table: str, since: str) -> list[str]:
    """The audit entries of the table since then, oldest first: time, tenant, action, user. Entries have fractions of a second, so the text
    to compare with has none."""
    instant = datetime.fromisoformat(since.replace("Z", "+00:00"))
    if instant.tzinfo is None:
        sys.exit("error: --since needs a time zone, such as 2027-01-31T12:00:00Z")
    since = instant.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    pages = client.get_paginator("scan").paginate(
        TableName=table, FilterExpression="begins_with(SK, :audit) AND #at >= :since", ExpressionAttributeNames={"#at": "at"},
        ExpressionAttributeValues={":audit": {"S": "AUDIT#"}, ":since": {"S": since}})
    entries = [entry for page in pages for entry in page["Items"]]
    return sorted("  ".join([text(entry, "at"), entry["PK"]["S"].split("#")[1], text(entry, "action"), text(entry, "user_id")]) for entry in entries)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stack", required=True)
    parser.add_argument("--table", required=True, help="the restored table")
    parser.add_argument("--since", help="the point in time of the restore, such as 2027-01-31T12:00:00Z")
    parser.add_argument("--region")
    parser.add_argument("--endpoint", help="the URL of an emulator")
    given = parser.parse_args()
    where = {"region_name": given.region, "endpoint_url": given.endpoint}
    stack, client = outputs(boto3.client("cloudformation", **where), given.stack), boto3.client("dynamodb", **where)
    try:
        used = described(client, stack["TableName"])
    except ClientError as error:
        if error.response["Error"]["Code"] != "ResourceNotFoundException":
            raise
        used = None
        print(f"{stack['TableName']} no longer exists: there is nothing to compare {given.table} with", file=sys.stderr)
    if used and (found := differences(wait_until_active(client, given.table), used)):
        sys.exit(f"error: {given.table} cannot replace {stack['TableName']}:\n  " + "\n  ".join(found))
    ready = turn_on(client, given.table, stack["KeyArn"])
    if used and given.since:
        print(f"# Changes that {given.table} lacks, from the audit log of {stack['TableName']}")
        print("\n".join(lost(client, stack["TableName"], given.since)) or "nothing")
    print(f"RestoredTableArn={ready['TableArn']}")
    print(f"RestoredStreamLabel={ready['LatestStreamLabel']}")


if __name__ == "__main__":
    main()
