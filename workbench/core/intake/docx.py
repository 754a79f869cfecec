"""Reads a Word document (python-docx): its text, what it says about itself, and its writer's notes."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from workbench.core.errors import IntakeRefused, ReportReturned
from workbench.core.intake import archive, manuscript, reading
from workbench.core.intake.docx_words import BOOKMARK, Notes, Said, W, Walk, author, date, note_text, words_of
from workbench.core.intake.limits import LIMITS, Limits
from workbench.core.intake.reading import Reading
from workbench.core.model import SetAside
from workbench.core.report import docx_marks

READER = "Word document 1"
LIBRARIES = ("docx",)
"""Loaded once for many children (`core/nursery.py`)."""
NOT_WORD = (
    "This Word document is damaged or of an unusual kind. Save it again as a Word document (.docx). "
    "Nothing was imported."
)
A_REPORT = (
    "This is a report of Claim Workbench, not an article. Read what came back in it with “Read a returned report” in the window, "
    "or workbench returned FILE REPORT. Nothing was imported."
)
MARGINS = {"header": ("the head of the page", "before"), "footer": ("the foot of the page", "after")}
NOTE_PARTS = {"comments": "comment", "footnotes": "footnote", "endnotes": "endnote"}


def read(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of a Word document, as JSON; called in the sandbox. It says its encoding itself."""
    document, walk = _walked(data, limits)
    if any(docx_marks.article_of(each.get(f"{W}name") or "") for each in document.element.iter(BOOKMARK)):
        raise ReportReturned(A_REPORT)
    found = manuscript.read(walk.finish(), _version(), walk.headline())
    return reading.to_json(_described(found, document.core_properties))


def read_whole(data: bytes, encoding: str = "", limits: dict[str, Any] | None = None) -> dict[str, Any]:
    """The reading of all words of a Word document, its notes too, as JSON: for evidence."""
    document, walk = _walked(data, limits)
    found = replace(manuscript.read_whole(walk.finish(), _version()), title=walk.headline())
    return reading.to_json(_described(found, document.core_properties))


def _walked(data: bytes, limits: dict[str, Any] | None) -> tuple[Any, Walk]:
    """The opened document and the walk over its body."""
    document, notes, names = opened(data, limits)
    walk = Walk(notes, names)
    walk.manuscript.aside += _margins(document)
    walk.body(document.element.body)
    return document, walk


def opened(data: bytes, limits: dict[str, Any] | None) -> tuple[Any, Notes, dict[str, str]]:
    """The document, the notes on it, and the names of its styles by their ids."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import LxmlError

    slim = archive.words_only(data, Limits(**limits) if limits else LIMITS)
    try:
        document = docx.Document(BytesIO(slim))
        names = {style.style_id: style.name or "" for style in document.styles}
        return document, _notes_of(document), names
    except (LxmlError, PackageNotFoundError, KeyError, ValueError):
        raise IntakeRefused(NOT_WORD) from None


def _version() -> str:
    from docx import __version__

    return f"{READER} (python-docx {__version__})"


def _described(found: Reading, properties: Any) -> Reading:
    """The reading with what the document says about itself where its text does not say it."""
    return reading.tidied(
        replace(
            found,
            title=found.title or reading.own_title(properties.title or ""),
            byline=found.byline or properties.author or "",
            published=found.published or _latest(properties.created, properties.modified),
            language=(properties.language or "").split("-")[0].lower(),
        )
    )


def _latest(*moments: datetime | None) -> str:
    """The day of the latest moment, or ""."""
    return max((moment.date().isoformat() for moment in moments if moment), default="")


def _notes_of(document: Any) -> Notes:
    """Comments, footnotes and endnotes by the ids under which the text refers to them."""
    notes = Notes()
    for kind, part in related(document.part):
        if kind not in NOTE_PARTS:
            continue
        known = getattr(notes, kind)
        targets = {number: each.target_ref for number, each in part.rels.items() if each.is_external}
        for element in root_of(part).iterchildren(f"{W}{NOTE_PARTS[kind]}"):
            text = note_text(element, targets)
            if text and not element.get(f"{W}type"):
                known[element.get(f"{W}id")] = Said(text, author(element), date(element))
    return notes


def _margins(document: Any) -> list[SetAside]:
    """The words in heads and feet of pages, each once."""
    found: dict[SetAside, None] = {}
    for kind, part in related(document.part):
        if kind in MARGINS:
            words = "\n".join(filter(None, (words_of(line).strip() for line in root_of(part).iter(f"{W}p"))))
            if words:
                found[SetAside(words, *MARGINS[kind])] = None
    return list(found)


def related(part: Any) -> list[tuple[str, Any]]:
    """The parts that a part refers to, each with its kind; nothing outside of the document is among them."""
    inner = [each for each in part.rels.values() if not each.is_external]
    return [(each.reltype.rpartition("/")[2], each.target_part) for each in inner]


def root_of(part: Any) -> Any:
    """The root element of an XML part, which python-docx parses only for some kinds."""
    from docx.oxml.parser import parse_xml

    return part.element if hasattr(part, "element") else parse_xml(part.blob)
