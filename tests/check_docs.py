"""Checks what lychee, which checks the links, does not know about the documentation: code in a page repeats its file, tables
are up to date, and every test, variable, and page that the docs list exists."""

import re
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs"))

import api_reference  # noqa: E402
import cost_of_abuse  # noqa: E402
import costs  # noqa: E402
import site_pages  # noqa: E402

LANGUAGES = "python|rust|ts|php|ruby|java"
# Code in a page, after a link to its file.
PIECE = re.compile(rf"\]\(([^)\s]+\.(?:py|rs|ts|php|rb|java))\):\n\n```(?:{LANGUAGES})\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\([^)]+\)")
# The page on the differences between AWS and the emulator, and its number of rows.
AWS_PAGE, AWS_ROWS = ROOT / "docs/aws.md", 18


def pages() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in listed.stdout.splitlines()]


def stale_pieces(page: Path) -> list[str]:
    """Every piece of code repeats the linked file word for word."""
    text, place = page.read_text(), page.relative_to(ROOT)
    pieces = PIECE.findall(text)
    unlinked = ["code without a link to its file before it"] if len(pieces) != len(re.findall(rf"```(?:{LANGUAGES})\n", text)) else []
    stale = [f"the code differs from {file}" for file, piece in pieces if not stands_in(piece, (page.parent / file).read_text())]
    return [f"{place}: {error}" for error in unlinked + stale]


def stands_in(piece: str, text: str) -> bool:
    """Pages show a method without the indentation of its class."""
    return any(textwrap.indent(piece, " " * spaces) in text for spaces in (0, 2, 4))


def outside_the_site() -> list[str]:
    """Every page in docs/ is a chapter of the site."""
    chapters = {*site_pages.listed(), site_pages.DOCS / "SUMMARY.md"}
    return [f"docs/SUMMARY.md does not list {page.relative_to(ROOT)}" for page in pages() if ROOT / "docs" in page.parents and page not in chapters]


def undocumented_variables() -> list[str]:
    """Every variable that the configuration reads has a row in the page."""
    documented = (ROOT / "docs/configuration.md").read_text()
    read = set()
    for source in ("config.rs", "clients.rs", "services.rs"):
        text = (ROOT / "shared/src/runtime" / source).read_text().split("#[cfg(test)]")[0]
        read.update(re.findall(r'(?:optional|required)\("([A-Z_]+)"\)', text))
    return [f"docs/configuration.md: {name} is not documented" for name in sorted(read) if f"| `{name}` |" not in documented]


def names_of_tests() -> set[str]:
    """The names of all functions, and so of all tests and checks, in Rust and in Python."""
    sources = [*ROOT.glob("tests/**/*.rs"), *ROOT.glob("tests/**/*.py"), *ROOT.glob("shared/src/**/*.rs"), *ROOT.glob("functions/*/src/**/*.rs")]
    function = re.compile(r"^\s*(?:pub )?(?:async )?(?:fn|def) (\w+)", re.MULTILINE)
    return {name for source in sources if "node_modules" not in source.parts for name in function.findall(source.read_text())}


def unproved_rows() -> list[str]:
    """Every row of docs/aws.md names an existing test or links to a page."""
    tests, errors, numbers = names_of_tests(), [], set()
    for row in re.findall(r"^\| \d+ \|.*\|$", AWS_PAGE.read_text(), re.MULTILINE):
        number, shown_by = row.split("|")[1].strip(), row.split("|")[-2]
        numbers.add(int(number))
        named = re.findall(r"`(\w+)`", shown_by)
        errors += [f"docs/aws.md, row {number}: there is no test {name}" for name in named if name not in tests]
        if not named and not LINK.search(shown_by):
            errors.append(f"docs/aws.md, row {number}: no test and no page shows it ({shown_by.strip()})")
    return errors + [f"docs/aws.md: row {number} is missing" for number in sorted(set(range(1, AWS_ROWS + 1)) - numbers)]


def main() -> None:
    errors = [error for page in pages() for error in stale_pieces(page)]
    errors += undocumented_variables() + outside_the_site() + unproved_rows()
    if not cost_of_abuse.is_current():
        errors.append("docs/cost-of-abuse.md is out of date: run `make costs`")
    if not costs.is_current():
        errors.append("docs/cost.md is out of date: run `make costs`")
    if not api_reference.is_current():
        errors.append("docs/api/reference.md is out of date: run `make openapi`")
    if errors:
        sys.exit("error: the documentation is wrong:\n  " + "\n  ".join(errors))
    print(f"{len(pages())} pages checked")


if __name__ == "__main__":
    main()
