"""The report as a Word document, as newsrooms use it: the article with a comment at each statement, and the claims as a table."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from workbench.core.heads import short
from workbench.core.report import office, paper, words
from workbench.core.report.house.model import House
from workbench.core.report.model import Report
from workbench.core.report.paper import Thing
from workbench.core.store.plain import plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section as DocumentSection

    from workbench.core.report.wordml import Node

MARGIN = 1080
"""Twentieths of a point on each side of an A4 page (19 mm)."""
PAGE = 11906, 16838
WIDTHS = 620, 3700, 1500, 3926
BODY, COMMENTS = "the report", "the comments"
"""Where in the parts of the package they stand."""
EPOCH = (1980, 1, 1, 0, 0, 0)


def render(report: Report) -> bytes:
    """The document's bytes. The same report gives the same bytes."""
    from docx import Document
    from lxml.etree import Comment  # pyright: ignore[reportAttributeAccessIssue]

    document = Document()
    _set_up(document, report)
    comments: list[Node] = []
    body = "".join(_nodes(report, comments))
    # What is long comes in when the parts are packed anew: thousands of nodes are moved into a tree more slowly than made.
    document.element.body.sectPr.addprevious(Comment(BODY))
    if comments:
        document.comments._comments_elm.append(Comment(COMMENTS))
    out = io.BytesIO()
    document.save(out)
    return _repacked(out.getvalue(), {BODY: body, COMMENTS: "".join(comments)})


