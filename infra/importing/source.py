"""The rows of a CSV file, or of a list of otpauth URIs."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .encoding import text_of
from .outcome import Stop

FIELDS = ["user_id", "secret", "otpauth_uri", "algorithm", "digits", "period", "label", "email", "email_verified", "name", "locale", "groups"]
# Spreadsheets write a semicolon where the comma is the decimal separator.
DELIMITERS = (",", ";", "\t")


@dataclass
class Row:
    """The cells of a row that are not empty. The first row after the header has the number 1."""

    number: int
    cells: dict[str, str] = field(repr=False)
    # Why the row cannot be read
    fault: str = ""

    @property
    def user_id(self) -> str:
        return self.cells.get("user_id", "")


def rows_of(path: Path) -> list[Row]:
    """The rows to import. Rows without a cell are left out."""
    text = text_of(path)
    if text.lstrip().startswith("otpauth://"):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return [_row_of_uri(number, line) for number, line in enumerate(lines, 1)]
    header, records = _records(path, text)
    _check_header(path, header)
    rows = [_row(number, header, record) for number, record in enumerate(records, 1)]
    return [row for row in rows if row.cells or row.fault]


def ids_of(path: Path) -> list[str]:
    """The column user_id of any CSV file."""
    header, records = _records(path, text_of(path))
    if "user_id" not in header:
        raise Stop(f"{path} has no column user_id; its first line must name the columns")
    column = header.index("user_id")
    return [record[column] if column < len(record) else "" for record in records]


def _records(path: Path, text: str) -> tuple[list[str], Iterator[list[str]]]:
    """The names of the columns, and the cells of each row."""
    records = _parsed(path, text, _delimiter(text))
    header = [name.strip() for name in next(records, [])]
    while header and not header[-1]:
        header.pop()
    return header, records


def _check_header(path: Path, header: list[str]) -> None:
    the_columns = f"the columns are {', '.join(FIELDS)}"
    if not set(header) & set(FIELDS):
        # The line may hold the secret of the first user, so the message does not repeat it.
        raise Stop(f"{path}: the first line must name the columns; {the_columns}")
    if "" in header:
        raise Stop(f"{path}: column {header.index('') + 1} has no name in the first line")
    if unknown := set(header) - set(FIELDS):
        raise Stop(f"{path} has unknown columns: {', '.join(sorted(unknown))}; {the_columns}")
    if repeated := sorted(name for name, times in Counter(header).items() if times > 1):
        raise Stop(f"{path}: the first line names a column twice: {', '.join(repeated)}")
    if "user_id" not in header:
        raise Stop(f"{path} has no column user_id; its first line must name the columns")


def _delimiter(text: str) -> str:
    """The delimiter with which the first line names the most columns."""
    first = text.split("\n", 1)[0].rstrip("\r")

    def named(delimiter: str) -> int:
        return len(set(FIELDS) & {name.strip().strip('"').strip() for name in first.split(delimiter)})

    return max(DELIMITERS, key=named)


def _parsed(path: Path, text: str, delimiter: str) -> Iterator[list[str]]:
    # Strict, because a quotation mark that is not closed would otherwise swallow the rest of the file.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    began = 1
    try:
        for record in reader:
            if record:
                yield record
            began = reader.line_num + 1
    except csv.Error as error:
        raise Stop(f"{path}: the row that begins in line {began} is not CSV: {error}. Check its quotation marks") from None


def _row(number: int, header: list[str], record: list[str]) -> Row:
    if any(cell.strip() for cell in record[len(header):]):
        # Without the cells: they may be in the wrong columns, and a secret in that of the user's ID.
        return Row(number, {}, f"the row has more cells than the {len(header)} of the header: put a cell that contains the delimiter in quotation marks")
    return Row(number, {name: cell.strip() for name, cell in zip(header, record) if cell.strip()})


def _row_of_uri(number: int, line: str) -> Row:
    try:
        uri = urlsplit(line)
    except ValueError:
        uri = urlsplit("")
    if uri.scheme != "otpauth":
        return Row(number, {}, "the line is not an otpauth URI")
    # `alice` of otpauth://totp/Shop:alice?secret=...
    account = unquote(uri.path.lstrip("/")).rpartition(":")[2].strip()
    return Row(number, {"user_id": account, "otpauth_uri": line})
