"""Reads a saved web page: the article on it, what it says about itself, and everything else set aside."""

import re
from dataclasses import replace
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import boilerplate, main_text, markup, normalise, reading, text
from workbench.core.intake.blocks import HIDDEN, Block, blocks
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.main_text import Page
from workbench.core.intake.reading import Reading
from workbench.core.model import SetAside

READER = "web page 1"
LIBRARIES = ("trafilatura",)
"""Loaded once for many children (`core/nursery.py`)."""
NO_WORDS = "This web page holds no text. Save it again when it has finished loading. Nothing was imported."
META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]{2,40})", re.IGNORECASE)
XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([a-zA-Z0-9_:.-]{2,40})")
SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{4,2000}?)\s*-->", re.IGNORECASE)
SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S{4,2000})", re.IGNORECASE)
WEB_NAMES = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
ESCAPED_ENCODINGS = {"iso-2022-jp", "iso-2022-kr", "hz-gb-2312"}
HEAD_BYTES, HEAD_CHARACTERS = 4096, 8192
ELSEWHERE = "not part of the article"


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of a page's article, as JSON; called in the sandbox."""
    page, found, used = _parsed(data, encoding, limits)
    chosen = main_text.choose(page, found)
    return reading.to_json(_article_of(page, found, chosen, used))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words that a page shows, as JSON: for evidence, where a quotation may stand anywhere."""
    page, found, used = _parsed(data, encoding, limits)
    shown = normalise.stored(block.text for block in found if block.area != HIDDEN)
    return reading.to_json(reading.tidied(replace(_described(page), text=shown, encoding=used)))


def _parsed(data: bytes, encoding: str, limits: dict[str, Any] | None) -> tuple[Page, list[Block], str]:
    """The parsed page, its blocks, and the encoding used. `IntakeRefused` where it holds no words."""
    decoded, used = decode(data, encoding)
    tree = tree_of(markup.tamed(decoded, Limits(**limits) if limits else LIMITS))
    found = [] if tree is None else blocks(tree)
    if tree is None or not found:
        raise IntakeRefused(NO_WORDS)
    return main_text.page_of(tree, _saved_from(decoded[:HEAD_CHARACTERS])), found, used


def decode(data: bytes, encoding: str) -> tuple[str, str]:
    """The page's text and the encoding used: what the user said, byte order mark, UTF-8, what the page says, a guess."""
    said = _declared(data[:HEAD_BYTES])
    if encoding or said in ESCAPED_ENCODINGS:
        return text.decode(data, encoding or said)
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        decoded, used = text.decode(data)
    if not said or used.startswith("utf"):
        return decoded, used
    try:
        return text.decode(data, said)
    except IntakeRefused:
        return decoded, used


def _declared(head: bytes) -> str:
    """The encoding that the page names, as browsers understand the name, or ""."""
    found = META_CHARSET.search(head) or XML_CHARSET.match(head)
    name = found[1].decode("ascii").lower() if found else ""
    return WEB_NAMES.get(name, name)


def _saved_from(head: str) -> str:
    """The address in the comment that a browser writes into a page that it saves, or ""."""
    found = SAVED_FROM.search(head) or SINGLE_FILE.search(head)
    return found[1] if found else ""


def tree_of(page: str) -> Any:
    """The lxml tree of a page, or None where nothing can be parsed."""
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except ParserError:
        return None


def _described(page: Page) -> Reading:
    """A reading without text yet: what the page says about itself."""
    return Reading(
        text="",
        reader=f"{READER} (trafilatura {main_text.version()})",
        title=page.title,
        byline=page.author,
        publisher=page.publisher,
        published=page.published,
        url=page.url,
        language=page.language,
    )


def _article_of(page: Page, found: list[Block], chosen: set[int], encoding: str) -> Reading:
    """The reading with the chosen blocks as text; lines around the article among them are set aside as well."""
    parted = boilerplate.part([[found[at].text] for at in sorted(chosen)], headline=page.title)
    said, about = parted.credit, _described(page)
    first, last = min(chosen), max(chosen)
    rest = {place: _left_over(found, chosen, place, first, last) for place in ("before", "inside", "after")}
    cut = {place: [each for each in parted.set_aside if each.place == place] for place in rest}
    return reading.tidied(
        replace(
            about,
            text=normalise.stored(parted.paragraphs),
            encoding=encoding,
            title=about.title or parted.title,
            byline=about.byline or said.byline,
            publisher=said.publisher or about.publisher,
            place=said.place,
            published=about.published or said.published,
            credit=said.line,
            set_aside=tuple(
                rest["before"] + cut["before"] + rest["inside"] + cut["inside"] + cut["after"] + rest["after"]
            ),
        )
    )


def _left_over(found: list[Block], chosen: set[int], place: str, first: int, last: int) -> list[SetAside]:
    """The blocks of the page that were not chosen, neighbours of one area together."""
    spans = {"before": range(first), "inside": range(first, last), "after": range(last + 1, len(found))}
    runs: list[tuple[str, int, list[str]]] = []
    for at in spans[place]:
        if at in chosen:
            continue
        why = found[at].area or ELSEWHERE
        if runs and runs[-1][0] == why and runs[-1][1] == at - 1:
            runs[-1][2].append(found[at].text)
            runs[-1] = (why, at, runs[-1][2])
        else:
            runs.append((why, at, [found[at].text]))
    return [SetAside("\n".join(lines), why, place) for why, _, lines in runs]
