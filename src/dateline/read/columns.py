"""Tables in plain text: columns kept apart by tabs, bars or runs of spaces.

Only what is plainly a table becomes cells: rows of two columns with tabs or bars, rows that all begin with a date in
a column of its own (`1994–1998  MSc, Turku`), or at least three rows of three columns that start or end under one
another. A line that continues a cell of the row above is joined to that cell.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from dateline.read.draft import Passage, Piece, pieces_of
from dateline.read.lines import Group, Line

_SEPARATOR = re.compile(r"[ ]*\t[ \t]*|[ ]*\|[ ]*|[ ]{2,}")
_YEAR = r"(?:[A-Z][a-z]{2,8}\.? |\d{1,2}/)?(?:1\d|20)\d\d"
_DATE = re.compile(
    rf"(?:[Ss]ince |[Ff]rom |[Uu]ntil |c\.? ?)?(?:\d{{1,2}} )?{_YEAR}"
    rf"(?: ?[-–—/] ?(?:(?:\d{{1,2}} )?{_YEAR}|\d\d|[Pp]resent|[Nn]ow|[Dd]ate|[Tt]oday)?)?[:.]?"
)
_LONGEST = 2_000
_HARD = re.compile(r"[\t|]")


class Cell(NamedTuple):
    """One cell on one line: the columns it fills, from the left edge, and its place in the source."""

    left: int
    right: int
    start: int
    end: int


Row = list[Cell]


def _cells(line: Line) -> Row:
    row: Row = []
    done = 0
    text = line.text
    for match in (*_SEPARATOR.finditer(text), None):
        stop = match.start() if match else len(text)
        if stop > done:
            row.append(Cell(line.indent + done, line.indent + stop, line.start + done, line.start + stop))
        done = match.end() if match else stop
    return row


def table(group: Group, source: str, first_row: int) -> list[Passage] | None:
    """The cells of a group of lines as passages, numbered from `first_row`; None if the group is no table."""
    if len(group) < 2 or any(len(line.text) > _LONGEST for line in group):
        return None
    hard = sum(1 for line in group if _HARD.search(line.text))
    rows = [_cells(line) for line in group]
    if hard * 10 >= len(group) * 8:
        widths = Counter(map(len, rows))
        count, lines = widths.most_common(1)[0]
        return _passages([[row] for row in rows], source, first_row) if count > 1 and lines * 2 > len(rows) else None
    joined = _dated(rows, source) or _aligned(rows)
    return _passages(joined, source, first_row) if joined else None


def parted(group: Group, source: str) -> list[Group]:
    """A group of lines, its first one apart where that only heads rows that begin with dates."""
    rows = [_cells(line) for line in group]
    heads = len(group) > 2 and not _dated(rows, source) and _dated(rows[1:], source)
    return [group[:1], group[1:]] if heads else [group]


def _dated(rows: Sequence[Row], source: str) -> list[list[Row]] | None:
    """Rows that all begin with a date in a column of its own, as those of a life's stations do; None if not all do."""
    found: list[list[Row]] = []
    for row in rows:
        if len(row) > 1 and _DATE.fullmatch(source, row[0].start, row[0].end):
            found.append([row])
        elif found and len(row) == 1 and _column(row[0], found[-1][0]):
            found[-1].append(row)
        else:
            return None
    return found if len(found) > 1 else None


def _aligned(rows: Sequence[Row]) -> list[list[Row]] | None:
    """Rows of aligned columns, each with the lines that continue it, None if they do not align."""
    columns = 3 if sum(1 for row in rows if len(row) >= 3) >= 3 else 2
    full = [row for row in rows if len(row) >= columns]
    if len(full) < 3 or (columns == 2 and not _two_columns(full, rows)):
        return None
    edges = Counter(edge for row in full for edge in {*(c.left for c in row), *(-c.right for c in row)})
    common = {edge for edge, times in edges.items() if times * 10 >= len(full) * 7}
    if sum(1 for row in full if _under(row, common) >= columns - 1) * 10 < len(full) * 8:
        return None
    table_rows: list[list[Row]] = []
    for row in rows:
        if table_rows and len(row) < columns and all(_column(cell, table_rows[-1][0]) for cell in row):
            table_rows[-1].append(row)
        else:
            table_rows.append([row])
    strange = sum(1 for row, *_ in table_rows if len(row) < columns)
    return table_rows if strange * 5 <= len(rows) else None


def _two_columns(full: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Whether rows of two columns are a table rather than entries with a time or a speaker before them."""
    wide = all(row[1].left - row[0].right >= 3 for row in full)
    return wide and len(full) >= 4 and len(full) * 10 >= len(rows) * 8


def _under(row: Row, common: set[int]) -> int:
    return sum(1 for cell in row[1:] if cell.left in common or -cell.right in common)


def header(line: Line, below: Sequence[Passage], source: str) -> list[Passage] | None:
    """The cells of a line that heads the columns of the table below it, as the row before its first."""
    cells = _cells(line)
    row = below[0].row or 1
    first = [passage for passage in below if passage.row == row]
    if not max(2, len(first) - 1) <= len(cells) <= len(first) or len(line.text) < 2 * len(cells):
        return None
    return _passages([[cells]], source, row - 1)


def _column(cell: Cell, row: Row) -> int:
    """The column of a row, past the first, that a cell of the next line continues; 0 if none."""
    return next((i for i, above in enumerate(row) if i and abs(above.left - cell.left) <= 1), 0)


def _passages(table_rows: Sequence[Sequence[Row]], source: str, first_row: int) -> list[Passage]:
    passages: list[Passage] = []
    for number, (row, *continued) in enumerate(table_rows, first_row):
        columns = [pieces_of(source, cell.start, cell.end) for cell in row]
        for more in continued:
            for cell in more:
                columns[_column(cell, row)] += [
                    Piece(cell.start - 1, " "),
                    *pieces_of(source, cell.start, cell.end),
                ]
        for index, pieces in enumerate(columns):
            if pieces:
                before = "\t" if index else "\n" if number > first_row else "\n\n"
                passages.append(Passage("cell", pieces, number, before))
    return passages
