"""Reads an OpenDocument text: its words, what it says about itself, and its writer's notes."""

from dataclasses import replace
from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake import archive, manuscript, reading
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.odt_words import OFFICE, STYLE, TEXT, Walk, words_of
from workbench.core.intake.reading import Reading
from workbench.core.intake.xml import parsed, said
from workbench.core.model import SetAside

READER = "OpenDocument text 1"
MANIFEST = "META-INF/manifest.xml"
MARGINS = {"header": ("the head of the page", "before"), "footer": ("the foot of the page", "after")}


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of an OpenDocument text, as JSON; called in the sandbox. It says its encoding itself."""
    walk, about = _walked(data, Limits(**limits) if limits else LIMITS)
    headline = next(filter(None, walk.titles), "")
    return reading.to_json(_described(manuscript.read(walk.manuscript, READER, headline), about))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of an OpenDocument text, its notes too, as JSON: for evidence."""
    walk, about = _walked(data, Limits(**limits) if limits else LIMITS)
    headline = next(filter(None, walk.titles), "")
    return reading.to_json(
        _described(replace(manuscript.read_whole(walk.manuscript, READER), title=headline), about)
    )


def _walked(data: bytes, limits: Limits) -> tuple[Walk, Any]:
    """The walk over the text, and the part that says what the document is, None where there is none."""
    with archive.opened(data, limits) as document:
        names = set(document.namelist())
        if MANIFEST in names and b"encryption-data" in archive.xml(document, MANIFEST, limits):
            raise IntakeRefused(archive.LOCKED)
        content = parsed(archive.xml(document, "content.xml", limits))
        styles = parsed(archive.xml(document, "styles.xml", limits)) if "styles.xml" in names else None
        about = parsed(archive.xml(document, "meta.xml", limits)) if "meta.xml" in names else None
    text = next(content.iter(f"{OFFICE}text"), None)
    if text is None:
        raise IntakeRefused(archive.DAMAGED)
    walk = Walk(text, _style_names(content))
    walk.manuscript.aside += [] if styles is None else _margins(styles)
    return walk, about


def _style_names(content: Any) -> dict[str, str]:
    """The named style behind each style that the document made by itself."""
    made = {
        each.get(f"{STYLE}name", ""): each.get(f"{STYLE}parent-style-name", "")
        for each in content.iter(f"{STYLE}style")
    }
    return {"Title": "Title"} | made


def _margins(styles: Any) -> list[SetAside]:
    """The words in heads and feet of pages, each once."""
    found: dict[SetAside, None] = {}
    for kind, (why, place) in MARGINS.items():
        for margin in styles.iter(f"{STYLE}{kind}", f"{STYLE}{kind}-left", f"{STYLE}{kind}-first"):
            lines = (words_of(line).strip() for line in margin.iter(f"{TEXT}p", f"{TEXT}h"))
            words = "\n".join(filter(None, lines))
            if words:
                found[SetAside(words, why, place)] = None
    return list(found)


def _described(found: Reading, about: Any) -> Reading:
    """The reading with what the document says about itself where its text does not say it."""
    if about is None:
        return reading.tidied(found)
    days = sorted(said(about, name)[:10] for name in ("creation-date", "date"))
    return reading.tidied(
        replace(
            found,
            title=found.title or reading.own_title(said(about, "title")),
            byline=found.byline or said(about, "initial-creator") or said(about, "creator"),
            published=found.published or days[-1],
            language=said(about, "language").split("-")[0].lower(),
        )
    )
