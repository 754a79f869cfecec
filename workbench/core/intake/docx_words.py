"""Walks the markup of a Word document: its words as they read with all tracked changes accepted, and the notes on them.

What Word keeps twice (moved text, text boxes for older versions) is read once; field codes and deleted words are
not part of the text.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.core.intake.blocks import CELL_CHARACTERS, raised
from workbench.core.intake.manuscript import Manuscript, Spot
from workbench.core.model import SetAside

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BOOKMARK, BOOKMARK_END = f"{W}bookmarkStart", f"{W}bookmarkEnd"
MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
PASSED = frozenset(
    {"hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "moveTo"}
)
TITLES = ("title", "heading 1")
HIDDEN = "hidden in the document"
MARK = "mark"
"""The kind of a note that stands for a bookmark."""


@dataclass(frozen=True)
class Said:
    """A comment or footnote as its part of the document holds it."""

    text: str
    author: str = ""
    at: str = ""


@dataclass
class Notes:
    """What a document says beside its text, by the ids under which the text refers to it."""

    comments: dict[str, Said] = field(default_factory=dict)
    footnotes: dict[str, Said] = field(default_factory=dict)
    endnotes: dict[str, Said] = field(default_factory=dict)


class Walk:
    """One pass over a document's body; what it finds goes into `manuscript`. The bookmarks that `wanted` names become notes of
    the kind "mark"."""

    def __init__(
        self, notes: Notes, style_names: dict[str, str], wanted: Callable[[str], object] = lambda _name: False
    ) -> None:
        self.manuscript = Manuscript()
        self._wanted = wanted
        self._marks: dict[str, tuple[str, Spot]] = {}
        self.titles: dict[str, str] = {}
        self._notes = notes
        self._styles = style_names
        self._begun: dict[str, Spot] = {}
        self._boxes: list[Any] = []
        self._hidden: list[str] = []
        self._runs: dict[str, Callable[[Any], None]] = {
            "footnoteReference": lambda mark: self._refer(self._notes.footnotes, mark),
            "endnoteReference": lambda mark: self._refer(self._notes.endnotes, mark),
            "commentReference": self._end_comment,
            "AlternateContent": self._find_boxes,
            "drawing": self._find_boxes,
            "pict": self._find_boxes,
        }

    def body(self, element: Any) -> None:
        """Read the blocks in `element`: paragraphs, tables, and what wraps them."""
        for child in element:
            name = _local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo"}:
                self.body(child)
            else:
                self._bookmark(child)

    def finish(self) -> Manuscript:
        """The whole manuscript."""
        self.manuscript.end_paragraph()
        self.manuscript.aside += [
            SetAside(words, HIDDEN, "inside") for words in self._hidden if words.strip()
        ]
        return self.manuscript

    def headline(self) -> str:
        """The words that the document itself marks as its title, or as its first main heading, or ""."""
        marked = next(filter(None, map(self.titles.get, TITLES)), "")
        return " ".join(marked.split())

    def _paragraph(self, element: Any) -> None:
        self._inline(element)
        properties = element.find(f"{W}pPr")
        # A paragraph whose end mark was deleted goes on in the next one.
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            return
        words = self.manuscript.end_paragraph()
        style = self._styles.get(value(properties, "pStyle"), "").lower() if properties is not None else ""
        if style in TITLES and words.strip():
            self.titles.setdefault(style, words)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.body(box)

    def _table(self, table: Any) -> None:
        for row in table.iterchildren(f"{W}tr"):
            cells = [cell for cell in _descend(row, f"{W}tc") if words_of(cell).strip()]
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            if len(cells) < 2 or any(len(words_of(cell)) > CELL_CHARACTERS for cell in cells):
                for cell in cells:
                    self.body(cell)
                continue
            self.manuscript.row((cell.iterchildren(f"{W}p") for cell in cells), self._inline)

    def _inline(self, element: Any) -> None:
        for child in element:
            name = _local(child)
            if name == "r":
                self._run(child)
            elif name == "ins":
                self._inserted(child)
            elif name == "del":
                words = words_of(child, deleted=True)
                self.manuscript.note(self.manuscript.here(), words, author(child), "deleted", date(child))
            elif name == "commentRangeStart":
                self._begun[child.get(f"{W}id")] = self.manuscript.here()
            elif name in PASSED:
                self._inline(child)
            elif name in {"oMath", "oMathPara"}:
                self.manuscript.add("".join(part.text or "" for part in child.iter(MATH_TEXT)))
            else:
                self._bookmark(child)

    def _bookmark(self, child: Any) -> None:
        number = child.get(f"{W}id") or ""
        if child.tag == BOOKMARK and self._wanted(child.get(f"{W}name") or ""):
            self._marks[number] = child.get(f"{W}name"), self.manuscript.here()
        elif child.tag == BOOKMARK_END and number in self._marks:
            name, start = self._marks.pop(number)
            self.manuscript.note(start, name, "", MARK, "")

    def _inserted(self, element: Any) -> None:
        start = self.manuscript.here()
        self._inline(element)
        if start.paragraph == self.manuscript.here().paragraph:
            words = words_of(element)
            self.manuscript.note(start, words, author(element), "inserted", date(element))

    def _run(self, run: Any) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and _is_on(properties, "vanish"):
            self._hidden.append(words_of(run))
            return
        high = properties is not None and value(properties, "vertAlign") == "superscript"
        for child in run:
            name = _local(child)
            if name == "t":
                self.manuscript.add(raised(child.text or "") if high else child.text or "")
            elif name == "br":
                self.manuscript.add("\n" if child.get(f"{W}type") in {None, "textWrapping"} else " ")
            elif name in SIGNS:
                self.manuscript.add(SIGNS[name])
            elif name in self._runs:
                self._runs[name](child)

    def _refer(self, known: dict[str, Said], mark: Any) -> None:
        said = known.get(mark.get(f"{W}id") or "")
        if said:
            self.manuscript.note(self.manuscript.here(), said.text, said.author, "footnote", said.at)

    def _end_comment(self, mark: Any) -> None:
        number = mark.get(f"{W}id") or ""
        said = self._notes.comments.get(number)
        if said:
            start = self._begun.get(number, self.manuscript.here())
            self.manuscript.note(start, said.text, said.author, "comment", said.at)

    def _find_boxes(self, drawing: Any) -> None:
        """Text boxes are read behind the paragraph that they are anchored in."""
        choice = drawing.find(CHOICE)
        self._boxes += _descend(drawing if choice is None else choice, f"{W}txbxContent")


def _local(element: Any) -> str:
    """The name of an element without its namespace, "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _descend(element: Any, tag: str) -> Iterator[Any]:
    """The nearest elements of this name below `element`, not those within one of them, in Word's present form."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag != FALLBACK:
            yield from _descend(child, tag)


def words_of(element: Any, *, deleted: bool = False) -> str:
    """All words below `element`; the deleted ones among them only where these are asked for."""
    kinds = (f"{W}t", f"{W}delText", f"{W}tab", f"{W}br") if deleted else (f"{W}t", f"{W}tab", f"{W}br")
    return "".join(part.text or " " for part in element.iter(*kinds))


def note_text(element: Any, targets: dict[str, str]) -> str:
    """The words of a comment or footnote, a line for each paragraph, with the addresses that its links lead to."""
    lines = []
    for paragraph in element.iter(f"{W}p"):
        line = words_of(paragraph)
        for link in paragraph.iter(f"{W}hyperlink"):
            address = targets.get(link.get(RELATION) or "", "")
            line += f" ({address})" if address and address not in line else ""
        lines.append(line.strip())
    return "\n".join(filter(None, lines))


def author(element: Any) -> str:
    """Who made a comment or a tracked change, "" where the document does not say it."""
    return element.get(f"{W}author") or ""


def date(element: Any) -> str:
    """When, as the document writes it (ISO 8601), or ""."""
    return element.get(f"{W}date") or ""


def value(properties: Any, name: str) -> str:
    """The value of one property, or ""."""
    found = properties.find(f"{W}{name}")
    return (found.get(f"{W}val") or "") if found is not None else ""


def _is_on(properties: Any, name: str) -> bool:
    """Whether a property that is on or off is on."""
    found = properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val") not in {"0", "false", "off"}
