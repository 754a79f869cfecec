"""Tames the markup of a page before a parser sees it, in one pass over the text that takes linear time.

An element with a flood of attributes or a very deep nesting hangs or stops every HTML parser that we know.
Here surplus attributes and levels are left out; words are never.
"""

import re

from workbench.core.intake.limits import Limits

TOKEN = re.compile(r"<(?:(?P<comment>!--)|(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)|[!?])")
TAG_REST = re.compile(r"(?>(?:[^>=]++|=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|=)*)>")
ATTRIBUTE = re.compile(r"(?<![^\s\"'/])([^\s\"'>/=]++)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s>\"']++))?")
KEPT_ATTRIBUTES = frozenset(
    {
        *("charset", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop"),
        *("itemtype", "lang", "name", "property", "rel", "role", "style", "type"),
    }
)
UNNESTED = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot"),
        *("option", "html", "head", "body"),
    }
)
INLINE = frozenset(
    {
        *("a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small"),
        *("span", "strong", "sub", "sup", "time", "tt", "u"),
    }
)
RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*>", re.IGNORECASE)
    for name in ("script", "style", "noembed", "xmp")
}
DOCTYPE_SUBSET = re.compile(r"<!doctype[^>\[]*\[", re.IGNORECASE)
STRUCTURED_DATA = re.compile(r"type\s*=\s*[\"']?application/ld\+json", re.IGNORECASE)
USUAL_TAG = 300
STRUCTURED_DATA_CHARACTERS = 500_000
BREAK = "<br>"


def tamed(page: str, limits: Limits) -> str:
    """`page` without comments, declarations, scripts and styles, with the surplus of markup left out."""
    kept = Kept(limits)
    at = 0
    while token := TOKEN.search(page, at):
        kept.add(page[at : token.start()])
        name = (token["name"] or "").lower()
        if not name:
            at = _behind_declaration(page, token)
            continue
        rest = TAG_REST.match(page, token.end())
        if rest is None:
            at = len(page)
            break
        at = rest.end()
        tag = page[token.start() : at]
        if name in RAW and not token["close"]:
            at = _behind_raw(page, at, name, tag, kept)
        else:
            kept.add_tag(tag, name, closing=bool(token["close"]))
    kept.add(page[at:])
    return "".join(kept.parts)


class Kept:
    """What is kept of a page so far, and how deep its open elements are nested."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.parts: list[str] = []
        self.depth = 0
        self.broken = False
        """True while nothing but a line break for left-out tags came since the last words."""

    def add(self, words: str) -> None:
        """Keep what stands between two tags."""
        self.parts.append(words)
        self.broken = self.broken and (not words or words.isspace())

    def add_tag(self, tag: str, name: str, *, closing: bool) -> None:
        """Keep a tag, or what stands for it where it is nested too deeply: nothing, or a line break for a block."""
        self.depth += 1 if name not in UNNESTED and not closing else 0
        if self.depth <= self.limits.depth:
            self.parts.append(_trimmed(tag, name, self.limits))
        elif name not in INLINE and not self.broken:
            self.parts.append(BREAK)
            self.broken = True
        self.depth = max(0, self.depth - 1) if closing and name not in UNNESTED else self.depth


def _behind_declaration(page: str, token: re.Match[str]) -> int:
    """Where the page goes on behind a comment or a declaration; at its end where that is never closed."""
    if token["comment"]:
        ending = "-->"
    else:
        ending = "]>" if DOCTYPE_SUBSET.match(page, token.start(), token.start() + USUAL_TAG) else ">"
    end = page.find(ending, token.end())
    return len(page) if end < 0 else end + len(ending)


def _behind_raw(page: str, at: int, name: str, tag: str, kept: Kept) -> int:
    """Where the page goes on behind a script or style. Structured data about the article is kept."""
    end = RAW[name].search(page, at)
    stop = end.start() if end else len(page)
    if name == "script" and STRUCTURED_DATA.search(tag) and stop - at <= STRUCTURED_DATA_CHARACTERS:
        kept.add(f'<script type="application/ld+json">{page[at:stop]}</script>')
    return end.end() if end else len(page)


def _trimmed(tag: str, name: str, limits: Limits) -> str:
    """The tag, or a copy with only the attributes that tell something where it is unusually long."""
    if len(tag) <= USUAL_TAG or tag.startswith("</"):
        return tag if len(tag) <= USUAL_TAG else f"</{name}>"
    attributes: list[str] = []
    for found in ATTRIBUTE.finditer(tag, len(name) + 1):
        key, value = found[1].lower(), (found[2] or "").strip("\"'")
        if key in KEPT_ATTRIBUTES and len(value) <= limits.tag_characters:
            attributes.append(f'{key}="{value.replace(chr(34), "&quot;")}"')
        if len(attributes) >= limits.attributes:
            break
    return f"<{' '.join([name, *attributes])}>"
