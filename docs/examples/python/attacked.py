"""Lets tests attack sign_in.py: reads requests, a line of JSON each, and answers each in a line. `attacked.py .local/stack.json`

A password may have been entered some time ago (`seconds_ago`), and one login may be known by two
cookies (`login`), as in a copied browser profile.
"""

import dataclasses
import json
import sys
import time
import uuid
from pathlib import Path

from config import User
from memory import Full
from sign_in import LOGIN_TOKEN_SECONDS, Login, Refused, SignIn
from walk import read_config


def begin(sign_in: SignIn, asked: dict) -> dict:
    """A password was right."""
    login = Login(asked.get("login") or str(uuid.uuid4()), User(asked["tenant"], asked["sub"], ""), time.time() - asked["seconds_ago"] + LOGIN_TOKEN_SECONDS)
    return {"cookie": sign_in.begin(login), "login": login.id}


def answer(sign_in: SignIn, asked: dict) -> dict:
    try:
        match asked["request"]:
            case "begin":
                return begin(sign_in, asked)
            case "own_page":
                return {"session": sign_in.from_own_page(asked.get("origin"), asked.get("cookie"), asked["assertion"]).user.id}
            case "hosted_page":
                return {"ticket": sign_in.from_hosted_page(asked["assertion"])}
            case _:
                return {"session": sign_in.finish(asked.get("cookie"), asked["ticket"]).user.id}
    except (Refused, Full) as error:
        return {"refused": type(error).__name__}


def main() -> None:
    changed = json.loads(Path(sys.argv[1]).read_text()).get("config", {})
    sign_in = SignIn(dataclasses.replace(read_config(sys.argv[1]), **changed))
    for line in sys.stdin:
        print(json.dumps(answer(sign_in, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
