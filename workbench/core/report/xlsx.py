"""The report as an Excel workbook: a sheet of claims, one of evidence, one of verdicts, one of checks, one about the report;
as of an earlier moment also one of what was changed since.

Every text is written as a string, so that nothing in it can be run; numbers and offsets are numbers. Long cells are cut at
what Excel takes (32,767 UTF-16 units) and say so.
"""

import io
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from workbench.core.model import Decision
from workbench.core.report import office, words
from workbench.core.report.model import Entry, Report, Section

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

LONGEST = 32_767
CUT = " … (cut: a cell holds no more)"
FONT = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
FILLS = {
    "sourced": "#E3F1E7",
    "unverified": "#FBF1D7",
    "contested": "#F9E1DE",
    "disagreed": "#E8E3F4",
    "not-a-claim": "#EDEDED",
}
"""Grounds of a verdict's cell; the word stands in it, so that nothing hangs on the colour."""

Value = str | int | float
Row = Iterable[Value]
_OfEntry = Callable[[Section, Entry], Iterator[Row]]

CLAIMS = (
    ("Article", 22), ("No.", 6), ("Statement", 60), ("Restated", 30), ("Kind", 12), ("Speaker", 18), ("Verdict", 13),
    ("Reason", 40), ("Decision of the lead", 30), ("Evidence", 9), ("Comments", 30), ("Page", 6), ("Paragraph", 10),
    ("Start", 8), ("End", 8), ("Claim", 34),
)  # fmt: skip
EVIDENCE = (
    ("Article", 22), ("Claim no.", 9), ("Stance", 11), ("Title", 40), ("Author", 20), ("Publisher", 20), ("Published", 12),
    ("Origin", 18), ("Address", 36), ("Where in it", 20), ("Quote", 50), ("Quote check", 13), ("Note", 30), ("File", 24),
    ("SHA-256", 20), ("Captured", 20), ("Linked by", 16), ("Linked", 20),
)  # fmt: skip
VERDICTS = (
    ("Article", 22), ("Claim no.", 9), ("Reviewer", 18), ("Verdict", 13), ("Reason", 60), ("Given", 20), ("Stale", 24),
    ("Conflict", 9),
)  # fmt: skip
CHECKS = (
    ("Article", 22), ("Claim no.", 9), ("Severity", 10), ("Check", 16), ("What", 60), ("How", 60), ("On the words", 40),
    ("Muted", 30),
)  # fmt: skip

SINCE = (
    ("Article", 22), ("Claim no.", 9), ("What", 18), ("Before", 50), ("After", 50), ("By", 18), ("When", 20), ("Statement", 40),
)  # fmt: skip


def render(report: Report) -> bytes:
    """The workbook's bytes. The same report gives the same bytes."""
    out = io.BytesIO()
    book = _workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}, report.program
    )
    made = datetime.fromisoformat(report.generated_at).astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"title": report.title, "author": report.program, "created": made})
    sheets = _Sheets(book)
    sheets.write("Claims", CLAIMS, _rows(report, _claim), verdict_column=6)
    sheets.write("Evidence", EVIDENCE, _rows(report, _evidence))
    sheets.write("Verdicts", VERDICTS, _rows(report, _verdicts), verdict_column=3)
    sheets.write("Checks", CHECKS, _checks(report))
    if report.as_of:
        sheets.write("Since", SINCE, _since(report))
    sheets.write("About", (("", 26), ("", 90)), _about(report))
    book.close()
    return out.getvalue()


def _workbook(out: io.BytesIO, about: dict[str, bool], program: str) -> "Workbook":
    """A workbook that names our program as the one that made it."""
    from xlsxwriter import Workbook
    from xlsxwriter.packager import Packager

    class Ours(Packager):
        def _write_app_file(self) -> None:
            self._filename("docProps/app.xml").write(office.application(program))  # pyright: ignore[reportAttributeAccessIssue]

    class OurWorkbook(Workbook):
        def _get_packager(self) -> Packager:
            return Ours()

    return OurWorkbook(out, about)


