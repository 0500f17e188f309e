"""The report, with one line per check. You can attach it to an issue: it contains no secret, token, or address."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from datetime import datetime, timezone

from .outcome import FAILED, NOT_HERE, PASSED, Result

# Anything that looks like one of these is left out of the report, whatever its source.
PRIVATE = re.compile(r"""eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?   # a token
    | [^\s@<>"']+@[^\s@<>"']+                             # a mail address
    | https?://[^\s"']+                                   # where the deployment is
    | \barn:[^\s"']+ | \b\d{12}\b                         # a resource, an account
    | \b(?:AKIA|ASIA)[A-Z0-9]{12,}\b                      # an access key
    """, re.VERBOSE)


def written(results: list[Result], secrets: set[str], interrupted: bool = False) -> str:
    counts = Counter(result.outcome for result in results)
    lines = [f"User 2FA: verification of a deployment, {datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC", ""]
    for result in results:
        lines += entry(result)
    summary = ", ".join(f"{counts[outcome]} {outcome}" for outcome in (PASSED, FAILED, NOT_HERE))
    lines += ["", summary + (", and then the run was interrupted" if interrupted else "")]
    return without_secrets("\n".join(lines), secrets)


def without_secrets(text: str, secrets: set[str]) -> str:
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        text = text.replace(secret, "…")
    return text


def entry(result: Result) -> list[str]:
    lines = [f"{result.outcome:<18} {result.check.title} [{result.check.name}]"]
    if result.seen:
        lines.append(indented("seen: " if result.outcome == FAILED else "", PRIVATE.sub("…", result.seen)))
    if result.outcome == FAILED:
        lines.append(indented("do:   ", result.advice))
    return lines


def indented(label: str, text: str) -> str:
    return textwrap.fill(f"{label}{text}", 118, initial_indent=" " * 19, subsequent_indent=" " * (19 + len(label)))
