"""Reads Markdown into plain paragraphs: headings, paragraphs, list items, table rows, without its marks."""

import re
from dataclasses import replace
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import credit, normalise, paragraphs, reading, text
from workbench.core.intake.blocks import CELL_END
from workbench.core.intake.reading import Reading
from workbench.core.model import SetAside

READER = "Markdown 1"
FRONT_MATTER = re.compile(r"\A---[ ]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
ENTRY = re.compile(r"^([A-Za-z_-]{2,30}):[ ]*(\S.{0,2000})$", re.MULTILINE)
DETAILS = {
    "title": "title",
    "author": "byline",
    "byline": "byline",
    "publisher": "publisher",
    "source": "publisher",
    "place": "place",
    "date": "published",
    "published": "published",
    "url": "url",
    "lang": "language",
    "language": "language",
}
HTML_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of a Markdown article, as JSON; called in the sandbox. `limits` is taken by every reader there."""
    front, blocks, heading, used = _parsed(data, encoding)
    found = reading.of_blocks([[block] for block in blocks], READER, used, headline=heading)
    return reading.to_json(_with_front_matter(replace(found, title=heading or found.title), front))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a Markdown file, as JSON: for evidence."""
    front, blocks, heading, used = _parsed(data, encoding)
    found = Reading(text=normalise.stored(blocks), reader=READER, encoding=used, title=heading)
    return reading.to_json(_with_front_matter(found, front))


def _parsed(data: bytes, encoding: str) -> tuple[str, list[str], str, str]:
    """Front matter, paragraphs, the first main heading, and the encoding used. `IntakeRefused` where there are no words."""
    decoded, used = text.decode(data, encoding)
    cleaned = normalise.clean(decoded)
    front = FRONT_MATTER.match(cleaned)
    front = front if front and ENTRY.match(front[1]) else None
    body = cleaned[front.end() :] if front else cleaned
    blocks, heading = _rendered(body)
    if not blocks:
        raise IntakeRefused(text.BLANK)
    return front[1] if front else "", blocks, heading, used


def _rendered(body: str) -> tuple[list[str], str]:
    """The paragraphs of Markdown, and the first heading of the first level."""
    from markdown_it import MarkdownIt

    blocks: list[str] = []
    cells: list[str] = []
    heading = within = ""
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        if token.type in {"heading_open", "tr_open"}:
            within = token.tag
        elif token.type == "inline" and within == "tr":
            cells.append(_plain(token))
        elif token.type == "inline":
            blocks.append(_plain(token))
            heading = heading or (blocks[-1] if within == "h1" else "")
        elif token.type == "tr_close":
            blocks.append(CELL_END.join(filter(None, cells)))
            cells.clear()
        elif token.type in {"fence", "code_block", "html_block"}:
            blocks += _verbatim(token)
        within = "" if token.type in {"heading_close", "tr_close"} else within
    return [block for block in blocks if block.strip()], heading


def _verbatim(token: Any) -> list[str]:
    """The lines of code, or the words of a piece of HTML."""
    if token.type == "html_block":
        return [normalise.one_line(HTML_TAG.sub(" ", token.content))]
    return [line for block in paragraphs.split(token.content) for line in block]


def _plain(token: Any) -> str:
    """The words of one paragraph without marks, its lines put together."""
    words = []
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            words.append("\n")
        elif child.type in {"text", "code_inline", "text_special"}:
            words.append(child.content)
    lines = [line.strip() for line in "".join(words).split("\n") if line.strip()]
    return paragraphs.joined(lines) if lines else ""


def _with_front_matter(found: Reading, front: str) -> Reading:
    """The reading with the details that the front matter gives, which is set aside itself."""
    if not front:
        return reading.tidied(found)
    given = {
        DETAILS[name.lower()]: value.strip().strip("\"'")
        for name, value in ENTRY.findall(front)
        if name.lower() in DETAILS
    }
    if "published" in given:
        given["published"] = credit.iso_date(given["published"]) or found.published
    aside = SetAside(front, "the front matter of the file", "before")
    return reading.tidied(replace(found, set_aside=(aside, *found.set_aside), **given))
