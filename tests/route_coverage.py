"""What the tests have seen of the contract: every route answered with success, and every problem that the OpenAPI document names
for a route brought about by some test.

The routers of the tests note each answer in the folder that TEST_ROUTES names (tests/src/route_log.rs). tests/run.py looks at it
after the tests in Rust; by hand: `route_coverage.py FOLDER`.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUTES = re.compile(r'^    \("([A-Z]+)", "([^"]+)", &\[', re.MULTILINE)
KEYS = "it needs the keys and nothing else, and whatever keeps them from it is answered unavailable"
# Pairs that no test brings about, and why none can.
IMPOSSIBLE = {
    ("GET /.well-known/jwks.json", "internal-error"): KEYS,
    ("GET /v1/health", "internal-error"): KEYS,
    ("GET /openapi.json", "internal-error"): "it answers with a file that is built in, and calls nothing that could fail",
    ("GET /pages/{path}", "internal-error"): "it answers with a file that is built in, and calls nothing that could fail",
}


def listed_routes() -> list[str]:
    """The routes of tests/src/routes.rs, whose ids stand for any."""
    text = (ROOT / "tests/src/routes.rs").read_text()
    routes = [f"{verb} {path}" for verb, path in ROUTES.findall(text)]
    if f"; {len(routes)}] = [" not in text:
        sys.exit(f"error: only {len(routes)} routes were found in tests/src/routes.rs: its form is another")
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
    """The answers that the tests have seen: of each verb and route the statuses and the types of problems."""

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
        """Whether a route of the list was answered with what was asked for, or with word that nothing has changed."""
        return any(status < 400 for route in self.routes_of(listed) for status in self.statuses[route])

    def routes_of(self, listed: str) -> list[str]:
        """The routes by which a path of the list may have gone, the one with the fewest parameters only."""
        fitting = [route for route in self.statuses if re.fullmatch(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(route)), listed)]
        fewest = min((route.count("{") for route in fitting), default=0)
        return [route for route in fitting if route.count("{") == fewest]

    def problems_of(self, operation: str) -> set[str]:
        """The problems that an operation of the document was answered with. Another verb is none of the route's, and so every
        operation of the route has seen it."""
        verb, path = operation.split(" ")
        pages = path == "/pages/{path}"
        found = set()
        for route, problems in self.problems.items():
            its_verb, its_path = route.split(" ")
            if without_names(its_path) == without_names(path) or pages and its_path.startswith("/pages/"):
                found |= problems if its_verb == verb else problems & {"method-not-allowed"}
        return found


def faults(seen: Seen) -> list[str]:
    found = [f"{route}: no test was answered with success" for route in listed_routes() if not seen.succeeded(route)]
    for operation, problems in documented().items():
        brought_about = seen.problems_of(operation)
        for slug in sorted(problems - brought_about):
            if (operation, slug) not in IMPOSSIBLE:
                found.append(f"{operation}: no test was answered {slug}")
        for slug in sorted(problems & brought_about):
            if (operation, slug) in IMPOSSIBLE:
                found.append(f"{operation}: {slug} is said to be impossible, and a test was answered it")
        for slug in sorted(brought_about - problems):
            found.append(f"{operation}: a test was answered {slug}, which is not documented")
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
    """Ends the run where the tests do not show the whole contract."""
    seen = Seen(folder)
    if found := faults(seen):
        sys.exit("error: the tests do not show the whole contract:\n  " + "\n  ".join(found))
    pairs = sum(map(len, documented().values())) - len(IMPOSSIBLE)
    print(f"{len(listed_routes())} routes answered with success, {pairs} problems of routes brought about")


if __name__ == "__main__":
    print(table(Seen(Path(sys.argv[1]))))
    check(Path(sys.argv[1]))
