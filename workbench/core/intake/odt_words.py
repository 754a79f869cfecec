"""Walks the markup of an OpenDocument text: its words with all tracked changes accepted, and the notes on them."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from workbench.core.intake.blocks import CELL_CHARACTERS
from workbench.core.intake.manuscript import Manuscript, Spot

OPEN = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, DRAW, OFFICE, STYLE = (
    f"{OPEN}{name}:1.0}}" for name in ("text", "table", "drawing", "office", "style")
)
DC = "{http://purl.org/dc/elements/1.1/}"
LINK = "{http://www.w3.org/1999/xlink}href"
BLANKS = re.compile(r"[ \t\r\n]+")
WRAPS = frozenset(
    {
        f"{TEXT}{name}"
        for name in ("list", "list-item", "list-header", "section", "index-body", "numbered-paragraph")
    }
)
PASSED = frozenset({f"{TEXT}{name}" for name in ("span", "a", "meta", "ruby", "ruby-base", "meta-field")})
LEFT_OUT = frozenset(
    {
        *(f"{TEXT}{name}" for name in ("tracked-changes", "ruby-text", "hidden-text", "bookmark-ref")),
        *(f"{OFFICE}{name}" for name in ("forms", "event-listeners")),
    }
)
MOST_BLANKS = 100


class Walk:
    """One pass over the text of a document; what it finds goes into `manuscript`. `styles` gives each style's own name."""

    def __init__(self, text: Any, styles: dict[str, str]) -> None:
        self.manuscript = Manuscript()
        self.titles: list[str] = []
        self._styles = styles
        self._changes = dict(_changed_regions(text))
        self._begun: dict[str, tuple[Spot, Any]] = {}
        self._boxes: list[Any] = []
        self._marks: dict[str, Callable[[Any], None]] = {
            f"{TEXT}s": lambda mark: self.manuscript.add(" " * _blanks_in(mark)),
            f"{TEXT}tab": lambda _: self.manuscript.add("\t"),
            f"{TEXT}line-break": lambda _: self.manuscript.add("\n"),
            f"{TEXT}note": self._footnote,
            f"{OFFICE}annotation": self._begin_comment,
            f"{OFFICE}annotation-end": lambda mark: self._end_comment(mark.get(f"{OFFICE}name", "")),
            f"{TEXT}change": self._deleted,
            f"{TEXT}change-start": self._begin_change,
            f"{TEXT}change-end": self._end_change,
            f"{DRAW}frame": self._find_boxes,
        }
        self._ends = {mark.get(f"{OFFICE}name") for mark in text.iter(f"{OFFICE}annotation-end")}
        self.blocks(text)
        self.manuscript.end_paragraph()

    def blocks(self, element: Any) -> None:
        """Read the paragraphs, lists, tables and sections in `element`."""
        for child in element:
            if child.tag in {f"{TEXT}p", f"{TEXT}h"}:
                self._paragraph(child)
            elif child.tag == f"{TABLE}table":
                self._table(child)
            elif child.tag in WRAPS:
                self.blocks(child)
            elif child.tag in self._marks:
                self._marks[child.tag](child)

    def _paragraph(self, element: Any) -> None:
        self._inline(element)
        words = self.manuscript.end_paragraph()
        named = self._styles.get(element.get(f"{TEXT}style-name", ""), "")
        if named == "Title" or (element.tag == f"{TEXT}h" and element.get(f"{TEXT}outline-level") == "1"):
            self.titles.insert(0 if named == "Title" else len(self.titles), " ".join(words.split()))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _table(self, table: Any) -> None:
        for row in _nearest(table, f"{TABLE}table-row"):
            cells = [cell for cell in row.iterchildren(f"{TABLE}table-cell") if words_of(cell).strip()]
            if len(cells) < 2 or any(len(words_of(cell)) > CELL_CHARACTERS for cell in cells):
                for cell in cells:
                    self.blocks(cell)
                continue
            self.manuscript.row((cell.iterchildren(f"{TEXT}p") for cell in cells), self._inline)

    def _inline(self, element: Any) -> None:
        self.manuscript.add(_collapsed(element.text))
        for child in element:
            if child.tag in self._marks:
                self._marks[child.tag](child)
            elif child.tag in PASSED:
                self._inline(child)
            elif isinstance(child.tag, str) and child.tag not in LEFT_OUT and not len(child):
                # A field shows the words that it stands for.
                self.manuscript.add(_collapsed(child.text))
            self.manuscript.add(_collapsed(child.tail))

    def _footnote(self, note: Any) -> None:
        body = note.find(f"{TEXT}note-body")
        if body is not None:
            self.manuscript.note(self.manuscript.here(), _note_text(body), "", "footnote", "")

    def _begin_comment(self, note: Any) -> None:
        """A comment without an end stands at its place, whether or not it has a name."""
        name = note.get(f"{OFFICE}name", "")
        self._begun[name] = (self.manuscript.here(), note)
        if name not in self._ends:
            self._end_comment(name)

    def _end_comment(self, name: str) -> None:
        start, note = self._begun.pop(name, (None, None))
        if start is not None and note is not None:
            self.manuscript.note(
                start, _note_text(note), _said(note, "creator"), "comment", _said(note, "date")
            )

    def _deleted(self, mark: Any) -> None:
        region = self._changes.get(mark.get(f"{TEXT}change-id", ""))
        change = None if region is None else region.find(f"{TEXT}deletion")
        if change is not None:
            here = self.manuscript.here()
            self.manuscript.note(
                here, _note_text(change), _said(change, "creator"), "deleted", _said(change, "date")
            )

    def _begin_change(self, mark: Any) -> None:
        name = mark.get(f"{TEXT}change-id", "")
        region = self._changes.get(name)
        change = None if region is None else region.find(f"{TEXT}insertion")
        if change is not None:
            self._begun[f"change {name}"] = (self.manuscript.here(), change)

    def _end_change(self, mark: Any) -> None:
        start, change = self._begun.pop(f"change {mark.get(f'{TEXT}change-id', '')}", (None, None))
        if start is not None and change is not None:
            words = self.manuscript.since(start)
            self.manuscript.note(start, words, _said(change, "creator"), "inserted", _said(change, "date"))

    def _find_boxes(self, frame: Any) -> None:
        """Text boxes are read behind the paragraph that they are anchored in."""
        self._boxes += _nearest(frame, f"{DRAW}text-box")


