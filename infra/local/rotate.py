"""Adds a version to the key ring of the local stack: `make rotate`."""

import boto3

from settings import REGION, fail, stack


def main() -> None:
    local = stack()
    function = boto3.client("lambda", endpoint_url=local["aws_endpoint"], region_name=REGION,
                            aws_access_key_id="test", aws_secret_access_key="test")
    answer = function.invoke(FunctionName=local["functions"]["keys"], Payload=b"{}")
    result = answer["Payload"].read().decode()
    if "FunctionError" in answer:
        fail(f"the rotation failed: {result}")
    print(result)


if __name__ == "__main__":
    main()
