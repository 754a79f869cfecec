"""A saved page (HTML, MHTML, or the page in a web archive) rebuilt as plain paragraphs: no script, picture or style is taken."""

from typing import Any
from urllib.parse import unquote

from workbench.core.errors import CannotShow
from workbench.core.intake import html, markup, media, mhtml, warc
from workbench.core.intake.blocks import HEADINGS, HIDDEN, Block, blocks
from workbench.core.intake.limits import Limits
from workbench.core.preview import words
from workbench.core.text import locators

NO_WORDS = (
    "This saved page holds no words that can be shown. It is unchanged; save a copy to keep it elsewhere."
)
MOST_NAMES = 50_000
MARK = "\ue5f1"
"""A sign of private use, which means nothing."""
STYLES = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("tr", "td", "th"), "row"),
    "pre": "code",
}


def read(data: bytes, kind: str, limits: dict[str, Any], ask: dict[str, Any]) -> dict[str, Any]:
    """The wanted part of the page, as `words.shown` gives it; in the sandbox. The same words as are kept for the search."""
    content, encoding = _page_of(data, kind, limits)
    lines = lines_of(content, encoding, limits)
    if not lines:
        raise CannotShow(NO_WORDS)
    name = ask["fragment"].partition(locators.TEXT_DIRECTIVE)[0]
    return words.of_lines(lines, ask, _line_of(content, encoding, limits, name) if name else -1)


def names(data: bytes, kind: str, limits: dict[str, Any]) -> list[str]:
    """The places of the page that the end of an address can name, by their `id` or the `name` of an anchor; in the sandbox."""
    content, encoding = _page_of(data, kind, limits)
    tree = html.tree_of(markup.tamed(html.decode(content, encoding)[0], Limits(**limits)))
    found = [] if tree is None else tree.xpath("//@id | //a/@name")
    return list(dict.fromkeys(str(each) for each in found))[:MOST_NAMES]


def _page_of(data: bytes, kind: str, limits: dict[str, Any]) -> tuple[bytes, str]:
    """The bytes of the page in a file and the encoding that is said of it from outside, or ""."""
    if kind == media.MHTML:
        _, part = mhtml.page_of(data, Limits(**limits))
        content = mhtml.content_of(part)
        return content, fitting(content, part.get_content_charset() or "")
    if kind in media.WEB_ARCHIVES:
        pages = [page for page in warc.read(data, kind, limits)["pages"] if page["media_type"] == media.HTML]
        if not pages:
            raise CannotShow(NO_WORDS)
        return pages[0]["data"], pages[0]["encoding"]
    return data, ""


def fitting(content: bytes, encoding: str) -> str:
    """`encoding` where the bytes can be read in it, else ""."""
    try:
        content.decode(encoding or "utf-8")
    except (LookupError, ValueError):
        return ""
    return encoding


def lines_of(content: bytes, encoding: str, limits: dict[str, Any]) -> list[tuple[str, str]]:
    """Style and words of each paragraph that the page shows."""
    decoded, _ = html.decode(content, encoding)
    tree = html.tree_of(markup.tamed(decoded, Limits(**limits)))
    return (
        []
        if tree is None
        else [(_style(block), block.text) for block in blocks(tree) if block.area != HIDDEN]
    )


def _line_of(content: bytes, encoding: str, limits: dict[str, Any], name: str) -> int:
    """The number of the paragraph at which a named place of the page begins; -1 where the page has no such place.

    The place is marked by a sign of its own in a tree that is thrown away, because paragraphs do not know their elements.
    """
    decoded, _ = html.decode(content, encoding)
    tree = html.tree_of(markup.tamed(decoded.replace(MARK, ""), Limits(**limits)))
    for each in dict.fromkeys((name, unquote(name))):
        found = [] if tree is None else tree.xpath("//*[@id=$name] | //a[@name=$name]", name=each)
        if found:
            found[0].text = MARK + (found[0].text or "")
            shown = [block.text for block in blocks(tree) if block.area != HIDDEN]
            return next((at for at, text in enumerate(shown) if MARK in text), -1)
    return -1


def _style(block: Block) -> str:
    """How a block looks: what stands round the text of the page recedes."""
    return "aside" if block.area else STYLES.get(block.tag, "")
