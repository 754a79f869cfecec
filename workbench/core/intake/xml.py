"""Parses the XML parts of documents; nothing that they refer to is loaded."""

from typing import Any

from workbench.core.errors import IntakeRefused
from workbench.core.intake.archive import DAMAGED


def parsed(content: bytes) -> Any:
    """The root element of an XML part. `IntakeRefused` where it is broken or nested too deeply."""
    from lxml.etree import XMLParser, XMLSyntaxError, fromstring

    try:
        return fromstring(
            content, XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        )
    except XMLSyntaxError:
        raise IntakeRefused(DAMAGED) from None


def said(root: Any, name: str) -> str:
    """The words of the first element of this name, in whatever namespace, that has some; or ""."""
    return next((words(each) for each in root.iter(f"{{*}}{name}") if words(each)), "")


def words(element: Any) -> str:
    """The words in an element on one line."""
    return " ".join("".join(element.itertext()).split())