def _set_up(document: "Document", report: Report) -> None:
    """The page, the fonts, and what the file says about itself."""
    from docx.shared import Twips

    made = datetime.fromisoformat(report.generated_at).astimezone(UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = (
        plain(report.title)[:255],
        report.program,
        report.program,
    )
    about.created = about.modified = made
    about.comments = f"Head of the log: {report.head}"
    _name_program(document, report.program)
    page = document.sections[0]
    page.page_width, page.page_height = (Twips(size) for size in PAGE)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Twips(MARGIN)
    _look(document)
    _foot(page, report)
    _head(page, report.house)


def _name_program(document: "Document", program: str) -> None:
    """In the place of what the template of python-docx says of the one that it was made with, and of its picture."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    package = document.part.package
    assert package is not None
    parts = package.rels
    for name, part in list(parts.items()):
        if part.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
            part.target_part._blob = office.application(program).encode()
        elif part.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del parts[name]


def _look(document: "Document") -> None:
    """The template's styles in our ink: plain, close together, as a desk prints them."""
    from docx.shared import Pt, RGBColor

    from workbench.core.report.docx_annotated import number_style
    from workbench.core.report.wordml import parsed

    document.styles.element.extend(parsed([number_style()]))
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
    from workbench.core.report.wordml import element, parsed, run

    line = page.footer.paragraphs[0]._p
    contact = f"{report.house.contact} · " if report.house.contact else ""
    words = run(f"{contact}{report.program} · log {short(report.head)} · ", size=16, color="6B675E")
    number = element("fldSimple", run("1", size=16, color="6B675E"), instr="PAGE")
    line.extend(parsed((words, number)))


def _head(page: "DocumentSection", house: House) -> None:
    """Logo and name of the house, where there is one."""
    from docx.shared import Pt

    from workbench.core.report.wordml import parsed, run

    if house.logo:
        line = page.header.paragraphs[0]
        shape = line.add_run().add_picture(io.BytesIO(house.logo.png), height=Pt(26))
        shape._inline.docPr.set("descr", house.name or "Logo")
    elif house.name:
        page.header.paragraphs[0]._p.extend(parsed([run(house.name, bold=True)]))


def _nodes(report: Report, comments: "list[Node]") -> "Iterator[Node]":
    from workbench.core.report.docx_annotated import annotated_copy
    from workbench.core.report.wordml import told

    next_mark = 0
    values = paper.values(report, typeset=False)
    yield told(f"Fact-check report: {report.title}", "Title")
    if values["as_of"]:
        yield told(values["as_of"], "Subtitle")
    for section, said in zip(report.sections, values["sections"], strict=True):
        yield from _title(said, titled=len(report.sections) > 1)
        yield from _summary(said)
        yield from annotated_copy(section, said["claims"], comments, next_mark)
        yield _claims(said, next_mark + 1 + len(section.entries))
        next_mark += 1 + 2 * len(section.entries)
        for each in said["lists"]:
            yield told(each["heading"], "Heading1")
            yield from (told(line["text"], "ListBullet") for line in each["lines"])
            if not each["lines"]:
                yield told("None.")
    if not report.sections:
        yield told("This file holds no articles yet.")
    yield told("About this report", "Heading1")
    yield from (told(line) for line in (values["method"], *values["colophon"]))


def _title(section: Thing, *, titled: bool) -> "Iterator[Node]":
    from workbench.core.report.wordml import paragraph, run, told

    if titled:
        yield told(section["title"]["text"], "Heading1")
    if section["dateline"]["text"]:
        yield told(section["dateline"]["text"], "Subtitle")
    for name, value in section["facts"]:
        yield paragraph(run(f"{name}: ", bold=True), run(value["text"]))
    yield from (told(line["text"]) for line in section["signoffs"])


def _summary(section: Thing) -> "Iterator[Node]":
    from workbench.core.report.docx_annotated import FILLS
    from workbench.core.report.wordml import cell, paragraph, run, table, told

    def row(count: Thing) -> "tuple[Node, ...]":
        return (
            cell(widths[0], paragraph(run(count["word"], bold=True)), fill=FILLS[count["standing"]]),
            cell(widths[1], paragraph(run(words.number(count["number"])))),
            cell(widths[2], paragraph(run(count["meaning"]))),
        )

    widths = 2200, 1100, 6446
    yield told(section["checked"], "Heading2")
    yield table(widths, ("Verdict", "Claims", "What it means"), map(row, section["counts"]))
    yield from (told(said["text"]) for said in section["agreement"])


def _claims(section: Thing, first_mark: int) -> "Node":
    from workbench.core.report import docx_marks
    from workbench.core.report.docx_annotated import FILLS
    from workbench.core.report.wordml import bookmark, cell, paragraph, run, table, told

    def quoted(words: Thing) -> "Node":
        return told(words["text"], from_right=words["rtl"])

    def said(line: Thing) -> "Node":
        """As in the comment on the statement."""
        return paragraph(line["run"], from_right=line["rtl"])

    def row(place: int, claim: Thing) -> "tuple[Node, ...]":
        start, end = bookmark(first_mark + place, docx_marks.row(claim["id"]))
        return (
            cell(WIDTHS[0], paragraph(start, run(claim["number"], bold=True), end)),
            cell(WIDTHS[1], quoted(claim["quote"]), told(claim["about"], color="6B675E")),
            cell(WIDTHS[2], paragraph(run(claim["word"], bold=True)), fill=FILLS[claim["standing"]]),
            cell(WIDTHS[3], *map(said, (*claim["findings"], *claim["comments"], *claim["evidence"]))),
        )

    rows = (row(place, claim) for place, claim in enumerate(section["claims"]))
    return table(WIDTHS, ("No.", "Statement", "Verdict", "Reasons and evidence"), rows)


def _repacked(data: bytes, long: dict[str, str]) -> bytes:
    """The package with what is long in its places, and one fixed date on each part: python-docx writes the moment of writing."""
    out = io.BytesIO()
    places = {f"<!--{name}-->".encode(): nodes.encode() for name, nodes in long.items()}
    with ZipFile(io.BytesIO(data)) as package, ZipFile(out, "w", ZIP_DEFLATED) as clean:
        for part in package.infolist():
            written = package.read(part)
            for mark, nodes in places.items():
                written = written.replace(mark, nodes)
            clean.writestr(ZipInfo(part.filename, EPOCH), written, ZIP_DEFLATED)
    return out.getvalue()
