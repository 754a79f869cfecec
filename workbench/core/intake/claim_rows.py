"""Makes listed claims of the rows of a table: a claim list of a newsroom, or a report of our own as CSV."""

import re
from collections.abc import Iterator, Sequence

from workbench.core.errors import IntakeRefused
from workbench.core.intake import claim_columns, normalise
from workbench.core.intake.claim_columns import Columns
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.listed import ListedClaim, ListedSource, ListedVerdict, Remark
from workbench.core.model import Verdict
from workbench.core.report.inert import uncelled
from workbench.core.text.addresses import addresses

TOO_MANY = (
    "This list has more than {most:,} rows. Split it and import the parts, or raise the limit in the settings. "
    "Nothing was imported."
)
TOO_WIDE = "This list has more than {most:,} columns. Delete those that say nothing about a claim. Nothing was imported."
TITLE_CHARACTERS = 200
OURS = frozenset({"text sha256", "evidence count"})
"""Headings by which a report of our own is told."""
_OUR_VERDICT = re.compile(rf"(?P<by>.+?): (?P<words>{'|'.join(Verdict)})(?: · (?P<rest>.*))?")
_OUR_COMMENT = re.compile(r"(?P<by>[^:]{1,80}): (?P<text>.*)")
_OUR_SOURCE = re.compile(r"(?P<text>(?:supports|refutes|context): .+)")
_OUR_TITLE = re.compile(r"\w+: (?P<title>.+?) · ")
_OUR_FLAG = re.compile(r"stale|conflict|\d{4}-\d\d-\d\dT[\d:.]+Z")


def of_table(rows: Sequence[Sequence[str]], limits: Limits = LIMITS) -> list[ListedClaim]:
    """The claims of a table with headings. `IntakeRefused` where no column is known to hold statements, or it is too large."""
    rows = _filled(rows)
    if any(len(row) > limits.list_columns for row in rows):
        raise IntakeRefused(TOO_WIDE.format(most=limits.list_columns))
    found = claim_columns.find(rows)
    if found is None:
        raise claim_columns.refuse(rows)
    at, columns = found
    if len(rows) - at - 1 > limits.list_rows:
        raise IntakeRefused(TOO_MANY.format(most=limits.list_rows))
    headings = {claim_columns.plain(heading): place for place, heading in enumerate(rows[at])}
    make = _Ours(columns, headings) if headings.keys() >= OURS else _Row(columns)
    return [
        make.claim(number, [normalise.clean(uncelled(cell)) for cell in row])
        for number, row in enumerate(rows[at + 1 :], at + 2)
        if any(cell.strip() for cell in row)
    ]


