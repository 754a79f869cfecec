"""The paper copy as PDF: the article with its numbers, and beside each boxes to tick, room for initials and lines for the reason.

Each page has the article, the file, the date and the code of the sheet, by which the marks are entered again (`core/paper.py`).
"""

import json
from collections.abc import Iterator
from dataclasses import replace

from workbench.core.report import annotated, words
from workbench.core.report.model import Report, Section
from workbench.core.report.paper import Thing, told
from workbench.core.report.pdf import compiled
from workbench.core.sheets import Placed, code_of
from workbench.core.text.direction import runs_from_right


def render(report: Report) -> bytes:
    """The PDF's bytes. The same report gives the same bytes on a computer with the same fonts."""
    return compiled("paper.typ", json.dumps(values(report), ensure_ascii=False), report.generated_at)


def values(report: Report) -> Thing:
    """What the template sets; a text is {`text`, `rtl`}, as in the report."""
    return {
        "title": report.title,
        "program": report.program,
        "file": report.file,
        "head": report.head,
        "made": words.moment(report.generated_at),
        "sections": [_section(section) for section in report.sections],
    }


def printed(report: Report) -> Report:
    """The report without what this form leaves out, to look through for what it must not say."""
    bare = (
        replace(each, entries=(), differences=(), checks=(), evidence_checks=(), signoffs=(), since=None)
        for each in report.sections
    )
    return replace(report, sections=tuple(bare))


def _section(section: Section) -> Thing:
    claims = (entry.claim for entry in section.entries)
    return {
        "title": told(section.article.title or "Untitled"),
        "code": code_of(section.article.text_id, (Placed(each.id, each.start, each.end) for each in claims)),
        "claims": len(section.entries),
        "rtl": runs_from_right(section.text),
        "paragraphs": list(_paragraphs(section)),
    }


def _paragraphs(section: Section) -> Iterator[Thing]:
    """The paragraphs in pieces, and for each the claims that begin in it."""
    entries = section.entries
    for paragraph in annotated.copy(section):
        pieces = [
            {
                "text": piece.text,
                "claimed": bool(piece.covering),
                "starts": [str(entries[place].claim.number) for place in piece.starts],
            }
            for piece in paragraph.pieces
        ]
        begun = (entries[place].claim for piece in paragraph.pieces for place in piece.starts)
        boxes = [{"number": str(claim.number), "now": words.SIGN[claim.verdict]} for claim in begun]
        if pieces:
            yield {"pieces": pieces, "boxes": boxes}
