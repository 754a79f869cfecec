"""Reads a Word report of ours that came back: what its articles say now, and what others remarked on them."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import asdict
from itertools import groupby
from re import Match, compile
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import docx, manuscript
from workbench.core.intake.docx_words import BOOKMARK, BOOKMARK_END, MARK, W, Walk, value
from workbench.core.intake.returned_comments import Remarks
from workbench.core.report import docx_marks

LIBRARIES = docx.LIBRARIES
NOT_OURS = (
    "This Word document does not hold the marks of a report of Claim Workbench; perhaps a program took them out. Import it as "
    "an article, or as a version of one. Nothing was changed."
)
CUT_OFF = (
    "In this report the end of the article cannot be found, perhaps because a heading behind it was deleted. Undo that in Word, "
    "or import the text as a version of the article. Nothing was changed."
)
RUN, TEXTS = f"{W}r", (f"{W}t", f"{W}delText")
_NUMBER = compile(f"(?<![0-9])([0-9]{{1,6}}){docx_marks.BEHIND_NUMBER}")


def read(data: bytes, limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """`articles`: for each its `text_id`, its `text` now, the `notes` on it and the `marks` of its claims; `remarks`: what stands
    on a claim by the mark of that (`claim`), or on none (""). Called in the sandbox."""
    document, notes, styles = docx.opened(data, limits)
    body = document.element.body
    _drop_numbers(body, {style for style, name in styles.items() if name == docx_marks.NUMBER_STYLE})
    zones = list(_zones(body))
    if not zones:
        raise IntakeRefused(NOT_OURS)
    remarks = Remarks(document, body, notes.comments)
    notes.comments = remarks.in_articles
    articles = []
    for text_id, zone in zones:
        walk = Walk(notes, styles, docx_marks.claim_of)
        walk.body(zone)
        text, found = manuscript.read_all(walk.finish())
        marks = [_mark(each.text, each.start, each.end) for each in found if each.kind == MARK]
        said = [asdict(each) for each in found if each.kind != MARK]
        articles.append({"text_id": text_id, "text": text, "notes": said, "marks": marks})
    return {
        "articles": articles,
        "remarks": [{"claim": claim, "note": asdict(note)} for claim, note in remarks.elsewhere],
    }


def _mark(name: str, start: int, end: int) -> dict[str, Any]:
    mark = docx_marks.claim_of(name)
    assert mark is not None, "only such bookmarks are wanted"
    return {"claim": mark.claim, "number": mark.number, "start": start, "end": end}


def _zones(body: Any) -> Iterator[tuple[str, Any]]:
    """For each article the id of its text and a body of its own with what stands between its marks."""
    children = list(body)
    place = {id(child): at for at, child in enumerate(children)}
    ends = {each.get(f"{W}id"): each for each in body.iter(BOOKMARK_END)}
    for start in body.iter(BOOKMARK):
        text_id = docx_marks.article_of(start.get(f"{W}name") or "")
        if not text_id:
            continue
        end = ends.get(start.get(f"{W}id"))
        first = place[id(_top(start, body))]
        last = place[id(_top(end, body))] if end is not None else -1
        if last < first:
            raise IntakeRefused(CUT_OFF)
        yield text_id, _cut(children[first : last + 1], start.get(f"{W}id") or "")


def _top(node: Any, body: Any) -> Any:
    while node.getparent() is not body:
        node = node.getparent()
    return node


def _cut(children: list[Any], number: str) -> Any:
    """A body with copies of these, without the words before the start and behind the end of the bookmark with this number."""
    zone = deepcopy(children[0].getparent().makeelement(f"{W}body"))
    zone.extend(deepcopy(child) for child in children)
    inside = False
    outside: list[Any] = []
    for node in zone.iter(BOOKMARK, BOOKMARK_END, RUN):
        if node.tag == RUN:
            outside += [] if inside else [node]
        elif node.get(f"{W}id") == number:
            inside = node.tag == BOOKMARK
    for run in outside:
        run.getparent().remove(run)
    return zone


def _drop_numbers(body: Any, styles: set[str]) -> None:
    """Take the margin numbers out, and leave what somebody typed in their style."""
    names = (docx_marks.claim_of(each.get(f"{W}name") or "") for each in body.iter(BOOKMARK))
    printed = {str(mark.number) for mark in names if mark}

    def dropped(found: Match[str]) -> str:
        return "" if found[1] in printed else found[0]

    for paragraph in body.iter(f"{W}p"):
        for is_number, runs in groupby(paragraph.iter(RUN), lambda run: _style(run) in styles):
            texts = [node for run in runs for node in run.iter(*TEXTS)] if is_number else []
            if texts:
                texts[0].text = _NUMBER.sub(dropped, "".join(node.text or "" for node in texts))
                for node in texts[1:]:
                    node.text = ""


def _style(run: Any) -> str:
    properties = run.find(f"{W}rPr")
    return value(properties, "rStyle") if properties is not None else ""
