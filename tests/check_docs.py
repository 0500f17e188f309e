"""Checks the documentation: links between files lead somewhere, code is that of the files, and nothing is said to be there that is not."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "docs"))

import costs  # noqa: E402

# A piece of code in a page, behind a link to the file that it is of.
PIECE = re.compile(r"\]\(([^)\s]+\.py)\):\n\n```python\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def pages() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in listed.stdout.splitlines()]


def broken_links(page: Path) -> list[str]:
    targets = [target for target in LINK.findall(page.read_text()) if "://" not in target]
    return [f"{page.relative_to(ROOT)}: {target} is not there" for target in targets if not (page.parent / target).exists()]


def stale_pieces(page: Path) -> list[str]:
    """Every piece of Python stands in the file that the page says, word for word."""
    pieces, said = PIECE.findall(page.read_text()), page.relative_to(ROOT)
    homeless = ["a piece of Python does not say of which file it is"] if len(pieces) != page.read_text().count("```python") else []
    stale = [f"the code of {file} is another" for file, piece in pieces if piece not in (page.parent / file).read_text()]
    return [f"{said}: {fault}" for fault in homeless + stale]


def undocumented_variables() -> list[str]:
    """Every variable that the configuration reads has its row."""
    documented = (ROOT / "docs/configuration.md").read_text()
    read = set()
    for source in ("config.rs", "clients.rs", "services.rs"):
        text = (ROOT / "shared/src/runtime" / source).read_text().split("#[cfg(test)]")[0]
        read.update(re.findall(r'(?:optional|required)\("([A-Z_]+)"\)', text))
    return [f"docs/configuration.md: {name} is not documented" for name in sorted(read) if f"| `{name}` |" not in documented]


def main() -> None:
    faults = [fault for page in pages() for fault in broken_links(page) + stale_pieces(page)] + undocumented_variables()
    if not costs.is_current():
        faults.append("docs/scale.md: its sums are others than those of docs/costs.py: `make costs`")
    if faults:
        sys.exit("error: the documentation is wrong:\n  " + "\n  ".join(faults))
    print(f"{len(pages())} pages checked")


if __name__ == "__main__":
    main()
