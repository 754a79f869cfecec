"""The annotated copy in a Word report: each statement on its ground behind its number, with a comment, and marked so that it is
found again when the document comes back."""

from collections.abc import Iterator

from workbench.core.report import annotated, docx_marks, paper
from workbench.core.report.annotated import Paragraph
from workbench.core.report.model import Section
from workbench.core.report.paper import Thing
from workbench.core.report.wordml import (
    Node,
    bookmark,
    comment,
    comment_end,
    comment_start,
    element,
    paragraph,
    run,
)
from workbench.core.text.direction import runs_from_right

FILLS = {
    "sourced": "DDEFE2",
    "unverified": "FAEFCF",
    "contested": "F8DCD8",
    "disagreed": "E4DEF2",
    "not-a-claim": "EDEDED",
    "open": "FFFFFF",
}
"""Grounds of statements and verdicts; the margin number and the word stand beside them, so that nothing hangs on a colour."""
NUMBER_STYLE_ID = "ClaimNumber"


def number_style() -> Node:
    """The style that tells margin numbers from the words of the article."""
    return element(
        "style",
        element("name", val=docx_marks.NUMBER_STYLE),
        element("rPr", element("b"), element("bCs"), element("sz", val="15"), element("szCs", val="15")),
        type="character",
        customStyle="1",
        styleId=NUMBER_STYLE_ID,
    )


def annotated_copy(section: Section, claims: list[Thing], comments: list[Node], first: int) -> Iterator[Node]:
    """The article under its heading, and the heading of what follows: the mark of the article lies between the two. `comments`
    gets what `claims`, its claims in the values of the report, say of each statement, and each line of it its `run`; marks count
    from `first`."""
    start, end = bookmark(first, docx_marks.article(section.article.text_id))
    yield paragraph(run("Annotated copy"), start, style="Heading1")
    yield from _paragraphs(section, claims, comments, first + 1)
    yield paragraph(end, run("Claims"), style="Heading1")


def _paragraphs(section: Section, claims: list[Thing], comments: list[Node], first: int) -> Iterator[Node]:
    said = len(comments)
    marks: list[tuple[Node, Node]] = []
    for place, claim in enumerate(claims):
        remark = paper.remark(claim)
        for line in remark:
            line["run"] = run(line["text"], from_right=line["rtl"])
        comments.append(comment(said + place, claim["by"], claim["at"], (line["run"] for line in remark)))
        name = docx_marks.claim(claim["number"], claim["id"], (line["text"] for line in remark))
        marks.append(bookmark(first + place, name))
    from_right = runs_from_right(section.text)
    for each in annotated.copy(section):
        if each.pieces:
            yield paragraph(*_pieces(section, each, marks, said), from_right=from_right)


def _pieces(section: Section, each: Paragraph, marks: list[tuple[Node, Node]], said: int) -> Iterator[Node]:
    """The words of one paragraph with what begins and ends in it; its comments count from `said`."""
    entries = section.entries
    for piece in each.pieces:
        for place in piece.starts:
            number = f"{entries[place].claim.number}{docx_marks.BEHIND_NUMBER}"
            yield marks[place][0]
            yield comment_start(said + place)
            yield run(number, bold=True, size=15, style=NUMBER_STYLE_ID)
        yield run(piece.text, fill=FILLS[entries[piece.covering[0]].claim.verdict] if piece.covering else "")
        for place in reversed(piece.ends):
            yield from comment_end(said + place)
            yield marks[place][1]