class _Sheets:
    """Writes tables into a workbook, each with a head that stays in sight and a filter."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._plain = book.add_format({**FONT, "text_wrap": True})
        self._head = book.add_format({**FONT, "bold": True, "bottom": 1, "bg_color": "#F4F2EC"})
        self._verdicts: dict[str, Format] = {
            words.STANDING[name]: book.add_format({**FONT, "bold": True, "bg_color": ground})
            for name, ground in FILLS.items()
        }

    def write(
        self, name: str, columns: tuple[tuple[str, int], ...], rows: Iterable[Row], verdict_column: int = -1
    ) -> None:
        sheet = self._book.add_worksheet(name)
        for place, (_, width) in enumerate(columns):
            sheet.set_column(place, place, width, self._plain)
        headed = any(head for head, _ in columns)
        if headed:
            for place, (head, _) in enumerate(columns):
                sheet.write_string(0, place, head, self._head)
            sheet.freeze_panes(1, 0)
            sheet.repeat_rows(0)
        last = 0
        for last, row in enumerate(rows, int(headed)):
            for place, value in enumerate(row):
                if isinstance(value, str):
                    style = self._verdicts.get(value) if place == verdict_column else None
                    sheet.write_string(last, place, _fitting(value), style or self._plain)
                else:
                    sheet.write_number(last, place, value, self._plain)
        if headed and last:
            sheet.autofilter(0, 0, last, len(columns) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)


def _rows(report: Report, of: _OfEntry) -> Iterator[Row]:
    for section in report.sections:
        for entry in section.entries:
            yield from of(section, entry)


def _claim(section: Section, entry: Entry) -> Iterator[Row]:
    claim, decision = entry.claim, entry.claim.decision
    yield (
        section.article.title,
        claim.number,
        claim.quote,
        claim.restated,
        words.kind(claim.kind),
        claim.speaker.name if claim.speaker else "",
        words.STANDING[claim.verdict],
        "\n".join(f"{given.reviewer}: {given.reason}" for given in claim.verdicts if given.reason),
        _decision(decision) if decision else "",
        len(entry.evidence),
        "\n".join(f"{comment.by}: {comment.text}" for comment in entry.comments),
        entry.page or "",
        entry.paragraph,
        claim.start,
        claim.end,
        claim.id,
    )


def _decision(made: Decision) -> str:
    return f"{words.STANDING[made.verdict]}, {made.lead}, {words.moment(made.at)}: {made.reason}"


def _evidence(section: Section, entry: Entry) -> Iterator[Row]:
    for link in entry.evidence:
        record = link.evidence
        yield (
            section.article.title,
            entry.claim.number,
            words.STANCE[link.stance],
            record.title,
            record.author,
            record.publisher,
            record.published,
            record.origin,
            words.shown_address(record.url),
            words.locator(link),
            link.quote,
            link.quote_check or "",
            "\n".join(
                filter(None, (*words.notices(record), link.note, record.note, words.worked_out(record)))
            ),
            words.base_name(record.file_name),
            record.sha256,
            record.captured_at,
            link.by,
            link.at,
        )


def _verdicts(section: Section, entry: Entry) -> Iterator[Row]:
    for given in entry.claim.verdicts:
        yield (
            section.article.title,
            entry.claim.number,
            given.reviewer,
            words.STANDING[given.verdict],
            given.reason,
            given.at,
            words.stale(given),
            "yes" if given.conflict else "",
        )


def _checks(report: Report) -> Iterator[Row]:
    for section in report.sections:
        for check in (*section.checks, *section.evidence_checks):
            yield (
                section.article.title,
                check.number or "",
                words.SEVERITY[check.severity],
                check.rule,
                check.message,
                check.how,
                check.quote,
                check.muted,
            )


def _since(report: Report) -> Iterator[Row]:
    for section in report.sections:
        for change in section.since or ():
            yield (
                section.article.title,
                change.number or "",
                words.SINCE[change.what],
                change.before,
                change.after,
                change.by,
                change.at,
                change.quote,
            )


def _about(report: Report) -> Iterator[Row]:
    yield ("Report", report.title)
    yield from ((name, value) for name, value in words.publisher(report) if value)
    yield ("Made", words.moment(report.generated_at))
    yield ("With", report.program)
    yield ("From", report.file)
    if report.as_of:
        yield ("As of", words.as_of(report))
    yield from words.heads(report)
    yield ("Method", words.METHOD)
    if words.withheld(report):
        yield ("Withheld", words.withheld(report))
    for section in report.sections:
        article = section.article
        yield ("Article", article.title)
        yield ("Text, SHA-256", article.text_sha256)
        yield ("Source, SHA-256", article.source_sha256)
        for count in section.counts:
            yield (words.STANDING[count.standing], count.number)
        if section.waiting:
            yield (words.WAITING, words.waiting(section))
        for given in section.signoffs:
            state = words.SIGNED[given.holds]
            yield (
                "Signed off",
                " ".join(filter(None, (given.reviewer, words.moment(given.at), given.note, state))),
            )
        yield from (("Open", entry.claim.quote) for entry in section.open_entries)


def _fitting(text: str) -> str:
    """`text` as a cell holds it."""
    if len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    room = (LONGEST - len(CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + CUT
