"""WordprocessingML in small: paragraphs, runs, tables and comments as XML, which python-docx builds far more slowly.

(ECMA-376, part 1, chapter 17.) Text is escaped; no part of it is ever read as markup. Written as text, for trees of lxml are
copied again at each level when they grow from the leaves.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape
from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml.ns import nsmap
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from workbench.core.store.plain import plain
from workbench.core.text.direction import runs_from_right

Node = str
"""An element with all that is in it, as XML whose prefix `w` the whole declares."""


def parsed(nodes: Iterable[Node]) -> list[Any]:
    """These elements as trees of lxml, to be put into a part of the document."""
    whole = f'<w:body xmlns:w="{nsmap["w"]}">{"".join(nodes)}</w:body>'
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)
    return list(etree.fromstring(whole, parser))


def element(name: str, /, *children: Node, **values: str) -> Node:
    """`element("pStyle", val="Title")` is `<w:pStyle w:val="Title"/>`."""
    about = "".join(f" w:{key}={quoteattr(value)}" for key, value in values.items())
    return f"<w:{name}{about}>{''.join(children)}</w:{name}>" if children else f"<w:{name}{about}/>"


_T, _T_END = '<w:t xml:space="preserve">', "</w:t>"


def run(
    text: str,
    *,
    bold: bool = False,
    color: str = "",
    fill: str = "",
    size: int = 0,
    style: str = "",
    from_right: bool | None = None,
) -> Node:
    """`text` in one run; line breaks stay. `color` and `fill` are six hexadecimal digits, `size` is in half points; `from_right`
    is looked up where it is not known."""
    if from_right is None:
        from_right = runs_from_right(text)
    looks = _run_looks(bold, color, fill, size, style, from_right)
    words = escape(plain(text), quote=False).replace("\n", f"{_T_END}<w:br/>{_T}")
    return f"<w:r>{looks}{_T}{words}{_T_END}</w:r>"


@lru_cache(maxsize=1024)
def _run_looks(bold: bool, color: str, fill: str, size: int, style: str, from_right: bool) -> Node:
    """How a run looks, kept: a document has few looks and thousands of runs."""
    about: list[Node] = []
    if style:
        about.append(element("rStyle", val=style))
    if bold:
        about += [element("b"), element("bCs")]
    if color:
        about.append(element("color", val=color))
    if size:
        about += [element("sz", val=str(size)), element("szCs", val=str(size))]
    if fill:
        about.append(element("shd", val="clear", color="auto", fill=fill))
    if from_right:
        about.append(element("rtl"))
    return element("rPr", *about) if about else ""


def paragraph(
    *children: Node, style: str = "", from_right: bool = False, keep_next: bool = False, indent: int = 0
) -> Node:
    """A paragraph of runs; `from_right` lays it out from the right; `indent` is in twentieths of a point."""
    looks = _paragraph_looks(style, from_right, keep_next, indent)
    return f"<w:p>{looks}{''.join(children)}</w:p>" if looks or children else element("p")


@lru_cache(maxsize=1024)
def _paragraph_looks(style: str, from_right: bool, keep_next: bool, indent: int) -> Node:
    """How a paragraph looks, kept as the looks of runs are."""
    about: list[Node] = []
    if style:
        about.append(element("pStyle", val=style))
    if keep_next:
        about.append(element("keepNext"))
    if from_right:
        about.append(element("bidi"))
    if indent:
        about.append(element("ind", left=str(indent)))
    return element("pPr", *about) if about else ""


def told(text: str, style: str = "", *, color: str = "", from_right: bool | None = None) -> Node:
    """A paragraph of one text, on the side on which that text begins: `from_right`, where that is known."""
    if from_right is None:
        from_right = runs_from_right(text)
    return paragraph(run(text, color=color, from_right=from_right), style=style, from_right=from_right)


def cell(width: int, *paragraphs: Node, fill: str = "") -> Node:
    """A cell of `width` twentieths of a point; one without paragraphs gets an empty one, as the format asks for."""
    return f"<w:tc>{_cell_looks(width, fill)}{''.join(paragraphs) or paragraph()}</w:tc>"


@lru_cache(maxsize=1024)
def _cell_looks(width: int, fill: str) -> Node:
    about = [element("tcW", w=str(width), type="dxa")]
    if fill:
        about.append(element("shd", val="clear", color="auto", fill=fill))
    return element("tcPr", *about)


def table(widths: Sequence[int], head: Sequence[str], rows: Iterable[Sequence[Node]]) -> Node:
    """A table with thin lines whose first row comes again on each page; `rows` are rows of cells."""
    borders = element(
        "tblBorders",
        *(
            element(side, val="single", sz="4", space="0", color="BFBBB0")
            for side in ("top", "bottom", "insideH")
        ),
    )
    margins = element(
        "tblCellMar",
        *(element(side, w="70", type="dxa") for side in ("left", "right")),
    )
    about = element(
        "tblPr",
        element("tblW", w=str(sum(widths)), type="dxa"),
        borders,
        element("tblLayout", type="fixed"),
        margins,
    )
    grid = element("tblGrid", *(element("gridCol", w=str(width)) for width in widths))
    heads = [
        cell(width, paragraph(run(name, bold=True)), fill="F4F2EC")
        for width, name in zip(widths, head, strict=True)
    ]
    first = element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *heads)
    whole = element("trPr", element("cantSplit"))
    rest = (f"<w:tr>{whole}{''.join(cells)}</w:tr>" for cells in rows)
    return element("tbl", about, grid, first, *rest)


def comment(number: int, author: str, at: str, runs: Iterable[Node]) -> Node:
    """The comment `number` with a paragraph for each run; `at` is an ISO UTC time."""
    start = f"<w:p>{_paragraph_looks('CommentText', False, False, 0)}"
    paragraphs = f"</w:p>{start}".join(runs)
    return f'<w:comment w:id="{number}"{_by(author, at)}>{start}{_ANNOTATION}{paragraphs}</w:p></w:comment>'


@lru_cache(maxsize=1024)
def _by(author: str, at: str) -> str:
    """By whom and when, as attributes."""
    initials = "".join(part[0] for part in author.split() if part[0].isalnum())[:4].upper()
    return (
        f" w:author={quoteattr(plain(author))} w:initials={quoteattr(plain(initials))} w:date={quoteattr(at)}"
    )


_REFERENCE = element("rPr", element("rStyle", val="CommentReference"))
_ANNOTATION = element("r", _REFERENCE, element("annotationRef"))


def comment_start(number: int) -> Node:
    return f'<w:commentRangeStart w:id="{number}"/>'


def comment_end(number: int) -> tuple[Node, Node]:
    """The end of the words that a comment is on, and the sign that calls it."""
    sign = f'<w:r>{_REFERENCE}<w:commentReference w:id="{number}"/></w:r>'
    return f'<w:commentRangeEnd w:id="{number}"/>', sign


def bookmark(number: int, name: str) -> tuple[Node, Node]:
    """The start and the end of the bookmark `name`; `number` is another one for each in the document."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>',
        f'<w:bookmarkEnd w:id="{number}"/>',
    )
