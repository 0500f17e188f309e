"""Many users at once, written into the table as copies of a few that the API made."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache

import mint
import settings
from conftest import POLICY, TENANT, call, enrol, token
from deployed import client

# Lists of this size would disturb the tests of other users.
CROWD_TENANT = f"crowd-{TENANT}"
SHARDS = 4


@cache
def write_crowd(users: int) -> list[str]:
    """Writes users `crowd-00000` and so on. Returns the sorted IDs of all users of the tenant."""
    assert call("PUT", "/v1/tenant", mint.mint("service", CROWD_TENANT, "helpdesk"), {"plan": "enterprise"}).ok
    admin = token("staff", "ada", CROWD_TENANT, role="admin")
    tag = call("GET", "/v1/policy", admin).headers["ETag"]
    assert call("PUT", "/v1/policy", admin, POLICY, headers={"If-Match": tag}).ok
    enrolled = enrol("model-enrolled", CROWD_TENANT).sub
    pending = "model-pending"
    profile = {"email": "model@example.com", "email_verified": True, "name": "Doe, Jane"}
    assert call("PUT", f"/v1/users/{pending}", token("service", "backend", CROWD_TENANT), profile).ok
    models = [record(enrolled), record(pending)]
    copies = [copy(models[nth % 2], f"crowd-{nth:06}", nth) for nth in range(users)]
    dynamodb = client("dynamodb")
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda first: write(dynamodb, copies[first:first + 25]), range(0, users, 25)))
    return sorted([enrolled, pending, *(f"crowd-{nth:06}" for nth in range(users))])


def record(user: str) -> dict:
    key = {"PK": {"S": f"T#{CROWD_TENANT}#U#{user}"}, "SK": {"S": "2FA"}}
    return client("dynamodb").get_item(TableName=settings.stack()["table"], Key=key, ConsistentRead=True)["Item"]


def copy(model: dict, user: str, nth: int) -> dict:
    """The model under another key, and at its place in the index of users."""
    status = model["ss"]["S"].split("#")[0]
    return model | {"PK": {"S": f"T#{CROWD_TENANT}#U#{user}"}, "sp": {"S": f"T#{CROWD_TENANT}#S#{nth % SHARDS}"}, "ss": {"S": f"{status}#{user}"}}


def write(dynamodb, items: list[dict]) -> None:
    table = settings.stack()["table"]
    answer = dynamodb.batch_write_item(RequestItems={table: [{"PutRequest": {"Item": item}} for item in items]})
    assert not answer["UnprocessedItems"]
