"""What documents of Word, Excel, PowerPoint and OpenDocument say of themselves."""

from collections.abc import Iterator
from zipfile import ZipFile

from workbench.core.intake import archive, xml
from workbench.core.intake.limits import Limits

NAMES = {
    "title": "title",
    "creator": "author",
    "initial-creator": "author",
    "lastModifiedBy": "changed by",
    "subject": "description",
    "description": "description",
    "keywords": "keywords",
    "keyword": "keywords",
    "created": "created",
    "creation-date": "created",
    "modified": "changed",
    "date": "changed",
    "revision": "revision",
    "editing-cycles": "revision",
    "Application": "software",
    "generator": "software",
    "Company": "company",
    "Template": "template",
}
"""Elements by their local names: Dublin Core and the extended properties of ECMA-376 part 2, `office:meta` of OpenDocument."""
PARTS = ("docProps/core.xml", "docProps/app.xml", "meta.xml")


def facts(data: bytes, limits: Limits) -> Iterator[tuple[str, str]]:
    """The document's properties. `IntakeRefused` where the archive is damaged, locked, a bomb or a trick."""
    with archive.opened(data, limits, nested=True) as opened:
        names = set(opened.namelist())
        for name in PARTS:
            if name in names:
                yield from _properties(opened, name, limits)
        count = sum(
            name.startswith(("xl/externalLinks/externalLink", "ppt/externalLinks/")) for name in names
        )
        yield "links to other files", str(count) if count else ""
        yield "macros", "1" if any(name.endswith("vbaProject.bin") for name in names) else ""


def _properties(opened: ZipFile, name: str, limits: Limits) -> Iterator[tuple[str, str]]:
    """What stands in one part, which declares no entities."""
    for element in xml.parsed(archive.xml(opened, name, limits)).iter("{*}*"):
        yield NAMES.get(element.tag.rpartition("}")[2], ""), xml.words(element)