def _filled(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The rows without the empty ones at the end, each without the empty cells at its end."""
    filled: list[list[str]] = []
    for row in rows:
        last = max((at for at, cell in enumerate(row) if cell.strip()), default=-1)
        filled.append(list(row[: last + 1]))
    while filled and not filled[-1]:
        filled.pop()
    return filled


class _Row:
    """How the cells of one list are read."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns

    def claim(self, number: int, cells: Sequence[str]) -> ListedClaim:
        quote = self._first(cells, "statement")
        return ListedClaim(
            row=number,
            quote=quote,
            prefix=self._first(cells, "prefix"),
            suffix=self._first(cells, "suffix"),
            start=_whole_number(self._first(cells, "start")),
            end=_whole_number(self._first(cells, "end")),
            text_sha256=self._first(cells, "text_sha256").strip().lower(),
            restated=normalise.one_line(self._first(cells, "restated")),
            kind=normalise.one_line(self._first(cells, "kind")),
            speaker=normalise.one_line(self._first(cells, "speaker")),
            verdicts=tuple(self._verdicts(cells)),
            remarks=tuple(self._remarks(cells)),
            sources=tuple(self._sources(cells)),
            problem="" if quote.strip() else "the row has no words in its column of statements",
        )

    def _verdicts(self, cells: Sequence[str]) -> Iterator[ListedVerdict]:
        said = normalise.one_line(self._first(cells, "verdict"))
        if said:
            yield ListedVerdict(said, self._first(cells, "reason").strip(), self._reviewer(cells))

    def _remarks(self, cells: Sequence[str]) -> Iterator[Remark]:
        if not self._first(cells, "verdict").strip() and self._first(cells, "reason").strip():
            yield Remark("comment", self._first(cells, "reason").strip(), self._reviewer(cells))
        for cell in self._each(cells, "comment"):
            yield Remark("comment", cell.strip(), self._reviewer(cells))
        for cell in self._each(cells, "source"):
            if not addresses(cell):
                yield Remark("source", cell.strip())

    def _sources(self, cells: Sequence[str]) -> Iterator[ListedSource]:
        for cell in self._each(cells, "source"):
            urls = addresses(cell)
            title = cell
            for url in urls:
                title = title.replace(url, " ")
            title = normalise.one_line(title).strip(" .,;:-–—()[]")
            for url in urls:
                yield ListedSource(url, title[:TITLE_CHARACTERS] if len(urls) == 1 else "", cell.strip())

    def _reviewer(self, cells: Sequence[str]) -> str:
        return normalise.one_line(self._first(cells, "reviewer"))

    def _each(self, cells: Sequence[str], field: str) -> list[str]:
        """The cells of a field that hold something."""
        return [cells[at] for at in self._columns.get(field, ()) if at < len(cells) and cells[at].strip()]

    def _first(self, cells: Sequence[str], field: str) -> str:
        return next(iter(self._each(cells, field)), "")


class _Ours(_Row):
    """The cells of a report of our own, where several verdicts, comments and sources stand in one cell, one a line."""

    def __init__(self, columns: Columns, headings: dict[str, int]) -> None:
        super().__init__(columns)
        self._headings = headings

    def _verdicts(self, cells: Sequence[str]) -> Iterator[ListedVerdict]:
        for found in _entries(self._cell(cells, "verdicts"), _OUR_VERDICT):
            parts = found["rest"].split(" · ")
            while parts and _OUR_FLAG.fullmatch(parts[-1]):
                parts.pop()
            yield ListedVerdict(found["words"], " · ".join(parts), found["by"])

    def _remarks(self, cells: Sequence[str]) -> Iterator[Remark]:
        for found in _entries(self._cell(cells, "comments"), _OUR_COMMENT):
            yield Remark("comment", found["text"], found["by"])
        decision, reason = self._cell(cells, "decision"), self._cell(cells, "decision reason")
        if decision:
            yield Remark(
                "decision", f"{decision}: {reason}" if reason else decision, self._cell(cells, "lead")
            )
        for found in _entries(self._cell(cells, "evidence"), _OUR_SOURCE):
            if not addresses(found["text"]):
                yield Remark("source", found["text"])

    def _sources(self, cells: Sequence[str]) -> Iterator[ListedSource]:
        for found in _entries(self._cell(cells, "evidence"), _OUR_SOURCE):
            named = _OUR_TITLE.match(found["text"])
            for url in addresses(found["text"])[:1]:
                yield ListedSource(
                    url, named["title"] if named and named["title"] != url else "", found["text"]
                )

    def _cell(self, cells: Sequence[str], heading: str) -> str:
        at = self._headings.get(heading, len(cells))
        return cells[at].strip() if at < len(cells) else ""


def _entries(cell: str, pattern: re.Pattern[str]) -> Iterator[dict[str, str]]:
    """The entries of a cell; a line that begins none goes on with the one before."""
    entry = ""
    for line in cell.splitlines():
        if entry and pattern.fullmatch(line):
            yield from _read(entry, pattern)
            entry = line
        else:
            entry = f"{entry}\n{line}" if entry else line
    yield from _read(entry, pattern)


def _read(entry: str, pattern: re.Pattern[str]) -> Iterator[dict[str, str]]:
    first, newline, others = entry.partition("\n")
    found = pattern.fullmatch(first)
    if found:
        values = found.groupdict("")
        last = list(values)[-1]
        yield {**values, last: values[last] + newline + others}


def _whole_number(cell: str) -> int | None:
    words = cell.strip().removesuffix(".0")
    return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else None
