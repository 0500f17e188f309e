"""Finds words that read as if translated, in pages, comments and texts: `tests/prose.toml` has the words and the paths.

It reads pages without their code, and the comments and texts of sources without the rest. It finds a phrase across lines.
"""

import bisect
import itertools
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from pygments.lexers import get_lexer_for_filename
from pygments.token import Comment, Literal, String
from pygments.util import ClassNotFound

ROOT = Path(__file__).resolve().parents[1]
RULES = Path(__file__).with_name("prose.toml")
# Blocks of code, code in a line, and where a link leads to.
CODE_IN_PAGE = re.compile(r"^ *```.*?^ *```$|`[^`\n]*`|(?<=\])\([^)\s]*\)", re.MULTILINE | re.DOTALL)
# What begins a line of a comment or a quotation.
MARGIN = re.compile(r"^[ \t]*(?:///?!?|//!|#+|\*|>)[ \t]?", re.MULTILINE)


def blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def prose(name: str, text: str) -> str:
    """The text of a file, with blanks for its code, so that every word keeps its place."""
    return MARGIN.sub(blank, CODE_IN_PAGE.sub(blank, text) if name.endswith(".md") else without_code(name, text))


def without_code(name: str, text: str) -> str:
    """The comments of a source, and its strings of several words. A file in a language that Pygments does not know has no code."""
    try:
        tokens = get_lexer_for_filename(name, stripnl=False, ensurenl=False).get_tokens_unprocessed(text)
    except ClassNotFound:
        return text
    is_prose = lambda kind: kind in Comment or kind in String or kind in Literal.Scalar  # noqa: E731
    pieces = []
    for prosaic, group in itertools.groupby(tokens, lambda token: is_prose(token[1])):
        piece = "".join(value for _, _, value in group)
        pieces.append(piece if prosaic and " " in piece else re.sub(r"[^\n]", " ", piece))
    return "".join(pieces)


class Words:
    """The rules, and what they advise."""

    def __init__(self, rules: dict[str, str]):
        self.advice = list(rules.values())
        self.rules = [re.compile(rule.replace(" ", r"\s+"), re.IGNORECASE) for rule in rules]

    def found_in(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Where, what, and what to write instead."""
        for rule, advice in zip(self.rules, self.advice, strict=True):
            for match in rule.finditer(text):
                yield match.start(), " ".join(match[0].split()), advice


def complaints(name: str, text: str, words: Words) -> list[str]:
    starts = [match.end() for match in re.finditer("\n", text)]
    found = sorted(words.found_in(prose(name, text)))
    return [f'{name}:{bisect.bisect(starts, place) + 1}: "{what}": {advice}' for place, what, advice in found]


def misjudged(translated: list[str], plain: list[str], words: Words) -> list[str]:
    """The examples that the rules should find and do not, and those that they find and should not."""
    missed = [example for example in translated if not complaints("an example.md", example, words)]
    return missed + [line for example in plain for line in complaints("an example.md", example, words)]


def files(patterns: list[str]) -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *(f":(glob){pattern}" for pattern in patterns)]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return sorted(name for name in listed if (ROOT / name).is_file() and name != str(RULES.relative_to(ROOT)))


def main() -> None:
    """Without arguments, what `prose.toml` lists; with some, the files that match those."""
    settings = tomllib.loads(RULES.read_text())
    words, listed = Words(settings["words"]), files(sys.argv[1:] or settings["paths"])
    if wrong := misjudged(settings["translated"], settings["plain"], words):
        sys.exit("error: the rules misjudge an example of tests/prose.toml:\n  " + "\n  ".join(wrong))
    if not listed:
        sys.exit("error: no file matches")
    found = [line for name in listed for line in complaints(name, (ROOT / name).read_text(), words)]
    if found:
        sys.exit("\n".join(found) + f"\nerror: {len(found)} phrases to rewrite (tests/prose.toml)")
    print(f"{len(listed)} files read: no phrase of tests/prose.toml")


if __name__ == "__main__":
    main()
