"""The comments in a Word report that came back: which of them are ours, and on which claims the others stand."""

from collections import ChainMap
from collections.abc import Mapping
from typing import Any

from workbench.core.intake import reading
from workbench.core.intake.docx import related, root_of
from workbench.core.intake.docx_words import BOOKMARK, BOOKMARK_END, Said, W
from workbench.core.intake.manuscript import NOTE_CHARACTERS
from workbench.core.intake.normalise import clean
from workbench.core.model import WriterNote
from workbench.core.report import docx_marks
from workbench.core.report.docx_marks import ClaimMark

RANGE, REFERENCE = f"{W}commentRangeStart", f"{W}commentReference"
PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
"""[MS-DOCX] 2.5: a reply is a comment whose last paragraph names the last one of the comment that it answers."""


class Remarks:
    """What was remarked, ours left out: `in_articles` the comments that stand on words of an article, by their ids, `elsewhere`
    the answers to ours and what stands outside of the articles, with the first digits of a claim's id, "" where it fits none."""

    def __init__(self, document: Any, body: Any, comments: dict[str, Said]) -> None:
        self._comments = comments
        self._ours: dict[str, str] = {}
        self._inside: set[str] = set()
        self.in_articles: dict[str, Said] = {}
        self.elsewhere: list[tuple[str, WriterNote]] = []
        self._look(body)
        parents, rows = _parents(document), _rows(body)
        for number, said in comments.items():
            answered = self._ours.get(_first(number, parents), "")
            if number in self._ours:
                continue
            if answered:
                self.elsewhere.append((answered, _note(said, "reply")))
            elif number in self._inside:
                self.in_articles[number] = said
            else:
                self.elsewhere.append((rows.get(number, ""), _note(said, "comment")))

    def _look(self, body: Any) -> None:
        """Find out which comments stand in an article, and which are ours, by the digests in the marks."""
        known = {mark.remark: mark for each in body.iter(BOOKMARK) if (mark := _mark(each))}
        begun: dict[str, ClaimMark | None] = {}
        for node in body.iter(BOOKMARK, BOOKMARK_END, RANGE, REFERENCE):
            number = node.get(f"{W}id") or ""
            if node.tag == BOOKMARK and (_mark(node) or docx_marks.article_of(node.get(f"{W}name") or "")):
                begun[number] = _mark(node)
            elif node.tag == BOOKMARK_END:
                begun.pop(number, None)
            elif node.tag in (RANGE, REFERENCE) and number in self._comments and number not in self._ours:
                if begun:
                    self._inside.add(number)
                # Comments on the first claims of two articles may say the same: the mark around it counts first.
                here = {mark.remark: mark for mark in begun.values() if mark}
                self._judge(number, ChainMap(here, known))

    def _judge(self, number: str, known: Mapping[str, ClaimMark]) -> None:
        """Whether a comment is ours; what was written below our words in it is an answer too."""
        said = self._comments[number]
        lines = said.text.split("\n")
        for count, found in enumerate(docx_marks.digests(lines), start=1):
            if found in known:
                self._ours[number] = known[found].claim
                if lines[count:]:
                    more = Said("\n".join(lines[count:]), "", said.at)
                    self.elsewhere.append((known[found].claim, _note(more, "added")))
                return


def _mark(bookmark: Any) -> ClaimMark | None:
    return docx_marks.claim_of(bookmark.get(f"{W}name") or "")


def _first(number: str, parents: dict[str, str]) -> str:
    """The comment that a row of replies began with."""
    seen = {number}
    while (parent := parents.get(number, "")) and parent not in seen:
        number = parent
        seen.add(number)
    return number


def _parents(document: Any) -> dict[str, str]:
    """For each reply the comment that it answers."""
    parts = dict(related(document.part))
    if not {"comments", "commentsExtended"} <= parts.keys():
        return {}
    of_paragraph = {
        paragraph: comment.get(f"{W}id") or ""
        for comment in root_of(parts["comments"]).iterchildren(f"{W}comment")
        for each in comment.iter(f"{W}p")
        if (paragraph := each.get(PARAGRAPH_ID))
    }
    pairs = (
        (of_paragraph.get(each.get(f"{W15}paraId")), of_paragraph.get(each.get(f"{W15}paraIdParent")))
        for each in root_of(parts["commentsExtended"]).iter(f"{W15}commentEx")
    )
    return {reply: answered for reply, answered in pairs if reply and answered}


def _rows(body: Any) -> dict[str, str]:
    """For each comment in the table of claims the claim that its row speaks of."""
    rows: dict[str, str] = {}
    for row in body.iter(f"{W}tr"):
        claims = {docx_marks.row_of(each.get(f"{W}name") or "") for each in row.iter(BOOKMARK)} - {""}
        if len(claims) == 1:
            rows |= dict.fromkeys((each.get(f"{W}id") for each in row.iter(RANGE, REFERENCE)), *claims)
    return rows


def _note(said: Said, kind: str) -> WriterNote:
    words = clean(said.text).strip()
    words = words if len(words) <= NOTE_CHARACTERS else words[: NOTE_CHARACTERS - 1] + "…"
    return WriterNote(0, 0, words, reading.detail(said.author), kind, said.at)
