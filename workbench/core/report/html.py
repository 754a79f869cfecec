"""The report as one HTML file: no script, no network, every word of the article escaped."""

import re
from functools import cache
from typing import TYPE_CHECKING

from workbench.bundled import folder
from workbench.core.independence import told
from workbench.core.report import pictures, words
from workbench.core.report.annotated import Mark, paragraphs
from workbench.core.report.model import Report, Section
from workbench.core.text.direction import runs_from_right

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def render(report: Report) -> str:
    """The whole page. The same report gives the same text."""
    if report.house.templates:
        from workbench.core.report.house import page

        return page.render(report)
    return environment().get_template("report.html.j2").render(report=report)


def letters(text: str) -> "Markup":
    """`text` escaped, letter by letter. Signs that turn the direction of what follows them are shown by their code and
    lose their power over the words around them."""
    from markupsafe import Markup, escape

    safe = str(escape(text)).replace("\r", "&#13;")
    return Markup(_DIRECTION.sub(_shown_sign, safe))  # noqa: S704 - escaped in the line above


def _shown_sign(match: re.Match[str]) -> str:
    sign = match.group()
    return f'<span class="sign" data-code="U+{ord(sign):04X}">{sign}</span>'


@cache
def environment() -> "Environment":
    """Our templates, with all that they can ask for."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        loader=FunctionLoader(_template),
    )
    environment.filters.update(
        letters=letters,
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
        words=words, counted=words.counted, origins=told, pictures=pictures.of, annotated=_annotated
    )
    return environment


def _template(name: str) -> str | None:
    path = folder("resources") / "templates" / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _annotated(section: Section) -> list[dict[str, object]]:
    """The article's paragraphs with the entries, not only their places, in each piece."""
    entries = section.entries
    marks = (Mark(place, entry.claim.start, entry.claim.end) for place, entry in enumerate(entries))
    return [
        {
            "gap": paragraph.gap,
            "headline": "".join(piece.text for piece in paragraph.pieces).strip() == section.article.title,
            "pieces": [
                {
                    "text": piece.text,
                    "covering": [entries[place].claim for place in piece.covering],
                    "starts": [entries[place].claim for place in piece.starts],
                }
                for piece in paragraph.pieces
            ],
        }
        for paragraph in paragraphs(section.text, marks)
    ]
