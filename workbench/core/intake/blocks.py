"""Rebuilds a page as blocks of plain words in the order of the page: paragraphs, headings, list items, table rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workbench.core.intake import normalise, paragraphs

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
BREAKING = HEADINGS | frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup"),
        *("hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "tr", "ul", "caption"),
    }
)
SECTIONS = frozenset(["article", "aside", "body", "div", "footer", "header", "main", "nav", "section"])
LEFT_OUT = frozenset(
    {
        *("audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "map", "math"),
        *("noscript", "object", "script", "select", "style", "svg", "template", "textarea"),
        *("title", "video"),
    }
)
AREAS = {
    "nav": "the menu of the page",
    "header": "the head of the page",
    "footer": "the foot of the page",
    "aside": "beside the article",
    "figcaption": "a caption",
    "form": "a form",
}
HIDDEN = "hidden on the page"
CELL_CHARACTERS = 200
CELL_END = "; "
RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")


@dataclass(frozen=True)
class Block:
    """One stretch of words. `tag` is the element it stands in, `area` the part of the page ("" for none special).

    `container` is a number that the blocks of one section share, those in its lists and tables too; `links` is
    the share of the words that are links.
    """

    text: str
    tag: str
    area: str
    container: int
    links: float


@dataclass(frozen=True)
class Place:
    """Where the words being read stand: the nearest element that makes a block, and what holds for all in it."""

    tag: str
    area: str
    container: int
    verbatim: bool
    linked: bool


class Collector:
    """The words of the block being read, and the blocks that are complete."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.words: list[str] = []
        self.linked = 0
        self.containers = 0

    def add(self, text: str | None, place: Place) -> None:
        """Add words; their line ends count only where the page shows them."""
        if text:
            self.words.append(text if place.verbatim else text.replace("\r", " ").replace("\n", " "))
            self.linked += len(text) if place.linked else 0

    def flush(self, place: Place) -> None:
        """Complete the block that the words since the last flush make."""
        text = "".join(self.words)
        links = self.linked / max(1, len(text))
        self.words.clear()
        self.linked = 0
        for line in _lines_of(text, joined=place.tag in HEADINGS):
            self.blocks.append(Block(line, place.tag, place.area, place.container, links))

    def place_in(self, element: Any, outer: Place) -> Place:
        """The place of what stands in `element`."""
        tag = element.tag
        area = HIDDEN if outer.area == HIDDEN or _is_hidden(element) else AREAS.get(tag, outer.area)
        linked = outer.linked or tag == "a"
        if tag in SECTIONS:
            self.containers += 1
            return Place(tag, area, self.containers, outer.verbatim, linked)
        inner = tag if tag in BREAKING else outer.tag
        return Place(inner, area, outer.container, outer.verbatim or tag == "pre", linked)


def blocks(root: Any) -> list[Block]:
    """The blocks of a parsed page; `root` is an lxml element."""
    collector = Collector()
    page = Place("body", "", 0, False, False)
    # An own stack, because a page may be nested deeper than Python calls. An entry is an element on its way in or out.
    stack: list[tuple[Any, Place, Place | None]] = [(root, page, None)]
    while stack:
        element, outer, inner = stack.pop()
        if inner is not None:
            if element.tag in BREAKING:
                collector.flush(inner)
            collector.add(element.tail, outer)
        elif not isinstance(element.tag, str) or element.tag in LEFT_OUT:
            collector.add(element.tail, outer)
        else:
            inner = collector.place_in(element, outer)
            if element.tag in BREAKING:
                collector.flush(outer)
            stack.append((element, outer, inner))
            if not _taken_whole(collector, element):
                collector.add(element.text, inner)
                stack.extend((child, inner, None) for child in reversed(element))
    collector.flush(page)
    return collector.blocks


def _taken_whole(collector: Collector, element: Any) -> bool:
    """Add a line break, a row of data or a raised number; False for every other element."""
    if element.tag == "br":
        collector.words.append("\n")
    elif element.tag == "tr" and _is_plain_row(element):
        cells = [normalise.one_line("".join(cell.itertext())) for cell in element]
        collector.words.append(CELL_END.join(filter(None, cells)))
        collector.linked += sum(len("".join(link.itertext())) for link in element.iter("a"))
    elif element.tag == "sup" and not len(element):
        collector.words.append(raised(element.text or ""))
    else:
        return False
    return True


def _lines_of(text: str, *, joined: bool) -> Iterator[str]:
    """The paragraphs in the text of one element; its line ends are the page's line breaks."""
    if joined or "\n" not in text.strip():
        yield from filter(None, [normalise.one_line(text)])
    else:
        for block in paragraphs.split(normalise.clean(text)):
            yield from (normalise.one_line(line) for line in block)


def _is_hidden(element: Any) -> bool:
    """True for what the page itself does not show."""
    if element.get("hidden") is not None:
        return True
    style = (element.get("style") or "").lower().replace(" ", "")
    return "display:none" in style or "visibility:hidden" in style


def _is_plain_row(row: Any) -> bool:
    """True for a row of data; the cells of a table that only lays the page out hold blocks of their own."""
    cells = list(row)
    if len(cells) < 2 or any(cell.tag not in {"td", "th"} for cell in cells):
        return False
    inner = BREAKING | LEFT_OUT | {"br"}
    plain = all(part.tag not in inner for cell in cells for part in cell.iterdescendants())
    return plain and all(len("".join(cell.itertext())) <= CELL_CHARACTERS for cell in cells)


def raised(text: str) -> str:
    """A superscript number with the signs for it: "10" and "6" must not become 106."""
    stripped = text.strip()
    return (
        stripped.translate(RAISED)
        if stripped and all(sign in "0123456789+-−()n" for sign in stripped)
        else text
    )
