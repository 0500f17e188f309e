"""Builds the documentation into target/site: `make site`.

The pages link to each other and to files and folders of the repository, so that they can be read on a code host. mdBook needs all
pages in one folder, and a site has no repository beside it. So this program copies the pages that docs/SUMMARY.md lists to
target/site-pages, together with everything that they link to: files as text, and folders as lists of their files. At the end, lychee
checks the links of the site.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS, PAGES, SITE = ROOT / "docs", ROOT / "target/site-pages", ROOT / "target/site"
# A block of code, whose links do not count, or the end of a link.
LINK = re.compile(r"^```.*?^```|\]\(([^)#\s]*)((?:#[^)]*)?)\)", re.DOTALL | re.MULTILINE)
# Browsers show these, and programs read them.
AS_IT_IS = {".gif", ".png", ".svg", ".json"}


def listed() -> list[Path]:
    """The pages of the book, in its order."""
    targets = re.findall(r"\]\(([^)]+)\)", (DOCS / "SUMMARY.md").read_text())
    return [(DOCS / target).resolve() for target in targets]


def in_site(path: Path, pages: list[Path]) -> Path:
    """The place in the site of a file or folder of the repository."""
    place = path.relative_to(ROOT)
    if path in pages:
        # The front page.
        return Path("index.md") if place == Path("README.md") else place
    if path.is_dir():
        return place / "files.txt"
    # mdBook would change a link to "x.md.txt" to "x.html".
    return place if path.suffix in AS_IT_IS else place.with_name(f"{place.name.removesuffix('.md')}.txt")


def tracked(folder: Path) -> str:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "."]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def bring_along(target: Path, place: Path) -> None:
    """Copies a file, or the list of a folder's files, beside the pages."""
    copy = PAGES / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(tracked(target).encode() if target.is_dir() else target.read_bytes())


def relinked(page: Path, pages: list[Path], home: Path) -> str:
    """The text of a page for the folder `home` of the site, with its links adapted."""

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
    # mdBook needs this page at the root.
    (PAGES / "SUMMARY.md").write_text(relinked(DOCS / "SUMMARY.md", pages, Path()))


def loaded_from_elsewhere() -> list[str]:
    """Pages that would load something from another site."""
    loading = re.compile(r'<(?:script|img|source)[^>]*\ssrc="([^"]*//[^"]*)"|<link[^>]*\shref="([^"]*//[^"]*)"')
    return [f"{page.relative_to(SITE)} loads {''.join(match)}" for page in sorted(SITE.rglob("*.html")) for match in loading.findall(page.read_text())]


def main() -> None:
    mdbook, lychee = (Path(sys.argv[1]) / program for program in ("mdbook", "lychee"))
    lay_out(listed())
    shutil.copy(DOCS / "book.toml", PAGES)
    shutil.rmtree(SITE, ignore_errors=True)
    subprocess.run([mdbook, "build", "--dest-dir", SITE, PAGES], check=True)
    # The page for a wrong address has a base of its own.
    command = [lychee, "--offline", "--include-fragments", "--no-progress", "--extensions", "html", "--exclude-path", "404.html", SITE]
    if subprocess.run(command).returncode != 0:
        sys.exit("error: the site has broken links: correct them in the pages of docs/")
    if loaded := loaded_from_elsewhere():
        sys.exit("error: pages load something from another site:\n  " + "\n  ".join(loaded))
    print(f"==> {SITE.relative_to(ROOT)}/index.html: {len(listed())} pages")


if __name__ == "__main__":
    main()
