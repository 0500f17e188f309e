"""Writes docs/abuse-cases.md: each abuse case, its outcome, and the tests that show it. With --check, it writes nothing, and fails if
the page is out of date or a case has no test.

The name of a test has the numbers of the cases that it shows: `abuse_12_a_code_again_...` in Rust, `test_abuse_12_13_...` in Python.
Every number of two or three digits there is a case.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/abuse-cases.md"
GROUPS = json.loads(Path(__file__).with_suffix(".json").read_text())
NAME = re.compile(r"^\s*(?:pub )?(?:async )?(?:fn|def) ((?:test_)?abuse((?:_\d{2,3})+)_\w+)\(", re.MULTILINE)
FOLDERS = ("tests/it", "tests/faults", "tests/e2e", "shared/src", "functions")

HEAD = """# Abuse cases

The attacks, failures, and accidents that User 2FA withstands, their outcomes, and the tests that show them. `make abuse-cases` writes
this page from `tests/abuse_cases.json` and the names of the tests. `make check` fails if the page is out of date or a case has no test.
"""


def tests_by_case() -> dict[int, list[str]]:
    """The tests of each case, as links to their files."""
    found = defaultdict(list)
    for folder in FOLDERS:
        for path in sorted(file for kind in ("*.rs", "*.py") for file in (ROOT / folder).rglob(kind)):
            for name, numbers in NAME.findall(path.read_text()):
                for number in numbers.strip("_").split("_"):
                    found[int(number)].append(f"[`{name}`](../{path.relative_to(ROOT)})")
    return found


def missing(tests: dict[int, list[str]]) -> list[str]:
    """The cases that have no test and need one, and the tests of cases that do not exist."""
    known = {number for group in GROUPS for number, *_ in group["cases"]}
    errors = [f"case {number} has no test" for number in sorted(known - set(tests))]
    return errors + [f"there is no case {number}: {', '.join(tests[number])}" for number in sorted(set(tests) - known)]


def page(tests: dict[int, list[str]]) -> str:
    lines = [HEAD]
    for group in GROUPS:
        lines.append(f"## {group['group']}\n")
        for number, attack, outcome in group["cases"]:
            lines.append(f"**{number}.** {attack} {outcome}\n")
            lines.extend(f"- {test}" for test in tests.get(number, []))
            if tests.get(number):
                lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def main() -> None:
    tests = tests_by_case()
    errors, fresh = missing(tests), page(tests)
    if "--check" not in sys.argv:
        PAGE.write_text(fresh)
    elif not PAGE.exists() or PAGE.read_text() != fresh:
        errors.append("docs/abuse-cases.md is out of date: run `make abuse-cases`")
    if errors:
        sys.exit("error: abuse cases and tests do not match:\n  " + "\n  ".join(errors))
    print(f"{len({*tests})} abuse cases, {len({test for names in tests.values() for test in names})} tests")


if __name__ == "__main__":
    main()
