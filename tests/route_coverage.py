"""The part of the API's contract that the tests cover: every route must have returned a success, and every problem that the OpenAPI
document lists for a route.

The routers of the tests record each response in the folder in TEST_ROUTES (tests/src/route_log.rs). tests/run.py checks it after the
tests in Rust. To check it by hand: `route_coverage.py FOLDER`.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUTES = re.compile(r'^    \("([A-Z]+)", "([^"]+)", &\[', re.MULTILINE)
KEYS = "it only needs the keys, and every failure to get them is answered unavailable"
ONE_USER = "it concerns one user, whose result says so"
# Pairs that no test can cover, with the reason.
IMPOSSIBLE = {
    ("GET /.well-known/jwks.json", "internal-error"): KEYS,
    ("GET /v1/health", "internal-error"): KEYS,
    ("GET /openapi.json", "internal-error"): "it returns a file that is compiled in, and calls nothing that could fail",
    ("GET /problems/{slug}", "internal-error"): "it returns a file that is compiled in, and calls nothing that could fail",
    ("GET /pages/{path}", "internal-error"): "it returns a file that is compiled in, and calls nothing that could fail",
    ("POST /v1/users/bulk", "internal-error"): ONE_USER,
    ("POST /v1/users/bulk", "try-again"): ONE_USER,
}


def listed_routes() -> list[str]:
    """The routes of tests/src/routes.rs. Their example IDs stand for any ID."""
    text = (ROOT / "tests/src/routes.rs").read_text()
    routes = [f"{verb} {path}" for verb, path in ROUTES.findall(text)]
    if f"; {len(routes)}] = [" not in text:
        sys.exit(f"error: found only {len(routes)} routes in tests/src/routes.rs: adapt this program to its new format")
    return routes


def documented() -> dict[str, set[str]]:
    """The problems of each operation of the OpenAPI document."""
    document = json.loads((ROOT / "docs/api/openapi.json").read_text())
    operations = {}
    for path, item in document["paths"].items():
        for verb, operation in item.items():
            contents = [answer.get("content", {}) for answer in operation["responses"].values()]
            problems = [content.get("application/problem+json", {}).get("examples", {}) for content in contents]
            operations[f"{verb.upper()} {path}"] = {slug for slugs in problems for slug in slugs}
    return operations


def without_names(route: str) -> str:
    return re.sub(r"\{\*?[^}]*\}", "{}", route)


class Seen:
    """The responses that the tests have seen: the statuses and the problem types of each verb and route."""

    def __init__(self, folder: Path) -> None:
        self.statuses: dict[str, set[int]] = defaultdict(set)
        self.problems: dict[str, set[str]] = defaultdict(set)
        for file in folder.glob("*.tsv"):
            for line in file.read_text().splitlines():
                verb, route, status, problem = line.split("\t")
                self.statuses[f"{verb} {route}"].add(int(status))
                if problem:
                    self.problems[f"{verb} {route}"].add(problem)

    def succeeded(self, listed: str) -> bool:
        """Whether a route of the list has returned a success, or the news that nothing has changed (304)."""
        return any(status < 400 for route in self.routes_of(listed) for status in self.statuses[route])

    def routes_of(self, listed: str) -> list[str]:
        """The routes that match a path of the list. Only those with the fewest parameters."""
        fitting = [route for route in self.statuses if re.fullmatch(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(route)), listed)]
        fewest = min((route.count("{") for route in fitting), default=0)
        return [route for route in fitting if route.count("{") == fewest]

    def problems_of(self, operation: str) -> set[str]:
        """The problems that an operation of the document has returned. A response to an unsupported method counts for every operation of its
        route."""
        verb, path = operation.split(" ")
        pages = path == "/pages/{path}"
        found = set()
        for route, problems in self.problems.items():
            its_verb, its_path = route.split(" ")
            if without_names(its_path) == without_names(path) or pages and its_path.startswith("/pages/"):
                found |= problems if its_verb == verb else problems & {"method-not-allowed"}
        return found


def gaps(seen: Seen) -> list[str]:
    found = [f"{route}: no test got a success" for route in listed_routes() if not seen.succeeded(route)]
    for operation, problems in documented().items():
        covered = seen.problems_of(operation)
        for slug in sorted(problems - covered):
            if (operation, slug) not in IMPOSSIBLE:
                found.append(f"{operation}: no test got the problem {slug}")
        for slug in sorted(problems & covered):
            if (operation, slug) in IMPOSSIBLE:
                found.append(f"{operation}: a test got the problem {slug}: remove it from IMPOSSIBLE in tests/route_coverage.py")
        for slug in sorted(covered - problems):
            found.append(f"{operation}: a test got the problem {slug}, which the OpenAPI document does not list")
    return found


def table(seen: Seen) -> str:
    """The routes, and the statuses that tests have seen of each."""
    verbs = {route.split(" ")[0] for route in listed_routes()}
    rows = {route: statuses for route, statuses in seen.statuses.items() if route.split(" ")[0] in verbs}
    columns = sorted({status for statuses in rows.values() for status in statuses})
    width = max(map(len, rows))
    lines = [" " * width + "".join(f" {status}" for status in columns)]
    for route in sorted(rows, key=lambda route: route.split(" ")[::-1]):
        lines.append(route.ljust(width) + "".join(" ✓  " if status in rows[route] else " ·  " for status in columns).rstrip())
    return "\n".join(lines)


def check(folder: Path) -> None:
    """Ends the run if the tests do not cover the whole contract."""
    seen = Seen(folder)
    if found := gaps(seen):
        sys.exit("error: the tests do not cover the whole contract:\n  " + "\n  ".join(found))
    pairs = sum(map(len, documented().values())) - len(IMPOSSIBLE)
    print(f"{len(listed_routes())} routes returned a success, and tests cover {pairs} problems of routes")


if __name__ == "__main__":
    print(table(Seen(Path(sys.argv[1]))))
    check(Path(sys.argv[1]))
