"""The report as one HTML file: no script, no network, every word of the article escaped."""

import re
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from workbench.core.independence import told
from workbench.core.report import annotated, lines, pictures, templates, words
from workbench.core.report.model import Report, Section
from workbench.core.text.direction import runs_from_right

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSAFE = re.compile("[&<>\"'\r\u202a-\u202e\u2066-\u2069]")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;", "\r": "&#13;"}


def render(report: Report) -> str:
    """The whole page. The same report gives the same text."""
    if report.house.templates:
        from workbench.core.report.house import page

        return page.render(report)
    return environment().get_template("report.html.j2").render(report=report)


def letters(text: str) -> Markup:
    """`text` escaped, letter by letter. Signs that turn the direction of what follows them are shown by their code and
    lose their power over the words around them."""
    return _marked(_safe(text))


def _safe(text: str) -> str:
    return _UNSAFE.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    sign = match[0]
    return _ESCAPED.get(sign) or f'<span class="sign" data-code="U+{ord(sign):04X}">{sign}</span>'


def _text(value: str) -> Markup:
    """Within a line, with a direction of its own."""
    return _markup("<bdi>", value, "</bdi>")


def _sentence(value: str) -> Markup:
    """A sentence of the program, also where it begins with words of an article."""
    return _markup('<bdi dir="ltr">', value, "</bdi>")


def _prose(value: str) -> Markup:
    return _markup('<p dir="auto">', value, "</p>")


@cache
def _when(iso: str) -> Markup:
    return _markup(f'<time datetime="{_safe(iso)}">', words.moment(iso), "</time>")


@cache
def _glyph(name: str) -> Markup:
    """A drawing of `glyphs.svg.j2` by its name; one of ours, of which there are few."""
    return _markup('<svg class="g" aria-hidden="true" focusable="false"><use href="#g-', name, '"/></svg>')


@cache
def _stance(value: str) -> Markup:
    """What a piece of evidence does to a claim: its drawing and its word."""
    return _markup(f'<span class="stance {_safe(value)}">{_glyph(value)}', words.STANCE[value], "</span>")


@lru_cache(4096)
def _address(url: str) -> Markup:
    """An address, to be followed where it leads to the web."""
    web = words.web_address(url)
    if not web:
        return _markup('<span class="url" dir="ltr">', words.shown_address(url), "</span>")
    start = f'<a class="url" href="{escape(web)}" rel="noopener noreferrer nofollow" dir="ltr">'
    return _markup(start, url, "</a>")


def _markup(start: str, value: str, end: str) -> Markup:
    return _marked(f"{start}{_safe(value)}{end}")


def _marked(html: str) -> Markup:
    """`html`, whose letters are escaped, as `Markup`; made by its own class it is first asked whether it is that already, which
    takes twice as long."""
    return str.__new__(Markup, html)


@cache
def environment() -> "Environment":
    """Our templates, with all that they can ask for."""
    escaping = {"text": _text, "sentence": _sentence, "prose": _prose, "when": _when}
    ready = {"letters": letters, "glyph": _glyph, "stance": _stance, "address": _address}
    environment = templates.environment(escaping={*escaping, *ready})
    # As filters they are called faster; templates of a house call them as functions, too.
    either_way = {**escaping, "counted": words.counted, "origins": told}
    environment.filters.update(
        either_way | ready,
        notices=words.notices,
        kept=words.kept,
        day=words.day,
        moment=words.moment,
        number=words.number,
        kind=words.kind,
        base_name=words.base_name,
        source=words.source,
        locator=words.locator,
        web_address=words.web_address,
        shown_address=words.shown_address,
    )
    environment.tests.update(from_right=runs_from_right)
    environment.globals.update(
        either_way, words=words, pictures=pictures.of, annotated=_annotated, by_claim=lines.by_claim
    )
    return environment


def _annotated(section: Section) -> list[SimpleNamespace]:
    """The article's paragraphs with the claims, not only their places, in each piece."""
    claims = [entry.claim for entry in section.entries]
    return [
        SimpleNamespace(
            gap=paragraph.gap,
            headline="".join(piece.text for piece in paragraph.pieces).strip() == section.article.title,
            pieces=[
                SimpleNamespace(
                    text=piece.text,
                    covering=[claims[place] for place in piece.covering],
                    starts=[claims[place] for place in piece.starts],
                )
                for piece in paragraph.pieces
            ],
        )
        for paragraph in annotated.copy(section)
    ]