def _changed_regions(text: Any) -> Iterator[tuple[str, Any]]:
    """The tracked changes by their ids."""
    for region in text.iterchildren(f"{TEXT}tracked-changes"):
        for change in region.iterchildren(f"{TEXT}changed-region"):
            name = change.get("{http://www.w3.org/XML/1998/namespace}id") or change.get(f"{TEXT}id")
            yield name or "", change


def _nearest(element: Any, tag: str) -> Iterator[Any]:
    """The nearest elements of this name below `element`, not those within one of them."""
    for child in element:
        if child.tag == tag:
            yield child
        else:
            yield from _nearest(child, tag)


def words_of(element: Any) -> str:
    """The words below an element, without notes and comments."""
    parts = [_collapsed(element.text)]
    for child in element:
        if child.tag in {f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break"}:
            parts.append(" ")
        elif child.tag not in {f"{TEXT}note", f"{OFFICE}annotation", *LEFT_OUT}:
            parts.append(words_of(child))
        parts.append(_collapsed(child.tail))
    return "".join(parts)


def _note_text(element: Any) -> str:
    """The words of a note, a line for each paragraph, with the addresses that its links lead to."""
    lines = []
    for paragraph in element.iter(f"{TEXT}p", f"{TEXT}h"):
        line = words_of(paragraph)
        for link in paragraph.iter(f"{TEXT}a"):
            address = link.get(LINK, "")
            line += f" ({address})" if address and address not in line else ""
        lines.append(line.strip())
    return "\n".join(filter(None, lines))


def _said(element: Any, name: str) -> str:
    """Who made a note or a change ("creator"), or when ("date")."""
    return next((each.text or "" for each in element.iter(f"{DC}{name}")), "")


def _blanks_in(mark: Any) -> int:
    count = mark.get(f"{TEXT}c", "1")
    return min(int(count), MOST_BLANKS) if count.isdecimal() else 1


def _collapsed(text: str | None) -> str:
    """Text as OpenDocument counts its blanks: every run of them is one."""
    return BLANKS.sub(" ", text or "")
