"""The report as a Word document, as newsrooms use it: the article with a comment at each statement, and the claims as a table."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from workbench.core.report import lines, words
from workbench.core.report.annotated import Mark, paragraphs
from workbench.core.report.house.model import House
from workbench.core.report.model import Entry, Report, Section
from workbench.core.store.plain import plain
from workbench.core.text.direction import runs_from_right

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section as DocumentSection

    from workbench.core.report.wordml import Node

FILLS = {
    "sourced": "DDEFE2",
    "unverified": "FAEFCF",
    "contested": "F8DCD8",
    "disagreed": "E4DEF2",
    "not-a-claim": "EDEDED",
    "open": "FFFFFF",
}
"""Grounds of statements and verdicts; the margin number and the word stand beside them, so that nothing hangs on a colour."""
MARGIN = 1080
"""Twentieths of a point on each side of an A4 page (19 mm)."""
PAGE = 11906, 16838
WIDTHS = 620, 3700, 1500, 3926
EPOCH = (1980, 1, 1, 0, 0, 0)


def render(report: Report) -> bytes:
    """The document's bytes. The same report gives the same bytes."""
    from docx import Document

    document = Document()
    _set_up(document, report)
    body = document.element.body
    end = body.sectPr
    comments: list[Node] = []
    for node in _nodes(report, comments):
        end.addprevious(node)
    if comments:
        # Asked for once: python-docx looks through all comments for the next free number each time one is added.
        document.comments._comments_elm.extend(comments)
    out = io.BytesIO()
    document.save(out)
    return _repacked(out.getvalue())


