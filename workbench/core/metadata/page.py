"""What a saved page says of itself, and what it holds that is never run or loaded here."""

import re
from collections.abc import Iterator

from workbench.core.intake import text

SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=(?:\(\d+\))?|Page saved with SingleFile\s+url:\s*)(\S+)", re.IGNORECASE
)
META = re.compile(r"<meta\b[^<>]{0,4000}>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
CANONICAL = re.compile(r"""<link\b(?=[^<>]*\brel\s*=\s*["']?canonical\b)[^<>]*>""", re.IGNORECASE)
NAMES = {
    "author": "author",
    "article:author": "author",
    "og:title": "title",
    "og:site_name": "publisher",
    "article:published_time": "created",
    "article:modified_time": "changed",
    "date": "created",
    "generator": "software",
    "description": "description",
    "og:url": "address",
}
PARTS = (
    ("scripts", re.compile(r"<script\b", re.IGNORECASE)),
    ("frames", re.compile(r"<i?frame\b", re.IGNORECASE)),
    ("images elsewhere", re.compile(r"""<img\b[^<>]*\bsrc\s*=\s*["']?(?:https?:)?//""", re.IGNORECASE)),
)
MOST = 5_000_000
"""Characters that are looked through."""


def facts(data: bytes) -> Iterator[tuple[str, str]]:
    """Meta elements, where the browser saved it from, and counts. Read as text: no tree is built of it."""
    from html import unescape

    page = text.decode(data[:MOST], "")[0]
    saved = SAVED_FROM.search(page[:20_000])
    yield "saved from", saved[1] if saved else ""
    for link in CANONICAL.findall(page)[:1]:
        yield "address", unescape(_attributes(link).get("href", ""))
    for element in META.findall(page)[:500]:
        about = _attributes(element)
        name = NAMES.get((about.get("name") or about.get("property") or "").lower(), "")
        if name:
            yield name, unescape(about.get("content", ""))
    for name, pattern in PARTS:
        count = sum(1 for _ in pattern.finditer(page))
        yield name, str(count) if count else ""


def _attributes(element: str) -> dict[str, str]:
    """The attributes of one element."""
    return {name.lower(): "".join(values) for name, *values in ATTRIBUTE.findall(element)}
