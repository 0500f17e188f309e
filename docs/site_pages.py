"""Builds the documentation into target/site: `make site`.

The pages link to each other, to files and to folders of the repository, so that they can be read on a code host. mdBook wants
all pages in one folder, and a site has no repository beside it. So the pages that docs/SUMMARY.md names are laid out in
target/site-pages as they lie in the repository, with what they link to: files as text, folders as lists of their files.
"""

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[1]
DOCS, PAGES, SITE = ROOT / "docs", ROOT / "target/site-pages", ROOT / "target/site"
# A block of code, in which nothing is a link; or the end of a link.
LINK = re.compile(r"^```.*?^```|\]\(([^)#\s]*)((?:#[^)]*)?)\)", re.DOTALL | re.MULTILINE)
# These are shown, or read by programs, as they are.
AS_IT_IS = {".png", ".svg", ".json"}


def listed() -> list[Path]:
    """The pages of the book, in its order."""
    targets = re.findall(r"\]\(([^)]+)\)", (DOCS / "SUMMARY.md").read_text())
    return [(DOCS / target).resolve() for target in targets]


def in_site(path: Path, pages: list[Path]) -> Path:
    """Where something of the repository lies in the site, from its root."""
    place = path.relative_to(ROOT)
    if path in pages:
        # The front page.
        return Path("index.md") if place == Path("README.md") else place
    if path.is_dir():
        return place / "files.txt"
    return place if path.suffix in AS_IT_IS else place.with_name(f"{place.name}.txt")


def tracked(folder: Path) -> str:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "."]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def bring_along(target: Path, place: Path) -> None:
    """Puts a file or the list of a folder's files beside the pages."""
    copy = PAGES / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(tracked(target).encode() if target.is_dir() else target.read_bytes())


def relinked(page: Path, pages: list[Path], home: Path) -> str:
    """The text of a page that comes to lie in the folder `home`, with links to where things are in the site."""

    def follow(match: re.Match) -> str:
        link, place_in_page = match.groups()
        if not link or "://" in link:
            return match.group()
        target = (page.parent / link).resolve()
        place = in_site(target, pages)
        if target not in pages:
            bring_along(target, place)
        return f"]({os.path.relpath(place, home)}{place_in_page})"

    return LINK.sub(follow, page.read_text())


def lay_out(pages: list[Path]) -> None:
    shutil.rmtree(PAGES, ignore_errors=True)
    for page in pages:
        place = in_site(page, pages)
        (PAGES / place.parent).mkdir(parents=True, exist_ok=True)
        (PAGES / place).write_text(relinked(page, pages, place.parent))
    # mdBook wants this one at the root.
    (PAGES / "SUMMARY.md").write_text(relinked(DOCS / "SUMMARY.md", pages, Path()))


class Links(HTMLParser):
    """What a page of the site links to and loads, and the places in it that can be linked to."""

    def __init__(self, page: Path):
        super().__init__()
        self.to, self.loaded, self.places = [], [], set()
        self.feed(page.read_text())

    def handle_starttag(self, tag: str, attrs: list) -> None:
        named = dict(attrs)
        self.places.add(named.get("id"))
        if tag == "a" and named.get("href"):
            self.to.append(named["href"])
        if tag in ("img", "script", "source") and named.get("src"):
            self.loaded.append(named["src"])
        if tag == "link" and named.get("href"):
            self.loaded.append(named["href"])


def faults() -> list[str]:
    """Links that lead nowhere, and anything that a page would load from elsewhere."""
    # The page for what is not there has a base of its own.
    pages = {page: Links(page) for page in SITE.rglob("*.html") if page.name != "404.html"}
    found = []
    for page, links in pages.items():
        said = page.relative_to(SITE)
        found += [f"{said} loads {source}" for source in links.loaded if "//" in source]
        for link in links.to + links.loaded:
            path, _, place = unquote(link).partition("#")
            target = (page.parent / path).resolve() if path else page
            if "//" in link or link.startswith("mailto:"):
                continue
            if not target.exists():
                found.append(f"{said}: {link} is not there")
            elif place and target in pages and place not in pages[target].places:
                found.append(f"{said}: {link} names no place in that page")
    return found


def main() -> None:
    (mdbook,) = sys.argv[1:]
    lay_out(listed())
    shutil.copy(DOCS / "book.toml", PAGES)
    shutil.rmtree(SITE, ignore_errors=True)
    subprocess.run([mdbook, "build", "--dest-dir", SITE, PAGES], check=True)
    if wrong := faults():
        sys.exit("error: the site is wrong:\n  " + "\n  ".join(sorted(set(wrong))))
    print(f"==> {SITE.relative_to(ROOT)}/index.html: {len(listed())} pages, whose links lead somewhere")


if __name__ == "__main__":
    main()