def _set_up(document: "Document", report: Report) -> None:
    """The page, the fonts, and what the file says about itself."""
    from docx.shared import Twips

    made = datetime.fromisoformat(report.generated_at).astimezone(UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = plain(report.title)[:255], report.program, ""
    about.created = about.modified = made
    about.comments = f"Head of the log: {report.head}"
    page = document.sections[0]
    page.page_width, page.page_height = (Twips(size) for size in PAGE)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Twips(MARGIN)
    _look(document)
    _foot(page, report)
    _head(page, report.house)


def _look(document: "Document") -> None:
    """The template's styles in our ink: plain, close together, as a desk prints them."""
    from docx.shared import Pt, RGBColor

    sizes = {"Normal": 10.5, "Title": 20, "Subtitle": 10.5, "Heading 1": 15, "Heading 2": 12}
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.size, style.font.name = Pt(size), "Calibri"  # pyright: ignore[reportAttributeAccessIssue]
        style.font.color.rgb = RGBColor(0x1F, 0x1D, 0x1A)  # pyright: ignore[reportAttributeAccessIssue]
        style.font.italic = False  # pyright: ignore[reportAttributeAccessIssue]
    for name, before, after in (("Normal", 0, 3), ("Title", 0, 8), ("Subtitle", 0, 6), ("Heading 1", 16, 5)):
        spacing = document.styles[name].paragraph_format  # pyright: ignore[reportAttributeAccessIssue]
        spacing.space_before, spacing.space_after = Pt(before), Pt(after)
        spacing.keep_with_next = name.startswith("Heading")


def _foot(page: "DocumentSection", report: Report) -> None:
    """The page's number, and the head of the log that the report stands on."""
    from workbench.core.report.wordml import element, run

    line = page.footer.paragraphs[0]._p
    if report.house.contact:
        line.append(run(f"{report.house.contact} · ", size=16, color="6B675E"))
    line.append(run(f"{report.program} · log {report.head[:16]} · ", size=16, color="6B675E"))
    field = element("fldSimple", run("1", size=16, color="6B675E"), instr="PAGE")
    line.append(field)


def _head(page: "DocumentSection", house: House) -> None:
    """Logo and name of the house, where there is one."""
    from docx.shared import Pt

    from workbench.core.report.wordml import run

    if house.logo:
        line = page.header.paragraphs[0]
        shape = line.add_run().add_picture(io.BytesIO(house.logo.png), height=Pt(26))
        shape._inline.docPr.set("descr", house.name or "Logo")
    elif house.name:
        page.header.paragraphs[0]._p.append(run(house.name, bold=True))


def _nodes(report: Report, comments: "list[Node]") -> "Iterator[Node]":
    from workbench.core.report.wordml import told

    yield told(f"Fact-check report: {report.title}", "Title")
    for section in report.sections:
        yield from _title(section, titled=len(report.sections) > 1)
        yield from _summary(section)
        yield told("Annotated copy", "Heading1")
        yield from _annotated(section, comments)
        yield told("Claims", "Heading1")
        yield from _claims(section)
        yield from _listed("Evidence", list(lines.records(section.entries)))
        yield from _listed(
            "Open items", [f"{entry.claim.number}  {entry.claim.quote}" for entry in section.open_entries]
        )
        yield from _listed("Disagreements", [lines.difference(found) for found in section.differences])
        yield from _listed("Changed verdicts", [lines.correction(change) for change in section.corrections])
        yield from _listed("Checks of the article", [lines.check(check) for check in section.checks])
        yield from _listed(
            "Checks of the evidence", [lines.check(check) for check in section.evidence_checks]
        )
    if not report.sections:
        yield told("This file holds no articles yet.")
    yield told("About this report", "Heading1")
    yield told(words.METHOD)
    yield told(f"Made {words.moment(report.generated_at)} with {report.program} from {report.file}.")
    if words.withheld(report):
        yield told(words.withheld(report))
    yield told(f"Head of the log: {report.head}")


def _title(section: Section, *, titled: bool) -> "Iterator[Node]":
    from workbench.core.report.wordml import paragraph, run, told

    article = section.article
    if titled:
        yield told(article.title or "Untitled", "Heading1")
    dateline = (article.publisher, article.place, words.day(article.published), article.byline)
    if any(dateline):
        yield told(" · ".join(part for part in dateline if part), "Subtitle")
    for name, value in words.facts(article):
        yield paragraph(run(f"{name}: ", bold=True), run(value))
    for line in lines.signoffs(section.signoffs):
        yield told(line)


def _summary(section: Section) -> "Iterator[Node]":
    from workbench.core.report.wordml import cell, paragraph, run, table, told

    total = len(section.entries)
    yield told(
        f"{words.number(section.checked)} of {words.counted(total, 'claim', 'claims')} checked", "Heading2"
    )
    widths = 2200, 1100, 6446
    yield table(
        widths,
        ("Verdict", "Claims", "What it means"),
        [
            (
                cell(
                    widths[0],
                    paragraph(run(lines.standing(count.standing), bold=True)),
                    fill=FILLS[count.standing],
                ),
                cell(widths[1], paragraph(run(words.number(count.number)))),
                cell(widths[2], paragraph(run(words.MEANING[count.standing]))),
            )
            for count in section.counts
        ],
    )


def _annotated(section: Section, comments: "list[Node]") -> "Iterator[Node]":
    """Each statement on its ground, behind its number, with a comment that says what was found."""
    from workbench.core.report.wordml import comment, comment_end, comment_start, paragraph, run

    first = len(comments)
    for number, entry in enumerate(section.entries, first):
        claim = entry.claim
        comments.append(comment(number, lines.who(claim), lines.when(claim), lines.remark(entry)))
    marks = (Mark(place, entry.claim.start, entry.claim.end) for place, entry in enumerate(section.entries))
    from_right = runs_from_right(section.text)
    for each in paragraphs(section.text, marks):
        nodes: list[Node] = []
        for piece in each.pieces:
            for place in piece.starts:
                nodes += [
                    comment_start(first + place),
                    run(f"{section.entries[place].claim.number} ", bold=True, size=15),
                ]
            fill = FILLS[section.entries[piece.covering[0]].claim.verdict] if piece.covering else ""
            nodes.append(run(piece.text, fill=fill))
            for place in reversed(piece.ends):
                nodes += comment_end(first + place)
        if each.pieces:
            yield paragraph(*nodes, from_right=from_right)


def _claims(section: Section) -> "Iterator[Node]":
    from workbench.core.report.wordml import cell, paragraph, run, table, told

    def row(entry: Entry) -> "tuple[Node, ...]":
        claim = entry.claim
        grounds = [*lines.verdicts(claim), *map(lines.evidence, entry.evidence)]
        return (
            cell(WIDTHS[0], paragraph(run(str(claim.number), bold=True))),
            cell(
                WIDTHS[1],
                told(claim.quote),
                *([told(f"Restated: {claim.restated}", color="6B675E")] if claim.restated else []),
            ),
            cell(
                WIDTHS[2], paragraph(run(lines.standing(claim.verdict), bold=True)), fill=FILLS[claim.verdict]
            ),
            cell(WIDTHS[3], *(told(line) for line in grounds)),
        )

    yield table(WIDTHS, ("No.", "Statement", "Verdict", "Reasons and evidence"), map(row, section.entries))


def _listed(heading: str, told_lines: list[str]) -> "Iterator[Node]":
    from workbench.core.report.wordml import told

    yield told(heading, "Heading1")
    for line in told_lines or ["None."]:
        yield told(line, "ListBullet" if told_lines else "")


def _repacked(data: bytes) -> bytes:
    """The package with one fixed date on each part: python-docx writes the moment of writing."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as package, ZipFile(out, "w", ZIP_DEFLATED) as clean:
        for part in package.infolist():
            clean.writestr(ZipInfo(part.filename, EPOCH), package.read(part), ZIP_DEFLATED)
    return out.getvalue()
